import {MS_PER_DAY} from './calendar.js';
import {beginningOf, shifted, UNIT_SIZE, type Unit} from './unit.js';

/** A moment some units away: of years and months, not beyond the last day of the month that they lead to. */
export function movedBy(unit: Unit, ms: number, offset: number): number {
  const {count, step} = UNIT_SIZE[unit];
  const moved = shifted(ms, step, offset * count);
  if (step !== 'year' && step !== 'month') return moved;
  const months = offset * count * (step === 'year' ? 12 : 1);
  return Math.min(moved, beginningOf('month', ms, months + 1) - MS_PER_DAY + ms - beginningOf('day', ms));
}
