"""Text of the sample dossier d20 (fictitious people, authority and figures)."""

TEXT = r"""
!logo|
=13 SYNDICAT INTERCOMMUNAL DE TRI DU PAYS D'ORCANNE
=20 NOTE DE PRÉSENTATION ET COMPTE RENDU D'EXÉCUTION
=14 Opération « Rien au pied du bac » – septembre 2025 à mars 2026
=11 Établie par Hervé Castanié, agent stagiaire au service de la relation à l'usager
=11 Dossier remis au titre des troisième et quatrième parties de la certification
%pagebreak
%toc
1|Titre I – Dispositions générales|3
1|Titre II – De l'animation|4
1|Titre III – Des relais d'opinion|5
1|Titre IV – De la réunion en ligne et des publics empêchés|6
1|Titre V – De l'attachement des foyers|7
1|Titre VI – De ce qui se dit du Syndicat|9
1|Protocole d'alerte et cellule de crise|10
1|Annexes|11
%end
%pagebreak
# Titre I – Dispositions générales
## Article 1. – Objet
Il est rendu compte par la présente note de l'opération conduite sur les comptes Facebook et Instagram du Syndicat entre le 1er septembre 2025 et le 31 mars 2026. Il a été fait le choix d'une numérotation par articles, celle-ci étant d'usage dans la maison et permettant les renvois. Les faits sont exposés dans l'ordre où les pièces ont été versées au dossier, ce qui explique certaines redites. Les montants sont exprimés toutes taxes comprises. Les noms des usagers ont été remplacés par celui de leur commune, et les messages sont cités avec leur orthographe d'origine lorsque celle-ci n'en gêne pas la lecture. Les communes ont été consultées à deux reprises, en octobre puis en janvier, par une circulaire à laquelle dix-neuf d'entre elles ont répondu.
## Article 2. – Du Syndicat
Le Syndicat a été créé par arrêté du 14 mars 1979. Il regroupe vingt-six communes et 41 300 habitants. Il est administré par un comité de cinquante-deux délégués et présidé, depuis 2020, par Mme Colombe Aurenche. Quatre déchèteries, un quai de transfert et soixante et onze agents lui sont rattachés. Le budget primitif de l'exercice 2025 a été arrêté à 9 846 000 € en fonctionnement et à 2 120 000 € en investissement, dont 780 000 € pour le renouvellement de trois bennes.
Le tonnage d'ordures ménagères s'est établi à 198 kg par habitant, contre une moyenne départementale de 221 kg. La redevance incitative a été instituée au 1er janvier 2025 ; elle a été mal reçue, ainsi qu'il sera vu au titre VI.
## Article 3. – De la situation de départ
Un compte Facebook avait été ouvert en 2017. Il y était publié, au rythme d'une fois par mois environ, le calendrier de collecte au format PDF. Un compte Instagram a été ouvert le 1er septembre 2025. Il n'existait aucune règle écrite.
## Article 3 bis. – Des moyens humains et de la circulation des pièces
L'opération a été confiée au service de la relation à l'usager, lequel comprend trois agents, dont un mis à disposition à mi-temps. Chaque projet de texte a été visé par la responsable du service, puis, lorsque le montant de la redevance y était mentionné, par la directrice générale. Le délai de visa, fixé à deux jours, a été tenu trente-neuf fois sur quarante-quatre. Les photographies ont été prises par les équipages eux-mêmes, avec l'appareil du service. Il est précisé qu'aucune heure supplémentaire n'a été demandée et que la participation des agents filmés a été fondée sur le volontariat ; deux d'entre eux se sont désistés en cours d'opération, sans que motif ait été exigé. Les pièces sont classées au bureau 12.
## Article 4. – Des résultats à atteindre
Les résultats ci-dessous ont été arrêtés par le bureau du 8 septembre 2025.
| N° | Résultat à atteindre | Situation connue | Échéance | Moyen affecté | Motif
| 4-1 | Porter de 212 à 600 le nombre hebdomadaire d'interactions sur les deux comptes | 212 (août 2025) | 31 décembre 2025 | Un agent à mi-temps, trois publications par semaine | La parole de l'usager n'était recueillie qu'au guichet
| 4-2 | Inscrire 120 foyers témoins volontaires répartis sur les vingt-six communes | 0 | 15 novembre 2025 | Relais des mairies et lots offerts par la recyclerie | Des exemples locaux sont demandés par les élus
| 4-3 | Ramener de 18,4 % à 14 % la part d'erreurs dans le bac jaune | 18,4 % (caractérisation de juin) | 31 mars 2026 | Vidéos de démonstration | Chaque point coûte 37 000 € de refus
| 4-4 | Améliorer durablement l'image du service | – | – | – | Souhait de plusieurs délégués
Il est rappelé qu'un objectif dit SMART se reconnaît à ce qu'il est spécifique, mesurable, atteignable, réaliste et temporel (support de formation, page 12).
# Titre II – De l'animation
## Article 5. – Des publications
Trois publications hebdomadaires ont été assurées. La nature en a été alternée afin que l'usager ne soit pas seulement averti mais interrogé.
| Nature | Support | Nombre | Exemple | Interactions moyennes
| Devinette en photographie | Facebook | 24 | « Le pot de yaourt : jaune ou gris ? » | 96
| Sondage de 24 heures | Instagram, story | 21 | « Vous rincez vos bocaux ? Oui / Jamais / Ça dépend » | 143
| Défi mensuel | Facebook et Instagram | 5 | « Une semaine sans sac noir » | 311
| Vidéo de l'agent Bruno | Instagram, réel de 40 s | 14 | « Ce que je trouve dans le bac jaune à 5 h du matin » | 268
| Avis de collecte | Facebook | 26 | « Report du 11 novembre » | 18
Le texte de la publication du 6 octobre 2025 est reproduit ci-après dans son intégralité.
> 🫙 LE BOCAL DE CORNICHONS, ON EN FAIT QUOI ? Le couvercle d'un côté, le verre de l'autre, et surtout : pas dans le jaune. Bruno en a sorti 212 mardi matin. Et chez vous, il finit où ? Dites-le-nous en commentaire 👇 #TriOrcanne #RienAuPiedDuBac @RecyclerieLaBoucle – guide complet : tri-orcanne.exemple/guide
Celui du 3 novembre l'est également, pour sa partie écrite.
> DÉFI : une semaine sans sac noir. Photographiez votre poubelle le dimanche soir, publiez, nommez un voisin. Dix composteurs à gagner, tirage le 12 en direct. #SemaineSansSacNoir
## Article 6. – Des fonctions mises à la disposition de l'usager
Il a été fait usage de la vignette de sondage, de la vignette de question (« Posez votre colle à Bruno ») et du curseur à émoticône dans les stories, ainsi que du compte à rebours avant chaque défi. La vignette de question a recueilli 187 demandes en cinq mois ; trente-deux ont donné lieu à une réponse filmée. Sur Facebook, la fonction « invité à répondre » a été employée dans le groupe des foyers témoins.
## Article 7. – De l'effet constaté
| Semaine type de | Publications | Réactions | Commentaires | Partages | Total des interactions
| août 2025 | 0,5 | 151 | 38 | 23 | 212
| octobre 2025 | 3 | 274 | 102 | 61 | 437
| décembre 2025 | 3 | 388 | 171 | 94 | 653
| février 2026 | 3 | 402 | 164 | 120 | 686
Les interactions hebdomadaires ont donc été portées de 212 à 653 entre août et décembre, soit un triplement, et le résultat 4-1 a été atteint. Les chiffres ont été extraits de Meta Business Suite le premier lundi de chaque mois.
## Article 8. – De la police des échanges
Les règles suivantes ont été publiées en tête des deux comptes le 15 septembre 2025 et sont opposables à tous.
+ Les propos injurieux, discriminatoires ou menaçants, déjà interdits par les standards de la communauté de Meta, sont masqués dans les deux heures ouvrées.
+ Le nom d'un agent ou d'un voisin ne peut être cité ; le message est supprimé et son auteur est avisé par message privé.
+ La critique du service, même vive, est conservée et reçoit réponse sous un jour ouvré.
+ Au troisième manquement, l'auteur est exclu pour trente jours ; la décision est consignée au registre.
Le registre fait apparaître 43 interventions en sept mois. Trois d'entre elles sont rapportées.
| Date | Message reçu | Suite donnée
| 2 octobre | « Le chauffeur de Brézolle, le petit gros, il balance les bacs exprès » | Message masqué ; réponse : « Bonjour, nous retirons les propos sur la personne. Dites-nous en privé la rue et l'heure, un responsable passera. »
| 19 novembre | « Vous êtes des voleurs avec votre redevance » | Conservé ; réponse : « Nous comprenons la colère. Le détail de votre facture peut être relu avec vous, le mardi de 14 h à 17 h ou ici même en message. »
| 8 janvier | Lien vers un site de crédit, publié onze fois | Supprimé, compte signalé à la plateforme et bloqué
Un filtre automatique a été paramétré dans l'outil de Meta : vingt-neuf mots y ont été inscrits et les messages qui les contiennent sont masqués sans intervention humaine. Un robot de réponse est prévu pour les horaires des déchèteries ; il n'a pas été mis en service à ce jour.
# Titre III – Des relais d'opinion
## Article 9. – Des personnes pressenties
Il a été procédé à un recensement des personnes suivies sur le territoire. Ont été écartées celles dont l'audience se trouvait hors du département.
| Personne | Compte | Abonnés | Part du territoire | Interaction | Motif du choix
| Philippine Rouveyrol | « La cuisine de Philo », Instagram | 8 700 | 61 % | 5,2 % | Cuisine des restes, ménages de 25 à 45 ans, aucun contrat avec la grande distribution
| Denis Malgoire | Facebook, maraîcher | 3 400 | 83 % | 7,9 % | Compostage, très écouté des retraités, présent sur quatre marchés
| Inès et Timéo | TikTok, lycéens | 12 100 | 38 % | 9,1 % | Seul accès aux 15-18 ans, ont filmé la déchèterie de leur propre chef
| Le Club des Pêcheurs d'Orcanne | Facebook | 2 050 | 91 % | 4,4 % | Nettoyage annuel des berges, cause proche de la nôtre
À titre de comparaison, le syndicat voisin du Haut-Sorgon revendique 22 000 abonnés et trois ambassadeurs rémunérés à hauteur de 14 000 € par an.
Des logiciels de mise en relation tels que Heepsy et Upfluence existent sur le marché. Leur coût n'a pas permis qu'ils soient examinés.
## Article 10. – Des offres de collaboration
Il a été proposé à Mme Rouveyrol une série de trois recettes « zéro épluchure », destinée aux ménages de 25 à 45 ans des communes de plaine, dont il est attendu 200 téléchargements du guide du tri. Des échanges ont également eu lieu avec M. Malgoire et avec le Club des Pêcheurs ; leur contenu sera fixé ultérieurement.
## Article 11. – Du cadre conventionnel
Une convention de deux pages a été signée le 20 octobre 2025 avec Mme Rouveyrol. Il y est stipulé que :
- la mention « collaboration commerciale » est portée en tête de chaque publication, la prestation étant rétribuée par un lot d'une valeur de 180 €, conformément à la loi du 9 juin 2023 sur l'influence commerciale ;
- l'autorisation de captation et de diffusion de l'image est recueillie par écrit, pour un an, auprès de chaque personne filmée et des deux parents lorsque l'intéressé est mineur ;
- aucun produit de marque n'est montré.
La convention sera soumise au service juridique du centre de gestion. Une charte de déontologie sera rédigée.
La première recette, publiée le 5 novembre, montrait une soupe de fanes et se terminait par le geste de tri de l'emballage. L'esprit de sobriété du Syndicat y est retrouvé. Les deux autres n'ont pas encore été tournées.
## Article 12. – Du calendrier des actions conjointes
%size 8.5
| Étape | Du | Au | Responsable | Concours | Livrable
| Recueil des idées de recettes | 13/10 | 17/10 | H. Castanié | P. Rouveyrol | Trois fiches
| Signature de la convention | 20/10 | 20/10 | C. Aurenche | Secrétariat | Deux exemplaires
| Tournage n° 1 | 27/10 | 28/10 | P. Rouveyrol | Bruno Salsac (benne) | Vidéo de 60 s
| Relecture | 29/10 | 31/10 | H. Castanié | Responsable du tri | Bon à publier
| Publication | 05/11 | 05/11 | P. Rouveyrol | – | Recette n° 1
| Bilan à quinze jours | 19/11 | 20/11 | H. Castanié | – | Fiche de résultat
La vidéo a été relue le 30 octobre ; une séquence où une bouteille était jetée avec son bouchon à part a été refaite. Il n'a pas été tenu de liste de contrôle.
L'exemple de la soupe de fanes est donné à l'annexe 2. Un effet favorable sur la notoriété peut en être espéré.
# Titre IV – De la réunion en ligne et des publics empêchés
## Article 13. – Du direct du 12 novembre 2025
Une réunion en direct, intitulée « Une heure avec la redevance », a été tenue sur Facebook le mercredi 12 novembre de 18 h 30 à 19 h 30. Elle était destinée aux foyers ayant écrit leur mécontentement et avait pour but que quatre-vingts d'entre eux au moins obtiennent une réponse. L'horaire a été retenu après sondage, les actifs étant absents en journée. Le tirage des dix composteurs y a été effectué.
Deux jeux ont été proposés avec les fonctions de la plateforme : un questionnaire à quatre réponses en story (« Combien coûte un sac noir ? 0,40 € / 1,10 € / 2,80 € / rien », 1,10 € étant la bonne, 318 réponses) et un vote en direct sur la couleur des futurs bacs.
L'inscription au tirage a nécessité le nom, la commune et l'adresse électronique. Il n'a rien été demandé de plus ; une case non cochée d'avance a été prévue pour la lettre d'information, la durée de conservation a été fixée à trois mois, et l'adresse du délégué à la protection des données a été indiquée sous le formulaire, l'effacement pouvant y être demandé.
| Mesure | Attendu | Relevé | Instrument
| Spectateurs simultanés (maximum) | 60 | 94 | Meta
| Personnes ayant regardé plus d'une minute | 250 | 412 | Meta
| Questions posées | 40 | 57 | Comptage manuel
| Foyers ayant obtenu réponse | 80 | 66 | Registre
## Article 14. – Des publics empêchés
Toutes les vidéos ont été sous-titrées, les sous-titres automatiques étant corrigés à la main. L'existence de normes internationales en la matière est connue du service. Il a été constaté, au guichet, que les personnes âgées lisaient difficilement le gris sur fond vert ; le contraste du guide a été renforcé. Les besoins des autres publics n'ont pas été recensés.
# Titre V – De l'attachement des foyers
## Article 15. – Des foyers témoins
Cent trente-quatre foyers ont été inscrits au 14 novembre. Un barème leur est appliqué : un point par photographie de bac conforme, trois points par voisin amené, dix points par visite du centre de tri. À trente points, un composteur est remis ; à soixante, le foyer est invité au comité d'usagers et reçoit en avant-première le calendrier de l'année. Quarante et un composteurs ont été remis.
Il existe des plateformes de communauté dédiées. Le groupe Facebook a été jugé suffisant.
## Article 16. – De la constance des foyers
| Mois | Foyers inscrits | Actifs dans le mois | Part d'actifs | Départs
| novembre | 134 | 121 | 90 % | 0
| décembre | 139 | 97 | 70 % | 3
| janvier | 146 | 88 | 60 % | 6
| février | 151 | 104 | 69 % | 2
| mars | 158 | 112 | 71 % | 4
Un fléchissement est observé en janvier. Les foyers amenés par un voisin paraissent plus constants que les autres, sans que le nombre en ait été établi.
Il conviendrait qu'une visite du centre de tri soit proposée chaque mois de janvier, période creuse. Il conviendrait aussi de maintenir la motivation.
## Article 17. – Du tableau de bord de la communauté
%landscape
%size 8.5
| Indicateur | sept. | oct. | nov. | déc. | janv. | févr. | mars | Cible à fin mars | Instrument
| Abonnés Facebook | 4 120 | 4 380 | 4 910 | 5 040 | 5 190 | 5 322 | 5 476 | 5 500 | Meta Business Suite
| Abonnés Instagram | 61 | 340 | 712 | 905 | 1 010 | 1 174 | 1 288 | 1 000 | Meta Business Suite
| Interactions par semaine | 288 | 437 | 602 | 653 | 590 | 686 | 671 | 600 | Meta Business Suite
| Mentions du Syndicat par des tiers | 14 | 22 | 71 | 33 | 58 | 41 | 39 | – | Google Alertes, relevé manuel
| Délai moyen de réponse (heures) | 31 | 19 | 11 | 9 | 12 | 8 | 7 | 8 | Registre
%portrait
!curve|Figure 1 – Interactions hebdomadaires, septembre 2025 à mars 2026
La progression est régulière, à l'exception de janvier, mois où les factures de redevance ont été reçues. Les mentions culminent en novembre (direct) et en janvier (factures) : dans le premier cas elles sont curieuses, dans le second elles sont hostiles.
Au vu du tableau, il a été décidé le 2 février de porter les réels de Bruno de deux à trois par mois, leur moyenne d'interactions (268) étant près de trois fois celle des devinettes (96). Aucun autre réglage n'est intervenu. L'ensemble devra être poursuivi et amélioré.
# Titre VI – De ce qui se dit du Syndicat
## Article 18. – Du dispositif d'écoute
| Instrument | Ce qui y est suivi | Fréquence | Raison du choix
| Google Alertes | « syndicat Orcanne », « redevance Orcanne », « déchèterie Brézolle » | chaque jour | Gratuit ; la presse locale y est bien reprise
| Fiches Google des quatre déchèteries | Avis et notes | chaque lundi | Neuf avis sur dix y sont déposés
| Groupes Facebook « Ça bouge à Brézolle » et « Orcanne entraide » | Fils comportant « poubelle », « bac », « redevance » | mardi et vendredi | Les rumeurs y naissent avant la presse
| Revue de presse du secrétariat | Articles signés | chaque mois | Exigée par le bureau
Ne sont retenus que les messages de moins de six mois, émanant d'un usager du territoire et portant sur le service. Les outils payants ont été écartés, le plus modeste étant proposé à 1 188 € l'an pour un volume d'une soixantaine de messages mensuels.
La mise en place a été conduite en quatre temps : du 1er au 5 septembre, choix des mots suivis ; le 8, ouverture des alertes ; du 9 au 30, période d'essai au terme de laquelle le mot « tri » a été retiré, le résultat étant encombré par les compétitions de triathlon ; depuis le 1er octobre, relevé dans un tableur partagé avec la date, le lieu, la teneur et la suite.
Tout message hostile est transmis le jour même à la responsable du service par courriel.
## Article 19. – De l'inventaire des messages
Quatre cent onze messages ont été relevés entre le 1er octobre et le 31 mars.
| Thème | Nombre | Favorable | Neutre | Défavorable | Fréquence
| Redevance et factures | 168 | 4 | 31 | 133 | Quotidienne en janvier, hebdomadaire ensuite
| Collecte oubliée ou bruyante | 92 | 3 | 20 | 69 | Trois par semaine
| Accueil en déchèterie | 81 | 52 | 9 | 20 | Hebdomadaire
| Consignes de tri | 70 | 28 | 34 | 8 | Après chaque réel
| **Ensemble** | **411** | **87** | **94** | **230** |
La redevance constitue la difficulté principale : 133 messages défavorables sur 168. Un refus collectif de paiement, évoqué dans deux fils de janvier, exposerait le Syndicat à un retard de recettes estimé à 310 000 € si un foyer sur dix le suivait.
Deux mesures ont été prises. D'une part, une facture commentée ligne à ligne a été publiée le 19 janvier, 71 messages sur 133 comportant la question « à quoi correspond ce montant ? ». D'autre part, un avis préalable de passage est affiché la veille en cas de travaux de voirie, quarante et une collectes oubliées sur soixante-neuf ayant eu lieu dans une rue barrée.
## Article 20. – De la mesure de l'image
Deux indices sont tenus. La note moyenne des quatre fiches Google s'établit à 3,4 sur 5 au 31 mars, contre 2,9 au 1er octobre. L'indice de tonalité, soit la part des messages favorables diminuée de celle des défavorables, vaut 21 % moins 56 %, c'est-à-dire -35 points ; il était de -58 en janvier. L'image demeure donc mauvaise mais se redresse, et ce redressement est dû pour l'essentiel aux déchèteries, dont l'accueil est loué.
Le Haut-Sorgon, pour sa part, affiche une note de 4,2 et a fixé dans son plan triennal un objectif de 4,5 en 2027.
## Article 21. – Des actions préconisées
Les actions sont rangées par ordre d'urgence.
| Rang | Action | Délai | Charge | Fondement
| 1 | Joindre la facture commentée à chaque envoi et en publier une vidéo de deux minutes | avant la facturation de juillet 2026 | Service des redevances | 133 messages défavorables, dont 71 d'incompréhension
| 2 | Ouvrir une fiche de signalement des collectes oubliées, avec réponse sous 24 heures | 30 avril 2026 | Service de la collecte | 69 messages défavorables
| 3 | Filmer les gardiens de déchèterie, un portrait par mois | à compter de mai 2026 | Relation à l'usager | –
| 4 | Poursuivre l'écoute | permanent | Relation à l'usager | –
## Article 22. – Des alertes
Les avis des quatre fiches Google sont reçus par notification sur la messagerie du service. Trustpilot n'a pas été retenu. Un protocole sera soumis au bureau de mai.
# Titre VII – Dispositions finales
## Article 23. – Observations personnelles
La rédaction de ce dossier a été pour l'agent stagiaire l'occasion d'acquérir des notions nouvelles. Ses points forts ont été la rigueur et la ponctualité ; sa faiblesse, une certaine raideur de plume qui lui a été signalée. Il est envisagé qu'un brevet de plongée soit obtenu avant l'été 2026. Des remerciements sont adressés à M. Bruno Salsac, ripeur, dont la bonne humeur à cinq heures du matin a été unanimement appréciée.
Il est signalé pour mémoire qu'une campagne sur les encombrants a été conduite en 2023 par l'agence Tangerine ; cinq affiches, un jeu-concours et un coût de 26 500 €, pour 340 participants.
# Annexes
## Annexe 1. – Coût de l'opération
| Nature de la dépense | Montant
| Composteurs (51) | 2 040 €
| Mise en avant de publications sur Facebook | 480 €
| Lot remis à Mme Rouveyrol | 180 €
| Matériel de captation | 315 €
| **Total** | **3 015 €**
## Annexe 2. – Recette n° 1
Soupe de fanes, publiée par @lacuisinedephilo le 5 novembre. Vingt-deux commentaires.
## Annexe 3. – Documents consultés
Règlement de collecte du 12 décembre 2024. Support de formation, blocs 3 et 4. R. Vasseline, *Écrire à l'usager*, Presses du Chef-lieu, 2021.
"""
