import {max, min} from 'd3-array';
import {MS_PER_DAY} from '../../dates/calendar/calendar.js';
import type {When} from '../../dates/index.js';
import type {Era, Timeline} from '../../model/index.js';
import type {LabelExtent} from '../labels/label-extent.js';
import {horizonOf} from '../marks/shape.js';

/** An end that is not given runs out over so much of all that is known, beyond that. */
const RUN_OUT_PART = 0.1;

/**
 * One stretch of an era, in finite ms. It is there all through what is certain, and comes and goes evenly over the time
 * in which it may have begun and ended: not at all before `comes[0]` and behind `goes[1]`.
 */
export interface EraShape {
  readonly comes: readonly [from: number, to: number];
  readonly goes: readonly [from: number, to: number];
}

/** Where an era is taken to begin and to end, where one moment has to be named: in the middle of what is possible. */
export function nominal({comes, goes}: EraShape): readonly [begin: number, end: number] {
  return [(comes[0] + comes[1]) / 2, (goes[0] + goes[1]) / 2];
}

/**
 * The moments at which an era begins, stops or turns to come or to go, and how much of it is there: from 0 to 1.
 * Between two of them that changes evenly.
 */
export function turnsOf({comes, goes}: EraShape): readonly {readonly ms: number; readonly strength: number}[] {
  const [rise, fall] = [comes[1] - comes[0], goes[1] - goes[0]];
  const begin = {ms: comes[0], strength: rise ? 0 : 1};
  const end = {ms: goes[1], strength: fall ? 0 : 1};
  if (comes[1] <= goes[0]) return [begin, {ms: comes[1], strength: 1}, {ms: goes[0], strength: 1}, end];
  // It may have ended before it certainly has begun.
  const whole = goes[1] - comes[0];
  return [begin, {ms: comes[0] + (rise * whole) / (rise + fall), strength: whole / (rise + fall)}, end];
}

/** The stretches of an era: one, or of several that it all was, each. */
export function eraShapes({when}: Era, timeline: Timeline): readonly EraShape[] {
  const known = knownExtent(timeline);
  return (when.parts ?? [when]).map((part) => shapeOf(part, known));
}

/** ms from the first to the last that is known: of the events and the reference, or of the eras alone. */
export function knownExtent(timeline: Timeline): readonly [first: number, last: number] {
  return timeline.extent ? horizonOf(timeline) : extentOfEras(timeline);
}

/**
 * An end that is not given is drawn as far as something is known, as that of an event is, and runs out from there; one
 * that nobody knows runs out all the way from what is certain.
 */
function shapeOf(when: When, [first, last]: readonly [number, number]): EraShape {
  const {kind, start, end} = when;
  const finite = [start.earliest, start.latest, end.earliest, end.latest].filter(Number.isFinite);
  const [knownFrom, knownTo] = [Math.min(first, ...finite), Math.max(last, ...finite)];
  const runOut = Math.max(MS_PER_DAY, (knownTo - knownFrom) * RUN_OUT_PART);
  const [begun, ending] = kind === 'interval' ? [start.latest, end.earliest] : allThrough(when);
  return {
    comes: Number.isFinite(start.earliest)
      ? [start.earliest, begun]
      : [knownFrom - runOut, Number.isFinite(begun) ? begun : knownFrom],
    goes: Number.isFinite(end.latest)
      ? [ending, end.latest]
      : [Number.isFinite(ending) ? ending : knownTo, knownTo + runOut],
  };
}

/**
 * As an era, a period is all of it, from its first moment to its last; one that it is only about is all there in the
 * middle.
 */
function allThrough({start: {earliest, latest}, approximate}: When): readonly [begun: number, ending: number] {
  const middle = (earliest + latest) / 2;
  return approximate && Number.isFinite(middle) ? [middle, middle] : [earliest, latest];
}

/** Of eras without events: all that they say. */
function extentOfEras({eras}: Timeline): readonly [first: number, last: number] {
  const bounds = eras
    .flatMap(({when}) => when.parts ?? [when])
    .flatMap(({start, end}) => [start.earliest, start.latest, end.earliest, end.latest])
    .filter(Number.isFinite);
  return [min(bounds) ?? 0, max(bounds) ?? 0];
}

/** What eras take up along the axis, where there are no events to go by. */
export function eraExtents(timeline: Timeline): readonly LabelExtent[] {
  return timeline.eras
    .flatMap((era) => eraShapes(era, timeline))
    .map(({comes, goes}) => ({begin: comes[0], end: goes[1], before: 0, after: 0}));
}
