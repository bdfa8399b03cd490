import type {PhraseTable} from '../../../dates/phrases/phrase-table.js';

/** Spanish phrases of museums, libraries and archives. */
export const CATALOGUE_TABLES: readonly PhraseTable[] = [
  {
    source: 'museums, libraries and archives',
    rows: `
      hacia 1850 = 1845..1855
      h. 1850 = 1845..1855
      Hacia 1850 = 1845..1855
      ca. 1850 = 1845..1855
      c. 1850 = 1845..1855
      circa 1850 = 1845..1855
      alrededor de 1850 = 1845..1855
      en torno a 1850 = 1845..1855
      aprox. 1850 = 1845..1855
      1850 (aprox.) = 1845..1855
      hacia 1850-1860 = 1845..1855 / 1855..1865
      hacia marzo de 1850 = 1850-02..1850-04
      1850 (?) = 1850
      ¿1850? = 1850
      quizá 1850 = 1850
      quizás 1850 = 1850
      posiblemente 1850 = 1850
      probablemente 1850 = 1850
      [1850] = 1850
      antes de 1850 = -inf..1849
      anterior a 1850 = -inf..1849
      después de 1850 = 1851..inf
      posterior a 1850 = 1851..inf
      no antes de 1650 = 1650..inf
      a más tardar en 1650 = -inf..1650
      después de 1650 y antes de 1660 = 1651..1659
      entre 1850 y 1860 = 1850..1860
      de 1850 a 1860 = 1850 / 1860
      1850-1860 = 1850 / 1860
      1850–1860 = 1850 / 1860
      desde 1850 = 1850 / inf
      a partir de 1850 = 1850 / inf
      hasta 1850 = -inf / 1850
      desde 1850 hasta 1860 = 1850 / 1860
      1850 o 1851 = 1850..1851
      1850 y 1862 = 1850 / 1850..1862
      1850, 1862 = 1850 / 1850..1862
      1963, copia de 1980 = 1963 / 1963..1980
      activo 1650-1680 = 1650 / 1680
      activo hacia 1650 = 1645..1655 / 1645..1655
      fechado en 1632 = 1632
      firmado y fechado en 1632 = 1632
      nacido en 1946 = 1946
      fallecido en 1642 = 1642
      bautizado el 12 de marzo de 1643 = 1643-03-12
      impreso en 1790 = 1790
      siglo XVI = 1500..1599
      Siglo XVI = 1500..1599
      SIGLO XVI = 1500..1599
      s. XVI = 1500..1599
      S. XVI = 1500..1599
      s. XVI = 1500..1599
      siglo 16 = 1500..1599
      siglo dieciséis = 1500..1599
      siglos XVI-XVII = 1500..1599 / 1600..1699
      ss. XVI-XVII = 1500..1599 / 1600..1699
      siglos XVI y XVII = 1500..1599 / 1600..1699
      siglo XVI o XVII = 1500..1699
      hacia el siglo XVII = 1575..1724
      siglo XVIII (?) = 1700..1799
    `,
  },
  {
    source: 'museums, libraries and archives',
    rows: `
      mediados del siglo XIX = 1834..1866
      a mediados del siglo XIX = 1834..1866
      med. s. XIX = 1834..1866
      principios del siglo XX = 1900..1933
      comienzos del siglo XVII = 1600..1633
      ppios. s. XX = 1900..1933
      finales del siglo XVIII = 1767..1799
      fines del siglo XVIII = 1767..1799
      finales del siglo XIX-principios del XX = 1867..1899 / 1900..1933
      primera mitad del siglo XVII = 1600..1649
      1ª mitad del siglo XVII = 1600..1649
      1.ª mitad del s. XVII = 1600..1649
      segunda mitad del siglo XVIII = 1750..1799
      2ª mitad s. XVIII = 1750..1799
      primer cuarto del siglo XIX = 1800..1824
      tercer cuarto del siglo XVIII = 1750..1774
      último cuarto del siglo XVI = 1575..1599
      primer tercio del siglo XVII = 1600..1633
      último tercio del siglo XV = 1467..1499
      siglo V a. C. = -0499..-0400
      siglo V a.C. = -0499..-0400
      s. V a. C. = -0499..-0400
      primera mitad del siglo V a. C. = -0499..-0450
      siglos III-II a. C. = -0299..-0200 / -0199..-0100
      III milenio a. C. = -2999..-2000
      hacia 530 a. C. = -0534..-0524
      44 a. C. = -0043
      44 a. de C. = -0043
      44 a. e. c. = -0043
      27 a. C.-14 d. C. = -0026 / 0014
      79 d. C. = 0079
      siglo II d. C. = 0100..0199
      años 1960 = 1960..1969
      década de 1960 = 1960..1969
      década de los 1960 = 1960..1969
      principios de la década de 1960 = 1960..1963
      mediados de los años 1970 = 1974..1976
      finales de los años 1980 = 1987..1989
      reinado de Carlos III (1759-1788) = 1759 / 1788
      dinastía Ming (1368-1644) = 1368 / 1644
      dinastía Qing, siglo XVIII = 1700..1799
      época de Felipe II = refused
      Siglo de Oro = refused
      Edad del Bronce = refused
      s. f. = refused
      s/f = refused
      sin fecha = refused
      fecha desconocida = refused
      sin datar = refused
      cambio de siglo = refused
      dentro de dos años = 2021
      dos años antes = 2017
      hace un año = 2018
      hace una semana = 2019-06-24..2019-06-30
      hace un mes = 2019-06
      hace más de cuatro años = -inf..2015
      hace menos de cuatro años = 2015-01-01..2019-07-01
      hace veinticinco años = 1994
      hace treinta y cinco años = 1984
      hace mil años = 0519..1518
    `,
  },
  {
    source: 'museums, libraries and archives',
    rows: `
      hace dos mil años = -0481..0518
      hace 11.700 años = -9800..-9701
      hace cerca de treinta años = 1984..1994
      desde hace dos años = 2017 / inf
      hace varios años = refused
      antes de hace dos años = -inf..2016
      desde 1850 hasta la actualidad = 1850 / inf
      1850-actualidad = 1850 / inf
      antes del siglo XVI = -inf..1499
      antes de mediados del siglo XIX = -inf..1833
      anterior al siglo XVI = -inf..1499
      entre mediados del siglo XIX y principios del XX = 1834..1933
      entre 1850 y c. 1860 = 1850..1865
      c. 1850-60 = 1845..1855 / 1855..1865
      ca. 1850-1860 = 1845..1855 / 1855..1865
      hacia 1850-60 = 1845..1855 / 1855..1865
      hacia 1820-hacia 1890 = 1815..1825 / 1885..1895
      hacia finales del siglo XVI = 1562..1604
      hacia mediados de los años 70 = 1969..1981
      ¿hacia 1850? = 1845..1855
      1850? = 1850
      1850 ? = 1850
      posible 1850 = 1850
      tal vez 1850 = 1850
      s. XVI (?) = 1500..1599
      s. XII ex. = 1167..1199
      s. XVII (finales) = 1667..1699
      siglo XVI, segunda mitad = 1550..1599
      s. XVIII (2ª mitad) = 1750..1799
      1.er tercio del siglo XIX = 1800..1833
      2º cuarto s. XVI = 1525..1549
      2.º cuarto del s. XVI = 1525..1549
      2a mitad del siglo XVI = 1550..1599
      primera mitad del XIX = 1800..1849
      el siglo XIX = 1800..1899
      siglo primero = 0001..0099
      siglo I a. C. = -0099..0000
      siglo I = 0001..0099
      siglo I d. C. = 0001..0099
      siglos I a. C.-I d. C. = -0099..0000 / 0001..0099
      s. I a. C. - I d. C. = -0099..0000 / 0001..0099
      siglo II-III d. C. = 0100..0199 / 0200..0299
      siglo IV a. de C. = -0399..-0300
      siglo IV antes de Cristo = -0399..-0300
      siglo IV a. n. e. = -0399..-0300
      siglo IV AC = -0399..-0300
      siglo IV A.C. = -0399..-0300
      44 AC = -0043
      año 44 a. C. = -0043
      en el año 44 a. C. = -0043
      15 de marzo del 44 a. C. = -0043-03-15
      del 27 a. C. al 14 d. C. = -0026 / 0014
      entre 27 a. C. y 14 d. C. = -0026..0014
      480/79 a. C. = -0479..-0478
      480-79 a. C. = refused
      480-479 a. C. = -0479 / -0478
      el milenio I a. C. = -0999..0000
      I milenio a. C. = -0999..0000
      primer milenio a. C. = -0999..0000
      tercer milenio antes de Cristo = -2999..-2000
    `,
  },
  {
    source: 'museums, libraries and archives',
    rows: `
      mediados del II milenio a. C. = -1665..-1333
      hacia el 3000 a. C. = -3004..-2994
      hacia 3000 a. C. = -3004..-2994
      3.000 a. C. = -2999
      20.000-15.000 a. C. = -19999 / -14999
      reinado de Felipe II (1556-1598) = 1556 / 1598
      reinado de los Reyes Católicos (1474-1504) = 1474 / 1504
      época romana (siglos I-II) = 0001..0099 / 0100..0199
      periodo Edo (1603-1868) = 1603 / 1868
      Período Edo, 1603-1868 = 1603 / 1868
      Dinastía XVIII (1550-1295 a. C.) = -1549 / -1294
      dinastía XVIII, reinado de Tutmosis III (1479-1425 a. C.) = -1478 / -1424
      imperio romano, siglo II = 0100..0199
      cultura nazca, 100-600 d. C. = 0100 / 0600
      época colonial = refused
      1963 (copia de 1980) = 1963 / 1963..1980
      negativo 1963, copia 1980 = 1963 / 1963..1980
      impreso en 1963 = 1963
      publicado en 1833 = 1833
      construido entre 1850 y 1860 = 1850..1860
      construido de 1850 a 1860 = 1850 / 1860
      fundada en 1850 = 1850
      activo entre 1650 y 1680 = 1650..1680 / 1650..1680
      n. 1850 = 1850
      m. 1920 = 1920
      n. 1850 - m. 1920 = 1850 / 1920
      nacido hacia 1850 = 1845..1855
      nació el 3 de mayo de 1850 = 1850-05-03
      documentado en 1632 = 1632
      firmado en 1632 = 1632
      mediados-finales del siglo XIX = 1834..1899
      en pleno siglo XIX = 1800..1899
      a lo largo del siglo XIX = 1800..1899
      durante el siglo XIX = 1800..1899
      todo el siglo XIX = 1800..1899
      hace dos o tres años = 2016..2017
      los años veinte = 1920..1929
      los felices años veinte = refused
      década de los veinte = 1920..1929
      década de los años veinte = 1920..1929
      década de los 20 del siglo XX = 1920..1929
      s.f. = refused
      s. a. = refused
      ¿s. XVI? = 1500..1599
      desconocida = refused
      1850-? = 1850 / 1850..inf
      ?-1850 = -inf..1850 / 1850
      1850 - fecha desconocida = 1850 / 1850..inf
      desde 1850 hasta una fecha desconocida = 1850 / 1850..inf
      años = refused
      hace 15 días = 2019-06-16
      tercer trimestre del siglo XIX = refused
      mediados del XIX = 1834..1866
      de finales del siglo XIX al XX = 1867..1899 / 1900..1999
      siglos XIX/XX = 1800..1999
      s. XIX-XX = 1800..1899 / 1900..1999
      finales del siglo XIX y XX = refused
      del siglo V a. C. al III d. C. = -0499..-0400 / 0200..0299
      del siglo V al III a. C. = -0499..-0400 / -0299..-0200
      siglo V a. C.-III = refused
    `,
  },
  {
    source: 'museums, libraries and archives',
    rows: `
      de finales del siglo IV a principios del III a. C. = -0332..-0300 / -0299..-0266
      de la década de 1960 a la de 1970 = 1960..1969 / 1970..1979
      décadas de 1960 y 1970 = 1960..1969 / 1970..1979
      década de 1960 a 1970 = refused
      los años 1960 y 1961 = 1960 / 1961
      los años 1960 y 1970 = refused
      los años 1914-18 = 1914 / 1918
      años 1900 = refused
      la década de 1900 = 1900..1909
      la primera década del siglo XX = 1900..1909
      la década del sesenta = 1960..1969
      los años veinte del siglo XX = 1920..1929
      los años 20 del siglo pasado = 1920..1929
      milenio III a. C. = -2999..-2000
    `,
  },
];
