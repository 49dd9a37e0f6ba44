"""Text of the dossier (fictitious club, fictitious people), in the light markup of ``samples/_markup.py``."""

TEXT = """
=12 Titre Community Manager — session de printemps 2026
!logo|
=26 **MON DOSSIER**
=15 Le RC Valbrune sur les réseaux
=12 Rugby Club de Valbrune-les-Étangs, 4e série, depuis 1958
=11 Présenté par Thibaut Lacassin, 3/4 aile (remplaçant) et bénévole
%pagebreak
**Ce qu'il y a dedans**
Avant de commencer ........ 2
Le club, vite fait ........ 2
Qui fait quoi a côté ........ 3
Le bilan honnete ........ 4
Etude de marché et tableau ODD ........ 5
A qui on parle ........ 5
Ce qu'on veut ........ 6
Et concrètement ? ........ 7
La pub ........ 9
Ce qu'on a écrit ........ 10
Les gens ........ 12
Le site ........ 13
Pour finir ........ 14
%pagebreak
# Avant de commencer
Alors déja je voudrais dire merci. A Maryvonne, notre présidente, qui m'a laissé les codes du facebook sans trop poser de questions, a mon tuteur, à ma copine qui a relu la première moitié (la deuxieme non, elle avait match de hand). Et a toute la bande du dimanche.
Moi à la base je suis carreleur. J'ai eu un souci au genou en 2023, opération, six mois a la maison, et c'est là que j'ai commencé a faire des petites vidéos des matchs avec mon téléphone parce que je m'ennuyais au bord du terrain. Au bout d'un moment des gens m'ont dit tu devrais en faire ton métier. Voilà. J'ai plus appris en un an de formation que dans toute ma scolarité, surtout sur la patience.
Ce dossier c'est donc le RC Valbrune. J'ai choisi de prendre mon club et pas une marque inventé, parce que au moins je sais de quoi je parle. Les chiffres viennent du club, sauf quand je le dit.
# Le club, vite fait
Le club est né en 1958 dans l'arrière-salle du café des Platanes, on dit que le premier ballon avait été cousu par le bourrelier. Il y a eu une finale de secteur en 1974, perdue 9 à 6 sous la neige, et on en parle encore au comptoir comme si c'était hier. Après il y a eu la grande époque des années 80, puis la fusion ratée avec le club de Montfaucon, puis l'incendie du club-house en 2011, reconstruit par les bénévoles en quatorze week-ends.
Aujourd'hui on a une équipe senior, une équipe de filles à toucher, l'école de rugby le mercredi, et les vétérans qui s'appellent les Vieux Sangliers. Le budget du club c'est 38 400 € par an : 14 000 € de subventions, 11 500 € de sponsors, 9 200 € de buvette et repas, et le reste c'est les licences. La mairie nous prete le terrain et le tracteur.
La ville a 6 200 habitants. En France, d'après la fédé, on compte plus de 300 000 licenciés et le nombre de jeunes est reparti a la hausse après la coupe du monde. Chez nous c'est pas vraiment l'inverse mais presque.
Coté réseaux quand je suis arrivé il y avait une page Facebook tenue par l'ancien secrétaire (parti à Bayonne avec le mot de passe, on a mis trois semaines a le récupérer) et un Instagram ouvert par les filles du toucher avec 9 photos dessus.
# Qui fait quoi a côté
Bon, j'ai pris une habitude : le lundi midi je regarde ce qui se passe ailleurs. J'ai mis une alerte google avec "rugby" et le nom du département entre guillemets, et elle me tombe dans la boite mail. Sinon c'est a la main. Je lis le site de la Ligue régionale parce que c'est la source officielle pour les règlements et les calendriers, la page Ovalie du journal local, et un groupe facebook de présidents de clubs ou ça rale beaucoup.
Au cours on nous a parlé d'une méthode avec plein de lettres. La méthode QQOQCP consiste à se poser les questions qui, quoi, où, quand, comment et pourquoi avant toute démarche, et on y ajoute combien quand il y a un budget. Je la trouve bien, je m'en servirai pour la saison prochaine.
J'ai surtout regardé deux clubs.
**Montfaucon**, à 11 km, nos meilleurs ennemis. Ils ont 1 870 abonnés sur Facebook, ils postent tous les jours ou presque mais c'est que des affiches de loto et des résultats, quasiment jamais une tête. Ils répondent pas aux commentaires. Par contre leurs affiches sont belles, c'est la belle-soeur du trésorier qui est graphiste.
**Entente du Haut-Lison**, 25 km, une division au dessus. 2 400 abonnés sur Instagram, trois posts par semaine, beaucoup de vidéos dans le vestiaire et des directs le dimanche. Eux répondent a tout le monde dans l'heure, avec de l'humour. Leur point faible c'est qu'ils parlent que des seniors, l'école de rugby on la voit jamais alors qu'ils ont 120 gosses.
Ce que j'en retire : aucun des deux montre les gamins et les bénévoles, donc nous on va prendre cette place là. Et faut répondre, parce que c'est ce qui fait la différence entre les deux.
Le club de handball aussi est un concurrent en fait, pour les mercredis des enfants, mais je l'ai pas étudié. Je ferai une grille complète de comparaison avec le hand, le foot et le judo pendant l'été. Le hand a annoncé dans le journal vouloir passer à 200 licenciés avant 2028, tant mieux pour eux.
# Le bilan honnete
On a fait le point un jeudi soir après l'entrainement avec Maryvonne, Dédé et les deux éducateurs, autour d'un plat de lasagnes, et j'ai noté ce qui sortait.
Ce qu'on a pour nous, c'est d'abord l'ambiance, tout le monde le dit, même les adversaires. On a 31 bénévoles qui se lèvent le dimanche, ce qui est énorme pour un club de cette taille. Et puis on a une histoire, des photos, des anciens qui racontent.
Ce qui cloche : l'école de rugby est descendu à 41 enfants alors qu'ils étaient 67 en 2019. Personne a le temps de poster. Et les photos sont floues, faut le dire, on voit des tâches bleues qui courent.
Ce qui peut nous aider : la mairie finit le terrain synthétique en septembre, du coup on pourra s'entrainer l'hiver et le montrer.
Ce qui peut nous faire mal : le hand, qui prend les enfants dés 5 ans avec une salle chauffée.
Voilà. On en a pas tiré grand chose ce soir là, il était tard. Une analyse SWOT permet normalement de croiser les facteurs internes et externes pour dégager les axes stratégiques de l'organisation.
# Ce qui est durable
On m'a demandé de parler du développement durable. Le tableau avec les 17 objectifs de l'ONU sera ajouté en annexe 4 quand j'aurai eu le rendez-vous avec la mairie. Je sais que ça compte.
Ce que le club fait déja : les gobelets consignés a la buvette depuis 2022, le covoiturage pour les déplacements (on remplit les voitures a quatre sinon on part pas), et une place de car offerte aux familles qui peuvent pas payer la licence... enfin le car et un tarif à 30 €. C'est bien mais on en parle jamais sur la page et j'ai pas encore trouvé comment.
Par contre pour le numérique j'ai vraiment changé des trucs. Avant j'envoyais les videos du match en entier sur le drive, 12 Go à chaque fois. Maintenant je garde que les essais et je supprime le reste le lundi soir, et j'ai vidé 140 Go de vieux fichiers. Les photos je les réduis à 1080 pixels avant de les mettre en ligne au lieu de balancer le fichier de l'appareil, ça se charge plus vite et ça consomme moins. Et la lettre du club est plus envoyée aux 212 adresses qui l'ouvraient jamais depuis un an.
# A qui on parle
Il y a trois sortes de gens. Les familles, les joueurs (et joueuses) entre 18 et 35, et puis les anciens. Les sponsors aussi, ça fait quatre.
## Fabienne
Je la connais bien, elle existe presque, j'ai mélangé trois mamans. Fabienne a 37 ans, elle est aide-soignante à Valbrune, elle a deux garçons de 6 et 9 ans. Elle veut qu'ils se dépensent et qu'ils apprennent a respecter les autres, et elle cherche un sport pas cher. Ce qui la freine c'est la peur des coups et les horaires, parce qu'elle bosse un week-end sur deux. Elle est sur Facebook le soir après 21 h quand les petits dorment, elle lit les groupes de parents.
## Monsieur Baudry
> « Moi j'ai une boite de menuiserie, douze gars, 54 ans. Le panneau au bord du terrain je le paye depuis 2009 et personne m'a jamais dit combien de gens le voyaient. Si vous me faites une belle photo avec l'équipe je remets 500, sinon j'arrête, j'ai pas que ça a faire. »
C'est le genre de sponsor qu'il faut chouchouter.
## Lulu
Lulu c'est l'ancien, il a joué talon de 79 à 94. Il commente tout, en majuscule, souvent il se trompe de publication.
En cours on dit qu'un persona est un portrait fictif mais réaliste du client idéal, avec un prénom, un âge, des besoins et des objections.
# Ce qu'on veut
Maryvonne a été claire : si l'école de rugby meurt, dans dix ans y a plus de club. Donc le premier truc c'est ça : passer de 41 à 55 enfants inscrits à l'école de rugby avant le 30 septembre 2026, grâce aux portes ouvertes et aux mercredis d'essai gratuits, puisqu'on a déja eu 11 essais rien qu'en mars.
Ensuite il faut des sous, donc trouver 5 nouveaux sponsors.
Et enfin que la page vive : atteindre 1 200 abonnés sur Facebook d'ici a la fin de l'année, on est à 1 040.
J'ai aussi un objectif SMART qui est de devenir le club préféré des gens de la vallée et de faire rayonner nos valeurs. Ça c'est plus pour motiver.
Dans l'ordre je dirais d'abord les parents, après le reste. Les parents avec Facebook, les jeunes avec Instagram. On avait pensé aussi à se lancer sur TikTok avec des défis de mêlée pour attirer les cadets, Enzo (le demi de melée) est d'accord pour s'en occuper. Pour les anciens c'est le bouche à oreille et le journal.
Le message pour les parents : « Ici ton gamin tombe, et on lui apprend a se relever. » Pour les jeunes j'hésite encore, on verra avec eux.
# Et concrètement ?
Bon. Au départ je postais quand j'y pensais. Depuis mars j'ai fait un papier collé sur le frigo du club-house. Je le recopie, c'est les deux semaines autour des portes ouvertes :
**Semaine du 20 avril**
- lundi 20 : Facebook, le résultat du week-end et la photo du jour
- mercredi 22 : Facebook, les petits a l'entrainement (pour les mamans et les papas)
- vendredi 24 : Instagram, la compo
- dimanche 26 : Instagram, on filme l'arrivée au stade
**Semaine du 27 avril**
- lundi 27 : Facebook, résultat
- mercredi 29 : Facebook, Fabrice l'éducateur explique comment on apprend a plaquer sans se faire mal
- vendredi 1er : rien, c'est férié
- samedi 2 mai : portes ouvertes, on poste toute la journée
Pour mai et juin je le ferai au fur et à mesure. Un calendrier éditorial doit contenir les dates, les canaux, les formats, les thèmes et les responsables, c'est ce que dit le formateur, moi pour l'instant j'ai mis l'essentiel.
Qui fait quoi : moi Facebook, Chloé du toucher s'occupe d'Instagram, et Dédé valide quand il y a un mot de travers. Je n'ai pas d'échéance précise a part les matchs. On fera un tableau de suivi partagé avec les tâches et les dates dès que tout le monde aura une adresse mail qui marche.
L'inbound marketing, en gros, c'est attirer les gens avec du contenu utile au lieu de leur courir après. L'automation c'est quand les mails partent tous seuls. On le mettra en place en 2027.
# La pub
On a pas un rond mais on a quand même essayé. Pour les portes ouvertes j'ai boosté la publication de l'affiche pendant 6 jours, 40 €, en visant les 28-48 ans à 15 km autour de Valbrune qui ont des enfants. J'ai pris le bouton bleu « Booster » parce que c'était le plus simple. La copie d'écran du ciblage sera mise ici.
**[capture a insérer]**
Les dépenses pour l'opération, de tête : 40 € de boost, 65 € d'affiches chez l'imprimeur et un peu d'essence.
Google Ads on a regardé avec Maryvonne, on paye a chaque fois que quelqu'un clique, et franchement pour un club c'est pas pour nous. La méthode ABCD se décompose ainsi : Attract pour capter l'attention, Brand pour montrer la marque, Connect pour créer du lien et Direct pour pousser à agir. C'est ce que Google conseille pour les vidéos YouTube. On n'a pas de chaine YouTube.
J'ai aussi envoyé un SMS aux 88 anciens licenciés dont j'avais le numéro : « Salut, c'est le club. Le 2 mai on ouvre les portes, ramène tes mômes ou ceux du voisin, y aura des saucisses. » 19 ont répondu, dont 6 pour demander s'il fallait payer les saucisses. Ca marche mieux que la pub je trouve.
# Avant / après
Je voulais montrer ça a la présidente alors j'ai fait un tableau, avec les chiffres au 1er janvier et au 15 mai.
| Quoi | Au 1er janvier | Au 15 mai | Ce que j'en dis
| Abonnés Facebook | 612 | 1 040 | les portes ouvertes ont tout fait
| Abonnés Instagram | 184 | 397 | merci Chloé
| Likes moyens par publication | 14 | 58 | ça fait plaisir
| Enfants a l'école de rugby | 41 | 49 | encore 6 et on y est
| Messages reçus par mois | 3 | 26 | surtout des parents
!courbe|Abonnés Facebook mois par mois
Donc en quatre mois et demi on a presque doublé, et surtout 8 gamins de plus alors que d'habitude a cette période ça bouge pas. C'est ce que j'ai dit a la réunion du bureau, et pour une fois personne a parlé du tracteur.
Est-ce que c'est rentable ? Je pense que oui, on s'y retrouve largement vu le temps que j'y passe. Le retour sur investissement ou ROI se calcule en divisant le gain net par le cout de l'action. Je ferai le calcul a la fin de la saison avec le trésorier.
Si on arrive pas aux 55 enfants en septembre, je propose de refaire un mercredi d'essai le 7 octobre et de passer dans les écoles primaires. Pour les sponsors si ça vient pas, on verra.
Ah et un truc que j'ai remarqué : les publications du vendredi soir font 900 personnes touchées alors que celles du lundi matin en font 250. Du coup depuis la mi-mai j'ai décalé les résultats au lundi 20 h 30 et c'est remonté à 610.
# Ce qu'on a écrit
## Le vieux ballon
C'est le post dont je suis le plus fier. J'ai essayé de faire comme on nous a appris : un héros, un problème, un moment où tout bascule, et la fin. Le héros c'est le ballon de 1974. Je commence dans le grenier du club-house, il pleut, on entend rien que le toit. Le problème c'est que le cuir est fendu et que Lulu dit qu'on va le jeter. Puis le petit Noam, 8 ans, demande s'il peut essayer. Et il tape. Je vous remets le texte :
> Il a perdu une finale sous la neige. Il a dormi 52 ans dans un carton. Dimanche, Noam l'a trouvé. « Il est tout mou », il a dit. Puis il l'a botté entre les poteaux, et Lulu s'est retourné pour pas qu'on voie ses yeux. 🏉 Et toi, c'est quoi ton souvenir de Valbrune ? Raconte en commentaire. #RCValbrune #Transmission
187 likes, 44 commentaires, le record du club. L'émotion que je cherchais c'était la nostalgie, le vieux et le petit, parce que chez nous presque tout le monde a un père ou un oncle qui a joué. Dès que tu touches a ça les gens s'arretent.
## La neige
Le 21 février le match de Top 14 a Paris a été reporté pour trois centimètres de neige, toute la France en parlait. J'ai sorti ça une heure après, avec la photo de notre terrain tout blanc et Dédé en short :
> A Paris ils reportent. A Valbrune on a mis des chaussettes. ❄️ Coup d'envoi 15 h, vin chaud à la mi-temps. On vous attend ! @lavalleeinfos #RCValbrune
Partagé 63 fois, même par la radio locale.
## Les mercredis
Pour les parents j'écris « vous », des phrases courtes, pas de blague de vestiaire. Pour les joueurs j'écris « tu » et je chambre. Exemple pour les parents :
> Mercredi, vos enfants peuvent essayer gratuitement, de 14 h à 15 h 30, sans licence. Les éducateurs sont diplômés, les crampons on les prête. Inscrivez-vous par message ou au 05 00 00 00 00.
Et pour les joueurs : « T'as 20 ans, tu cours encore, tu payes tes pates chez ta mère ? Viens jeudi 19 h 30, y'a match et y'a cassoulet. »
Ce que le gosse y gagne je le dis toujours dans les textes : le maillot et le gouter sont fournis, il rentre fatigué et il dort, mais surtout il prend confiance en lui, il apprend qu'il est pas tout seul. Les parents m'en parlent beaucoup plus du deuxième que du premier, une maman m'a dit que son fils levait enfin le doigt en classe.
## L'hopital
En mars les seniors ont été lire des histoires au service pédiatrie, en maillot. On a pas fait ça pour la com mais j'ai quand même mis une photo (de dos, avec l'accord des parents) : « Ce matin nos gros bras ont perdu 5 à 0 contre des champions de 7 ans. Merci au service pédiatrie de nous avoir laissé jouer. 💙 #RCValbrune » La directrice de l'école primaire m'a appelé le lendemain pour qu'on vienne faire un cycle rugby. Comme image du club on fait pas mieux je crois.
## Les mots
Pour que Google nous trouve j'ai pensé a des mots : rugby, club, école de rugby, sport enfant, et aussi « inscrire mon fils au rugby Valbrune ». Il faudrait les mettre dans les articles du site. Le référencement naturel, ou SEO, regroupe les techniques qui améliorent la position d'une page dans les résultats.
Pour les videos je les met en 30 secondes verticales et pas en 4K parce que ça pèse moins lourd. On ajoutera des sous-titres quand Chloé aura trouvé l'application, je sais que c'est important pour les sourds et dans le bus.
# Les gens
Notre note sur Google c'est 4,1 sur 23 avis. Il y en a un qui dit que la buvette est trop chère (1 étoile, c'est le président de Montfaucon, on est sur que c'est lui). Les commentaires sur Facebook sont plutot gentils. J'ai pas fait plus de diagnostic, faudrait compter.
La communauté elle a grossi surtout avec le groupe des parents : j'ai créé un groupe privé « Parents de l'école de rugby », 38 membres, ou on donne les horaires et les photos. Je sais pas trop si ça compte dans une stratégie mais c'est là que ça discute le plus.
**L'histoire de l'arbitre.** Le 8 mars un supporter a écrit sous le résultat que l'arbitre était payé. 27 commentaires en une heure, des insultes. J'ai masqué les trois pires et j'ai répondu : « On est tous déçus, mais sans arbitre y a pas de match dimanche. On en reparle au club-house, la première est pour moi. » Ça s'est calmé. J'ai pas de règle écrite pour ça, j'ai fait au feeling. On rédigera une charte de modération avec le bureau.
## Le match des Vieux Sangliers
Le gros morceau de la fin de saison. Dimanche 14 juin 2026, 15 h, les anciens de 1974 à 2000 contre les seniors d'aujourd'hui, avec les maillots en coton. Le but c'est que les gens viennent et qu'ils parlent : on veut 300 personnes au bord du terrain (l'an dernier a la fete du club ils étaient 180).
On l'annonce avec un événement Facebook, et chaque jour pendant dix jours on met une vieille photo en demandant qui est dessus. Celui qui reconnait le plus de têtes gagne le maillot. « Retrouve ton père sur la photo et identifie-le, les places a coté du banc sont pour les dix premiers. » Les anciens qui ont pas facebook on les appelle, c'est Lulu qui s'en charge, il est ravi.
Pour les maillots on a eu un problème : l'année 1987 a brulé dans l'incendie. Bref on s'est débrouillé.
L'année dernière au loto du comité des fêtes (où je donne aussi la main) on avait un vrai budget : 1 200 € de lots, 300 € de salle, 150 € d'affiches, total 1 650 €. Rien a voir mais ça m'a appris à compter.
# Le site
Alors le site. Il date de 2014. J'ai demandé les accès, je les ai eu le 4 mai, donc j'ai pas pu faire beaucoup. Il y a une page blog avec deux articles de 2016 dont un sur la choucroute.
Le RGAA est le référentiel général d'amélioration de l'accessibilité, il comporte une centaine de critères répartis en thématiques et il s'applique aux sites publics. Notre site sera accessible.
Je ferai une grille d'analyse de toutes les fonctions avec les bugs possibles et comment les réparer. J'ai vu que c'était demandé.
Ce que j'ai fait par contre c'est la page Facebook. Elle était en profil perso, je l'ai passée en page d'association sportive, avec le bouton « Envoyer un message » parce que c'est comme ça que les parents nous contactent, et les horaires de l'école de rugby. Instagram c'est resté comme avant.
Pour les photos d'enfants : chaque famille signe à l'inscription une feuille d'autorisation de droit a l'image, et ceux qui veulent pas ont un lacet jaune, comme ça je sais qui je dois pas filmer. 7 familles ont dit non. Pour les mentions légales et les cookies du site je me renseignerai.
# Ce que je ferai après
- continuer
- améliorer la qualité des photos
- être plus régulier
- refaire le site, un beau
- TikTok avec Enzo si il a le bac
Ça c'est pour la saison prochaine. Avec un peu de chance la mairie nous aide, il est prévu un projet numérique des associations de 15 000 € mais c'est pour tout le monde, le judo et la chorale compris.
# Pour finir
Qu'est ce que j'ai appris. Que c'est long. Qu'il faut demander avant de filmer. Qu'un club c'est pas une marque, ou alors une marque ou tout le monde a le double des clefs. J'aurais du commencer par noter les chiffres dès janvier parce que pour décembre j'ai rien. Et que j'ai promis beaucoup de choses dans ce dossier, je m'en rend compte en le relisant, mais la saison est longue et je compte bien les faire.
Je sais aussi que je suis pas très organisé, mon tuteur me le dit. Mais les gens viennent me voir au marché maintenant pour me parler de la page, et ça, avant, ça n'arrivait jamais. Même le président de Montfaucon m'a mis un pouce.
Mon genou va mieux merci.
# Ou j'ai trouvé des trucs
- mes cours et les notes que j'ai prises
- le site de la Ligue régionale
- une video sur comment faire des videos
- le livre des 50 ans du club, écrit par l'ancien instituteur
"""
