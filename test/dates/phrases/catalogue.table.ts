import type {PhraseTable} from './phrase-table.js';

/** How museums, libraries, archives, genealogists and spreadsheets write dates. */
export const CATALOGUE_TABLES: readonly PhraseTable[] = [
  {
    source: 'a museum that says what was done then',
    rows: `
      c. 1850 (between 1840 and 1860) = 1840..1860
      1850/51 BC = refused
      1850–51 BC = refused
      300/50 BC = refused
      1682, August or September 1581 = refused
      1850, May to June 1851 = refused
      1850, May – 1851, June = 1850-05 / 1851-06
      3 in May 2018 = refused
      3 at May 2018 = refused
      3 of May 2018 = 2018-05-03
      c. 1850 (1800–1899) = refused
      1850 (between 1840 and 1860) = refused
      published 1833 = 1833
      born 1946 = 1946
      b. 1 Jan 1850 = 1850-01-01
      died before 1850 = -inf..1849
      fl. 1420 = 1420 / 1420
      fl. c. 1420 = 1415..1425 / 1415..1425
      fl. 1420–1450 = 1420 / 1450
      active 1920–1940 = 1920 / 1940
      reigned 1509–47 = 1509 / 1547
      established 1850 = 1850
      est. 1850 = refused
      dated to 1850 = 1850
      designed and made 1925 = 1925
      probably printed 1980 = 1980
      1963 (printed 1980) = 1963 / 1963..1980
      1963; printed 1980 = 1963 / 1963..1980
      1936 (negative), 1975 (print) = 1936 / 1936..1975
      designed 1925, made 1930–35 = 1925 / 1925..1935
      1998, ©1999 = 1998 / 1999
      born 1850, died 1920 = 1850 / 1850..1920
      b. 1850 – d. 1920 = 1850 / 1920
      1963, printed later = refused
      born = refused
      born 12 May, died 1850 = refused
      age 41, 1851 = refused
      12 May 1850 EST = refused
      Wednesday, May 1850 = refused
      Golden Age (1588–1672) = 1588 / 1672
    `,
  },
  {
    source: 'a museum that lists',
    rows: `
      1850, 1860 and 1870 = 1850 / 1850..1870
      1850, 1855 or 1860 = 1850..1860
      1850, 1855, or 1860 = 1850..1860
      1914–1918, 1939–1945 = 1914 / 1918..1945
      1850-1855, 1860 = 1850 / 1855..1860
      late 1860s and 1872 = 1867..1869 / 1867..1872
      c. 1850, late 1860s = 1845..1855 / 1845..1869
      1960s and 70s = 1960..1969 / 1970..1979
      5, 12 and 19 May 2018 = 2018-05-05 / 2018-05-05..2018-05-19
      May 5, 12, 2018 = 2018-05-05 / 2018-05-05..2018-05-12
      May 5 and June 3, 2018 = 2018-05-05 / 2018-05-05..2018-06-03
      1850, summer = 1850-06-01..1850-08-31
      1850, Christmas = refused
      September 2018, 2019 = refused
      after 1850, 1870 or 1880 = refused
    `,
  },
  {
    source: 'a museum that does not know an end',
    rows: `
      c. 1475/80 = 1470..1485
      1475 – 1521/25 = 1475 / 1521..1525
      before 1520 – 1580 = -inf..1519 / 1580
      1903 and earlier = -inf..1903
      1903 or after? = 1903..inf
      in or after 1903 = 1903..inf
      on or before 5 May 2018 = -inf..2018-05-05
      before or in 1903 = -inf..1903
      after 1945 and before 1957 = 1946..1956
      not before 1945, not after 1957 = 1945..1957
      unknown – 1890 = -inf..1890 / 1890
      c. 1820 – unknown = 1815..1825 / 1815..inf
      from c. 1578 to 1632 = 1573..1583 / 1632
      perhaps 1850–60 = 1850 / 1860
      12–~17 September 2018 = 2018-09-12 / 2018-09-14..2018-09-20
      1850 to the late 1860s = 1850 / 1867..1869
      unknown – unknown = refused
    `,
  },
  {
    source: 'a museum that names a period',
    rows: `
      Qing dynasty, Qianlong period (1736–1795) = 1736 / 1795
      Wanli mark and period (1573-1620) = 1573 / 1620
      18th Dynasty (1550–1295 BC) = -1549 / -1294
      Dynasty 18, ca. 1550–1295 BC = -1554..-1544 / -1299..-1289
      Late Bronze Age II, 1400–1200 BC = -1399 / -1199
      Late Period, 664–332 B.C. = -0663 / -0331
      Early Cycladic II (2700–2300 BC) = -2699 / -2299
      Meiji 23 (1890) = 1890
      Meiji 23 = refused
      temp. Edward III (1327–1377) = 1327 / 1377
      temp. Henry VIII = refused
      reign of Louis XIV (1643–1715) = 1643 / 1715
      Tang dynasty, 8th century = 0700..0799
      Edo period (1603–1867), 19th century = 1800..1899
      Edo period (1603–1867), 1950 = refused
      Edo period = refused
      late Edo period (1603–1867) = refused
      before the Edo period (1603–1867) = refused
    `,
  },
  {
    source: 'who counts in Roman numerals',
    rows: `
      XIX century = 1800..1899
      the XIXth century = 1800..1899
      late xviii century = 1767..1799
      XVI–XVII centuries = 1500..1599 / 1600..1699
      XVIth or XVIIth century = 1500..1699
      V century BC = -0499..-0400
      c. V century = 0375..0524
      IV quarter 2018 = 2018-10-01..2018-12-31
      reign of Charles V (1519–1556) = 1519 / 1556
      Egypt, XVIII dynasty (1550–1295 BC) = -1549 / -1294
      Dynasty XVIII, ca. 1550–1295 BC = -1554..-1544 / -1299..-1289
      Qing dynasty, XVIII century = 1700..1799
      IIII century = refused
      v century = refused
      V May 1850 = refused
      XIX = refused
    `,
  },
  {
    source: 'a library or an archive',
    rows: `
      [between 1850 and 1860] = 1850..1860
      [1850-1860] = 1850 / 1860
      [1850 = refused
      1850] = refused
      [1850,1860 = refused
      ca. 186- = 1855..1874
      between 186- and 187- = 1860..1879
      May 5, 1850. = 1850-05-05
      1850–1860, bulk 1855–1858 = 1850 / 1860
      1850-1860 (bulk 1870) = refused
      1850 [i.e. 1851] = 1851
      no date = refused
      186-? = 1860..1869
      18--? = 1800..1899
      850- = 0850 / inf
      [850-] = 0850 / inf
      185? = refused
      c. 185? = refused
      185?–1860 = refused
      476? = 0476
      185 ? = 0185
      1850–60s = refused
      1850-1860s = refused
      1850 to the 1860s = 1850 / 1860..1869
      1850s–60s = 1850..1859 / 1860..1869
      MDCCCXLVIII = 1848
      M.DCC.LXXXIX. = 1789
      anno MDCLXVI = 1666
      MDCCL–MDCCLX = 1750 / 1760
      c. MDCCL = 1745..1755
      12.iv.1934 = 1934-04-12
      12-IV-1934 = 1934-04-12
      12/XII/1934 = 1934-12-12
      31.iv.1934 = refused
      n.d. [c. 1850] = 1845..1855
      undated [after 1977] = 1978..inf
      1982–1994 and undated = 1982 / 1994
      1850, undated, 1860 = 1850 / 1850..1860
      undated and n.d. = refused
      1935 [sic] = 1935
      1935 [sic], 1940 = 1935 / 1935..1940
      sic = refused
    `,
  },
  {
    source: 'who counts years in two ways',
    rows: `
      Feb. 1750/51 = 1751-02
      February 10, 1700/01 = 1701-02-10
      1850/51 = 1850..1851
      2 Feb. 1735–6 = 1736-02-02
      2 Feb. 1735-6 = 1736-02-02
      2 May 1735–6 = 1735-05-02 / 1736-05-02
      AD 69/70 = 0069..0070
      490/480 BC = -0489..-0479
      480–79 BC = refused
      264–41 BC = refused
      127–30 AD = 0127 / 0130
      AD 127–30 = 0127 / 0130
      AH 1012 / AD 1603 = 1603
      dated A.H. 1012/A.D. 1603 = 1603
      1250–51 AH (1834–36 CE) = 1834 / 1836
      A.H. 1250 = refused
      1250 AH = refused
      BC 1400–1200 = -1399 / -1199
      BC 100 – AD 50 = -0099 / 0050
      cal BC 1400–1200 = -1399 / -1199
      1200 cal AD = 1200
      3400 cal BP = -1500..-1401
      anno 1683 = 1683
      May/June 1850 = 1850-05..1850-06
      12/13 June 2018 = 2018-06-12..2018-06-13
      2018/09 = 2018-09
      1905/06 = refused
      1995/6 = refused
      c. 1905-10 = refused
      painted 1503-06 = refused
      active 1905-10 = refused
      Jiajing period (1505-10) = refused
      ©1905-10 = refused
      1905-07, 1911 = refused
      c. 10/1905 = 1905-09-01..1905-11-30
      since 1905-10 = 1905-10 / inf
      before 1905-10 = -inf..1905-09
      1905-10 to 1906-03 = 1905-10 / 1906-03
      c. 2019-06 = 2019-05-01..2019-07-31
      published 2019-06 = 2019-06
    `,
  },
  {
    source: 'a spreadsheet',
    rows: `
      Sept-2018 = 2018-09
      24/Jun/2019 = 2019-06-24
      1944-Jun-06 = 1944-06-06
      Jan-15-2020 = 2020-01-15
      18-Sep = 2019-09-18
      Dec-7 = 2019-12-07
      Sep-18 = refused
      Sep-45 = refused
      1944–June 1945 = 1944 / 1945-06
      1944-June 1945 = 1944 / 1945-06
      June – 2018 = refused
      2018-Q3 = 2018-07-01..2018-09-30
      Q3-2018 = 2018-07-01..2018-09-30
      3Q 2018 = 2018-07-01..2018-09-30
      wk 25 2013 = 2013-06-17..2013-06-23
      week 25 of 2013 = 2013-06-17..2013-06-23
      week 53, 2013 = refused
    `,
  },
  {
    source: 'who puts the part behind',
    rows: `
      20th century, first half = 1900..1949
      18th century (late) = 1767..1799
      16th century early = 1500..1533
      18th century, 2nd half – 19th century, 1st half = 1750..1799 / 1800..1849
      2nd century BC, last quarter = -0124..-0100
      19th century, end = 1883..1899
      1850s, late = 1857..1859
      1850, late 1860s = 1850 / 1850..1869
      early 19th century, mid-20th century = 1800..1833 / 1800..1966
      early 18th century, late = refused
      1931 spring–autumn = 1931-03-01..1931-05-31 / 1931-09-01..1931-11-30
      1850-spring 1851 = 1850 / 1851-03-01..1851-05-31
    `,
  },
  {
    source: 'who counts centuries by their numbers alone',
    rows: `
      C18 = 1700..1799
      late C18th = 1767..1799
      C18-C19 = 1700..1799 / 1800..1899
      C18–19 = 1700..1799 / 1800..1899
      c. 18 = refused
      C5 BC = refused
      c18th century = 1675..1824
      s. XII ex. = 1167..1199
      saec. xii in. = 1100..1133
      s. XV² = 1450..1499
      s. xiv/xv = 1300..1499
      s. XIII ex. – s. XIV in. = 1267..1299 / 1300..1333
    `,
  },
  {
    source: 'a genealogist',
    rows: `
      abt. 1850 = 1845..1855
      bef. 1850 = -inf..1849
      aft. 1850 = 1851..inf
      bet. 1850 and 1860 = 1850..1860
      bap. 5 May 1850 = 1850-05-05
      bur. May 1850 = 1850-05
      Jun qtr 1875 = 1875-04-01..1875-06-30
      Mar Q 1902 = 1902-01-01..1902-03-31
      Jan qtr 1902 = refused
      1154 × 1162 = 1154..1162
      1154 × 62 = 1154..1162
      1162 × 1154 = refused
      CAL 1820 = 1815..1825
      INT 25 DEC 1850 (Christmas last) = 1850-12-25
      INT ABT 1850 (about then) = 1845..1855
      INT 1850 = 1850
      14 September 1752 N.S. = 1752-09-14
      14 September 1752 (New Style) = 1752-09-14
      25 March 1660 O.S. = refused
      TO 1915 = -inf / 1915
      @#DGREGORIAN@ 31 DEC 1997 = 1997-12-31
      @#DJULIAN@ 31 DEC 1697 = refused
      say 1640 = 1635..1645
      on or about 12 Jan 1846 = 1846-01-09..1846-01-15
      1846 or thereabouts = 1841..1851
      the 1851 census = 1851
      aged 41 in 1851 census = refused
      will proved 12 May 1598 = 1598-05-12
      d.s.p. 1612 = 1612
      living in 1655 = 1655 / 1655
      3 Eliz. I (1560–61) = 1560 / 1561
      12 Hen. VIII = refused
      EST 1820 = 1815..1825
      EST MAR 1820 = 1820-02..1820-04
      Est. 1820 = refused
      c1650 = 1645..1655
      c1999 = refused
      1998, c1999 = refused
    `,
  },
];
