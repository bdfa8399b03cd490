import type {WordRow} from '../../vocabulary.js';

/**
 * The holidays of French-speaking countries. Of what is another day in another country ("fête nationale", "fête du
 * Travail") each has its rule, so that it is refused with all of them.
 */
export const holidays: readonly WordRow[] = [
  {role: 'holiday', value: [{month: 1, day: 1}], words: ["jour de l'an", 'nouvel an', "premier de l'an"]},
  {role: 'holiday', value: [{month: 1, day: 6}], words: ['épiphanie', 'jour des rois', 'fête des rois']},
  {role: 'holiday', value: [{month: 2, day: 2}], words: ['chandeleur']},
  {role: 'holiday', value: [{month: 2, day: 14}], words: ['saint-valentin', 'saint valentin', 'st-valentin']},
  {role: 'holiday', value: [{month: 3, day: 25}], words: ['annonciation']},
  {
    role: 'holiday',
    value: [{month: 6, day: 24}],
    words: ['saint-jean', 'saint jean', 'st-jean', 'saint-jean-baptiste'],
  },
  {role: 'holiday', value: [{from: 1982, month: 6, day: 21}], words: ['fête de la musique']},
  {role: 'holiday', value: [{from: 1868, month: 7, day: 1}], words: ['fête du canada']},
  {role: 'holiday', value: [{month: 8, day: 15}], words: ['assomption']},
  {role: 'holiday', value: [{from: 1832, month: 9, weekday: 7, nth: 3}], words: ['jeûne fédéral']},
  {role: 'holiday', value: [{month: 9, day: 29}], words: ['saint-michel', 'saint michel', 'st-michel']},
  {role: 'holiday', value: [{month: 10, day: 31}], words: ['halloween']},
  {role: 'holiday', value: [{month: 11, day: 1}], words: ['toussaint']},
  {role: 'holiday', value: [{month: 11, day: 2}], words: ['jour des morts', 'fête des morts']},
  {role: 'holiday', value: [{month: 11, day: 11}], words: ['saint-martin', 'saint martin', 'st-martin']},
  {
    role: 'holiday',
    value: [{from: 1918, month: 11, day: 11}],
    words: ['armistice', "jour de l'armistice", 'jour du souvenir'],
  },
  {role: 'holiday', value: [{month: 12, day: 6}], words: ['saint-nicolas', 'saint nicolas', 'st-nicolas']},
  {role: 'holiday', value: [{month: 12, day: 8}], words: ['immaculée conception']},
  {role: 'holiday', value: [{month: 12, day: 24}], words: ['réveillon de noël']},
  {role: 'holiday', value: [{month: 12, day: 25}], words: ['noël', 'jour de noël', 'nativité']},
  {role: 'holiday', value: [{month: 12, day: 26}], words: ['saint-étienne', 'saint étienne', 'lendemain de noël']},
  {
    role: 'holiday',
    value: [{month: 12, day: 31}],
    words: [
      'saint-sylvestre',
      'saint sylvestre',
      'st-sylvestre',
      'réveillon du nouvel an',
      'réveillon de la saint-sylvestre',
    ],
  },

  {role: 'holiday', value: [{afterEaster: -47}], words: ['mardi gras']},
  {role: 'holiday', value: [{afterEaster: -46}], words: ['mercredi des cendres', 'cendres']},
  {role: 'holiday', value: [{afterEaster: -7}], words: ['rameaux', 'dimanche des rameaux']},
  {role: 'holiday', value: [{afterEaster: -3}], words: ['jeudi saint']},
  {role: 'holiday', value: [{afterEaster: -2}], words: ['vendredi saint']},
  {role: 'holiday', value: [{afterEaster: -1}], words: ['samedi saint', 'veille de pâques']},
  {role: 'holiday', value: [{afterEaster: 0}], words: ['pâques', 'dimanche de pâques', 'jour de pâques']},
  {role: 'holiday', value: [{afterEaster: 1}], words: ['lundi de pâques']},
  {role: 'holiday', value: [{afterEaster: 7}], words: ['quasimodo']},
  {role: 'holiday', value: [{afterEaster: 39}], words: ['ascension', "jeudi de l'ascension", "jour de l'ascension"]},
  {
    role: 'holiday',
    value: [{afterEaster: 49}],
    words: ['pentecôte', 'dimanche de pentecôte', 'dimanche de la pentecôte'],
  },
  {role: 'holiday', value: [{afterEaster: 50}], words: ['lundi de pentecôte', 'lundi de la pentecôte']},
  {role: 'holiday', value: [{afterEaster: 56}], words: ['trinité', 'dimanche de la trinité']},
  {role: 'holiday', value: [{afterEaster: 60}, {afterEaster: 63}], words: ['fête-dieu', 'fête dieu']},
  {
    role: 'holiday',
    value: [{sundaysBeforeChristmas: 4}],
    words: ["premier dimanche de l'avent", "1er dimanche de l'avent"],
  },

  // France, Belgium, Switzerland, Luxembourg, Québec
  {
    role: 'holiday',
    value: [
      {from: 1880, month: 7, day: 14},
      {from: 1890, month: 7, day: 21},
      {from: 1891, month: 8, day: 1},
      {from: 1962, month: 6, day: 23},
      {from: 1977, month: 6, day: 24},
    ],
    words: ['fête nationale'],
  },
  {
    role: 'holiday',
    value: [{from: 1790, month: 7, day: 14}],
    words: ['fête nationale française', 'fête de la fédération'],
  },
  {role: 'holiday', value: [{from: 1890, month: 7, day: 21}], words: ['fête nationale belge']},
  {role: 'holiday', value: [{from: 1891, month: 8, day: 1}], words: ['fête nationale suisse']},
  {role: 'holiday', value: [{from: 1977, month: 6, day: 24}], words: ['fête nationale du québec']},
  // 1 May in Europe, the first Monday of September in Canada
  {
    role: 'holiday',
    value: [
      {from: 1890, month: 5, day: 1},
      {from: 1894, month: 9, weekday: 1, nth: 1},
    ],
    words: ['fête du travail'],
  },
  // in France and Canada; in Belgium
  {
    role: 'holiday',
    value: [
      {from: 1952, month: 6, weekday: 7, nth: 3},
      {from: 1952, month: 6, weekday: 7, nth: 2},
    ],
    words: ['fête des pères'],
  },
];
