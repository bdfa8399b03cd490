import type {Metrics} from '../metrics.js';
import {sideOf} from './tracks.js';

/** px of the narrowest and of the widest column of dates, and its part of the picture */
const LEAST_DATES = 70;
const MOST_DATES = 128;
const DATES_PART = 0.19;
/** px of the narrowest titles, and of the widest that are read with ease */
const LEAST_TITLES = 80;
const MOST_TITLES = 560;
/** a dot of what is more important, as a part of a usual one */
const LARGEST_DOT = 1.25;
/** px between a dot and the first bar beside it, between two bars, and between signs and texts */
const BESIDE_DOT = 2;
const BETWEEN_BARS = 2.5;
const BESIDE_TEXT = 7;
/** px that bars beside dots may take on either side, so that titles stand close to the dots, and of the widest bar */
const BARS_WIDTH = 10;
const WIDEST_BAR = 7;
const NARROWEST_BAR = 1.5;

/** Where the columns of an elastic picture stand, in px across from the side on which reading begins. */
export interface UprightColumns {
  /** at which dates end */
  readonly datesEnd: number;
  readonly datesWidth: number;
  readonly axisAt: number;
  readonly titlesAt: number;
  readonly titlesWidth: number;
  /** px across of a bar */
  readonly bar: number;
  /** Where the middle of a track stands. */
  trackAt(track: number): number;
}

/** How many tracks stand beside the axis, towards the titles and towards the dates. */
export interface TracksBeside {
  readonly after: number;
  readonly before: number;
}

export function uprightColumns(
  width: number,
  {after, before}: TracksBeside,
  {padding, dot}: Pick<Metrics, 'padding' | 'dot'>,
): UprightColumns {
  const datesWidth = Math.round(Math.min(MOST_DATES, Math.max(LEAST_DATES, width * DATES_PART)));
  const gap = Math.min(BETWEEN_BARS, BARS_WIDTH / 2 / Math.max(1, after));
  const bar = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, (BARS_WIDTH + gap) / Math.max(1, after) - gap));
  const radius = (dot * LARGEST_DOT) / 2;
  const beside = (tracks: number): number => radius + (tracks ? BESIDE_DOT + tracks * (bar + gap) - gap : 0);
  const datesEnd = padding / 4 + datesWidth;
  const axisAt = Math.round(datesEnd + BESIDE_TEXT + beside(before)) + 0.5;
  const titlesAt = axisAt + beside(after) + BESIDE_TEXT;
  const titlesWidth = Math.min(MOST_TITLES, Math.max(LEAST_TITLES, width - titlesAt - padding / 2));
  const trackAt = (track: number): number => {
    const side = sideOf(track);
    return axisAt + Math.sign(side) * (beside(Math.abs(side)) - bar / 2) * (side ? 1 : 0);
  };
  return {datesEnd, datesWidth, axisAt, titlesAt, titlesWidth, bar, trackAt};
}
