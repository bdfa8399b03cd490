import {coarsest} from '../precision.js';
import type {Bounds, When} from '../when.js';
import {checkedCirca} from './circa.js';
import {inZone} from './date-node.js';
import {
  boundsOfSide,
  datesOfSide,
  type EDTFNode,
  endOfRange,
  memberText,
  type RangeNode,
  readEDTF,
  startOfRange,
} from './interval.js';
import {level0At} from './level-0.js';
import {type EDTFOptions, DEFAULTS} from './parser.js';
import {anyOf, APPROXIMATE, UNCERTAIN} from './qualifier.js';

/** What EDTF leaves to its reader. */
export interface EDTFReading {
  /** years by which `~` widens a year on either side: 5 unless given, whole, from 0 on */
  readonly circa?: number | undefined;
  /** IANA name of the zone whose days are meant, and by whose clocks a time without offset is; UTC unless given */
  readonly timeZone?: string | undefined;
}

/**
 * Reads a date in EDTF, the Library of Congress specification of 4 February 2019 (a profile of ISO 8601-2:2019), levels
 * 0, 1 and 2, and all that stands in the `edtf` of a date (see `readEDTF`). Nothing else is read: no phrases, no spaces
 * around. Bounds are in ms.
 * @throws WhenSyntaxError with the position where the text stops being EDTF
 * @throws RangeError where `circa` is no number of years, or `timeZone` no time zone
 */
export function parseEDTF(text: string, reading?: EDTFReading): When {
  // Nearly every date is read as it stands: an object made for each would take twice the time.
  if (!reading) return readWhen(text);
  const {circa, timeZone} = reading;
  return readWhen(text, {...DEFAULTS, circa: checkedCirca(circa), timeZone});
}

/**
 * Reads a whole text as EDTF.
 * @param text what was written, where that is not EDTF
 * @throws WhenSyntaxError where it stops being EDTF
 */
export function readWhen(edtf: string, options: EDTFOptions = DEFAULTS, text = edtf): When {
  const plain = readLevel0(edtf, options, text);
  if (plain) return plain;
  const node = readEDTF(edtf, options);
  const dates = node.end ? [...datesOfSide(node.start), ...datesOfSide(node.end)] : datesOfSide(node.start);
  const qualifier = anyOf(dates.map((date) => date.qualifier));
  const [start, end] = boundsOf(node);
  const parts = partsOf(node, options);
  return {
    text,
    edtf: node.edtf,
    kind: node.end || node.start.kind === 'all' ? 'interval' : 'instant',
    start,
    end,
    precision: coarsest(dates.map((date) => date.precision)),
    approximate: (qualifier & APPROXIMATE) > 0,
    uncertain: (qualifier & UNCERTAIN) > 0,
    relative: false,
    ...(parts && {parts}),
  };
}

/** The dates of a set of several. */
function partsOf({start, end}: EDTFNode, options: EDTFOptions): readonly When[] | undefined {
  if (end || (start.kind !== 'one' && start.kind !== 'all') || start.ranges.length < 2) return undefined;
  const {kind} = start;
  return start.ranges.map((range) => readWhen(memberText(range, kind), options));
}

/** What nearly every date is, read without going through the parser; undefined for everything else. */
export function readLevel0(edtf: string, {timeZone}: EDTFOptions, text: string): When | undefined {
  const date = level0At(edtf, 0);
  if (date?.edtf.length !== edtf.length) return undefined;
  const {earliest, latest, precision} = inZone(date, timeZone);
  const bounds = {earliest, latest};
  return {
    text,
    edtf,
    kind: 'instant',
    start: bounds,
    end: bounds,
    precision,
    approximate: false,
    uncertain: false,
    relative: false,
  };
}

/** The bounds of the beginning and of the end: the same for an instant. */
function boundsOf({start, end}: EDTFNode): readonly [start: Bounds, end: Bounds] {
  const first = boundsOfSide(start, -Infinity);
  if (start.kind === 'all') return boundsOfAll(start.ranges, first.latest);
  if (!end) return [first, first];
  const last = boundsOfSide(end, Infinity);
  // An unknown side lies anywhere before or behind the other one.
  return [
    start.kind === 'unknown' ? {earliest: -Infinity, latest: last.latest} : first,
    end.kind === 'unknown' ? {earliest: first.earliest, latest: Infinity} : last,
  ];
}

/**
 * Beginning and end of all the dates of a set. Between its members nothing is claimed: if there is a gap, what is
 * certain ends before the first one.
 */
function boundsOfAll(set: readonly RangeNode[], latestEnd: number): readonly [start: Bounds, end: Bounds] {
  const ranges = set
    .map((range) => ({first: startOfRange(range), last: endOfRange(range)}))
    .sort((a, b) => a.first.earliest - b.first.earliest);
  const {earliest, latest} = ranges[0]!.first;
  let reached = ranges[0]!.last;
  for (const {first, last} of ranges) {
    if (first.earliest > reached.latest) break;
    if (last.latest > reached.latest) reached = last;
  }
  return [
    {earliest, latest},
    {earliest: reached.earliest, latest: latestEnd},
  ];
}
