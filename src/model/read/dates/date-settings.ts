import type {ParseOptions} from '../../../dates/index.js';
import {isCirca} from '../../../dates/edtf/circa.js';
import {compact, type FieldReader} from '../field-reader.js';

/** How a file, a page or a call says what its dates mean. */
export type DateSettings = Pick<ParseOptions, 'prefer' | 'dateOrder' | 'circa' | 'edtf'>;

const PREFERENCES = ['past', 'future'] as const;
const DATE_ORDERS = ['dmy', 'mdy'] as const;

/** Those that are given and can be right; the others are problems. */
export function readDateSettings(fields: FieldReader): DateSettings {
  return compact<DateSettings>({
    prefer: readPreference(fields),
    dateOrder: fields.oneOf('dateOrder', DATE_ORDERS),
    circa: readCirca(fields),
    edtf: fields.flag('edtf'),
  });
}

/** Which one is meant of what comes again, each year or week, for a whole file or for one event. */
export const readPreference = (fields: FieldReader): (typeof PREFERENCES)[number] | undefined =>
  fields.oneOf('prefer', PREFERENCES);

/** The settings of a file, with what one of its events says otherwise; that it says it rightly is asked elsewhere. */
export function settingsOf<Settings extends DateSettings>(event: FieldReader, file: Settings): Settings {
  const prefer = PREFERENCES.find((one) => one === event.raw('prefer'));
  return prefer === undefined ? file : {...file, prefer};
}

function readCirca(fields: FieldReader): number | undefined {
  const circa = fields.number('circa');
  if (circa === undefined || isCirca(circa)) return circa;
  return fields.refuse('circa', circa, 'a whole number of years from 0 on, such as 5');
}
