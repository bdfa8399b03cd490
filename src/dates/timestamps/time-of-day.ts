import {twoDigits} from '../calendar/calendar.js';

/** The source of a pattern: hours, minutes, seconds and any number of digits of a second. */
export const TIME = '(?<hour>\\d\\d)(?::?(?<minute>\\d\\d)(?::?(?<second>\\d\\d)(?:[.,](?<fraction>\\d+))?)?)?';

const OFFSET = '(?:UTC|GMT)?(?<sign>[+-])(?<hours>\\d\\d)(?::?(?<minutes>\\d\\d))?';

/** The source of a pattern: an offset from UTC or a zone by its name, and in brackets perhaps what it is called. */
export const ZONE = `(?:${OFFSET}|(?<zone>[A-Z]{1,3}))(?: *\\([^()]*\\)|\\[[\\w/+-]+\\])?`;

/** What `TIME` and `ZONE` have found. */
export type TimeGroups = Readonly<Record<string, string | undefined>>;

/** The zones that mail has names for (RFC 5322, 4.3), east to west, in standard time. */
const AMERICAN_ZONES = 'ECMP';
const EASTERN = 5;

/**
 * A time of day as EDTF writes it, behind `T` and down to a millisecond; undefined where there is none, or its zone is
 * not known.
 */
export function edtfTime(groups: TimeGroups | undefined): string | undefined {
  if (!groups) return undefined;
  const {hour, minute, second, fraction} = groups;
  const zone = edtfZone(groups);
  if (zone === undefined) return undefined;
  const time = [hour, minute, second].filter((part) => part !== undefined).join(':');
  return `T${time}${fraction === undefined ? '' : `.${fraction.slice(0, 3)}`}${zone}`;
}

function edtfZone({sign, hours, minutes = '00', zone}: TimeGroups): string | undefined {
  if (sign !== undefined) return Number(`${hours}${minutes}`) === 0 ? 'Z' : `${sign}${hours}:${minutes}`;
  if (zone === undefined) return '';
  const name = zone.toUpperCase();
  if (/^(Z|UTC?|GMT)$/.test(name)) return 'Z';
  const [, first = '', clock = ''] = /^([ECMP])([SD])T$/.exec(name) ?? [];
  if (first === '') return undefined;
  return `-${twoDigits(EASTERN + AMERICAN_ZONES.indexOf(first) - (clock === 'D' ? 1 : 0))}:00`;
}
