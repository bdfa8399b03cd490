import type {Words} from './words.js';

/** A list of spellings numbered from `from` on. */
const count = (from: number, spellings: string): [number, string][] =>
  spellings.split(',').map((spelling, index) => [from + index, spelling]);

/** The English of dates. */
export const ENGLISH: Words = {
  month: count(
    1,
    'january jan,february feb febr,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,' +
    'december dec',
  ),
  weekday: count(1, 'monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat,sunday sun'),
  season: count(21, 'spring springtime,summer summertime,autumn fall autumntime,winter wintertime'),
  unit: count(
    0,
    'second seconds sec secs,minute minutes min mins,hour hours hr hrs,day days,week weeks wk wks,weekend weekends,month months,' +
    'quarter quarters,year years yr yrs,decade decades,century centuries cent,millennium millennia millenium milleniums millenniums',
  ),
  number: [
    [1, 'a an one'],
    ...count(
      2,
      'two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty',
    ),
    ...count(3, 'thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred').map(([tens, word]): [number, string] => [tens * 10, word]),
  ],
  ordinal: [
    ...count(
      1,
      'first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,thirteenth,fourteenth,fifteenth,sixteenth,' +
      'seventeenth,eighteenth,nineteenth,twentieth',
    ),
    [30, 'thirtieth'],
    [-1, 'last final closing'],
    [1, 'opening'],
  ],
  suffix: [[0, 'st nd rd th']],
  decade: count(2, 'twenties,thirties,forties,fifties,sixties,seventies,eighties,nineties').map(([tens, word]) => [tens * 10, word]),
  plural: [[0, 's']],
  scale: [[1e3, 'thousand'], [1e6, 'million mn m'], [1e9, 'billion bn b']],
  ma: [[1, 'bp'], [1e3, 'ka kya kyr'], [1e6, 'ma mya myr'], [1e9, 'ga gya bya gyr']],
  era: [[-1, 'bc bce'], [1, 'ad ce']],
  part: [[0, 'early'], [1, 'mid middle'], [2, 'late']],
  edge: [[0, 'start beginning outset'], [1, 'middle midst'], [2, 'end close']],
  fraction: [[2, 'half'], [3, 'third'], [4, 'quarter']],
  code: [[2, 'h'], [4, 'q']],
  turn: [[-1, 'last previous preceding prior past'], [0, 'this current same'], [1, 'next following coming']],
  day: [[-1, 'yesterday'], [0, 'today'], [1, 'tomorrow']],
  shift: [[-1, 'earlier before previously'], [1, 'later after afterwards hence']],
  side: [[-1, 'before pre'], [1, 'after post']],
  qualifier: [
    [2, 'c ca cca circa about around approximately approx roughly nearly near some'],
    [1, 'perhaps possibly probably maybe likely uncertain presumably reportedly allegedly'],
  ],
  clock: [[0, 'am'], [12, 'pm']],
  utc: [[0, 'utc gmt z']],
  noon: [[12, 'noon midday']],
  since: [[0, 'since from starting']],
  until: [[0, 'until till til up through']],
  between: [[0, 'between']],
  and: [[0, 'and &']],
  or: [[0, 'or']],
  to: [[0, 'to until till til through thru']],
  by: [[0, 'by']],
  onwards: [[0, 'onwards onward on']],
  present: [[0, 'present now date']],
  ago: [[0, 'ago']],
  in: [[0, 'in within']],
  of: [[0, 'of in']],
  filler: [[0, 'in on at the during of over sometime dated back']],
};
