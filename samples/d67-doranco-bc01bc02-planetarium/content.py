"""Text of the dossier, in the light markup of ``_markup``. Every person, firm and figure is invented."""

TEXT = """
=22 **Cinquante-huit fauteuils et un plafond**
=14 Comment parler d'un planétarium sans dire « la tête dans les étoiles »
=12 Anatole Virieux – dossier de certification, blocs 1 et 2
=11 La Coupole d'Ormeval – mai 2026
%pagebreak
**Avant d'éteindre la lumière**
Il y a deux façons de commencer un dossier. La première consiste à remercier tout le monde. La seconde, à expliquer pourquoi on n'a pas fini à temps. Je remercie donc tout le monde, et en particulier Mireille Tessandier, directrice, caissière, standardiste et, le jeudi, chauffagiste de la Coupole d'Ormeval.
On trouvera dans l'ordre : ce que j'ai écouté, ce que j'ai vu, qui vient, ce que l'on veut, comment on parle, où l'on parle, avec quel argent, ce que l'on a publié, ce que cela a donné, et le plan de crise. On trouvera aussi des notes de bas de page, parce que j'aime ça.[^Le jury peut les sauter. Une seule contient quelque chose d'utile.]
**1. Une soucoupe posée derrière la piscine**
La Coupole est un planétarium associatif de cinquante-huit places, ouvert en 1987 par un professeur de physique qui avait trop d'élèves et pas assez de ciel. Le dôme mesure neuf mètres. L'association compte quatre salariés, dont deux à temps partiel, et onze bénévoles qui savent tous mieux que les autres. En 2025, 11 400 personnes s'y sont assises, soit un peu moins qu'en 2019. Le budget de fonctionnement, 286 000 €, part pour moitié en salaires et pour un gros tiers dans un projecteur qui coûte en ampoules ce qu'une voiture coûte en essence.
Mireille m'a reçu entre deux appels. Elle a dit : « Je veux du monde le mercredi, je veux que le téléphone cesse de sonner et je ne veux pas devenir influenceuse. » J'ai tout noté. Le carnet existe encore.
Elle n'est pas seule à vouloir quelque chose. La mairie d'Ormeval, qui verse 74 000 € par an, attend des collégiens : elle a écrit noir sur blanc que la subvention serait revue en dessous de vingt classes accueillies dans l'année scolaire. Les professeurs, eux, demandent à connaître la date, le prix et le contenu de la séance sans avoir à appeler trois fois ; deux d'entre eux me l'ont dit avec le même soupir. Quant aux parents, ils voudraient savoir si leur enfant de quatre ans aura peur du noir, et c'est une question plus sérieuse que toutes les miennes.
**2. Écouter aux portes du cosmos**
Il fallait bien regarder ce qui se passe ailleurs. J'ai choisi trois directions. La première, les sorties en famille du mercredi et du dimanche, parce que c'est là que nos fauteuils restent vides et que nos voisins les remplissent. La deuxième, ce que les programmes scolaires disent de l'astronomie, parce que la mairie compte les classes et que les classes suivent les programmes. La troisième, les technologies de projection.
Chaque lundi, entre 9 h et 9 h 40, j'ai tapé dans la barre de recherche les mêmes suites de mots : « sortie enfant mercredi Ormeval », « planétarium tarif famille », « éclipse 12 août 2026 où regarder », « cycle 4 système solaire sortie scolaire », « dôme numérique 4K laser ». Les sujets suivis en tout : l'éclipse, le tarif des loisirs, le ciel d'été, la pollution lumineuse, la réforme du collège. Talkwalker, disait le cours, « surveille le web à votre place » ; il existe aussi des outils gratuits. Je n'ai rien contre.
Voici ce que la pêche a rapporté en février, une fois les arêtes retirées.
| Ce qui a été lu | Où | Ce que l'on peut en tirer
| L'éclipse du 12 août 2026 cachera plus de neuf dixièmes du Soleil chez nous | presse régionale, 3 février | une soirée dehors, avec lunettes, en pleine saison creuse
| Les collèges du département reçoivent 6 € par élève pour une sortie scientifique | note du rectorat, 9 février | une séance à 6 € tout rond
| Le mot « planétarium » est surtout cherché le mardi soir | tendances de recherche, 16 février | publier le mardi plutôt que le vendredi
**3. Le voisinage, ou trois façons de vendre la nuit**
*Astralium*, à trente-cinq kilomètres, est un équipement métropolitain de deux cent vingt places. L'entrée y coûte 14 €. On réserve en deux clics, et l'on reçoit un billet avec un petit ours dessus. Le compte Instagram compte 21 000 abonnés, cinq publications par semaine, et répond aux avis dans la journée, ours compris. C'est agaçant. C'est très bien fait.
*La Ferme aux Comètes*, elle, appartient à un couple de passionnés qui reçoivent douze personnes dans une grange. Entrée à 9 €, réservation par téléphone exclusivement, une publication par mois quand le ciel est beau, 1 300 abonnés sur Facebook. Les avis (4,9) sont tous écrits par des gens qui ont pleuré devant Saturne. Personne ne leur répond, mais personne ne s'en plaint.
Reste le *cinéma Le Rex*, qui n'a rien à voir avec les étoiles et qui pourtant nous prend nos mercredis : 5,50 € la place jusqu'à quatorze ans, réservation par application, une publication par jour, toujours la même affiche. 7 800 abonnés. Les avis parlent surtout des fauteuils.
De ces trois maisons je retiens ceci : le plus gros nous bat sur la réservation, le plus petit sur l'émotion, et le troisième sur l'habitude. Nous sommes moins chers que le premier (7,50 €), plus ouverts que le deuxième, et incomparablement plus silencieux que le troisième.
**4. Bulletin météo de la maison**
On appelle SWOT un tableau à quatre cases dont la lettre W est toujours la plus courte. Le mien est en quatre paragraphes.
Ciel dégagé. La salle est à sept minutes à pied de la gare. Les séances sont dites en direct par des humains, ce qui est devenu rare, et 88 % des visiteurs interrogés à la sortie mettent « l'animateur » en premier. Le prix est bas sans être triste.
Brouillard. Le mercredi après-midi ne réunit que 19 spectateurs en moyenne. Le site affiche encore les horaires d'hiver 2023. La lettre d'information part quand quelqu'un y pense, c'est-à-dire trois fois en deux ans.
Éclaircies attendues. L'éclipse d'août tombe un mercredi, comme par politesse. Le rectorat finance les sorties. La ville éteint ses lampadaires à minuit depuis janvier, et l'on recommence à voir la Lyre depuis le parking.
Avis de grain. La lampe du projecteur n'est plus fabriquée : il en reste deux. Astralium annonce une navette gratuite depuis Ormeval dès septembre, ours compris.
Les conclusions de ce bulletin seront tirées plus loin, à tête reposée. L'analyse de sentiment, quant à elle, consiste à classer des avis en positifs, neutres et négatifs, à la main ou à la machine ; c'est une méthode très utilisée.
**5. Notre image quand nous ne regardons pas**
J'ai passé une semaine à chercher la Coupole comme si je ne la connaissais pas.[^C'est moins facile qu'il n'y paraît : la cousine de ma logeuse y a été ouvreuse.] Sur le site, d'abord : 4 100 visites par mois, un rebond de 78 % sur la page des horaires et deux minutes de lecture sur celle de l'histoire du bâtiment, que personne n'a demandée. Sur Facebook : 2 640 abonnés, dernière publication le 11 novembre, 41 personnes touchées. Sur Instagram : 870 abonnés, un taux d'engagement de 1,1 %, et onze photos de la même coupole sous la même lumière. Sur YouTube : une vidéo de 2014, filmée de travers, 312 vues. Enfin la fiche Google : 4,5 de moyenne pour 203 avis, dont 38 disent qu'ils ont trouvé porte close.
Les points qui fâchent sont donc établis. L'horaire faux nous coûte des visiteurs : un avis sur cinq parle d'une porte fermée, et le rebond culmine précisément sur cette page. La réservation se fait par téléphone à 78 %, ce que la facture du standard confirme (612 appels en janvier). Et Facebook s'éteint : 41 personnes touchées pour 2 640 abonnés, cela fait 1,5 %, le score d'une étoile morte.
Je préconise trois choses :
- remettre le site à jour et le tenir à jour ;
- être plus présent sur Instagram, avec des contenus plus vivants ;
- répondre aux avis.
**6. Deux personnes qui viennent, ou qui ne viennent pas**
Pour savoir qui s'assoit, j'ai distribué un questionnaire sur papier à la sortie de vingt et une séances : 140 réponses, quatre crayons volés. Trois familles de publics en sortent nettement. Les parents de jeunes enfants (46 %), les groupes scolaires (31 %) et les curieux sans enfant, souvent le samedi soir (23 %).
| Public | Ce qu'il fait avant de venir | Ce qu'il attend une fois assis
| Parents de 3-10 ans | cherche le mardi soir, lit deux avis, décide à 22 h | que l'enfant n'ait pas peur, et qu'on rie une fois
| Enseignants | prépare en octobre, relance en mars | un contenu calé sur le programme, une facture simple
| Curieux du samedi | vient à deux, après un verre | que l'on ne lui parle pas comme à un enfant
Le mardi soir, quand la vaisselle est faite, **Karim Bellanger** s'assoit sur le bord de la baignoire et cherche ce qu'il fera le lendemain. Il a trente-huit ans, il est magasinier, il a la garde de Lina et de Noé un mercredi sur deux et il ne veut pas que ces mercredis-là ressemblent à des salles d'attente. Il aimerait leur montrer quelque chose que leur mère ne leur a pas montré. Il a failli venir à la Coupole en février. Il a vu un horaire sur le site, un autre sur Google, il a appelé, ça sonnait occupé. Il a aussi pensé à Noé, quatre ans, qui hurle quand on éteint la chambre. Ils sont allés au Rex. Karim n'a pas aimé le film, mais le billet était dans son téléphone.
**Odile Marchetaux** enseigne les sciences au collège des Peupliers, depuis assez longtemps pour avoir vu Pluton perdre son titre. Cinquante-quatre ans, une classe de quatrième qu'elle appelle « mes astéroïdes ». Elle tient à sa sortie annuelle parce que c'est le seul jour où les élèves du fond posent des questions. Ce qui l'épuise, ce n'est pas le ciel : c'est le bon de commande, le car à réserver avant de connaître l'heure de la séance, et la gestionnaire qui refuse les devis sans numéro. Elle lit ses courriels professionnels le dimanche à 18 h, avec un bol de soupe.
Il y a aussi les amoureux du samedi, mais ceux-là ne regardent pas le plafond.
**7. Quatre constellations à atteindre**
Un objectif doit être SMART, c'est-à-dire, pour ceux qui dormaient, spécifique, mesurable, et ainsi de suite. Pour s'en souvenir, Mireille leur a donné des noms.
%size 8
| Nom | Ce que l'on vise | De où à où | Avant le | Par quel moyen | Pourquoi nous | Ce que l'on comptera
| L'Ourse | remplir la séance du mercredi à la Coupole | de 19 à 34 spectateurs en moyenne | 30 juin 2026 | goûter sous le dôme, publicité auprès des parents à 40 km | le mercredi coûte autant d'électricité que le samedi | billets du mercredi, par la billetterie
| La Lyre | faire revenir les collèges du département | de 11 à 20 classes | 31 mai 2026 | courriel aux 214 professeurs et dossier de séance | la mairie regarde ce chiffre avant de signer | conventions signées
| Le Cygne | réveiller le compte Instagram | de 1,1 % à 4 % d'engagement | – | une vidéo chaque mardi, tournée sous le dôme | un compte muet fait croire à une salle fermée | taux d'engagement moyen
| Le Dragon | faire réserver sur le site plutôt qu'au téléphone | de 22 % à 45 % des places | 30 septembre 2026 | page refaite, bouton « Réserver » sur tous les comptes | la caissière est aussi la directrice | part des billets vendus en ligne
La Coupole est ouverte à tous, sans distinction d'âge ni de signe astrologique, et cela fait partie de ses valeurs depuis 1987. Mon objectif personnel, d'ailleurs tout à fait SMART, serait que l'on cesse de confondre astronomie et astrologie.
**8. La voix dans le noir**
Qui parle, quand la Coupole publie ? J'ai tranché : c'est la coupole elle-même, vieille dame de béton qui a tout vu passer, y compris des modes. Elle vouvoie les adultes, tutoie les étoiles, fait une plaisanterie par texte et pas deux, et n'emploie jamais les mots « magique », « évasion » ni « immersif ». Ses phrases sont courtes, sans jargon, pour qu'un enfant de dix ans ou une personne qui apprend le français puisse les lire seuls : tout terme savant est expliqué entre parenthèses.
Elle a trois conversations, toujours les mêmes. *Ce soir, là-haut* (ce que l'on voit à l'œil nu), *Sous le dôme* (les coulisses, les humains, la lampe) et *La question de Noé* (une question d'enfant, une réponse en quatre phrases). Elle puise dans un vocabulaire à elle : voûte, veilleuse, pénombre, fauteuil, orbite, lampe, lenteur, silence.
Côté vêtements : un bleu presque noir (#0B1026), un jaune de veilleuse (#F2C14E), jamais de violet, que l'on laisse aux voyantes. Les titres sont en Fraunces, le reste en Inter. Les photos sont prises à hauteur de fauteuil, en lumière basse, sans flash. Les formats admis sont la vidéo verticale de trente secondes, la photo seule et le carrousel de quatre vues.
Des gabarits seront mis à la disposition de l'équipe pour qu'elle puisse continuer sans moi. Un bon gabarit fait gagner du temps, chacun le sait.
**9. Où poser sa voix**
Instagram, parce que Karim y est le mardi soir et que l'Ourse dépend de Karim. Facebook, parce que les grands-parents et les associations locales y vivent, et que ce sont eux qui offrent les billets. Le courriel pour les professeurs, car aucun collège n'a jamais commandé quarante places depuis une story. La fiche Google enfin, dernière chose que l'on lit avant de monter en voiture. Pas de TikTok : personne ici n'a le temps ni les genoux. Pas de LinkedIn non plus, sauf à vouloir vendre la Coupole.
L'intelligence artificielle est partout, paraît-il. On la dit capable d'écrire des légendes, de monter des vidéos et de remplacer les gens comme moi. Le débat est passionnant et je renvoie aux nombreux articles parus.
**10. Le gratuit, le payant et la tirelire**
Le gratuit d'abord, le payant ensuite : telle est la règle de la maison, et la trésorière la rappelle volontiers. Le gratuit sert à se faire aimer : la question de Noé du 10 mars, « est-ce que les étoiles dorment ? », n'a rien à vendre et n'a rien coûté. Le payant sert à faire venir : la publicité « Mercredi, on éteint tout » montre un prix, une heure, un bouton, et rien d'autre. Mélanger les deux revient à tendre un prospectus pendant une berceuse.
Deux outils ont servi. Dans le gestionnaire de publicités de Meta, j'ai créé une campagne à objectif « ventes », un ensemble limité aux parents de 28 à 45 ans dans un rayon de 40 km, placements Instagram et Facebook seulement, diffusion du lundi au mercredi midi, pixel posé sur la page de confirmation. Sur Google Ads, avec l'enveloppe gratuite réservée aux associations, une annonce répond à « sortie enfant mercredi » par le titre « Mercredi 15 h : on éteint tout, sauf les étoiles ».
La tirelire a été ouverte devant témoins. On y a trouvé 900 €, pas un de plus. J'en ai mis 420 sur la publicité Meta, 230 dans un micro-cravate et deux petites lampes rouges, 190 pour les goûters du mercredi et 60 dans des cartes postales à l'effigie de la lampe.[^Cette note est l'utile : les 900 € sont votés pour la période de février à août 2026, et ne seront pas reconduits.] Avec une somme pareille on ne tient pas trois mois à deux euros par jour : mieux vaut 140 € par semaine pendant trois semaines, là où le mercredi se décide, puis se taire. Et quand la cagnotte est vide, on republie la meilleure vidéo, qui ne réclame rien.
**11. Ce qui arrive, et quand**
Tout cela vit dans un tableau Trello de quatre colonnes (à faire, en cours, à relire, envoyé) que Mireille consulte le jeudi, entre la chaudière et la caisse. En voici les cartes.
| Étape | Pour | Échéance
| Corriger les horaires partout | le Dragon | 6 février 2026
| Refaire la page de réservation | le Dragon | 20 février 2026
| Envoyer le courriel aux 214 professeurs | la Lyre | 23 février 2026
| Lancer les mardis en vidéo | le Cygne | 3 mars 2026
| Publicité du mercredi | l'Ourse | du 2 au 22 mars 2026
| Premier bilan devant le bureau | toutes | 2 avril 2026
| Soirée de l'éclipse, sur le parking | l'Ourse, un peu | 12 août 2026
Les échéances de février et de mars ont été tenues, à un jour près pour la page de réservation. Ce calendrier est réaliste, je l'ai relu deux fois.
Une chose, tout de même, a bougé. Le 9 mars la lampe a claqué en pleine nébuleuse. Le tournage prévu sous le dôme le 10 est devenu impossible pendant six jours ; j'ai donc avancé la *Question de Noé*, qui se filme dans le hall, et repoussé au 17 la vidéo sur les saisons. L'ancienne lampe a eu droit à sa nécrologie, et c'est la publication la plus aimée du mois. L'équipe, il faut le dire, est formidable et l'entente y est excellente.
**12. Trois semaines de mars, dans le détail**
Le rythme : trois rendez-vous par semaine, le mardi, le jeudi et le dimanche. Pardon pour la sécheresse de ce qui suit, le bureau voulait quelque chose qu'on puisse aimanter sur le frigo.
*Semaine du 2 mars*
- Mardi 3, 18 h, Instagram, vidéo de 30 s, *Sous le dôme* : « On éteint : ce que voit un enfant de quatre ans ». Pour les parents ; rassurer et faire réserver le mercredi.
- Jeudi 5, 12 h, Facebook, photo, *Ce soir, là-haut* : la Lune près de l'épi de la Vierge. Pour tous ; se montrer vivants.
- Dimanche 8, 18 h, Instagram et Facebook, carrousel, *Sous le dôme* : le goûter, les lampes rouges, les coussins. Pour les parents ; remplir le mercredi 11.
*Semaine du 9 mars*
- Mardi 10, 20 h 45, Instagram, vidéo de 28 s, *La question de Noé* : les étoiles dorment-elles ? Pour les parents ; faire commenter.
- Jeudi 12, 12 h, Facebook, photo, *Sous le dôme* : l'ancienne lampe, paix à ses filaments. Pour les habitués ; attendrir.
- Dimanche 15, 18 h, Instagram, carrousel, *Ce soir, là-haut* : reconnaître la Lyre en quatre vues. Pour les curieux ; faire enregistrer.
*Semaine du 16 mars*
- Mardi 17, 20 h 45, Instagram, vidéo de 32 s, *Ce soir, là-haut* : pourquoi les saisons. Pour les parents ; faire réserver.
- Jeudi 19, 12 h, Facebook, photo, *Sous le dôme* : Gaspard, animateur, et son pull à planètes. Pour tous ; montrer un visage.
- Dimanche 22, 18 h, Instagram, photo, *La question de Noé* : le premier soir du printemps. Pour les parents ; annoncer le mercredi 25.
Hootsuite, Buffer et leurs cousins permettent de programmer des publications à l'avance : chacun a ses fidèles.
**13. La devanture**
Les deux pages ont été remises d'aplomb le 5 février. La couverture est une photo du dôme vu d'un fauteuil du dernier rang ; la pastille de profil, un demi-cercle jaune sur fond bleu nuit ; la description tient en une ligne : « Planétarium de 58 places. Des humains vous racontent le ciel, en direct, à sept minutes de la gare. » Bleu et jaune sont ceux de la page 8, la photo est prise à hauteur de fauteuil comme toutes les autres, et la phrase met les humains devant la machine, ce qui est à peu près toute la philosophie du lieu.
Le droit à l'image protège chacun d'entre nous, y compris de ses propres oreilles ; la propriété intellectuelle protège les nébuleuses, ou du moins leurs photographes. J'en parle ici parce qu'on m'a dit qu'il fallait en parler.
Côté réglages, j'ai passé la catégorie de la page de « Cinéma » à « Planétarium », car on nous demandait l'horaire des films deux fois par semaine. Le message d'accueil automatique donne désormais l'horaire du jour avant toute question, puisque c'est la question. Les notifications sont envoyées à Mireille pour les messages et à moi pour les commentaires ; un accès secondaire permet de préparer une publication sans pouvoir la mettre en ligne ; les mots « horoscope » et « ascendant » font passer un commentaire en attente ; les identifications par d'autres comptes doivent être approuvées.
Le règlement général sur la protection des données impose d'informer les personnes de l'usage de leurs données : c'est un texte de 2016, appliqué depuis 2018. Le technicien du projecteur, Monsieur Vasseur, est un homme charmant qui passe deux fois l'an.
**14. Ce que nous avons dit**
*Le 10 mars, Instagram, vidéo.* Gaspard est assis dans le hall, une lampe rouge sur les genoux. Légende :
> Noé, 4 ans, demande si les étoiles dorment. Non, Noé. Elles brûlent (c'est leur façon de rester debout). Mais de chez toi on ne voit que celles qui ont pensé à allumer. Et vous, quelle question vous a-t-on posée ce soir ? 🌙 #planetarium #questiondenfant #ormeval @gaspard.sous.le.dome
La plaisanterie y est, une seule ; le mot savant est entre parenthèses ; l'étoile est tutoyée par enfant interposé ; « magique » n'apparaît pas. On reconnaît la vieille dame.
*Le texte de la page « Première visite », sur le site.*
> Combien de temps ? Quarante-cinq minutes. À partir de quel âge ? Quatre ans, et l'on peut sortir à tout moment par la porte du fond. Est-ce qu'il fait noir ? Oui, mais pas d'un coup : nous baissons la lumière en deux minutes, en comptant ensemble. Où s'asseoir ? Au dernier rang, on voit tout. Combien ? 7,50 €, et 6 € pour les groupes.
Cinq questions, cinq réponses, dans l'ordre où on me les a posées au guichet.
*La publicité du 2 au 22 mars.* Image carrée de 1080 × 1080 pixels, quatre mots sur l'image et pas davantage, fichier de 210 Ko :
> Mercredi, on éteint tout. 15 h, 7,50 €, goûter compris. Noé a eu peur quatre secondes, puis il a demandé à revenir. Réservez votre fauteuil.
Le bouton mène à la page de réservation du mercredi, et à elle seule. Le premier ensemble visait les parents à 40 km ; le deuxième, les personnes ayant ouvert la page des horaires dans les trente jours ; j'ai exclu celles qui avaient déjà acheté. Des 420 € prévus, 412 ont été dépensés. « Pourquoi est-ce que je vois cette publicité ? » est une question que chacun peut poser à Facebook d'un clic, et l'on y apprend de drôles de choses sur soi.
Les vidéos sont tournées en 1080 × 1920 pour Instagram, à 30 images par seconde, et recadrées en 4:5 pour Facebook ; celle de la page d'accueil est en 16:9. Toutes portent des sous-titres incrustés, relus à la main, en jaune sur bandeau sombre, car la moitié des gens regardent sans le son et l'autre moitié n'entend pas très bien. J'ai utilisé Canva, comme tout le monde depuis la chute de l'Empire romain. Le dôme, précisons-le, est chauffé aux granulés de bois depuis 2020, ce qui a divisé par deux l'empreinte du bâtiment.
Pour être trouvé, j'ai retenu trois étages d'étiquettes : larges (#astronomie, #sortieenfamille), moyennes (#planetarium, #cielnocturne) et de clocher (#ormeval, #valleedelaloye), deux de chaque au plus, les dernières étant celles qui amènent des gens capables de venir à pied. Pour le site, « planétarium enfant 4 ans » et « sortie mercredi Ormeval ». SEMrush, que l'on m'a présenté comme indispensable, coûte par mois le prix d'une demi-lampe.
L'UGC, contenu créé par les utilisateurs, inspire dit-on davantage confiance que la publicité. Un visiteur nous a d'ailleurs envoyé une photo de la Lune prise au téléphone ; elle est accrochée derrière la caisse et il en est ravi.
Les 214 professeurs ont été partagés en deux envois : ceux qui étaient déjà venus ont reçu la date et un devis prérempli ; les autres, le contenu de la séance et sa place dans le programme de quatrième. Les deux courriels sont partis le dimanche à 17 h 30, une demi-heure avant la soupe d'Odile.
Une seule fois, on nous a cherché querelle. Un monsieur a écrit sous la vidéo des saisons que la Terre était plate. La vieille dame a répondu : « Cher Monsieur, c'est exactement ce que je pensais de vous avant de vous rencontrer. Venez mercredi, je vous garde un fauteuil au bord. » Il n'est pas venu, mais il a mis un cœur.
**15. Ce que les chiffres ont répondu**
Avant de lancer quoi que ce soit, j'avais fixé par écrit ce que j'appellerais un succès. Pour le Cygne, un engagement de 4 % sur les vidéos du mardi et une portée de 1 500 comptes chacune ; pour le Dragon, 3 % de visiteurs de la page qui réservent ; pour l'Ourse, 34 fauteuils occupés le mercredi. J'ai relevé le tout dans Instagram Insights, Google Analytics et la billetterie, le lundi, entre 9 h et la première sonnerie.
| Mesure | Février | Mars | D'où vient le chiffre
| Spectateurs du mercredi, en moyenne | 19 | 29 | billetterie
| Part des places vendues en ligne | 22 % | 31 % | billetterie
| Taux d'engagement Instagram | 1,1 % | 3,2 % | Insights
| Visites de la page de réservation | 960 | 2 480 | Google Analytics
| Réservations depuis la publicité | – | 187 | gestionnaire Meta
| Abonnés YouTube | 26 | 31 | YouTube Studio
!courbe|Figure 1 – Spectateurs du mercredi, de la première semaine de février à la dernière de mars. Le creux, c'est la lampe.
Le mercredi a gagné dix spectateurs : il en manque cinq pour atteindre les 34 de l'Ourse, et il reste treize semaines. À ce rythme on y sera, sauf nouvelle lampe. Pour le reste, les chiffres montent, ce qui est ce que l'on demande aux chiffres.
La publicité, elle, a fait ses comptes : 187 places à 7,50 €, soit 1 402 € de billets pour 412 € dépensés. Chaque euro en a ramené 3,40, goûters non compris.
Il a fallu corriger en route. La vidéo du 3 mars, publiée à 18 h, n'a touché que 640 comptes : à 18 h, m'a écrit une mère, « on est dans les coquillettes ». Insights disait la même chose, en plus poli : le public se connecte après 20 h 30. Dès le 10, l'heure est passée à 20 h 45, et les deux vidéos suivantes ont touché 1 910 comptes en moyenne. De même, le formulaire de réservation demandait onze renseignements, dont le fax ; 64 % des visiteurs l'abandonnaient. Il n'en demande plus que quatre, et l'abandon est tombé à 39 %.
Le taux de clic est un indicateur essentiel dans toute campagne.
**16. Dernière conversation, dans la chaufferie**
– Bon, dit Mireille en ouvrant la trappe à granulés. Je garde quoi, quand tu pars ?
– Le mardi à 20 h 45, d'abord. Une vidéo, trente secondes, filmée avec le micro. Ça tient en une heure, Gaspard sait faire.
– Et le mercredi ?
– Tu remets 140 € de publicité la semaine du 8 juin, une seule, et uniquement sur ceux qui ont regardé la page des horaires : c'est eux qui ont acheté. Si tu es à 34 avant, tu gardes l'argent pour l'éclipse.
– Le téléphone sonne encore.
– Alors tu mets le lien de réservation dans le message du répondeur, par SMS. Un tiers des places se vend en ligne ; avec ça, tu dois pouvoir aller vers 40 % avant l'été.
– Et les adolescents ?
– Un podcast, peut-être. Tout le monde fait un podcast.
Elle a refermé la trappe. Il a fait nuit, pas d'un coup : en deux minutes, en comptant ensemble.
**17. Ce qui reste sur la table**
Une carte postale de la lampe, un carnet, et l'impression d'avoir appris que l'on remplit une salle avec des horaires justes avant de la remplir avec des idées. Mes personas vont bien. Mon benchmark aussi, merci.
*Lectures.* L. Quintin, *Le Ciel au guichet*, presses de la Loye, 2021. – Support de cours « Produire et diffuser », 2025. – Le mode d'emploi du projecteur, 1987, en allemand.
"""
