TEXT = """
=24 **OCTOPUS CLUB DE PORT-LANROC**
=15 Stratégie digitale d'un club de plongée en eau (très) froide
!logo|
=12 Ewen Tréguilly – Community Manager, promo Institut 2025
=11 Dossier écrit, MSP 1 à MSP 5 – rendu le 20 juin 2025
%pagebreak
**Sommaire**
1. Le brief – 2. Veille – 3. Concurrence et SWOT – 4. Stratégie – 5. Plan de communication – 6. Calendrier éditorial – 7. Ads – 8. KPI et targets – 9. Analyse avant/après de la campagne – 10. Contenus – 11. E-réputation, modération, event – 12. Comptes, blog, grille – 13. Conclusion – Annexes
%pagebreak
# 1. Le brief
**C'est qui, le client ?**
Octopus Club de Port-Lanroc. Association loi 1901, 74 licenciés, un local sur le quai, un semi-rigide, un compresseur qui fait peur. Plongée toute l'année, eau entre 9 et 17 degrés. J'y suis bénévole com depuis octobre, et licencié depuis trois ans : je ne suis pas neutre, je le dis.
**C'est quoi le problème ?**
Les gens vieillissent, les jeunes partent plonger à l'étranger une semaine par an et ne savent pas qu'on existe à dix minutes de chez eux. Âge moyen des licenciés : 52 ans. Vingt-six inscrits en formation niveau 1 l'an dernier, il en faudrait plus.
**Et l'argent ?**
Le club tourne avec 94 000 € par an, dont 12 600 € partis cette année dans le compresseur. Rien à voir avec ma com, mais tout le monde en parle. Selon une étude du secteur, le tourisme subaquatique pèse 320 millions d'euros en France ; c'est joli, ça ne remplit pas un bateau.
**Et l'ambition ?**
La présidente a écrit sur le paperboard : « Objectif SMART : devenir la référence de la plongée dans la rade. » Photo prise, souri, passé à la suite.
# 2. Veille
**Pourquoi une veille ?**
Parce que la réglementation bouge, que les spots ouvrent et ferment, et qu'un club qui poste l'info deux jours après tout le monde passe pour endormi. J'ai cadré ça en sept questions, une page, collée au-dessus du bureau :
| Question | Ma réponse
| Qui ? | Moi, relayé par Soizic (secrétaire) en période d'examens
| Quoi ? | Règles de plongée en rade, tendances de contenu outdoor, ce que publient les clubs voisins
| Où ? | Sites officiels, presse locale, comptes de clubs, forums de plongeurs
| Quand ? | Lundi et jeudi, 30 minutes, avant le point bureau
| Comment ? | Requêtes enregistrées, dossier de favoris partagé, fiche d'une ligne par info
| Combien ? | 0 € et une heure par semaine
| Pourquoi ? | Publier juste, publier tôt, ne pas se faire retoquer par la préfecture
**Comment je cherche ?**
Pas au hasard. J'utilise les opérateurs du moteur : site:gouv.fr "plongée de loisir" arrêté pour le réglementaire, intitle:"baptême" "rade" -piscine pour les offres, filetype:pdf "site de plongée" pour les fiches. J'ai limité les dates au dernier mois, sinon on remonte des arrêtés de 2011. Mots suivis : épave, rade, arrêté, baptême, eau froide, poulpe.
**Je crois qui ?**
| Source | Nature | Fiabilité | Pourquoi
| Préfecture maritime, recueil des arrêtés | officielle | 5/5 | c'est la règle, datée et signée
| Revue de la fédération | professionnelle | 4/5 | relue, mais un mois de retard
| Le Cormoran, hebdo local | presse | 4/5 | deux journalistes plongeurs, ils vérifient
| Groupe « Palmes d'Armor » | communauté | 2/5 | rapide, très faux une fois sur trois
| Blog de Tanguy Le Bihen, biologiste | expert | 5/5 | auteur identifié, sources citées
Tout ce qui est à 2 sur 5 doit être recoupé par une source à 4 ou plus avant d'être publié. Règle non négociable depuis l'histoire du faux requin.
# 3. Concurrence et SWOT
**Qui d'autre met des gens à l'eau par ici ?**
| Critère | Octopus Club | Blue Kraken Diving | Sub Lanroc | Les Palmes du Phare
| Statut | asso | commercial | asso | asso
| Prix du baptême | 35 € | 59 € | 30 € | 40 €
| Instagram | 940 | 6 200 | 310 | 1 480
| Posts par semaine | 1 | 5 | 0,5 | 2
| Réponse aux DM | 2 jours | 1 heure | jamais | 1 jour
| Visages dans le feed | rares | clients | aucun | moniteurs, que des hommes
**SWOT : sur quoi on s'appuie ?**
- Six moniteurs bénévoles dont deux femmes, rarissime dans le coin.
- Une épave à douze minutes de bateau, visible à 18 mètres.
- Des tarifs que personne ne peut suivre.
**Qu'est-ce qui nous plombe ?**
- Feed mort l'hiver, photos verdâtres.
- Aucun moniteur dispo en semaine, tout se joue le samedi.
- Moyenne d'âge 52 ans, zéro visage de moins de 30.
**Qu'est-ce qui arrive de bien dehors ?**
- Le retour des poulpes dans la rade : la presse adore.
- L'envie de « micro-aventure » près de chez soi, sans avion.
**Qu'est-ce qui peut faire mal ?**
- Blue Kraken casse ses prix en juin avec un pack à 39 €.
- Un projet d'arrêté limiterait l'accès à l'épave à deux bateaux par jour.
**So what ? On décide quoi ?**
On croise. Les monitrices (force) face à l'envie de micro-aventure (opportunité) : on attaque par les visages, et par le proche. Le poulpe devient notre mascotte éditoriale, puisqu'on porte déjà son nom. Face au pack à 39 €, on ne baisse pas le prix : on vend l'année, pas l'heure. Et on lâche l'idée d'une offre en semaine, faute de moniteurs. Voté en bureau le 4 mars, 5 voix contre 1.
# 4. Stratégie
**On vise quoi ?**
| Objectif | Chiffre | Échéance | Base et raison
| Préinscriptions à la formation niveau 1 | 40, contre 26 l'an dernier | 30 septembre 2025 | Sous 35 inscrits la section formation perd de l'argent ; campagne Ads et soirée piscine prévues pour ça
| Followers Instagram | 1 500 au lieu de 940 | 31 décembre 2025 | +12 par semaine depuis mars
| Baptêmes en piscine | 60 personnes | dès que possible | Ils payent l'entretien du compresseur
| Féminiser le groupe niveau 1 | davantage de femmes | rentrée 2026 | 11 femmes sur 74 licenciés aujourd'hui, et deux monitrices motivées
**On parle à qui ?**
Trois paquets : les 18-30 qui n'ont jamais mis la tête sous l'eau ; les 40-60 qui ont plongé jeunes et veulent s'y remettre ; les parents de la section enfants.
**Qui est Armelle ?** 46 ans, pharmacienne à Kerduff, deux ados. A passé son niveau 1 en 2001, jamais replongé. Ce qu'elle veut : un truc à elle, le samedi, et retrouver le silence. Ce qui la bloque : la peur d'avoir froid, la peur d'être la plus vieille, les groupes WhatsApp de soixante messages. Elle lit Facebook le soir, clique peu, téléphone plutôt.
**Qui est Noé ?** 24 ans, master de géo, coloc à Lanroc. Surfe, court, filme tout. Veut des images et une bande de potes. Vit sur Discord et sur TikTok, n'ouvre pas ses mails. Budget serré.
**Quels leviers ?**
SEO, Ads Meta, mailing, micro-influence, réseaux en organique, presse locale, affichage sur le quai, event. On a tout ça sous la main.
**Et le durable ?**
Les Objectifs de développement durable sont dix-sept objectifs adoptés par les Nations unies en 2015 pour l'horizon 2030 ; le quatorzième concerne la vie aquatique. (fiche de cours) Le Sub Lanroc, nos voisins, a décroché un label là-dessus l'an dernier, bravo à eux.
# 5. Plan de communication
**Le contexte en deux lignes ?** Un club qui vieillit, un concurrent commercial agressif, une saison qui se joue entre juin et septembre. Le reste est au chapitre 1.
**Ligne éditoriale : on parle comment ?**
Tutoiement, humour sec, zéro jargon sans traduction (« palanquée » = ton petit groupe). Un post = une personne, un prénom, une profondeur. Insta : Reels et carrousels ; Facebook : album photo et infos pratiques ; blog : le long ; newsletter : le mardi, trois liens. Couleurs bleu nuit et orange gilet, police Archivo, cadrage serré sur les yeux.
**Qui fait quoi ?**
%size 8
| Cible | But | Message | Réseau | Action | Qui | Pour quand | Suivi
| 18-30 jamais plongé | préinscriptions | « L'aventure est à 12 minutes du quai » | Instagram | série Reels « Ma première bulle », 6 épisodes | Ewen | 15 juillet | clics en bio, lundi
| 18-30 jamais plongé | baptêmes | « 35 €, un maillot, on s'occupe du reste » | Meta Ads | story sponsorisée avec formulaire | Ewen, Soizic | 1er juillet | coût par lead, jeudi
| 40-60 qui reprennent | préinscriptions | « Ton corps s'en souvient » | Facebook, newsletter | portraits de reprenants, deux par mois | Soizic | 31 août | appels notés au local
| Parents | fidélité | « Pendant qu'il plonge, tu bois un café » | newsletter | rubrique parents | Gwenn | 10 septembre | taux d'ouverture
| Femmes, tous âges | féminisation | « Ta monitrice s'appelle Nolwenn » | Instagram, affichage | séance photo et affiches | Nolwenn | 20 juin | comptage à l'inscription
**On attire comment, sans pousser ?**
Content marketing d'abord : le blog répond aux questions que les gens tapent (froid, prix, oreilles, certificat médical). Puis l'inbound : un guide gratuit de 12 pages, « Plonger en eau froide sans claquer des dents », contre une adresse mail. 63 téléchargements depuis avril, 9 ont pris un baptême. Le guide se termine sur une checklist et un lien vers la réservation.
**Et la responsabilité du club ?**
Le 7 juin on ramasse les déchets de la cale, masque sur le nez, et on poste la pesée. L'an dernier : 140 kilos, une trottinette.
**Et le numérique sobre ?**
Chaque trimestre je purge la liste de diffusion : contacts muets depuis un an, supprimés. 212 adresses en moins en mai.
# 6. Calendrier éditorial
Juin. Une colonne par canal, une ligne par jour de drop. Case vide = silence radio, c'est voulu.
%landscape
%size 8.5
| Date | Instagram | Facebook | Blog | Newsletter
| Lun. 2 juin | Reel « Ma première bulle », ép. 1 : Inès, 22 ans | – | – | –
| Mar. 3 juin | – | – | – | Trois sorties, une place de bateau, le guide
| Jeu. 5 juin | Carrousel : 7 mm de néoprène, ce que ça change | Album : essayage des combis | – | –
| Sam. 7 juin | Story en direct de la cale nettoyée | Photo de la pesée des déchets | – | –
| Mar. 10 juin | – | Portrait : Yann, reprenant, 51 ans | – | Portrait de Yann, dates de reprise
| Jeu. 12 juin | Reel poulpe : il a volé mon gant | Lien article | Article : que fait le poulpe chez nous ? | –
| Lun. 16 juin | Reel « Ma première bulle », ép. 2 : Malo, 27 ans | – | – | –
| Mer. 18 juin | Story sondage : plutôt épave ou plutôt tombant ? | Event : Nuit des premières bulles | – | –
| Mar. 24 juin | – | – | Article : plongée eau froide, mode d'emploi | Invitation à la Nuit
| Ven. 27 juin | Live de la piscine, 21 h | Live partagé | – | –
%portrait
# 7. Ads
**Quel format, et pourquoi lui ?**
Story verticale 9:16, neuf secondes, formulaire instantané dedans. L'objectif Meta, c'est « Prospects » : on veut un nom et un téléphone, pas un like. Cible : 18-30, 30 km autour de Port-Lanroc, intérêts surf, trail, van, voyage ; exclus : nos abonnés et les licenciés. Campagne de prospection deux semaines, puis retargeting de ceux qui ont ouvert le formulaire sans l'envoyer. Le carrousel a été écarté : trop lent pour une cible qui swipe, et il renvoie vers le site alors que le formulaire garde la personne dans l'appli.
!ad|Aperçu de la story sponsorisée, avant envoi
**ABCD ?**
| Lettre | Ce qu'on met dans la story
| Attract | Première seconde : un souffle, une bulle, pas de musique. On coupe le son de partout, on monte celui-là.
| Brand | Le poulpe orange en haut à gauche dès la seconde 2, puis sur le gilet de Nolwenn.
| Connect | Inès regarde l'objectif et dit : « J'avais peur de mes oreilles. »
**On fait quoi à côté ?**
Mailing. Le 24 juin, 588 adresses reçoivent l'invitation à la Nuit ; deux objets en test, « Respire, c'est gratuit » et « 12 minutes du quai », le gagnant part au reste de la liste à 18 h. Et micro-influence, contre un baptême et rien d'autre :
| Qui | Audience | Pourquoi elle ou lui
| @inesdehors | 8 400 sur Insta, 70 % en Bretagne | outdoor sans avion, public de notre âge cible, a déjà peur de l'eau en public
| Tanguy Le Bihen | 3 100 lecteurs du blog | caution biologie, parle du poulpe mieux que nous
| Radio Goëmon, Klervi | 5 000 auditeurs le matin | touche les 40-60, habite le quai
**Et Google Ads ?**
Mots retenus : baptême plongée (expression exacte), club plongée (large), niveau 1 plongée (exact), plongée bretagne (large). À exclure : emploi, occasion, piscine à vendre, sous-marin. Deux annonces rédigés, titres : « Ta première bulle à 35 € » et « L'épave est à 12 minutes ».
**Ça coûte combien ?**
| Poste | Montant | Note
| Story sponsorisée Meta, trois semaines | 180 € | 8 à 9 € par jour
| Location caisson étanche pour le tournage | 70 € | deux week-ends
| Affiches A2, visuel Nolwenn | 64 € | 40 exemplaires
| Micro cravate pour le podcast | 85 € | voté en mars
| Créneau piscine du 27 juin | 150 € | tarif asso
# 8. KPI et targets
**On regarde quoi, et on veut combien ?**
| Indicateur | Ce que ça veut dire | Target
| Taux de clic de la story | clics / impressions | 1,8 %
| CPC | coût d'un clic | 0,45 € max
| Coût par lead | budget / formulaires envoyés | 4 € max
| Conversion de la page baptême | réservations / visites | 12 %
| Taux de rebond du blog | visites d'une seule page | moins de 45 %
| Ouverture newsletter | ouvertures / envois | 38 %
| Préinscriptions niveau 1 | formulaires signés | 40
**Pourquoi ceux-là ?** Parce qu'ils se suivent comme une corde à nœuds : la story fait cliquer, le clic fait un lead, le lead fait un baptême, le baptême fait un niveau 1. Un like ne gonfle aucune bouteille.
# 9. Analyse avant/après de la campagne
**On la présente quand ?** Au bureau du 9 octobre : je projetterai les chiffres d'avant, ceux d'après, et une slide pour la trésorière.
**Et le ROI ?** Return on investment : gain attribué à l'action, moins son coût, le tout divisé par son coût et multiplié par cent. Au-dessus de zéro, l'opération rapporte. C'est le chiffre que les dirigeants demandent en premier.
# 10. Contenus
**L'article phare ?**
« Plongée eau froide : mode d'emploi pour frileux », 1 150 mots. Mot-clé cible : plongée eau froide. Autour, le champ : combinaison, néoprène, 7 mm, cagoule, lest, température, thermocline, frisson, thé, sortie de l'eau. Le mot cible est dans le titre, dans les cent premiers mots, dans deux intertitres et dans l'adresse de la page ; trois liens vont vers la page baptême, le guide et l'épave. Extrait :
> La plongée en eau froide, c'est d'abord une histoire de cou. Si la cagoule ferme bien, tout le reste suit. À 11 degrés, avec 7 mm de néoprène, tu tiens quarante minutes sans y penser ; au-delà, tu penses surtout au thé. On sort de l'eau, on retire les gants en dernier, et on ne fait pas le malin sur le pont.
**Les mots que les gens tapent ?** Relevés au planificateur : plongée (33 100 par mois), club plongée (2 900), baptême plongée (4 400), niveau 1 plongée (1 600). J'ai pris ceux où on a une chance, et placé « baptême plongée » sur sa page à lui.
**On raconte quelque chose ?**
Oui, on a fait du storytelling avec Maryvonne, 58 ans :
> Maryvonne habite le quai depuis toujours et n'avait jamais regardé dessous. En mars elle est venue avec un gâteau, pour son petit-fils. En avril elle a essayé la combi « pour rire ». En mai elle a vu l'épave. Elle dit que c'est plein de congres et que son mari n'en revient pas.
**Et le lecteur, il y gagne quoi ?**
| Côté sac | Côté tête
| Matériel prêté, assurance comprise, 35 € et pas un de plus | Une heure sans téléphone, où personne ne peut te joindre
| Cours en piscine chauffée avant la mer | La fierté d'avoir fait un truc que tu croyais réservé aux autres
| Bloc gonflé sur place, pas de coffre à charger | Une bande qui connaît ton prénom dès le deuxième samedi
**Des contenus qui servent la réputation ?**
Trois séries. « Sécu first » : Nolwenn vérifie un bloc, face caméra, et explique pourquoi on annule quand le vent passe 25 nœuds ; les gens commentent « ok là j'ai confiance ». « Ils l'ont écrit » : un avis Google cité, avec la photo de la personne et la réponse du moniteur. « Vingt ans de rade » : photos d'archives de la fondatrice, Annick.
**Du newsjacking ?**
Le 11 juin, Le Cormoran titre sur les poulpes qui vident les casiers. Le lendemain à midi :
%box 13
**Instagram, Reel, 12 juin**
Il vide les casiers, il fait la une, et hier il a volé mon gant. 🐙 On s'appelle Octopus Club depuis 1987 : désolés, on était là avant lui. Dis-nous comment l'appeler en commentaire, le prénom gagnant va sur le bateau. @lecormoran.hebdo #octopusclub #radedelanroc #poulpe
(Reel 14 s, gant orange qui s'éloigne)
%end
31 000 vues, notre record. Filmé en 4K à 60 images par seconde parce que le feed aime la netteté, et laissé tel quel.
**Et les posts ordinaires ?**
> Facebook, 10 juin. Yann avait rangé ses palmes en 1998. Il les a ressorties en avril, elles étaient sèches, lui aussi. Portrait complet et dates de reprise : octopus-lanroc.example/reprise
**Tout le monde peut en profiter ?**
Côté eau, oui : la section Handisub a deux moniteurs formés, un fauteuil de mise à l'eau et un créneau le dimanche. Douze plongeurs, dont Erwan, malvoyant, qui reconnaît les roches au toucher.
# 11. E-réputation, modération, event
**On pense quoi de nous ?**
Note Google au 1er juin : 4,3 sur 5. C'est au-dessus de Blue Kraken (4,1), en dessous des Palmes du Phare (4,7). Diagnostic : bon, mais on peut mieux faire.
**La communauté grandit comment ?**
On ne court pas après n'importe qui. Cible 18-30, donc j'ai ouvert un cercle de douze « parrains bulle », des licenciés de moins de 35 ans, qui amènent chacun deux personnes au bord du bassin et postent avec #mapremierebulle. En dix semaines : 148 followers gagnés, dont 61 % ont entre 18 et 34 ans d'après les insights, et 19 filleuls venus pour de vrai. Les jeux-concours à base de « tague trois potes » sont interdits chez nous, ils ramènent des gens de Toulouse.
**On écrit pareil à tout le monde ?**
Non. Même info, deux plumes. Pour Noé : « Samedi. Épave. 18 mètres. T'as piscine ? Non, t'as rade. » Pour Armelle : « Samedi matin, une sortie calme réservée à celles et ceux qui reprennent. On prend le temps, l'eau est à 15 degrés et il y aura du thé. Appelez Soizic, elle décroche. »
**Et les commentaires ?**
Règles affichées en story à la une, appliquées par Soizic en semaine et par moi le week-end.
%size 8.5
| Règle | Exemple vu chez nous | Ce qu'on fait | Réponse prête
| Pas d'insulte | « club de vieux cons » | masquer, DM | « On adore les débats, pas les noms d'oiseaux. Reformule et on remet. »
| Pas de conseil dangereux | « le palier c'est pour les faibles » | supprimer, réponse publique | « Non. Le palier se fait, toujours. Parles-en à un moniteur. »
| Pas de pub | revente de détendeurs | supprimer | –
| Pas de moquerie sur les corps | remarque sur une combi | supprimer, DM, bannir si récidive | « Ici toutes les combis sont belles. »
| Critique du club bienvenue | « deux jours pour répondre, sérieux ? » | laisser, répondre en 24 h | –
**Un event ?**
La **Nuit des premières bulles**. Vendredi 27 juin, 20 h 30 à 23 h, piscine du Moulin Vert, lumières éteintes, lampes sous l'eau. Live Instagram. But : quarante baptisés dans la soirée et vingt préinscriptions dans la semaine. Le déclencheur, c'est la fierté, avec un peu de trac avant : chacun enregistre au bord du bassin un message vocal à quelqu'un qu'il aime, descend, et ce quelqu'un reçoit à minuit la vidéo de sa première respiration avec le message dessus. Au test d'avril, trois mères ont pleuré, un père aussi mais il nie.
Ceux qui regardent le live votent pour la couleur des lampes et posent leurs questions à Nolwenn, qui répond en signes de plongée, traduits par Malo.
| Étape | Échéance | Qui
| Réserver le bassin, signer l'assurance | 30 mai | Présidente
| Tournage du teaser avec caisson loué | 8 juin | Ewen
| Event Facebook et affiches sur le quai | 18 juin | Soizic
| Story avec sticker lien « Prends ton créneau avant jeudi » | 19, 21 et 23 juin | Ewen
| Mailing d'invitation | 24 juin | Soizic
| Montage et envoi des vidéos à minuit | 27 juin | Malo et deux parrains
**Des embrouilles ?**
En 2022, avant moi, l'ancien président avait dû calmer un conflit entre pêcheurs et plongeurs autour de l'épave ; il paraît que ça a duré un hiver et fini au bistrot. On n'en parle plus.
# 12. Comptes, blog, grille
**Les comptes sont réglés comment ?**
Instagram : compte pro, catégorie « Club de sport », messages ouverts à tous, mentions autorisées pour les abonnés, double authentification, bouton Réserver. Facebook : page, mêmes horaires, avis activés. Accès partagés entre Soizic et moi, mot de passe changé à chaque départ.
**Et le téléphone ?**
78 % des visites du site viennent d'un smartphone, d'après Analytics. En France on y passe en moyenne plus de deux heures par jour.
**Le blog, c'est rangé comment ?**
Un menu en quatre entrées : Essayer, Apprendre, Sortir, Le club. Barre de recherche en haut à droite, fil d'Ariane, articles liés en bas de page. Fond blanc, deux colonnes. Propre.
**Google le trouve ?**
Une adresse courte par article, un seul titre principal, une méta-description de 150 signes avec verbe d'action, plan du site envoyé à la Search Console le 2 mai, maillage interne : chaque article pointe vers au moins deux autres. L'extension SEO affichait six pages orange, quatre sont passé au vert. Deux vieux articles sur le même sujet ont été fusionnés avec redirection 301.
**Accessible ?**
Le RGAA est le référentiel général d'amélioration de l'accessibilité ; il décline en critères testables les règles internationales et s'impose aux services publics. (fiche de cours)
**Légal ?**
Voir l'annexe B, c'est long et c'est écrit petit.
**L'outil tient la route ? La grille.**
J'ai testé le site le 26 mai, ordinateur du local et mon portable, navigation privée.
%size 8.5
| Élément | Type | Critère testé | Constat | Ce qui peut casser
| Certificat HTTPS | technique | valide, renouvelé | oui, jusqu'en mars 2026 | –
| Temps de chargement accueil | technique | moins de 3 s | 4,8 s | la vidéo d'accueil bloque l'affichage en 4G
| Sauvegarde | technique | hebdomadaire, testée | hebdo, jamais restaurée | une mise à jour ratée sans retour possible
| Compatibilité navigateurs | technique | 4 navigateurs | 4 sur 4 | –
| Formulaire baptême | fonctionnel | mail reçu en 5 min | reçu, mais en spam | demandes perdues : ajouter l'enregistrement SPF chez l'hébergeur
| Agenda des sorties | fonctionnel | à jour, filtrable | à jour, pas de filtre | double réservation d'une même place
| Recherche interne | fonctionnel | résultat pertinent | « épave » : 0 résultat | visiteur qui abandonne
| Paiement en ligne | fonctionnel | essai à 1 € | ok | saturation le jour d'ouverture des inscriptions
**Le site va évoluer ?**
Gildas, webmaster bénévole et grand fan de bleu, a dans l'idée de refaire le logo et la bannière cet hiver. Il en parle depuis 2023.
# 13. Conclusion
**On garde quoi ?**
Un poulpe, des prénoms, un quai. C'est mon fil rouge. Pour la suite, mes conseils au bureau :
- Filmer plus souvent Nolwenn et Gaïd, nos deux monitrices.
- Publier moins, mieux.
- Refaire la Nuit chaque printemps.
- Répondre aux DM plus vite, à tour de rôle.
- Garder la newsletter courte.
**On remercie qui ?** Soizic, qui décroche. Malo, qui monte la nuit. Annick, qui a fondé tout ça avec un Zodiac troué.
%pagebreak
# Annexe A. Mail à la trésorière (extrait, 3 mai)
> Salut Katell, pour ton dossier de subvention, le point de départ : au 30 avril on avait 940 followers Insta, un taux d'engagement de 2,1 % selon Meta, 1 350 visites par mois sur le blog et 26 inscrits en niveau 1. Tu peux citer, c'est sourcé. Bises salées, Ewen
# Annexe B. Le coin juridique
Mentions légales en pied de page : association, adresse du siège, présidente directrice de la publication, hébergeur. Photos : auteur crédité sous chaque image, autorisation de droit à l'image signée à l'inscription, parents signataires pour les mineurs ; aucune photo prise sur Google, la musique des Reels vient de la bibliothèque libre de Meta. Formulaires : finalité affichée, conservation un an, adresse pour exercer ses droits, case non pré-cochée. Bandeau cookies avec « tout refuser » aussi visible que « tout accepter », comme le demande la CNIL.
# Annexe C. Petit lexique
- Persona : profil fictif qui représente un segment, bâti à partir de données et d'entretiens.
- Marketing automation : envoi automatique de messages selon le comportement du contact.
- Lead : contact qui a laissé de quoi le rappeler.
- Benchmark : comparaison méthodique de ses pratiques avec celles des meilleurs.
# Annexe D. Sources
- Cours de l'Institut, blocs 1 à 3.
- Préfecture maritime, recueil des actes, printemps 2025.
- Le Cormoran, numéro du 11 juin 2025.
"""
