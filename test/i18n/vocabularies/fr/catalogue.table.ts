import type {PhraseTable} from '../../../dates/phrases/phrase-table.js';

/** How museums, libraries, archives and genealogists write dates in French. */
export const CATALOGUE_TABLES: readonly PhraseTable[] = [
  {
    source: 'a museum that is not sure',
    rows: `
      vers 1850 = 1845..1855
      v. 1850 = 1845..1855
      VERS 1850 = 1845..1855
      [vers 1850] = 1845..1855
      env. 1850 = 1845..1855
      environ 1850 = 1845..1855
      1850 environ = 1845..1855
      1850 ou environ = 1845..1855
      1850 (vers) = 1845..1855
      autour de 1850 = 1845..1855
      aux alentours de 1850 = 1845..1855
      aux environs de 1850 = 1845..1855
      ca 1850 = 1845..1855
      ca. 1850 = 1845..1855
      c. 1850 = 1845..1855
      ca 1850-60 = 1845..1855 / 1855..1865
      vers 1850-1860 = 1845..1855 / 1855..1865
      vers mars 1850 = 1850-02-01..1850-04-30
      vers 530 av. J.-C. = -0534..-0524
      vers le XVIIe siècle = 1575..1724
      vers le milieu du XIXe siècle = 1829..1871
      1850 ? = 1850
      1850 (?) = 1850
      peut-être 1850 = 1850
      probablement 1850 = 1850
      sans doute 1850 = 1850
      1850 (avant) = refused
    `,
  },
  {
    source: 'a museum that knows a limit',
    rows: `
      avant 1850 = -inf..1849
      av. 1850 = -inf..1849
      après 1850 = 1851..inf
      apr. 1850 = 1851..inf
      peu après 1850 = 1851..inf
      postérieur à 1850 = 1851..inf
      au plus tard 1850 = -inf..1850
      au plus tard en 1650 = -inf..1650
      1850 au plus tard = -inf..1850
      au plus tôt en 1650 = 1650..inf
      1850 au plus tôt = 1850..inf
      pas avant 1850 = 1850..inf
      pas après 1850 = -inf..1850
      pas plus tard que 1850 = -inf..1850
      d'ici 2030 = -inf..2030
      avant ou en 1903 = -inf..1903
      en ou après 1903 = 1903..inf
      1903 ou après = 1903..inf
      1903 et avant = -inf..1903
      après 1650 et avant 1660 = 1651..1659
      entre 1850 et 1860 = 1850..1860
      entre 1850 et 1860 environ = 1845..1865
      entre juillet et août 1009 environ = 1009-06..1009-09
      [entre 1850 et 1860] = 1850..1860
      1850 ou 1851 = 1850..1851
      1850, 1855 ou 1860 = 1850..1860
      depuis 1850 = 1850 / inf
      à partir de 1850 = 1850 / inf
      à compter du 3 mai 1850 = 1850-05-03 / inf
      dès 1850 = 1850 / inf
      jusqu'en 1850 = -inf / 1850
      jusqu’en 1850 = -inf / 1850
      jusqu'au 3 mai 1850 = -inf / 1850-05-03
      jusqu’à une date entre 1850 et 1860 = -inf / 1850..1860
      de 1850 à 1860 = 1850 / 1860
      de vers 1850 à 1860 = 1845..1855 / 1860
      du IIe siècle à 1379 = 0100..0199 / 1379
      entre environ 1500 et environ 1530 = 1495..1535
      entre 1500 et le 3e trimestre 1530 = 1500..1530-09
      de 1850 jusqu'en 1860 = 1850 / 1860
      depuis 1850 jusqu'à nos jours = 1850 / inf
      de 1850 à nos jours = 1850 / inf
      1850-1860 = 1850 / 1860
      1850–1860 = 1850 / 1860
      de 1850 à une date inconnue = 1850 / 1850..inf
      jusqu'à présent = refused
    `,
  },
  {
    source: 'a museum that counts centuries',
    rows: `
      XVIe siècle = 1500..1599
      XVIème siècle = 1500..1599
      XVIᵉ siècle = 1500..1599
      XVI e siècle = 1500..1599
      XVIe s. = 1500..1599
      xvie siècle = 1500..1599
      16e siècle = 1500..1599
      seizième siècle = 1500..1599
      dix-neuvième siècle = 1800..1899
      vingt et unième siècle = 2000..2099
      Ier siècle = 0001..0099
      1er siècle apr. J.-C. = 0001..0099
      IIe siècle apr. J.-C. = 0100..0199
      Ve siècle av. J.-C. = -0499..-0400
      Ve s. av. J.-C. = -0499..-0400
      Ve siècle avant notre ère = -0499..-0400
      IIIe millénaire av. J.-C. = -2999..-2000
      XVIe-XVIIe siècles = 1500..1599 / 1600..1699
      du XVIe au XVIIIe siècle = 1500..1599 / 1700..1799
      XVIe ou XVIIe siècle = 1500..1699
      XVIe et XVIIe siècles = 1500..1599 / 1600..1699
      Ve siècle ou IVe siècle av. J.-C. = -0499..-0300
      VIe millénaire et XXXVe siècle av. J.-C. = -5999..-5000 / -5999..-3400
      troisième quart du IVe ou premier quart du IIe millénaire av. J.-C. = -3499..-1750
      IIIe-IIe siècle av. J.-C. = -0299..-0200 / -0199..-0100
      fin IVe - début IIIe siècle av. J.-C. = -0332..-0300 / -0299..-0266
      fin XIXe - début XXe siècle = 1867..1899 / 1900..1933
      milieu du XIXe siècle = 1834..1866
      milieu 18e siècle = 1734..1766
      début du XVIIe siècle = 1600..1633
      fin du XVIIIe siècle = 1767..1799
      début ou milieu du XIXe siècle = 1800..1866
      tout début du XXe siècle = 1900..1916
      1re moitié du XVIIe s. = 1600..1649
      1ère moitié 17e siècle = 1600..1649
      XVIIe siècle, première moitié = 1600..1649
      2e moitié du XVIIIe siècle = 1750..1799
      seconde moitié du XVIIIe siècle = 1750..1799
      deuxième moitié du dix-neuvième siècle = 1850..1899
      1re moitié du Ve siècle av. J.-C. = -0499..-0450
      1er quart 19e siècle = 1800..1824
      4e quart 19e siècle = 1875..1899
      dernier quart du XVe siècle = 1475..1499
      dernier quart 19e siècle = 1875..1899
      premier tiers du XVIIe siècle = 1600..1633
      dernier tiers du XVe siècle = 1467..1499
      années 1960 = 1960..1969
      les années 1800 = 1800..1809
      des années 1960 = 1960..1969
      la décennie 1850 = 1850..1859
      années 60 = 1960..1969
      années soixante-dix = 1970..1979
      début des années 1960 = 1960..1963
      fin des années 1980 = 1987..1989
      années 1920-1930 = 1920..1929 / 1930..1939
      années 1920-30 = 1920..1929 / 1930..1939
      années 1920 et 1930 = 1920..1929 / 1930..1939
      années 1920-1935 = refused
      2e et 3e quarts du XIXe siècle = 1825..1849 / 1850..1874
      XIXe siècle (fin) = 1867..1899
      s. XII ex. = 1167..1199
      XIIe s. in. = 1100..1133
      4e quart 17e siècle ; 1er quart 18e siècle = 1675..1699 / 1700..1724
      dernière décennie du XIXe siècle = 1890..1899
      les premières années du XXe siècle = refused
      les premiers siècles de notre ère = refused
      XIXe = refused
      XIXe an = refused
      fin de siècle = refused
      le dernier siècle = refused
    `,
  },
  {
    source: 'a museum of antiquity and of the earth',
    rows: `
      44 av. J.-C. = -0043
      44 av. J. -C. = -0043
      44 avant Jésus-Christ = -0043
      44 av. n. è. = -0043
      79 apr. J.-C. = 0079
      79 ap. J.-C. = 0079
      79 de notre ère = 0079
      27 av. J.-C. - 14 apr. J.-C. = -0026 / 0014
      de 431 à 404 av. J.-C. = -0430 / -0403
      3 500 av. J.-C. = -3499
      10 000 av. J.-C. = -9999
      15 mars 44 av. J.-C. = -0043-03-15
      il y a 20 000 ans = -23050..-13051
      10 000 BP = -13050..-3051
      0 av. J.-C. = refused
    `,
  },
  {
    source: 'a museum that says what was done then',
    rows: `
      imprimé en 1963 = 1963
      imprimée en 1963 = 1963
      peintes vers 1850 = 1845..1855
      Édité en 1790 = 1790
      daté 1632 = 1632
      daté de 1632 = 1632
      né en 1946 = 1946
      née le 12 mars 1643 = 1643-03-12
      mort en 1642 = 1642
      baptisé le 12 mars 1643 = 1643-03-12
      né en 1850, mort en 1920 = 1850 / 1850..1920
      dessiné et gravé en 1790 = 1790
      1963, tirage de 1980 = 1963 / 1963..1980
      1963 (négatif), 1980 (tirage) = 1963 / 1963..1980
      actif de 1650 à 1680 = 1650 / 1680
      active vers 1650 = 1645..1655 / 1645..1655
      né = refused
      né à Paris en 1850 = refused
    `,
  },
  {
    source: 'a museum that names a period',
    rows: `
      époque Ming (1368-1644) = 1368 / 1644
      règne de Louis XIV (1643-1715) = 1643 / 1715
      règne de François Ier (1515-1547) = 1515 / 1547
      XVIIIe dynastie (1550-1295 av. J.-C.) = -1549 / -1294
      IIIe République (1870-1940) = 1870 / 1940
      Second Empire (1852-1870) = 1852 / 1870
      Monarchie de Juillet (1830-1848) = 1830 / 1848
      dynastie Qing, XVIIIe siècle = 1700..1799
      règne de Louis XIV = refused
      Second Empire = refused
      Moyen Âge = refused
      avant le règne de Louis XIV (1643-1715) = refused
    `,
  },
  {
    source: 'a library or an archive',
    rows: `
      s.d. = refused
      s. d. = refused
      sans date = refused
      date inconnue = refused
      non daté = refused
      [1850-1860] = 1850 / 1860
      1850-1860, principalement 1855-1858 = 1850 / 1860
      186- = 1860..1869
      [185.] = 1850..1859
      [18..] = 1800..1899
      [18..?] = 1800..1899
      185. = refused
      DL 2018 = 2018
      [1963?] = 1963
      † 1850 = 1850
      3 mai 1850. = 1850-05-03
      3.V.1850 = 1850-05-03
      3 V 1850 = 1850-05-03
      MDCCCL = 1850
      17-sept-2018 = 2018-09-17
      sept.-2018 = 2018-09
      mai à 2018 = refused
      mai au 2018 = refused
      mai en 2018 = 2018-05
      12 règne 1850 = refused
      2e siècles = refused
      du début au milieu du XIXe siècle = 1800..1833 / 1834..1866
      18 brumaire an VIII (9 novembre 1799) = 1799-11-09
      27 thermidor, an II [14 août 1794] = 1794-08-14
      1er nivôse an X (22 décembre 1801) = 1801-12-22
      an II (1793-1794) = 1793 / 1794
      18 brumaire an VIII = refused
      vendémiaire an II = refused
      an II = refused
      [1850 = refused
    `,
  },
];
