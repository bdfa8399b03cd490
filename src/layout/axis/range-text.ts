import type {TimeWindow} from '../../view/index.js';
import {civilToMs, MS_PER_YEAR, PRESENT} from '../../dates/calendar/calendar.js';
import {formatWhen, parseEDTF} from '../../dates/index.js';
import {fill} from '../../i18n/messages.js';
import {STEP_LENGTH, STEPS} from '../../dates/calendar/unit.js';
import {stepAt} from './step-at.js';
import {TickLabels} from './tick-labels.js';
import {DEEP, yearAt} from './ticks.js';
import type {Language} from '../language.js';

/** Part of a stretch that its very end is moved back by, for a stretch up to midnight ends with the day before. */
const END = 1e-6;

/**
 * A stretch of the axis as an EDTF interval, `2014-03/2019-06`, in the coarsest unit of which it has so many parts at
 * least; in seconds where it is too short even for those, and in years beyond the year 9999, for which EDTF writes
 * nothing finer.
 * @param timeZone IANA name of the zone whose days are meant
 */
export function timeRangeEDTF({start, end}: TimeWindow, parts: number, timeZone?: string): string {
  const step = STEPS.find((each) => (end - start) / STEP_LENGTH[each] >= parts) ?? 'second';
  const [from, to] = [start, end - (end - start) * END].map((ms) => stepAt(step, ms, timeZone));
  return from === to ? from! : `${from}/${to}`;
}

/** units at least in which a stretch is put into words */
const LEAST_UNITS = 3;

/**
 * A stretch of the axis in words, about as exact as it is long: "2014–2019", "14 July – 3 August 2017", "from 252 to 66
 * Ma".
 */
export function timeRangeWords(stretch: TimeWindow, language: Language, timeZone?: string): string {
  const {start, end} = stretch;
  const years = (end - start) / MS_PER_YEAR;
  if (years < DEEP)
    return formatWhen(parseEDTF(timeRangeEDTF(stretch, LEAST_UNITS, timeZone)), {...language, timeZone});
  const labels = new TickLabels(language, 'long');
  const unit = 10 ** Math.floor(Math.log10(years / 100));
  const [from, to] = [start, end].map((ms) => {
    const ago = Math.round((PRESENT - yearAt(ms)) / unit) * unit;
    // What is the present at such a scale is named by its year.
    return ago
      ? labels.text({unit: 'ago', count: unit}, 'major', civilToMs(PRESENT - ago))
      : labels.text({unit: 'year', count: 1}, 'major', ms);
  });
  return fromToWords(from!, to!, language);
}

/** "from March 2018 to June 2019", of two moments in words. */
export function fromToWords(from: string, to: string, {messages}: Language): string {
  return from === to ? from : fill(messages.fromTo, from, to);
}
