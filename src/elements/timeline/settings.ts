import {problem, type Problem} from '../../model/index.js';
import {choiceProblems} from '../shared/choices.js';
import {boundOf} from './interaction/date-arguments.js';
import type {TimelineHost} from './timeline-host.js';

/** The words that these settings may be; the first holds where none is given, or another. */
export const SETTINGS = {
  orientation: ['auto', 'horizontal', 'vertical'],
  'gesture-handling': ['cooperative', 'greedy', 'none'],
  order: ['given', 'time'],
  link: ['', 'hash'],
} as const;

/** What of a timeline's settings cannot be right. Its reference and its time zone are read with the data. */
export function settingProblems(host: TimelineHost): Problem[] {
  const {localName, start, end, timeZone} = host;
  const from = boundOf(start, 'earliest', timeZone);
  const to = boundOf(end, 'latest', timeZone);
  return [
    ...choiceProblems(host, SETTINGS),
    ...(start && from === undefined ? [problem(`${localName} start`, start, 'an EDTF date with a beginning')] : []),
    ...(end && to === undefined ? [problem(`${localName} end`, end, 'an EDTF date with an end')] : []),
    ...(from !== undefined && to !== undefined && from >= to
      ? [problem(`${localName} start`, start, `a date before that of “end”, “${end}”`)]
      : []),
  ];
}
