"""Text of the sample dossier d49 (fictitious)."""

TEXT = """
!logo|
=24 **Les P'tits Lampions**
=14 Faire vivre la page d'une crèche associative
=12 Dossier M3 et M4 – Community manager – ifocop
=11 Maïlys Corbin, février 2026
> Crèche, familles et prénoms inventés.
%pagebreak
# Bonjour !
Merci d'ouvrir ce dossier. J'ai passé six mois à m'occuper des comptes d'une petite crèche, le matin dans le bureau de la directrice, entre la photocopieuse et le stock de couches. Je vous raconte ce que j'ai fait, ce qui a marché, et une soirée de janvier où j'ai eu très chaud. J'écris comme je parle, j'espère que vous me pardonnerez.
# Ce que vous trouverez
La crèche et ce qu'on cherche
Animer
Mois après mois
Modérer et répondre
Notre charte de bienveillance
Le 22 janvier
Les images des enfants
Les comptes, la programmation, les notifications
Le test de pub
L'article du site
Et maintenant ?
Annexes
%pagebreak
# La crèche
Les P'tits Lampions, c'est une association de parents créée en 1994 à Sauvigny-les-Prés. 28 berceaux, neuf professionnelles, un jardin avec un cerisier. 61 familles cette année. Les parents sont dans le bureau, font la peinture, réparent les vélos ; une fois par trimestre, chacun donne une demi-journée. C'est à la fois notre plus belle histoire et ce qui fait peur à ceux qui ne nous connaissent pas. Le projet éducatif dit que tous les enfants sont accueillis, avec ou sans handicap, quelle que soit la langue parlée à la maison, et l'équipe y tient beaucoup.
Le budget de l'année est de 540 000 €, financé aux deux tiers par la CAF et la commune. En France, à peu près un enfant de moins de trois ans sur cinq est gardé en crèche, on nous l'a répété en réunion.
En septembre :
- quatre places vides chez les moyens, du jamais vu ;
- une page Facebook de 486 abonnés, un Instagram de 203 ;
- un groupe Facebook fermé « Parents des Lampions », 44 membres sur 61 familles, presque muet.
# Ce qu'on cherche
Fabienne, la directrice, m'a dit : « remplis-moi ces places, et fais parler les parents entre eux ». J'ai traduit :
- recevoir 20 demandes de visite par Facebook et Instagram entre le 1er octobre et le 31 décembre 2025, contre 7 l'an dernier sur la même période, grâce au test de pub et à l'article, parce que quatre places vides coûtent un demi-poste ;
- répondre à chaque message privé en moins de 24 h les jours d'ouverture, alors qu'on est à deux jours : un parent qui attend va voir ailleurs ;
- faire du groupe des parents un endroit vivant et chaleureux.
Un objectif, on l'a appris, doit être SMART : spécifique, mesurable, atteignable, réaliste, temporel. Par exemple « vendre 500 glaces de plus avant le 31 août ».
# Pour qui on parle
Je pense toujours à **Élodie**. Elle a 31 ans, elle est préparatrice de commandes, son congé finit en janvier et elle ne dort pas beaucoup. Elle scrolle Instagram à 21 h, une fois la petite couchée. Elle veut voir des visages, savoir si on la prendra au téléphone. Ce qui la bloque : elle croit que la crèche associative, « c'est pour les gens qui ont le temps », et que les tarifs sont cachés.
Il y a aussi **Karim**, le papa déjà chez nous. Il aime savoir ce que son fils a mangé, il vient aux fêtes, il répond volontiers quand on lui demande son avis.
# Animer
Les parents m'ont dit deux choses en octobre, au café d'accueil : ils ne se connaissent pas entre eux, et ils ne savent pas quoi raconter le soir quand leur enfant ne parle pas encore. Tout est parti de là.
**Le sondage du lundi.** Une question facile, en story : « Compote ou yaourt ? », « Le doudou : un seul ou l'équipe de secours ? ». C'est idiot et ça marche, entre 28 et 52 réponses à chaque fois. Le lendemain on publie le résultat avec un mot d'une pro.
**Le concours du lampion.** En novembre on a fait choisir le prénom de notre nouveau lampion en tissu. Les familles proposaient en commentaire, les enfants votaient avec des gommettes. 37 propositions, et c'est « Biscotte » qui a gagné. Lot : un livre cartonné, tiré au sort devant témoins.
**Le jeudi des parents.** Une discussion dans le groupe, un thème, une pro qui répond : le sommeil, les morsures, les repas. Au début je lançais ça à 14 h, pendant la sieste, c'était pratique pour l'équipe. Trois parents m'ont écrit qu'ils étaient au travail, j'ai posé la question à tous : 31 sur 38 votants voulaient le soir. Depuis, le jeudi commence à 20 h 30. Pareil pour les thèmes : c'est le fil « de quoi on parle ? » qui les décide, et les morsures sont passées devant la propreté à leur demande.
Chaque commentaire reçoit quelque chose, un mot ou au moins un cœur, et je passe deux fois par jour (9 h et 18 h) pour ne rien laisser traîner. Les questions qui me dépassent, je les note sur le tableau de la salle de pause, une pro y répond dans la journée.
# Une semaine, en vrai
- Lundi, 8 h : story Instagram, sondage, thème « la vie des petits »
- Mardi, 12 h 30 : page Facebook, photo, le menu de la semaine
- Mercredi : rien, c'est le jour des factures
- Jeudi, 20 h 30 : groupe des parents, discussion
- Vendredi, 20 h 45 : Instagram et page, carrousel ou petite vidéo, « un métier, un geste »
Et voilà à quoi ça ressemble (Instagram, 14 novembre, photo des mains de Nadia qui pétrissent) :
> « Nadia pétrit, les grands regardent, personne ne mange la farine (presque) 😄 Ici on cuisine chaque vendredi avec ce qu'il y a au jardin. Et chez vous, qui met la main à la pâte ? #CrècheAssociative #SauvignyLesPrés »
Sur la page Facebook, le 6 octobre, avec la photo de l'entrée :
> « Il nous reste des places chez les moyens 🍒 Venez voir, poser vos questions, goûter la compote : visites le mardi et le samedi matin. On écrit à Fabienne en message privé et elle vous rappelle. »
# Mois après mois
%size 9
| | Sept. | Oct. | Nov. | Déc. | Janv. | Févr. (au 20)
| Publications | 6 | 17 | 19 | 14 | 18 | 12
| Portée moyenne par publication | 118 | 164 | 241 | 287 | 302 | 316
| Commentaires et réponses | 9 | 61 | 148 | 97 | 171 | 88
| Messages privés | 4 | 19 | 31 | 22 | 38 | 21
| Demandes de visite | 2 | 10 | 7 | 5 | 6 | 4
(Chiffres de Meta Business Suite, sauf les visites : c'est le cahier de Fabienne.)
**Septembre.** Je regarde, je classe, je range les albums. Rien d'autre.
**Octobre.** On démarre. Les menus du mardi font trois « j'aime », les photos de mains dans la pâte en font quarante. La publication payée amène l'essentiel des dix demandes de visite, ce qui m'a soufflée.
**Novembre.** Le concours et le live tirent tout vers le haut. 148 commentaires, je ne savais plus où donner de la tête, et sept demandes de visite alors que la pub s'arrête le 16.
**Décembre.** Quinze jours de fermeture, et pourtant la portée monte. Au 31 on a 22 demandes de visite depuis octobre, donc l'objectif de 20 est passé, et trois places sur quatre sont prises.
**Janvier.** Voir plus loin, hélas.
**Février.** Calme. On tient le rythme, je suis absente une semaine et ça tourne sans moi parce que tout est programmé.
Je suivrai aussi le taux de complétion des vidéos et les clics vers le site.
# Modérer
Les règles sont épinglées dans le groupe et dans « À propos » sur la page :
- pas de prénom ni de photo d'un autre enfant que le sien ;
- pas d'annonce commerciale, même pour la bonne cause ;
- pas de conseil médical : on renvoie vers le médecin ou la PMI ;
- un reproche qui vise une salariée nommément est masqué et se règle en message privé avec la directrice.
Le filtre de Facebook est réglé sur « fort », avec une liste à moi de 34 mots (insultes, arnaques au CPF, voyance, « prêt rapide »). De septembre à février, il a retenu tout seul 26 commentaires, dont deux à tort que j'ai rétablis, et j'ai supprimé à la main 7 spams et bloqué 4 faux comptes. Une remarque injurieuse visant la famille d'un enfant est partie en onze minutes, un dimanche.
Trois cas, pour de vrai :
| Message | Ce que j'ai fait
| « Franchement Sandra elle crie trop, mon fils a peur » (page, 3 décembre) | Masqué, message privé, rendez-vous avec Fabienne le 5
| « Vous devriez surveiller Laetitia, toujours sur son téléphone au jardin » (page, 16 janvier) | Laissé en ligne avec une réponse : une ancienne maman, on la connaît bien
| « Poussette à vendre, état neuf » (groupe, 21 janvier) | Supprimé, petit mot pour expliquer
La modération, c'est selon le cours l'ensemble des actions qui consistent à lire, valider ou retirer les contributions des membres d'une communauté.
# Répondre
On tutoie les parents inscrits, on vouvoie les autres. On signe toujours d'un prénom. Jamais de copier-coller sec. Trois exemples :
> À Hakim, qui demandait si son fils allergique pouvait venir à l'atelier pain : « Bonsoir Hakim, merci d'y penser ! Vendredi on prend la farine de riz, Nadia a vérifié avec la fiche de Yanis. Tu nous diras si la croûte lui plaît ? Maïlys »
> À une maman inquiète des tarifs : « Bonsoir Élise, promis, rien de caché. Avec deux enfants et vos revenus, ce sera sûrement entre 1,10 € et 1,60 € de l'heure ; Fabienne fait le calcul exact avec vous au téléphone, sans engagement. Demain 10 h, ça irait ? »
> Sous un avis à deux étoiles (« jamais quelqu'un au téléphone ») : « Bonjour Damien, vous avez raison, entre 11 h et 13 h on donne à manger et le téléphone sonne dans le vide. Laissez-nous un message ici, je vous rappelle moi-même. »
# Ce que les parents nous disent
Je tiens un carnet. Une ligne par message : la date, qui, la question, l'humeur. Sur les 38 messages privés de janvier :
- 14 sur les tarifs ;
- 9 sur les horaires ;
- 6 sur les maladies (« il a 38, je l'amène ? ») ;
- le reste, c'est la vie.
Du coup j'ai changé mes façons de répondre : je donne maintenant la fourchette de tarif dès le premier message au lieu d'envoyer un PDF, et je demande l'âge de l'enfant avant tout.
Les parents se plaignaient aussi de découvrir le menu à 17 h. Depuis octobre, le menu de la semaine est sur la page le mardi et collé sur la porte. Et comme beaucoup travaillent, Fabienne a ouvert des visites le samedi matin. Karim m'a dit merci, sur le pas de la porte, avec le petit dans les bras.
# Le 22 janvier
Je l'écris en entier parce que c'est ce que j'ai appris de plus utile.
**Jeudi, 17 h 40.** Je poste une story du carnaval. Au fond, de trois quarts, on reconnaît une petite fille dont les parents ont refusé les photos.
**18 h 25.** Sa maman m'écrit. Elle est furieuse, elle a raison.
**18 h 32.** Story retirée. J'appelle Fabienne.
**18 h 50.** Fabienne appelle la maman.
**20 h 10.** Une voisine, qui avait fait une capture, publie dans « Sauvigny et alentours » (2 900 membres) : « À la crèche ils affichent vos gosses sans demander ». 63 commentaires dans la soirée.
**21 h 05.** On répond là-bas, au nom de la crèche.
> « Bonsoir. C'est vrai : ce soir une photo n'aurait pas dû partir. Elle est restée en ligne 52 minutes, elle est retirée, et nous avons parlé à la famille. Merci de supprimer les captures : c'est un enfant. Demain à 8 h Fabienne est à la porte pour toutes les questions. »
Pourquoi c'est arrivé ? J'ai refait le film avec l'équipe. La liste des refus datait de septembre et la famille avait changé d'avis en décembre, sur papier. La feuille était restée dans le casier. J'étais seule, sur mon téléphone, à l'heure où tout le monde part. Et personne ne relit une story.
Ce soir-là on n'avait rien d'écrit. Enfin si : une page que j'avais préparée en novembre, que j'ai ressortie. La voici, corrigée depuis :
- **Vert** (une question, un agacement) : je réponds dans la journée, seule.
- **Orange** (une famille mécontente en public, une étoile sur Google) : réponse en deux heures, relue par Fabienne, puis appel.
- **Rouge** (un enfant, la santé, la sécurité, un journaliste) : on retire, on appelle la famille avant d'écrire, la présidente de l'association est prévenue, un seul message public signé de la directrice, rien d'autre n'est publié pendant 48 h.
Le 22, c'était rouge. On a suivi : retrait, appel, message, silence de deux jours sur tous les comptes (trois publications programmées décalées). Le lundi, Fabienne a écrit aux 61 familles pour dire ce qui changeait. La maman est restée, elle a même rejoint le groupe en février.
# Les images des enfants
Depuis :
- une autorisation par enfant et par usage (affichage, groupe fermé, page publique), signée des deux parents, à refaire chaque janvier ;
- une liste rouge mise à jour le jour même, punaisée et dans mon téléphone ;
- sur la page publique : mains, dos, dessins, jamais de visage, jamais de prénom ;
- deux paires d'yeux avant de publier ;
- un retrait demandé = un retrait fait dans l'heure.
Le droit à l'image découle du respect de la vie privée ; pour un mineur, ce sont les titulaires de l'autorité parentale qui consentent.
# Le café du soir
Jeudi 27 novembre, 20 h 30, en direct dans le groupe. Le but : que les parents se parlent, et que les hésitants voient l'équipe. Sandra, éducatrice, et le docteur de la PMI sur « Les morsures, pourquoi et que faire ».
- 46 parents connectés, 32 questions dans le fil ;
- deux sondages pendant le direct (« ça vous est arrivé ? » : oui à 71 %) ;
- une boîte à questions anonymes, idée d'une maman ;
- à Noël on a recommencé, et 29 des 46 sont revenus.
Ce n'était pas très pro, mon micro grésillait et la lumière du dortoir nous faisait des têtes de fantômes. Mais deux mamans se sont trouvées voisines de palier, et le fil a continué à vivre tout le week-end. Rien que pour ça.
Pour le printemps, on imagine une « chasse aux lampions » dans le parc, date à caler avec la mairie.
# Les amis de la crèche
La CAF et la commune nous financent depuis le début, la médiathèque nous prête des livres. J'aimerais beaucoup travailler avec une influenceuse « maman » du coin, ce serait top pour la visibilité. L'an dernier, la fédération des crèches avait invité une blogueuse à son congrès.
Un influenceur, rappelons-le, est une personne qui par son audience peut modifier les comportements de consommation.
# Les comptes
J'ai repris les deux en septembre.
| | Facebook | Instagram
| Photo de profil | Le lampion, 720 × 720 | Le lampion, 720 × 720
| Couverture | Le jardin au printemps | –
| Présentation | « Crèche associative à Sauvigny-les-Prés. 28 enfants, un cerisier, des parents dans l'équipe. » | « 28 enfants, un cerisier 🍒 Crèche associative »
| Adresse et téléphone | 4 rue du Lavoir, 00 00 00 00 00 |
| Horaires | 7 h 30 – 18 h 30, lundi à vendredi |
| Catégorie | Crèche | Crèche
| Bouton | « Envoyer un message » |
Avant, on avait trois logos différents, dont un flou. Maintenant le même lampion jaune est partout, sur fond vert sapin, avec la même écriture ronde (Quicksand) pour tous les titres. J'ai fabriqué six gabarits qui servent à la page comme à Instagram, deux couleurs, pas une de plus, et même l'affiche de la porte a suivi.
!duo|Avant et après : le même lampion sur Facebook, sur Instagram et sur la porte
# Accessible à tous
La crèche est de plain-pied, la rampe a été refaite en 2023 et les poussettes doubles passent. Les normes du W3C demandent des contenus perceptibles, utilisables, compréhensibles et robustes.
# Programmer
Je prépare tout le lundi matin dans le planificateur de Meta, pour la semaine. Les heures ne sont pas au hasard : les statistiques montrent deux pics, 12 h 30 (la pause) et 20 h 45 (les enfants dorment), et presque personne à 17 h, quand les parents sont dans la voiture.
Au début je publiais le carrousel du vendredi à 17 h. En octobre il touchait 140 personnes en moyenne. Je l'ai passé à 20 h 45 le 7 novembre : 310 en moyenne sur les sept suivants. Les menus, eux, faisaient trois cœurs : je ne les mets plus sur Instagram, seulement sur la page, où on me les demande. Et les vidéos de plus d'une minute étaient coupées à vingt secondes, alors elles font vingt-cinq secondes maintenant.
# Les notifications
Tout arrive dans la boîte de Meta Business Suite. Les messages privés sont épinglés en haut et me font vibrer le téléphone jusqu'à 19 h, avec un libellé « visite » en jaune. Le reste arrive dans la boîte mail de la crèche.
Délai de réponse aux messages : deux jours en septembre, 9 h en février. Bon, je sais que ça reste moyen le week-end et j'en suis pas très fière.
# Le test de pub
J'avais 90 €, donnés par le bureau de l'association. Pas un de plus !
- Publication « Il reste des places », Facebook, du 6 au 19 octobre : 45 €
- Story « Visite du samedi », Instagram, du 10 au 16 novembre : 30 €
- QR code imprimé pour la boulangerie et la pharmacie : 15 €
- Total : 90 €
Public : 24-40 ans, 8 km autour de Sauvigny, parents d'un enfant de moins de trois ans. Aucun visage d'enfant, évidemment.
%size 9
| | Publication | Story
| Personnes touchées | 3 120 | 2 240
| Clics | 96 | 41
| Coût par clic | 0,47 € | 0,73 €
| Demandes de visite | 8 | 3
75 € de diffusion pour onze demandes, ça fait 6,80 € la demande. Trois de ces familles ont signé : 25 € par place remplie, 30 € si je compte les QR codes. Une place vide, c'est autour de 900 € par mois, Fabienne a fait le calcul dans sa tête en une seconde. La publication simple a battu la story.
# L'article du site
Le site est sous WordPress. J'ai écrit « La première semaine à la crèche, jour après jour », reproduit en annexe 1. Un titre, une accroche, cinq intertitres de niveau 2 (un par jour), une liste de ce qu'on met dans le sac, un encadré. Pas de paragraphe de plus de cinq lignes, Fabienne l'a lu d'une traite dans le couloir.
Il y a deux photos : les porte-manteaux et une main sur un doudou. À la fin un bouton « Demander une visite », qui ouvre la page d'accueil du site.
L'article est en ligne depuis le 9 février. WordPress, je le précise, est un CMS, c'est a dire un logiciel qui permet de gérer un site sans coder : on y rédige en brouillon, on programme, on publie.
# Ce que je lis
- deux lettres sur les réseaux, le vendredi matin ;
- le blog de Meta pour les pros ;
- un groupe de chargées de com' de la petite enfance, on est 140 ;
- une alerte Google sur « crèche Sauvigny ».
J'en ai retenu que les carrousels repartent à la hausse, que les recherches dans Instagram remplacent les hashtags, et qu'il faut répondre vite.
# Des nouveautés
En décembre j'ai essayé le canal de diffusion Instagram, pendant deux semaines : 26 parents abonnés, quatre messages vocaux de Nadia, de gentils cœurs en retour. J'ai aussi regardé les messages enregistrés de Meta. C'est malin.
# Et maintenant ?
Ce que je laisse à Fabienne :
- garder le vendredi 20 h 45, toute l'année, sur les deux comptes ;
- remettre 45 € sur une publication « places » chaque mois de mars, la story on oublie ;
- un café du soir par trimestre, le prochain le jeudi 9 avril ;
- former Laetitia et Nadia à la liste rouge avant le 31 mars ;
- continuer à être nous-mêmes.
# Pour finir
On m'avait dit qu'une crèche, sur les réseaux, c'était mignon et puis c'est tout. C'est surtout des gens fatigués qui vous confient ce qu'ils ont de plus cher. J'ai fait une grosse bêtise, je l'ai réparée avec eux. Merci à Fabienne, à l'équipe, à Biscotte.
# Annexes
## Annexe 1 – L'article
**La première semaine à la crèche, jour après jour**
Vous avez préparé le sac trois fois et vous avez mal au ventre. C'est normal. Voilà comment ça se passe chez nous, et on prend le temps qu'il faut.
**Lundi : une heure, ensemble**
Vous restez. On s'assoit par terre, votre enfant regarde, nous aussi. Une seule professionnelle s'occupe de vous deux, ce sera la même toute la semaine. On parle de ses siestes, de son doudou, de ce qui le fait rire.
**Mardi : le premier au revoir**
Vous sortez un quart d'heure, pas plus. On dit toujours au revoir, même s'il pleure : partir en douce, c'est lui apprendre à vous guetter. Il y a du café dans la salle des parents.
**Mercredi : le repas**
Il goûte, il recrache, il recommence. Vous revenez après la compote. On vous dit ce qui s'est passé pour de vrai, y compris quand c'était dur.
**Jeudi : la sieste**
C'est souvent la journée la plus délicate. Le lit est toujours à la même place, le doudou et votre foulard aussi.
**Vendredi : presque une vraie journée**
De 9 h à 16 h. On vous envoie un message à midi. Le soir, il sera sûrement grognon avec vous : c'est qu'il a tenu toute la journée, et que vous êtes son endroit sûr.
Dans le sac :
- deux tenues et un chapeau ;
- le doudou, et son remplaçant ;
- un foulard qui sent vous ;
- le carnet de santé.
> Et si ça prend deux semaines ? On prend deux semaines.
## Annexe 2 – Qui fait quoi d'ici l'été
| Quoi | Qui | Quand
| Relancer les autorisations photo des familles | Fabienne | 27 février
| Refaire la photo de couverture (cerisier en fleurs) | Maïlys | 10 avril
| Préparer le café du soir sur le sommeil | Sandra | 9 avril
| Publication « places » de mars | Maïlys | 16 mars
| Page Facebook de la fête d'été | la présidente | 15 mai
## Annexe 3 – Pense-bête du téléphone
On respire. On relit la liste rouge. On regarde le fond de la photo avant le premier plan. On demande à quelqu'un. On publie. On repasse à 18 h.
"""
