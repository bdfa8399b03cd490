import {type Dictionary, dictionaryOf} from './vocabulary.js';

const NUMBERS =
  'four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen';
const TENS = '20 twenty,30 thirty,40 forty,50 fifty,60 sixty,70 seventy,80 eighty,90 ninety';

let dictionary: Dictionary | undefined;

/** The English of dates, made when it is first asked for. */
export const english = (): Dictionary =>
  (dictionary ??= dictionaryOf({
    month: '1 jan.uary,feb.ruary,mar.ch,apr.il,may,jun.e,jul.y,aug.ust,sep.tember,oct.ober,nov.ember,dec.ember',
    weekday: '1 mon.day,tue.sday,wed.nesday,thu.rsday,fri.day,sat.urday,sun.day',
    season: '21 spring,summer,autumn fall,winter',
    unit:
      '1e3 second.s,6e4 minute.s,36e5 hour.s,864e5 day.s,1728e5 weekend.s,6048e5 week.s,-1 month.s,-3 quarter.s,-12 year.s yr.s,' +
      '-120 decade.s,-1200 century centuries cent c,-12000 millennium millennia',
    number: `1 a an one,two,three,${NUMBERS},${TENS}`,
    ordinal: `-1 last,1 first,second,third,${NUMBERS.replace(/ve\b/g, 'f').replace(/[et]?(,|$)/g, 'th$1')},${TENS.replaceAll('y', 'ieth')}`,
    suffix: 'st nd rd th',
    decade: TENS.replaceAll('y', 'ies'),
    plural: 's',
    scale: '100 hundred,1e3 thousand,1e6 million m,1e9 billion bn,1e12 trillion',
    ma: '1 bp,1e3 ka,1e6 ma mya,1e9 ga',
    era: '-1 bc bce,1 ad ce',
    part: 'early,mid.dle,late',
    edge: 'start beginning,end',
    fraction: '2 half,third,quarter',
    code: '2 h,4 q',
    turn: '-1 last previous prior past,this current same,next following',
    day: '-1 yesterday,today,tomorrow',
    shift: '-1 earlier before previously prior,1 later after',
    than: 'than to',
    side: '-1 before pre,by,1 after post',
    qualifier: '1 ? perhaps possibly probably maybe,' + 'c.irca ca about around approx.imately roughly some ~,%',
    so: 'so',
    clock: '0 am,12 pm',
    utc: 'utc gmt z',
    since: 'since from starting',
    until: 'until till til up through',
    between: 'between',
    not: 'not no',
    choice: 'or,and &',
    to: 'to until till til through - /',
    onwards: 'onwards on',
    present: 'present now date',
    ago: 'ago',
    in: 'in within',
    filler: 'in within on at the during of over sometime',
    dash: '-',
  }));
