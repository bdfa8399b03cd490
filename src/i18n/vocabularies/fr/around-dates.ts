import {roman} from '../../grammar/roman-numerals.js';
import type {WordRow} from '../../vocabulary.js';

/** The calendar of the Revolution, whose years have Roman numerals. */
const republican = [
  ...['vendémiaire', 'brumaire', 'frimaire', 'nivôse', 'pluviôse', 'ventôse', 'germinal', 'floréal', 'prairial'],
  ...['messidor', 'thermidor', 'fructidor', 'jour complémentaire', 'jours complémentaires', 'sansculottides'],
  ...Array.from({length: 14}, (_, index) => `an ${roman(index + 1).toLowerCase()}`),
];

/** The French of what is around dates: whence they are counted, what ties and qualifies them, names of periods. */
export const aroundDates: readonly WordRow[] = [
  {role: 'turn', value: -1, words: ['dernier', 'dernière', 'derniers', 'dernières', 'passé', 'passée']},
  {role: 'turn', value: -1, words: ['précédent', 'précédente', 'écoulé', 'écoulée']},
  {role: 'turn', value: 0, words: ['ce', 'cet', 'cette', 'même', 'courant', 'courante', 'en cours']},
  {
    role: 'turn',
    value: 1,
    words: ['prochain', 'prochaine', 'prochains', 'prochaines', 'suivant', 'suivante', 'à venir'],
  },
  {role: 'day', value: -2, words: ['avant-hier']},
  {role: 'day', value: -1, words: ['hier']},
  {role: 'day', value: 0, words: ["aujourd'hui"]},
  {role: 'day', value: 1, words: ['demain']},
  {role: 'day', value: 2, words: ['après-demain']},
  {role: 'dayBeside', value: -2, words: ['avant-veille']},
  {role: 'dayBeside', value: -1, words: ['veille']},
  {role: 'dayBeside', value: 1, words: ['lendemain']},
  {role: 'dayBeside', value: 2, words: ['surlendemain']},
  {role: 'shift', value: -1, words: ['plus tôt', 'auparavant', 'avant', 'tôt']},
  {role: 'shift', value: 1, words: ['plus tard', 'après', 'tard']},
  {role: 'than', words: ['que', "qu'"]},
  {
    role: 'side',
    value: -1,
    words: ['avant', 'av', 'avt', 'peu avant', 'juste avant', 'antérieur', 'antérieure', 'ante'],
  },
  {role: 'side', value: 0, words: ["d'ici", "d'ici à"]},
  {
    role: 'side',
    value: 1,
    words: ['après', 'apr', 'ap', 'peu après', 'juste après', 'postérieur', 'postérieure', 'post'],
  },
  {role: 'agoAhead', words: ['il y a', 'il y avait', 'voici', 'voilà', 'depuis']},
  {role: 'in', words: ['dans']},

  {role: 'qualifier', value: 'uncertain', words: ['peut-être', 'probablement', 'prob', 'sans doute', 'possiblement']},
  {role: 'qualifier', value: 'uncertain', words: ['vraisemblablement', 'présumé', 'présumée', '?']},
  {role: 'qualifier', value: 'approximate', words: ['circa'], shortest: 'c'},
  {role: 'qualifier', value: 'approximate', words: ['environ'], shortest: 'env'},
  {role: 'qualifier', value: 'approximate', words: ['approximativement'], shortest: 'approx'},
  {role: 'qualifier', value: 'approximate', words: ['vers', 'v', 'ca', '~', 'autour', 'aux alentours', 'alentours']},
  {role: 'qualifier', value: 'approximate', words: ['aux environs', 'environs', 'à peu près']},
  {role: 'qualifier', value: 'both', words: ['%']},
  {role: 'so', words: ['environ', 'à peu près']},

  {role: 'zone', value: [0], words: ['utc', 'gmt', 'tu', 'z', 'temps universel']},
  {role: 'zone', value: [60], words: ['cet']},
  {role: 'zone', value: [120], words: ['cest']},
  {role: 'zone', value: [-300], words: ['hne']},
  {role: 'zone', value: [-240], words: ['hae']},
  {role: 'zone', value: ['Europe/Paris'], words: ['heure de paris', 'heure française']},
  {role: 'zone', value: ['Europe/Brussels'], words: ['heure de bruxelles']},
  {role: 'zone', value: ['Europe/Zurich'], words: ['heure de genève']},
  {role: 'zone', value: ['America/Toronto'], words: ['heure de montréal']},
  {role: 'plus', words: ['+']},

  {role: 'since', words: ['depuis', 'dès', 'à partir', 'à compter']},
  {role: 'from', words: ['de', 'du', 'des', "d'"]},
  {role: 'until', words: ["jusqu'", 'jusque']},
  {role: 'between', words: ['entre']},
  // "au plus tard", "au plus tôt"
  {role: 'not', words: ['au plus', 'pas', 'non']},
  {role: 'choice', value: 'one', words: ['ou', 'ou bien']},
  {role: 'choice', value: 'all', words: ['et', '&', 'puis', 'mais']},
  {role: 'to', words: ['à', 'au', 'aux', "jusqu'", 'jusque', '-']},
  {role: 'slash', words: ['/']},
  {role: 'onwards', words: ['et suivants', 'et suivantes']},
  {role: 'present', words: ['nos jours', "aujourd'hui", 'maintenant', 'présent', 'ce jour']},
  {role: 'unknown', words: ['date inconnue', 'une date inconnue', 'inconnu', 'inconnue', '?']},
  {role: 'noDate', words: ['sd', 's d', 'nd', 'n d', 'sans date', 'date inconnue', 'inconnu', 'inconnue']},
  {role: 'noDate', words: ['non daté', 'non datée', 'non datés', 'non datées', 'pas de date']},
  {role: 'filler', words: ['le', 'la', 'les', "l'", 'ces', 'de', 'du', 'des', "d'", 'à', 'au', 'aux', 'en', 'dans']},
  {role: 'filler', words: ['pendant', 'durant', 'courant', 'au cours', 'lors', 'une date', 'il y a', 'il y avait']},
  {role: 'dash', words: ['-']},
  {role: 'stop', words: ['.']},

  {role: 'period', words: ['époque', 'période', 'dynastie', 'règne', 'ère', 'âge', 'royaume', 'empire', 'culture']},
  {role: 'period', words: ['civilisation', 'régence', 'califat', 'shogunat', 'sultanat', 'république', 'restauration']},
  {role: 'period', words: ['directoire', 'consulat', 'monarchie', 'monarchie de juillet', 'antiquité', 'renaissance']},
  {role: 'period', words: ['ancien régime', 'bas-empire', 'haut-empire', 'entre-deux-guerres', 'siècle des lumières']},
  {role: 'bulk', words: ['principalement', 'surtout', 'essentiellement']},
  {role: 'thatIs', words: ["c'est-à-dire", 'cad', 'recte', 'ie', 'i e']},

  {role: 'otherCalendar', words: republican},
  {role: 'period', words: republican},

  {role: 'ambiguous', value: ['la nuit dernière', 'la nuit prochaine'], words: ['cette nuit']},
  {role: 'ambiguous', value: ['une semaine', 'le jour, par sa date'], words: ['huit jours', '8 jours', 'huitaine']},
  {
    role: 'ambiguous',
    value: ['deux semaines', 'le jour, par sa date'],
    words: ['quinze jours', '15 jours', 'quinzaine de jours', 'une quinzaine de jours'],
  },
  {role: 'ambiguous', value: ['fin du XIXe siècle', 'fin du siècle'], words: ['fin de siècle']},
  {role: 'ambiguous', value: ['week-end', 'fin de la semaine'], words: ['fin de semaine']},
  {role: 'ambiguous', value: ['nuit du 24 au 25 décembre', 'nuit du 25 au 26 décembre'], words: ['nuit de noël']},
  {
    role: 'ambiguous',
    value: ['nuit du 31 décembre au 1er janvier', 'nuit du 1er au 2 janvier'],
    words: ['nuit du nouvel an', "nuit du jour de l'an"],
  },
  {
    role: 'ambiguous',
    value: ['nuit du samedi saint', 'nuit du dimanche de Pâques'],
    words: ['nuit de pâques', 'nuit pascale'],
  },
  {
    role: 'ambiguous',
    value: ['nuit du 23 au 24 juin', 'nuit du 24 au 25 juin'],
    words: ['nuit de la saint-jean', 'nuit de la saint jean'],
  },
];
