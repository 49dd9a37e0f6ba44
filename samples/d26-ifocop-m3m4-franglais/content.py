"""Text of the dossier (fictitious SaaS for hairdressers)."""

TEXT = """
!cover|
=24 **KUTZO — Community Playbook**
=14 *From followers to fans : animer, protéger, automatiser*
=11 Yanis Delcroix-Amara — promo Community Manager — octobre 2025
=10 Projet individuel, parties 3 et 4. Version envoyée au jury : PDF
%pagebreak
# 0. Le pitch en 30 secondes
Kutzo c'est un SaaS (agenda en ligne + caisse + rappels SMS) pour les salons de coiffure indépendants. Boîte créée à Roubaix en 2021, 14 collaborateurs, 1 870 salons abonnés, ARR de 1,1 M€ en 2024 et un churn mensuel de 2,4 %. La levée seed de 900 k€ est allée à 70 % dans la tech. Je suis en alternance dans la team Growth, avec Priscille (Head of Marketing), Côme (product), Hanaé (customer success) et Rudy (design). Mon scope : la community. Pas la strat, elle était déjà là quand je suis arrivé, je la résume juste pour que tout le monde soit aligné.
Big picture de la stratégie héritée : passer d'une brand qui fait du push à une brand qui fait du dialogue. Mon North Star perso était « créer un vrai love effect autour de Kutzo », Priscille dit que c'est SMART, moi je trouve que c'est surtout un mood. Les deux vrais OKR du semestre sont juste en dessous.
**OKR 1.** Faire passer le groupe privé Facebook « Les Mèches Rebelles » de 640 à 1 000 gérants de salon actifs avant le 31 décembre 2025 ; on gagne déjà 45 membres par mois sans pub et les CSM vont inviter pendant l'onboarding. Why : un salon membre du groupe churn deux fois moins.
**OKR 2.** Ramener le temps de première réponse sur Instagram et Facebook de 9 h à 2 h d'ici fin novembre, grâce à l'inbox unifiée et au planning d'astreinte, parce que 38 % des tickets du support commencent par un DM resté sans réponse.
**OKR 3.** 60 démos bookées depuis LinkedIn au Q4.
Disclaimer : il y a du franglais partout, c'est la vraie langue de l'open space, sorry.
# 1. Who's in the room ?
Le persona, c'est la représentation semi-fictive du client idéal, bâtie sur de la data et un peu d'intuition (slide 12 du cours). Voici les trois que l'équipe utilise, tels que dans le Notion.
| | Sabrina | Gilles | Lou-Anne |
| Qui | 38 ans, gérante, 1 salon, 3 salariées, Tourcoing | 55 ans, artisan barbier, seul, Béthune | 26 ans, coiffeuse à domicile, Lens |
| Ce qui la/le drive | du temps pour ses filles, un planning plein | garder sa clientèle, faire simple | se faire un nom, booker depuis Insta |
| Pain points | les no-show du samedi, les logiciels « usine à gaz » | peur de perdre ses fiches, ne tape pas vite | pas de pignon sur rue, paiements oubliés |
| Où on la/le trouve | groupe Facebook, le soir après 21 h | nulle part, il appelle | Instagram et Reels, entre deux RDV |
# 2. Faire parler la room
## 2.1 Les rituels
Notre community ne veut pas de tuto froid, elle veut parler business et no-show. J'ai fait un mini survey en septembre dans le groupe (112 réponses) : 71 % demandent « du partage entre pros », 54 % des « astuces pour remplir les creux », 12 % seulement des news produit. Du coup j'ai killé deux posts produit sur trois et installé quatre rituels :
- **Lundi Dilemme** : sondage dans le groupe, un cas réel de salon (« cliente 25 min en retard, tu fais quoi ? ») avec 4 options. En moyenne 140 votes et 38 commentaires.
- **Mercredi Avant/Après** : en story Instagram, sticker curseur, les membres notent une coloration envoyée par une autre membre.
- **Jeudi Open Mic** : thread de discussion dans le groupe, un gérant raconte son pire samedi, les autres répondent.
- **Le concours #MonSalonMaTeam** : du 6 au 19 octobre, photo d'équipe + tag d'un salon ami, 3 lots (un an d'abo, un coaching, un panier), règlement déposé sur la page.
%box 14
**POST PASTED — Facebook, groupe Les Mèches Rebelles, 06/10**
LUNDI DILEMME ✂️ Samedi, 10 h 05. Ta cliente de 9 h 40 arrive avec un grand sourire et un latte. Tu la prends et tu décales tout ? Tu raccourcis ? Tu reprogrammes ? Tu factures ? Vote et raconte ta pire excuse en commentaire, la meilleure gagne un mug.
#LundiDilemme #VieDeSalon
%end
%box 14
**POST PASTED — Instagram @kutzo.app, 08/10, carrousel 5 slides**
Le no-show n'est pas une fatalité 💇‍♀️ On a demandé à @salon.sabrinab comment elle est passée de 11 à 3 lapins par mois : acompte de 10 €, rappel la veille, et un message qui fait sourire. Swipe pour piquer son texte, puis dis-nous le tien 👇 Lien en bio pour tester les rappels gratuitement 14 jours.
#coiffeuse #noshow #gerantedesalon #kutzo
%end
## 2.2 On lit vraiment les commentaires
Chaque vendredi je relis la semaine et je remplis une « listening sheet » : qui a dit quoi, thème, tonalité, action. Trois exemples de ce que les membres ont changé chez nous : l'Open Mic est passé de 14 h à 21 h car 19 membres ont écrit qu'à 14 h elles ont les mains dans le bac ; Gilles (le vrai, pas le persona) voulait pouvoir voter sans écrire, d'où les sondages à un tap ; et le visuel rose du concours a été refait après huit remarques de barbiers qui ne s'y retrouvaient pas. Taux de participation du groupe : 17 % des membres en août, 29 % en octobre.
# 3. Keep it clean
## 3.1 House rules
| Niveau | Ce qu'on voit | Ce qu'on fait | Délai |
| Vert | question, critique polie, humour lourd | on laisse, on répond | 2 h |
| Orange | pub sauvage, hors sujet répété, ton agressif | on masque + DM d'explication, 2e fois : muet 7 jours | 1 h |
| Rouge | insulte, racisme, sexisme, menace, données d'une cliente | on supprime, capture archivée, ban immédiat, signalement à la plateforme | 15 min |
Même barème pour tout le monde, y compris les gros comptes et les clients payants : en octobre j'ai mis 7 jours de muet à un franchisé de 22 salons exactement comme à un compte de 40 abonnés. Les règles sont épinglées en haut du groupe et acceptées à l'entrée (case à cocher).
Dans la bio du groupe on a ajouté une phrase : « ici on respecte toutes les têtes et toutes les coiffures ».
## 3.2 Ce qui est passé à la trappe en octobre
Le filtre de mots Meta contient 64 termes (insultes, « whatsapp me », « crypto », noms de produits capillaires interdits). Sur le mois : 212 commentaires masqués automatiquement, 31 supprimés à la main, 6 bans. Case study : le 11/10 un membre poste la fiche d'une cliente avec son téléphone visible pour se moquer. Supprimé en 9 minutes, DM à l'auteur, message à la cliente via le salon, rappel de la règle dans le groupe.
%box 14
**RÉPONSES TYPES — à personnaliser, jamais copier brut**
(orange, pub) Hello Mélody ! On adore ta motivation, mais le groupe reste sans promo, du coup on a masqué ton post. Le fil du dimanche est fait pour ça, on t'y attend 😉
(vert, critique) Merci Karim d'avoir pris le temps. Tu as raison, l'export compta demande trop de clics ; Côme est sur le coup et je te fais un retour perso jeudi.
(rouge) Ton message visait une personne, il a été retiré. Voici la règle 4. Si tu penses que c'est une erreur, réponds ici, un humain te lira.
%end
# 4. Voice of the customer, to action
Les retours clients remontent de trois sources : avis Capterra et Google (4,3/5), NPS trimestriel (score 34), DM. On les a triés avec Hanaé. Top 3 des irritants : la synchro Google Agenda, l'export comptable, le hold music de la hotline (true story, 27 mentions). Actions lancées :
- Tuto vidéo de 45 secondes sur la synchro, épinglé, et réponse enregistrée.
- Export compta en 2 clics, livré par Côme dans la release du 28 octobre.
- Page statut + story « on vous a entendus » quand un bug est réglé.
On regardera l'impact au prochain NPS, en janvier, trop tôt pour conclure.
# 5. When the sh** hits the fan
## 5.1 Le samedi noir (27 septembre)
Panne de l'agenda de 8 h 50 à 11 h 40, le pire créneau possible. 94 commentaires négatifs en trois heures, 61 DM, 12 avis à une étoile. J'ai fait le debrief à froid en lisant tout, ligne par ligne :
| Ce que les gens disaient | % des messages | Root cause | Impact potentiel |
| « je ne vois plus mes rendez-vous » | 58 % | serveur saturé par la mise à jour du vendredi soir | clientes refusées, perte de CA du salon, churn |
| « personne ne répond » | 27 % | astreinte non prévue le samedi, un seul alternant (moi) | viralité dans les groupes de coiffeurs, bad buzz |
| « c'est la deuxième fois » | 15 % | première panne de mars jamais expliquée | perte de confiance durable, argument pour la concurrence |
Vingt-trois salons ont demandé la résiliation dans la semaine, neuf l'ont confirmée. A titre de comparaison, notre concurrent Snipsy a eu 1 400 commentaires négatifs en mai et a perdu selon la presse 6 % de ses abonnés, sans protocole public.
## 5.2 Le run-book
| Gravité | Trigger | Qui décide | Message | Timing |
| G1 - grognement | moins de 10 plaintes, un thème | Community (Yanis) | réponse individuelle + lien statut | moins de 2 h |
| G2 - ça chauffe | 10 à 50 plaintes ou 1 média local | Priscille | post unique épinglé, FAQ, pause des posts programmés | moins de 45 min |
| G3 - samedi noir | plus de 50 plaintes, panne totale, fuite de données | CEO + Priscille + juriste | excuses signées du CEO, point toutes les heures, mail aux salons, geste commercial | moins de 20 min |
Étape par étape en G3 : 1/ couper les publications planifiées, 2/ ouvrir le canal Slack #war-room, 3/ publier le holding statement, 4/ répondre en individuel par vagues, 5/ post de sortie de crise, 6/ post-mortem public sous 5 jours.
> Holding statement : « Bonjour à toutes et à tous. L'agenda Kutzo est inaccessible depuis 8 h 50, un samedi, on sait ce que ça veut dire pour vous. L'équipe est dessus, prochain point ici à 10 h. Vos rendez-vous sont sauvegardés. On est désolés. »
# 6. Friends with benefits
## 6.1 Creators shortlist
| Créateur | Audience | Why them | Deal |
| @meche_et_moi (Inaya) | 48 k Instagram, 82 % coiffeuses, ER 6,1 % | transparente sur ses prix, parle charge mentale des gérantes, comme nous | 2 Reels, 1 live, 900 € |
| @barbier.du.bassin (Teddy) | 21 k TikTok, barbiers 25-45 | seul à parler gestion à des barbiers, zéro chichi | 3 vidéos, 600 € |
| Coiff'Coop, coopérative d'achat | 3 200 salons, newsletter hebdo | valeurs d'indépendance, pas de marque concurrente | échange de visibilité |
On a écarté @glam.king.hair (310 k) : audience conso, promo de lissages controversés, pas notre ADN.
## 6.2 Le Live « Salon Confessions »
Le 23 octobre à 20 h 45, live Instagram avec Inaya, but : 250 viewers en simultané et 80 questions, plus 60 entrées dans le groupe. Mécanique : les questions arrivent par sticker la veille, quiz en direct (5 questions, un abo à gagner), les viewers votent pour la « confession » de la soirée. Résultat : 311 viewers au pic, 127 questions, 74 nouveaux membres. Replay coupé en quatre Reels.
| Poste | Montant |
| Cachet Inaya | 0,9 k€ |
| Cachet Teddy | 0,6 k€ |
| Lots concours + quiz | 0,4 k€ |
| Boost Meta du live | 0,35 k€ |
| Sous-total animation | 2,25 k€ |
Next year on fera aussi un Kutzo Tour, cinq villes, en camion, avec un budget que le CEO veut à 40 k€. C'est un projet de l'équipe Sales, je le mets pour info.
%pagebreak
# 7. Setup : les comptes
Part 4, on passe sous le capot.
| Account | Photo | Bio | Contact / link |
| Instagram @kutzo.app | logo ciseaux corail, fond crème | « Moins de paperasse, plus de mèches. Agenda + caisse pour salons indé » | bouton e-mail, téléphone, lien tree |
| Facebook Kutzo | idem + cover équipe | description longue, horaires du support | téléphone, e-mail, Messenger, site |
| LinkedIn Kutzo | idem | « The salon OS, made in Roubaix » | site |
| TikTok @kutzo.app | à faire | vide pour le moment | — |
Look & feel : même avatar partout, corail #FF6F61 et crème #FFF4E6, typo Poppins, couvertures tirées du même master Figma de Rudy, pseudo identique « kutzo.app » sur Instagram et TikTok. Avant mon arrivée on avait trois logos différents, dont un bleu de 2021 ; j'ai fait un audit le 9 septembre et tout remplacé le 12.
!bios|Screenshot des trois avatars et couvertures après refonte
Sur l'accessibilité, le W3C publie les WCAG, qui reposent sur quatre principes : perceptible, utilisable, compréhensible et robuste. C'est important pour l'inclusivité d'une marque.
# 8. Autopilot
## 8.1 Best time to post
J'ai sorti de Meta Insights et de Metricool les heatmaps de 90 jours. Les gérantes sont online à 7 h 30 (avant ouverture), 13 h 15 (pause) et surtout 21 h-22 h 30 ; le lundi, jour de fermeture, est notre prime time. Tout est scheduled dans Metricool le vendredi pour la semaine suivante.
| Semaine du 13/10 | Lun 13 | Mar 14 | Mer 15 | Jeu 16 | Ven 17 |
| Facebook groupe | 21:00 sondage Lundi Dilemme | — | — | 21:00 thread Open Mic | — |
| Instagram | 10:30 carrousel « lundi compta » | 13:15 Reel astuce caisse | 12:00 story Avant/Après | — | 07:30 Reel humour no-show |
| LinkedIn | — | 08:15 post expert, chiffres du no-show | — | 08:15 témoignage salon | — |
!semaine2|Capture Metricool, semaine du 20 octobre (vue calendrier)
## 8.2 Test and learn
Dashboard du mois, transposé parce que Priscille lit à l'horizontale :
| | Reach | Engagement rate | Saves | First response | Nouveaux membres |
| Août | 18 400 | 2,2 % | 96 | 9 h 05 | 41 |
| Septembre | 24 900 | 2,9 % | 180 | 5 h 40 | 63 |
| Octobre | 41 300 | 4,6 % | 402 | 2 h 20 | 148 |
| Target | 40 000 | 4 % | 300 | 2 h | 120 |
| Tool | Insights | Metricool | Insights | Agorapulse | Facebook |
Ce que j'ai changé grâce à ça : le Reel du mardi a glissé de 18 h à 13 h 15 car à 18 h il faisait 1 100 vues contre 3 900 à la pause ; les carrousels, qui font trois fois plus de saves que les photos, passent de un à deux par semaine ; et j'ai stoppé les posts LinkedIn du vendredi, 0 commentaire en cinq semaines. On suit aussi le nombre de stars sur le repo GitHub de Kutzo, les devs y tiennent.
## 8.3 Inbox zero (presque)
!inbox|Screenshot des règles d'inbox dans Agorapulse
Toutes les notifs arrivent dans Agorapulse. J'ai créé trois files : P1 = DM contenant « bug », « panne », « résilier », « remboursement », push sur mobile + Slack ; P2 = mentions @kutzo.app et commentaires avec point d'interrogation, notif desktop ; P3 = likes, nouveaux followers, aucun son, digest le soir. Les commentaires des posts sponsorisés sont tagués à part. Astreinte : moi 8 h-18 h, Hanaé 18 h-21 h, rotation le samedi matin.
Quelques réponses pour de vrai, pasted de l'inbox :
%box 14
**DM de Lou-Anne, 14/10, 22 h 04**
— « ça marche si jsuis a domicile ?? »
— « Hello Lou-Anne ! Oui, et c'est même fait pour : tu actives le mode Domicile et Kutzo bloque le temps de trajet entre Lens et ta cliente. Je t'envoie la vidéo de 45 sec ? Belle soirée, Yanis ✂️ »
%end
%box 14
**Commentaire de Gérald M., 16/10**
— « Encore une augmentation, merci bien. »
— « Bonjour Gérald, on comprend que ça pique, 3 € par mois c'est pas rien. Votre tarif ne bouge pas jusqu'en mars, et si l'option SMS ne vous sert pas on la retire ensemble. Vous préférez un appel ? Yanis »
%end
Après chaque échange P1 je pose un label (bug, prix, idée). C'est tout pour l'instant, on n'exporte pas encore les labels.
# 9. Le blog post
WordPress, thème maison, éditeur Gutenberg. Sujet sorti du Lundi Dilemme du 6 octobre. Voici la structure telle que publiée :
- H1 : Clientes en retard : 5 règles qui sauvent ton samedi
- Chapô de 48 mots, puis H2 : Pourquoi le retard coûte plus cher qu'un no-show
- H2 : Les 5 règles (H3 pour chacune : le quart d'heure, l'acompte, le SMS de la veille, la prestation express, le non poli)
- H2 : Le texte à copier-coller, puis H2 : Ce que disent 140 gérantes, puis FAQ et call to action démo.
> Extrait. Un retard de vingt minutes, ce n'est pas vingt minutes. C'est la couleur suivante qui attend, ta collègue qui saute sa pause et une cliente fidèle qui soupire. On a demandé aux gérantes du groupe ce qu'elles perdent : 46 € en moyenne par samedi.
!gut|L'éditeur, panneau de droite ouvert
Dans l'article j'ai inséré une infographie maison et la photo de l'équipe de Sabrina. La vidéo de 45 secondes devait être embed mais le player affichait un cadre gris sur mobile, je l'ai retirée en attendant les devs.
Côté publication : brouillon le 9 octobre, relecture de Priscille via le lien de prévisualisation, statut « en attente de relecture », puis planifié le mardi 14 octobre à 7 h 30, catégorie Gestion, slug court, commentaires ouverts et modérés. Mis en ligne sans accroc, 1 260 lectures en deux semaines.
# 10. What's next
Ma veille : la newsletter Siècle Digital le matin, le blog Metricool, le compte @creators de Meta. J'en ai tiré deux tips. Le conseil d'Adam Mosseri de miser sur les « sends per reach » : depuis le 1er octobre chaque Reel finit par « envoie-le à ta collègue qui... », et les partages sont passés de 22 à 71 par Reel. L'autre tip, sur les sous-titres animés, est dans la to-do.
Côté nouveautés, on testera les canaux de diffusion Instagram et Threads au Q1, promis, ça a l'air fun. J'ai lu aussi que les notes en photo arrivaient.
Mes recos pour la team, sans langue de bois :
- Recruter un modérateur freelance 6 h par semaine pour le samedi, 480 € par mois.
- Brancher les labels de l'inbox sur le board produit de Côme avant le 15 décembre.
- Ouvrir un compte WhatsApp Business, sans date ni budget pour l'instant.
| Run of show | S45 | S46 | S47 | S48 | Owner |
| Brief modérateur freelance | X | | | | Priscille |
| Connexion Agorapulse - Jira | | X | X | | Côme |
| Formation astreinte samedi | | | X | | Hanaé |
| Concours de l'Avent, prépa | | | X | X | Yanis |
# 11. Bonus track : ma vie d'alternant
Avant Kutzo j'ai vendu des baskets pendant trois ans dans un centre commercial de Villeneuve, avec un badge « Sneaker Expert » dont je ne suis pas fier. J'y ai compris un truc : les gens ne veulent pas qu'on leur parle du produit, ils veulent qu'on leur parle de leurs pieds. Chez les coiffeurs c'est pareil, on ne parle pas de logiciel, on parle du samedi.
Ma première semaine a été rude. J'avais préparé un deck de 42 slides sur l'advocacy, Côme m'a demandé « et la dame de Tourcoing, elle fait quoi de tes slides ? ». J'ai pris le bus, je suis allé passer une journée dans le salon de Sabrina, j'ai balayé des cheveux et répondu au téléphone. J'ai vu le vrai produit : un iPad collant de laque, posé entre deux tasses, et une fille de sept ans qui fait ses devoirs dans le bac numéro 3. Depuis, avant chaque post, je me demande si on peut le lire avec les mains mouillées.
Petit side project aussi, pour l'asso de basket de mon quartier : j'ai fait leur calendrier de posts de la saison (mercredi résultats, vendredi affiche, dimanche stories du match) et une mini charte de modération de quatre lignes. Rien à voir avec Kutzo mais c'est là que j'ai testé les sondages la première fois.
Autre souvenir : le shooting before/after chez un coiffeur de Wattrelos. On avait tout prévu, le ring light, les releases à signer, la playlist. La modèle s'est désistée le matin même, par SMS, à 8 h 12 : un no-show, pour un shooting sur les no-shows. Rudy a servi de modèle, il a encore la mèche. On a publié l'histoire telle quelle en story, sans retouche, et ce sont les coiffeuses elles-mêmes qui ont raconté leur pire lapin en réponse. Ça m'a coûté une matinée et ça m'a appris plus que tout le module « authenticité ». Priscille a collé au mur la phrase que j'ai dite ce jour-là, « on ne vend pas un agenda, on vend un samedi tranquille ». Le CEO trouve que ça ferait une bonne baseline. On verra, il trouve beaucoup de choses.
Si je devais garder trois learnings : écrire comme on parle, mesurer avant de changer, et ne jamais, jamais, laisser une mise à jour partir un vendredi soir.
# Outro et crédits
Merci à Priscille pour sa patience, à Rudy qui a refait le rose trois fois, à ma mère, coiffeuse, qui m'a appris que « la caisse ne se compte jamais devant la cliente ». J'ai appris à fermer Slack le soir. Je suis fier du samedi noir, même si c'est bizarre à écrire.
Sources : cours community (slides 12 et 31), blog Metricool, centre d'aide Meta, help center Agorapulse. Annexe A : *charte d'inclusion complète du groupe* (sera ajoutée à la soutenance). Annexe B : *règlement du concours*, en ligne. Le marché français de la coiffure pèse 6,3 Md€ et compte environ 100 000 établissements, for the record.
"""
