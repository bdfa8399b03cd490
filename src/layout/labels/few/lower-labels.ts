import {max} from 'd3-array';
import {pxRange} from '../label-extent.js';
import type {PlacedLabel} from './few-in-lane.js';
import type {PackedRow} from './pack-rows.js';

/** The labels of a lane, and the rows in which they stand. */
export interface LabelsInRows {
  readonly labels: readonly PlacedLabel[];
  readonly rows: readonly PackedRow[];
}

/**
 * Labels of several lines stand in one line where their row has room for that; it may then be lower.
 * @param scale px per ms
 * @param inOneLine undefined of a label that cannot
 */
export function lowerLabels(
  {labels, rows}: LabelsInRows,
  scale: number,
  inOneLine: (label: PlacedLabel['label']) => PlacedLabel | undefined,
): LabelsInRows {
  const lower = [...labels];
  const rangeOf = ({index, place}: PackedRow['members'][number]) => pxRange(lower[index]!.places[place]!.extent, scale);
  const lowered = rows.map(({members: before}) => {
    const members = [...before];
    for (const [at, {index, place}] of members.entries()) {
      const {label, places} = lower[index]!;
      const wide = inOneLine(label);
      const samePlace = wide?.places.findIndex((each) => each.place === places[place]!.place) ?? -1;
      if (!wide || samePlace < 0) continue;
      const [from, to] = pxRange(wide.places[samePlace]!.extent, scale);
      const isFree = members.every((other, otherAt) => {
        const [begin, end] = rangeOf(other);
        return otherAt === at || end <= from || begin >= to;
      });
      if (!isFree) continue;
      lower[index] = wide;
      members[at] = {index, place: samePlace};
    }
    return {members, height: max(members, ({index, place}) => lower[index]!.places[place]!.height)!};
  });
  return {labels: lower, rows: lowered};
}
