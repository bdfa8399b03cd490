import {FADE} from '../marks/mark-extent.js';
import type {Shape} from '../marks/shape.js';
import type {EventLabel} from './text/label.js';
import {pxRange, type LabelExtent} from './label-extent.js';

/**
 * Where a label stands: behind its mark or before it, in its line; or over it, from where the mark begins or up to
 * where it ends.
 */
export type LabelPlace = 'after' | 'before' | 'over' | 'over end';

const BESIDE: readonly LabelPlace[] = ['after', 'before'];
const OVER: readonly LabelPlace[] = ['over', 'over end'];
const BESIDE_OR_OVER: readonly (readonly LabelPlace[])[] = [BESIDE, OVER];

/** px between a label and whatever follows it in its row, and between a mark and what comes before it */
const LABEL_SPACE = 14;
const MARK_SPACE = 5;

/**
 * Where a label may stand, the best first, and where else if there is room in none of these. That of a bar stands over
 * it, for it has to stay in sight as long as any of the bar does, and would cover it otherwise.
 */
export function placesOf({kind}: Shape): readonly (readonly LabelPlace[])[] {
  return kind === 'interval' ? [OVER] : BESIDE_OR_OVER;
}

/** Whether a label stands over its mark rather than beside it. */
export function isOver(place: LabelPlace): boolean {
  return place === 'over' || place === 'over end';
}

/**
 * What a mark takes up with its label at a place, and with the space to what follows.
 * @param mark what it takes up by itself
 * @param labelGap px between a mark and a label beside it
 */
export function extentWith(mark: LabelExtent, {width}: EventLabel, place: LabelPlace, labelGap: number): LabelExtent {
  const {before, after} = mark;
  const beside = labelGap + width + LABEL_SPACE;
  switch (place) {
    case 'after':
      return {...mark, before: before + MARK_SPACE, after: after + beside};
    case 'before':
      return {...mark, before: before + beside, after: after + MARK_SPACE};
    case 'over':
      return {...mark, after: after + MARK_SPACE, before: before + MARK_SPACE, fromBegin: width + LABEL_SPACE};
    case 'over end':
      return {...mark, after: after + MARK_SPACE, before: before + MARK_SPACE, toEnd: width + LABEL_SPACE};
  }
}

/** px from the origin at which the text of a label begins and ends. */
export function textRange(
  mark: LabelExtent,
  {width, shape}: EventLabel,
  place: LabelPlace,
  labelGap: number,
  scale: number,
): [from: number, to: number] {
  const [from, to] = pxRange(mark, scale);
  const [begin, end] = [
    mark.begin * scale - (shape.fadesBefore ? FADE : 0),
    mark.end * scale + (shape.fadesAfter ? FADE : 0),
  ];
  switch (place) {
    case 'after':
      return [to, to + labelGap + width];
    case 'before':
      return [from - labelGap - width, from];
    case 'over':
      return [begin, begin + width];
    case 'over end':
      return [end - width, end];
  }
}
