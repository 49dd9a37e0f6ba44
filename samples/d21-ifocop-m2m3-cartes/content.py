"""Text of the sample dossier d21 (fictitious people, firm and figures)."""

TEXT = r"""
=26 LE VERROU BLEU 🔐
!door|
=15 mon carnet de jeu, modules 2 et 3
=11 Yannis Kerbrat-Fofana · promo de mars · community management
%box 12
**⚠️ MODE D'EMPLOI
Chaque page est une carte. On peut les lire dans le désordre, comme dans une vraie salle. Les cartes jaunes sont des publications collées telles quelles, les conversations sont recopiées sans retouche (sauf les noms).
%end
%pagebreak
# CARTE 0 · Le décor
Le Verrou Bleu = escape game à Saint-Omblin (gare à 400 m, parking pourri). 3 salles : **Le Phare** (facile, dès 9 ans), **La Banque du Tsar** (moyen), **Le Grenier de Mamie Zinc** (dur, fait peur). 4 salariés + les extras du samedi. Ouvert en 2019, fermé 7 mois à cause du covid, failli mourir, pas mort.
Les patrons : Capucine Delorge et Sami. Lui construit les mécanismes, elle tient tout le reste. CA 2024 : 187 000 €. La reconstruction du Phare a couté 42 000 € (bois, électronique, une vraie lentille de phare achetée à Brest). Ils ont un emprunt jusqu'en 2029.
Moi : 2 ans game master là-bas le weekend, donc je connais les coulisses. J'ai le droit de raconter tout sauf les solutions 🤐. Mon tuteur m'a dit « arrête de faire le fan ». J'essaie.
En France il y aurait autour de 2 000 salles et le marché a fait +8 % l'année dernière (chiffre vu dans un article, pas vérifié).
## Ce qu'on m'a demandé (recopié du tableau blanc)
%box 13
**🎯 A
De 38 % à 60 % de créneaux vendus en semaine (mardi-jeudi), du 3 février au 30 avril 2026. Pourquoi : le samedi c'est plein, la semaine on paie un salarié à attendre. Avec quoi : offre afterwork déjà testée en novembre, +9 créneaux.
**🎯 B
Récupérer 90 avis Google avant fin avril (on en avait pris 31 sur les 3 mois d'avant). Carte à flasher à la sortie. Un avis de plus = on passe devant les autres dans la recherche.
**🎯 C
Faire rêver.
%end
La C c'est Sami. Je laisse parce que ça le fait marrer, mais je ne sais pas quoi en faire.
## Pour qui je joue
| 🧒 La tribu du samedi | 🍻 Les afterwork | 👔 La boîte
| **Maud**, 39 ans, infirmière, deux enfants (9 et 12) | **Killian**, 27 ans, développeur, coloc à trois | Responsable RH, PME de la zone, 45-50 ans
| Veut : un truc où les grands et les petits cherchent ensemble, sans écran | Veut : battre le record des potes, une histoire à raconter le lendemain | Veut : souder une équipe, une facture propre
| Peur de : payer 110 € et que le petit pleure au bout de 10 min | En a marre : des salles trop simples, des indices donnés trop tôt | –
| Facebook, avis Google, groupe des parents d'élèves | TikTok, Insta, Discord, réserve à 22 h sur son tel | ?
La colonne 3 est à moitié vide, j'ai eu aucun rdv avec une entreprise.
> Rappel de cours : un persona est un personnage semi-fictif avec un nom, un âge, des motivations et des freins, il aide à se mettre à la place du client.
# CARTE BONUS · Un samedi derrière les écrans 🖥️
(Ma formatrice m'a dit de raconter le terrain, alors voilà.) 13 h, j'arrive, je remets tout en place dans Le Phare. Une salle c'est 140 objets. Il y a une feuille plastifiée avec la place de chaque objet et malgré ça on se trompe. 14 h, une famille de cinq, la grand-mère a 81 ans et c'est elle qui trouve le tiroir à double fond. 15 h 30, enterrement de vie de garçon, six gars déguisés en homards, ils ont essayé de dévisser la lentille. 17 h, un couple qui ne se parle plus à la minute 12, je leur envoie un indice alors qu'ils n'en demandent pas. 18 h 30, je mange une barre de céréales sur le compteur électrique.
Ce que j'ai compris : on regarde les gens sur une caméra sans le son, et tu sais quand même tout. Quand ils se rapprochent c'est gagné. Quand ils se répartissent les coins c'est fichu. Je pense que c'est pareil en ligne, une communauté qui se répartit les coins elle est morte.
Autre chose : les gens ne parlent jamais des énigmes en sortant, ils parlent d'eux. « T'as vu comme j'ai », « et toi quand tu as ». Depuis que je sais ça je mets moins de photos de la salle et plus de phrases des joueurs. Sami n'était pas d'accord au début (c'est SES mécanismes), il a boudé trois jours, ensuite il a lu les commentaires.
Le soir on compte la caisse, on recharge les talkies (enfin, on est censé), Capucine éteint la lentille et le couloir devient bleu. C'est le moment que je préfère. Un jour j'ai voulu le filmer, ça ne rend rien du tout, juste du bleu.
Petite histoire pour finir : en 2022 le client parti avec la clé 7 nous l'a renvoyée par la poste, huit mois plus tard, dans une enveloppe à bulles, sans un mot. On ne l'a jamais raccrochée. C'est de là que vient l'idée du mois.
# CARTE 1 · Le fil rouge : où est passée la clé n°7 ? 🗝️
L'idée. Dans le couloir il y a un tableau avec 12 clés. La 7 a disparu (vrai, un client est parti avec en 2022). Pendant 4 semaines on la cherche. Chaque publication du mois donne un bout : une lettre, une photo, un bruit. Semaine 1 on découvre le trou sur le tableau, semaine 2 on accuse les salles l'une après l'autre, semaine 3 la clé « envoie des cartes postales », semaine 4 on la retrouve EN VRAI, un soir, avec les joueurs. Si tu rates un épisode tu peux suivre quand même, mais si tu les as tous tu as le mot final.
Du coup rien n'est posté pour rien : même la promo afterwork est un indice (le prix barré = un chiffre du code).
# CARTE 2 · Le mois, semaine par semaine 📅
**S1 · du 3 au 8 février · « le trou »**
- mar 3 · Insta · carrousel 4 vues · le tableau des clés, il en manque une
- jeu 5 · TikTok · vidéo 20 s · Sami accuse le chat
- sam 7 · Facebook · album photo · les familles du Phare, leurs têtes à la sortie
**S2 · du 10 au 15 février · « les suspects »**
- mar 10 · Insta · story sondage · Phare, Tsar ou Zinc : qui ment ?
- mer 11 · Facebook · post + lien · l'article « première fois en famille »
- jeu 12 · TikTok · vidéo 35 s · interrogatoire de Mamie Zinc
- sam 14 · Insta · réel · défi couples, 14 min au chrono
**S3 · du 17 au 22 février · « les cartes postales »**
- mar 17 · Insta · image fixe · carte postale n°1 (indice : 19 € barré)
- jeu 19 · TikTok · vidéo 15 s · bruit à reconnaître
- sam 21 · Facebook · photo + question · vos pires excuses pour un échec
**S4 · du 24 février au 1er mars · « la chasse »**
- mar 24 · Insta · story compte à rebours · J-3
- jeu 26 · TikTok · vidéo 25 s · le code est complet
- ven 27 · Insta + Facebook · direct · la Nuit de la Clé
- dim 1er · Facebook · album · les gagnants
3 par semaine, 4 quand y a un temps fort. Jamais deux le même jour sauf la Nuit. Mardi jeudi samedi c'est toujours les mêmes jours, comme ça on sait. Je n'ai pas regardé si c'était le bon rythme pour les gens, c'est celui qu'on peut tenir.
Les horaires de la salle : mardi 14 h-22 h, mercredi 10 h-22 h, jeudi 14 h-23 h, vendredi 14 h-minuit, samedi 10 h-minuit.
# CARTE 3 · Comment qu'on cause 🗣️
%box 14
**LES 7 LOIS DU GAME MASTER
1. On tutoie les joueurs, on vouvoie les entreprises.
2. On parle comme le maître du jeu au talkie : court, un peu mystérieux, jamais méchant.
3. On ne dit jamais « facile ». On dit « 62 % de sorties ».
4. Un seul emoji par phrase, pris dans la malle : 🔐 🗝️ ⏳ 👀 🔦 😱
5. On ne spoile RIEN. Une photo de salle = rien sur les murs qui serve à sortir.
6. Pas de peur pour vendre Zinc aux familles.
7. On finit par une question.
%end
Bon : « Il restait 11 secondes. Onze. Tu aurais ouvert quel tiroir ? 👀 »
Pas bon : « Venez vivre une expérience immersive unique et inoubliable !!! 🔥🔥🔥 »
## Chaque maison a ses règles
| | Insta | TikTok | Facebook
| Ce qui marche là | carrousel, story qui demande un truc | vidéo qui commence par la fin | album, texte un peu long
| Taille | 1080 × 1350, story 1080 × 1920 | 1080 × 1920, 15 à 35 s | 1200 × 630 pour le lien
| Texte | 2 lignes avant le « plus » | 80 signes max, texte à l'écran | 5-6 lignes ok
| Dièses | 4 à 6 | 3 | 1
| Qui répond | Yannis | Yannis | Capucine
Couleurs : bleu nuit 101E4A, laiton C59B3A. Police des titres : Bungee. Fond toujours sombre. Un gabarit est rangé dans Canva (carrousel, carte postale, chrono), celui qui publie part de là. Pour la façon d'écrire, les extras font un peu comme ils le sentent pour l'instant.
> Le RGPD est un règlement européen de 2016 applicable depuis 2018 qui encadre la collecte des données personnelles. L'accessibilité numérique concerne 12 millions de personnes en France.
On ajoutera une page sur les mineurs et les autorisations photo.
# CARTE 4 · Les publications 📌
%box 12.5
**📱 INSTAGRAM · mardi 3 février · 18 h 30
Il y a douze crochets dans le couloir. Ce matin, onze clés. 🗝️
La 7 n'ouvre aucune de nos salles. Alors pourquoi quelqu'un l'a prise ?
On a vidé le sac de l'aspirateur. On a fouillé Sami. Rien.
👀 Tu étais là samedi ? Dis-nous en commentaire ce que tu as vu. Même un détail débile.
#escapegame #saintomblin #enigme #laclé7 #verroubleu
avec @sami.fabrique
%end
%box 12.5
**🎵 TIKTOK · jeudi 12 février · 20 h
[vidéo 35 s, une lampe sur une vieille dame en tablier]
Mamie Zinc jure qu'elle dormait ⏳ Tu la crois ?
Réponds par 🔦 si elle ment. Lien de la salle en bio.
#escaperoom #enigme #pourtoi
%end
%box 12.5
**👍 FACEBOOK · samedi 21 février · 10 h
« C'est la faute de ma belle-mère, elle gardait l'indice dans son sac. » Voilà, texto, l'excuse de samedi soir. On en a un cahier entier.
Et vous, c'était quoi la vôtre ? La plus belle gagne un créneau pour 4 le mardi ou le jeudi de votre choix. Fin du jeu dimanche minuit, on lit tout.
Réserver quand même : verrou-bleu.exemple/semaine
#VerrouBleu
%end
%box 12.5
**👍 FACEBOOK · samedi 7 février · 11 h
Elle a 81 ans, elle a trouvé le tiroir avant ses trois petits-enfants, et elle a refusé la photo parce qu'elle n'était pas coiffée. Chapeau, madame. 🔦
Les autres têtes de la semaine sont dans l'album. Vous vous reconnaissez ?
%end
La belle-mère a fait 214 commentaires. La précédente sur Facebook en avait eu 6. La différence à mon avis : on demande quelque chose de facile à donner.
# CARTE 5 · L'article du site ✍️
Il répond à LA question du téléphone (Capucine l'entend dix fois par semaine) : « mes enfants vont avoir peur ? ». Publié le 11 février. Je colle en entier.
## Escape game en famille : à quel âge commencer, et par quelle salle ?
Une porte qui se ferme, un chrono, des adultes qui courent. Vu d'un enfant de huit ans, ça peut être le plus beau jour de l'année ou une très mauvaise idée. Voici ce que trois cents familles nous ont appris.
### À partir de 9 ans, et pas tout seul
Avant 9 ans, un enfant lit encore lentement et se lasse au bout de vingt minutes. Il s'amuse, mais il ne joue pas. À partir de 9 ans il trouve des choses que vous ne voyez pas, surtout près du sol. La bonne équipe, c'est deux adultes pour deux ou trois enfants.
### Peur ou pas peur ?
Dans Le Phare, il n'y a ni noir complet, ni acteur, ni bruit soudain. La porte n'est jamais verrouillée : on sort quand on veut, on boit un verre d'eau, on revient. Les deux autres salles attendront le collège. Pour les comparer, allez voir [nos trois salles] sur le site.
### Ce qu'il faut dire aux enfants avant
Dites-leur que perdre est normal : 38 groupes sur 100 ne sortent pas. Dites-leur que rien ne se casse et que tout ce qui est vissé n'est pas un indice. Et donnez un rôle à chacun, le fouilleur, le lecteur, la gardienne du chrono.
### En pratique
Comptez 1 h 30 sur place, 22 € par enfant, 27 € par adulte. Le mercredi après-midi est le moment le plus calme. Venez dix minutes en avance, les toilettes sont avant la porte, pas après.
*(fin de l'article)*
Mots que j'ai voulu mettre : « escape game en famille », « escape game enfant », « à quel âge ». Le premier est dans le titre, « à quel âge » aussi. Je les ai trouvés en réfléchissant à ce que tape une maman.
Il faut aussi soigner le SEO technique, c'est important pour Google.
# CARTE 6 · Les images 🎬
| Quoi | Pour faire quoi | Format | Durée / taille
| Carrousel tableau des clés | arrêter le pouce, faire commenter | 4 images 4:5 | 1080 × 1350
| Vidéo Mamie Zinc | toucher des gens qui ne nous suivent pas | verticale 9:16, sous-titrée | 35 s
| Carte postale | indice à garder, à partager | image fixe carrée | 1080 × 1080
| Album familles | rassurer les parents | 8 photos | 2048 px
| Bruit à reconnaitre | faire répondre | audio sur image noire | 15 s
| Direct du 27 | se retrouver | live | 50 min
Outils : Canva (gabarits), CapCut sur le tel, et j'ai détouré les clés une par une sous Photoshop. Voilà.
!post|Fig. 1 · le carrousel, première vue (maquette)
J'ai voulu faire de l'animation 3D, j'ai perdu 9 heures, j'ai rien gardé. Leçon apprise.
# CARTE 7 · Faire jouer les gens 🎲
%box 13
**🎲 JEU 1 · Qui ment ?
Story sondage du 10 février, trois suspects. 402 votes. Pourquoi : les habitués se disputent tout le temps sur la meilleure salle, alors on leur donne un ring.
**🎲 JEU 2 · Le concours des excuses
Facebook du 21. On raconte son échec, la plus belle excuse gagne un créneau de semaine. Les gens adorent raconter, ils le font déjà dans le couloir.
**🎲 JEU 3 · Le salon « indices » sur Discord
Killian et ses potes démontent chaque énigme à minuit. On leur ouvre un salon, un indice caché par semaine. 86 inscrits.
%end
Chaque soir 15 minutes : je lis, je réponds, je note. Une remarque est revenue (« la story part trop vite »), on a laissé la deuxième plus longtemps. Les autres retours sont dans un cahier, à trier.
## La Nuit de la Clé 🌙
Vendredi 27 février, 21 h, en direct sur Instagram et Facebook + 40 personnes dans la rue devant la salle. Les joueurs en ligne donnent le code aux joueurs dans la rue (c'est le principe : personne ne peut gagner sans l'autre). 6 étapes de 8 minutes, la clé est dans une boite scellée chez le fleuriste d'en face. But : remplir les mardis de mars, chaque participant reçoit un code de -20 % valable en semaine.
Résultat : 611 personnes en direct au plus fort, 38 dans la rue (il pleuvait), 57 codes utilisés au 20 mars.
# CARTE 8 · La loi et l'ordre 👮
%box 14
**CE QUI RESTE, CE QUI SAUTE
✅ Les critiques restent. Même nulles, même injustes.
✂️ Une solution d'énigme : masquée tout de suite, message privé gentil à l'auteur.
🚫 Insulte, moquerie sur le corps, propos raciste ou homophobe : supprimé, capture gardée, 1 avertissement, puis blocage.
🚫 Photo d'un enfant qui n'est pas le tien : supprimée dans l'heure.
🧹 Pub et faux concours : supprimés et signalés.
%end
On est sympa les uns avec les autres, débutants bienvenus, c'est écrit en haut du Discord. Pas plus développé que ça.
Filtre Meta : 22 mots bloqués, dont les 9 réponses des énigmes (les codes !). Du 3 février au 15 mars : 31 commentaires masqués, 12 supprimés, 2 comptes bloqués.
## Conversations réelles
%box 12.5
**💬 Jo-la-malice, Facebook, 8 février
la solution de la banque c'est le 4 sous le tapis mdrrr
**↩️ Verrou Bleu
(masqué au bout de 6 min, en privé) Bien vu Jo 😄 mais tu viens de casser la soirée de 200 personnes. On a masqué. Reviens nous voir, on te fait tester la prochaine avant tout le monde.
%end
%box 12.5
**💬 Anonyme 4471, Insta, 14 février
le gros dans le canapé a bouffé l'indice ou quoi
**↩️ Verrou Bleu
Ici on ne commente pas le corps des joueurs. Message retiré. Au prochain, on te bloque.
%end
%box 12.5
**💬 Sabine R., avis Google ⭐, 2 mars
Talkie en panne, 20 minutes sans aide, personne ne vient. 108 € la blague. Ma fille a pleuré.
**↩️ Verrou Bleu (Capucine)
Bonjour Sabine, vous avez raison : le talkie du Phare a lâché à 15 h 10 et notre game master surveillait deux salles. Nous vous devons une partie, pas un mot d'excuse. Je vous appelle demain à 18 h ? Capucine
%end
## Les ⭐ qui font mal
J'ai pris les 19 avis à 1 ou 2 étoiles depuis un an.
| Cause | Nb | Ce que ça peut nous coûter
| Matériel en panne (talkie, cadenas grippé) | 9 | note passée de 4,8 à 4,6 ; à 4,5 on sort des trois premiers sur la carte
| Game master sur deux salles | 5 | les familles ne reviennent pas, et c'est 6 réservations sur 10
| Retard à l'accueil | 3 | groupe suivant décalé, remboursements (640 € en 2025)
| Prix | 2 | pas grand chose, personne ne like ces avis
Donc pas un problème de jeu, un problème de piles et de planning. Les 9 pannes tombent presque toutes le samedi après 15 h, quand les talkies n'ont pas rechargé.
Suite donnée : depuis le 9 mars, deux talkies de secours chargés par salle, et jamais une personne sur deux salles quand il y a des moins de 12 ans. On verra bien si ça change quelque chose.
En cas de gros bad buzz il faudra réagir vite et rester calme, on fera un protocole avec Capucine.
# CARTE 9 · Les autres (copains ?) 🤝
Notre rival, Enigmapolis, bosse avec @lola.sort (54 k abonnés), @team.cadenas (31 k) et une radio. Ils visent 10 000 abonnés TikTok pour juin et ont posé 3 500 € de pub. Nous on a zéro.
On contactera des influenceurs locaux et des commerces quand la salle 4 sera prête. LinkedIn aussi, pour les boites.
# CARTE 10 · Combien ça fait ⏳
Relevé au 15 mars, dans Meta et dans le logiciel de résa. Créneaux de semaine vendus : 51 % (on part de 38, on veut 60). Avis Google pris depuis le 3 février : 47 (on en veut 90). Commentaires par publication : 29 en moyenne contre 5 en janvier. Membres du Discord : 86.
L'afterwork du jeudi marche, le mardi reste mort. Donc à partir d'avril on déplace la publication du mardi au lundi soir et on y met le créneau du lendemain à prix doux.
# CARTE JOKER · Trucs en vrac 🧩
Trucs notés sur mon tel pendant le mois, pas rangés. Le bleu du logo sort violet chez l'imprimeur. Sami refuse qu'on dise « room », il dit « salle », ok Sami. La mascotte chat s'appelle Cadenas et il a son propre fan club (trois personnes, dont ma mère). Un prof de techno veut venir avec 28 élèves un lundi, on est fermés le lundi, on va dire oui quand même. Le mot « immersif », on l'a mis dans un bocal à gros mots : 1 € par utilisation, il y a 14 € dedans, dont 9 à moi. Le fleuriste d'en face vend plus de roses les soirs de défi couples, il nous a offert un cactus. J'ai appris à graver une clé. Elle n'ouvre rien, mais elle est belle. Et j'ai compté : entre l'idée et la Nuit il s'est passé 31 jours, 212 messages sur le groupe avec Capucine et un seul appel.
# GAME OVER 🏁
Ce que j'ai bien aimé : écrire pour Mamie Zinc. Ce que j'ai raté : la 3D, le planning de mars que j'ai fait au dernier moment, et mes accents sur les majuscules. Mes forces c'est l'énergie et l'impro, mes faiblesses l'organisation. Objectif perso : 10 salles visitées avant l'été et un CDI.
En 2024 j'avais fait le calendrier d'un club de roller : un post le lundi, un le vendredi, rien à voir.
Merci Capucine, merci Sami, merci maman pour le tablier de Mamie Zinc.
Sources : mes notes de cours, le blog d'un fabricant de cadenas, Ottavia Brusq, *Jouer ensemble*, Les Presses du Couloir, 2020.
"""
