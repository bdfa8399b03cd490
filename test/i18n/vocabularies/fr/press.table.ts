import type {PhraseTable} from '../../../dates/phrases/phrase-table.js';

/** How the press writes dates in French. */
export const PRESS_TABLES: readonly PhraseTable[] = [
  {
    source: 'a report of days, months and years',
    rows: `
      3 avril 2018 = 2018-04-03
      le 3 mai 2018 = 2018-05-03
      Le 3 mai 2018 = 2018-05-03
      1er janvier 1900 = 1900-01-01
      1ᵉʳ janvier 1900 = 1900-01-01
      premier mai 1890 = 1890-05-01
      14 juil. 1789 = 1789-07-14
      3 févr. 2018 = 2018-02-03
      FÉVRIER 2018 = 2018-02
      fevrier 2018 = 2018-02
      DECEMBRE 2018 = 2018-12
      aout 1914 = 1914-08
      au mois de mai 1850 = 1850-05
      mardi 11 septembre 2001 = 2001-09-11
      mercredi 11 septembre 2001 = refused
      ce lundi 1er juillet 2019 = 2019-07-01
      17/04/2018 = 2018-04-17
      03/04/2018 = refused
      3/4/18 = refused
      31 avril 2018 = refused
      mai 68 = refused
      3 mar. 2018 = refused
      en 2017 = 2017
      l'an 1850 = 1850
      début 2017 = 2017-01-01..2017-04-30
      mi-2018 = 2018-05-01..2018-08-31
      fin 2018 = 2018-09-01..2018-12-31
      mi- ou fin 2017 = 2017-05-01..2017-12-31
      le matin du 5 ou 6 mai 2018 = 2018-05-05T00..2018-05-06T12
      le premier jour de l’été = refused
      toute fin 2018 = 2018-11-01..2018-12-31
      courant 2018 = 2018
      fin avril 2018 = 2018-04-21..2018-04-30
      mi-mai 1968 = 1968-05-11..1968-05-20
      été 2012 = 2012-06-01..2012-08-31
      ÉTÉ 2012 = 2012-06-01..2012-08-31
      à l'été 2012 = 2012-06-01..2012-08-31
      à l’été de 2012 = 2012-06-01..2012-08-31
      printemps 1848 = 1848-03-01..1848-05-31
      l'hiver 1941-1942 = 1941-12-01..1942-02-28
      hiver 1941/42 = 1941-12-01..1942-02-28
      3e trimestre 2017 = 2017-07-01..2017-09-30
      au troisième trimestre 2017 = 2017-07-01..2017-09-30
      T3 2017 = 2017-07-01..2017-09-30
      dernier trimestre 2018 = 2018-10-01..2018-12-31
      dernier trimestre de 2018 = 2018-10-01..2018-12-31
      mars 1850, avril ou mai 1851 = refused
      1er semestre 2017 = 2017-01-01..2017-06-30
      second semestre de 2017 = 2017-07-01..2017-12-31
      semaine 25 de 2013 = 2013-06-17..2013-06-23
      la première semaine de mai 2018 = 2018-05-01..2018-05-07
      les trois premiers mois de 2018 = 2018-01-01..2018-03-31
      les premiers mois de 2018 = refused
      le premier vendredi de juillet 2018 = 2018-07-06
      le dernier lundi de mai 2018 = 2018-05-28
      du 3 au 5 mai 2018 = 2018-05-03 / 2018-05-05
      du 28 avril au 3 mai 2018 = 2018-04-28 / 2018-05-03
      entre le 3 et le 5 mai 2018 = 2018-05-03..2018-05-05
      entre avril et juin 2018 = 2018-04-01..2018-06-30
      avril-juin 2018 = 2018-04 / 2018-06
      de mai à juin 2018 = 2018-05 / 2018-06
      mai/juin 1968 = 1968-05-01..1968-06-30
      3, 4 et 5 mai 2018 = 2018-05-03 / 2018-05-05
      3 et 5 mai 2018 = 2018-05-03 / 2018-05-03..2018-05-05
    `,
  },
  {
    source: 'a report that looks back',
    rows: `
      dimanche = 2019-06-30
      dimanche dernier = 2019-06-30
      dimanche prochain = 2019-07-07
      le prochain dimanche = 2019-07-07
      ce dimanche = 2019-06-30
      ce lundi = 2019-07-01
      ce lundi 8 juillet = 2019-07-08
      mardi de la semaine dernière = 2019-06-25
      mardi de la semaine prochaine = 2019-07-09
      ce mardi 8 juillet = refused
      lundi 8 juillet = 2019-07-08
      le 30 juin = 2019-06-30
      le 14 juillet = 2019-07-14
      du 20 décembre au 5 janvier = 2018-12-20 / 2019-01-05
      hier = 2019-06-30
      avant-hier = 2019-06-29
      aujourd'hui = 2019-07-01
      aujourd’hui = 2019-07-01
      demain = 2019-07-02
      après-demain = 2019-07-03
      la veille = 2019-06-30
      le lendemain = 2019-07-02
      septembre = 2018-09
      en mars = 2019-03
      mars dernier = 2019-03
      le 3 mai dernier = 2019-05-03
      début avril = 2019-04-01..2019-04-10
      fin avril = 2019-04-21..2019-04-30
      depuis fin avril = 2019-04-21..2019-04-30 / inf
      mi-août = 2018-08-11..2018-08-20
      l'été dernier = 2018-06-01..2018-08-31
      la semaine dernière = 2019-06-24..2019-06-30
      la semaine prochaine = 2019-07-08..2019-07-14
      cette semaine = 2019-07-01..2019-07-07
      le week-end dernier = 2019-06-29..2019-06-30
      le mois dernier = 2019-06
      à la fin du mois dernier = 2019-06-21..2019-06-30
      ce mois-ci = 2019-07
      le trimestre dernier = 2019-04-01..2019-06-30
      l'an dernier = 2018
      l’année dernière = 2018
      l'an passé = 2018
      cette année = 2019
      l'an prochain = 2020
      mai de l'année dernière = 2018-05
      le siècle dernier = 1900..1999
      à la fin de l'année = 2019-09-01..2019-12-31
      fin de la semaine = 2019-07-06..2019-07-07
      la semaine du 3 mai 2019 = 2019-04-29..2019-05-05
      la dernière semaine = refused
      la prochaine décennie = refused
      fin de semaine = refused
      récemment = refused
      prochainement = refused
      à la rentrée 2018 = refused
    `,
  },
  {
    source: 'a report that counts',
    rows: `
      il y a deux ans = 2017
      il y a trois jours = 2019-06-28
      il y a trois semaines = 2019-06-10..2019-06-16
      il y a six mois = 2019-01
      il y a vingt-cinq ans = 1994
      il y a quatre-vingt-dix-sept ans = 1922
      il y a soixante et onze ans = 1948
      il y a cent ans = 1869..1968
      il y a 500 ans = 1469..1568
      il y a deux siècles = 1800..1899
      il y a environ trente ans = 1984..1994
      il y a une trentaine d'années = 1984..1994
      de 1850 à il y a deux ans = 1850 / 2017
      entre 1850 et il y a deux ans = 1850..2017
      de 2018 à il y a trois jours = 2018 / 2019-06-28
      1850/51 av. J.-C. = refused
      1682, août ou septembre 1581 = refused
      il y a près de quatre ans = 2015..2016
      il y a près de deux siècles = 1819..1919
      il y a plus de deux ans = -inf..2017
      il y a moins de deux semaines = 2019-06-17..2019-07-01
      il y a cent vingt ans = 1894..1903
      il y a deux cent cinquante ans = 1764..1773
      il y a mille deux cents ans = 0769..0868
      il y a deux mille cent ans = -0131..-0032
      il y a cent mille ans = -148050..-48051
      il y a 13,8 milliards d’années = -13849998050..-13749998051
      trois jours avant Noël 1914 = 1914-12-22
      deux semaines après le 3 mai 2018 = 2018-05-17
      trois jours plus tôt = 2019-06-28
      trois jours avant = 2019-06-28
      trois jours plus tard = 2019-07-04
      3 semaines après = 2019-07-22..2019-07-28
      voici deux ans = 2017
      depuis deux ans = 2017 / inf
      depuis une vingtaine d’années = 1994..2004 / inf
      dans trois jours = 2019-07-04
      dans dix ans = 2029
      ces deux derniers mois = 2019-05-01 / 2019-07-01
      les trois prochaines semaines = 2019-07-01 / 2019-07-22
      les deux derniers mois de 2018 = 2018-11-01..2018-12-31
      il y a huit jours = refused
      il y a 15 jours = refused
      dans quinze jours = refused
      il y a quelques jours = refused
      les derniers mois = refused
      deux ans = refused
      pendant trois ans = refused
      en trois jours = refused
      1 500 m = refused
      1 850 = refused
      145 millions = refused
    `,
  },
  {
    source: 'a report of a part of a day',
    reference: '1989-11-02',
    rows: `
      mardi = 1989-10-31
      ce matin = 1989-11-02T00..1989-11-02T12
      hier soir = 1989-11-01T18..1989-11-02T00
      avant-hier soir = 1989-10-31T18..1989-11-01T00
      mardi matin = 1989-10-31T00..1989-10-31T12
      mardi après-midi = 1989-10-31T12..1989-10-31T18
      dans la soirée de mardi = 1989-10-31T18..1989-11-01T00
      la nuit dernière = 1989-11-01T18..1989-11-02T06
      la nuit prochaine = 1989-11-02T18..1989-11-03T06
      dans la nuit de lundi à mardi = 1989-10-30T18..1989-10-31T06
      dans la nuit du 5 au 6 mai 2018 = 2018-05-05T18..2018-05-06T06
      dans la nuit du 5/6 mai 2018 = 2018-05-05T18..2018-05-06T06
      la nuit du 4 août 1789 = 1789-08-04T18..1789-08-05T06
      au petit matin du 3 mai 2018 = 2018-05-03T00..2018-05-03T06
      le 3 mai 2018 au soir = 2018-05-03T18..2018-05-04T00
      dans la nuit du 5 au 7 mai 2018 = refused
      cette nuit = refused
      la nuit de Noël 1914 = refused
      le 3 mai 2018 à minuit = refused
      le 3 mai 2018 à 25 h = refused
    `,
  },
  {
    source: 'a report of a day by its name',
    rows: `
      Noël 1914 = 1914-12-25
      le jour de Noël 1914 = 1914-12-25
      la veille de Noël 1914 = 1914-12-24
      le lendemain de la Toussaint 1918 = 1918-11-02
      Noël dernier = 2018-12-25
      depuis Noël = 2018-12-25 / inf
      Pâques 1916 = 1916-04-23
      PAQUES 1916 = 1916-04-23
      lundi de Pâques 2018 = 2018-04-02
      Vendredi saint 2018 = 2018-03-30
      Vendredi saint, 25 mars 2016 = 2016-03-25
      Mardi gras 2018 = 2018-02-13
      jeudi de l'Ascension 2018 = 2018-05-10
      Ascension 2018 = 2018-05-10
      Pentecôte 2018 = 2018-05-20
      Assomption 2018 = 2018-08-15
      Toussaint 2018 = 2018-11-01
      jour de l'An 2000 = 2000-01-01
      14 juillet 1789 = 1789-07-14
      fête nationale belge 2018 = 2018-07-21
      premier dimanche de l'Avent 2018 = 2018-12-02
      fête nationale 2018 = refused
      fête du Travail 2018 = refused
      Fête-Dieu 2018 = refused
      Pâques 1600 = refused
    `,
  },
];
