import type {Vocabulary} from '../../../i18n/index.js';
import type {TimelineOptions} from '../../../model/index.js';
import {isList, itemsOf} from '../../../model/read/hostile.js';
import {langAt} from '../../shared/locale.js';
import type {TimelineHost} from '../timeline-host.js';

/** The properties of an element that say how its dates are read. */
export const DATE_SETTINGS = ['reference', 'timeZone', 'prefer', 'dateOrder', 'circa', 'edtf', 'vocabularies'] as const;

/**
 * Those that are set, as they were set: what cannot be right is told of where they are read.
 * @param own vocabulary of the page's words
 */
export function dateSettings(element: TimelineHost, own: Vocabulary | undefined): TimelineOptions {
  const settings = DATE_SETTINGS.map((name) => [name, element[name]] as const).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  if (!own) return Object.fromEntries(settings);
  const others: unknown = element.vocabularies ?? [];
  const vocabularies = isList(others) ? [...itemsOf(others), own] : others;
  return {...Object.fromEntries(settings), vocabularies, lang: langAt(element)} as TimelineOptions;
}
