"""Text of the dossier in the markup of samples/_markup.py. Everything in it is fictitious."""
# ruff: noqa: E501, RUF001

TEXT = """
!logo|
=26 **Pousse-Caisse**
=14 Louer un vélo-cargo à Besançon, et le faire savoir
=12 Dossier individuel et étude de cas
=12 Idriss Vauthier – promotion 2026
%pagebreak
# Avant de commencer
J'ai eu mon premier vélo-cargo par accident : un ami partait à l'étranger et me l'a laissé pour quinze jours. J'ai transporté une machine à laver, deux enfants qui n'étaient pas à moi et un sapin. J'ai compris que l'objet faisait sourire les gens et qu'il leur faisait un peu peur. Tout le dossier part de là.
Pousse-Caisse est une entreprise imaginaire en création. Je l'ai inventée avec deux camarades lors d'un atelier, puis j'ai gardé le projet pour moi. Les chiffres du test d'été sont construits à partir de ce que m'a raconté un loueur d'une autre région, que je remercie, ainsi que mon frère pour les photos et Mme Petitjean pour ses corrections.
# L'entreprise et ceux qui l'ont voulue
Pousse-Caisse louera des vélos-cargos électriques à la journée, au mois ou à l'année, dans un ancien garage de motos du quartier Battant. Les deux associées, Lise et Farida, viennent l'une de la petite enfance, l'autre de la logistique. Elles ouvriront le 2 mai 2026 avec douze vélos. L'achat de la flotte représente 46 000 €, l'atelier 9 500 € et l'assurance 4 300 € par an ; c'est la banque et une plateforme de prêt participatif qui financent.
Pendant l'été 2025, elles ont fait un test de onze semaines avec deux vélos d'occasion et un compte Instagram bricolé. C'est une chance pour moi : j'ai des résultats réels à regarder, ce qui est rare dans ce genre d'exercice.
## Notre place dans la ville
À Besançon, on peut déjà louer un vélo en libre-service pour traverser la Boucle, ou acheter un cargo neuf à 6 000 €. Entre les deux, il n'y a rien pour une famille ou un artisan qui veut essayer sans s'endetter. Pousse-Caisse se place exactement là : le loueur qui vous apprend à vous en servir et qui vous laisse changer d'avis. Ni magasin de sport, ni application sans visage.
Ce choix colle avec ce que sont les fondatrices : Lise a passé douze ans à rassurer des parents, Farida à faire rouler des camions pleins. Elles tiennent à trois choses, la confiance, le coup de main et la réparation plutôt que le remplacement. Leur raison d'être tient en une phrase : remplacer une voiture sur deux dans les rues étroites. L'image voulue est celle d'un atelier chaleureux, avec de la graisse sur les mains et du café pour attendre.
## Ce que les fondatrices ont demandé, ce que je réponds
Lise et Farida m'ont remis une page de brief. J'ai repris chaque demande, j'ai écrit ce que j'en fais et surtout pourquoi.
| Leur demande | Ma réponse | Pourquoi cela répond
| « Que les vélos ne dorment pas en semaine » | Viser d'abord les contrats au mois | Le test a montré que la location à la journée se fait presque toute le samedi
| « Rassurer les mamans » | Montrer de vrais trajets d'école, filmés à hauteur d'enfant | La peur de tomber est revenue dans 19 conversations sur 31
| « Pas de leçon d'écologie » | Parler de temps gagné et de rires, jamais de culpabilité | Les publications moralisantes du test sont celles qui ont été le plus masquées
| « Qu'on reconnaisse l'atelier » | Une caisse jaune dans chaque image | Les gens retiennent la couleur avant le nom
## Le cadre
J'ai 3 500 € pour l'année, déclaration faite par Farida qui n'a pas voulu monter plus haut ; j'ai donc renoncé à la radio et au film d'ouverture. Il ne reste que quatorze semaines entre ma mission et l'ouverture, ce qui m'oblige à produire en avance pendant l'hiver, quand personne ne loue. Enfin, l'équipe se compose des deux associées et de moi à mi-temps : nous ne pouvons pas répondre la nuit ni tenir une chaîne vidéo, et j'ai écarté TikTok pour cette raison.
# Le terrain
## Les antennes que j'ai sorties
Chaque mardi matin je consacre une heure à lire. Côté usages et marché, je suis la lettre d'une association nationale de cyclologistique, le site d'un magazine de vélo familial et les notes du ministère sur les aides à l'achat. Côté concurrents, je surveille les comptes de la boutique Cyclo Granvelle, du réseau de location Roulibre, et leurs avis Google. Côté ville, j'ai mis des alertes Google sur « vélo cargo Besançon », « zone à faibles émissions[^Secteur où la circulation des véhicules les plus polluants est restreinte ; le projet bisontin est en discussion.] » et « rue aux écoles », et je lis le journal local. Tout atterrit dans Feedly avec trois étiquettes.
D'après un observatoire du cycle, il s'est vendu plus de 30 000 vélos-cargos en France l'an passé, un chiffre en hausse de 15 %. Un ménage sur quatre se dit prêt à essayer. Le prix moyen dépasse 5 000 euros.
| | Cyclo Granvelle | Roulibre
| Offre | Vente et réparation, deux cargos en essai | Location longue durée, livraison partout en France
| Abonnés Instagram | 2 900 | 18 400
| Rythme | Deux publications par semaine | Une par jour
| Ton | Technique, moteur et batterie | Publicitaire, sourires parfaits
| Vidéo | Jamais | Très souvent, tournées en studio
Chez l'un comme chez l'autre, on ne voit presque jamais un parent avec un enfant à bord, alors que ce sera le gros de notre clientèle. Je retiens cela, sans avoir encore regardé dans le détail ce que leurs clients leur reprochent.
## Ce qui joue pour nous
- Douze vélos neufs et un atelier au rez-de-chaussée, en pleine ville
- Deux fondatrices crédibles, l'une auprès des parents, l'autre auprès des artisans
- Un test d'été concluant, avec des témoignages
## Là où ça coince chez nous
- Un nom que personne ne connaît en dehors de Battant
- Une trésorerie courte jusqu'en septembre
- Aucune habitude de filmer
## Ce que le moment nous offre
- La ville ferme six rues d'école aux voitures à la rentrée 2026
- Une prime locale de 300 € pour la location de plus de six mois
- Des artisans qui ne trouvent plus à se garer
## Ce qui peut nous faire mal
- Roulibre annonce une agence à Dijon
- Les vols de batteries, très commentés sur Facebook
# Les gens
Solène a 36 ans. Elle est orthophoniste, mère de deux petits de 3 et 6 ans, et habite aux Chaprais. Le matin elle perd vingt minutes à se garer devant l'école et elle en arrive énervée au cabinet. Elle rêve d'un trajet qui ne commence pas par une dispute, et elle aime l'idée de montrer l'exemple sans en faire une religion. Ce qui la retient : la montée du retour, la pluie, et la crainte qu'un enfant se lève dans la caisse. Elle regarde Instagram après 21 heures, enregistre beaucoup, publie peu et croit ce que racontent les autres mères du groupe WhatsApp de la classe. D'un loueur, elle attend une leçon de conduite et le droit de rendre le vélo.
Marc, lui, répare des volets roulants. À 49 ans, il a son entreprise, un apprenti et un fourgon qui prend des amendes au centre-ville. Il veut arriver à l'heure chez le client et payer moins de carburant. Il n'imagine pas ses outils sous la pluie et il a peur de passer pour un rigolo devant les collègues. On le trouve sur Facebook à la pause de 10 heures et sur YouTube le soir, où il regarde des essais de matériel. D'un loueur, il attend une facture claire et un dépannage dans la journée.
Je relie leurs attentes à ce que l'on vise : la leçon et le droit de rendre attirent les Solène vers un contrat au mois (ligne 1 de mon tableau), la facture et le dépannage amènent les Marc vers la même ligne ; l'envie de partager entre mères nourrit l'engagement (ligne 4).
Il y a aussi les étudiants qui déménagent, mais ils ne louent qu'une journée, alors je ne m'en occupe pas cette année. Dans les manuels, un persona est décrit comme un portrait-robot du client type qui aide les équipes à rester concentrées sur l'utilisateur.
## Ce que l'audience du test nous apprend
Les statistiques du compte d'essai portent sur 385 abonnés : 68 % de femmes, 57 % entre 30 et 44 ans, 81 % dans un rayon de dix kilomètres, avec une pointe de connexion entre 21 h et 22 h 30. Les vidéos d'enfants dans la caisse sont vues jusqu'au bout par 61 % des gens, contre 22 % pour les plans de moteur. J'en tire trois leçons : publier le soir et non à midi, mettre les moteurs dans les stories plutôt que dans le fil, et faire parler des mères plutôt que des mécaniciens.
## Où ils sont déjà
Le groupe Facebook « Parents de Besançon » (5 800 membres), celui des « Artisans du Doubs » (1 900), l'association de cyclistes La Pédale Bisontine, le compte de la blogueuse @bisou.de.boucle (7 200 abonnés) et la radio étudiante. Ce sont des lieux où il faudra entrer poliment.
# Ce qu'on cherche à atteindre
On dit qu'un bon objectif est SMART : simple, mesurable, ambitieux, réaliste et temporel. J'ai rangé les miens dans un tableau pour que les associées puissent l'accrocher au mur.
%size 9
| | Ce qu'on vise | Combien | Pour quand | D'où on part | Ce que ça apporte
| 1 | Faire signer des contrats au mois venus d'Instagram et de Facebook | 60 contrats | 30 septembre 2026 | 14 locations pendant le test, avec deux vélos seulement et 58 clics vers la page | Faire rouler les vélos en semaine et payer le loyer
| 2 | Faire grandir le compte Instagram auprès des familles bisontines | 1 200 abonnés | | 385 abonnés, 30 de plus par mois sans publicité | Sortir du quartier Battant
| 3 | Donner envie aux artisans de pousser la porte | Le plus possible | Septembre 2026 | | Remplir les créneaux du matin
| 4 | Faire réagir davantage sous les publications | 5 % d'engagement | Décembre 2026 | 3,4 % en moyenne sur 26 publications, 640 comptes touchés par publication |
Les nombres ne tombent pas du ciel. En onze semaines, le compte d'essai a touché 640 personnes par publication, obtenu 3,4 % d'engagement, 58 clics vers la page de réservation et 14 locations, soit un clic sur quatre transformé. Avec six fois plus de vélos et un peu de publicité, soixante contrats en cinq mois me paraissent à notre portée.
Notre ambition générale reste d'installer durablement Pousse-Caisse comme un acteur incontournable de la mobilité douce dans le Grand Est et d'améliorer sans cesse notre notoriété.
# Amener les gens jusqu'à l'atelier
La priorité va aux parents d'école, ensuite seulement aux artisans. Aux premiers je répète : « Vous essayez, vous rendez, on ne se fâche pas. » Aux seconds : « Garé devant la porte du client. »
Je vois deux temps. D'abord se faire remarquer : une vidéo courte par semaine d'un trajet réel, partagée dans les groupes de parents, et l'affichette jaune chez douze commerçants. Puis donner des raisons d'y croire : un carrousel qui répond à une crainte (la pluie, la pente, le vol), des témoignages de mères du test, une visite d'atelier en story le jeudi. Pour le troisième temps, je n'ai pas encore tranché avec Farida, qui hésite entre un essai libre et une caution.
# Gagner un peu avec les réseaux
On pourrait toucher une commission sur les casques et les capes de pluie que nous recommandons, puisqu'on nous les demande à chaque location. Ce serait un complément, je ne l'ai pas chiffré.
Pour mémoire, l'abonnement de bus coûte 36 € par mois à Besançon et une place de parking en surface 85 €, ce qui situe notre prix de 89 € par mois.
# Notre voix
## Les sujets
- **La caisse du jour** : ce qu'un habitant a transporté, raconté par lui. Les parents s'y reconnaissent, et cela montre la confiance.
- **Même pas peur** : une crainte, une démonstration par Lise. C'est ce que Solène demande, et c'est notre coup de main en image.
- **Dans le cambouis** : une réparation expliquée par Farida. Les artisans aiment voir comment c'est fait, et l'on défend la réparation.
- **La ville autrement** : une rue, un raccourci, un commerçant.
## Les règles d'écriture
Nous parlons comme à un voisin qui hésite. On tutoie sur Instagram, on vouvoie sur Facebook parce que les artisans y sont plus nombreux. Humour oui, ironie non. Jamais « il faut », jamais « la planète », jamais de jargon (on écrit « batterie », pas « 500 Wh »). Une idée par publication, deux phrases avant le premier saut de ligne, trois émojis au plus, et toujours un prénom. L'orthographe est relue à voix haute par quelqu'un d'autre. Ces règles découlent des sujets choisis : un témoignage garde les mots de celui qui parle, une réparation reste au présent.
| Réseau | Ce qu'on y met | Format et dimensions | Longueur | Attention à
| Instagram, fil | La caisse du jour, Même pas peur | Carrousel vertical 1080 × 1350 px, 5 à 7 vues | Légende de 60 à 120 mots | Les 20 premiers mots doivent suffire
| Instagram, réels | Trajets réels | Vertical 9:16, 1080 × 1920 px | 12 à 25 secondes | Rien d'important dans le quart du bas, caché par les boutons
| Instagram, stories | Dans le cambouis, sondages | 9:16 | 3 vues de 8 secondes | Autocollant question, zone sûre au centre
| Facebook | La ville autrement, article du blog | Photo 1200 × 630 px avec lien | 80 à 150 mots | Public d'artisans, publier à 10 h
Exemple à ne pas suivre : « Passez à la mobilité du futur ! » Exemple à suivre : « Hier, Nora a ramené un frigo. Elle en rit encore. »
Les loueurs portent tous la même veste jaune, quel que soit leur contrat ou leur poste, pour assurer une image uniforme à l'atelier.
## Les enfants, les photos, les données
On filme des enfants, donc pas d'à-peu-près. Une autorisation écrite des deux parents est signée avant chaque tournage et rangée dans un classeur ; le visage est flouté si l'un des deux refuse ; les vidéos sont retirées sur simple demande dans les 48 heures. Les adresses laissées pour la lettre mensuelle servent seulement à la lettre, la case n'est pas cochée d'avance et l'on se désinscrit en un clic, comme l'exige le règlement sur les données personnelles.
# Payer pour être vu
De mars à mai, je prévois trois publicités sur Facebook et Instagram pour que les gens découvrent le nom. Avant d'acheter quoi que ce soit, j'ai relu les règles de la régie et celles de l'autorité qui veille sur la publicité, et j'en ai fait une liste que chaque annonce doit passer :
- la mention « Sponsorisé » reste visible et toute créatrice payée active l'étiquette « Partenariat rémunéré » ;
- pas de promesse verte invérifiable : on n'écrit ni « propre » ni « zéro émission » ;
- casque sur toutes les têtes d'enfant, vitesse jamais mise en scène ;
- pas de texte qui interpelle sur la vie privée (« vous, maman débordée »), ce que Meta refuse ;
- le prix affiché est le prix complet, caution comprise.
En parallèle, Farida tient à quelques annonces sur Google. Nous veillerons à ce que le SEA et les réseaux sociaux soient bien alignés et complémentaires, ce sera vu avec elle au printemps.
| Dépense | Somme
| Publicité Facebook et Instagram | 1 500 €
| Annonces Google | à définir
| Photographe, une journée | 600 €
| Affichettes et autocollants jaunes | 350 €
| Abonnements aux outils | 240 €
| Blogueuse locale | 400 €
Lise et moi nous partagerons le travail. Je m'organiserai avec un tableau Trello qui permettra un suivi optimal des tâches. De son côté, l'atelier a son propre planning : révision des freins le lundi (Farida), des batteries le mercredi (Farida), grand nettoyage le 30 de chaque mois (Lise).
# Ce que l'été nous a dit
Avant le test, les fondatrices s'étaient fixé quatre repères. Je les ai comparés à ce qui s'est passé entre le 16 juin et le 31 août 2025.
| Repère | Espéré | Obtenu | Ma lecture
| Comptes touchés par publication | 500 | 640 | Dépassé grâce à deux réels repris par le groupe de parents ; sans eux, on tombe à 410
| Engagement | 4 % | 3,4 % | Sous l'attente : les photos de vélo seul tirent la moyenne vers le bas
| Clics vers la réservation | 100 | 58 | Le lien n'était que dans la bio, personne ne le cherchait
| Locations | 10 | 14 | Bonne surprise : peu de visiteurs mais très décidés
En clair, ce que nous disons plaît quand quelqu'un est dans la caisse, mais nous rendons le passage vers la réservation trop difficile.
## Ce qui a marché, ce qui a raté
J'ai relu les 26 publications une par une.
- Réussi : « Le sapin de la rue Bersot » (réel, 3 900 vues, 212 enregistrements). On y voit un effort, une chute évitée et un rire.
- Réussi : le sondage « pluie ou pente ? » en story, 96 réponses pour 385 abonnés.
- Raté : la série de six photos de vélos devant la Citadelle, belle mais vide : 1,1 % d'engagement.
- Raté : le texte sur le réchauffement, masqué par 14 personnes, 3 désabonnements le jour même.
- Irrégulier : neuf publications la première semaine, aucune pendant les deux semaines d'août, et la portée a mis un mois à remonter.
## Ce que je change
+ Du monde dans l'image : plus aucune photo de vélo sans personne dessus, parce que ces photos font trois fois moins réagir.
+ Le ton : on abandonne le discours sur le climat au profit des anecdotes, puisque c'est lui qui a fait partir des abonnés.
+ Le rythme : trois rendez-vous fixes au lieu de rafales, même en août, avec six publications d'avance.
+ Le chemin : lien de réservation dans chaque story et non plus seulement dans la bio, pour doubler les 58 clics.
# Juin 2026, semaine par semaine
J'ai choisi le mois qui suit l'ouverture. Le fil qui relie tout est simple : un objet voyage dans la ville pendant quatre semaines, une vieille horloge comtoise que Farida doit livrer à sa grand-mère. Chaque semaine elle avance d'un quartier, croise un habitant, et chaque publication laisse une petite énigme reprise dans la suivante. L'article du blog raconte l'arrivée. Trois rendez-vous fixes reviennent : mardi, jeudi, dimanche.
**Semaine 1 – du 1er au 7 juin : l'horloge quitte Battant**
- Mardi 2, 21 h, Instagram, réel de 20 secondes : l'horloge monte dans la caisse (La caisse du jour)
- Jeudi 4, 12 h, story Instagram avec sondage : par où passer, le pont ou le quai ?
- Dimanche 7, 10 h, Facebook, photo et texte : la rue Battant à vélo, le raccourci (La ville autrement)
**Semaine 2 – du 8 au 14 juin : la montée**
- Mardi 9, 21 h, Instagram, carrousel de six vues : la pente fait-elle peur ? (Même pas peur)
- Jeudi 11, 12 h, story : Farida règle le moteur (Dans le cambouis)
- Dimanche 14, 10 h, Facebook, témoignage de Marc en photo
**Semaine 3 – du 15 au 21 juin : sous la pluie**
- Mardi 16, 21 h, Instagram, réel de 15 secondes : la cape, la bâche, l'horloge au sec
- Jeudi 18, 12 h, story avec quiz : combien pèse l'horloge ?
- Dimanche 21, 10 h, Facebook, portrait d'une commerçante des Chaprais (La ville autrement)
**Semaine 4 – du 22 au 30 juin : l'arrivée**
- Mardi 23, 21 h, Instagram, carrousel : les dix habitants croisés en route
- Jeudi 25, 12 h, story : réponses aux énigmes et gagnants
- Dimanche 28, 10 h, Facebook et blog : article sur le premier mois d'un parent à vélo-cargo
Nous publierons donc trois fois par semaine.
# Les textes
## Publication du 2 juin, Instagram
!mock|Maquette du réel du 2 juin
« 47 kilos, 1 m 90, et elle sonne quand on tourne à gauche. 🕰️ Farida a promis d'emmener l'horloge de mamie Odette à l'autre bout de la ville, sans camion. Vous la voyez passer ? Prenez-la en photo et identifiez @pousse.caisse ! À ton avis, elle arrive entière ? Réponds en commentaire par 🙏 ou 💥
#VéloCargo #Besançon #Battant #LaCaisseDuJour »
## Publication du 9 juin, Instagram
%box 15
« “Et dans la montée, je fais comment ?” C'est la question de Solène, et de 19 personnes sur 31. 🚲 Lise l'a prise au mot : rue Battant, deux enfants, un cartable, le chrono. Fais défiler jusqu'à la cinquième image, c'est là que ça se joue. Et toi, quelle est la côte qui te fait renoncer ? On ira l'essayer pour toi.
#VéloCargo #VéloEnFamille #Besançon »
%end
## Publication du 14 juin, Facebook
« Marc répare des volets depuis vingt-six ans. La semaine dernière, il a laissé son fourgon et pris la caisse jaune : trois clients, aucune amende, une averse. Il nous raconte ce qu'il a gagné et ce qui lui a manqué. Et vous, quel est le chantier que vous n'oseriez pas faire à vélo ? »
## L'article du 28 juin : « Un mois sans voiture pour l'école : le carnet d'Élodie »
*Élodie a 34 ans, deux enfants et un permis de conduire. Pendant un mois, elle a loué un vélo-cargo pour l'école. Elle nous a donné son carnet, pluie comprise.*
### La première semaine, on a peur de tout
Le lundi, je pars avec trente minutes d'avance. Le vélo me paraît long comme un bus. Lise m'a appris deux choses à l'atelier : regarder loin, et démarrer en petite vitesse. Au feu de la place, une dame me dit bonjour. En voiture personne ne me dit bonjour. Arrivée à 8 h 12 pour 8 h 30, les enfants demandent un autre tour.
### Ce que l'on gagne vraiment
Le mercredi de la deuxième semaine, je chronomètre. En voiture, porte à porte, je mettais 24 minutes à cause du stationnement. À vélo j'en mets 17. Le soir c'est pareil. Cela fait une heure et dix minutes par semaine, que je n'ai pas passée à tourner autour de l'école en disant des gros mots.
### La pluie, la pente, le vol : trois réponses honnêtes
Il a plu quatre matins sur vingt. La capote protège bien les petits, beaucoup moins celle qui pédale : prévoyez un pantalon de rechange au bureau. Pour la pente, le moteur suffit, à condition de ne pas attendre le dernier moment pour changer de vitesse. Quant au vol, j'enlève la batterie et j'attache le cadre à un point fixe, avec les deux antivols fournis.
### Combien cela m'a coûté
89 € de location, zéro plein d'essence, un café par jour à l'atelier parce qu'on y est bien. J'ai gardé la voiture pour le week-end. Si vous hésitez, faites le trajet une fois à vide, un dimanche : c'est ce qui m'a décidée.
## Comment j'ai fabriqué tout cela
J'ai varié les plaisirs : des réels, des carrousels, des stories avec sondage ou quiz, des portraits photo, un article long et une affichette. Chaque format a son rôle, le réel pour être vu, le carrousel pour être gardé, la story pour faire parler, l'article pour convaincre.
Il existe aujourd'hui d'excellents outils de création comme Canva, CapCut ou la suite Adobe, et chacun peut trouver le sien.
!palette|Les quatre couleurs et la caisse
Les vélos sont sobres, légers, réparables, et leurs batteries sont reconditionnées à Belfort. C'est une démarche éco-responsable que nous voulons mettre en avant. Le logiciel de gestion de la flotte, très professionnel, permet de savoir où est chaque vélo.
Le SEO, ou référencement naturel, regroupe les techniques qui permettent à une page d'apparaître dans les premiers résultats de Google grâce aux mots-clés, aux balises et à la méta-description. C'est un travail de longue haleine.
# Ce qu'il me reste à faire
Je rédigerai un protocole de crise avant l'ouverture, en particulier pour les vols de batteries. Nous contacterons également des influenceurs locaux correspondant à nos valeurs. Nous suivrons la notoriété et la satisfaction de la communauté au moyen d'indicateurs adaptés.
Ce travail m'a appris à écouter avant d'écrire. Mon premier jet parlait de planète à toutes les pages ; le test d'été m'a corrigé, et c'est la meilleur chose qui me soit arrivée cette année. Je garde deux regrets : ne pas avoir interviewé plus d'artisans et ne pas savoir dessiner.
# Lectures
- C. Maillet, *La rue à hauteur d'enfant*, Éditions du Trottoir, 2021.
- Lettre mensuelle d'une association de cyclologistique, numéros de mai à octobre 2025.
- Site de l'autorité de régulation de la publicité, recommandations consultées le 3 novembre 2025.
- Notes de cours, promotion 2026.
"""
