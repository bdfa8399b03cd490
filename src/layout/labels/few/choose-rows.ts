import {greatest, max, sum} from 'd3-array';
import {pxRange} from '../label-extent.js';
import type {EventLabel} from '../text/label.js';
import type {PlacedLabel} from './few-in-lane.js';
import {lowerLabels, type LabelsInRows} from './lower-labels.js';
import {heightOf, packRows, rowsByWeight, type Packable, type PackedRow} from './pack-rows.js';
import {settleRows} from './settle-rows.js';

export interface RowSizes {
  /** px per ms at which everything is in view */
  readonly scale: number;
  /** px of the rows of all lanes together */
  readonly available: number;
  /** px of a lane's rows at least */
  readonly least: number;
  /** px between two rows */
  readonly rowGap: number;
  /** px of what stands below the rows of a lane in which some have no label */
  readonly strip: number;
  /** a label of several lines in one; undefined where it cannot be */
  inOneLine(label: EventLabel): PlacedLabel | undefined;
}

/** By how much more the most important event of a lane weighs than the least, where not all can be labelled. */
const WEIGHT_OF_IMPORTANCE = 1;
/** What is looked for weighs more than all else that stands in a row. */
const WEIGHT_OF_SOUGHT = 100;
/** Rows are chosen from so many times what there is height for: later ones weigh less, and may be lower still. */
const ROWS_TO_CHOOSE_FROM = 2;

/** Rows that are so many times as high as they may be are settled, and may fit then. */
const SETTLED_TO = 1.25;

/** The labels of each lane in rows: all of them where there is height enough; else those that are worth most. */
export function chooseRows(lanes: readonly (readonly PlacedLabel[])[], sizes: RowSizes): readonly LabelsInRows[] {
  const {scale, available, least, rowGap, inOneLine} = sizes;
  const things = lanes.map((labels) => labels.map((label) => packable(label, scale)));
  const lowered = (rows: readonly (readonly PackedRow[])[]): LabelsInRows[] =>
    rows.map((each, lane) => lowerLabels({labels: lanes[lane]!, rows: each}, scale, inOneLine));
  // No gap follows the last row of a lane.
  const packed = packedLanes(things, rowGap, SETTLED_TO * available + rowGap);
  const all = packed && lowered(packed);
  if (all && sum(all, ({rows}) => Math.max(least, heightOf(rows, rowGap) - rowGap)) <= available) return all;
  const weights = lanes.map((labels) => weightsOf(labels.map(({label}) => label)));
  const heaviest = things.map((each, lane) =>
    heaviestRows(
      each,
      each.map(({height}, index) => weights[lane]![index]! / height),
      ROWS_TO_CHOOSE_FROM * available,
    ),
  );
  const chosen = [lowered(heaviest), ...(all ? [all] : [])].map((each) => worthiest(each, weights, sizes));
  return greatest(chosen, (each) => sum(each, ({rows}, lane) => sum(rows, (row) => weightOf(row, weights[lane]!))))!;
}

/** The rows of each lane; undefined as soon as those of one take more than all of them may, which is `most` px. */
function packedLanes(
  lanes: readonly (readonly Packable[])[],
  rowGap: number,
  most: number,
): (readonly PackedRow[])[] | undefined {
  const packed: (readonly PackedRow[])[] = [];
  for (const things of lanes) {
    const rows = packRows(things, rowGap, most);
    if (!rows) return undefined;
    packed.push(settleRows(rows, things, rowGap));
  }
  return packed;
}

function packable({places}: PlacedLabel, scale: number): Packable {
  return {
    places: places.map(({extent}) => pxRange(extent, scale)),
    height: max(places, ({height}) => height) ?? 0,
  };
}

/**
 * Of the rows of all lanes those that hold the most important labels and the most of them, for their height. A lane in
 * which some have none keeps a strip for these.
 */
function worthiest(
  lanes: readonly LabelsInRows[],
  weights: readonly (readonly number[])[],
  {available, least, rowGap, strip}: RowSizes,
): LabelsInRows[] {
  const rows = lanes.flatMap((each, lane) =>
    each.rows.map((row, rank) => ({
      row,
      lane,
      // The first row of each lane comes before all others.
      worth: (rank ? 0 : 1e6) + weightOf(row, weights[lane]!) / (row.height + rowGap),
    })),
  );
  const chosen: PackedRow[][] = lanes.map(() => []);
  const unlabelled = weights.map((each) => each.length);
  // A lane without a row takes more than its strip where its name stands beside it.
  const rowless = Math.max(0, least - strip);
  let left = available + lanes.length * rowGap - unlabelled.filter(Boolean).length * (strip + rowGap + rowless);
  for (const {row, lane} of rows.sort((a, b) => b.worth - a.worth)) {
    const isLast = unlabelled[lane] === row.members.length;
    const taken = row.height - (isLast ? strip : -rowGap) - (chosen[lane]!.length ? 0 : rowless);
    if (taken > left) continue;
    left -= taken;
    unlabelled[lane]! -= row.members.length;
    chosen[lane]!.push(row);
  }
  // A single lane has one row, however little height there is.
  const [lowest] = rows.sort((a, b) => a.row.height - b.row.height);
  if (lowest && chosen.length === 1 && !chosen[0]!.length) chosen[0]!.push(lowest.row);
  return lanes.map(({labels}, lane) => ({labels, rows: chosen[lane]!}));
}

function weightOf({members}: PackedRow, weights: readonly number[]): number {
  return sum(members, ({index}) => weights[index]!);
}

/** The rows that weigh most, as many as `most` px across begin. */
function heaviestRows(things: readonly Packable[], weights: readonly number[], most: number): PackedRow[] {
  const rows: PackedRow[] = [];
  let height = 0;
  for (const row of rowsByWeight(things, weights)) {
    rows.push(row);
    height += row.height;
    if (height > most) break;
  }
  return rows;
}

function weightsOf(labels: readonly EventLabel[]): number[] {
  const steps = [...new Set(labels.map(({event}) => event.importance ?? 0))].sort((a, b) => a - b);
  return labels.map(
    ({event, sought}) =>
      1 +
      (WEIGHT_OF_IMPORTANCE * steps.indexOf(event.importance ?? 0)) / Math.max(1, steps.length - 1) +
      (sought ? WEIGHT_OF_SOUGHT : 0),
  );
}
