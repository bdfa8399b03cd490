import type {PhraseTable} from './phrase-table.js';

/** How the press writes dates. */
export const PRESS_TABLES: readonly PhraseTable[] = [
  {
    source: 'a report of a part of a day',
    rows: `
      last night = 2019-06-30T18..2019-07-01T06
      tonight = 2019-07-01T18..2019-07-02T06
      this morning = 2019-07-01T00..2019-07-01T12
      tomorrow afternoon = 2019-07-02T12..2019-07-02T18
      Sunday evening = 2019-06-30T18..2019-07-01T00
      on the morning of 5 May 2018 = 2018-05-05T00..2018-05-05T12
      5 May 2018 in the evening = 2018-05-05T18..2018-05-06T00
      the small hours of 5 May 2018 = 2018-05-05T00..2018-05-05T06
      the night of 5/6 May 2018 = 2018-05-05T18..2018-05-06T06
      the night of 5 to 6 May 2018 = 2018-05-05T18..2018-05-06T06
      the night of 14–15 April 1912 = 1912-04-14T18..1912-04-15T06
      the night from Monday to Tuesday = 2019-06-24T18..2019-06-25T06
      the night between 31 May and 1 June 2018 = 2018-05-31T18..2018-06-01T06
      the night of 5–8 May 2018 = refused
      the night of 5 or 6 May 2018 = refused
      the night of 5 and 6 May 2018 = refused
      early Sunday = 2019-06-30T00..2019-06-30T08
      late Sunday night = 2019-06-30T22..2019-07-01T06
      early this morning = 2019-07-01T00..2019-07-01T08
      the morning of 5 or 6 May 2018 = 2018-05-05T00..2018-05-06T12
      the evening of Monday or Tuesday = 2019-06-24T18..2019-06-26T00
      3 pm on 5 or 6 May 2018 = refused
      mid-morning on 5 May 2018 = refused
      the morning of May 2018 = refused
      midnight on 5 May 2018 = refused
      5 May 2018 (Saturday) = 2018-05-05
      5 May 2018 (Monday) = refused
    `,
  },
  {
    source: 'a report that counts',
    rows: `
      500 years ago = 1469..1568
      50 years ago = 1964..1973
      75 years ago = 1944
      a hundred and fifty years ago = 1864..1873
      twelve hundred and one years ago = 0818
      two thousand five hundred years ago = -0531..-0432
      the first years of the 20th century = refused
      49 years ago = 1970
      some 20 years ago = 1994..2004
      from 1850 to two years ago = 1850 / 2017
      between 1850 and two years ago = 1850..2017
      from 2018 to three days ago = 2018 / 2019-06-28
      2018 or two weeks ago = 2018-01-01..2019-06-23
      after 1850 and before two years ago = 1851..2016
      from 1850 to 100 years ago = refused
      the year 1850 to two years ago = 1850 / 2017
      from 2000 to 1500 years ago = -481..518 / 469..568
      nearly a decade ago = 2009..2019
      almost two decades ago = 1999..2009
      nearly two centuries ago = 1819..1919
      less than two centuries ago = 1819-01-01..2019-07-01
      almost a year ago = 2018..2019
      almost 500 years ago = 1519..1568
      more than four years ago = -inf..2015
      over 20 years ago = -inf..1999
      less than two weeks ago = 2019-06-17..2019-07-01
      a few days ago = 2019-06-25..2019-06-29
      some years ago = 2010..2017
      a couple of weeks ago = 2019-06-10..2019-06-23
      in a few days = 2019-07-03..2019-07-07
      many years ago = refused
      few years = refused
      three weeks = refused
      some 1800 = refused
      over 1500 = refused
      1,850 = refused
      within 2018 = refused
    `,
  },
  {
    source: 'a report of a stretch up to its day',
    rows: `
      over the past two months = 2019-05-01 / 2019-07-01
      for the past three days = 2019-06-28 / 2019-07-01
      for three days = refused
      the past year = 2018-07-01 / 2019-07-01
      the last five years = 2014-07-01 / 2019-07-01
      the past few weeks = 2019-06-03..2019-06-17 / 2019-07-01
      the next two weeks = 2019-07-01 / 2019-07-15
      the past 24 hours = refused
      the past years = refused
      the last two weeks of March 2017 = 2017-03-18..2017-03-31
      the first three months of 2018 = 2018-01-01..2018-03-31
      the last 10 days of May 2018 = 2018-05-22..2018-05-31
    `,
  },
  {
    source: 'a report written on the last day of a long month',
    reference: '2019-03-31',
    rows: `
      the past month = 2019-02-28 / 2019-03-31
      the past three months = 2018-12-31 / 2019-03-31
    `,
  },
  {
    source: 'a report of a day by its name',
    rows: `
      the first Friday of July = 2019-07-05
      first Sunday of September = 2019-09-01
      the last Monday in May 2018 = 2018-05-28
      the fifth Friday of July 2019 = refused
      the week before last = 2019-06-17..2019-06-23
      the year after next = 2021
      Christmas = 2019-12-25
      since Christmas = 2018-12-25 / inf
      last Christmas = 2018-12-25
      next Easter = 2020-04-12
      Christmas Eve 2018 = 2018-12-24
      New Year’s Day 2000 = 2000-01-01
      Easter 2018 = 2018-04-01
      Easter Monday 1916 = 1916-04-24
      Good Friday, April 14, 1865 = 1865-04-14
      Good Friday, April 15, 1865 = refused
      Easter 1453 = 1453-04-01
      Easter 1600 = refused
      Pentecost 2020 = 2020-05-31
      Advent Sunday 2018 = 2018-12-02
      Thanksgiving 2019 = 2019-11-28
      Thanksgiving 1863 = 1863-11-26
      Thanksgiving 1940 = refused
      Labor Day 2018 = 2018-09-03
      Memorial Day 1950 = 1950-05-30
      Memorial Day 2019 = 2019-05-27
      Mother's Day 2019 = refused
      Mother's Day = refused
      Mother's Day, 12 May 2019 = 2019-05-12
      Mother's Day, 31 March 2019 = 2019-03-31
      Mother's Day, 13 May 2019 = refused
      Mothering Sunday 2019 = 2019-03-31
      Father's Day 1930 = 1930-06-15
      Father's Day 2019 = refused
      Independence Day 2018 = refused
      over Christmas = refused
    `,
  },
  {
    source: 'a report of a quarter or a weekend',
    reference: '1989-11-02',
    rows: `
      the third quarter = 1989-07-01..1989-09-30
      fourth-quarter = 1989-10-01..1989-12-31
      Q2 = 1989-04-01..1989-06-30
      third quarter 1988 = 1988-07-01..1988-09-30
      0th quarter of 2018 = refused
      the 5th quarter of 2018 = refused
      over the weekend = 1989-10-28..1989-10-29
      this weekend = 1989-11-04..1989-11-05
      next weekend = refused
      this coming weekend = refused
      the weekend of 11 November = 1989-11-11..1989-11-12
    `,
  },
  {
    source: 'a report of a Saturday',
    reference: '2019-06-29',
    rows: `
      next weekend = 2019-07-06..2019-07-07
      this weekend = 2019-06-29..2019-06-30
    `,
  },
  {
    source: 'a report that counts from another day',
    reference: '1989-11-02',
    rows: `
      Tuesday of last week = 1989-10-24
      Friday next week = 1989-11-10
      a week ago Tuesday = 1989-10-24
      a week from tomorrow = 1989-11-10
      two days from today = 1989-11-04
      two months from today = 1990-01
      two weeks from Monday = 1989-11-20
      three days after 5 May 1989 = 1989-05-08
      a week after Easter 1990 = 1990-04-22
      the day after Christmas = 1989-12-26
      two days before Christmas = 1989-12-23
      ten years after 1850 = 1860
      the month after May 1989 = 1989-06
      a year from now = 1990
      the week before Christmas = refused
      two weeks after May 1989 = refused
      two days before = 1989-10-31
      Friday the 13th = 1989-10-13
      Friday the 13th of October = 1989-10-13
      Friday 13th October 1989 = 1989-10-13
      Friday the 32nd = refused
    `,
  },
  {
    source: 'a report of business',
    reference: '1989-11-02',
    rows: `
      so far this year = 1989-01-01 / 1989-11-02
      this month so far = 1989-11-01 / 1989-11-02
      the year to date = 1989-01-01 / 1989-11-02
      1985 to date = 1985 / inf
      so far last year = refused
      by year-end = -inf..1989-12-31
      year-end 1988 = 1988-11..1988-12
      at the year's end = 1989-11..1989-12
      the nine months ended Sept. 30 = 1989-01-01 / 1989-09-30
      the week ended 1989 = refused
      12 May or 1989 = refused
      through 1989 = refused
      up through 1989 = -inf / 1989
      year ended June 1989 = 1988-07-01 / 1989-06
      year ended 31 March 1989 = 1988-04-01 / 1989-03-31
      week ending 5 May 1989 = 1989-04-29 / 1989-05-05
      the fiscal year ended Sept. 30, 1989 = 1988-10-01 / 1989-09-30
      fiscal 1990 = refused
      financial year 1990 = refused
      the fiscal first quarter = refused
      FY1990 = refused
      March quarter 1989 = 1989-01-01..1989-03-31
    `,
  },
  {
    source: 'a report of days without a year',
    rows: `
      Saturday, June 1 = 2019-06-01
      Friday, May 5 = refused
      from Nov. 20 to Nov. 25 = 2019-11-20 / 2019-11-25
      between Nov. 20 and Nov. 25 = 2019-11-20..2019-11-25
      after Sept. 12 = 2018-09-13..inf
      before Sept. 12 = -inf..2019-09-11
      since Monday, September 17 = 2018-09-17 / inf
    `,
  },
  {
    source: 'a diary that means what is nearest',
    prefer: 'nearest',
    rows: `
      September = 2019-09
      March = 2019-03
      Wednesday = 2019-07-03
      Christmas = 2019-12-25
    `,
  },
  {
    source: 'a chronicle that means what is past',
    prefer: 'past',
    rows: `
      September 12 = 2018-09-12
      Christmas = 2018-12-25
      June 30 = 2019-06-30
    `,
  },
  {
    source: 'who writes years in words',
    rows: `
      nineteen oh five = 1905
      twenty eighteen = 2018
      two thousand and eight = 2008
      eighteen hundred and twelve = 1812
      May nineteen sixty-eight = 1968-05
      the eighteen-nineties = 1890..1899
      the eighteen hundreds = 1800..1899
      two thousand = refused
      twenty = refused
    `,
  },
];
