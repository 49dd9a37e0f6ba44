"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=34 **Les Petits Pas de Côté**
=20 Animer la communauté d'une association de parents
=14 Coralie Montagnier – certification réseaux sociaux
=12 Octobre 2025
%pagebreak
# Au programme
- Qui sommes-nous ?
- La veille et les réseaux
- Le besoin et les concurrents
- Les réseaux choisis
- Les contenus et le planning
- Mes publications
- Les résultats et le plan d'amélioration
- Développer la communauté : budget et retour sur investissement
- Conclusion
> Merci à Bénédicte et à toute l'équipe des mercredis, qui m'ont laissée entrer avec mon téléphone et mes questions. Merci aussi à mes enfants, qui ont servis de figurants (payés en crêpes).
%pagebreak
# L'association en deux mots
Les Petits Pas de Côté accompagne les parents d'enfants de 0 à 6 ans dans le Roannais. Elle est née en 2014 autour d'une table de cuisine : quatre mamans qui venaient d'arriver dans la région et qui ne connaissaient personne.
- 138 familles adhérentes en septembre 2025, pour 12 € par an
- 2 salariées à temps partiel, 21 bénévoles actifs
- Un local prêté par la mairie, rue du Moulin à Vent, avec un jardin
- Des ateliers portage, un café des parents le mercredi, un groupe de parole pour les pères
- Une soirée-débat par trimestre, en général pleine
Le budget de l'association est de 61 400 € pour 2025 : 38 000 € de subvention de la caisse d'allocations, 14 500 € de la mairie, 1 656 € d'adhésions, le reste en dons et en vide-greniers. Les salaires en prennent les trois quarts.
%pagebreak
# Un peu de contexte
Devenir parent isole. D'après une enquête nationale que j'ai entendue à la radio, près d'un parent sur trois dit manquer de quelqu'un à qui parler, et 67 % cherchent des conseils sur internet avant d'en parler à un professionnel. Je ne sais pas si c'est pareil chez nous mais cela ressemble à ce que j'entends le mercredi.
Les thèmes qui reviennent au café des parents :
- le sommeil (tout le temps)
- les écrans
- le retour au travail et les modes de garde
- la place du père, et des grands-parents
- les colères de deux ans
Moi-même j'ai découvert l'association en 2019, à la naissance de mon deuxième. J'y suis restée comme bénévole puis j'ai décidé de me former, parce que la page Facebook était tenue par tout le monde, donc par personne.
%pagebreak
# Faire de la veille
La veille consiste à collecter régulièrement des informations fiables, actuelles et vérifiables sur un domaine, afin d'anticiper les évolutions. Elle est indispensable à tout community manager.
Il existe plusieurs types de veille :
- la veille concurrentielle
- la veille technologique
- la veille réglementaire
- la veille d'image
Pour ma part je regarde internet dès que j'ai un moment, sur mon téléphone, et je fais des captures d'écran. Je compte me créer un tableau de bord de veille avec de vraies sources pour chaque réseau quand j'aurai plus de temps.
%pagebreak
# Facebook, comment ça marche
- On y trouve des pages, des groupes, des événements et une messagerie
- Les groupes privés sont très utiles : on peut filtrer les entrées avec trois questions
- Les événements envoient un rappel la veille, c'est pratique pour nos ateliers
- Depuis 2025 toutes les vidéos publiées deviennent des Reels, et le fil met en avant des comptes que l'on ne suit pas
- Une publication avec un lien extérieur est moins montrée qu'une photo : on met donc le lien en commentaire
- Ce qui plaît en ce moment : les questions courtes, les photos d'avant/après, les appels à témoin
Le groupe d'entraide du quartier a 4 300 membres, c'est lui qui nous ramène le plus de monde.
%pagebreak
# Instagram, comment ça marche
- Photos, carrousels, stories de 24 heures, Reels et messages privés
- On peut épingler trois publications en haut du profil
- L'algorithme regarde surtout les envois en message privé et le temps passé, moins les j'aime
- Le format vertical 4:5 a remplacé le carré dans la grille du profil cette année
- La mode est aux carrousels « à garder » et aux vidéos filmées sans montage, avec du texte à l'écran
Les autres réseaux (TikTok, LinkedIn, Pinterest, YouTube, Snapchat) existent également et comptent des millions d'utilisateurs. LinkedIn est le réseau des professionnels. TikTok est très apprécié des jeunes.
%pagebreak
# Qui est dessus ?
| | Facebook | Instagram
| Âge | Surtout 30 à 59 ans dans nos statistiques, les grands-parents aussi | 24 à 38 ans
| Femmes et hommes | 71 % de femmes | 83 % de femmes
| Ce qu'ils y font | Ils lisent, commentent, cherchent une nounou, vendent des poussettes | Ils regardent sans rien dire, enregistrent, répondent aux stories
| Ce qui les intéresse | La vie du quartier, les sorties, les bons plans | Les activités d'éveil, la déco, les témoignages
| Les codes | On se tutoie peu, on dit merci, beaucoup de points d'exclamation | Le prénom, l'humour fatigué, les emojis café et lune
Pour TikTok et LinkedIn je n'ai pas trouvé de chiffres sur les parents de la région.
%pagebreak
# Ce que demande l'association
J'ai passé une heure avec Bénédicte, la coordinatrice. Sa demande :
- faire venir de nouvelles familles aux cafés du mercredi, surtout celles qui n'ont pas de réseau autour d'elles
- faire connaître le groupe des pères, qui tourne à cinq personnes
- ne pas passer pour un service social
- rassurer la mairie, qui finance
Celles et ceux que l'on veut toucher : les parents d'un premier enfant de moins de 18 mois, arrivés depuis peu dans le Roannais, des deux côtés de la Loire. Un public plus dur à attraper : les pères, qui ne lisent pas nos affiches.
Le persona, c'est le portrait-robot de notre cible ; il est conseillé d'en faire trois à cinq.
%pagebreak
# Autour de nous
D'autres structures parlent aux mêmes parents :
- **La Ronde des Doudous**, association concurente de Riorges : une page Facebook de 1 900 abonnés, un post par jour, surtout des partages d'articles
- **Le relais petite enfance** : sérieux, très suivi par les assistantes maternelles, mais pas d'Instagram
- **Maman Cactus**, un compte privé de Saint-Étienne : 22 000 abonnés, drôle, mais qui vend des formations
On fera une vraie grille de comparaison plus tard.
Côté humain, je peux donner six heures par semaine et Jordane, service civique, m'aide pour les photos. Côté matériel : mon téléphone, un ordinateur de 2016, Canva gratuit.
%pagebreak
# Les réseaux que je garde
- **Facebook, en premier.** C'est là que sont les parents de Roanne et surtout leurs groupes de quartier ; l'outil événement remplit nos mercredis, ce qui est la demande numéro un de Bénédicte. Les grands-parents y sont aussi et ce sont souvent eux qui envoient leurs enfants.
- **Instagram, en second.** Les mères d'un premier bébé y passent la soirée et gardent nos carrousels ; c'est le bon endroit pour montrer que chez nous on rit, et donc qu'on n'est pas un service social.
- **WhatsApp, un groupe pour les pères.** Ils sont absents d'Instagram (17 % de nos abonnés) mais ils répondent aux messages ; un groupe fermé colle à leur envie de discrétion et peut faire passer le groupe de cinq à dix.
Je laisse TikTok : montrer des enfants nous poserait un problème de droit à l'image et aucun de nos buts n'y correspond. LinkedIn ne servirait qu'à parler à la mairie, un courrier suffit.
%pagebreak
# De quoi on va parler
| Axe | Thème | À quoi ça sert
| 1. « On a survécu » | Des parents racontent une nuit, une sortie, un retour au travail | Casser l'isolement et montrer qu'on n'est pas un service social
| 2. « Mercredi, on fait quoi ? » | Ce qui se passe au café cette semaine, qui anime, comment venir avec une poussette | Amener de nouvelles familles au local
| 3. « Mots de pros » | Une sage-femme, une psychomotricienne, une puéricultrice répondent à une question | Rassurer les parents et la mairie sur notre sérieux
| 4. « Papa aussi » | Portraits de pères, rendez-vous du jeudi soir | Faire connaître le groupe des pères
Quatre axes, pas plus : à deux bénévoles on ne tiendra pas davantage. Chaque bénévole peut proposer un sujet mais il doit entrer dans une des cases.
%pagebreak
# Quand publier
Il est important de publier au bon moment et avec régularité. Une bonne fréquence permet de rester présent dans l'esprit de sa communauté, sans la lasser. Les horaires dépendent des habitudes de connexion de chacun et du réseau.
Il faut donc étudier les statistiques avant de décider. Nous publierons régulièrement, selon les disponibilités de chacune.
!phone|Le téléphone de l'association
%pagebreak
# Première semaine de novembre
| Jour | Réseau | Axe | Format | Sujet
| Lundi 3 | Facebook | 2 | Événement | Café du mercredi : le sommeil, avec Mme Perrichon
| Mardi 4 | Instagram | 1 | Carrousel | Anaïs et sa première nuit complète (à onze mois)
| Mercredi 5 | Facebook | 2 | Photo | La table du café, vue de dessus, sans visage
| Jeudi 6 | WhatsApp | 4 | Message et sondage | Bowling ou jeux de société ?
| Vendredi 7 | Instagram | 3 | Vidéo de 40 secondes | « Faut-il réveiller un bébé pour le nourrir ? »
| Dimanche 9 | Instagram | 1 | Story | Votre pire excuse pour rester en pyjama
Le reste du mois sera construit sur le même modèle, au fur et à mesure.
%pagebreak
# Exemple pour Facebook
%box 22
**Les Petits Pas de Côté – 3 novembre, 9 h
Votre bébé pense que 4 heures du matin est une bonne heure pour discuter ? Vous n'êtes pas seuls ! ☕
Mercredi 5 novembre, de 9 h 30 à 11 h 30, Mme Perrichon, infirmière puéricultrice, vient parler sommeil au café des parents. Il y aura du café très fort, des tapis de jeu et personne pour vous juger.
C'est gratuit et sans inscription, rue du Moulin à Vent, à Roanne. Les poussettes passent par le jardin.
Vous connaissez un parent qui a besoin de dormir ? Envoyez-lui cette publication.
#Roanne #ParentsRoannais #CaféDesParents
%end
La photo : une tasse renversée sur un doudou, prise par Jordane.
%pagebreak
# Exemple pour Instagram
%box 22
**@petitspasdecote – 4 novembre
« La première nuit complète, j'ai cru qu'elle était malade. » 🌙
Anaïs a attendu onze mois avant de dormir sept heures d'affilée. Elle nous raconte ce qui a aidé, ce qui n'a servi à rien et pourquoi elle a arrêté d'en parler à sa belle-mère.
Faites glisser, puis gardez ce carrousel pour une nuit difficile. Et vous, quel âge avait votre enfant ?
#sommeilbebe #jeunesparents #roanne
%end
Le carrousel reprend les couleurs de l'association, corail et vert d'eau. Pour WhatsApp je n'ai pas fait d'exemple car le groupe n'est pas encore ouvert.
Le texte a été relu par ma sœur, qui est correctrice.
%pagebreak
# Un mot sur les objectifs
Un objectif SMART est spécifique, mesurable, atteignable, réaliste et défini dans le temps. C'est le cas du nôtre : être reconnus comme l'association de parents la plus chaleureuse et la plus utile du territoire.
Bénédicte y tient beaucoup, moi aussi. Nous l'avons écrit sur une grande feuille au dessus de la machine à café et une maman y a ajouté un dessin de girafe. Plus sérieusement, c'est la ligne que je suivrai dans mes choix : si un contenu n'est pas chaleureux ou pas utile, il ne sort pas.
La SWOT (forces, faiblesses, opportunités, menaces) est aussi un bon moyen de faire le point avant de se fixer des objectifs.
%pagebreak
# Nos chiffres
J'ai pris la page en main fin août. Voici le mois de septembre 2025.
| | Facebook | Instagram
| Abonnés au 30 septembre | 1 046 | 389
| Personnes touchées en septembre | 5 210 | 1 870
| Réactions et commentaires en septembre | 318 | 142
| Publications | 11 | 7
Les chiffres de juillet et d'août n'ont pas été conservés, la page était tenue par une bénévole qui est partie. Dans l'ensemble c'est plutôt encourageant.
Je regarderai aussi le taux d'engagement, le taux de clic et l'e-réputation.
!bars|Septembre 2025, personnes touchées par semaine (Facebook)
%pagebreak
# Comment s'améliorer
On peut toujours faire mieux. L'amélioration continue est au cœur du métier : on analyse, on corrige, on recommence. Un bon plan d'action précise les tâches, les délais et les responsables.
De mon côté j'ai un peu souffert de l'organisation. Ce que j'ai changé pour moi :
- je note tout dans un carnet
- je ne réponds plus aux messages après 22 heures
- j'ai demandé à mon mari de prendre les enfants le samedi matin
Cela va déjà mieux, et je dors.
%pagebreak
# Faire grandir la communauté
Trois pistes ont été regardées avec Bénédicte, nous en gardons deux.
- **Les familles ambassadrices : oui.** Huit familles adhérentes très connues dans leur quartier relaieraient nos cafés dans leurs propres groupes. C'est gratuit, et un parent isolé fait plus confiance à une voisine qu'à une page : c'est exactement le public que l'on cherche.
- **Le relais des sages-femmes et des crèches : oui.** Elles voient les parents d'un premier bébé avant nous. Une story partagée par la maternité a amené onze familles en juin sans un euro.
- **La publicité sur Facebook : non.** Nous n'avons pas de carte bancaire d'association, la mairie verrait mal que l'argent public parte en annonces, et nos groupes locaux touchent déjà les mêmes gens.
Les actions seront détaillées plus tard avec les bénévoles, en réunion.
%pagebreak
# Budget et retour sur investissement
La question du budget est toujours délicate dans une association. Le retour sur investissement mesure le gain obtenu par rapport aux sommes engagées : on divise le bénéfice par le coût. Un bon community manager doit savoir le calculer et suivre la qualité de ses abonnés.
Dans notre cas l'investissement est surtout humain. Les sourires du mercredi valent bien un pourcentage.
L'an prochain, l'association doit aussi trouver 2 300 € pour refaire le sol de la salle de motricité, et la mairie changera les fenêtres entre février et avril.
%pagebreak
# Le règlement du groupe
Quelques phrases affichées au local et que j'aimerais reprendre un jour en ligne :
- ici on ne juge ni le sein, ni le biberon, ni la télé de 18 heures
- ce qui se dit au café reste au café
- on ne photographie que les mains et les doudous
- les marchands de méthodes miracles sont priés de rester dehors
Pour le moment les commentaires sont gentils. Une fois seulement, une personne a écrit que nous étions « un club de mamans » ; Jordane a répondu d'un smiley, et j'ai appelé la dame. Elle est venue.
%pagebreak
# Ce que j'ai appris
- À écrire court. Au début mes textes faisaient une page.
- À demander l'autorisation : deux parents ont refusé que l'on voie leurs enfants et ils ont bien raison.
- À dire non à la présidente, qui voulait un compte sur chaque réseau.
- À me servir d'un calendrier partagé (mal).
Mes forces : je connais les familles, j'aime écrire. Mes faiblesses : les tableaux, les chiffres, et la patience. Une opportunité : un poste de chargée de communication à mi-temps à la mairie. Une menace : le renouvellement de mon congé parental.
%pagebreak
# Pour conclure
Tenir les réseaux d'une petite association, c'est d'abord être là le mercredi. Les publications qui ont le mieux marché sont celles où l'on reconnaît le carrelage du local. Je crois que c'est cela, une communauté : des gens qui se reconnaissent.
Il me reste beaucoup à faire : compléter les chiffres, finir le mois de novembre, ouvrir le groupe des pères. Je m'y mettrai après la soirée-débat.
**Sources.** Le site de l'association, des articles lus en ligne, mon cours, les statistiques de la page, et surtout les parents.
%pagebreak
# Annexe – petit lexique
- **Taux d'engagement** : nombre de réactions, de commentaires et de partages divisé par le nombre de personnes touchées.
- **KPI** : indicateur clé de performance, choisi à l'avance pour suivre un but.
- **Carrousel** : suite d'images que l'on fait défiler.
- **Charte graphique** : ensemble des règles de couleurs, de polices et de logos d'une structure.
- **Algorithme** : recette qui décide de ce que chacun voit, et qui change tout le temps.
- **Hashtag** : mot précédé d'un dièse, à ne pas accumuler.
- **Modération** : le fait de trier, de masquer ou d'accueillir ce que les gens écrivent.
- **Reel** : vidéo verticale et courte.
"""
