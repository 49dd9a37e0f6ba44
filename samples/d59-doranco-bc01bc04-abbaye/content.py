"""Text of the sample, in the markup of ``_markup``."""

TEXT = r"""
!arch|
=26 **Les Heures de Valcendre**
=13 Une abbaye, son hôtellerie, sa boutique et le bruit du monde
=11 Dossier présenté en vue de la certification de Community Manager – premier et quatrième blocs
=12 Geneviève Tournebise, professeure de lettres à la retraite
=11 Automne deux mille vingt-cinq
%pagebreak
# Table des chapitres
%toc
1|Au lecteur|2
1|Livre premier – Le guet|2
2|D'où je parle|2
2|Les trois fenêtres du veilleur|3
2|Ce que portent les murs|3
2|Les voisins et les rivaux|4
2|Trois visages au parloir|4
2|Ce que nous avons promis|4
2|De la langue et du ton|5
2|Charte éditoriale illustrée|6
2|Le carême du portefeuille|6
1|Livre second – L'orage|7
2|De l'organisation de la cellule de crise|9
1|Correspondance|9
%end
# Au lecteur
J'ai enseigné Racine pendant trente-huit ans avant d'apprendre ce qu'est un carrousel. Que l'on veuille donc bien pardonner à ces pages leur lenteur : je n'ai jamais su écrire autrement, et les tableaux me font l'effet de vitres trop propres contre lesquelles on se cogne. J'ai passé de mai à novembre au service de l'abbaye Notre-Dame de Valcendre, dont l'hôtellerie compte vingt-quatre chambres et dont la boutique vend du miel, des cierges, de la confiture de coings et, depuis peu, une bière que les frères refusent de nommer.
Je remercie le père Aurèle, abbé, qui m'a ouvert la clôture du clavier sinon l'autre ; frère Anselme, hôtelier ; madame Sidonie Verquin, qui tient la boutique avec une autorité de préfète ; et ma petite-fille Lison, sans qui je publierais encore à l'envers.
# Livre premier – Le guet
## D'où je parle
Quand frère Anselme m'a reçue, il m'a dit ceci, que j'ai noté le soir même : les chambres sont pleines à Pâques et vides en novembre ; les retraitants vieillissent, et il ne sait comment parler aux autres ; il passe ses soirées à répondre au téléphone à des gens qui demandent s'il y a du chauffage. Il lui faudrait donc remplir l'arrière-saison, rajeunir un peu le réfectoire et s'épargner dix appels par jour. Voilà le besoin de l'hôtellerie, tel qu'il fut exprimé, et j'y ai réfléchi longtemps : le téléphone sonne parce que le site ne dit rien, et le réfectoire vieillit parce que nous ne parlons qu'à ceux qui nous lisent déjà.
Autour de la table du parloir, chacun attendait autre chose. Le père abbé souhaitait que l'on fît connaître la maison sans jamais la vendre ; c'était sa condition et il l'a répétée trois fois. Frère Anselme attendait des réservations faites en ligne, en semaine, hors saison. Madame Verquin espérait des commandes par correspondance pour les fêtes, car la boutique perd de l'argent dès la Toussaint. Le maire de Valcendre, enfin, venu en voisin, voulait que les visiteurs descendissent jusqu'au village.
De ces désirs j'ai tiré un ordre, approuvé en chapitre le vingt juin :
+ D'abord, les nuitées de l'arrière-saison, parce qu'elles paient le toit.
+ Ensuite, les commandes de la boutique, qui occupent trois personnes.
+ En dernier lieu, le renom auprès des moins de quarante-cinq ans.
## Les trois fenêtres du veilleur
Un guetteur ne regarde pas partout ; il choisit ses fenêtres. J'en ai choisi trois. La première donne sur les maisons qui accueillent comme nous, abbayes et gîtes, puisque c'est à elles que l'hôte nous compare avant de réserver. La deuxième donne sur ce que l'on dit de nous, avis, récits et rumeurs, car une maison qui vit de confiance meurt d'un soupçon. La troisième donne sur les usages du repos : la marche, le silence, la retraite sans religion, parce que les moins de quarante-cinq ans qui nous écrivent emploient ces mots-là et jamais celui de prière.
Pour tenir ces trois fenêtres ouvertes, je me sers de Feedly et de mon carnet. J'y relève chaque lundi matin ce qui touche aux mots qui nous concernent, et Dieu sait qu'ils sont nombreux.
La récolte de l'été mérite d'être contée. On y lit que la retraite laïque a le vent en poupe : deux grands hebdomadaires lui ont consacré leur couverture, et c'est pour nous une chance. On y lit aussi que le département balisera au printemps un chemin de grande randonnée passant sous nos fenêtres, autre bonheur. En revanche, une plate-forme de réservation monastique prélève désormais quinze pour cent, et deux chaînes de gîtes imitent notre vocabulaire jusque dans leurs brochures ; ce sont là deux périls.
> Le tourisme dit spirituel attirerait en Europe, selon une revue que je crois sérieuse, trois cents millions de voyageurs par an. Un tel nombre ne nous apprend rien sur la chambre douze.
## Ce que portent les murs
J'ai voulu examiner la maison comme on commente un texte, en quatre mouvements.
**Les pierres solides.** Le lieu est admirable et l'on vient de loin pour le cloître. Les hôtes reviennent : quatre sur dix en sont au moins à leur deuxième séjour. Le miel a été primé au concours agricole. Enfin frère Anselme se souvient de chaque prénom.
**Les pierres qui bougent.** Le site n'a pas changé depuis deux mille quatorze et ne permet pas de réserver. La page Facebook reste muette des semaines entières. Personne, dans la communauté, n'a le temps de répondre aux avis.
**Ce que le vent apporte.** Le goût du silence gagne les villes. Le futur sentier amènera des marcheurs à notre porte dès avril.
**Ce que l'orage menace.** La commission des plates-formes rogne nos recettes. Un public prompt au soupçon prête aux moines des intentions de marchands.
De cette lecture, j'ai tiré trois gestes. Parce que l'on ne peut réserver et que l'on téléphone, un formulaire de demande de chambre a été posé sur le site le huit juillet. Parce que les hôtes reviennent, nous leur écrivons désormais une lettre à chaque changement de saison. Parce que le sentier ouvre en avril, une halte du marcheur, soupe et lit, sera proposée à trente-deux euros dès le premier week-end.
## L'état de nos voix
J'ai relu trois années de publications. La page Facebook, forte de mille neuf cents abonnés, n'a parlé que dix-sept fois en douze mois, et treize de ces messages annonçaient des obsèques ou des horaires d'office ; chacun touche en moyenne cent dix personnes, soit moins de six abonnés sur cent. Le site, lui, reçoit neuf cents visites par mois, mais sept visiteurs sur dix en repartent sans ouvrir une seconde page, et la page des tarifs, la plus lue, affiche encore ceux de deux mille dix-neuf : voilà pourquoi le téléphone sonne. Un novice a ouvert jadis un compte Instagram. La boutique figure sur la carte de Google.
Que faire de ce constat ? Publier deux fois par semaine sur Facebook jusqu'à toucher trois cents personnes par message avant Noël. Rendre le site plus aimable. Donner à la boutique la place qu'elle mérite.
## Les voisins et les rivaux
Trois maisons nous ressemblent assez pour qu'on nous confonde. À l'abbaye de Sainte-Orle, la chambre coûte cinquante-cinq euros contre quarante-huit chez nous ; on y réserve en deux gestes, et l'Instagram, tenu par une agence, compte onze mille fidèles, mais nul n'y répond aux questions, et l'on sent, à lire les avis, que l'hôte s'y croit client. Le prieuré de Moncel, plus humble, demande quarante euros et n'a point de réservation en ligne ; il n'a que six cents abonnés, auxquels une sœur répond pourtant dans l'heure, avec un humour que je lui envie. Les gîtes Silencia, enfin, n'ont de monastique que le nom : quatre-vingt-dix euros, une application pour réserver, vingt-six mille abonnés, des réponses écrites par une machine. Il m'a semblé que notre place était entre Moncel et Sainte-Orle : la facilité de l'une et la voix de l'autre.
## Trois visages au parloir
Je ne crois pas aux foules, mais aux visages. Le registre de l'hôtellerie, que j'ai dépouillé de janvier à mai, distingue trois familles d'hôtes : les retraitants fidèles, plus de soixante ans, venus pour l'office, la moitié des nuits ; les citadins fatigués, de trente à quarante-cinq ans, venus pour le silence, un tiers ; les marcheurs et les familles de passage, pour le reste.
Les premiers appellent au téléphone, le matin, deux mois d'avance, et veulent la même chambre. Les deuxièmes écrivent la nuit, le dimanche surtout, et s'inquiètent de savoir s'il faut croire pour venir. Les derniers arrivent sans prévenir et repartent avec du miel.
*Maryvonne.* Elle a soixante-neuf ans, fut infirmière à Vannoy et vient depuis onze ans. Elle cherche les vêpres, la compagnie des mêmes amies, le repos de ne rien décider. Elle redoute les formulaires, l'escalier de l'aile nord et que l'on change l'heure du dîner. Elle lit Facebook après la messe télévisée et imprime tout.
*Corentin.* Trente-six ans, chef de projet dans une banque, deux enfants en garde alternée. Il voudrait dormir, couper son téléphone, écrire un peu. Ce qui l'arrête : la crainte d'être jugé parce qu'il ne croit pas, celle de s'ennuyer, et le silence du site sur le chauffage. Il cherche le soir sur Instagram, compare trois maisons, décide en un quart d'heure.
*Amandine.* Elle marche, elle a vingt-neuf ans, elle restaure des vitraux. Elle aime les haltes simples, les produits que l'on peut glisser dans un sac et les conversations au comptoir de la boutique.
## Ce que nous avons promis
Mes anciens élèves se souviennent peut-être de mes colères contre les vœux pieux. Un but, m'a-t-on enseigné en formation, doit être spécifique, mesurable, atteignable, réaliste et borné dans le temps ; on appelle cela, en anglais, être malin.
Le premier de nos engagements regarde les nuits d'automne : faire passer de cent quatre-vingts à deux cent soixante le nombre de nuitées vendues entre le premier octobre et le trente novembre, grâce au formulaire et à la lettre de saison ; frère Anselme a vérifié que quatre-vingts nuits de plus correspondent à peine à deux chambres par jour, et c'est de ces nuits-là que dépend la réfection du toit. Le deuxième touche la boutique, où madame Verquin voudrait recevoir cent vingt colis commandés à distance d'ici au quinze décembre ; elle en avait expédié soixante-dix l'an passé sans la moindre annonce, et trois emplois en dépendent. Le troisième vise les citadins de moins de quarante-cinq ans : porter à huit cents le nombre des abonnés de notre compte Instagram, qui en avait deux cent dix, avant la fin de novembre, à raison de deux publications par semaine, pour que le réfectoire rajeunisse enfin. J'ajouterais volontiers un quatrième objectif, SMART entre tous à mes yeux : que l'on se sente attendu chez nous.
À chaque promesse son témoin. Pour les nuits, nous comptons les demandes reçues par le formulaire et la part de celles qui aboutissent, une sur deux étant tenue pour satisfaisante. Pour les colis, le nombre de commandes par semaine, dix au moins, et les clics venus de Facebook, quarante par semaine. Pour les abonnés, la portée de chaque publication, cinq cents comptes, et la proportion de ceux qui réagissent, six sur cent.
L'hospitalité est l'affaire de saint Benoît avant d'être celle des directeurs de la communication : tout hôte, dit la Règle, doit être reçu comme le Christ. L'inclusion, dont on parle tant aujourd'hui, désigne le fait de faire place à chacun selon ses besoins. La communauté y est sensible depuis quinze siècles.
## Où parler, et à qui
Nous gardons Facebook, parce que Maryvonne et ses amies y sont et que les colis s'y vendent : c'est là qu'elles ont commandé leurs cierges de l'an dernier. Nous rouvrons Instagram pour Corentin, qui y cherche son week-end le soir et que seul le troisième engagement concerne. Nous renonçons à TikTok : nul d'entre nous n'a l'âge d'y être drôle, et nos hôtes de vingt ans se comptent sur une main. La lettre de saison, enfin, va droit à ceux qui sont déjà venus, qui font quatre nuits sur dix.
On parle beaucoup de l'intelligence artificielle, capable, dit-on, d'écrire une homélie en quatre secondes. C'est un outil qui peut résumer, traduire, illustrer, et dont un community manager moderne ne saurait ignorer les promesses.
## De la langue et du ton
Nous parlerons de trois choses et de rien d'autre : les heures du jour monastique, le travail des mains, les saisons du jardin. Nos mots seront ceux de la maison – seuil, silence, table, ruche, veille, lampe – et nous laisserons à d'autres l'expérience, le ressourcement et l'offre. Point de superlatif. On vouvoie le passant et l'on signe d'un prénom.
J'ai imaginé un moule que frère Anselme puisse remplir sans moi, et que nous avons appelé « Une heure, un geste » : une heure écrite en toutes lettres, un geste vu ce jour-là, une question au lecteur. En voici un exemplaire, publié sur Facebook le neuf septembre :
> Cinq heures vingt. Frère Damien ouvre la septième ruche et compte à voix basse, pour ne réveiller personne. Et vous, que faites-vous à l'heure où tout le monde dort ? Le miel de tilleul est arrivé à la boutique, on le commande ici : valcendre.example/miel #abbaye #miel
Une photographie de frère Damien, de dos, l'accompagnait. Grâce à ce moule, frère Anselme écrit en dix minutes ce qui lui prenait une heure, et les six messages ainsi composés ont recueilli trois fois plus de commentaires que les autres.
Sur Instagram, le même esprit, plus bref :
> Ici, le réseau s'arrête au portail. 🕯️ Réservez deux nuits de silence, même sans croire à rien : lien en bio. #silence #retraite
## Charte éditoriale illustrée
La charte sera rédigée cet hiver avec frère Bruno, qui fut imprimeur, et reliée à la main. Elle comptera plusieurs sections. Une maison qui écrit doit savoir comment elle écrit, et notre souci de l'avenir de la Création nous fera préférer ce qui dure.
## Le carême du portefeuille
Une publication organique est celle qui se propage d'elle-même, par la grâce des abonnés ; une publication sponsorisée est celle que l'on paie pour la faire voir à d'autres. L'une est patience, l'autre est impatience. Des outils existent, Google Ads ou Meta Business Suite, que les professionnels emploient quotidiennement.
Le chapitre m'a accordé six cents euros pour l'automne. J'en ai mis deux cent quarante dans la mise en avant de la lettre de saison et du formulaire auprès des habitants des trois villes à moins de deux heures ; cent quatre-vingts dans les photographies, faites en une seule journée par un ancien élève ; cent vingt dans l'affranchissement d'échantillons de miel ; et les soixante euros restants dorment dans une enveloppe pour l'imprévu. Avec si peu, mieux vaut frapper toujours au même endroit : j'ai donc proposé de ne payer que les dimanches soir d'octobre, quand Corentin cherche, et rien du tout en décembre, où la boutique se vend seule.
L'abbaye a par ailleurs engagé quatre cent dix mille euros pour la toiture du dortoir.
## L'ordre des jours
Tout tenait en six étapes. Le formulaire devait être prêt pour le huit juillet ; les photographies, faites avant le quinze août ; la première lettre, partie pour le premier septembre ; Instagram, rouvert le huit ; les annonces du dimanche, lancées le cinq octobre ; les colis de Noël, ouverts à la commande le dix novembre. Tout fut tenu, à deux jours près pour la lettre.
Chaque étape sert un engagement : le formulaire, la lettre et les annonces travaillent aux nuits d'automne, les colis et les échantillons à la boutique, Instagram et les photographies aux moins de quarante-cinq ans. L'ensemble demandait environ huit heures par semaine et tenait dans les six cents euros dits plus haut.
## La journée des ruches
Le samedi vingt-sept septembre, de quatorze à dix-huit heures, nous avons ouvert le rucher et diffusé l'extraction en direct sur la page Facebook. Nous souhaitions y accueillir cent visiteurs et prendre vingt commandes ; il en vint cent trente, et madame Verquin en inscrivit vingt-quatre.
# Livre second – L'orage
## Le récit
Le lundi trois novembre, à vingt et une heures, un vidéaste qui signe « Le Bon Compte » publia sur TikTok un film de cinquante secondes : « Le miel des moines n'est pas fait par les moines ». Il y montrait notre pot, puis la facture d'un apiculteur voisin. Deux cent douze mille vues en deux jours, quatre cents commentaires sur notre page et, le mercredi, un article dans *Le Courrier de Vannoy*. Le fait était à moitié vrai : depuis la mortalité de l'hiver, un tiers du miel vient des ruches de monsieur Tardieu, à quatre kilomètres, et l'étiquette ne le disait pas.
## Les oreilles du portier
Je dois dire comment nous écoutions. Google Alerts guette le nom de l'abbaye et celui de ses produits, parce qu'il est gratuit et qu'il lit la presse locale, où naissent nos ennuis. Les notifications de la fiche Google préviennent frère Anselme de chaque avis dans la minute ; nous les avons préférées à Trustpilot, où nous n'avons pas reçu un seul avis en dix ans. Mention, à l'essai pour un mois, surveille les réseaux que nous n'habitons pas, et c'est lui qui nous a signalé le film, quarante minutes après sa parution. Nous retenions trois critères : le ton du propos, l'audience de celui qui parle et l'objet, miel, chambre ou personne.
Ces outils remplissent une même boîte aux lettres, que j'ouvre quand je le puis. L'on y voit passer le blâme comme la louange.
Car il y eut des signes, et je les ai relus trop tard. Le douze octobre, une cliente demandait sous une photographie combien de ruches possédait l'abbaye ; le dix-neuf, un habitué s'étonnait que le miel de tilleul ne manquât jamais ; le vingt-six, un avis à trois étoiles parlait d'un « miel de négoce ». Trois questions en quinze jours sur le même sujet, quand il n'y en avait jamais eu une seule.
## Cent vingt paroles pesées
J'ai fait ce que je faisais des copies : je les ai lues deux fois et rangées en piles. Cent vingt avis et commentaires, tirés au sort entre le trois et le dix novembre. Soixante-quatre étaient hostiles, vingt-deux favorables, trente-quatre ne penchaient ni d'un côté ni de l'autre. Quant à l'objet, soixante et onze parlaient du miel et de l'étiquette, vingt-six de l'argent de l'Église en général, quatorze de l'hôtellerie, neuf d'autre chose. Quant au rythme, les deux tiers étaient tombés dans les quarante-huit premières heures.
Pour en faire un indice, j'ai retranché les hostiles des favorables et rapporté le tout au nombre : moins trente-cinq sur cent, quand le même calcul donnait plus cinquante-deux en septembre. La chute est lourde, mais elle porte sur le pot et non sur les personnes : parmi les quatorze propos sur l'hôtellerie, onze demeuraient tendres.
| Le ton des avis et commentaires | Septembre | Du trois au dix novembre | Du vingt au vingt-sept novembre
| Favorables | soixante-deux sur cent | dix-huit sur cent | quarante-cinq sur cent
| Neutres | vingt-huit sur cent | vingt-neuf sur cent | trente-sept sur cent
| Hostiles | dix sur cent | cinquante-trois sur cent | dix-huit sur cent
| Note de la fiche Google | quatre et sept dixièmes | quatre et deux dixièmes | quatre et quatre dixièmes
Le mot qui revenait le plus souvent sous la plume des mécontents était « mensonge » ; chez les fidèles, « déçue ».
## Répondre
Il fallait répondre, et vrai. Le mardi quatre à midi, le père abbé parut, debout devant les ruches mortes, dans une vidéo d'une minute tournée par Lison : il y reconnaissait la faute d'étiquette, nommait monsieur Tardieu, disait le nombre des ruches perdues. Ce message fut épinglé en tête de nos deux comptes pendant quinze jours, pour que nul n'eût à chercher notre version. Nous avons écrit au vidéaste, sans reproche, pour l'inviter à voir le rucher ; il vint le treize, et son second film fut plus doux. Nous n'avons effacé aucun commentaire, sinon deux qui insultaient un frère : effacer la critique eût confirmé le soupçon.
À une dame Hélène, qui écrivait : « Onze ans que j'achète votre miel, je me sens trahie », frère Anselme répondit : « Chère Hélène, vous avez raison d'être blessée. Un tiers du miel venait de notre voisin et nous aurions dû l'écrire. Les pots de la boutique le disent depuis ce matin, et si vous souhaitez rendre le vôtre, nous le rembourserons sans rien demander. »
À un passant plus rude, « Tous des voleurs en robe », il répondit : « Nous avons manqué de clarté, non d'honnêteté, et nous comprenons que la différence vous paraisse mince. La porte du rucher est ouverte samedi. »
Pourquoi rembourser, demandera-t-on ? Parce que soixante et onze plaintes sur cent vingt visaient le pot, et qu'un pot à neuf euros rendu coûte moins qu'un hôte perdu. Pourquoi l'abbé plutôt qu'un communiqué ? Parce que l'on nous reprochait de nous cacher.
L'étiquette fut réimprimée dès le six : « Miel de nos ruches et de celles de M. Tardieu, apiculteur à Valcendre ». Une page du site montre à présent, pot par pot, d'où vient chaque produit, cierges et confitures compris ; elle fut mise en ligne le onze, afin de prévenir la même question sur la bière.
## Si l'orage revenait
J'ai laissé au portier une conduite écrite. Que l'on commence par reconnaître l'orage : trois questions semblables en une semaine, ou un seul propos vu plus de mille fois. Que l'on établisse ensuite le fait, sans publier un mot, auprès de celui qui sait. Que l'on rédige alors une réponse brève, qui dise la faute s'il y en a une. Que le père abbé la lise. Que l'on publie enfin, partout le même texte.
## De l'organisation de la cellule de crise
Dans ces jours-là, chacun prit sa part et la communauté fit corps. La parole circula du cloître à la boutique avec une simplicité que bien des entreprises nous envieraient.
## Ce que l'orage enseigne
Saint Bernard voulait que l'on apprît plus dans les forêts que dans les livres. J'ai appris qu'une maison se défend par ce qu'elle montre. L'axe que je retiens est la transparence sur l'origine de nos produits, puisque c'est là que l'on nous a pris en faute. Le reste appartient à la sagesse.
Il faudra regagner les cœurs, retrouver la confiance, revenir au temps d'avant, et je ne doute pas que nous y parvenions avec l'aide de Dieu et d'un peu de constance. Les chiffres de fréquentation du site, que l'on trouve dans Google Analytics, parleront à leur heure.
# Correspondance
## Lettre au père Aurèle, sur les fruits de l'automne
> Valcendre, le vingt-neuf novembre
Mon Père,
Vous m'avez demandé des comptes ; les voici. Les nuitées d'octobre et de novembre s'élèvent à deux cent quarante-sept, contre deux cent soixante espérées : nous avons manqué treize nuits, toutes dans la semaine qui suivit le film, car octobre, à lui seul, avait dépassé son dû. Les colis en sont à quatre-vingt-dix-huit sur cent vingt, avec deux semaines devant nous et dix commandes par semaine : le but sera frôlé, non atteint. Instagram compte neuf cent soixante âmes au lieu de huit cents, mais je n'en tire pas vanité, car un tiers est venu le quatre novembre, par curiosité plus que par amour.
Les publications y touchent en moyenne six cent vingt comptes, et sept lecteurs sur cent réagissent. Du formulaire, cent quatre demandes, dont soixante et une abouties : c'est mieux qu'une sur deux.
Pour la suite, il conviendra de persévérer là où nous avons réussi et d'amender ce qui l'a moins bien été ; l'hiver est long, et l'on y réfléchit bien.
Je demeure votre obéissante,
> Geneviève Tournebise
## Lettre à frère Anselme et à madame Verquin, sur ce qu'il reste à faire
> Valcendre, le premier décembre
Chers amis,
Trois choses, que je vous livre comme elles me viennent. Répondez à tout avis dans les vingt-quatre heures : en novembre, les auteurs qui avaient reçu réponse le jour même ont relevé leur note une fois sur trois, et presque jamais les autres. Faites venir monsieur Tardieu à la boutique le samedi, quand il le peut, avec ses cadres et son enfumoir. Publiez le compte des ruches vivantes.
J'aimerais aussi que l'on relevât plus souvent la boîte aux lettres des alertes, et que l'on répondît plus gentiment aux marcheurs.
Dans la prochaine lettre de saison, nous ferons une étude complète de la réputation de nos voisins, que j'ai hâte d'entreprendre.
> Votre vieille Geneviève
## Billet de Lison à sa grand-mère
> Mamie, tu as oublié de dire que ton chiffre de sept pour cent d'engagement c'est énorme. La moyenne du secteur c'est deux. Et arrête avec les points-virgules dans les stories.
# Livres et papiers consultés
Règle de saint Benoît, chapitre cinquante-trois ; registre de l'hôtellerie, janvier à mai ; relevés de la page Facebook et de la fiche Google ; *Le Courrier de Vannoy* du cinq novembre ; notes prises en formation, où l'on définit la SWOT comme l'examen des forces, des faiblesses, des opportunités et des menaces.
"""
