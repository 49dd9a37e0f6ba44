"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=24 **Bloc Levant**
=15 Une salle d'escalade, sa réputation et sa rentrée
=12 Anouk Delaporte – dossier de fin de parcours, blocs 4 et 1
=12 Mars 2026
%pagebreak
# Sommaire
%toc
1|1. Bloc Levant, en deux mots|2
1|2. Écouter ce qui se dit|2
2|2.4 Les signes avant-coureurs|5
1|3. Répondre et tenir|5
2|3.3 Qui fait quoi|7
1|4. Corriger|7
1|5. La campagne de rentrée|8
2|5.1 La charte éditoriale|8
2|5.6 Bilan de la campagne|11
1|6. Ce que je retiens|11
%end
%pagebreak
# 1. Bloc Levant, en deux mots
Bloc Levant est une salle d'escalade de bloc ouverte en 2018 à Valence, dans une ancienne usine de chaussures : 900 m² de murs de quatre mètres, un bar, neuf salariés, 1 140 abonnés et environ 300 entrées à la séance par semaine. Les deux associés, Karim et Judith, sont d'anciens compétiteurs. Leurs mots à eux, écrits sur le mur de l'entrée : *accueillir, oser, se parler franchement*. La salle réalise 780 000 € de chiffre d'affaires et rembourse un prêt de 410 000 €.
L'escalade compterait deux millions de pratiquants en France et le nombre de salles privées a triplé en dix ans. Une enseigne nationale s'installe à huit kilomètres en janvier.
J'y grimpe depuis l'adolescence, j'y suis alternante depuis septembre. Avant j'étais fleuriste, ce qui n'a aucun rapport, sauf pour les mains abîmées. Merci à toute l'équipe et à Mathis pour les relectures du dimanche.
Pourquoi parler de réputation ? En juin 2025 la salle a augmenté ses abonnements de 14 % par un simple courriel. La même semaine, un ouvreur a posté pour rire une vidéo d'un débutant qui tombe, sans lui demander. Elle a été vue 46 000 fois. Les associés m'ont confié les deux sujets : remettre la réputation d'aplomb, puis réussir la rentrée.
# 2. Écouter ce qui se dit
## 2.1 Comment j'écoute
J'ai comparé plusieurs solutions. Les grosses plateformes de surveillance coûtent plus de 90 € par mois, ce que la salle ne peut pas payer pour une quinzaine de messages par semaine. J'ai retenu des outils gratuits, chacun pour ce qu'il voit et que les autres ne voient pas.
| Outil | Ce que je lui demande | Pourquoi lui
| Google Alertes | « Bloc Levant » et « bloclevant », plus « salle escalade Valence » | Voit la presse et les blogs, gratuit, un courriel par jour
| Fiche d'établissement Google | Chaque nouvel avis | C'est là qu'écrivent 7 mécontents sur 10
| Meta Business Suite | Mentions, commentaires, messages | Instagram est notre premier réseau, tout arrive au même endroit
| Recherche à la main, forum et groupe Facebook « Grimpe 26/07 » | Le lundi, 20 minutes | Les habitués y parlent plus librement que chez nous
Je garde un message s'il parle de nous ou d'un concurrent direct, s'il a moins de douze mois et s'il vient d'une vraie personne ; les avis sans texte ne sont comptés que dans la note.
La mise en place s'est faite en quatre temps : le 8 septembre, choix des mots et création des alertes ; le 10, accès donnés à Judith et à moi ; du 11 au 25, essai à blanc, où j'ai retiré « levant » tout seul car il ramenait la météo et les restaurants libanais ; depuis le 29, relevé chaque lundi et chaque jeudi matin dans un tableur partagé, avec la date, l'endroit, le texte, la note et ce qu'on en a fait. Un message qui critique est surligné en orange et envoyé à Judith dans l'heure.
## 2.2 Ce que les gens disent
Entre le 1er juin et le 30 novembre j'ai relevé 236 messages.
%size 9
| Sujet | Nombre | Dont favorables | Neutres | Défavorables | À quelle fréquence
| Ambiance, accueil | 71 | 52 | 8 | 11 | Toutes les semaines
| Ouvertures (les blocs) | 58 | 44 | 9 | 5 | Après chaque changement de mur
| Tarifs et préavis | 49 | 1 | 6 | 42 | Pic en juin, encore 3 par mois
| Vidéo moqueuse | 31 | 0 | 4 | 27 | Juin et juillet seulement
| Propreté, vestiaires | 27 | 5 | 3 | 19 | Environ une fois par semaine
!tone|Tonalité des 236 messages relevés de juin à novembre 2025
Pour trier j'ai fait appel à une intelligence artificielle (l'assistant de conversation fourni par l'école) : je lui ai collé les 236 textes sans les noms en lui demandant de les ranger en cinq sujets et trois tonalités. Elle m'a fait gagner à peu près une journée. J'ai relu un quart de son travail : elle s'était trompée sur 9 % des lignes, surtout sur l'ironie (« merci pour la douche froide, ça réveille »), que j'ai corrigées.
Le vrai problème est le tarif. Ce n'est pas tant le montant que le courriel de trois lignes. S'il n'est pas traité avant que l'enseigne n'ouvre à côté, nous pouvons perdre jusqu'à 130 abonnés, soit ceux qui ont écrit, ou dit à l'accueil, qu'ils attendaient pour comparer ; à 42 € par mois cela fait 65 000 € par an.
Une première mesure s'impose : réécrire à tous les abonnés pour expliquer la hausse (le chauffage, les prises neuves, les salaires), parce que 38 des 42 messages fâchés disent « sans explication ». Il serait également bien d'améliorer la communication en général.
## 2.3 L'image qu'on a et celle qu'on voudrait
J'utilise deux indicateurs. Le premier est la note Google : 4,1 fin novembre contre 4,6 un an avant. Le second est un score net : part des messages favorables moins part des défavorables. Il est de 43 % moins 44 %, soit -1. En février 2025, sur 60 messages, il était de +38. Autrement dit nous sommes passés d'une salle dont on dit du bien à une salle dont on discute, mais pas à une salle détestée : sans les tarifs et la vidéo, le score serait de +42.
| Ce que nous voulons que l'on pense | Ce que l'on lit | Ce que je propose pour s'en rapprocher
| « On y est accueilli même si l'on débute » | 27 messages sur la moquerie, et « pas pour moi » revient 14 fois | Retirer la vidéo, présenter des excuses signées, et confier le compte vidéo à des grimpeurs de tous niveaux
| « On s'y parle franchement » | « Ils augmentent en douce » | Une lettre aux abonnés avec les comptes de l'année, et une réunion ouverte avant tout changement de prix
| « C'est propre et soigné » | 19 plaintes pour les vestiaires | Deux ménages par jour au lieu d'un et une ardoise signée à chaque passage
## 2.4 Les signes avant-coureurs
Les signaux faibles sont des informations fragmentaires et précoces annonçant un évènement possible. Savoir les identifier permet d'anticiper une crise et d'y répondre avant qu'elle n'éclate. En escalade aussi, il y a des signes : une prise qui tourne, un tapis qui s'affaisse. L'équipe vérifie les 2 600 prises une fois par mois et note tout dans un registre.
## 2.5 Être averti à temps
Deux alertes ont été réglées en plus : la notification immédiate de Google pour tout avis de une à trois étoiles, parce que ce site est le premier que l'on voit quand on tape notre nom ; et une page Trustpilot que nous avons revendiquée, car quatre personnes y avaient écrit sans que personne ne le sache depuis 2022. Les avis favorables sont résumés une fois par semaine seulement, pour ne pas être noyé.
# 3. Répondre et tenir
## 3.1 Des réponses qui nous ressemblent
Franchise, accueil, audace : on ne copie-colle pas, on reconnaît ce qui est vrai, on invite à venir en parler. Voici deux réponses publiées.
%box 15
**À Thierry M., 1 étoile, « hausse en catimini »**
Bonjour Thierry, vous avez raison, trois lignes pour annoncer 14 %, ce n'était pas correct. Les chiffres sont affichés au bar depuis hier et Karim y sera jeudi à 19 h pour en discuter. Si vous préférez partir, votre préavis est ramené à quinze jours. Judith
%end
%box 15
**À Léna, qui a reconnu son frère sur la vidéo**
Bonjour Léna, la vidéo est retirée et elle n'aurait jamais dû être faite. Tout le monde tombe ici, nous les premiers. Nous avons appelé votre frère ce matin pour lui demander pardon. Anouk et toute l'équipe
%end
La réponse à Thierry a été choisie parmi trois versions ; Judith voulait se défendre sur les coûts, j'ai proposé d'admettre d'abord, parce qu'une excuse suivie d'un « mais » rallume les gens. Pour les autres réponses, on a fait au cas par cas.
Afin que cela n'enfle pas, la vidéo a été supprimée le soir même, les quatre comptes qui l'avaient reprise ont été contactés un par un (trois l'ont enlevée), un texte a été épinglé en haut d'Instagram pendant dix jours et nous avons suspendu les publications humoristiques jusqu'au 1er juillet. Les commentaires sont passés de 90 par jour à 6 en cinq jours.
## 3.2 Si cela recommence
Après coup nous nous sommes demandé ce que nous ferions la prochaine fois.
+ On s'aperçoit que quelque chose ne va pas.
+ On vérifie les faits, on ne publie plus rien d'autre et on prépare une réponse dans les trois heures.
+ On répond.
Selon le cas, l'action n'est pas la même. Si la faute est chez nous, réponse publique, excuses et réparation, comme pour la vidéo. Si c'est un malentendu, un message explicatif avec les chiffres, épinglé, et la page des questions fréquentes corrigée ; c'est ce qui a été fait pour le préavis. Si c'est une rumeur, une phrase, une preuve, et plus rien. Nous avons aussi ajusté le contrat d'abonnement, dont l'article 6 était illisible.
La suite, c'est-à-dire comment on s'assure que c'est fini, n'est pas encore écrite, et nous n'avons rien prévu pour la nuit ou le dimanche.
## 3.3 Qui fait quoi
La coordination interne est un facteur clé de succès : chaque acteur doit connaître son rôle. En cas de chute grave la répartition est parfaitement connue : le salarié du bar appelle le 15, l'ouvreur reste avec le blessé, la personne à l'accueil vide le mur et attend les secours au portail. On la répète tous les trimestres.
# 4. Corriger
## 4.1 Mes trois recommandations, dans l'ordre
%size 9
| Rang | Ce qu'il faut faire | Pourquoi
| 1 | Envoyer avant le 15 janvier une lettre d'explication aux 1 140 abonnés, avec un gel du prix pendant douze mois pour ceux qui restent | 42 messages défavorables sur 49, 38 citant l'absence d'explication
| 2 | Passer à deux ménages par jour et afficher l'ardoise | C'est important pour l'image
| 3 | Ouvrir un créneau « première fois » le mardi, encadré, sans spectateurs | Cela se fait dans d'autres salles
L'alignement est aussi une question de sécurité : les tapis doivent être bord à bord et dans le prolongement du mur, sinon on se tord la cheville.
## 4.2 Les axes
De l'analyse je tire trois axes : la manière d'annoncer (d'où vient la colère sur les prix), la place des débutants (d'où vient celle de la vidéo) et les vestiaires (d'où viennent les autres plaintes). Sur le premier les chiffres sont clairs, 18 % de tous les messages à lui seul. Pour le reste j'ai surtout mon ressenti.
Une démarche éthique suppose de la transparence et du respect ; les propositions d'une entreprise doivent toujours tenir compte de leur impact. C'est un sujet passionnant qui mériterait un dossier à lui seul.
## 4.3 Déjà fait
- Le formulaire de consentement : plus une image sans signature. Par exemple, le 4 novembre, une série de douze photos a été ramenée à neuf car trois personnes n'avaient pas signé.
- L'affichage des comptes au bar : un camembert « où vont vos 42 € », refait chaque trimestre.
- Les avis : on répond à tous, alors qu'un sur quatre seulement recevait une réponse. Nous mesurons le délai de réponse, tombé de 5 jours à 22 heures, avec un plafond fixé à 24.
Pour les deux premières je n'ai pas d'indicateur. Nous espérons que tout cela portera ses fruits et que la situation s'améliorera au fil du temps.
## 4.4 Les chiffres
Pour le site, Google Analytics, car lui seul dit si quelqu'un qui lit un avis vient ensuite voir les prix ; pour Instagram et Facebook, Meta Business Suite, parce que les commentaires et la portée y sont au même endroit et que c'est déjà payé, c'est-à-dire gratuit.
| Mesure | Juin 2025 | Septembre 2025 | Janvier 2026
| Visites de la page des tarifs | 3 120 | 1 480 | 1 690
| Visites qui partent tout de suite | 71 % | 58 % | 49 %
| Réactions pour 100 abonnés Instagram | 2,1 | 3,0 | 4,4
| Note Google | 4,0 | 4,1 | 4,3
| Score net | -22 | +4 | +19
Tout remonte, et surtout depuis que l'on répond vite. La page des tarifs garde un départ sur deux. Il faudrait l'améliorer et la rendre plus attractive.
## 4.5 Pour la suite
Le score net étant redevenu positif partout sauf chez ceux qui n'ont jamais grimpé (-6, contre +24 pour les habitués), et la direction voulant recruter des débutants, je recommande de garder le ton de franchise et de déplacer l'effort vers eux. Deux réglages :
- faire passer de un à trois sur dix la part des publications où l'on voit un débutant, d'ici au 30 juin ;
- soigner davantage la page des tarifs.
Le premier s'explique : ceux qui ne grimpent pas ne voient chez nous que des gens torse nu dans des dévers, et l'écrivent. Le second va de soi.
# 5. La campagne de rentrée
La salle cherche des grimpeurs adultes débutants : 180 nouveaux abonnements entre le 1er septembre et le 31 octobre 2026, contre 131 l'an passé. La préparation a commencé, la campagne n'est pas lancée.
## 5.1 La charte éditoriale
La ligne éditoriale est le fil conducteur qui garantit la cohérence des contenus d'une marque : thèmes, vocabulaire et style. Elle se formalise dans une charte éditoriale. La nôtre sera rédigée par Judith et moi au mois de mai, en trois sections.
La charte du grimpeur, elle, est au mur depuis l'ouverture : on ne marche pas sous quelqu'un, on brosse les prises, on garde son t-shirt au bar. Quant à la ligne, c'est comme cela que l'on appelle le chemin qu'un ouvreur imagine sur un pan : une belle ligne a un style, un thème, une logique.
## 5.2 Des gabarits
Avant, chacun refaisait son visuel et l'on passait 50 minutes par publication. J'ai créé trois gabarits sur Canva, avec des zones verrouillées. « Nouveau mur » : photo large, pastille de couleur, date d'ouverture ; il a servi le 2 février pour « Le pan jaune est rouvert, 24 blocs, venez tomber ». « Première fois » : portrait, prénom, une phrase ; par exemple « Sonia, 52 ans : j'ai mis trois semaines à oser pousser la porte ». « Pratique » : pictogramme et horaire. Avec eux on met 15 minutes, et les deux collègues du bar publient sans moi.
## 5.3 Responsable et pour tout le monde
Les photos montrent autant de femmes que d'hommes, des gens de 8 à 70 ans, et Idriss, qui grimpe avec une prothèse et a choisi lui-même ses images. On écrit « grimpeurs et grimpeuses ». Les vidéos sont sous-titrées et limitées à 40 secondes, sans dépasser 720 points, pour peser moins lourd ; les affiches sont tirées sur les chutes d'un imprimeur du quartier, et l'on n'offre plus de goodies.
## 5.4 Où, comment et avec quels moyens
Instagram, parce que 64 % de nos débutants de l'an passé ont entre 22 et 34 ans et que c'est là qu'ils disent nous avoir trouvés (sondage d'accueil, 118 réponses) ; Facebook pour les 40 ans et plus, qui viennent en famille et passent par les groupes de quartier ; LinkedIn non, TikTok non plus, car on n'aurait pas le temps de bien faire et qu'aucun des deux ne sert l'abonnement adulte. La fiche Google sert à ceux qui cherchent « escalade débutant Valence ».
Un contenu organique est diffusé gratuitement tandis qu'un contenu sponsorisé est payé pour toucher un public plus large. Les deux sont complémentaires. Dans le cadre de cette campagne rien ne sera payé à une régie.
Meta Business Suite sert à programmer les publications du mois : le 26 de chaque mois je place tout, et le bar relit. Google Ads est aussi un outil très puissant.
Le budget est de 600 €, pas un euro de plus. Voici comment être vu quand même.
| Dépense | Montant
| Photographe, une demi-journée | 220 €
| 60 affiches A3 chez les commerçants, contre une entrée offerte | 90 €
| Deux séances d'essai pour six comptes locaux de sport | 60 €
| Panneau dans le hall de la piscine, deux mois | 150 €
| Imprévus | 80 €
| **Total** | **600 €**
Je conseille de mettre d'abord l'argent sur les photos, qui serviront toute l'année, de compléter la fiche Google (gratuit) et d'échanger de la visibilité avec la piscine et le cinéma plutôt que d'acheter de l'espace.
## 5.5 Le calendrier de la campagne
Le tableau est tenu dans Trello, une carte par ligne, que chacun déplace.
%size 9
| Étape | Du | Au | Avec qui et avec quoi
| Séance photo | 4 mai | 9 mai | Photographe, six volontaires, salle fermée le matin
| Textes et gabarits | 11 mai | 12 juin | Anouk, Canva
| Affiches et partenaires | 15 juin | 17 juillet | Mathis, 150 €, vélo cargo
| Publications d'été, une par semaine | 20 juillet | 28 août | Équipe du bar
| Lancement, cinq par semaine | 31 août | 25 septembre | Anouk, Judith pour les réponses
| Relance | 28 septembre | 30 octobre | Anouk
En comptant large il faut neuf heures par semaine en septembre, et j'en ai sept, avec les 600 € vus plus haut. Je pense que cela passera.
Ce que l'on regardera, par rapport aux 180 abonnements :
| Indicateur | Où on le lit | Cible au 31 octobre 2026
| Personnes atteintes par mois | Meta Business Suite | 35 000
| Réactions pour 100 abonnés | Meta Business Suite | 5
| Réservations d'une première séance | Logiciel de caisse | 540
| Part des premières séances devenues abonnement | Logiciel de caisse | une sur trois
## 5.6 Bilan de la campagne
Les résultats seront analysés et synthétisés au regard des objectifs à la fin du mois d'octobre, et des ajustements réalistes seront préconisés. En attendant, notre équipe a fini quatrième aux championnats de la Drôme, avec un podium chez les vétérans ; l'objectif, les trois premières places, n'est pas atteint et Karim a déjà revu les entraînements.
# 6. Ce que je retiens
J'ai appris qu'on peut s'excuser sans perdre la face. Mes points forts : l'écoute et l'organisation. Mes points faibles : les vidéos et la peur du vide, un comble. Mon objectif SMART pour l'avenir est de continuer à progresser dans ce métier.
# Sources
- Supports de cours « Réputation numérique » et « Stratégie ».
- Relevé des messages de juin à novembre 2025, tableur interne.
- Observatoire des salles d'escalade, note de 2024 (lue en ligne).
"""
