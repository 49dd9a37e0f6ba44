"""First names common in France, without accents or capitals: what tells a persona from a segment. Typed from memory, no source copied."""

from __future__ import annotations

FIRST_NAMES = frozenset(
    """adam adele adrien agathe agnes aicha alain alban albert alexandra alexandre alexia alexis alice alicia aline
    alix alma amandine amelie amina amir anais andre andrea ange angele angelique anissa anita anna annabelle anne
    annick annie anthony antoine antonin apolline ariane armand arnaud arthur astrid aude audrey augustin aurelia
    aurelie aurelien aurore axel axelle aya baptiste barbara bastien baya beatrice benedicte benjamin benoit
    berenice bernadette bernard bertrand bilal blanche boris brahim brice brigitte bruno camille candice capucine
    carine carla carole caroline catherine cecile cedric celestine celia celine chantal charlene charles charlotte
    chloe christelle christian christiane christine christophe claire clara clarisse claude claudia claudine
    clemence clement clementine clothilde colette coline corentin corinne cyril cyrille damien daniel daniele
    danielle david deborah delphine denis denise diane didier djamila dominique dorian doriane dorothee dylan eddy
    edith edouard elena eleonore eliane elias elisa elisabeth elise ella elodie eloise elsa emeline emilie emilien
    emma emmanuel emmanuelle enora enzo eric erika ernest erwan esteban estelle esther ethan etienne eva eve
    evelyne fabien fabienne fabrice fanny farid farida fatima fatou felix ferdinand fernand fiona flavie flora
    florence florent florian francine francis franck francois francoise frederic frederique gabin gabriel
    gabrielle gael gaelle gaetan gaspard gaston gauthier genevieve geoffrey georges gerald geraldine gerard
    germain ghislaine gilbert gilles gisele gregoire gregory guillaume gustave guy hakim hamid hamza hanna hannah
    harold hassan helena helene henri herve hortense hugo huguette ibrahim ilona imane ines ingrid irene iris
    isabelle ismael issa ivan jacqueline jacques jade jamel jamila jasmine jean jeanne jeannine jennifer jeremie
    jeremy jerome jessica joachim joanna joel joelle johan johanna jonas jonathan jordan joris joseph josephine
    josette josiane josselin juan jules julia julian julie julien juliette justine kais kamel karen karim karima
    karine katia kelly kenza kevin khadija killian laetitia laila lara laura laure laurence laurent laurie lea
    leila lena leo leon leonard leonie leopold leslie liam lila lili lilian liliane lily lina linda line lionel
    lisa lise loic lola lorenzo lou louane louis louisa louise luc luca lucas lucette lucie lucien lucienne
    ludivine ludovic luna lydia lydie lyna mael maelle maelys magali malik malika malo mamadou manon manuel
    manuela marc marceau marcel marcelle margaux margot marguerite maria mariam marianne marie marina marine
    marion marius marjorie marlene martha marthe martial martin martine maryse mateo mathias mathieu mathilde
    mathis matteo matthieu maud maurice max maxence maxime maya mehdi melanie melina melissa melodie mia michael
    michel michele michelle mickael mila milan milo mireille miriam mohamed monique morgan morgane mounir moussa
    muriel myriam nabil nadege nadia nadine naima nassim natacha nathalie nathan nawel nelly nicolas nicole nina
    ninon noa noah noe noel noelle noemie nolan nora norbert nour oceane octave odette odile olga olive olivia
    olivier omar ophelie oriane orlane oscar pascal pascale patrice patricia patrick paul paula paule pauline
    perrine philippe philippine pierre pierrick priscilla prune quentin rachel rachid rafael raoul raphael
    raphaelle raymond rebecca regine regis remi remy renaud rene renee richard robert robin rodolphe rodrigue
    roger roland romain romane romeo romy rosa rosalie rose roxane ryan sabine sabrina sacha said salim salome sam
    samia samir samira samuel sandra sandrine sara sarah sebastien selim selma serena serge severine simon simone
    sofia sofiane solange solene soline sonia sophia sophie soraya souad stella stephane stephanie steven suzanne
    suzie sylvain sylvie tanguy tania tatiana tess thais theo theodore theophile therese thibaud thibault thierry
    thomas tiago tiffany tim timeo timothee titouan tom tony tristan ulysse valentin valentine valerie vanessa
    vera veronique vianney victoire victor victoria vincent violaine violette virginie viviane wassim wendy
    william xavier yacine yael yanis yann yannick yasmine yassine yoann yohan yolande youssef yvan yves yvette
    yvonne zelie zineb zoe zohra""".split()
)
