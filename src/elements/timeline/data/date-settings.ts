import type {TimelineOptions} from '../../../model/index.js';
import {langAt} from '../../shared/locale.js';
import type {TimelineHost} from '../timeline-host.js';

/** The properties of an element that say how its dates are read. */
export const DATE_SETTINGS = ['reference', 'timeZone', 'prefer', 'dateOrder', 'circa', 'edtf', 'vocabularies'] as const;

/** Those that are set, as they were set: what cannot be right is told of where they are read. */
export function dateSettings(element: TimelineHost): TimelineOptions {
  const {messages, vocabularies} = element;
  const settings = DATE_SETTINGS.map((name) => [name, element[name]] as const).filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  const own = messages?.vocabulary;
  const languages = own && (Array.isArray(vocabularies ?? []) ? [...(vocabularies ?? []), own] : vocabularies);
  return {...Object.fromEntries(settings), ...(languages && {vocabularies: languages, lang: langAt(element)})};
}
