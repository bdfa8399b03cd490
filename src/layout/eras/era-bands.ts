import type {Geometry} from '../arrangements/geometry.js';
import type {EraBand, TextLine} from '../frame.js';
import {shownText} from '../labels/text/shown-text.js';
import {wrapText} from '../labels/text/wrap-text.js';
import {BASELINE, type Metrics} from '../metrics.js';
import type {TimeScale} from '../scale.js';
import {turnsOf} from './era-shape.js';
import type {PlacedEra} from './eras-in-lines.js';
import {TITLE_INSET, TITLE_MARGIN} from './place-eras.js';

/** px of the shortest title that is cut */
const LEAST_TITLE = 44;
/** px below which a fade looks like an edge */
const SHARP = 1;
/** px of the narrowest band that is drawn */
const NARROWEST_BAND = 0.5;

/** The eras of a timeline as bands behind its events, and their titles. */
export class EraBands {
  constructor(
    private readonly geometry: Geometry,
    private readonly metrics: Metrics,
  ) {}

  /** Those that are in the picture, by their beginnings. */
  at(scale: TimeScale): readonly EraBand[] {
    const {placed: all} = this.geometry.eras;
    const nextInLine: PlacedEra[] = [];
    const bands: EraBand[] = [];
    for (let index = all.length - 1; index >= 0; index -= 1) {
      const placed = all[index]!;
      const band = this.#band(placed, scale);
      if (!band) continue;
      const {key, era, tone, line} = placed;
      bands.push({key, era, tone, ...band, label: this.#label(placed, scale, nextInLine[line])});
      nextInLine[line] = placed;
    }
    return bands.reverse();
  }

  #band({shape}: PlacedEra, {toPx}: TimeScale): Pick<EraBand, 'box' | 'stops'> | undefined {
    const {length, plot, projection, axisAt} = this.geometry;
    const stops = sharpened(turnsOf(shape).map(({ms, strength}) => ({at: toPx(ms), strength})));
    const from = Math.max(0, stops[0]!.at);
    const to = Math.min(length, stops.at(-1)!.at);
    if (to - from < NARROWEST_BAND) return undefined;
    return {
      box: projection.vertical
        ? projection.box(from, axisAt, to - from, plot.width)
        : projection.box(from, 0, to - from, plot.height),
      stops: this.#turned(
        clipped(stops, from, to).map(({at, strength}) => ({at: (at - from) / (to - from), strength})),
      ),
    };
  }

  /** From the left or from the top, whichever way time runs. */
  #turned(stops: readonly Stop[]): readonly Stop[] {
    if (this.geometry.projection.later !== 'left') return stops;
    return stops.map(({at, strength}) => ({at: 1 - at, strength})).reverse();
  }

  /**
   * Where the band begins, or where the picture does while the band goes on; then out with it. No farther than to where
   * the next begins whose title stands in the same line; cut there, or left out where there is too little room.
   */
  #label({era, begin, end, line}: PlacedEra, {toPx}: TimeScale, next: PlacedEra | undefined): TextLine | null {
    const {length} = this.geometry;
    const {metrics} = this;
    const title = shownText(era.title);
    const from = toPx(begin) + TITLE_INSET;
    const width = metrics.measure(title, 'minor');
    const leaves = toPx(end) - TITLE_INSET - width;
    const at = from >= TITLE_INSET ? from : Math.max(from, Math.min(TITLE_INSET, leaves));
    const room = Math.min(length, next ? toPx(next.begin) : Infinity) - TITLE_INSET - at;
    if (at < 0 || room < Math.min(width, LEAST_TITLE)) return null;
    const [text = ''] = wrapText(title, room, 1, (part) => metrics.measure(part, 'minor'));
    return this.#textAt(text, at, line);
  }

  /** In an upright picture it runs along the axis, as time does. */
  #textAt(text: string, along: number, line: number): TextLine {
    const {projection, width} = this.geometry;
    const {minor} = this.metrics.lineHeight;
    const fromFar = TITLE_MARGIN + line * minor;
    if (projection.vertical) {
      const {x} = projection.box(along, width - fromFar - minor, 0, minor);
      return {text, role: 'minor', x: x + minor * BASELINE, y: along, anchor: 'start'};
    }
    const {x} = projection.point(along, 0);
    return {text, role: 'minor', x, y: fromFar + minor * (1 - BASELINE), anchor: projection.anchor('here')};
  }
}

/** How strong a band is at some place along the axis; between two it changes evenly. */
interface Stop {
  readonly at: number;
  readonly strength: number;
}

/** The same without fades that nobody sees. */
function sharpened(stops: readonly Stop[]): readonly Stop[] {
  const [first, second] = [stops[0]!, stops[1]!];
  const [beforeLast, last] = [stops.at(-2)!, stops.at(-1)!];
  return [
    second.at - first.at < SHARP ? {...first, strength: second.strength} : first,
    ...stops.slice(1, -1),
    last.at - beforeLast.at < SHARP ? {...last, strength: beforeLast.strength} : last,
  ];
}

/** Those of some stops that lie within a stretch, with one at each of its ends. */
function clipped(stops: readonly Stop[], from: number, to: number): readonly Stop[] {
  const strengthAt = (at: number): number => {
    const index = Math.max(
      1,
      stops.findIndex((stop) => stop.at > at),
    );
    const [before, after] = [stops[index - 1]!, stops[index]!];
    const part = (at - before.at) / (after.at - before.at || 1);
    return before.strength + (after.strength - before.strength) * part;
  };
  const [first, last] = [stops[0]!, stops.at(-1)!];
  return [
    first.at >= from ? first : {at: from, strength: strengthAt(from)},
    ...stops.filter(({at}) => at > from && at < to),
    last.at <= to ? last : {at: to, strength: strengthAt(to)},
  ];
}
