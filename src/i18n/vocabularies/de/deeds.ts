import type {WordRow} from '../../vocabulary.js';
import {declined} from './spellings.js';

/** The German of what was done at a date. */
export const deeds: readonly WordRow[] = [
  {
    role: 'deed',
    value: 'once',
    words: [
      ...['geboren', 'geb', '*', 'gestorben', 'gest', 'verstorben', 'verst', '†', 'getauft', 'get'],
      ...['begraben', 'begr', 'bestattet', 'verheiratet', 'verh', 'heirat', 'hochzeit', 'geheiratet', 'oo', '⚭', '∞'],
    ],
  },
  {
    role: 'deed',
    value: 'once',
    words: [
      ...['gedruckt', 'gedr', 'erschienen', 'ersch', 'erschien', 'veröffentlicht', 'publiziert', 'verlegt', 'druck'],
      ...['nachgedruckt', 'nachdruck', 'neudruck', 'erstdruck', 'erstausgabe', 'ausgabe', 'geschrieben', 'verfasst'],
      ...['verfaßt', 'niedergeschrieben', 'komponiert', 'uraufgeführt', 'uraufführung', 'erstaufführung'],
      ...['aufgeführt', 'aufgenommen', 'aufnahme', 'gedreht', 'copyright', '©', '℗'],
    ],
  },
  {
    role: 'deed',
    value: 'once',
    words: [
      ...['hergestellt', 'angefertigt', 'gefertigt', 'ausgeführt', 'ausführung', 'entworfen', 'entwurf', 'entstanden'],
      ...['begonnen', 'vollendet', 'fertiggestellt', 'abgeschlossen', 'beendet', 'signiert', 'sign', 'datiert', 'dat'],
      ...[
        'datiert auf',
        'bezeichnet',
        'bez',
        'gemalt',
        'gezeichnet',
        'gez',
        'gestochen',
        'radiert',
        'gegossen',
        'guss',
      ],
      ...['guß', 'geschnitzt', 'geprägt', 'prägung', 'gewebt', 'geschmiedet', 'modelliert', 'fotografiert'],
      ...['photographiert', 'foto', 'abzug', 'abzug von', 'negativ', 'neuguss'],
    ],
  },
  {
    role: 'deed',
    value: 'once',
    words: [
      ...['errichtet', 'erbaut', 'erb', 'gebaut', 'umgebaut', 'erweitert', 'gegründet', 'gegr', 'eröffnet'],
      ...['geschlossen', 'restauriert', 'rest', 'zerstört', 'abgerissen', 'abgebrochen', 'erworben', 'ankauf'],
      ...['geschenkt', 'schenkung', 'entdeckt', 'gefunden', 'fund', 'ausgegraben', 'erfunden', 'patentiert'],
      ...['gekrönt', 'gewählt', 'abgeschafft', 'aufgelöst', 'erwähnt', 'erw', 'genannt', 'gen'],
      ...['erstmals erwähnt', 'urkundlich erwähnt', 'ersterwähnung', 'unterzeichnet', 'verkündet', 'stand'],
    ],
  },
  {
    role: 'deed',
    value: 'lasting',
    words: [
      ...['tätig', 'aktiv', 'wirkte', 'regierte', 'reg', 'herrschte', 'nachweisbar', 'nachgewiesen', 'nachw'],
      ...['bezeugt', 'belegt'],
    ],
  },
];

const AGES = ['steinzeit', 'bronzezeit', 'eisenzeit', 'kaiserzeit', 'antike', 'mittelalter', 'neuzeit', 'römerzeit'];
const STYLES = ['romanik', 'gotik', 'renaissance', 'barock', 'rokoko', 'klassizismus', 'romantik', 'biedermeier'];
const PARTS_OF_AGES = ['früh', 'hoch', 'spät', 'mittel', 'alt', 'jung'];

/** The German of periods that have a name; their years follow, and the name alone is no date. */
export const periods: readonly WordRow[] = [
  {
    role: 'period',
    words: [
      ...['dynastie', 'periode', 'epoche', 'zeit', 'zeitalter', 'zeitalters', 'reich', 'reichs', 'kultur', 'phase'],
      ...['regierungszeit', 'regierung', 'herrschaft', 'regentschaft', 'ära', 'shogunat', 'kalifat', 'amtszeit'],
      ...['jugendstil', 'historismus', 'hellenismus', 'neolithikum', 'paläolithikum', 'mesolithikum'],
    ],
  },
  {
    role: 'period',
    words: [...AGES, ...STYLES].flatMap((name) => [name, ...PARTS_OF_AGES.map((part) => part + name)]),
  },
  // Names that would say which part of it is meant, if their years were not those of the name.
  {
    role: 'period',
    words: [...declined('mittler', 'früh', 'spät')].flatMap((part) =>
      ['bronzezeit', 'eisenzeit', 'steinzeit', 'reich', 'reichs', 'kaiserzeit', 'mittelalter'].map(
        (name) => `${part} ${name}`,
      ),
    ),
  },
];
