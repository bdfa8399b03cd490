import type {PhraseTable} from '../../../dates/phrases/phrase-table.js';

/** How museums, libraries and archives write dates in German. */
export const MUSEUM_TABLES: readonly PhraseTable[] = [
  {
    source: 'a museum',
    rows: `
      um 1850 = 1845..1855
      ca. 1850 = 1845..1855
      Um 1850 = 1845..1855
      zirka 1850 = 1845..1855
      circa 1850 = 1845..1855
      etwa 1850 = 1845..1855
      gegen 1850 = 1845..1855
      ca. 1850–60 = 1845..1855 / 1855..1865
      um 1850/60 = 1845..1865
      1850/60 = 1850..1860
      1850/51 = 1850..1851
      1850–60 = 1850 / 1860
      1850 bis 1860 = 1850 / 1860
      von 1850 bis 1860 = 1850 / 1860
      zwischen 1850 und 1860 = 1850..1860
      zw. 1850 u. 1860 = 1850..1860
      vor 1850 = -inf..1849
      nach 1850 = 1851..inf
      vor 1850? = -inf..1849
      spätestens 1650 = -inf..1650
      frühestens 1650 = 1650..inf
      nach 1650, vor 1660 = 1651..1659
      seit 1850 = 1850 / inf
      ab 1850 = 1850 / inf
      bis 1850 = -inf / 1850
      1850 oder 1851 = 1850..1851
      1850 und 1862 = 1850 / 1850..1862
      1850, 1862 = 1850 / 1850..1862
      1963, Abzug 1980 = 1963 / 1963..1980
      wohl 1850 = 1850
      vermutlich 1850 = 1850
      wahrscheinlich 1850 = 1850
      möglicherweise 1850 = 1850
      1850 (?) = 1850
      [1850] = 1850
      datiert 1632 = 1632
      dat. 1632 = 1632
      geb. 1946 = 1946
      gest. 1642 = 1642
      * 1946 = 1946
      † 1642 = 1642
      getauft 12. März 1643 = 1643-03-12
      tätig 1502–1530 = 1502 / 1530
      tätig um 1650 = 1645..1655 / 1645..1655
      erwähnt 1420 = 1420
      reg. 1493–1519 = 1493 / 1519
      16. Jahrhundert = 1500..1599
      16. Jh. = 1500..1599
      16.Jh. = 1500..1599
      XVI. Jahrhundert = 1500..1599
      sechzehntes Jahrhundert = 1500..1599
      im 16. Jahrhundert = 1500..1599
      Mitte des 19. Jahrhunderts = 1834..1866
      Mitte 19. Jh. = 1834..1866
      Anfang des 17. Jahrhunderts = 1600..1633
      Anf. 17. Jh. = 1600..1633
      Ende 18. Jh. = 1767..1799
      frühes 15. Jh. = 1400..1433
      spätes 14. Jahrhundert = 1367..1399
      Ende 19./Anfang 20. Jh. = 1867..1933
      Ende 19. bis Anfang 20. Jh. = 1867..1899 / 1900..1933
      16./17. Jh. = 1500..1699
      15.–16. Jh. = 1400..1499 / 1500..1599
      16. oder 17. Jahrhundert = 1500..1699
      1. Hälfte 17. Jh. = 1600..1649
      erste Hälfte des 17. Jahrhunderts = 1600..1649
      2. Hälfte des 18. Jahrhunderts = 1750..1799
      1. H. 17. Jh. = 1600..1649
      1. Viertel 18. Jh. = 1700..1724
      3. Viertel 18. Jh. = 1750..1774
      letztes Viertel 19. Jh. = 1875..1899
      letztes Drittel 15. Jh. = 1467..1499
      erstes Drittel des 17. Jahrhunderts = 1600..1633
      um 17. Jh. = 1575..1724
      18. Jh. (?) = 1700..1799
      5. Jh. v. Chr. = -0499..-0400
      5. Jh. v.Chr. = -0499..-0400
      1. Hälfte 5. Jh. v. Chr. = -0499..-0450
      3.–2. Jh. v. Chr. = -0299..-0200 / -0199..-0100
      3. Jahrtausend v. Chr. = -2999..-2000
      um 530 v. Chr. = -0534..-0524
      44 v. Chr. = -0043
      44 v. u. Z. = -0043
      27 v. Chr.–14 n. Chr. = -0026 / 0014
      79 n. Chr. = 0079
      2. Jh. n. Chr. = 0100..0199
      1960er Jahre = 1960..1969
      1960er-Jahre = 1960..1969
      die 1850er = 1850..1859
      Anfang der 1960er Jahre = 1960..1963
      Mitte der 1970er Jahre = 1974..1976
      Ende der 1980er = 1987..1989
      frühe 1960er Jahre = 1960..1963
      1920er/1930er Jahre = 1920..1939
      Ming-Dynastie (1368–1644) = 1368 / 1644
      Qing-Dynastie, 18. Jh. = 1700..1799
      Biedermeier = refused
      Barock = refused
      Bronzezeit = refused
      zur Zeit Goethes = refused
      o. J. = refused
      o. D. = refused
      undatiert = refused
      unbekannt = refused
      um die Jahrhundertwende = refused
      60er Jahre = 1960..1969
    `,
  },
  {
    source: 'a museum that knows a century',
    rows: `
      17. Jh., 1. Hälfte = 1600..1649
      17. Jahrhundert, erste Hälfte = 1600..1649
      19. Jh., Mitte = 1834..1866
      18. Jh. (Anfang) = 1700..1733
      18. Jh., 3. Viertel = 1750..1774
      18. Jh., letztes Viertel = 1775..1799
      Ende 18. Jahrhundert bis Anfang 19. Jahrhundert = 1767..1799 / 1800..1833
      Ende des 18. Jahrhunderts = 1767..1799
      zu Beginn des 19. Jahrhunderts = 1800..1816
      Ausgang des Mittelalters = refused
      in der zweiten Hälfte des 19. Jahrhunderts = 1850..1899
      im letzten Drittel des 15. Jahrhunderts = 1467..1499
      um die Mitte des 19. Jahrhunderts = 1829..1871
      wohl 2. Hälfte 16. Jh. = 1550..1599
      XIX. Jh. = 1800..1899
      Anfang XVIII. Jahrhundert = 1700..1733
      19. Jhd. = 1800..1899
      19.Jh. = 1800..1899
      1.Hälfte 17.Jh. = 1600..1649
      1.H.17.Jh. = 1600..1649
      spätes 18./frühes 19. Jahrhundert = 1767..1833
      spätes 18. bis frühes 19. Jh. = 1767..1799 / 1800..1833
      17./18. Jahrhundert = 1600..1799
      17.-18. Jh. = 1600..1699 / 1700..1799
      17.–18. Jh. = 1600..1699 / 1700..1799
      vom 16. bis zum 18. Jahrhundert = 1500..1599 / 1700..1799
      zwischen 16. und 18. Jahrhundert = 1500..1799
      3./2. Jh. v. Chr. = -0299..-0100
      1. Jh. v. Chr.–1. Jh. n. Chr. = -0099..0000 / 0001..0099
      1. Jh. v. Chr. bis 1. Jh. n. Chr. = -0099..0000 / 0001..0099
      2. Hälfte des 1. Jts. v. Chr. = -0499..0000
      3. Jt. v. Chr. = -2999..-2000
      neunzehntes Jahrhundert = 1800..1899
      des neunzehnten Jahrhunderts = 1800..1899
      einundzwanzigstes Jahrhundert = 2000..2099
      ausgehendes 15. Jahrhundert = 1483..1499
      beginnendes 16. Jahrhundert = 1500..1516
      mittleres 15. Jahrhundert = 1434..1466
      1. Hälfte oder Mitte 17. Jh. = refused
      Mitte/2. Hälfte 17. Jh. = refused
      Mitte bis 2. Hälfte 17. Jh. = refused
      18. Jh. oder früher = -inf..1799
      nach Mitte 17. Jh. = 1667..inf
      vor 1700 (?) = -inf..1699
      um 1700 (?) = 1695..1705
      erste Jahrhunderthälfte = refused
    `,
  },
  {
    source: 'a museum that knows a year',
    rows: `
      um 1500-1510 = 1495..1505 / 1505..1515
      um 1500/1510 = 1495..1505 / 1505..1515
      1500/1510 = 1500 / 1510
      1500/10 = refused
      1500-10 = 1500-10
      1500-1510 = 1500 / 1510
      1905/06 = refused
      1936-39 = refused
      ca. 1850er Jahre = 1845..1864
      1850er–1860er Jahre = 1850..1859 / 1860..1869
      1850er und 1860er Jahre = 1850..1859 / 1860..1869
      1850er bis 60er Jahre = 1850..1859 / 1860..1869
      die 1900er Jahre = 1900..1909
      die 2000er Jahre = 2000..2009
      die Sechziger = 1960..1969
      die sechziger Jahre = 1960..1969
      Sechzigerjahre = 1960..1969
      in den 60er-Jahren = 1960..1969
      in den frühen sechziger Jahren = 1960..1963
      Anfang der Sechziger = 1960..1963
      Ende der zwanziger Jahre = 1927..1929
      um oder nach 1850 = 1845..inf
      um oder kurz nach 1850 = 1845..inf
      vor oder um 1850 = -inf..1855
      nach oder um 1850 = 1845..inf
      um oder vor 1850 = -inf..1855
      kurz vor 1850 = -inf..1849
      bald nach 1850 = 1851..inf
      nicht vor 1850 = 1850..inf
      nicht nach 1850 = -inf..1850
      nicht später als 1850 = -inf..1850
      nicht früher als 1850 = 1850..inf
      später als 1850 = 1851..inf
      frühestens 1850 = 1850..inf
      frühestens im Mai 1850 = 1850-05..inf
      spätestens im Mai 1850 = -inf..1850-05
      bis spätestens 1850 = -inf..1850
      bis zum Jahr 1850 = -inf / 1850
      seit dem Jahr 1850 = 1850 / inf
      von 1850 = 1850
      von 1850 an = 1850 / inf
      vom 3. Mai 2018 an = 2018-05-03 / inf
      ab Mai 2018 = 2018-05 / inf
      1850 ff. = 1850 / inf
      1850ff. = 1850 / inf
      1850 bis heute = 1850 / inf
      seit 1850 bis heute = 1850 / inf
      bis heute = -inf / 2019-07-01
      von 1850 bis in die Gegenwart = 1850 / inf
      1850. = 1850
      am 3. Mai 2018. = 2018-05-03
      1.850 = refused
      12.000 v. Chr. = -11999
      1850, 1862 und 1870 = 1850 / 1850..1870
      1850 und 1851 = 1850 / 1851
      1850 bzw. 1851 = 1850..1851
      entweder 1850 oder 1851 = 1850..1851
      Jahr 1850 = 1850
      Anno 1650 = 1650
      anno 1650 = 1650
      A. D. 1650 = 1650
      [um 1850] = 1845..1855
      [ca. 1850] = 1845..1855
      [1850?] = 1850
      (1850) = 1850
      1850 (ca.) = 1845..1855
      1850 ca. = 1845..1855
      ca 1850 = 1845..1855
      c. 1850 = 1845..1855
      gegen Ende 1850 = 1850-05..1851-04
      etwa um 1850 = 1845..1855
      um etwa 1850 = 1845..1855
      Ende 1850 oder Anfang 1851 = 1850-09..1851-04
      Ende 1850/Anfang 1851 = 1850-09..1851-04
      Jahreswechsel 1850/51 = refused
      Jahresende 2018 = 2018-11..2018-12
      zum Jahresende 2018 = 2018-11..2018-12
      Jahresmitte 2018 = 2018-05..2018-08
      Winter 1850/51 = 1850-12..1851-02
      Winter 1850–51 = 1850-12..1851-02
      Winter 1850/1851 = 1850-12..1851-02
      im Winter 1850 = 1850-12..1851-02
      Spätsommer 2012 = 2012-08
      Frühherbst 1850 = 1850-09
      Hochsommer 1850 = 1850-07
      Ende Sommer 2012 = 2012-08
    `,
  },
  {
    source: 'a museum that names a period',
    rows: `
      Edo-Zeit (1603–1867) = 1603 / 1867
      Meiji-Zeit, 1890 = 1890
      Qianlong-Periode (1736–1795) = 1736 / 1795
      Bronzezeit (2200–800 v. Chr.) = -2199 / -0799
      Biedermeier, um 1830 = 1825..1835
      aus der Zeit um 1850 = 1845..1855
      Regierungszeit Ludwigs XIV. (1643–1715) = 1643 / 1715
      18. Dynastie (1550–1292 v. Chr.) = -1549 / -1291
      Spätmittelalter = refused
      Mittelalter, 12. Jh. = 1100..1199
    `,
  },
  {
    source: 'a museum that says what was done then',
    rows: `
      geb. um 1850 = 1845..1855
      geb. 3. Mai 1850 – gest. 5. Juni 1920 = 1850-05-03 / 1920-06-05
      geboren 1850, gestorben 1920 = 1850 / 1850..1920
      * 3. Mai 1850; † 5. Juni 1920 = 1850-05-03 / 1850-05-03..1920-06-05
      * um 1850 = 1845..1855
      *1850 = 1850
      †1920 = 1920
      begr. 12.3.1643 = 1643-03-12
      1850–1920 = 1850 / 1920
      1963, gedruckt 1980 = 1963 / 1963..1980
      1963 (gedruckt 1980) = 1963 / 1963..1980
      1963; Abzug 1980 = 1963 / 1963..1980
      entworfen 1925, ausgeführt 1930–35 = 1925 / 1925..1935
      Entwurf 1925, Ausführung 1930 = 1925 / 1925..1930
      gedruckt um 1500 = 1495..1505
      signiert und datiert 1632 = 1632
      vollendet 1850 = 1850
      begonnen 1850, vollendet 1860 = 1850 / 1850..1860
      erbaut 1850–60 = 1850 / 1860
      tätig um 1650–1680 = 1645..1655 / 1675..1685
      tätig 1650 = 1650 / 1650
      nachweisbar 1420–1450 = 1420 / 1450
      erstmals erwähnt 1420 = 1420
      Stand 1850 = 1850
    `,
  },
  {
    source: 'a library without a date',
    rows: `
      o. J. [um 1850] = 1845..1855
      o.J. = refused
      s. a. = refused
      ohne Jahr = refused
      Datum unbekannt = refused
      ? = refused
      ? – 1850 = -inf..1850 / 1850
      1850 – ? = 1850 / 1850..inf
    `,
  },
  {
    source: 'an archaeologist and a geologist',
    rows: `
      44 v.Chr. = -0043
      44 vor Christus = -0043
      44 vor Christi Geburt = -0043
      44 vor unserer Zeitrechnung = -0043
      44 v.u.Z. = -0043
      79 nach Christus = 0079
      15. März 44 v. Chr. = -0043-03-15
      um 500 v. Chr. = -0504..-0494
      500–450 v. Chr. = -0499 / -0449
      zwischen 500 und 450 v. Chr. = -0499..-0449
      480/79 v. Chr. = -0479..-0478
      480–79 v. Chr. = refused
      27 v. Chr. bis 14 n. Chr. = -0026 / 0014
      27 v. Chr. – 14 n. Chr. = -0026 / 0014
      nach 44 v. Chr. = -0042..inf
      seit 44 v. Chr. = -0043 / inf
      11.700 v. h. = -9800..-9701
      12 ka = -10550..-9551
    `,
  },
  {
    source: 'a museum with two dates',
    rows: `
      bis vor 1850 = -inf / -inf..1849
      von 1850 bis nach 1860 = 1850 / 1861..inf
      um 1850 bis um 1860 = 1845..1855 / 1855..1865
      von ca. 1850 bis ca. 1860 = 1845..1855 / 1855..1865
      ca. 1850 – ca. 1860 = 1845..1855 / 1855..1865
      ca. 1850 bis 1860 = 1845..1855 / 1855..1865
      von ca. 1850 bis 1860 = 1845..1855 / 1860
      zwischen ca. 1850 und 1860 = 1845..1860
      zwischen 1850 und ca. 1860 = 1850..1865
      vermutlich zwischen 1850 und 1860 = 1850..1860
      vermutlich um 1850 = 1845..1855
      wohl um 1850 = 1845..1855
      wohl vor 1850 = -inf..1849
      um 1850? = 1845..1855
      1850? = 1850
      1850 (Datum unsicher) = refused
      Mai 1850? = 1850-05
      Mai oder Juni 1850 = 1850-05..1850-06
      3. oder 4. Mai 1850 = 1850-05-03..1850-05-04
      3. und 4. Mai 1850 = 1850-05-03 / 1850-05-04
      3., 4. und 5. Mai 1850 = 1850-05-03 / 1850-05-05
      am 3., 4. und 5. Mai 1850 = 1850-05-03 / 1850-05-05
      1850, 1855 oder 1860 = 1850..1860
      1850–1855, 1860 = 1850 / 1855..1860
      1914–18 = 1914 / 1918
      1914-18 = 1914 / 1918
      1914/18 = 1914..1918
      1914 bis 18 = 1914 / 1918
      1998–2002 = 1998 / 2002
      1998–02 = refused
    `,
  },
  {
    source: 'a museum that knows a decade',
    rows: `
      Anfang der 90er = 1990..1993
      Mitte der neunziger Jahre = 1994..1996
      die frühen 90er = 1990..1993
      in den späten 1960er Jahren = 1967..1969
      1960er/70er Jahre = 1960..1979
      60er/70er Jahre = 1960..1979
      1960er- und 1970er-Jahre = 1960..1969 / 1970..1979
      1960er und 70er Jahre = 1960..1969 / 1970..1979
      1960er bis 1970er Jahre = 1960..1969 / 1970..1979
      20er Jahre des 20. Jahrhunderts = 1920..1929
      zwanziger Jahre des 19. Jahrhunderts = 1820..1829
      nullerjahre = refused
      1. Mai = 2019-05-01
      Erster Mai = 2019-05-01
      am ersten Mai = 2019-05-01
      den 1. Mai 1890 = 1890-05-01
      1. Mai 1890, nachmittags = 1890-05-01T12..1890-05-01T18
      am Nachmittag des 1. Mai 1890 = 1890-05-01T12..1890-05-01T18
      Vormittag des 1. Mai 1890 = 1890-05-01T00..1890-05-01T12
      frühe Morgenstunden des 3. Mai 2018 = 2018-05-03T00..2018-05-03T06
      in den frühen Morgenstunden des 3. Mai 2018 = 2018-05-03T00..2018-05-03T06
      am Abend des 1. Mai 1890 = 1890-05-01T18..1890-05-02T00
      am Mittag des 3. Mai 2018 = refused
      mittags = refused
      2018-05-03 = 2018-05-03
      2018-05 = 2018-05
      5.2018 = 2018-05
      05/2018 = 2018-05
      Mai 1850/Juni 1850 = 1850-05..1850-06
      3.4.2018 = 2018-04-03
      3. 4. 2018 = 2018-04-03
      am 3.4. und 5.4.2018 = 2018-04-03 / 2018-04-03..2018-04-05
      3.4., 5.4. und 6.4.2018 = 2018-04-03 / 2018-04-03..2018-04-06
      05.2018 = 2018-05
      13.2018 = refused
      1.1850 = 1850-01
      5.2018 bis 7.2018 = 2018-05 / 2018-07
      20er Jahre des 19. Jahrhunderts = 1820..1829
      20er Jahre des 20. Jh. = 1920..1929
      Anfang der zwanziger Jahre des 19. Jahrhunderts = 1820..1823
      60er- und 70er-Jahre = 1960..1969 / 1970..1979
      1960er- = 1960..1969 / inf
      1960er – 1970er Jahre = 1960..1969 / 1970..1979
    `,
  },
];
