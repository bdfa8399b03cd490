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

/** The address that `src` is; null where it is none. */
export function addressOf(src: unknown): string | null {
  if (typeof src === 'string') return src;
  try {
    return src instanceof URL ? src.href : null;
  } catch {
    return null;
  }
}

/** The id that `selected` is; null where it is none. */
export function idOf(selected: unknown): string | null {
  return typeof selected === 'string' ? selected : null;
}

/** What of a timeline's settings cannot be right. Its reference and its time zone are read with the data. */
export function settingProblems(host: TimelineHost): Problem[] {
  const {localName, start, end, timeZone, src, selected} = host;
  const from = boundOf(start, 'earliest', timeZone);
  const to = boundOf(end, 'latest', timeZone);
  const told = (name: 'start' | 'end' | 'src' | 'selected', expected: string): Problem[] => [
    problem(`${localName} ${name}`, host[name], expected),
  ];
  const {extent} = host.timeline;
  return [
    ...choiceProblems(host, SETTINGS),
    ...(addressOf(src ?? '') === null ? told('src', 'the address of a file of events') : []),
    ...(idOf(selected ?? '') === null ? told('selected', 'the id of an event') : []),
    ...(start && from === undefined ? told('start', 'an EDTF date with a beginning') : []),
    ...(end && to === undefined ? told('end', 'an EDTF date with an end') : []),
    ...(from !== undefined && to !== undefined && from >= to
      ? told('start', `a date before that of “end”, “${end}”`)
      : []),
    // With the other side given as well, it may be for events that come later.
    ...(from !== undefined && !end && extent && from >= extent.end ? told('start', 'a date before the data end') : []),
    ...(to !== undefined && !start && extent && to <= extent.start ? told('end', 'a date after the data begin') : []),
  ];
}
