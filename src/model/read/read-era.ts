import type {When} from '../../dates/index.js';
import type {Era} from '../event.js';
import type {EraReader} from './era-reader.js';
import {readDate} from './event-reader.js';
import {compact, FieldReader} from './field-reader.js';

/** Reads one era. */
export const readEra: EraReader = (value, path, reading, colors, problems) => {
  const era = FieldReader.of(value, path, problems, 'an era: {"date": …, "title": …}');
  const title = era?.requiredText('title', 'a title');
  const when = era && readDate(era, reading);
  const color = era?.color('color', colors);
  if (!title || !when) return undefined;
  if ('relation' in when) return era.refuse('date', when.text, 'a date of its own, and not one that hangs on an event');
  if (isOneOfSeveral(when))
    return era.refuse('date', when.text, 'one stretch of time, such as “1914/1918”, and not one of several dates');
  return compact<Era>({date: when.text, title, color, when});
};

const isOneOfSeveral = ({kind, parts}: When): boolean => kind === 'instant' && parts !== undefined;
