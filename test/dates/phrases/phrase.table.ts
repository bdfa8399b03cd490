import {CATALOGUE_TABLES} from './catalogue.table.js';
import type {PhraseTable} from './phrase-table.js';
import {PRESS_TABLES} from './press.table.js';

/** Phrases of every kind that must be read, and those that must not; `PhraseTable` says how they are written. */
export const PHRASE_TABLES: readonly PhraseTable[] = [
  ...CATALOGUE_TABLES,
  ...PRESS_TABLES,
  {
    source: 'a report that looks back',
    rows: `
      from early to mid March 1850 = 1850-03-01..1850-03-10 / 1850-03-11..1850-03-20
      early to mid March 1850 = 1850-03-01..1850-03-20
      from the early to mid 8th century BC = -0799..-0766 / -0765..-0733
      from the beginning to the end of 1850 = 1850-01-01..1850-02-28 / 1850-11-01..1850-12-31
      12 temp 1850 = refused
      12 era 1850 = refused
      temp 12 1850 = refused
      18th Dynasty, 1550 BC = -1549
      Dynasty 18, 1550 BC = -1549
      3 Eliz. I (1560-61) = 1560 / 1561
      first centuries = refused
      the first centuries BC = refused
      2nd centuries = refused
      first millennia = refused
      between the 17th and 18th centuries = 1600..1799
      18th-19th centuries = 1700..1799 / 1800..1899
      2014 = 2014
      in 2014 = 2014
      In 2014 = 2014
      during 2014 = 2014
      the year 2014 = 2014
      Feb 2018 = 2018-02
      Feb. 2018 = 2018-02
      February 2018 = 2018-02
      FEBRUARY 2018 = 2018-02
      in February 2018 = 2018-02
      February, 2018 = 2018-02
      February of 2018 = 2018-02
      March 2017 = 2017-03
      Sept 2018 = 2018-09
      Sept. 2018 = 2018-09
      2018 September = 2018-09
      17 September 2018 = 2018-09-17
      17th September 2018 = 2018-09-17
      17th of September 2018 = 2018-09-17
      the 17th of September, 2018 = 2018-09-17
      September 17, 2018 = 2018-09-17
      September 17th, 2018 = 2018-09-17
      Sept. 17, 2018 = 2018-09-17
      on September 17 2018 = 2018-09-17
      2018 September 17 = 2018-09-17
      Monday, 17 September 2018 = 2018-09-17
      Monday 17 September 2018 = 2018-09-17
      on Monday, September 17, 2018 = 2018-09-17
      the twenty-first of March 2017 = 2017-03-21
      21st March 2017 = 2017-03-21
      March twenty-first, 2017 = 2017-03-21
      1st January 2000 = 2000-01-01
      29 February 2016 = 2016-02-29
      17/09/2018 = 2018-09-17
      09/17/2018 = 2018-09-17
      17.09.2018 = 2018-09-17
      3.4.2018 = 2018-04-03
      17-09-2018 = 2018-09-17
      2018/09/17 = 2018-09-17
      5/5/2018 = 2018-05-05
      9/2018 = 2018-09
      September = 2018-09
      in September = 2018-09
      July = 2019-07
      June = 2019-06
      August = 2018-08
      September 17 = 2019-09-17
      17 September = 2019-09-17
      on 30 June = 2019-06-30
      1 July = 2019-07-01
      2 July = 2019-07-02
      29 February = 2020-02-29
      late April = 2019-04-21..2019-04-30
      Late April = 2019-04-21..2019-04-30
      in late April = 2019-04-21..2019-04-30
      early June = 2019-06-01..2019-06-10
      mid-June = 2019-06-11..2019-06-20
      mid June = 2019-06-11..2019-06-20
      late July = 2018-07-21..2018-07-31
      late February = 2019-02-21..2019-02-28
      this Sunday = 2019-06-30
      on Sunday = 2019-06-30
      Sunday = 2019-06-30
      Sun = 2019-06-30
      Monday = 2019-07-01
      this Monday = 2019-07-01
      Tuesday = 2019-06-25
      on Wednesday = 2019-06-26
      last Sunday = 2019-06-30
      last Monday = 2019-06-24
      next Sunday = 2019-07-07
      next Monday = 2019-07-08
      this past Friday = 2019-06-28
      yesterday = 2019-06-30
      today = 2019-07-01
      tomorrow = 2019-07-02
      the day before yesterday = 2019-06-29
      the day after tomorrow = 2019-07-03
      last week = 2019-06-24..2019-06-30
      this week = 2019-07-01..2019-07-07
      next week = 2019-07-08..2019-07-14
      last weekend = 2019-06-29..2019-06-30
      this month = 2019-07
      last month = 2019-06
      next month = 2019-08
      the previous month = 2019-06
      last quarter = 2019-04-01..2019-06-30
      this year = 2019
      last year = 2018
      next year = 2020
      the previous year = 2018
      the following year = 2020
      the same year = 2019
      last decade = 2000..2009
      last century = 1900..1999
      this century = 2000..2099
      last September = 2018-09
      next September = 2019-09
      this September = 2019-09
      last summer = 2018-06-01..2018-08-31
      this summer = 2019-06-01..2019-08-31
      September last year = 2018-09
      17 September last year = 2018-09-17
      two years ago = 2017
      a year ago = 2018
      one year ago = 2018
      10 years ago = 2009
      twenty-five years ago = 1994
      a hundred years ago = 1869..1968
      5000 years ago = -3481..-2482
      9,000 years ago = -7481..-6482
      20,000 years ago = -23050..-13051
      three months ago = 2019-04
      three days ago = 2019-06-28
      three days earlier = 2019-06-28
      three days before = 2019-06-28
      two days later = 2019-07-03
      two weeks ago = 2019-06-17..2019-06-23
      in two days = 2019-07-03
      in three weeks = 2019-07-22..2019-07-28
      a decade ago = 2000..2009
      two centuries ago = 1800..1899
      the start of the year = 2019-01-01..2019-02-28
      at the start of the year = 2019-01-01..2019-02-28
      the beginning of the year = 2019-01-01..2019-02-28
      start of 2018 = 2018-01-01..2018-02-28
      end of 2018 = 2018-11-01..2018-12-31
      the end of 2018 = 2018-11-01..2018-12-31
      at the end of last year = 2018-11-01..2018-12-31
      the middle of 2018 = 2018-05-01..2018-08-31
      the end of March 2017 = 2017-03-27..2017-03-31
      early 2017 = 2017-01-01..2017-04-30
      in early 2017 = 2017-01-01..2017-04-30
      mid 2017 = 2017-05-01..2017-08-31
      mid-2017 = 2017-05-01..2017-08-31
      late 2017 = 2017-09-01..2017-12-31
      late last year = 2018-09-01..2018-12-31
      late in 2017 = 2017-09-01..2017-12-31
      early this month = 2019-07-01..2019-07-10
      early March 2017 = 2017-03-01..2017-03-10
      mid-March 2017 = 2017-03-11..2017-03-20
      late March 2017 = 2017-03-21..2017-03-31
      late February 2016 = 2016-02-21..2016-02-29
      earlier this year = 2019-01-01..2019-07-01
      later this year = 2019-07-01..2019-12-31
      first half of 2017 = 2017-01-01..2017-06-30
      the second half of 2017 = 2017-07-01..2017-12-31
      the first quarter of 2017 = 2017-01-01..2017-03-31
      third quarter 2017 = 2017-07-01..2017-09-30
      3rd quarter of 2017 = 2017-07-01..2017-09-30
      Q3 2017 = 2017-07-01..2017-09-30
      2017 Q3 = 2017-07-01..2017-09-30
      H1 2018 = 2018-01-01..2018-06-30
      the first half of March 2017 = 2017-03-01..2017-03-15
      the second half of March 2017 = 2017-03-16..2017-03-31
      the first week of March 2017 = 2017-03-01..2017-03-07
      the last week of March 2017 = 2017-03-25..2017-03-31
      the last day of 2017 = 2017-12-31
      the first day of spring = refused
      the last week of this summer = refused
      the first month of summer 2018 = 2018-06
      the first month of 2018 = 2018-01
      the week of 24 June 2019 = 2019-06-24..2019-06-30
      the day after 5 May 2018 = 2018-05-06
    `,
  },
  {
    source: 'a report that ties dates to each other',
    rows: `
      since 2017 = 2017 / inf
      Since 2017 = 2017 / inf
      since late April = 2019-04-21..2019-04-30 / inf
      since September = 2018-09 / inf
      since Sunday = 2019-06-30 / inf
      since last week = 2019-06-24..2019-06-30 / inf
      since the start of the year = 2019-01-01..2019-02-28 / inf
      since yesterday = 2019-06-30 / inf
      from 2017 = 2017 / inf
      from 2017 onwards = 2017 / inf
      from 2017 on = 2017 / inf
      2017 onwards = 2017 / inf
      starting in 2017 = 2017 / inf
      2017 to the present = 2017 / inf
      2017–present = 2017 / inf
      2017 to date = 2017 / inf
      until 2017 = -inf / 2017
      up to 2017 = -inf / 2017
      until late April = -inf / 2019-04-21..2019-04-30
      till March 2018 = -inf / 2018-03
      before 1850 = -inf..1849
      prior to 1850 = -inf..1849
      earlier than 1850 = -inf..1849
      before September 2018 = -inf..2018-08-31
      before 17 September 2018 = -inf..2018-09-16
      before 1 January 2018 = -inf..2017-12-31
      before the 19th century = -inf..1799
      before summer 2012 = -inf..2012-05-31
      after 1850 = 1851..inf
      later than 1850 = 1851..inf
      after September 2018 = 2018-10-01..inf
      after 31 December 2018 = 2019-01-01..inf
      sometime after 1850 = 1851..inf
      by 1850 = -inf..1850
      by March 2018 = -inf..2018-03-31
      no later than 17 May 2019 = -inf..2019-05-17
      not before 1850 = 1850..inf
      not earlier than March 2018 = 2018-03-01..inf
      between 1850 and 1860 = 1850..1860
      between 1850 & 1860 = 1850..1860
      sometime between 1850 and 1860 = 1850..1860
      since some time between 1850 and 1860 = 1850..1860 / inf
      the 4th century to the 3rd century BC = -0399..-0300 / -0299..-0200
      between March and May 2018 = 2018-03-01..2018-05-31
      between June 2018 and March 2019 = 2018-06-01..2019-03-31
      between 12 and 17 September 2018 = 2018-09-12..2018-09-17
      between late April and May 2019 = 2019-04-21..2019-05-31
      from 1850 to 1860 = 1850 / 1860
      from 1850 until 1860 = 1850 / 1860
      from 1850 till 1860 = 1850 / 1860
      from 1850 through 1860 = 1850 / 1860
      1850 to 1860 = 1850 / 1860
      1850–1860 = 1850 / 1860
      1850-1860 = 1850 / 1860
      1850 – 1860 = 1850 / 1860
      1850—1860 = 1850 / 1860
      1850-60 = 1850 / 1860
      1914–18 = 1914 / 1918
      1914–8 = 1914 / 1918
      June to August 2018 = 2018-06 / 2018-08
      June–August 2018 = 2018-06 / 2018-08
      June to August = 2018-06 / 2018-08
      December–February 2018 = 2017-12 / 2018-02
      June 2018 – March 2019 = 2018-06 / 2019-03
      12–17 September 2018 = 2018-09-12 / 2018-09-17
      12 to 17 September 2018 = 2018-09-12 / 2018-09-17
      from 12 to 17 September 2018 = 2018-09-12 / 2018-09-17
      September 12–17, 2018 = 2018-09-12 / 2018-09-17
      September 12-17 = 2019-09-12 / 2019-09-17
      September 12th to 17th, 2018 = 2018-09-12 / 2018-09-17
      2018 to 5 May 2019 = 2018 / 2019-05-05
      March 1850–60 = 1850-03 / 1860-03
      2 or 3 years ago = 2016..2017
      between 5 and 7 days ago = refused
      between 7 and 5 days ago = 2019-06-24..2019-06-26
      12 June – 3 July 2018 = 2018-06-12 / 2018-07-03
      28 December – 3 January 2019 = 2018-12-28 / 2019-01-03
      from Monday to Friday = 2019-06-24 / 2019-06-28
      2018-09 to 2019-03 = 2018-09 / 2019-03
      since 2018-09-17 = 2018-09-17 / inf
      early to mid 2017 = 2017-01-01..2017-08-31
      1989 or 1990 = 1989..1990
      12 or 13 June 2018 = 2018-06-12..2018-06-13
      12 and 13 June 2018 = 2018-06-12 / 2018-06-13
    `,
  },
  {
    source: 'a museum label',
    rows: `
      c. 1850 = 1845..1855
      c.1850 = 1845..1855
      c 1850 = 1845..1855
      ca. 1850 = 1845..1855
      ca 1850 = 1845..1855
      circa 1850 = 1845..1855
      Circa 1850 = 1845..1855
      about 1850 = 1845..1855
      around 1850 = 1845..1855
      approximately 1850 = 1845..1855
      ~1850 = 1845..1855
      1850 or so = 1845..1855
      1850? = 1850
      1850 (?) = 1850
      perhaps 1850 = 1850
      possibly 1850 = 1850
      probably 1850 = 1850
      the 1990s = 1990..1999
      1990s = 1990..1999
      1990's = 1990..1999
      in the 1990s = 1990..1999
      the 90s = 1990..1999
      the '90s = 1990..1999
      the nineties = 1990..1999
      the twenties = 1920..1929
      early 1990s = 1990..1993
      the early 1990s = 1990..1993
      mid-1990s = 1994..1996
      mid 1990s = 1994..1996
      late 1990s = 1997..1999
      the 1800s = 1800..1899
      the 2000s = 2000..2009
      19th century = 1800..1899
      the 19th century = 1800..1899
      the nineteenth century = 1800..1899
      19th-century = 1800..1899
      19th cent. = 1800..1899
      the 21st century = 2000..2099
      twenty-first century = 2000..2099
      early 19th century = 1800..1833
      mid-19th century = 1834..1866
      late 19th century = 1867..1899
      mid to late 19th century = 1834..1899
      first half of the 19th century = 1800..1849
      second half of the 19th century = 1850..1899
      last quarter of the 19th century = 1875..1899
      the first decade of the 20th century = 1900..1909
      18th–19th century = 1700..1799 / 1800..1899
      18th to 19th century = 1700..1799 / 1800..1899
      late 18th to early 19th century = 1767..1799 / 1800..1833
      late 18th or early 19th century = 1767..1833
      between the 18th and 19th centuries = 1700..1899
      1st century = 0001..0099
      5th century AD = 0400..0499
      5th century CE = 0400..0499
      5th century BC = -0499..-0400
      the 5th century B.C.E. = -0499..-0400
      1st century BC = -0099..0000
      late 5th century BC = -0432..-0400
      5th–4th century BC = -0499..-0400 / -0399..-0300
      2nd millennium BC = -1999..-1000
      the second millennium BCE = -1999..-1000
      1st millennium AD = 0001..0999
      3rd millennium = 2000..2999
      1st millennium BC = -0999..0000
      44 BC = -0043
      44 B.C. = -0043
      44 BCE = -0043
      c. 2000 BC = -2004..-1994
      15 March 44 BC = -0043-03-15
      March 44 BC = -0043-03
      1 BC = 0000
      10,000 BC = -9999
      AD 79 = 0079
      A.D. 79 = 0079
      79 AD = 0079
      79 CE = 0079
      24 August AD 79 = 0079-08-24
      476 = 0476
      27 BC – AD 14 = -0026 / 0014
      100–44 BC = -0099 / -0043
      AD 27–30 = 0027 / 0030
      between 3000 and 2500 BC = -2999..-2499
      summer 2012 = 2012-06-01..2012-08-31
      in the summer of 2012 = 2012-06-01..2012-08-31
      Spring 2012 = 2012-03-01..2012-05-31
      autumn 2012 = 2012-09-01..2012-11-30
      fall 2012 = 2012-09-01..2012-11-30
      winter 2012 = 2012-12-01..2013-02-28
      winter 2012/13 = 2012-12-01..2013-02-28
      winter 2012–2013 = 2012-12-01..2013-02-28
      early summer 2012 = 2012-06
      late summer 2012 = 2012-08
      summer = 2019-06-01..2019-08-31
      winter = 2018-12-01..2019-02-28
    `,
  },
  {
    source: 'an archive',
    rows: `
      1850 = 1850
      1850~ = 1845..1855
      1850/1860 = 1850 / 1860
      1850/ = 1850 / 1850..inf
      /1850 = -inf..1850 / 1850
      1850/.. = 1850 / inf
      ../1850 = -inf / 1850
      185X = 1850..1859
      18XX = 1800..1899
      1850-XX = 1850
      1850-XX-XX = 1850
      1850-1X = 1850-10-01..1850-12-31
      156X-12-25 = 1560-12-25..1569-12-25
      2004-02-2X = 2004-02-20..2004-02-29
      1950S2 = 1900..1999
      1985-21 = 1985-03-01..1985-05-31
      1985-29 = 1985-09-01..1985-11-30
      1985-33 = 1985-01-01..1985-03-31
      1985-38 = 1985-05-01..1985-08-31
      1985-41 = 1985-07-01..1985-12-31
      -0043 = -0043
      -01XX = -0199..-0100
      [1667,1668,1670..1672] = 1667..1672
      [1667, 1668] = 1667..1668
      [..1760-12-03] = -inf..1760-12-03
      [1760-12..] = 1760-12-01..inf
      {1960,1961-12} = 1960 / 1960..1961
      {..1984} = -inf / 1984
      2004-06-~01/2004-06-~20 = 2004-05-29..2004-06-04 / 2004-06-17..2004-06-23
      "1850" = 1850
      (1850) = 1850
      1850-09 = 1850-09
      before 1850-09 = -inf..1850-08-31
      circa 185X = 1845..1864
      undated = refused
      n.d. = refused
      unknown = refused
    `,
  },
  {
    source: 'a geologist',
    rows: `
      66 million years ago = -66498050..-65498051
      66 Million Years Ago = -66498050..-65498051
      66 Ma = -66498050..-65498051
      66Ma = -66498050..-65498051
      66 mya = -66498050..-65498051
      66.0 Ma = -66048050..-65948051
      66.04 Ma = -66043050..-66033051
      252 million years ago = -252498050..-251498051
      13.8 billion years ago = -13849998050..-13749998051
      13.8 bn years ago = -13849998050..-13749998051
      13.8 Ga = -13849998050..-13749998051
      4.54 Ga = -4544998050..-4534998051
      11.7 ka = -9800..-9701
      11,700 years ago = -9800..-9701
      11,700 BP = -9800..-9701
      12,000 BP = -10550..-9551
      about 66 million years ago = -67498050..-64498051
      between 72 and 66 million years ago = -72498050..-65498051
      72–66 Ma = -72498050..-71498051 / -66498050..-65498051
      from 252 to 66 million years ago = -252498050..-251498051 / -66498050..-65498051
      since 66 Ma = -66498050..-65498051 / inf
      before 66 Ma = -inf..-66498051
      Y-17E7 = -170000000
      Y170000002 = 170000002
      Y3388E2S3 = 338000..338999
    `,
  },
  {
    source: 'an invitation, which looks forward',
    prefer: 'future',
    rows: `
      September = 2019-09
      June = 2020-06
      July = 2019-07
      Sunday = 2019-07-07
      Monday = 2019-07-01
      this Sunday = 2019-07-07
      late April = 2020-04-21..2020-04-30
      30 June = 2020-06-30
      summer = 2019-06-01..2019-08-31
      29 February = 2020-02-29
    `,
  },
  {
    source: 'a diary written on a Sunday',
    reference: '2019-06-30',
    rows: `
      Sunday = 2019-06-30
      this Sunday = 2019-06-30
      last Sunday = 2019-06-23
      next Sunday = 2019-07-07
      this week = 2019-06-24..2019-06-30
      last week = 2019-06-17..2019-06-23
      July = 2018-07
    `,
  },
  {
    source: 'a report from Buenos Aires',
    hemisphere: 'south',
    rows: `
      summer 2012 = 2012-12-01..2013-02-28
      winter 2012 = 2012-06-01..2012-08-31
      spring 2012 = 2012-09-01..2012-11-30
      autumn 2012 = 2012-03-01..2012-05-31
      1985-22 = 1985-12-01..1986-02-28
      1985-26 = 1985-06-01..1985-08-31
    `,
  },
  {
    source: 'nobody who wants to be understood',
    rows: `
      03/04/2018 = refused
      3-4-2018 = refused
      17/09/18 = refused
      31 September 2018 = refused
      February 30 = refused
      29 February 2019 = refused
      Monday, 30 June 2019 = refused
      12 = refused
      the 17th = refused
      foo = refused
      2018 foo = refused
      foo 2018 = refused
      in the = refused
      since = refused
      between 1850 = refused
      between 1850 and = refused
      from 1860 to 1850 = refused
      0 BC = refused
      Sept. '18 = refused
      1850 1860 = refused
      17 2018 September = refused
      2 pm = refused
      the third half of 2018 = refused
      Q5 2018 = refused
      late last weekend = refused
      3 to 5 pm on 5 May 2018 = refused
      27 BC – 14 = refused
      12345 = refused
      since until 2018 = refused
      2019-W54 = refused
      2017-13 = refused
      2018-02-30 = refused
      1950S0 = refused
    `,
  },
  {
    source: 'a report of a year without a 29 February for eight years',
    reference: '1903-07-01',
    rows: `
      29 February = 1904-02-29
      before 29 February = -inf..1904-02-28
    `,
  },
];
