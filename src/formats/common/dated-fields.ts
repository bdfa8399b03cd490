import {parseEDTF} from '../../dates/index.js';
import {MS_PER_DAY} from '../../dates/calendar/calendar.js';
import type {TimelineEvent} from '../../model/index.js';
import {parseRelation} from '../../model/read/relations/relation.js';
import type {Report} from './report.js';

/**
 * The date of an event in EDTF, and its wording where that says it otherwise. What is lost is told: that it hung on
 * other events or on the day of the report, and how far “about” reaches where that is not as usual.
 */
export function datedFields(event: TimelineEvent, report: Report): {date: string; dateText?: string} {
  const {date, dateText, when} = event;
  if (reachesOtherwise(event)) report.lose('circa', date);
  if (dateText !== undefined) return {date: when.edtf, dateText};
  if (isInFigures(date)) return {date: when.edtf};
  if (!when.relative && parseRelation(date) === undefined) return {date: when.edtf, dateText: date};
  report.lose('date', date);
  return {date: when.edtf};
}

/** Whether a date says nothing that its EDTF does not say as well. */
function isInFigures(text: string): boolean {
  return !/\p{L}/u.test(text) || edtfOf(text) !== undefined;
}

function reachesOtherwise({when}: TimelineEvent): boolean {
  const usual = when.approximate ? edtfOf(when.edtf) : undefined;
  return usual !== undefined && Math.abs(usual.start.earliest - when.start.earliest) > MS_PER_DAY;
}

function edtfOf(text: string): ReturnType<typeof parseEDTF> | undefined {
  try {
    return parseEDTF(text);
  } catch {
    return undefined;
  }
}
