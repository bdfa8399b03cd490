import type {WordRow} from '../../vocabulary.js';

/**
 * The holidays of English-speaking countries that are one day to everybody, or the American one where the word is used
 * there above all ("Thanksgiving"). Of what is kept on two days each has its rule ("Mother's Day" in America and in
 * Britain); what is another day in each country ("Independence Day", "Labour Day") is left out.
 */
export const holidays: readonly WordRow[] = [
  {role: 'holiday', value: [{month: 1, day: 1}], words: ["new year's day", 'new years day', "new year's"]},
  {role: 'holiday', value: [{month: 1, day: 6}], words: ['epiphany', 'twelfth day']},
  {role: 'holiday', value: [{month: 1, day: 25}], words: ['burns night']},
  {role: 'holiday', value: [{month: 2, day: 2}], words: ['candlemas', 'candlemas day', 'groundhog day']},
  {role: 'holiday', value: [{month: 2, day: 14}], words: ["valentine's day", 'valentines day', "st valentine's day"]},
  {role: 'holiday', value: [{month: 3, day: 1}], words: ["st david's day"]},
  {role: 'holiday', value: [{month: 3, day: 8}], words: ["international women's day", "women's day"]},
  {role: 'holiday', value: [{month: 3, day: 17}], words: ["st patrick's day", "saint patrick's day"]},
  {role: 'holiday', value: [{month: 3, day: 25}], words: ['lady day', 'annunciation']},
  {role: 'holiday', value: [{month: 4, day: 1}], words: ["april fools' day", "april fool's day", 'april fools day']},
  {role: 'holiday', value: [{month: 4, day: 23}], words: ["st george's day"]},
  {role: 'holiday', value: [{from: 1916, month: 4, day: 25}], words: ['anzac day']},
  {role: 'holiday', value: [{from: 1970, month: 4, day: 22}], words: ['earth day']},
  {role: 'holiday', value: [{month: 5, day: 1}], words: ['may day']},
  {role: 'holiday', value: [{from: 1945, month: 5, day: 8}], words: ['ve day', 'v-e day', 'victory in europe day']},
  {role: 'holiday', value: [{from: 1865, month: 6, day: 19}], words: ['juneteenth']},
  {role: 'holiday', value: [{month: 6, day: 24}], words: ['midsummer day', 'midsummer']},
  {role: 'holiday', value: [{from: 1868, month: 7, day: 1}], words: ['canada day', 'dominion day']},
  {role: 'holiday', value: [{from: 1790, month: 7, day: 14}], words: ['bastille day']},
  {role: 'holiday', value: [{month: 8, day: 1}], words: ['lammas']},
  {role: 'holiday', value: [{month: 9, day: 29}], words: ['michaelmas', 'michaelmas day']},
  {role: 'holiday', value: [{month: 10, day: 31}], words: ['halloween', "hallowe'en", "all hallows' eve"]},
  {role: 'holiday', value: [{month: 11, day: 1}], words: ["all saints' day", 'all saints day', 'all hallows']},
  {role: 'holiday', value: [{month: 11, day: 2}], words: ["all souls' day", 'all souls day']},
  {role: 'holiday', value: [{from: 1606, month: 11, day: 5}], words: ['guy fawkes night', 'bonfire night']},
  {role: 'holiday', value: [{month: 11, day: 11}], words: ['martinmas']},
  {role: 'holiday', value: [{from: 1918, month: 11, day: 11}], words: ['armistice day', 'remembrance day']},
  {role: 'holiday', value: [{month: 11, day: 30}], words: ["st andrew's day"]},
  {role: 'holiday', value: [{month: 12, day: 24}], words: ['christmas eve']},
  {role: 'holiday', value: [{month: 12, day: 25}], words: ['christmas', 'christmas day', 'xmas']},
  {role: 'holiday', value: [{month: 12, day: 26}], words: ['boxing day', "st stephen's day"]},
  {role: 'holiday', value: [{month: 12, day: 31}], words: ["new year's eve", 'new years eve']},

  {role: 'holiday', value: [{afterEaster: -47}], words: ['shrove tuesday', 'mardi gras', 'pancake day']},
  {role: 'holiday', value: [{afterEaster: -46}], words: ['ash wednesday']},
  {role: 'holiday', value: [{afterEaster: -21}], words: ['mothering sunday']},
  {role: 'holiday', value: [{afterEaster: -7}], words: ['palm sunday']},
  {role: 'holiday', value: [{afterEaster: -3}], words: ['maundy thursday', 'holy thursday']},
  {role: 'holiday', value: [{afterEaster: -2}], words: ['good friday']},
  {role: 'holiday', value: [{afterEaster: -1}], words: ['holy saturday', 'easter eve']},
  {role: 'holiday', value: [{afterEaster: 0}], words: ['easter', 'easter sunday', 'easter day']},
  {role: 'holiday', value: [{afterEaster: 1}], words: ['easter monday']},
  {role: 'holiday', value: [{afterEaster: 39}], words: ['ascension day', 'ascension']},
  {role: 'holiday', value: [{afterEaster: 49}], words: ['pentecost', 'whitsun', 'whit sunday']},
  {role: 'holiday', value: [{afterEaster: 50}], words: ['whit monday']},
  {role: 'holiday', value: [{afterEaster: 56}], words: ['trinity sunday']},
  {role: 'holiday', value: [{afterEaster: 60}], words: ['corpus christi']},
  {role: 'holiday', value: [{sundaysBeforeChristmas: 4}], words: ['advent sunday']},

  {
    role: 'holiday',
    value: [{from: 1986, month: 1, weekday: 1, nth: 3}],
    words: ['martin luther king day', 'mlk day', 'martin luther king jr day'],
  },
  {role: 'holiday', value: [{from: 1971, month: 2, weekday: 1, nth: 3}], words: ["presidents' day", "president's day"]},
  {
    role: 'holiday',
    value: [
      {from: 1914, month: 5, weekday: 7, nth: 2},
      {from: 1914, afterEaster: -21},
    ],
    words: ["mother's day", 'mothers day'],
  },
  {
    role: 'holiday',
    value: [
      {from: 1868, to: 1970, month: 5, day: 30},
      {from: 1971, month: 5, weekday: 1, nth: -1},
    ],
    words: ['memorial day'],
  },
  {
    role: 'holiday',
    // The second is that of Australia and New Zealand.
    value: [
      {from: 1910, month: 6, weekday: 7, nth: 3},
      {from: 1936, month: 9, weekday: 7, nth: 1},
    ],
    words: ["father's day", 'fathers day'],
  },
  {role: 'holiday', value: [{from: 1882, month: 9, weekday: 1, nth: 1}], words: ['labor day']},
  {
    role: 'holiday',
    value: [
      {from: 1937, to: 1970, month: 10, day: 12},
      {from: 1971, month: 10, weekday: 1, nth: 2},
    ],
    words: ['columbus day'],
  },
  {role: 'holiday', value: [{from: 1921, month: 11, weekday: 7, nth: 2}], words: ['remembrance sunday']},
  {
    role: 'holiday',
    value: [
      {from: 1938, to: 1970, month: 11, day: 11},
      {from: 1971, to: 1977, month: 10, weekday: 1, nth: 4},
      {from: 1978, month: 11, day: 11},
    ],
    words: ['veterans day', "veterans' day"],
  },
  {
    role: 'holiday',
    // From 1939 to 1941 it depended on the state.
    value: [
      {from: 1863, to: 1938, month: 11, weekday: 4, nth: -1},
      {from: 1942, month: 11, weekday: 4, nth: 4},
    ],
    words: ['thanksgiving', 'thanksgiving day'],
  },
];
