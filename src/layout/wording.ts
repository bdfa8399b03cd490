import {formatWhen, type When} from '../when/index.js';

/**
 * A date as a label says it, and as the mark is called where it is not seen, for the two have to be the same
 * (WCAG 2.2, 2.5.3): an instant in full, with its weekday; an interval in the shorter way, from–to.
 */
export function labelDate(when: When, locale: string, timeZone: string | undefined): string {
  return formatWhen(when, {locale, timeZone, style: when.kind === 'instant' ? 'full' : 'long'});
}
