"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=12 IFOCOP – Titre Community Manager – Session d'hiver 2025
!logo|
=22 **Dossier modules 3 et 4**
=15 Animer, modérer, configurer : les réseaux du refuge **Le Panier de Nestor**
=12 Association de protection animale – Saint-Hélier-sous-Bois
=11 Présenté par Solène Vauquelin
=10 « On ne sauve pas le monde, on sauve Biscotte, et pour Biscotte c'est tout le monde. » (Colette, bénévole)
%pagebreak
=14 **Sommaire**
%toc
1|Avant de commencer|3
1|MODULE 3|3
2|1. Le refuge, et pourquoi j'y suis restée|3
2|2. Les cibles et personas|3
2|3. Benchmark des refuges voisins|4
2|4. Ce que je me suis promis|4
2|5. Plan d'animation de la communauté|4
2|6. Quand les mots mordent|6
2|7. Écouter ceux qui repartent avec une laisse|7
2|8. La nuit du 4 octobre (gestion de crise)|7
2|9. Événement et partenariats|8
2|10. La campagne « Les vieux copains »|8
1|MODULE 4|9
2|11. Configuration des comptes|9
2|12. Publier au bon moment|10
2|13. Notifications et messages|10
2|14. L'article du site|10
2|15. Veille et amélioration continue|11
2|16. Ce que disent les chiffres|11
2|17. Préconisations|12
1|Annexes|12
%end
%pagebreak
# Avant de commencer
Je n'avais jamais mis les pieds dans un refuge avant le 2 juin dernier, jour où j'ai poussé la grille verte du Panier de Nestor pour mon stage en me disant que je venais faire des visuels et rédiger des posts, et où je suis repartie le soir avec des poils jusque dans mon ordinateur et la certitude un peu idiote, mais qui ne m'a plus quitté, que chaque photo mal cadrée était une famille que l'on ne rencontrerait pas. Ce dossier raconte six mois de ma vie autant que six mois de community management, et je demande pardon au jury si par endroits l'une déborde sur l'autre.
Je remercie Colette, Mme Le Goadec la présidente, Yanis qui tient le téléphone du samedi, et bien sur Nestor, qui n'est plus là mais dont le panier est toujours à l'entrée.
# MODULE 3
## 1. Le refuge, et pourquoi j'y suis restée
Le Panier de Nestor est une association loi 1901 née en 2009 dans une ancienne pépinière, elle accueille en moyenne 38 chiens et 41 chats pour une chatterie prévue pour trente, elle vit avec deux salariés, vingt-six bénévoles et un budget annuel de 148 000 €, dont 61 000 € de frais vétérinaires, 52 000 € de salaires et 35 000 € de nourriture, d'eau et d'électricité, ce qui veut dire en clair qu'il ne reste rien, absolument rien, pour la communication quand la chaudière tombe en panne.
On lit partout que plus de cent mille animaux sont abandonnés chaque année en France et que près d'un foyer sur deux vit avec un chien ou un chat, et ces chiffres, je les ai mis dans ma première présentation en croyant impressionner Mme Le Goadec, qui m'a répondu : « Oui, et ce matin il y en a un de plus, il est attaché au portail. »
Au centre de formation on nous a appris que le SWOT est une matrice à quatre cases qui croise l'interne et l'externe afin d'éclairer les choix d'une organisation. Au refuge je n'ai pas dessiné de cases, j'ai posé les mêmes questions à tout le monde autour du café, et voilà ce qui est revenu.
**Ce qui nous porte.** Des histoires vraies tous les jours, que personne n'a besoin d'inventer ; des bénévoles qui ont toujours leur téléphone en poche pour filmer ; et la confiance des vétérinaires du canton, gagnée en seize ans.
**Ce qui nous freine.** Des messages privés qui restent sans réponse, parfois une semaine entière, parce que personne ne sait qui doit répondre ; une seule personne, moi, qui sait faire un montage.
**Ce qui s'ouvre devant nous.** Les vidéos d'animaux âgés qui émeuvent les gens bien au-delà de notre département ; la nouvelle ligne de car qui s'arrête depuis avril à trois cents mètres de la grille, et qui met la ville à vingt minutes.
**Ce qui nous fait peur.** Les petites annonces de chiots vendus quarante euros sur internet, contre lesquelles notre contrat d'adoption a l'air bien sévère.
## 2. Les cibles et personas
Un persona, d'après mon cours, est un personnage semi-fictif qui représente un segment de clientèle et auquel on donne un prénom, un âge et des besoins. Plutôt que des fiches, je préfère raconter deux personnes que j'ai composées à partir des dossiers d'adoption des deux dernières années.
La première s'appelle Aurélie, elle a trente-quatre ans, elle est infirmière de nuit à l'hôpital, elle rentre quand les autres partent, et ce qu'elle voudrait trouver derrière sa porte c'est quelqu'un qui soit content de la voir, un chien calme, adulte, pas un chiot ; elle fait défiler Instagram vers dix-neuf heures avant de prendre son service, elle enregistre les vidéos plus qu'elle ne les commente, et ce qui la décourage, elle l'a dit trois fois pendant notre entretien, c'est d'écrire à un refuge et de n'avoir jamais de réponse, ou de découvrir sur place que le chien ne supporte pas les chats alors qu'elle en a un.
Le second, Jean-Claude, soixante-sept ans, est retraité des chemins de fer, il a perdu son setter au printemps et jure qu'il n'en reprendra pas, mais il regarde la page Facebook du refuge tous les matins après le journal, il partage tout, il commente en majuscules, et ce qui le pousse c'est l'envie d'être utile, de donner un peu d'argent ou deux heures le mercredi pour promener ceux que personne ne promène.
## 3. Pour situer le refuge
Nous ferons une comparaison de nos pages avec celles des deux refuges les plus proches, sur le nombre d'abonnés, le rythme et le ton, afin de savoir où nous nous plaçons.
Le ton du Panier de Nestor, lui, tient en peu de mots : on raconte à la première personne du pluriel, on ne fait jamais la leçon, on ne montre pas d'animal blessé en première image, on finit toujours par une phrase qui donne envie de venir, et on garde l'humour pour les chats parce qu'ils le méritent.
## 4. Ce que je me suis promis
La présidente ne m'a pas donné d'objectifs, elle m'a donné une liste de courses : des adoptants, des sous pour la chatterie, et qu'on arrête de nous crier dessus. J'en ai tiré ce qui suit, que nous avons relu ensemble le 28 août.
- **Être suivis.** Passer de 1 960 à 3 000 abonnés sur l'Instagram du refuge avant le 30 novembre 2025, grâce à deux vidéos par semaine tournées pendant les promenades, puisque c'est là que se trouvent les trentenaires comme Aurélie qui adoptent des chiens adultes.
- **Répondre.** Faire en sorte que 90 % des messages privés Facebook et Instagram reçoivent une réponse en moins de 24 heures à la fin novembre, alors qu'on en était à quatre sur dix en août ; trois bénévoles se relaient, et chaque silence nous coûte une visite.
- **Réparer la chatterie.** Récolter 1 500 € de dons en ligne par le lien des profils, contre 90 € par mois jusqu'ici, pour remplacer les grilles et les lampes chauffantes de la chatterie qui déborde.
Et puis il y a le plus cher à mon coeur, notre objectif SMART de toujours : redonner leur dignité aux vieux chiens et faire changer le regard des gens sur eux.
## 5. Plan d'animation de la communauté
### 5.1 Donner envie de répondre
Avant de proposer quoi que ce soit j'ai demandé, dans une story à deux boutons restée en ligne trois jours à la mi-août, ce que les abonnés voulaient voir, et les 187 personnes qui ont répondu se sont partagées à peu près comme je l'espérais, 61 % pour « des nouvelles de ceux qui sont partis » et 39 % pour « les coulisses des soins », si bien que toute l'animation a été bâtie la dessus et non sur mes envies de jolies photos.
| Rendez-vous | Où | Ce que l'on demande aux gens | Qui s'en occupe | Quand
| Le concours « Montre-nous son canapé » : l'ancien pensionnaire photographié chez lui, le plus affalé gagne un sac de 12 kg | Instagram et Facebook | Publier sa photo avec #MonPanierDeNestor et voter par un cœur | Solène | du 8 au 21 septembre
| « Baptise-moi » : quatre prénoms au choix pour la portée trouvée dans la semaine | Story Instagram | Voter, proposer un prénom | Yanis | chaque mardi
| « La question bête du jeudi » : pourquoi mon chat fait-il ça ? | Facebook | Poser sa question, la vétérinaire répond en commentaire | Dr Hamon, Colette | chaque jeudi
| Le défi « Une heure, un chien » : venir promener, se filmer, défier un ami | TikTok, Instagram | Se filmer et nommer quelqu'un | Solène | tout octobre
Le concours a rassemblé 64 photos, dont une d'un matou de neuf kilos sur un berceau (vide, le berceau), et je crois que c'est la première fois que des adoptants se sont parlé entre eux sous une de nos publications, à se donner des conseils de croquettes.
### 5.2 Écouter ce qui revient
Chaque dimanche soir je relevais dans Meta Business Suite les commentaires, les partages et les enregistrements de chaque publication de la semaine, et je lisais tout, vraiment tout, avec une tisane. C'est en lisant que j'ai compris : sous les photos de chatons on écrivait « trop mignon », mais sous la vidéo de Baloo, douze ans, on écrivait des paragraphes, on demandait s'il y en avait d'autres, et plusieurs personnes réclamaient « un jour pour les papis ». Nous l'avons fait, à partir du 19 septembre le vendredi est devenu le jour des vieux copains, et la question bête, que deux mamans trouvaient trop longue à lire, est passée en une seule question au lieu de trois.
### 5.3 Deux semaines comme les autres
Le calendrier ci-dessous est celui qui a été programmé pour la deuxième quinzaine de septembre.
%size 8.5
| Date | Heure | Réseau | Format | Sujet
| lun. 15/09 | 18 h 45 | Instagram | Reel 40 s | Arrivée de Figue, croisée épagneule, son premier jour
| mar. 16/09 | 12 h 15 | Instagram | Story vote | Baptise-moi : la portée du lavoir
| jeu. 18/09 | 8 h 30 | Facebook | Texte + photo | La question bête : il dort dans l'évier
| ven. 19/09 | 19 h 00 | Instagram, Facebook | Reel 60 s | Les vieux copains n° 1 : Baloo
| dim. 21/09 | 10 h 00 | Facebook | Album | Les gagnants du canapé
| mar. 23/09 | 12 h 15 | Instagram | Story vote | Baptise-moi : la grise du parking
| mer. 24/09 | 17 h 30 | TikTok | Vidéo 25 s | Essayage de colliers, bêtisier
| jeu. 25/09 | 8 h 30 | Facebook | Texte + photo | La question bête : pourquoi il me regarde manger
| ven. 26/09 | 19 h 00 | Instagram, Facebook | Reel 60 s | Les vieux copains n° 2 : Mirza et Praline
| dim. 28/09 | 10 h 00 | Facebook | Carrousel | Nouvelles des partis de l'été
Tableau 2 – Calendrier programmé, du 15 au 28 septembre 2025
### 5.4 Deux publications telles qu'elles sont parties
%box 15
**Instagram – vendredi 19 septembre – Reel de 60 secondes (Baloo marche, s'assoit, soupire)**
Baloo a douze ans, trois dents et un avis sur tout 🐾. Il ne court plus, il accompagne. Il ne saute plus sur les canapés, il attend qu'on l'y invite. Si vous avez un tapis, du temps et un radiateur, venez le rencontrer samedi entre 14 h et 17 h, il sera à l'accueil, c'est lui qui l'a décidé. 👉 lien en bio pour réserver
#VieuxCopains #AdopterUnSenior #LePanierDeNestor – merci @la_truffe_au_vent pour les images
%end
Et celle-ci, sur Facebook, le jeudi 18 : « Il dort dans l'évier. On a demandé à la Dr Hamon si c'était grave. Réponse : l'évier est frais, il a la forme d'un chat, et il est à vous donc à lui. Et le vôtre, où dort-il ? » La photo montrait Moustache dans l'évier de l'infirmerie ; soixante-douze réponses, dont un lave-linge (éteint).
## 6. Quand les mots mordent
Je ne m'attendais pas à la violence. On croit que parler de chatons protège et en fait c'est le contraire, parce que les gens aiment et que ceux qui aiment se mettent en colère.
Nos règles, que j'ai écrites avec la présidente et que l'on peut lire dans la publication épinglée en haut de la page, sont les suivantes : on se parle avec politesse même quand on est en désaccord, on n'insulte pas et on ne menace personne, ni les bénévoles ni les anciens propriétaires ; on ne publie jamais le nom, l'adresse ou la photo d'un particulier ; on ne vend et on ne cède pas d'animal en commentaire ; la première fois le commentaire est masqué et nous écrivons en privé pour dire pourquoi, la deuxième fois il est supprimé, la troisième la personne est bloquée pendant trente jours, et une menace va directement à la gendarmerie avec la capture d'écran. La règle vaut pour tous, y compris pour la généreuse donatrice qui avait traité un adoptant de « tortionnaire » et dont le message a été masqué comme les autres, Mme Le Goadec l'a appelée elle-même.
Comme je dors quand même la nuit, j'ai entré dans les paramètres de la page une liste de 58 mots (insultes, « vends », « à céder », adresses de sites) qui masque toute seule les commentaires en attendant ma relecture du matin.
| Ce qui est écrit | Réseau | Notre réponse
| « Vous refusez tout le monde, à croire que vous voulez les garder !! » (Pascale) | Facebook | Pascale, on comprend votre déception, attendre une réponse quand on a déjà choisi la gamelle c'est dur. Un dossier refusé pour un chien ne l'est pas pour tous : appelez Yanis samedi, on cherche avec vous celui qui aimera vos trois enfants.
| « 190 € pour un batard, c'est du vol » | Facebook | On vous répond franchement : vaccins, puce et stérilisation de Figue nous ont coûté 312 €. Les 190 € n'en paient qu'une partie, et elle, elle vaut beaucoup plus, venez voir ses oreilles.
| « Est-ce que Praline s'entend avec un lapin ? » (Lou) | Instagram, message privé | Bonjour Lou ! Praline a vécu deux ans avec des poules et les ignorait royalement ; pour un lapin on n'a jamais essayé. On peut organiser une rencontre derrière une grille, mercredi à 15 h, ça vous irait ?
| « Honte à vous bande de [...] » | TikTok | Commentaire masqué, message privé : Bonjour, nous avons masqué votre phrase à cause de l'insulte, pas de la critique. Si vous voulez nous la redire autrement, nous vous répondrons.
Tableau 3 – Quatre échanges et ce que nous avons répondu
## 7. Écouter ceux qui repartent avec une laisse
En septembre j'ai envoyé un petit questionnaire aux quarante foyers qui avaient adopté depuis janvier, et vingt-trois m'ont répondu, souvent avec des photos. Ce qui revenait le plus (quinze fois sur vingt-trois) c'était de n'avoir pas su avant de venir si l'animal acceptait les enfants, les chats, la voiture, la solitude. Alors nous avons créé la carte « Mon petit caractère », quatre pictogrammes ajoutés à chaque annonce et à chaque fiche du site depuis le 6 octobre, avec l'aide de l'équipe soin qui les remplit le lundi ; Colette en a fait une version imprimée pour les portes des boxes, et cela a plu à tout le monde.
J'ai aussi repris un par un les 46 commentaires franchement négatifs reçus entre juin et août. Vingt-et-un venaient de personnes à qui l'on n'avait pas répondu, quatorze parlaient du prix, huit d'un dossier refusé sans explication et trois de l'odeur les jours de chaleur. Derrière les trois premiers tas il y a la même racine, nous n'expliquons pas : ni ce que coûte un animal, ni pourquoi on dit non, ni quand on rappelle. L'odeur, elle, vient du caniveau bouché de l'allée B, cela ne se règle pas par un post.
## 8. La nuit du 4 octobre (gestion de crise)
Une crise, nous dit le manuel, est un évènement soudain qui menace la réputation d'une organisation et qui se propage d'autant plus vite que les réseaux sociaux l'amplifient. La mienne avait la forme d'une vidéo de dix-neuf secondes, filmée par un visiteur à travers la grille, un box inondé, un chien debout dans l'eau, et ces mots : « voilà où vont vos dons ». À 23 h elle avait été partagée 340 fois.
La vérité tenait en une phrase, une canalisation avait cédé à 16 h 10 et le chien avait été déplacé à 16 h 25, mais à cette heure là personne ne voulait de phrase. Voici ce que nous avons fait, et que nous avons gardé depuis comme marche à suivre :
+ Constater : la personne qui voit le message fait une capture, note l'heure et prévient le groupe « Alerte » (Solène, la présidente, Yanis), sans répondre à chaud.
+ Classer : niveau vert, un mécontent isolé, Yanis répond dans la journée ; niveau orange, plus de 20 partages ou une accusation de maltraitance, Solène répond sous deux heures avec l'accord de la présidente ; niveau rouge, plus de 200 partages, un journaliste ou la mairie, seule Mme Le Goadec s'exprime.
+ Suspendre : je mets en pause toutes les publications programmées, rien de plus laid qu'un chaton qui joue au milieu d'un scandale.
+ Dire ce que l'on sait : un message court, daté, avec ce qui est arrivé, ce qui est fait et quand on en reparlera ; le 4 octobre il est parti à 23 h 50.
+ Montrer : le lendemain matin Colette a filmé le box sec, la facture du plombier et le chien (Ulysse, il va bien).
+ Refermer : sept jours plus tard, point à trois, ce qui a marché, ce qui entre dans la procédure.
Le 4 octobre nous étions en rouge. Le 6, le visiteur a publié lui-même notre vidéo de réponse, et j'ai pleuré dans la réserve à croquettes, mais cela n'est pas un indicateur.
## 9. Événement et partenariats
### 9.1 Le samedi des portes ouvertes
La grande journée du refuge a lieu le samedi 22 novembre 2025, de 10 h à 18 h, et l'on pourrait croire qu'elle n'est pas une affaire de réseaux sociaux si je ne l'avais pas entièrement construite avec eux : les abonnés choisissent par vote en story le parcours des promenades, un jeu de piste se joue avec le téléphone (neuf QR codes accrochés aux boxes, à chaque code une histoire et une question), et à 16 h le tirage au sort se fait en direct sur Facebook.
- Attirer 120 visiteurs le 22 novembre, contre 70 l'an dernier sans aucune annonce en ligne.
- Obtenir des réservations d'animaux âgés, et des bénévoles.
Le chemin jusque là, affiché au dessus de l'évier :
- avant le 25 octobre : choisir le parcours, imprimer les QR codes ;
- le 3 novembre : création de l'évènement Facebook et premier reel ;
- le 10 novembre : relance des partenaires, affiches chez les commerçants ;
- le 17 novembre : rappel en story tous les jours, compte à rebours ;
- le 22 : direct à 16 h, puis album le soir même.
134 personnes sont venues, il pleuvait, neuf animaux ont été réservés dont quatre vieux copains.
Un petit direct a eu lieu aussi le mercredi 29 octobre à 20 h 30 sur Instagram, depuis l'infirmerie, la Dr Hamon répondait en blouse ; nous avons eu jusqu'à 96 personnes et un chat sur le clavier.
### 9.2 Ceux qui nous tendent la main
| Partenaire | Qui c'est | Communauté | Ce qu'ils font avec nous
| @la_truffe_au_vent | Photographe amateur du canton | 8 400 abonnés Instagram | Une séance photo par mois, identification
| @mamanpoulesetcie | Blogueuse famille | 12 700 abonnés Instagram | Une story le jour des portes ouvertes
| Jardinerie du Vieux Lavoir | Magasin | 2 100 abonnés Facebook | Affiches, 12 sacs de croquettes
| Radio Bocage Libre | Radio associative | 5 000 auditeurs par jour | Chronique de 3 minutes le lundi
Je tiens à dire que @mamanpoulesetcie m'a répondu en onze minutes, un dimanche, et qu'elle n'a rien demandé en échange.
## 10. La campagne « Les vieux copains »
Il fallait de l'argent pour en trouver. La présidente a débloqué une somme sur la vente des calendriers, et la campagne a tourné du 1er octobre au 22 novembre.
| Poste | Détail | Montant
| Publicité Facebook et Instagram, reels seniors | 45 jours à 4 €, rayon de 40 km, 30-65 ans | 180 €
| Publicité de l'événement portes ouvertes | 12 jours à 10 € | 120 €
| Mise en avant TikTok | 3 vidéos à 20 € | 60 €
| Flyers avec QR code | 600 exemplaires | 72 €
| Total | < | 432 €
Tableau 5 – Dépenses de la campagne
À ceux qui demandent si cela valait la peine je réponds d'abord par Mirza et Praline, quatorze et treize ans, parties ensemble le 8 novembre dans une maison avec une véranda, et seulement ensuite par un calcul : les dons arrivés par le lien de campagne entre septembre et novembre font 1 512 €, nous avons dépensé 432 €, il reste donc 1 080 € de gain, soit un retour de 250 % (1 080 divisé par 432), c'est à dire 2,50 € rendus pour chaque euro que la présidente m'a confié en fermant les yeux.
# MODULE 4
## 11. Configuration des comptes
Quand je suis arrivée il y avait deux pages Facebook, dont une tenue par une bénévole partie en Espagne, et un Instagram sans biographie. Ce n'est pas grand chose, une fiche de profil, et pourtant je crois que c'est ce que j'ai fait de plus utile.
%size 9
| | Facebook | Instagram | TikTok
| Nom | Le Panier de Nestor – Refuge | @lepanierdenestor | @panierdenestor
| Photo de profil | La grille verte et l'équipe | Le panier vide dessiné par Yanis | Portrait de Moustache
| Présentation | Refuge associatif depuis 2009. Chiens et chats à adopter, visites mercredi et samedi 14 h – 17 h, ou sur rendez-vous. | Ici on attend quelqu'un 🐾 Refuge à Saint-Hélier. Visites mer. et sam. 14 h – 17 h. Adopter, donner : le lien ⬇ | Les vraies vedettes du refuge. On adopte pour de vrai, lien juste là.
| Coordonnées | Adresse et plan, téléphone, courriel, bouton « Appeler » | Courriel, téléphone, itinéraire | Courriel, lien
| Lien | Site, page des animaux | Page de liens (adopter, donner, venir) | Page de liens
| Catégorie et horaires | Organisation à but non lucratif, horaires saisis | Organisation à but non lucratif | Compte entreprise
Tableau 6 – Les trois profils, vérifiés le 30 août
La couleur du refuge, cet orange un peu potiron, a été choisie en 2009 par le mari de la présidente pour les gilets des bénévoles et la banderole du marché, elle se voit de loin et les chiens, paraît-il, ne la distinguent pas ; une graphiste de la mairie a redessiné cet été le panneau de la route avec une belle typographie ronde et le panier stylisé.
Pour que tout le monde puisse suivre, j'ai activé les sous-titres automatiques sur les vidéos (et je les corrige, car « adoption » devenait « à l'option »), et je remplis le champ de texte de remplacement d'Instagram et de Facebook pour chaque photo, depuis qu'une dame malvoyante nous a demandé de quelle couleur était Figue.
## 12. Publier au bon moment
Les statistiques de la page m'ont montré en août que nos abonnés Facebook étaient connectés surtout entre 8 h et 9 h, et ceux d'Instagram entre 18 h 30 et 21 h avec une bosse le vendredi, quand les infirmières comme Aurélie partent et que les autres rentrent. J'ai donc tout programmé le lundi matin dans Meta Business Suite selon ces heures là (voir le calendrier du 5.3), TikTok étant programmé à part depuis l'ordinateur.
Je ne suis pas une matheuse et il a fallu que Yanis me montre comment lire les courbes, mais à la fin octobre nous avons vu que les vidéos TikTok de 17 h 30 plafonnaient à 300 vues et que les albums du dimanche ne rapportaient presque rien : nous avons décalé TikTok à 20 h, remplacé l'album par un reel de nouvelles et ajouté une troisième story le lundi, et en novembre la moyenne des vues TikTok est montée à 910. Le taux de rebond du site est un indicateur que je trouve également passionnant.
## 13. Notifications et messages
Les outils de surveillance, comme Hootsuite, Sprout Social ou Mention, servent à centraliser les alertes des différents réseaux et permettent à une marque de hiérarchiser ce qui est urgent. Chez nous elles arrivent sur le téléphone du refuge, celui à la coque fêlée posé sur le micro-ondes, et c'est Colette qui l'entend sonner quand elle prépare les gamelles ; elle crie « ça a fait ding », et quelqu'un regarde.
Pour les réponses, Yanis, Colette et moi nous nous relayons selon les jours de présence, avec une règle de ton que l'on voit dans le tableau 3, le prénom d'abord, une phrase pour l'émotion, une pour l'information, une invitation à venir. Nous tenons un tableau partagé (annexe B) où chaque message privé est inscrit avec sa date, le réseau, qui a répondu et au bout de combien de temps, ce qui nous évite de répondre deux fois ou pas du tout.
Un mot encore, parce qu'il a changé ma façon d'écrire, le message d'une petite Jeanne de neuf ans reçu par le compte de son père, qui voulait savoir si Moustache avait froid la nuit ; nous lui avons écrit que « Moustache dort entre deux couvertures et un radiateur, Jeanne, et qu'il a lu ta lettre avec les moustaches », et le père est venu le samedi suivant.
## 14. L'article du site
Le site du refuge tourne sous WordPress. J'y ai publié un article, que voici.
%box 15.5
**Adopter un vieux chien : ce que personne ne vous dit**
On vous dira que c'est triste, on vous dira qu'il ne restera pas longtemps, et ce sera peut-être vrai. Ce que l'on ne vous dit pas c'est le silence, un vieux chien ne détruit rien, il a déjà tout détruit ailleurs, il sait attendre, il sait monter dans une voiture, il dort dix-huit heures et les six autres il les passe à vous regarder.
Il y a les soins, oui. Au refuge chaque senior est vu par la vétérinaire, les dents, le coeur, les articulations, et le bilan vous est donné. La participation est ramenée à 90 € après dix ans, et pour trois d'entre eux, Baloo, Mirza et Praline, une marraine paie les médicaments.
Il y a surtout la place que cela libère, car pendant qu'un vieux chien attend chez nous deux ans un box reste pris, et derrière la grille un autre dort dans une caisse de transport. Venez un samedi, asseyez vous, c'est lui qui viendra, lentement.
%end
Figure 2 – L'article « Adopter un vieux chien », mis en ligne le jeudi 9 octobre dans la catégorie « Conseils », commentaires ouverts, adresse de page raccourcie
Une galerie de portraits et la vidéo de Baloo viendront compléter cette page dès que le poids des fichiers aura été revu avec l'hébergeur, et ce sera, je crois, très beau.
## 15. Veille et amélioration continue
Ma veille se fait le lundi matin, une demi-heure avant les gamelles, sur deux sujets, l'adoption responsable d'un côté et les réseaux sociaux de l'autre, avec une alerte Google sur « refuge animaux », « adoption chien senior » et le nom de l'association, Feedly pour une dizaine de blogs de métier et la lettre d'information d'une grande fédération de refuges. J'y ai lu que les algorithmes favorisent les vidéos courtes dont les trois premières secondes accrochent, que les comptes associatifs peuvent demander un bouton de don, et que les carrousels reviennent à la mode.
La veille est indispensable au community manager car elle lui permet d'anticiper les évolutions et de rester au contact des nouveautés des plateformes. En janvier nous essaierons les canaux de diffusion d'Instagram, qui ont l'air faits pour nous, et ma collègue de promotion, qui travaille pour un fleuriste, a déjà testé les collections partagées et en dit le plus grand bien.
## 16. Ce que disent les chiffres
Chiffres relevés le dernier jour de chaque mois dans Meta Business Suite, dans le tableau partagé et dans notre espace de dons.
| Indicateur | Cible | Sept. | Oct. | Nov.
| Abonnés Instagram | 3 000 | 2 180 | 2 510 | 2 874
| Taux d'engagement Instagram | 6 % | 4,1 % | 5,2 % | 6,7 %
| Messages privés répondus sous 24 h | 90 % | 58 % | 74 % | 86 %
| Demandes d'adoption venues des réseaux | 20 par mois | 9 | 15 | 22
| Dons par le lien des profils | 1 500 € | 284 € | 446 € | 782 €
| Commentaires masqués ou supprimés (insultes, ventes, liens) | – | 19 | 14 | 8
Tableau 7 – Résultats de septembre à novembre 2025
Nous avons manqué les 3 000 abonnés de cent vingt-six personnes, c'est peu et cela m'a empêchée de dormir une nuit. Les messages ont presque rattrapé leur but. L'engagement a dépassé le sien à partir du moment où les vieux copains sont devenus un rendez-vous.
## 17. Préconisations
Pour après mon départ, ou pour si je reste (la présidente a une idée derrière la tête) :
1) Garder les vieux copains du vendredi 19 h, en y ajoutant tous les quinze jours le récit d'un adoptant, puisque ces reels portent l'engagement à 6,7 %.
2) Former deux bénévoles au montage sur téléphone avant février 2026, pour ne plus dépendre d'une seule personne.
3) Ouvrir une permanence des messages le dimanche de 18 h à 19 h : c'est ce jour là que se concentrent les 14 % de réponses en retard.
4) Être encore plus présents sur les réseaux.
5) Continuer à créer du lien et de l'émotion.
6) Améliorer la notoriété du refuge au delà du département.
# Annexes
## Annexe A – Publication TikTok du 24 septembre
Vidéo de 25 secondes, sous-titrée : Moustache refuse six colliers, accepte le septième, s'en va. Texte : « Il a dit oui au moche. On respecte. Et vous, votre chat a t-il du goût ? #chatdrole #refuge #PanierDeNestor »
## Annexe B – Extrait du tableau partagé des messages
| Date | Réseau | Reçu | Répondu | Par
| 03/11 | Instagram | 9 h 12 | 9 h 40 | Colette
| 03/11 | Facebook | 13 h 05 | 18 h 30 | Yanis
| 04/11 | Instagram | 22 h 48 | 8 h 15 (+1) | Solène
| 05/11 | TikTok | 7 h 30 | 12 h 02 | Solène
## Annexe C – Le dessin de Yanis
!panier|Figure 3 – Le panier vide, dessin au feutre, photo de profil d'Instagram
"""
