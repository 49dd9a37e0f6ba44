"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=24 **Le Grondin Plongée**
=15 Faire vivre une communauté de plongeurs toute l'année
=12 Projet écrit – gestion et animation des communautés
=12 Gaëtan Morvézen – session d'automne 2025
%pagebreak
# Sommaire
%toc
1|1. Remerciements et mot personnel|3
1|2. Le club et son histoire|3
1|3. Animer la communauté|4
2|3.1 Nos publications|4
2|3.2 Les stories|4
1|4. Modération du groupe|5
1|5. Influenceurs et partenaires|6
2|5.3 Planning des actions conjointes|7
1|6. La Nuit des Grondins|7
1|7. Accessibilité|8
1|8. Fidélisation|8
1|9. Bilan et indicateurs|9
1|10. Préconisations|9
1|Annexes|10
%end
%pagebreak
# 1. Remerciements et mot personnel
Je remercie d'abord Yannick, président du club, qui m'a laissé les codes de tous les comptes sans poser de question (je lui ai expliqué depuis pourquoi il ne fallait pas faire ça). Merci à Rozenn, la secrétaire, pour les chiffres de licences et pour le gâteau à la rhubarbe. Merci à mes formatrices, et à ma sœur Tifenn qui a relu ce dossier deux fois en soulignant les fautes en vert. S'il en reste, elles sont de moi.
J'ai passé mon niveau 1 de plongée à seize ans dans une carrière d'ardoise, dans une eau à neuf degrés, avec une combinaison trop grande. J'ai détesté les dix premières minutes et j'ai adoré les vingt suivantes. Ensuite j'ai travaillé huit ans comme préparateur de commandes dans un entrepôt de matériel électrique. La reconversion est venue après une opération du dos. Je raconte cela parce que le jury demande souvent pourquoi on a choisi son sujet : j'ai choisi celui-ci parce que c'est le seul endroit où j'oublie mon téléphone, ce qui est un comble pour un community manager.
Le projet a duré quatre semaines de rédaction, mais j'anime les comptes du club comme bénévole depuis le mois de mai 2025. Les chiffres viennent donc d'une vraie pratique, même si le nom du club et celui des personnes ont été changés.
# 2. Le club et son histoire
Le Grondin Plongée est une association fondée en 1978 par des pêcheurs et deux instituteurs, dans un port du Trégor. Au début, on gonflait les bouteilles avec un compresseur récupéré sur un chantier naval et on plongeait depuis un canot à misaine. Le premier bateau en aluminium est arrivé en 1994, le second, l'*Ar Gornaoueg*, en 2016. Le club tient son nom d'un poisson rouge à grosse tête qui grogne quand on le sort de l'eau, ce qui ressemble beaucoup à notre président le lundi matin.
Aujourd'hui le club compte 118 licenciés dont 46 femmes, quatorze encadrants bénévoles et une salariée à mi-temps. La moyenne d'âge est de 44 ans. On plonge du 1er avril au 11 novembre, le samedi après-midi et le dimanche matin, et le mercredi soir en juillet et en août. L'hiver, il y a la piscine le jeudi de 20 h 15 à 21 h 30 et une sortie en carrière au mois de février pour les courageux.
Le budget annuel de l'association est de 71 400 € : 24 000 € de carburant et d'entretien des bateaux, 19 500 € de salaire, 11 200 € de matériel, 8 300 € d'assurance et 8 400 € de divers. La mairie verse une subvention de 6 000 €. La ligne communication n'existait pas avant moi, elle est de zéro euro, et le restera cette année.
En France, la plongée de loisir attire environ 400 000 pratiquants par an et la fédération délivre autour de 140 000 licences. Le secteur a souffert de la pandémie puis du prix du gasoil. Selon un article que j'ai lu, 68 % des plongeurs choisissent leur club en regardant d'abord les photos sur internet, et la moitié des nouveaux licenciés ne renouvellent pas la deuxième année. Ces chiffres sont des moyennes et je ne sais pas s'ils valent pour la Bretagne.
## 2.1 Nos comptes en avril
Quand je suis arrivé, le club avait une page Facebook ouverte en 2012, un groupe Facebook privé « Les Grondins entre nous », un compte Instagram endormi depuis deux étés et une chaîne YouTube avec une seule vidéo : l'assemblée générale de 2019, filmée à l'envers pendant les sept premières minutes. Le site est fait par un adhérent à la retraite, il est très complet mais il ne passe pas sur téléphone.
Le bureau m'a demandé trois choses. Que les gens se parlent en dehors du bateau. Que les nouveaux restent. Et que les disputes du groupe privé s'arrêtent. Ce troisième point est venu avec un soupir.
## 2.2 Ce qu'on entend par communauté
Dans le cours on distingue l'audience, qui reçoit, et la communauté, qui échange. Une communauté repose sur un sentiment d'appartenance, des valeurs partagées, des rites et un vocabulaire. Le community manager est un chef d'orchestre : il écoute, il anime, il modère et il fédère. Il doit être à la fois empathique, réactif et organisé. J'ai trouvé cette définition très juste et je l'ai collée au dessus de mon bureau.
Chez nous les rites existent déjà : le café noir dans le thermos cabossé, la photo de palier, le grognement collectif quand quelqu'un oublie sa ceinture de plomb. Mon idée a été de les faire passer en ligne sans les abîmer.
# 3. Animer la communauté
## 3.1 Nos publications
Je publie sur Instagram et sur la page Facebook. Au début je mettais des photos de poissons, parce que c'est ce que tout le monde met. J'ai vite vu qu'un poisson seul n'intéresse personne et que les gens réagissent aux têtes qu'ils connaissent. Maintenant il y a presque toujours un plongeur sur l'image, si possible avec la marque du masque sur le front.
Voici une publication du mois de juin, pour montrer le ton.
%box 13
**Instagram – dimanche 15 juin**
Photo : Maïwenn sur l'échelle du bateau, cheveux en vrac, deux pouces levés.
« 14 degrés, 6 mètres de visi, un homard qui n'a pas voulu dire bonjour. Et Maïwenn qui ressort avec son niveau 2 en poche 🤿 Qui se souvient de sa toute première bulle ? Racontez-nous ça en commentaire. »
#plongeebretagne #legrondin #niveau2 – photo @rozenn.sous.leau
%end
Elle a fait 11 commentaires, ce qui est beaucoup pour nous, et une ancienne adhérente de Lorient a raconté sa première bulle en dix lignes. Je n'ai pas noté combien on en avait d'habitude. J'ai l'impression que ça réagit nettement plus qu'avant, Yannick me l'a dit aussi à l'assemblée de rentrée.
Les autres publications sont sur le même principe, une photo du bord et un petit texte de trois ou quatre phrases. Je voudrais plus tard lancer des défis, par exemple un challenge photo du plus beau grognement, mais cela demande du temps et je n'ai pas pu le faire avant la remise du dossier. Un challenge est une animation qui pousse les abonnés à produire eux-mêmes un contenu, il est apprécié des algorithmes.
## 3.2 Les stories
C'est là que j'ai le plus travaillé. Chaque jeudi à 18 heures, une story pose la question de la sortie : « On plonge où dimanche ? » avec deux réponses à toucher, le tombant ou l'épave. Le directeur de plongée regarde le résultat le vendredi et, sauf vent, il suit le vote. Le samedi, l'autocollant compte à rebours tourne jusqu'à l'heure du bateau. Le lundi j'utilise la boîte à questions : « Demandez-leur tout », et un moniteur répond en vidéo de quinze secondes, assis sur un bloc.
!story|Story du jeudi, reconstitution
Le vote du 10 juillet a reçu 96 réponses. C'est devenu une blague à bord, les gens de l'épave chambrent les gens du tombant. Une fois, l'épave avait gagné et il y avait force 6, on est resté au port, et la story de la machine à café a eu plus de réponses que la plongée.
> « Je ne venais plus que pour plonger, maintenant je viens pour savoir qui a gagné », m'a dit Hervé, 61 ans, qui n'avait pas de compte Instagram avant l'été.
# 4. Modération du groupe
Le groupe privé a 203 membres, dont une bonne partie ne plonge plus depuis longtemps. C'est là que ça chauffe. J'ai compté trois sujets de dispute : le prix de la sortie, la pêche sous-marine et la sécurité.
J'ai écrit cinq règles et je les ai épinglées en haut :
+ On se parle comme sur le bateau : en face et poliment.
+ Pas de vente de matériel de sécurité entre membres (détendeurs, gilets).
+ On ne critique pas une palanquée en public, on appelle le directeur de plongée.
+ Pas de politique.
+ Une photo où l'on reconnait quelqu'un se poste avec son accord.
Les deux administrateurs sont Rozenn et moi. On valide les demandes d'entrée à la main. Je n'ai pas été plus loin dans les conditions d'utilisation, elles font quarante pages et changent souvent.
Trois cas concrets de l'été :
| Date | Ce qui a été écrit | Ce que j'ai fait | Suite
| 22 juin | Un membre traite un moniteur d'assassin après une remontée un peu rapide | Commentaire masqué au bout de vingt minutes, message privé aux deux, rappel de la règle 3 sous la publication | Excuses publiques le lendemain
| 9 juillet | Annonce d'un détendeur d'occasion « jamais révisé, marche très bien » | Publication supprimée, explication en privé sur le danger | L'annonce est reparue ailleurs, pas chez nous
| 17 août | Un inconnu colle six fois un lien vers des montres de plongée à 19 € | Compte exclu et signalé comme indésirable | Plus revu
Au membre qui accusait le moniteur, j'ai répondu sous la publication : « Chacun a le droit d'avoir eu peur, et chacun a le droit de ne pas être insulté. Le directeur de plongée t'appelle ce soir, et on reparlera ici de la procédure quand tout le monde aura dormi. »
## 4.1 L'automatisation
Un bot est un programme qui répond à la place de l'humain. On en trouve de deux sortes, ceux qui suivent un arbre de décision et ceux qui utilisent l'intelligence artificielle. Ils permettent un gain de temps considérable et une disponibilité 24 h sur 24. ManyChat, Chatfuel et l'assistant de modération de Facebook sont des exemples connus. Il faut cependant veiller à garder une relation humaine.
Au Grondin, tout est fait à la main, et vu le volume cela reste raisonnable.
# 5. Influenceurs et partenaires
## 5.1 Ceux que j'ai repérés
Au début je voulais viser haut, un ancien champion d'apnée que tout le monde connaît. Yannick a rigolé. J'ai repris avec des gens proches, que nos adhérents suivent déjà, en regardant les commentaires un par un pour voir s'ils venaient de Bretagne.
| Compte | Qui | Public | Pourquoi nous
| @laminute.bleue | Enora, biologiste marine, réels sur l'estran | 8 300 abonnés, deux tiers de Bretons, environ 6 % d'engagement | Parle des espèces d'ici et corrige les idées fausses sans se moquer
| @papafaitdesbulles | Père de famille, plonge avec sa fille de 12 ans | 3 100 abonnés, surtout des parents de 35 à 45 ans | Exactement le public de nos baptêmes d'été
| @kayak_tregor | Collectif de kayakistes | 5 600 abonnés, sportifs du département | Mêmes plages, mêmes dimanches, aucune concurrence
| @sousmarine.clo | Photographe amatrice, macro | 2 400 abonnés très actifs, plongeurs confirmés | Images de limaces de mer qui font rêver les niveaux 2
J'ai écarté un compte voyage de 90 000 abonnés parce que son public cherche la mer Rouge et ne viendra jamais dans une eau à 13 degrés.
## 5.2 Ce qu'on leur proposerait
À Enora, une matinée sur le bateau et l'accès à nos relevés d'espèces ; au papa, un baptême offert pour une copine de sa fille ; aux kayakistes, un échange de visibilité. Ils ne seraient pas payés, on n'a pas d'argent. Je leur ai écrit un message simple par messagerie privée au mois de septembre. Enora a répondu qu'elle regarderait au printemps. Les autres n'ont pas répondu à ce jour.
Il existe des plateformes spécialisées comme Heepsy, Upfluence ou Kolsquare qui permettent de trouver des créateurs par ville et par thème, avec leur taux d'engagement. Elles sont payantes. Je compte en tester une quand le club aura un budget.
Un bon partenariat est une relation gagnant-gagnant où chacun partage les valeurs de l'autre. La marque gagne en crédibilité et l'influenceur en contenu. La confiance est la base de tout.
## 5.3 Le cadre
Pour les photos, chaque adhérent signe à l'inscription une feuille où il accepte ou refuse d'apparaître sur les réseaux du club, et les parents signent pour les mineurs. Rozenn tient la liste des refus (ils sont sept) et je la consulte avant de poster. J'ai dû refaire une vidéo entière en juillet parce qu'un des sept passait derrière avec son bloc.
Je sais que la loi encadre l'influence commerciale depuis 2023. Les contrats seront bien entendu validés par un juriste et respecteront l'éthique du club.
Nos partenaires actuels sont le chantier naval, qui nous fait moins 10 % sur le carénage, et la crêperie du port, qui sert une galette « grondin » (sans grondin dedans). Ils nous donnent des lots pour la tombola. Il n'y a rien de numérique là dedans mais on s'entend bien.
# 6. La Nuit des Grondins
C'est la grosse action du projet. La Nuit des Grondins a eu lieu le vendredi 29 août 2025 de 20 h 30 à minuit, pour que les gens qui ne plongent pas voient ce qu'on voit. Sur la cale, une vingtaine de chaises et un drap tendu ; sous l'eau, deux plongeurs avec une caméra au bout d'un câble de soixante mètres prêté par un lycée maritime ; et le tout diffusé en direct sur Instagram et sur la page Facebook. Enfin, le but principal était de donner envie aux voisins du port de s'inscrire aux baptêmes de septembre.
Soirée en trois temps : un moniteur raconte les bêtes de nuit, la caméra descend à 21 h 45, puis questions du public et des internautes, lues à voix haute par Rozenn avec un mégaphone. Nous avons eu très peur pour le câble, qu'un casier a accroché pendant douze minutes. Pendant ce temps, pour meubler, un quiz tournait sur Instagram. Je n'ai pas gardé les questions, je les ai improvisées sur le téléphone.
Le soir même et le lendemain, j'ai relevé :
| | Résultat
| Personnes sur la cale | 74
| Spectateurs du direct, au plus haut | 131
| Comptes ayant regardé au moins une minute | 412
| Commentaires pendant le direct | 188
| Réponses au quiz | 57
| Demandes de baptême dans les dix jours | 23
Le pic est tombé quand une seiche est passée devant la caméra. Le moment le plus commenté n'est pourtant pas la seiche, c'est le mégaphone.
Pour venir sur la cale il fallait s'inscrire par un formulaire Google : nom, téléphone, date de naissance, allergies, et niveau de plongée. Le fichier a bien servi, on a rappelé tout le monde le matin à cause du vent. Il est dans l'ordinateur du local, et nous l'utiliserons pour inviter les gens l'an prochain.
La réglementation sur les données personnelles s'appelle le RGPD. Elle est entrée en application en mai 2018 et concerne toutes les structures, même les associations.
## 6.1 Ce que ça m'a appris
J'ai appris à porter un câble, à demander une autorisation au port (trois semaines de délai, merci au capitaine) et à ne jamais faire confiance à la 4G d'une cale. J'ai aussi appris à déléguer, ce qui est une de mes faiblesses. Ma force est l'improvisation. Comme opportunité je vois que le maire est venu, et comme menace que ma batterie externe était à 9 %.
# 7. Accessibilité
Le W3C est l'organisme qui fixe les standards du web. Ses règles, les WCAG, reposent sur quatre principes : perceptible, utilisable, compréhensible et robuste. Un site accessible profite à tous, c'est un enjeu de société.
De mon côté, je mets des sous-titres sur les vidéos des moniteurs depuis le mois de juin, avec la fonction automatique d'Instagram que je corrige à la main : elle écrivait « paladin » au lieu de « palanquée ». Je n'ai pas traité les photos ni le direct.
Le ponton du club est en pente à 12 % et il faudrait le refaire, ce qui bloque aujourd'hui l'accueil des fauteuils roulants. Un devis a été demandé.
# 8. Fidélisation
## 8.1 Le carnet de grognements
J'ai proposé au bureau un petit programme qu'on a appelé le carnet de grognements. Chaque participation donne un tampon : venir plonger hors saison, répondre à une question de débutant dans le groupe, ramener une photo de déchet ramassé, parrainer quelqu'un. Le carnet est en papier étanche, récupéré chez un imprimeur.
| Tampons | Ce qu'on gagne
| 5 | Un gonflage gratuit et son prénom sur le mur des Grondins, en story
| 12 | Une place à la sortie secrète d'octobre, ouverte seulement aux porteurs du carnet
| 20 | Le droit de baptiser une des nouvelles bouteilles, et une plongée à deux avec le moniteur de son choix
Trente-deux carnets ont été distribués depuis le 1er juillet. Le premier vingt-tampons est une dame de 58 ans qui répond à tous les débutants, tous les soirs, avec une patience d'ange.
## 8.2 Où se retrouvent les adhérents
Pour structurer une communauté, il existe des logiciels : Discourse est un forum libre, Tribe se nommait ainsi avant de devenir Bettermode, et Circle plaît beaucoup aux formateurs. On choisit selon la taille et le budget. Mon avis est que nos adhérents ont déjà trop d'applications.
## 8.3 Qui revient ?
Sur les 58 personnes qui avaient pris leur première licence en 2024, 41 ont repris en septembre 2025. Rozenn dit que c'est mieux que d'habitude, mais elle n'a pas retrouvé le cahier de l'année d'avant (il a pris l'eau).
En regardant qui répond et qui revient, j'ai remarqué des choses. Ceux qui ont posé au moins une question dans le groupe pendant leur premier mois sont presque tous encore là. Ceux qui ont été baptisés en juillet disparaissent en octobre, quand commence la piscine du jeudi, surtout les parents : 20 h 15 c'est l'heure du coucher. Les anciens réagissent le dimanche soir entre 19 h et 21 h, les moins de trente ans le lundi midi. Et les femmes répondent davantage aux questions des débutants que les hommes, alors qu'elles publient moins de photos.
L'analyse des données de fidélité est une étape importante qu'un outil comme un CRM facilite beaucoup. Le taux de rétention se calcule en divisant les clients restants par les clients du début. Le churn est son contraire.
# 9. Bilan et indicateurs
Un KPI, ou indicateur clé de performance, doit être lié à un objectif et suivi dans le temps. Les principaux KPI d'une communauté sont sa taille, son taux d'engagement, le nombre de mentions et le sentiment.
J'ai relevé les chiffres sur les statistiques d'Instagram et de la page, à la fin de chaque mois.
| | Mai | Juin | Juillet | Août
| Abonnés Instagram | 640 | 702 | 781 | 846
| Abonnés de la page Facebook | 1 905 | 1 911 | 1 924 | 1 938
| Publications | 9 | 12 | 11 | 10
| Réactions | 388 | 471 | 402 | 455
| Comptes touchés | 3 900 | 5 200 | 4 700 | 5 050
!reach|Comptes touchés par mois, Instagram et Facebook réunis
On voit que le nombre d'abonnés monte et que le reste bouge. Le mois de juin a été bon. Je suis globalement très satisfait de ces résultats, qui montrent que la communauté est vivante.
Les mentions du club ne sont pas suivies pour le moment.
# 10. Préconisations
Il faut continuer à publier régulièrement, rester à l'écoute des adhérents et être toujours plus proche d'eux. Mon objectif SMART pour l'an prochain est de développer fortement la communauté et de faire du Grondin le club de référence du Trégor, dans la bonne humeur.
Comme la story du jeudi marche, je l'ai avancée : elle partait à 20 heures en mai, et les votes arrivaient le vendredi, trop tard pour le directeur de plongée. Depuis le passage à 18 heures on a le résultat à temps. Je n'ai pas comparé les deux périodes.
Un plan d'action détaillé sera présenté au bureau en janvier. Il comportera un budget, un planning et des indicateurs. Le cours recommande de faire un bilan mensuel, un bilan trimestriel et un bilan annuel, et d'ajuster la stratégie en continu selon une démarche d'amélioration.
Pour ma part je vais passer mon niveau 3 au printemps, et apprendre à dire non, en commençant par le mégaphone.
# Annexes
## Annexe 1 – Travaux d'hiver du bateau
| Tâche | Qui | Quand
| Sortie d'eau et carénage | Yannick et le chantier | 17 novembre
| Révision des deux moteurs | Chantier | avant le 20 décembre
| Peinture antifouling | Bénévoles | 14 et 15 mars
| Remise à l'eau | Tous | 28 mars
## Annexe 2 – Les mots du bord
**Palanquée** : petit groupe qui plonge ensemble. **Visi** : distance à laquelle on voit sous l'eau ; chez nous, de deux à huit mètres selon l'humeur de la Manche. **Palier** : arrêt à trois mètres avant de remonter, où l'on s'ennuie en regardant ses mains. **Persona** : client imaginaire qui représente un groupe réel. **Ambassadeur** : client satisfait qui parle de la marque autour de lui.
## Annexe 3 – Un message d'adhérente
> « Bonjour Gaëtan, je voulais te dire que j'ai failli arrêter en mai. J'avais raté mon vidage de masque trois fois, je me sentais nulle et je connaissais personne. Et puis il y a eu ta story avec Loïc qui expliquait que lui l'avait raté onze fois. J'ai ri toute seule dans ma cuisine. Je suis revenue le samedi. Voilà, c'est bête, mais merci. » (message reçu le 3 septembre, cité avec l'accord de son autrice)
Ce message vaut pour moi tous les tableaux. Je l'ai lu au bureau, et Yannick a grogné, ce qui chez lui est une émotion.
## Annexe 4 – Bibliographie
Cours de la formation, modules animation et influence. Deux numéros d'une revue de plongée. Le blog d'une agence rennaise sur la fidélisation. Le site de la commission nationale de l'informatique, page d'accueil. Un livre sur les poissons de Bretagne, offert par ma grand-mère, que je recommande pour le chapitre sur le grondin perlon.
"""
