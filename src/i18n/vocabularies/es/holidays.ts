import type {WordRow} from '../../vocabulary.js';

/**
 * The holidays of Spanish-speaking countries that are one day to everybody who speaks of them. Of what is another day
 * in another country ("Día de la Madre") each has its rule, or it is left out ("Fiestas Patrias"); saints whose names
 * are those of towns ("San José", "Santiago") are no days without "día de".
 */
export const holidays: readonly WordRow[] = [
  {role: 'holiday', value: [{month: 1, day: 1}], words: ['año nuevo', 'día de año nuevo']},
  {role: 'holiday', value: [{month: 1, day: 5}], words: ['noche de reyes', 'víspera de reyes']},
  {role: 'holiday', value: [{month: 1, day: 6}], words: ['reyes', 'día de reyes', 'reyes magos', 'epifanía']},
  {role: 'holiday', value: [{month: 1, day: 6}], words: ['día de los reyes magos', 'pascua militar']},
  {role: 'holiday', value: [{month: 2, day: 2}], words: ['candelaria', 'día de la candelaria']},
  {role: 'holiday', value: [{month: 2, day: 14}], words: ['san valentín', 'día de san valentín']},
  {role: 'holiday', value: [{month: 3, day: 8}], words: ['día internacional de la mujer', 'día de la mujer']},
  {role: 'holiday', value: [{month: 3, day: 19}], words: ['día de san josé']},
  {role: 'holiday', value: [{month: 3, day: 25}], words: ['anunciación', 'día de la anunciación']},
  {role: 'holiday', value: [{month: 4, day: 23}], words: ['sant jordi', 'día de san jorge']},
  {
    role: 'holiday',
    value: [{from: 1890, month: 5, day: 1}],
    words: ['día del trabajador', 'día de los trabajadores', 'día internacional de los trabajadores'],
  },
  {role: 'holiday', value: [{month: 5, day: 15}], words: ['día de san isidro']},
  {role: 'holiday', value: [{month: 6, day: 24}], words: ['día de san juan']},
  {role: 'holiday', value: [{month: 6, day: 29}], words: ['día de san pedro', 'san pedro y san pablo']},
  {role: 'holiday', value: [{month: 7, day: 25}], words: ['santiago apóstol', 'día de santiago']},
  {role: 'holiday', value: [{month: 8, day: 15}], words: ['día de la asunción', 'virgen de agosto']},
  {role: 'holiday', value: [{from: 1918, month: 10, day: 12}], words: ['día de la hispanidad']},
  {role: 'holiday', value: [{month: 10, day: 31}], words: ['halloween', 'víspera de todos los santos']},
  {role: 'holiday', value: [{month: 11, day: 1}], words: ['todos los santos', 'día de todos los santos']},
  {role: 'holiday', value: [{month: 11, day: 2}], words: ['día de difuntos', 'día de los difuntos', 'fieles difuntos']},
  {role: 'holiday', value: [{month: 11, day: 2}], words: ['día de los fieles difuntos', 'día de las ánimas']},
  {role: 'holiday', value: [{month: 11, day: 11}], words: ['día de san martín']},
  {role: 'holiday', value: [{month: 12, day: 8}], words: ['inmaculada concepción', 'día de la inmaculada']},
  {role: 'holiday', value: [{month: 12, day: 24}], words: ['nochebuena', 'noche buena', 'víspera de navidad']},
  {role: 'holiday', value: [{month: 12, day: 25}], words: ['navidad', 'día de navidad', 'pascua de navidad']},
  {role: 'holiday', value: [{month: 12, day: 26}], words: ['día de san esteban']},
  {role: 'holiday', value: [{month: 12, day: 28}], words: ['santos inocentes', 'día de los inocentes']},
  {role: 'holiday', value: [{month: 12, day: 28}], words: ['día de los santos inocentes']},
  {role: 'holiday', value: [{month: 12, day: 31}], words: ['nochevieja', 'noche vieja', 'víspera de año nuevo']},
  {role: 'holiday', value: [{month: 12, day: 31}], words: ['san silvestre']},

  {role: 'holiday', value: [{afterEaster: -52}], words: ['jueves lardero']},
  {role: 'holiday', value: [{afterEaster: -49}], words: ['domingo de carnaval']},
  {role: 'holiday', value: [{afterEaster: -48}], words: ['lunes de carnaval']},
  {role: 'holiday', value: [{afterEaster: -47}], words: ['martes de carnaval']},
  {role: 'holiday', value: [{afterEaster: -46}], words: ['miércoles de ceniza']},
  {role: 'holiday', value: [{afterEaster: -9}], words: ['viernes de dolores']},
  {role: 'holiday', value: [{afterEaster: -7}], words: ['domingo de ramos']},
  // The week is wider than some have it, who leave out its last Sunday.
  {role: 'holiday', value: [{afterEaster: -7, days: 8}], words: ['semana santa']},
  {role: 'holiday', value: [{afterEaster: -6}], words: ['lunes santo']},
  {role: 'holiday', value: [{afterEaster: -5}], words: ['martes santo']},
  {role: 'holiday', value: [{afterEaster: -4}], words: ['miércoles santo']},
  {role: 'holiday', value: [{afterEaster: -3}], words: ['jueves santo']},
  {role: 'holiday', value: [{afterEaster: -2}], words: ['viernes santo']},
  {role: 'holiday', value: [{afterEaster: -1}], words: ['sábado santo', 'sábado de gloria']},
  {role: 'holiday', value: [{afterEaster: 0}], words: ['pascua', 'domingo de pascua', 'pascua de resurrección']},
  {
    role: 'holiday',
    value: [{afterEaster: 0}],
    words: ['domingo de resurrección', 'pascua florida', 'domingo de gloria'],
  },
  {role: 'holiday', value: [{afterEaster: 1}], words: ['lunes de pascua']},
  {role: 'holiday', value: [{afterEaster: 39}], words: ['jueves de la ascensión']},
  {role: 'holiday', value: [{afterEaster: 49}], words: ['pentecostés', 'domingo de pentecostés']},
  {role: 'holiday', value: [{afterEaster: 49}], words: ['pascua de pentecostés', 'pascua granada']},
  {role: 'holiday', value: [{afterEaster: 50}], words: ['lunes de pentecostés']},
  {role: 'holiday', value: [{afterEaster: 56}], words: ['domingo de la santísima trinidad']},
  // Many dioceses have moved it to the Sunday.
  {role: 'holiday', value: [{afterEaster: 60}, {from: 1970, afterEaster: 63}], words: ['corpus christi', 'corpus']},
  {role: 'holiday', value: [{afterEaster: 60}], words: ['jueves de corpus']},
  {role: 'holiday', value: [{afterEaster: 63}], words: ['domingo de corpus']},

  {
    role: 'holiday',
    // Spain; Mexico, Guatemala, El Salvador; Argentina
    value: [
      {from: 1965, month: 5, weekday: 7, nth: 1},
      {from: 1922, month: 5, day: 10},
      {from: 1982, month: 10, weekday: 7, nth: 3},
    ],
    words: ['día de la madre', 'día de las madres'],
  },
  {
    role: 'holiday',
    value: [
      {from: 1951, month: 3, day: 19},
      {from: 1953, month: 6, weekday: 7, nth: 3},
    ],
    words: ['día del padre'],
  },
  {
    role: 'holiday',
    // The second is that of the United States.
    value: [
      {from: 1890, month: 5, day: 1},
      {from: 1882, month: 9, weekday: 1, nth: 1},
    ],
    words: ['día del trabajo'],
  },
  {
    role: 'holiday',
    value: [
      {month: 11, day: 1},
      {month: 11, day: 2},
    ],
    words: ['día de muertos', 'día de los muertos'],
  },
];
