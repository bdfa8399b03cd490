import type {WordRow} from '../../vocabulary.js';
import {declined} from './spellings.js';

/** The German of what is around dates: whence they are counted, what ties and qualifies them. */
export const aroundDates: readonly WordRow[] = [
  {role: 'turn', value: -1, words: declined('letzt', 'vergangen', 'vorig', 'verflossen', 'vorherig')},
  {role: 'turn', value: -2, words: declined('vorletzt', 'vorvergangen', 'vorvorig')},
  {role: 'turn', value: 2, words: declined('übernächst')},
  {role: 'turn', value: 0, words: declined('dies', 'laufend', 'jetzig', 'gegenwärtig')},
  {role: 'turn', value: 1, words: declined('nächst', 'kommend', 'folgend')},
  {role: 'day', value: -2, words: ['vorgestern']},
  {role: 'day', value: -1, words: ['gestern']},
  {role: 'day', value: 0, words: ['heute']},
  {role: 'day', value: 1, words: ['morgen']},
  {role: 'day', value: 2, words: ['übermorgen']},
  {role: 'shift', value: -1, words: ['früher', 'zuvor', 'vorher', 'davor']},
  {role: 'shift', value: 1, words: ['später', 'danach', 'darauf']},
  {role: 'dayBeside', value: -1, words: ['tag vor', 'vortag', 'vorabend']},
  {role: 'dayBeside', value: 1, words: ['tag nach']},
  {role: 'than', words: ['als']},
  {
    role: 'side',
    value: -1,
    words: ['vor', 'ante', 'kurz vor', 'bald vor', 'noch vor', 'knapp vor', 'unmittelbar vor', 'wenig vor'],
  },
  {role: 'side', value: 0, words: ['spätestens', 'bis spätestens', 'längstens']},
  {role: 'side', value: 1, words: ['nach', 'post', 'kurz nach', 'bald nach', 'unmittelbar nach', 'wenig nach']},
  {role: 'agoAhead', words: ['vor', 'seit']},
  {role: 'ago', words: ['her']},
  {role: 'in', words: ['in']},

  {
    role: 'qualifier',
    value: 'uncertain',
    words: [
      ...['vielleicht', 'wohl', 'vermutlich', 'verm', 'wahrscheinlich', 'wahrsch', 'möglicherweise', 'mögl'],
      ...['eventuell', 'evtl', 'angeblich', 'fraglich', 'vllt', '?'],
    ],
  },
  {
    role: 'qualifier',
    value: 'approximate',
    words: [
      ...['um', 'circa', 'zirka', 'ca', 'c', 'etwa', 'ungefähr', 'ungef', 'gegen', 'rund', '~'],
      ...['schätzungsweise', 'geschätzt', 'annähernd', 'etwa um', 'um etwa', 'um ca'],
    ],
  },
  {role: 'qualifier', value: 'both', words: ['%']},
  {role: 'so', words: ['so']},

  {role: 'zone', value: [0], words: ['utc', 'gmt', 'z', 'wez']},
  {role: 'zone', value: [60], words: ['mez', 'cet']},
  {role: 'zone', value: [120], words: ['mesz', 'cest', 'oez']},
  {role: 'zone', value: [180], words: ['oesz', 'msk']},
  {role: 'plus', words: ['+']},

  {role: 'since', words: ['seit', 'ab', 'beginnend mit']},
  {role: 'from', words: ['von', 'vom']},
  {role: 'until', words: ['bis', 'bis zu', 'bis einschließlich', 'bis inklusive', 'bis inkl']},
  {role: 'between', words: ['zwischen', 'zw']},
  {role: 'not', words: ['nicht']},
  {role: 'choice', value: 'one', words: ['oder', 'od', 'beziehungsweise', 'bzw']},
  {role: 'choice', value: 'all', words: ['und', 'u', '&', 'sowie']},
  {role: 'to', words: ['bis', 'bis zu', 'bis einschließlich', 'bis inklusive', 'bis inkl', '-']},
  {role: 'into', words: ['auf', 'zu', 'zum']},
  {role: 'slash', words: ['/']},
  {role: 'onwards', words: ['an', 'ff']},
  {role: 'present', words: ['heute', 'jetzt', 'gegenwart']},
  {role: 'unknown', words: ['unbekannt', 'einem unbekannten zeitpunkt', '?']},
  {
    role: 'noDate',
    words: [
      ...['o j', 'oj', 'o d', 'od', 's d', 'sd', 's a', 'n d', 'nd', 'o o u j', 'o o o j', 'undatiert', 'undat'],
      ...['unbekannt', 'datum unbekannt', 'jahr unbekannt', 'unbekanntes jahr', 'unbekanntes datum'],
      ...['ohne jahr', 'ohne datum', 'ohne jahresangabe', 'ohne datierung', 'nicht datiert'],
    ],
  },
  {role: 'ofMonth', words: ['des']},
  {
    role: 'filler',
    words: [
      ...['der', 'die', 'das', 'des', 'dem', 'den', 'im', 'in', 'am', 'an', 'zu', 'zum', 'zur', 'beim', 'aus'],
      ...['während', 'irgendwann', 'entweder', 'einem zeitpunkt', 'im laufe', 'im lauf', 'im verlauf'],
    ],
  },
  {role: 'fillerBeforeTime', words: ['um']},
  {role: 'dash', words: ['-']},
  {role: 'stop', words: ['.']},

  {role: 'bulk', words: ['vor allem', 'hauptsächlich', 'überwiegend', 'vorwiegend', 'meist', 'meistens']},
  {role: 'thatIs', words: ['dh', 'd h', 'das heißt', 'recte', 'eigentlich', 'richtig']},

  {role: 'ambiguous', value: ['in der Nacht auf heute', 'in der Nacht auf morgen'], words: ['heute nacht']},
  {role: 'ambiguous', value: ['einer Woche', '8 Tagen'], words: ['acht tagen']},
  {role: 'ambiguous', value: ['am Morgen des', 'morgen'], words: ['morgen den']},
];
