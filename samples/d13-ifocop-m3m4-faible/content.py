"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=24 **Le Tour de Clé, ressourcerie à Redon**
=14 Parler des objets, parler aux gens
=12 Dossier professionnel de Solène Gautreau
=12 Session de juin 2026
%pagebreak
# Sommaire
%toc
1|Présentation de la structure|2
1|Animer|3
2|La charte de la communauté|4
1|Les retours|4
1|Les alliés|5
1|Nos outils|6
2|Le calendrier de publication|7
1|Le site|8
1|Veille et nouveautés|9
1|Conclusion|10
%end
%pagebreak
# Présentation de la structure
Le Tour de Clé est une ressourcerie associative installée depuis 2014 dans un ancien garage poids lourds de Redon. On y apporte ce dont on ne veut plus, on trie, on répare et on revend à petit prix. L'association emploie neuf salariés dont cinq en insertion et peut compter sur une trentaine de bénévoles. En 2025, 214 tonnes sont entrées et 61 % de ce poids est reparti dans une nouvelle maison. Le chiffre d'affaires de la boutique est de 187 000 €, les subventions de 96 000 €, et le loyer mange à lui seul 2 300 € par mois.
J'y suis arrivée en octobre pour sept mois d'alternance, après onze ans comme aide-soignante. Je ne connaissais rien à l'informatique sauf mon téléphone. Ma tutrice, Enora, est responsable de la boutique ; elle s'occupait de Facebook le soir chez elle. Nous avons une page Facebook (2 870 abonnés), un compte Instagram (940) et un site fait avec WordPress par un ancien bénévole.
Je remercie toute l'équipe, et surtout Jean-Paul qui répare les grille-pain en chantant. J'ai appris plus dans cet atelier que dans bien des manuels.
Les Français jettent en moyenne 20 kg d'équipements électriques par an et par personne, et un foyer sur deux dit garder chez lui au moins un appareil en panne. Ce sont des chiffres nationaux mais ils expliquent pourquoi les gens viennent.
# Animer
D'après le cours, animer une communauté c'est susciter des interactions régulières, écouter ses membres et leur donner envie de revenir. J'ai essayé de le faire simplement.
## Les jeux
Nos clients nous disent à la caisse deux choses : ils veulent savoir ce qui vient d'arriver, et ils aiment deviner à quoi servent les vieux outils. C'est parti de là.
- **C'est quoi ce machin ?** Tous les jeudis je photographie un objet bizarre sorti d'une cave et je demande à quoi il sert. Celui qui trouve a dix jours pour venir chercher une surprise en boutique. Le plus drôle a été le bourre-saucisse de 1930, 118 réponses et pas une bonne.
- **On répare ou on démonte ?** Un vote en story avec deux boutons. Jean-Paul suit l'avis de la majorité et je montre le résultat le samedi. C'est ce qui plaît à ceux qui demandent « les nouveautés de l'atelier ».
- **Le relooking du printemps.** Un concours du 2 au 30 mars : il fallait acheter (ou avoir déjà) un meuble de chez nous et envoyer l'avant et l'après. Il y a eu 26 participants, le jury c'était les abonnés, et la gagnante, une étudiante, a repeint une table de nuit en trompe-l'œil.
## Ce qu'il en sort
Chaque vendredi je note sur une feuille le nombre de votes et de commentaires du jeu de la semaine. En novembre on était à 35 participations par jeu, en mars à 92. La feuille est punaisée au-dessus de la machine à café et tout le monde la regarde. Je n'ai pas encore exploité ce que les gens écrivent, seulement combien ils sont.
## Tenir la page
La modération est l'action de contrôler les publications des utilisateurs afin de garantir le respect des règles et la bonne tenue des échanges, que ce soit avant ou après leur mise en ligne. Elle peut être a priori ou a posteriori.
Chez nous il n'y a pas de règlement écrit. Ma façon de faire est la suivante : quand quelqu'un s'énerve sur un prix, je réponds une seule fois, calmement, avec l'explication du tri et de la réparation, puis je propose d'appeler Enora, et je ne discute plus. Je l'ai fait six fois cet hiver. Enora, elle, préfère continuer la conversation jusqu'au bout, même à onze heures du soir. On n'est donc pas toujours d'accord et les abonnés le voient.
Une charte de la communauté sera rédigée avec les bénévoles à la rentrée de septembre. Elle rappellera les valeurs de respect et d'inclusion qui sont celles de l'association et tout le monde pourra la consulter.
Au quai de dépôt, par contre, la règle est très nette. Les apports inappropriés sont filtrés dès l'arrivée : amiante, bouteilles de gaz, matelas tachés et pots de peinture sont refusés, et ce qui a échappé au contrôle est retiré des bacs le soir par l'équipe de tri. Une affiche plastifiée l'explique et le refus est consigné dans un cahier.
%pagebreak
# Les retours
## Ce qu'on nous a dit, ce qu'on a changé
Fin novembre j'ai posé une boîte à idées près de la caisse et la même question sur Facebook : « Qu'est-ce qui vous agace chez nous ? ». J'ai eu 64 papiers et 41 commentaires. Deux agacements revenaient sans arrêt : on attend trop pour déposer le samedi, et on ne voit pas les prix des meubles de loin.
Pour l'attente, nous avons ouvert depuis le 10 janvier un dépôt sur rendez-vous le mercredi et le vendredi matin, réservable par message ou par téléphone. Pour les prix, Jean-Paul a découpé de grosses étiquettes rondes dans des chutes de contreplaqué, lisibles à cinq mètres.
J'ai vérifié si cela servait à quelque chose, montre en main et avec la même question reposée en mars.
%size 9
| Ce qui agaçait | Avant (novembre) | Après (mars)
| Attente moyenne au dépôt le samedi | 24 minutes | 11 minutes
| Papiers ou commentaires sur l'attente | 52 | 9
| Papiers ou commentaires sur les prix | 31 | 12
| Note laissée à la borne de sortie (sur 5) | 3,6 | 4,3
La borne est prêtée par la communauté de communes, elle repart en juin, ce qui est dommage.
## Les mauvais avis
J'ai lu les 17 avis à une ou deux étoiles sur Google depuis deux ans. Neuf parlent des prix qu'ils trouvent trop hauts : cela vient de ce que les gens croient que tout nous est donné et que rien ne coûte, alors qu'il y a la réparation et les salaires. Cinq parlent d'un appareil tombé en panne après l'achat ; ils avaient perdu le ticket et personne ne leur avait expliqué la garantie de deux mois. Les trois derniers concernent l'accueil un jour où nous étions deux au lieu de cinq. Voilà pour les raisons.
Une crise désigne une situation soudaine qui met en péril l'image d'une organisation ; il convient d'y répondre selon un protocole gradué en fonction de la gravité. Heureusement nous n'en avons pas connu. Je pense que le plus important est de garder son sang froid et de faire preuve de bon sens.
Le seul protocole affiché est celui de l'atelier : si une batterie au lithium chauffe, étape 1 on coupe le courant, étape 2 on la plonge dans le bac à sable, étape 3 le référent sécurité appelle le 18 et fait sortir tout le monde vers le parking. Nous l'avons répété deux fois.
# Les alliés
J'ai cherché des personnes qui parlent déjà de réemploi et qui habitent à moins d'une heure, car notre image est celle d'un lieu de quartier, bricoleur et pas donneur de leçons. J'ai écarté une influenceuse déco de Rennes (54 000 abonnés) : la moitié de ses publications sont des partenariats avec une enseigne de meubles neufs, on se serait moqué de nous.
%size 9
| Qui | Où on la suit | Public | Pourquoi elle nous ressemble | Ce qu'on a fait
| Maïwenn, « Trois vis en trop » | Instagram | 6 100, bricoleuses de 25-40 ans | Répare sans jamais acheter de neuf, se trompe devant la caméra, comme nous | Un après-midi dans l'atelier, une vidéo de 50 secondes
| Le Fil de la Vilaine | Facebook, journal associatif | 3 400 habitants du pays de Redon | Gratuit, local, écrit par des bénévoles | Une chronique « l'objet du mois »
| Café-couture Bobine | Facebook | 780, surtout retraitées | Même adhésion à prix libre, mêmes clientes que notre rayon mercerie | On se renvoie les annonces
| Arthur D., prof de techno | TikTok | 2 200 collégiens et lycéens | Démonte des appareils en classe pour apprendre à les réparer | Douze aspirateurs donnés à sa classe
La vidéo de Maïwenn a été vue 9 300 fois et nous a amené 74 abonnés dans la semaine.
Les événements interactifs sont un excellent moyen de stimuler la participation d'une communauté. Il en existe de toutes sortes, en ligne ou en présentiel : webinaires, directs, foires aux questions, jeux-concours.
Notre grande braderie a lieu le premier dimanche de mai. Cette année 610 personnes sont venues, on a vendu 4,2 tonnes en une journée et la buvette a rapporté 480 €. Les bénévoles étaient épuisés mais contents. J'ai publié l'affiche une semaine avant.
# Nos outils
## Les comptes
| Rubrique | Facebook | Instagram
| Photo de profil | La clé rouge sur fond crème | Photo de la façade
| Présentation | « On répare, on trie, on revend. Dépôt du mardi au samedi. » | « Ressourcerie à Redon »
| Adresse et horaires | Remplis | Vide
| Téléphone, courriel | Téléphone seulement | Vide
| Lien vers le site | Oui | Non, je n'ai pas retrouvé le mot de passe
L'identité visuelle est l'ensemble des signes graphiques (logo, couleurs, typographie) qui permettent de reconnaître une marque d'un support à l'autre. Elle doit être respectée et homogène sur toutes les plateformes. L'association vient de faire repeindre ses deux camions : crème avec une clé rouge de chaque côté, la même police que sur l'enseigne, et les gilets des ripeurs sont assortis. C'est très réussi et on les reconnaît de loin dans la campagne.
## Que tout le monde puisse lire
Dans notre équipe, Loïc est malvoyant. C'est lui qui m'a montré ce que son lecteur d'écran faisait de nos publications : « image, image, image ». Depuis décembre j'écris une description de chaque photo dans le champ prévu (texte alternatif) sur les deux réseaux, environ 15 mots. J'ai aussi passé nos visuels dans un vérificateur de contraste : le rouge sur le crème ne donnait que 3,1 pour 1, j'ai foncé le rouge jusqu'à 5,2 pour 1, le minimum des règles WCAG du W3C étant de 4,5 pour un texte courant. Les vidéos sont sous-titrées et je ne mets plus de hashtags au milieu des phrases. Sur le site, j'ai réglé le thème pour que l'on puisse parcourir le menu au clavier avec un cadre visible autour du lien actif ; Loïc l'a essayé de bout en bout.
## Quand publier
Je publie quand j'ai un moment, souvent pendant la pause. Planifier ses publications aux moments stratégiques permet d'en augmenter la portée, je l'ai bien retenu et je compte m'y mettre à l'aide d'un outil comme Meta Business Suite.
Le planning qui est affiché dans le bureau est celui des tournées : lundi Allaire, mardi Saint-Nicolas, mercredi dépôt, jeudi Bain-de-Bretagne à 8 h 30 précises car la déchetterie ferme à midi, vendredi débarras chez les particuliers.
## Ce que disent les chiffres, et ce que j'en ai fait
En janvier j'ai comparé dans les statistiques de la page les 38 publications des trois derniers mois. Les photos d'objets seuls atteignaient 290 personnes en moyenne, les photos avec quelqu'un de l'équipe dans le cadre 740, et les liens vers le site à peine 110. J'ai donc changé trois choses en février : plus aucun objet sans une main ou un visage, les liens sont passés en premier commentaire, et les textes longs, que personne ne dépliait, ont été ramenés à quatre lignes.
!stats|Portée moyenne par publication, avant et après le changement de février
Le résultat se voit dans le graphique : la portée moyenne est passée de 360 à 655 personnes par publication entre janvier et avril. Seuls les textes courts n'ont rien changé aux commentaires, je suis donc revenue à des textes plus longs pour les portraits des salariés, qui perdaient leur saveur.
## Ne rien laisser passer
Mon téléphone sonnait pour chaque « j'aime » et, du coup, je ne regardais plus rien ; un message privé demandant une livraison est resté neuf jours sans réponse. J'ai tout remis à plat dans les paramètres de Meta Business Suite :
- messages privés et mentions : alerte sonore immédiate, sur mon téléphone et sur celui d'Enora ;
- commentaires : un résumé deux fois par jour, sauf ceux qui contiennent « panne », « remboursement », « rendez-vous » ou « dangereux », qui arrivent tout de suite grâce à une alerte par mots-clés ;
- j'aime, nouveaux abonnés, suggestions : coupés.
## Répondre
Le ton du Tour de Clé est familier, un peu moqueur envers nous-mêmes, jamais envers les gens. On tutoie sur Instagram et on vouvoie sur Facebook. J'ai préparé une réponse type, enregistrée dans le téléphone : « Bonjour, merci pour votre message. Nous sommes ouverts du mardi au samedi de 10 h à 18 h. À bientôt ! ». Elle sert pour presque tout et fait gagner beaucoup de temps.
Le suivi des échanges est une source précieuse d'informations pour une marque et permet de capter les attentes des clients. Nous pourrions ouvrir un tableau pour cela.
Les retours sont suivis de près par Sabrina à la caisse : un appareil rapporté est enregistré, testé, puis échangé ou remboursé sous 48 heures, avec un code pour chaque motif.
# Le site
## Un article
En février j'ai écrit sur le site mon premier article, « Votre grille-pain n'est pas mort ». Le titre est dans le champ du titre, ensuite j'ai écrit trois paragraphes : les pannes les plus courantes, ce qu'on peut vérifier soi-même, et nos horaires d'atelier. En voici le début.
> Il saute, il fume, il ne veut plus descendre : neuf grille-pain sur dix qu'on nous apporte n'ont besoin que d'un bon nettoyage. Débranchez-le, retournez-le au-dessus de l'évier et secouez. Vous seriez surpris.
Je n'ai pas mis d'intertitres, le texte est d'un seul bloc, mais il se lit bien car il est court. Une vidéo de Jean-Paul sera bientôt intégrée, ainsi qu'un diaporama ; pour l'instant la page ne contient que du texte.
## La mise en ligne
J'ai appris à me servir du tableau de bord de WordPress. L'article est resté huit jours à l'état de brouillon, Enora l'a relu par le lien d'aperçu et a corrigé deux prix. Ensuite je l'ai passé « en attente de relecture » pour la présidente, puis je l'ai programmé pour le mardi 17 février à 7 h avec le bouton Planifier. Il est parti tout seul pendant que j'étais dans le car. J'ai vérifié sur mon téléphone, rangé l'article dans la catégorie « Réparer » et retiré celle par défaut.
# Veille et nouveautés
La veille consiste à surveiller son environnement de manière continue pour anticiper les évolutions. Je suis abonnée à deux lettres d'information sur les réseaux sociaux et à la revue du réseau des ressourceries. J'y ai lu beaucoup de recommandations intéressantes que nous appliquerons l'an prochain.
En mars j'ai essayé les publications communes d'Instagram, celles qui apparaissent à la fois chez nous et chez un autre compte. La première, avec le café-couture, a touché 1 150 comptes au lieu de 400 d'habitude. Je n'en ai fait qu'une ; il aurait fallu savoir si cela venait de la nouveauté ou de la photo du chat. On verra s'il faut en faire une habitude.
# Conclusion
Mon objectif SMART est de faire du Tour de Clé une page vivante et conviviale que les gens aiment retrouver. J'ai fait ce que j'ai pu, avec un téléphone et beaucoup de café. Mes points forts sont le contact et la patience ; mes points faibles l'orthographe et les mots de passe. Il reste du travail : la charte, les horaires de publication, les comptes à finir. Mais quand la dame du bourre-saucisse est entrée dans la boutique en disant « c'est moi qui ai trouvé », j'ai compris à quoi ce métier servait.
# Bibliographie
- Guide interne de la ressourcerie, version de 2022.
- Règles pour l'accessibilité des contenus web, W3C (site consulté en décembre 2025).
- Cours de la formation, chapitres « Modérer » et « Communiquer en situation de crise ».
- *Réparer plutôt que jeter*, brochure de la communauté de communes.
# Annexe : le règlement du concours
Le concours « Relooking du printemps » est ouvert à toute personne majeure. Il faut envoyer deux photos avant le 30 mars à minuit. Les trois meubles qui recueillent le plus de votes gagnent un bon de 40, 25 et 15 €. Les photos restent la propriété de leurs auteurs. Les frais du concours (80 € de bons) sont pris sur la caisse de la boutique.
"""
