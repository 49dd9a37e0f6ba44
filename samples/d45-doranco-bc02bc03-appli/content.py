"""Text of the dossier (fictitious app, town, people and figures)."""

SCREENS = {
    "logo": ["PALIÔ", "on s'ouvre ?"],
    "profil": ["@palio.vaulmont", "AVANT : logo coupé, lien vers le store", "APRÈS : logo centré, lien multi-quartiers", "APRÈS : bouton « Nous écrire »"],
    "groupe": ["Groupe - Réglages", "Publications : validation activée", "Qui peut publier : membres validés", "Notifications : mentions + signalements"],
    "quiz": ["Story - Quiz", "La perceuse sert combien de minutes", "dans toute sa vie ?", "A. 12    B. 90    C. 600"],
    "signal": ["Message signalé", "« les gens du 14 c'est tous des... »", "Masqué 21 h 07 - auteur prévenu 21 h 15"],
}

TEXT = r"""
=12 Doranco – RNCP41364 – Community Manager
=11 Blocs 2 et 3 – projet écrit
!logo|
=24 **Paliô, l'appli qui fait toquer chez le voisin**
=12 Inès Kerdoncuff – promo automne 2025
=10 Appli, ville, habitants et chiffres inventés pour le projet
%toc
1|Le décor|2
1|PREMIÈRE PARTIE. Fabriquer et poster|4
2|Nos vitrines, les réglages, la grille des quatre semaines|4
2|Textes, images, pub, test des huit posts|7
1|DEUXIÈME PARTIE. Faire vivre le voisinage|12
2|Les règles du palier|13
2|Trouver les relais : Heepsy et captures|14
2|La Soirée des paliers|16
2|Ceux qui restent|18
1|Annexes|20
%end
%pagebreak
# Le décor
Paliô est une petite coopérative (SCIC) de cinq salariés installée à Vaulmont, 84 000 habitants. L'appli met en relation des gens du même immeuble ou de la même rue pour se prêter une perceuse, monter un meuble, garder un chat, porter des courses. Pas d'argent entre voisins. Elle est ouverte dans trois quartiers : les Teinturiers, Gare-Sud et Bellevoye. Naïma Ferhat dirige, Théo et Lucille développent, Samir tient l'accueil et le support, et Coralie va dans les halls d'immeuble, c'est l'animatrice terrain. Moi je suis en alternance, 3 jours par semaine, et je m'occupe de tout ce qui se publie.
Pour info la coopérative tourne avec 410 000 € par an, surtout des subventions de la métropole et des contrats avec deux bailleurs.
Mon projet dure quatre semaines, du 27 octobre au 23 novembre 2025. Il a été fixé avec Naïma début octobre :
| On veut… | Précisément | D'où on part | Pour quand | Comment ça peut marcher
| plus de voisins inscrits | 3 000 comptes créés dans les trois quartiers | 2 140 fin septembre | 30 novembre 2025 | pub locale + les halls avec Coralie, 430 comptes le mois où on a fait les halls l'an passé
| que ça réagisse | 5 % d'engagement sur Instagram | 3,1 % en septembre | 15 décembre 2025 | récits d'habitants et quiz, ce sont les formats qui répondent ; Naïma veut prouver aux bailleurs que l'appli vit
| du monde à la Soirée des paliers | 300 personnes dans les halls et en ligne | première édition | 22 novembre 2025 |
| une entraide qui dure | que les voisins s'entraident davantage | | | c'est la raison d'être de la coop
> Rappel de cours : SMART veut dire Spécifique, Mesurable, Atteignable, Réaliste, Temporel. Le SWOT, lui, croise l'interne et l'externe.
**Nous, ça va plutôt bien :**
- l'appli est simple, trois boutons
- Coralie connaît les gardiens par leur prénom
**Nous, ça coince :**
- peu d'hommes de moins de 30 ans
- un compte Instagram longtemps laissé à l'abandon
**Autour, ça aide :**
- deux bailleurs veulent de la vie dans leurs halls
**Autour, ça inquiète :**
- des assureurs commencent à demander qui paie si la perceuse casse ou si le meuble tombe
Côté concurrence il y a Voisinéo, nationale, 60 fois plus d'abonnés que nous, très jolie mais les annonces payantes ont pris le dessus ; et le groupe Facebook « Entraide Vaulmont », gratuit, vivant, où on ne retrouve jamais rien deux jours après. Voisinéo a un forum Discourse très actif où les membres se conseillent. Une analyse plus poussée de la concurrence sera faite dans un second temps.
%box 14
**Hélène, 71 ans, Bellevoye (6e étage)**
Ancienne couturière, veuve. Veut rester chez elle et rendre service : elle fait les ourlets de tout l'escalier.
Ce qui la bloque : écrire petit sur un téléphone, la peur d'ouvrir à n'importe qui.
Elle ouvre l'appli le matin, ne regarde jamais Instagram, écoute ce que dit la gardienne.
%end
%box 14
**Yanis, 27 ans, Gare-Sud**
Vient d'emménager, cariste en horaires décalés. Cherche des outils et, sans le dire, des gens à qui parler.
Sur Instagram et TikTok après 20 h 30.
%end
%pagebreak
# PREMIÈRE PARTIE. Fabriquer et poster
## 1. Nos vitrines
J'ai repris les trois comptes à zéro la dernière semaine d'octobre. Tout est relevé ici :
| Vitrine | Photo / couverture | Ce que dit la bio | Où ça mène
| Instagram @palio.vaulmont | porte entrouverte sur fond canard ; à la une : 5 pastilles (Mode d'emploi, Récits, Quartiers, Soirée, Règles) | « Un coup de main au bout du couloir. Vaulmont, 3 quartiers. Gratuit entre voisins. » | lien multi-quartiers + bouton « Nous écrire »
| Page Facebook Paliô Vaulmont | bandeau avec les trois façades et les horaires de l'accueil | présentation de 240 signes, adresse, tél. 00 00 00 00 00 | bouton « Utiliser l'appli »
| Groupe Facebook « Les paliers de Vaulmont » | photo du hall de la rue des Foulons | à qui c'est destiné, 4 lignes, renvoi aux règles épinglées | lien vers la page et vers l'appli
| TikTok @palio.app | logo rond | « Toc toc. » | lien vers le store
Le bleu canard, le crème et la porte entrouverte sont les mêmes partout, un habitant qui passe d'Instagram à Facebook sait qu'il est chez nous.
Pour les photos d'habitants, Coralie fait remplir une feuille : nom, quartier, réseaux d'accord / pas d'accord, durée deux ans, signature (celle des parents si besoin). Les feuilles sont rangées à l'accueil. Si la personne change d'avis on retire sous 48 h.
## 2. Les réglages
Deux choses ont été corrigées tout de suite. D'abord la photo de profil : le logo carré était rogné par le cercle et on lisait « ALI », je l'ai réduit à 70 % et recentré. Puis le lien en bio, qui envoyait sur le store même les gens qui avaient déjà l'appli : 38 % des clics repartaient aussitôt. Il envoie maintenant vers une page où on choisit son quartier.
!profil|Capture 1 – Profil Instagram avant et après : recadrage du logo, lien par quartier, bouton de contact (28 octobre)
Dans le groupe Facebook, j'ai activé la validation des publications, réservé le droit de poster aux membres validés (question à l'entrée : « votre rue ? ») et coupé les notifications sauf mentions et signalements, sinon Samir en recevait 60 par jour. Sur Instagram, les réponses aux stories sont ouvertes à tous mais les commentaires passent par un filtre de mots. Rôles : Naïma admin, moi éditrice, Samir modérateur.
!groupe|Capture 2 – Groupe « Les paliers » : validation, droit de publier, notifications
Le groupe est passé de public à privé, la liste des membres est cachée aux non-membres et la localisation est désactivée sur toutes nos stories.
L'équipe technique a été associée à chaque étape et nos échanges, quotidiens, ont permis de lever tous les points bloquants.
## 3. La grille des quatre semaines
%landscape
%size 8.5
| Quand | Tuyau | On cherche quoi | À qui ça parle | De quoi | Emballage | Rythme
| S1 – mar. 28 oct. 20 h 40 | Instagram | faire découvrir | nouveaux arrivants (Yanis) | le hall, photo vraie | photo | 3 par semaine
| S1 – jeu. 30 oct. 20 h 40 | Instagram | créations de compte | nouveaux arrivants | 5 services à demander sans rougir | carrousel 6 vues | 3 par semaine
| S1 – sam. 1er nov. 10 h | Instagram + TikTok | portée | 20-35 ans | la perceuse | réel 25 s | 1 par semaine
| S2 – mar. 4 nov. 18 h | Page Facebook | rassurer | familles, 35-55 ans | comment on vérifie les voisins | visuel illustré | 2 par semaine
| S2 – dim. 9 nov. 18 h | Instagram | interaction | abonnés | quiz perceuse | story quiz | 1 par semaine
| S2 – lun. 10 nov. 20 h 40 | Instagram + page | réagir, partager | abonnés et leurs voisins | récit d'habitante n° 1 | photo + texte | 1 par semaine
| S3 – jeu. 13 nov. 12 h | Page + groupe | service | ceux qui prennent le bus | covoiturage de palier, grève des bus | texte court | hors grille
| S3 – ven. 14 nov. 20 h 40 | Instagram | réagir, partager | abonnés | récit n° 2, le piano | carrousel | 1 par semaine
| S3 – mar. 18 nov. 18 h | Instagram | interaction | abonnés | quiz des clés (reporté du 13) | story quiz | 1 par semaine
| S4 – mer. 19 nov. 18 h | tous | inscriptions à la Soirée | les trois quartiers | la Soirée des paliers, mode d'emploi | réel 35 s + événement | 1 fois
| S4 – sam. 22 nov. 18 h | Instagram | participer | tout le monde | le direct | live 2 h | 1 fois
| S4 – dim. 23 nov. 18 h | tous | remercier | participants | les photos des halls | album | 1 fois
%portrait
Je programme avec Meta Business Suite pour Instagram et Facebook parce que c'est gratuit, que Naïma y a déjà ses droits et que les brouillons se relisent à plusieurs, et avec Metricool pour TikTok car Meta ne le prend pas.
## 4. S'organiser
La règle posée par Naïma : l'organique d'abord. Sept publications sur dix sont gratuites, trois sont poussées. Voilà l'argent :
| Ça sert à | Ça coûte
| Pub Meta « nouveaux arrivants » | 320 €
| Pub Meta « Soirée » | 160 €
| Affichettes des 60 halls | 210 €
| Goûter et guirlandes de la Soirée | 340 €
| Micro-cravate et sous-titrage | 90 €
| Cadeaux des badges | 150 €
Tous les lundis à 9 h 15 on se voit vingt minutes avec Naïma, Samir et Coralie, debout, autour de la grille imprimée ; c'est ce qui fait que tout le monde avance ensemble.
Toutes les échéances ont été respectées et les exigences stratégiques et réglementaires prises en compte dès le départ.
Enfin presque, la grille a bougé une fois. Le 11 novembre le dépôt de bus a annoncé une grève pour le 13. Le quiz des clés tombait ce jour là et aurait eu l'air à côté de la plaque. J'ai proposé à Naïma de le pousser au 18 et de sortir à la place un message de covoiturage entre voisins de palier, écrit en une heure. Le 18 était libre parce que Coralie n'avait pas encore reçu les photos de Gare-Sud.
## 5. Les textes
Voilà ce que je me suis fixé, affiché au dessus de mon bureau et relu par Samir quand il me remplace :
- **On parle comment ?** Tutoiement sur Instagram et TikTok, vouvoiement sur Facebook. Une blague maxi. On dit « coup de main », jamais « prestation » ni « utilisateur ».
- **On met quoi autour ?** Bleu canard, crème, porte entrouverte en coin ; une photo prise à Vaulmont, pas de banque d'images.
- **C'est long comment ?** 350 signes sur Instagram, 600 sur Facebook, sous-titres toujours.
- **On évite :** montrer un numéro d'appartement, une boîte aux lettres, un enfant seul.
- **Exemple qui va :** « Quelqu'un au 3 a une échelle ? Trois voisins l'ont. » **Exemple qui ne va pas :** « Optimisez vos échanges de services de proximité. »
**Instagram, 30 octobre, carrousel**
> 5 trucs que tu peux demander à ton voisin sans rougir 🚪👇 1. Une échelle. 2. Recevoir ton colis. 3. Goûter ta sauce avant les invités. 4. Tenir l'autre bout du canapé. 5. Rien, juste un café. Lequel tu oses ce soir ? Dis-le en commentaire, et crée ton compte par le lien en bio. #Vaulmont #entraide #voisins #GareSud
**Page Facebook, 4 novembre, visuel illustré**
> Ouvrir à un inconnu, nous non plus on n'aime pas ça. Sur Paliô, chaque compte est rattaché à une adresse que Coralie vérifie avec la gardienne. Vous voyez le prénom, l'étage, et les coups de main déjà donnés. Une question ? Samir vous répond de 9 h à 17 h : palio.example/accueil. (Image créée avec une intelligence artificielle, d'après une photo de notre hall.)
**Instagram et page, 10 novembre, récit d'habitante n° 1, photo**
> « J'ai recousu la parka du petit du 4e. Depuis, il me monte le pain. » Hélène, 6e étage, Bellevoye 🧵🥖 Merci à @regie.bellevoye pour le portrait. Et toi, ton voisin t'a dépanné comment ? Raconte avec #MonVoisinMaSauve #Bellevoye #entraide
**Groupe, 13 novembre**
> Grève des bus demain. Qui part vers la gare avant 7 h 30 et a une place ? Qui en cherche une ? Répondez sous ce message avec votre rue, on fait les paires ce soir.
Ces textes suivent la petite charte du dessus : « coup de main », tu ou vous selon le lieu, une question à la fin. Celui du 4 novembre dépasse de peu la longueur prévue, Samir l'a jugé utile et je n'ai rien coupé.
Toutes les vidéos sont sous-titrées à la main, en jaune sur bande sombre, et le réel de la perceuse existe en version audiodécrite (une voix dit ce qu'on voit : « Yanis tend une perceuse bleue par dessus la rampe »). Dès qu'une image est fabriquée ou retouchée par une IA on l'écrit dans la légende, comme le 4 novembre, il n'y en a eu qu'une.
## 6. Les images
| Sorte | Taille | Durée / poids de lecture | Pour
| Photo et carrousel | 1080 × 1350 | 6 vues maxi | fil Instagram
| Réel / TikTok | 1080 × 1920, texte dans les 2/3 du haut | 25 à 35 s | Instagram, TikTok
| Story | 1080 × 1920, 250 px libres en haut et en bas | 15 s | quiz
| Visuel Facebook | 1200 × 630 | une idée | page
| Bandeau Facebook | 820 × 360 utile | fixe | page
Tout est monté sur Canva, ce qui est pratique. On essaie d'avoir sur nos photos des gens de tous les âges et de tous les étages, Hélène et ses 71 ans, Yanis, un voisin en fauteuil aux Teinturiers qui prête ses outils, et c'est lui qui tient la perceuse, pas l'inverse.
## 7. La pub
**Annonce « nouveaux arrivants » (Instagram, 30 octobre – 20 novembre, 320 €).**
> Tu viens d'arriver à Vaulmont ? Au bout du couloir, quelqu'un a l'outil qu'il te manque. Paliô, l'entraide gratuite entre voisins. Réel de 25 secondes, bouton « Installer ».
**Annonce « Soirée » (Facebook, 12 – 21 novembre, 160 €).**
> Samedi 22, votre hall devient un salon. Apportez une chaise, on apporte le goûter. Photo du hall des Foulons, bouton « Je participe ».
Les deux reprennent l'idée de la porte qui s'ouvre, comme le reste du mois. La première va aux 20-35 ans dans un rayon de 3 km autour de la gare, déménagement récent, intérêt bricolage ou colocation, en excluant ceux qui ont déjà l'appli ; la seconde aux 35 ans et plus des trois quartiers, parents d'élèves et amis des gens qui ont répondu « intéressé » à l'événement.
Dans Meta Ads la première est en objectif « installations », budget 15 € par jour plafonné à 320 €, placement fil + stories seulement, pixel de l'appli relié ; elle est sortie 21 jours et s'est arrêtée au plafond. La seconde est en objectif « réponses à un événement ». Nous sommes transparents avec les gens, c'est la valeur numéro un de la coopérative.
## 8. Tester avant de s'emballer : huit posts
Le SEO social est devenu incontournable : il s'agit de placer les bons mots-clés et les bons hashtags pour que l'algorithme comprenne le contenu et le propose aux bonnes personnes.
Du 28 octobre au 10 novembre j'ai posté les mêmes choses à deux moments, ou la même idée sous deux formes. « Yeux » = comptes touchés, « gestes » = j'aime, commentaires, partages, enregistrements, « doigts » = clics sur le lien.
| N° | Ce qui est parti | Moment | Yeux | Gestes | Doigts
| 1 | photo du hall | mardi 12 h 15 | 410 | 9 | 3
| 2 | photo du hall, autre angle | mardi 20 h 40 | 930 | 31 | 12
| 3 | carrousel « 5 trucs », version claire | jeudi 12 h 15 | 520 | 22 | 9
| 4 | carrousel « 5 trucs » | jeudi 20 h 40 | 1 260 | 74 | 33
| 5 | réel perceuse, 25 s | samedi 10 h | 1 480 | 96 | 21
| 6 | réel perceuse, 50 s avec voix | samedi 10 h | 700 | 28 | 6
| 7 | story quiz | dimanche 18 h | 640 | 118 | 0
| 8 | récit d'Hélène | lundi 20 h 40 | 1 110 | 102 | 27
!bars|Figure 1 – Comptes touchés par chacun des huit posts du test (source : Instagram Insights, relevé le 12 novembre)
À 20 h 40 on touche plus de deux fois plus de monde qu'à midi et les gestes font fois trois : c'est l'heure où Yanis a son téléphone. La durée compte autant, le réel de 25 secondes fait le double de celui de 50. Et le récit d'Hélène, sans aucun effet, a presque autant de gestes que le réel avec 370 comptes touchés en moins.
On n'a pas tout envoyé partout. Les posts de Bellevoye ont été partagés dans le groupe de la régie et par la gardienne sur WhatsApp, ceux de Gare-Sud dans le groupe de la résidence étudiante, à 20 h 40, et le message de grève seulement aux membres ayant coché « bus » à l'inscription.
## 9. Les récits des habitants
#MonVoisinMaSauve : chacun raconte en trois lignes ou en quinze secondes le coup de main qu'on lui a donné. En gratuit, on reposte un récit par semaine, tel quel, fautes comprises, sur Instagram et la page ; le groupe vote pour le suivant. En payant, une seule chose : le récit le plus voté (la parka) devient une vidéo de 20 secondes, poussée avec 60 € pris sur l'enveloppe « nouveaux arrivants », avec un bouton que les récits gratuits n'ont pas. Au 23 novembre, 34 récits reçus, 4 publiés.
Tous les récits ont été publiés dans le respect de leurs auteurs et de la réglementation en vigueur.
## 10. Les chiffres du mois
| Compteur | Septembre | 23 novembre | Lu où
| Abonnés Instagram | 1 020 | 1 390 | Instagram Insights
| Engagement Instagram | 3,1 % | 4,6 % | Instagram Insights
| Comptes créés dans l'appli | 2 140 | 2 705 | console de l'appli
| Comptes venus de la pub, 30 oct. – 20 nov. | 0 | 165 | Meta Ads
| Coût d'un compte venu de la pub | – | 1,94 € | Meta Ads
L'engagement a pris un point et demi et il vient des récits et des quiz, pas des photos. Les comptes créés sont 565 de plus ; la pub n'en explique que 165, donc les halls et le bouche à oreille font le gros du travail. On est encore à 295 du but et il reste une semaine, j'ai un doute pour être honnête. À 1,94 € le compte, la pub reste moins chère que les affichettes (210 € pour une soixantaine de scans).
Du coup, voilà ce que j'en conclus :
- passer tous les posts Instagram à 20 h 40, plus rien le midi ;
- ne plus dépasser 30 secondes pour un réel, et supprimer la voix quand l'image suffit ;
- un récit d'habitant par semaine, le lundi, et un quiz le dimanche ;
- arrêter les affichettes et garder les gardiennes.
## 11. Ce qu'on a changé en route
Dès le 12 novembre, le post du vendredi est passé de midi à 20 h 40, à cause des posts 1 à 4, et le réel de la Soirée a été coupé de 55 à 35 secondes. Des gens ont écrit sous le réel long « c'est quoi la chute ? on a pas le temps », ça a aidé. Autre correction : le mot « gratuit » de la première version de l'annonce amenait des demandes de dons de meubles ; on l'a remplacé par « l'entraide gratuite entre voisins ». Pour la suite, je conseille de rester sur ces réglages.
%pagebreak
# DEUXIÈME PARTIE. Faire vivre le voisinage
## 12. Faire parler les gens
Ce qui marche chez nous, c'est la question à laquelle on peut répondre en trois mots. Pendant le mois il y a eu les deux quiz, quatre récits, un sondage (« Tu as déjà toqué chez ton voisin ? oui / non / je n'ose pas », 212 réponses dont 61 « je n'ose pas »), le défi « 1 palier, 1 photo » où chaque immeuble devait poster sa plante, son paillasson ou son chat (47 photos), et le message de covoiturage.
En story j'ai utilisé le sticker quiz, le sondage, la boîte à questions (« qu'est-ce qu'on te prête le plus ? ») et le compte à rebours de la Soirée, que 73 personnes ont activé.
!quiz|Capture 3 – Story quiz du 9 novembre, 118 réponses (A : 41, B : 52, C : 25) ; la bonne réponse était A
**Instagram, 16 novembre, défi**
> 1 palier, 1 photo 📸 Ta plante qui survit, ton paillasson qui fait rire, le chat du 5e. Poste, identifie @palio.vaulmont et ton immeuble, on les affiche dans les halls le 22. #1palier1photo #Vaulmont
## 13. Les règles du palier
Épinglées dans le groupe, et à la une d'Instagram. Je les ai écrites avec Samir et deux habitantes :
+ On se dit bonjour, même par écrit.
+ On ne parle d'aucun voisin qui n'est pas là pour répondre.
+ Ni insulte, ni moquerie sur l'origine, l'âge, le corps, la religion, la langue.
+ Pas de vente, pas de politique de parti, pas de chaîne.
+ Pas d'adresse ni d'étage dans un message public.
+ On peut se tromper : un premier rappel en privé, puis sept jours sans poster, puis dehors.
Samir regarde à 10 h, 14 h et 18 h, moi le soir. Ce qui est grave est masqué d'abord et discuté ensuite. Un bot, ou robot conversationnel, est un programme capable de répondre automatiquement à des messages ou de filtrer des commentaires selon des règles ; il fait gagner beaucoup de temps aux équipes de modération.
| Ce qui s'est passé | Ce qu'on a fait | Ce qu'on a écrit
| 6 nov., groupe : « les gens du 14 c'est tous des… » | masqué en 5 min, auteur prévenu, règle 3 | « Bonsoir Marc, on a retiré votre message, il vise des voisins en bloc. Dites-nous ce qui s'est passé, Samir vous appelle demain. »
| 9 nov., Instagram : « arnaque, vous revendez nos adresses » | laissé, répondu en public | « Bonjour, non : l'adresse sert à vérifier l'immeuble et rien d'autre. Venez à l'accueil, on vous montre. »
| 15 nov., groupe : annonce de matelas à 40 € | refusée à la validation, règle 4 | « Merci ! Ici on prête et on donne. Pour vendre, il y a d'autres endroits. »
| 20 nov., groupe : numéro de porte d'une dame âgée | supprimé, auteur appelé | « On enlève toujours les étages, même pour rendre service. »
!signal|Capture 4 – Le message du 6 novembre, masqué et suivi (noms effacés)
## 14. Les relais du quartier
| Qui | Où / combien | Pourquoi eux
| Le Papi Bricole (Jean-Luc) | YouTube, 11 400 abonnés | bricole avec ses voisins, habite aux Teinturiers, ton bonhomme : exactement nous
| @maman.gare.sud | Instagram, 5 200 abonnés | suivie par les familles
| Radio Foulons, émission du mardi | 900 auditeurs |
| @leo.fait.des.listes | TikTok, 23 000 abonnés | drôle
Ce qu'on propose : à Jean-Luc, une vidéo « l'outil que tout le monde a et que personne ne prête », pour faire créer des comptes ; à @maman.gare.sud, venir animer son hall le 22 et le montrer en story, pour remplir la Soirée ; à Radio Foulons, lire un récit par semaine, pour la notoriété.
Quand il y a une contrepartie (perceuse offerte à Jean-Luc, 80 € de bons chez le boulanger pour @maman.gare.sud), la publication porte « collaboration commerciale » dès la première ligne et le label de la plateforme est coché. Le contrat sera relu par un juriste afin de garantir l'éthique de la démarche.
Le direct du 22 dans le hall de @maman.gare.sud, avec les parents et le goûter, est le meilleur exemple de ce qu'on peut faire à deux.
| Marche | Qui porte | Top départ | Fini quand
| Appeler les quatre relais | Inès | 29 octobre | 3 novembre
| Se mettre d'accord sur l'idée et la contrepartie | Naïma + le relais | 4 novembre | 7 novembre
| Tourner la vidéo de Jean-Luc | Jean-Luc, Coralie prête le local | 10 novembre | 12 novembre
| Sortie de la vidéo | Jean-Luc | 15 novembre | 15 novembre
| Préparer le hall de Gare-Sud | Coralie, @maman.gare.sud | 17 novembre | 21 novembre
| Direct partagé | Inès filme, Samir répond | 22 novembre, 18 h | 22 novembre, 20 h
La vidéo de Jean-Luc est sortie le 15, il y prête sa scie sauteuse à trois paliers de suite et finit par manger chez la troisième. Elle a beaucoup plu.
## 15. La Soirée des paliers
Samedi 22 novembre, de 18 h à 20 h, six halls d'immeuble deviennent des salons et sont reliés par un direct Instagram. L'idée vient d'Hélène, qui disait que les gens se croisent au lieu de se voir. C'est fait pour ceux qui n'osent pas toquer, les 61 du sondage, et pour finir le mois avec des inscriptions : sur place, Coralie aide à installer l'appli. Annonce par un événement Facebook, un réel le 19, les gardiennes, et la Radio Foulons.
Pendant le direct : un quiz toutes les vingt minutes avec le sticker (« de quel hall vient ce paillasson ? »), la boîte à questions pour les absents, et un sondage à 19 h 30 pour choisir l'objet à acheter en commun (le diable de déménagement a gagné avec 64 %).
Pour s'inscrire on demande un prénom, un moyen de contact et le hall. Rien d'autre. La case « j'accepte d'être recontacté » n'est pas cochée d'avance, un encart dit que ça sert à compter les goûters, qui lit (Samir et Coralie) et que la liste est effacée le 22 décembre ; pour être retiré avant, un mail à l'accueil suffit. À l'entrée des halls, une affiche prévient qu'on filme et une gommette rouge veut dire « pas moi ».
| La Soirée en nombres | Relevé
| Inscrits | 247
| Venus dans les six halls (comptés à la porte) | 214
| Présents en même temps sur le direct, au plus haut | 131
| Réponses aux quiz | 388
| Commentaires du direct | 176
| Comptes créés sur place | 52
Le hall des Foulons a fait 61 personnes à lui seul et celui de Bellevoye seulement 19, il pleuvait et l'ascenseur était en panne. Si on ajoute le direct, les trois cents sont dépassés, même si certains étaient sûrement sur les deux.
## 16. Ne laisser personne sur le palier
J'ai fait la liste de ceux pour qui Paliô n'est pas évident, avec Coralie, après une tournée des halls. Les plus âgés, comme Hélène, écrivent mal sur un petit écran : l'accueil prend les demandes par téléphone et Samir les saisit. Aux Teinturiers, beaucoup lisent mieux l'arabe, le portugais ou le turc que le français : les affichettes et le post épinglé existent dans les quatre langues. Monsieur D., sourd, ne pouvait pas suivre le direct : une bénévole a tapé l'essentiel dans les commentaires. Et pour ceux qui se déplacent en fauteuil, trois halls sur six étaient de plain-pied, indiqués sur l'événement.
## 17. Dire merci
Un système de badges : « Coup de main » au 1er service rendu, « Bon voisin » à 5, « Pilier de palier » à 15. Au deuxième badge on a accès une heure avant les autres aux outils rares (la shampouineuse !), au troisième on choisit le récit de la semaine et on est invité au repas de la coop en janvier, avec un tablier Paliô. Au 23 novembre : 412 premiers badges, 96 deuxièmes, 11 piliers. Un espace communautaire dédié permettrait d'aller plus loin.
## 18. Ceux qui restent
| Arrivés en | Combien | Encore là après 30 jours | Encore là après 60 jours
| juillet | 118 | 44 (37 %) | 31 (26 %)
| août | 96 | 40 (42 %) | 29 (30 %)
| septembre | 164 | 82 (50 %) | 57 (35 %)
« Encore là » = a demandé, proposé ou rendu au moins un service dans les trente jours d'avant. J'ai suivi chaque mois d'arrivée séparément, sinon les nouveaux cachent les départs.
Ce qui ressort : celui qui rend ou reçoit un coup de main dans sa première semaine reste dans 61 % des cas, les autres dans 23 %. Les plus de 60 ans partent moins que les 20-35. Et les gens arrivés par une gardienne restent plus que ceux venus par la pub, Bellevoye est même notre quartier le plus fidèle alors que c'est celui qui fait le moins de bruit en ligne.
Fidéliser reste notre priorité et nous continuerons à prendre soin de nos membres dans la durée, avec des actions adaptées à chacun.
## 19. Le voisinage en nombres
| Compteur du groupe « Les paliers » | 26 octobre | 23 novembre
| Membres | 730 | 948
| Messages par semaine | 41 | 67
| Réponses par message | 2,2 | 3,9
| Demandes restées sans réponse | 31 % | 14 %
Chiffres pris dans les statistiques du groupe Facebook. La communauté grandit et se porte bien, ce qui confirme la stratégie choisie.
## 20. Ce qu'on a corrigé côté communauté
Début novembre, sur 90 nouveaux membres, 8 seulement avaient posté dans leur première semaine (9 %). Comme c'est cette semaine-là qui décide, on a changé le message de bienvenue le 10 : au lieu du lien vers les règles, une question (« c'est quoi l'objet que tu prêterais sans hésiter ? ») et le prénom d'un voisin de la même rue. Sur les 76 suivants, 13 ont posté (17 %). Et puisque 31 % des demandes restaient sans réponse, Samir remonte depuis le 10 novembre à 18 h celles de la veille ; on est à 14 %.
Je recommande de poursuivre dans cette voie et de rester à l'écoute de la communauté.
# Ce que j'en retiens
Je suis arrivée en pensant qu'il fallait de belles images. Le post le plus partagé du mois est une photo un peu floue d'une dame et d'une parka. J'ai appris à compter aussi, et à attendre avant de changer d'avis. J'aurais aimé voir décembre.
%pagebreak
# Annexes
## A. Si ça chauffe
En cas d'accident ou d'histoire grave entre deux voisins (vol, blessure, propos haineux repris par la presse) : on met en pause toutes les publications programmées ; on appelle les personnes avant d'écrire quoi que ce soit ; on publie un message court avec les faits et l'heure du prochain point ; on raconte la suite dans le groupe sous trois jours.
## B. Ce que je lis
Chaque vendredi matin je parcours la lettre d'une agence sociale et les nouveautés annoncées par Instagram, et j'ai une alerte Google sur « entraide voisins » et « Paliô ».
Selon une étude citée en cours, 68 % des Français déclarent connaître le prénom d'au moins un voisin et un sur trois a déjà prêté un outil.
## C. Sources
- Supports de la promo, blocs 2 et 3
- « Mesurer sa communauté : taux de mentions, portée, sentiment », article en ligne
- Aide en ligne des plateformes sur les règles publicitaires
"""
