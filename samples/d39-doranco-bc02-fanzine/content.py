"""Text of the dossier, in the light markup of _markup.py."""

TEXT = """
=11 Doranco – Community Manager – Bloc BC02
!logo|
=28 **MOLLUSQUE**
=16 Petit éditeur de BD, gros coquillage
=13 Launch de « La Nuit des bigorneaux » et du fanzine *Bigorno* n° 4
=11 Yanis Le Guellaut – promo mars 2026
%landscape
# Agenda
%toc
1|Le pitch|2
1|Where we are : le contexte|3
1|Target|4
1|Goals|5
1|Les comptes|6
1|Le set-up|7
1|Le look|8
1|La voix|9
1|Campagne UGC #MonBigorneau : mécanique et résultats|10
1|Le planning, semaine par semaine|11
1|Ressources et retroplanning|13
1|Les contenus|14
1|Paid media|17
1|Discoverability|19
1|Les results|20
1|Ce qu'on a changé|22
1|Annexes|23
%end
%pagebreak
# Le pitch
- Un été de 1987, une île sans nom, une conserverie qui ferme.
- Mona, 16 ans, ramasse les bigorneaux la nuit avec sa grand-mère. Elle trouve une radio qui capte une station disparue.
- C'est de la BD, 144 pages, deux couleurs, l'autrice s'appelle Enora Kerjosse et c'est son premier livre long.
- Release : vendredi 27 mars 2026. Prix : 22 €.
- Big idea de la campagne : **la radio émet sur nos réseaux**. Chaque semaine, une fréquence ; chaque fréquence, un bout de l'histoire.
Pourquoi une radio ? Parce que Mollusque vient du fanzine photocopié, et qu'un fanzine c'est un peu une radio pirate : on capte, ou pas. On raconte donc la campagne comme une émission, avec un générique, une animatrice (Mona), un brouillage le jeudi et la fin d'émission le jour de la sortie. Le follower n'est pas un client, c'est quelqu'un qui a trouvé la bonne fréquence. Tout le storytelling tient là dessus.
# Where we are
- Mollusque : association depuis 2016, maison d'édition depuis 2021, Lorient. Trois personnes : Solène (édition et fabrication), Ewen (compta, salons), moi (digital, en alternance).
- 11 livres au catalogue, tirage moyen 900 ex., fanzine *Bigorno* deux fois par an.
- Instagram 2 310 abonnés, Facebook 1 480, TikTok 190, newsletter 260 inscrits. Relevés le 2 février 2026.
- Le marché de la BD a dépassé les 70 millions d'exemplaires par an et près d'un livre vendu sur quatre est une bande dessinée. Le potentiel est énorme.
- La région a donné 9 000 € pour l'impression, et l'association a un budget annuel de 61 000 €, salaires compris.
La SWOT est une matrice en quatre cases qui permet de prendre du recul sur son business avant de passer à l'action. La nôtre, en post-its :
%box 11
**Nos pinces (strengths)**
Un ton que personne d'autre n'a dans l'Ouest
42 librairies qui nous connaissent par notre prénom
Enora dessine en live sans trembler
%end
%box 11
**Notre vase (weaknesses)**
Comptes en sommeil entre deux sorties
Pas de vidéo, aucune, avant cette année
%end
%box 11
**Marée montante (opportunities)**
Le festival du livre de Lorient tombe le 28 mars, lendemain de la sortie
Le hashtag #BDindé monte chez les 20-30 ans
%end
%box 11
**Marée noire (threats)**
Le prix du papier a encore pris 8 %
Deux gros éditeurs sortent une BD « bord de mer » le même mois
%end
## Quick bench
Un coup d'œil sur deux maisons cousines, vu le 4 février.
| | Éditions Sardine Punk | Plan Large Comics
| Rythme Instagram | 5 posts par semaine, surtout des planches | 2 posts, annonces de salons
| Vidéo | Reels de dessin, 8 000 vues en moyenne | aucune
Insight : Sardine Punk fait ses meilleurs scores quand on voit la main qui dessine. Sardine Punk a aussi lancé un concours de dessins de lecteurs en janvier, avec 64 envois repartagés et un règlement en ligne. Well done.
# Veille
- Deux axes : les sorties BD indé (ce qui arrive en librairie) et les formats vidéo courts (ce qui marche pour le dessin).
- Feedly pour les blogs, Google Alerts pour les noms.
- Mots-clés : « roman graphique », « fanzine », « bigorneaux », « Kerjosse », « BD Bretagne ».
# Target
| **Lou** // 24 ans, étudiante en arts, Rennes | **Christine** // 52 ans, libraire à Vannes
| *Envies* : des livres qu'on ne voit pas partout, suivre des autrices, dessiner aussi | *Envies* : un coup de cœur à défendre, une autrice à inviter
| *Pain points* : 22 € c'est un budget, et elle en a marre des posts qui vendent | *Journée* : lit les mails pros avant l'ouverture, publie la pile du jour sur Facebook
| *Journée* : Insta dans le bus, TikTok le soir, achète en salon ou en précommande | *Sa phrase* : « Donnez moi trois lignes et une image que je peux imprimer. »
Lou c'est le cœur de cible. Christine c'est le relais.
Un bon persona doit contenir un nom, un rôle, des motivations et des freins, sinon c'est juste une photo de banque d'images.
# Goals
- **G1 – Précommandes.** 250 précommandes de « La Nuit des bigorneaux » sur mollusque.example entre le 2 et le 27 mars 2026. Le précédent livre en avait fait 140 sans campagne. On en a besoin : à 250 l'impression est couverte et on ne puise pas dans la trésorerie.
- **G2 – Newsletter.** Passer de 260 à 400 inscrits d'ici le 31 mars 2026, avec le premier chapitre en PDF offert comme lead magnet. La newsletter c'est le seul canal qui nous appartient.
- **G3 – TikTok.** Monter à 1 000 abonnés sur TikTok grâce aux vidéos de dessin, parce que les 18-25 ans n'ouvrent plus Facebook.
- North star : faire de Mollusque un vrai love brand, un objectif 100 % SMART et ambitieux.
%pagebreak
# Les comptes
Tout a été refait le 16 février.
%size 9
| | Instagram | Facebook | TikTok
| Nom | @editions.mollusque | Éditions Mollusque | @mollusque.bd
| Photo de profil | Coquille corail sur fond encre | la même | la même, œil ouvert
| Couverture | 5 unes de stories « fréquences » (87.5, 91.2…) | Bandeau 1640 × 624 : Mona de dos, la mer, la date | pas de bandeau sur ce réseau, vidéo épinglée « C'est quoi Mollusque ? »
| Description | « BD qui sent l'iode. Lorient. 📻 La Nuit des bigorneaux, le 27 mars » | « Maison d'édition de bande dessinée et de fanzines à Lorient depuis 2016. Des livres à deux couleurs et à trois têtes. » | « On dessine, ça sent la marée 🐚 »
| Liens | page multi-liens : précommande, newsletter, point de vente | site, mail, Messenger | lien vers la précommande
!mood|Figure 1 – Palette et coquille : le corail de la couverture devient celui du rond de profil ; deux couleurs partout, comme nos livres imprimés en bichromie, parce que faire beaucoup avec peu est notre manière de travailler.
- La radio de la photo de profil est dessinée par Enora elle même.
- Lors des dédicaces on photographie les mains et les livres ; un visage reconnaissable suppose le papier signé, rangé dans le classeur bleu.[^Pour un ou une mineure, signature des deux parents. Trois photos du salon de décembre ont été retirées le 18 février faute de papier.]
# Le set-up
!setup|Figure 2 – Capture de l'écran « Paramètres » d'Instagram après passage en compte professionnel (noms masqués)
Ce qui a été touché côté technique :
- passage de compte créateur à compte professionnel ;
- pixel Meta collé sur la page précommande ;
- boutique désactivée ;
- envoi des vidéos en haute qualité ;
- balises Open Graph refaites sur la fiche du livre.
Le site est entre les mains de Webulot, un presta nantais très pro.
## Qui peut faire quoi
- Notifications : push pour les messages et les mentions, rien pour les likes, silence de 21 h à 8 h.
- Autorisations : Solène éditrice, Ewen lecture seule, moi admin ; double authentification pour les trois.
- Identification sur photo : à valider à la main. Mentions en story : tout le monde.
- Publication : remix et téléchargement des Reels coupés, commentaires filtrés sur 34 mots, premier commentaire épinglé.[^Messages privés : réponse puis archivage, effacement au bout de 30 jours, sauf précommande en cours. La liste des abonnés n'est jamais exportée. Statut d'activité et synchronisation des contacts désactivés, pour ne garder aucune donnée dont on n'a pas besoin. Fiche au registre d'Ewen, ligne 7.]
# Le look
- Deux couleurs, point : **encre #14213D** et **corail #FF6B57**. Le blanc est du papier.
- Titres en Rubik Mono One, textes en Work Sans, jamais moins de 28 px sur une story.
- Trame de points façon photocopie sur les fonds. Pas de dégradé, pas de stock photo.
- La coquille toujours à gauche, ouverte quand il y a une nouvelle, fermée sinon.
- Onde radio en bas des vidéos.
- Contraste encre sur papier 14:1, corail réservé aux gros titres (3,1:1 seulement).
# La voix
- On tutoie. On parle au présent. On dit « tu captes ? » à la fin, mais pas à chaque fois.
- Mona signe les posts d'histoire, Mollusque signe les posts pratiques.
- Phrases de moins de 15 mots, une seule blague par post.
- Reels pour la main qui dessine, carrousels pour les planches, stories pour les fréquences, photo pour les dédicaces.
- Écriture : « lecteurs et lectrices », « celles et ceux », pas de point médian.
- OK : « La radio grésille. Mona tourne le bouton. Tu captes ? » – KO : « Découvrez dès à présent notre nouveauté incontournable ! »
# UGC, le Graal
- UGC = user generated content, tout ce que les gens créent eux mêmes autour d'une marque : photos, dessins, avis.
- C'est la preuve sociale ultime : les consommateurs y croient bien plus qu'à une pub.
- On va faire dessiner la communauté avec #MonBigorneau, ça va être énorme. Le concept sera décliné en paid et en organique.
- Pour reposter on demandera toujours l'accord, it's basic.
%pagebreak
# Le planning, semaine par semaine
Rythme : trois posts Instagram, deux TikTok, un ou deux Facebook par semaine, une newsletter.
## Week 1 – Fréquence 87.5 « On capte quelque chose » (2 au 8 mars)
But : créer le mystère, ouvrir les précommandes.
- Lun. 2 – Instagram, Reel 20 s : la main d'Enora encre la radio.
- Mar. 3 – TikTok, vidéo 35 s : pourquoi deux couleurs ?
- Mer. 4 – Facebook, photo + texte : les précommandes sont ouvertes.
- Jeu. 5 – Instagram, story brouillée + sondage « parasite ou message ? ».
- Ven. 6 – TikTok, vidéo 20 s : un bigorneau en 4 traits.
- Sam. 7 – Instagram, carrousel 7 planches : chapitre 1, la nuit.
- Dim. 8 – Newsletter : le chapitre 1 en PDF.
## Week 2 – Fréquence 91.2 « La conserverie » (9 au 15 mars)
But : faire aimer les personnages.
- Lun. 9 – Instagram, carrousel 5 : la grand-mère, fiche perso.
- Mar. 10 – TikTok, time-lapse d'une case, 40 s.
- Mer. 11 – Facebook, archive : la vraie conserverie en 1987.
- Jeu. 12 – Instagram, story brouillée + quiz.
- Ven. 13 – TikTok, vidéo 25 s : Enora range sa table (ou pas).
- Sam. 14 – Instagram, Reel 30 s : bruit du papier, bruit de la mer.
- Dim. 15 – Newsletter : interview d'Enora.
## Week 3 – Fréquence 98.9 « Le brouillage » (16 au 22 mars)
But : conversion, conversion, conversion.
- Lun. 16 – Instagram, Reel 25 s : le livre sort de l'imprimerie.
- Mar. 17 – TikTok, vidéo 30 s : on compte les planches ratées.
- Mer. 18 – Instagram, live à 19 h avec Enora : elle dessine le bigorneau le plus demandé, on ouvre 30 précommandes avec ex-libris.
- Jeu. 19 – Facebook, événement : la dédicace du 28.
- Ven. 20 – TikTok, vidéo 20 s : déballage *Bigorno* n° 4.
- Sam. 21 – Instagram, carrousel 6 : cinq fanzines qui nous ont fait.
- Dim. 22 – Newsletter : derniers ex-libris.
## Week 4 – Fréquence 104 « Fin d'émission » (23 au 29 mars)
But : sortie et salon.
- Lun. 23 – Instagram, story compte à rebours J-4.
- Mar. 24 – TikTok, vidéo 30 s : Mona dit au revoir.
- Mer. 25 – Facebook, liste des librairies.
- Ven. 27 – Instagram, Reel 30 s : C'est sorti. TikTok, le même recoupé.
- Sam. 28 – Instagram, stories de la dédicace.
- Dim. 29 – Newsletter : merci.
La stack : Notion, Trello, Buffer, Meta Business Suite. On est full digital.
La team est petite et soudée, la communication interne est fluide et chacun sait ce qu'il a à faire, c'est la clé d'une bonne coordination.
# Ça a bougé
Honnêtement j'ai mal calé la semaine 3, mais voila ce qui s'est passé.
- Le Reel « sortie d'imprimerie » était prévu le 12. L'imprimeur a pris quatre jours de retard (panne de plieuse) : décalé au lundi 16, et remplacé le 12 par un quiz déjà dessiné.
- Une voix éteinte le 24 : Enora aphone, la vidéo de Mona est passée en texte à l'écran.
- Le 21 on voulait un direct, mais le wifi de la salle ne tenait pas ; carrousel à la place.
# Ressources
Règle du jeu : l'organique d'abord, le paid seulement pour pousser ce qui a déjà marché.
%size 9
| Levier | Part | Pour quoi | Temps | Argent
| Organique | 80 % | Raconter, faire aimer : Reels, carrousels, newsletter | 9 h par semaine (Yanis 7, Solène 2) | 64 € d'ex-libris imprimés
| Payant | 20 % | Pousser le meilleur Reel et la précommande, semaines 3 et 4 | 1 h par semaine (Yanis) | 120 €
Les deux parts ont été tenues : 37 h d'organique sur quatre semaines et 118,40 € de pub.
## Le budget campagne
| Ligne | Prévu | Dépensé
| Meta Ads | 120 € | 118,40 €
| Ex-libris (60 ex.) | 64 € | 64 €
| Abonnement Canva Pro, un mois | 12 € | 12 €
| Train d'Enora pour le live | 38 € | 41 €
| **Total** | **234 €** | **235,40 €**
## Retroplanning
%size 9
| Étape | Qui | Échéance | Fait le
| Comptes refaits | Yanis | 16 février | 16 février
| Textes semaines 1 et 2 | Yanis | 20 février | 20 février
| Planches choisies | Solène | 23 février | 22 février
| Tournage des mains | Yanis + Enora | 26 février | 26 février
| Campagne pub prête | Yanis | 12 mars | 11 mars
| Textes semaines 3 et 4 | Yanis | 9 mars | 9 mars
| Bilan | Yanis | 3 avril | 2 avril
%pagebreak
# Les contenus
Ce qu'on a sorti, ce qui est en boîte, ce qui est dans le pipe.
%size 9
| Pièce | Format livré | Outil
| 6 Reels | 1080 × 1920, 9:16, mp4, 20 à 30 s | CapCut
| 5 carrousels | 1080 × 1350, 4:5, jpg | Canva
| 8 TikToks | 1080 × 1920, moins de 45 s, zone basse laissée vide pour les boutons | CapCut
| Bandeau Facebook | 1640 × 624, png | Photoshop
| Fonds de stories | 1080 × 1920 | Firefly
Dans le pipe : une bande-annonce, un podcast de trois épisodes, un filtre AR « coquille ».
!reel|Figure 3 – Image d'ouverture du Reel du 2 mars. Sous-titres incrustés, relus à la main ; l'alternative textuelle dit : « une main noircit au pinceau un vieux poste de radio ».
## Post 1
%box 15
**Instagram – Reel, lundi 2 mars**
La radio grésille. Mona tourne le bouton. 📻
Sur l'île il n'y a plus de station depuis 1979. Alors qui parle ?
@enora.kerjosse encre la toute première case de La Nuit des bigorneaux.
Précommande : mollusque.example/bigorneaux (lien en bio)
Tu captes ?
#LaNuitDesBigorneaux #RomanGraphique #BDindé #Lorient
Visuel : main, pinceau, encre, 20 s
%end
## Post 2
%box 15
**Facebook – photo, mercredi 4 mars**
Les précommandes sont ouvertes ! 22 €, port offert en Bretagne, et le livre part le 27 mars.
144 pages, deux couleurs, une grand-mère qui jure beaucoup.
On le réserve ici : mollusque.example/bigorneaux – ou chez ton ou ta libraire.
#BandeDessinée #Bretagne
Photo : la couverture sur un casier à homards
%end
## Post 3
%box 15
**TikTok – vidéo, vendredi 6 mars**
Un bigorneau en 4 traits. Le troisième va te surprendre (non).
Fais le tien et montre le à ta grand-mère 🐚
#ApprendreADessiner #Bigorneau #BDTok
Vidéo 20 s, texte à l'écran
%end
## Post 4
%box 15
**Instagram – story, jeudi 19 mars**
kkrrr… demain… kkrrr… Bigorno 4… kkrrr
Sticker sondage : parasite / message
%end
## Le texte long
La fiche du livre sur le site. Title : « La Nuit des bigorneaux, roman graphique breton – Mollusque ». Meta : « Été 1987, une île, une radio pirate : le roman graphique d'Enora Kerjosse, 144 pages en bichromie, en précommande jusqu'au 27 mars. » Mots visés : roman graphique Bretagne, BD indépendante, BD radio pirate, éditeur BD Lorient.
> **Un roman graphique qui se passe en Bretagne, la nuit.** Mona a seize ans et des bottes trop grandes. Avec sa grand-mère, elle ramasse des bigorneaux quand la mer est loin.
> **Une BD indépendante en deux couleurs.** Enora Kerjosse dessine à l'encre, puis ajoute le corail. Le livre a été fabriqué par un éditeur de BD de Lorient, nous, avec trois personnes et une machine à café.
> **Une radio pirate au milieu de la mer.** Chaque chapitre est une fréquence. Le premier se lit gratuitement en PDF.
Chaque intertitre est un vrai H2, les images de la fiche ont un attribut alt.
## Pour tout le monde
- Tous les Reels et TikToks sont sous-titrés, police 44 px, fond encre.[^Les deux lectures du live du 18 mars ont été décrites à voix haute par Enora (« je trace le toit… »), pour les personnes qui ne voient pas l'image. Le replay est sous-titré.]
- Mona porte un appareil auditif et personne n'en fait une histoire ; la grand-mère est l'héroïne autant qu'elle.
- Le livre est imprimé sur papier recyclé à 80 km de Lorient, la planète nous dit merci.
# On répond comment
Règles : sous 24 h, on tutoie, on ne débat pas du prix plus d'une fois, on masque l'insulte, on signale le spam.
- « 22 balles pour du noir et orange ??? » → « On comprend, c'est une somme. 144 pages, imprimées ici, et Enora est payée. Le chapitre 1 est gratuit si tu veux goûter. »
- « Vous livrez en Belgique ? » → « Oui, 6 € de port, promis sans sable dans le colis. »
%pagebreak
# Paid media
Sponsorisé = on paye la plateforme pour montrer un contenu. Deux campagnes, du 16 au 27 mars.
## Les réglages
- Gestionnaire de publicités Meta, compte au nom de l'association, pixel branché sur « achat ».
- Campagne A « Reel imprimerie » : objectif trafic, 5 € par jour du 16 au 27 (60 €), Instagram Reels et stories.
- Campagne B « Précommande » : objectif ventes, 60 € sur la durée, fil Facebook et Instagram, enchère au plus bas.
- Ciblage A : 18-34 ans, Bretagne et Loire-Atlantique, intérêts roman graphique, festival d'Angoulême, illustration ; abonnés exclus.
- Ciblage B : visiteurs de la fiche depuis 30 jours + audience similaire 1 % aux acheteurs du livre précédent.
- Visuels 1080 × 1920 et 1080 × 1350, moins de 30 mo, texte de l'image en trois mots, titre de 38 signes.
%box 15
**Annonce B – Sponsorisé – Instagram et Facebook**
La radio émet jusqu'au 27 mars. 📻
La Nuit des bigorneaux, roman graphique, 144 pages, 22 €. Ex-libris signé pour les 30 prochaines précommandes.
Bouton : Commander – mollusque.example/bigorneaux
Visuel 4:5 : la couverture, le poste de radio, trois mots « Tu captes ? »
%end
- Dépense finale 118,40 € sur 120 €, B coupée le 26 au soir pour ne pas dépasser.
- On visait 25 000 comptes touchés et 300 clics.
- Depuis le DSA les plateformes doivent expliquer aux gens pourquoi une pub s'affiche, la transparence est un sujet hot.
- Retour : 37 précommandes suivies × 22 € = 814 € pour 118,40 €, soit 6,9 € encaissés pour 1 € de pub.
# Bookstagram
Trois personnes à qui on a envoyé le PDF.
- @lapileoblique – 6 200 abonnés, Nantes
- @bulles.et.sel – 3 900 abonnés, Brest
- @camille.lit.tard – 11 400 abonnés
# Discoverability
- Hashtags en trois tailles. XL : #BandeDessinée, #Illustration. M : #RomanGraphique, #BDindé. S : #LaNuitDesBigorneaux, #Lorient, #FanzineBreton.
- Sept max sur Instagram, trois sur TikTok, deux sur Facebook.
- Mots-clés dans la bio (« BD », « Lorient ») et dans la première ligne.
## À qui on pousse quoi
- Aux 42 libraires : mail du 4 mars avec trois lignes, la couverture en A4 et le lien pro. Christine l'a demandé, Christine l'a eu.
- Aux dessineurs : le Reel du 2 mars partagé dans le groupe Facebook « BD du Grand Ouest » (avec l'accord de l'admin).
- Aux 60 premiers précommandeurs : stories « amis proches » avec les cases coupées.
- Aux gens de Lorient : post de la dédicace géolocalisé et épinglé du 19 au 28.
Choisir le bon canal au bon moment booste le reach et l'engagement, tous les experts le disent.
%pagebreak
# Les results
## Ce qu'on track
%size 9
| KPI | Pourquoi | Outil | Cible au 31 mars
| Précommandes | G1, le nerf | boutique du site + GA4 | 250
| Inscrits newsletter | G2 | Brevo | 400
| Comptes touchés Instagram | voir si on sort du cercle | Instagram Insights | 30 000 sur le mois
| Taux d'engagement Instagram | savoir si l'histoire prend | Instagram Insights | 5 %
Et bien sûr le brand love et le taux de viralité.
## Semaine par semaine
%size 9
| | W1 | W2 | W3 | W4 | Total ou moyenne
| Précommandes | 41 | 28 | 96 | 67 | 232
| Nouveaux inscrits newsletter | 58 | 31 | 44 | 29 | 162
| Comptes touchés | 6 900 | 5 200 | 13 800 | 11 100 | 37 000
| Engagement | 6,1 % | 5,4 % | 4,6 % | 4,9 % | 5,3 %
!bars|Figure 4 – Précommandes par semaine. Les valeurs sont écrites au dessus des barres pour ne pas dépendre de la couleur.
## Lecture
- Précommandes : 232 sur 250, 93 %. Le pic de W3 vient du live (GA4 : 52 achats dans les trois heures).
- Newsletter : 260 + 162 = 422, cible passée en W4. Le chapitre 1 en PDF fait 7 inscriptions sur 10.
- Comptes touchés : 37 000 contre 30 000 espérés, cible passée.
- Engagement : 5,3 % en moyenne, juste au dessus des 5 %. W1 est la meilleure, W3 la moins bonne.
- Take-away : trois KPI sur quatre sont verts, et le direct du 18 est ce qui a le plus fait vendre.
# Ce qu'on a changé
- Insights montrait que la moitié des gens lâchaient les carrousels à la 5e image (W1, 7 images). À partir du 9 mars : 5 ou 6 images, la planche la plus forte en premier.
- Onze commentaires et messages demandaient le prix en W1 alors qu'il était dans le texte : à partir du 9 mars il est écrit sur le visuel.
- Trois personnes malentendantes ont écrit que les sous-titres passaient trop vite : ralentis à 17 signes par seconde.
Le représentant de notre diffuseur nous recommande de faire plus de salons, de baisser le prix à 19 € et de sortir une version numérique à l'automne.
Une recommandation doit être réaliste, alignée et actionable, sinon c'est du blabla de consultant.
# Outro
Merci à Solène, Ewen, Enora, et à ma grand-mère qui ramasse encore des bigorneaux. Over.
%pagebreak
# Annexes
## A – Post de sortie
%box 15
**Instagram – Reel, vendredi 27 mars**
C'est sorti. La radio s'éteint, le livre s'ouvre. 🐚📻
Merci à @enora.kerjosse et aux 232 qui ont capté avant tout le monde.
En librairie aujourd'hui, et demain en dédicace au festival : mollusque.example/dedicace
Dis nous où tu l'as trouvé !
#LaNuitDesBigorneaux #BDindé #SortieBD
Vidéo 30 s, sous-titres, texte alternatif : une pile de livres corail sur un quai
%end
## B – Mini glossaire
- Reach : nombre de comptes différents touchés.
- CTA : la phrase ou le bouton qui dit quoi faire.
- A/B test : comparer deux versions d'un contenu.
- Social listening : écouter ce qui se dit de nous.
## C – Le formulaire newsletter
Case vide par défaut, phrase sous le bouton : « Ton mail sert à t'envoyer la lettre et le chapitre 1, rien d'autre. Tu pars quand tu veux. »[^Preuve du consentement datée dans Brevo. Désinscription en un clic, effacement sous 72 h.]
## D – Biblio
- Cours Doranco BC02, supports de janvier 2026.
- Guide des tailles d'images, blog consulté le 12 février 2026.
- Un vieux numéro de *Bigorno*, le 1, épuisé.
"""
