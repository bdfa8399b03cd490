import {PRECISIONS, type Bounds, type When} from '../../dates/index.js';
import {msToLocal} from '../../dates/time-zone.js';

const FIRST_WITH_TIME = PRECISIONS.indexOf('hour');

/**
 * The axis is a calendar: a day lies between its midnights wherever one is, so that it never shifts; a moment lies
 * where the clocks of the zone show it.
 */
export function onTheClock(bounds: Bounds, {precision}: Pick<When, 'precision'>, timeZone: string | undefined): Bounds {
  if (timeZone === undefined || PRECISIONS.indexOf(precision) < FIRST_WITH_TIME) return bounds;
  const {earliest, latest} = bounds;
  const shown = (ms: number) => (Number.isFinite(ms) ? msToLocal(ms, timeZone) : ms);
  return {earliest: shown(earliest), latest: shown(latest)};
}
