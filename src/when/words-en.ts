import {type Dictionary, dictionaryOf} from './words.js';

const TEENS = 'thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen';
const TENS = '20 twenty,30 thirty,40 forty,50 fifty,60 sixty,70 seventy,80 eighty,90 ninety';

let dictionary: Dictionary | undefined;

/** The English of dates, made when it is first asked for. */
export const english = (): Dictionary => dictionary ??= dictionaryOf({
  month: '1 january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,' +
    'november nov,december dec',
  weekday: '1 monday mon,tuesday tue tues,wednesday wed,thursday thu thur thurs,friday fri,saturday sat,sunday sun',
  season: '21 spring,summer,autumn fall,winter',
  unit: 'second seconds,minute minutes,hour hours,day days,week weeks,weekend weekends,month months,' +
    'quarter quarters,year years yr yrs,decade decades,century centuries cent c,millennium millennia',
  number: `1 a an one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,${TEENS},${TENS}`,
  ordinal: '-1 last final,1 first,second,third,fourth,fifth,sixth,seventh,eighth,ninth,tenth,eleventh,twelfth,' +
    `${TEENS.replaceAll('n,', 'nth,')}th,twentieth,30 thirtieth`,
  suffix: 'st nd rd th',
  decade: TENS.replaceAll('y', 'ies'),
  plural: 's',
  scale: '100 hundred,1e3 thousand,1e6 million m,1e9 billion bn',
  ma: '1 bp,1e3 ka kya,1e6 ma mya myr,1e9 ga gya bya',
  era: '-1 bc bce,1 ad ce',
  part: 'early,mid middle,late',
  edge: 'start beginning,end close',
  fraction: '2 half,third,quarter',
  code: '2 h,4 q',
  turn: '-1 last previous prior past,this current same,next following coming',
  day: '-1 yesterday,today,tomorrow',
  shift: '-1 earlier before previously prior,1 later after',
  than: 'than to',
  side: '-1 before pre,by,1 after post',
  qualifier: '1 perhaps possibly probably maybe likely reportedly,' +
    'c ca circa about around approximately approx roughly some ~',
  sign: '1 ?,~,%',
  so: 'so thereabouts',
  clock: 'am,12 pm',
  utc: 'utc gmt z',
  noon: '12 noon',
  tie: 'since from starting,until till til up through,between,not no',
  choice: 'or,and &',
  to: 'to until till til through - /',
  onwards: 'onwards on',
  present: 'present now date',
  ago: 'ago',
  in: 'in within',
  of: 'of in',
  filler: 'in within on at the during of over sometime dated',
  dash: '-',
});
