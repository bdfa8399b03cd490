import type {Words} from './words.js';

/** The English of dates. */
export const ENGLISH: Words = {
  month: '1 january jan,february feb febr,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,' +
    'november nov,december dec',
  weekday: '1 monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat,sunday sun',
  season: '21 spring springtime,summer summertime,autumn fall autumntime,winter wintertime',
  unit: 'second seconds sec secs,minute minutes min mins,hour hours hr hrs,day days,week weeks wk wks,weekend weekends,month months,' +
    'quarter quarters,year years yr yrs,decade decades,century centuries cent c,millennium millennia millenium milleniums millenniums',
  number: '1 a an one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,' +
    'nineteen,twenty,30 thirty,40 forty,50 fifty,60 sixty,70 seventy,80 eighty,90 ninety',
  ordinal: '-1 last final closing,1 first opening,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,' +
    'thirteenth,fourteenth,fifteenth,sixteenth,seventeenth,eighteenth,nineteenth,twentieth,30 thirtieth',
  suffix: 'st nd rd th',
  decade: '20 twenties,30 thirties,40 forties,50 fifties,60 sixties,70 seventies,80 eighties,90 nineties',
  plural: 's',
  scale: '100 hundred,1e3 thousand,1e6 million mn m,1e9 billion bn b',
  ma: '1 bp,1e3 ka kya kyr,1e6 ma mya myr,1e9 ga gya bya gyr',
  era: '-1 bc bce,1 ad ce',
  part: 'early,mid middle midst,late',
  edge: 'start beginning outset,end close',
  fraction: '2 half,third,quarter',
  code: '2 h,4 q',
  turn: '-1 last previous preceding prior past,this current same,next following coming',
  day: '-1 yesterday,today,tomorrow',
  shift: '-1 earlier before previously prior,1 later after afterwards hence',
  than: 'than to',
  side: '-1 before pre,1 after post',
  not: 'not no',
  qualifier: '1 perhaps possibly probably maybe likely uncertain presumably reportedly allegedly ?,' +
    'c ca cca circa about around approximately approx roughly nearly near some ~,%',
  so: 'so thereabouts',
  clock: 'am,12 pm',
  utc: 'utc gmt z',
  noon: '12 noon midday',
  since: 'since from starting',
  until: 'until till til up through',
  between: 'between',
  and: 'and &',
  or: 'or',
  to: 'to until till til through thru - – /',
  by: 'by',
  onwards: 'onwards onward on',
  present: 'present now date',
  ago: 'ago',
  in: 'in within',
  of: 'of in',
  filler: 'in within on at the during of over sometime dated back',
  dash: '- –',
};
