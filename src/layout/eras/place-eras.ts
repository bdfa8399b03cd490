import type {Timeline} from '../../model/index.js';
import {shownText} from '../labels/text/shown-text.js';
import type {Metrics} from '../metrics.js';
import {eraShapes, knownExtent, nominal} from './era-shape.js';
import {type ErasInLines, NO_LINES} from './eras-in-lines.js';
import {partition} from './partition.js';

/** Lines of titles at most: of eras that lie over each other, the titles of two are read. */
const MOST_LINES = 2;
/** Strengths of fill, so that an era is told from one that it meets. */
const TONES = 2;
/** px from where a band begins or ends to its title, and from the edge of the picture */
export const TITLE_INSET = 6;
/** px above the titles and below them */
export const TITLE_MARGIN = 4;

/**
 * Gives each era the line of its title, and its tone: titles that would run into the next stand in two lines.
 * @param length about how many px everything takes along the axis
 */
export function placeEras(timeline: Timeline, metrics: Metrics, length: number): ErasInLines {
  if (!timeline.eras.length) return NO_LINES;
  const stretches = timeline.eras
    .flatMap((era, index) =>
      eraShapes(era, timeline).map((shape, part) => {
        const [begin, end] = nominal(shape);
        return {key: part ? `${index} ${part}` : String(index), era, shape, begin, end};
      }),
    )
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
  const [first, last] = knownExtent(timeline);
  const msPerPx = (last - first) / length;
  const titleEnd = ({era, begin}: (typeof stretches)[0]): number =>
    begin + (metrics.measure(shownText(era.title), 'minor') + 2 * TITLE_INSET) * msPerPx;
  const lines = partition(
    stretches.map((each) => [each.begin, Math.max(each.end, titleEnd(each))]),
    MOST_LINES,
    true,
  );
  const tones = partition(
    stretches.map(({begin, end}) => [begin, end]),
    TONES,
    false,
  );
  return {
    placed: stretches.map((stretch, index) => ({...stretch, line: lines[index]!, tone: tones[index]!})),
    height: (Math.max(...lines) + 1) * metrics.lineHeight.minor + 2 * TITLE_MARGIN,
  };
}
