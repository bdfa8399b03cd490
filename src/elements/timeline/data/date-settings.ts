import type {TimelineOptions} from '../../../model/index.js';

/** The properties of an element that say how its dates are read. */
export const DATE_SETTINGS = ['reference', 'timeZone', 'prefer', 'dateOrder', 'circa', 'edtf'] as const;

type Settings = Readonly<Record<(typeof DATE_SETTINGS)[number], unknown>>;

/** Those that are set, as they were set: what cannot be right is told of where they are read. */
export const dateSettings = (element: Settings): TimelineOptions =>
  Object.fromEntries(
    DATE_SETTINGS.map((name) => [name, element[name]] as const).filter(
      ([, value]) => value !== null && value !== '' && value !== false,
    ),
  );
