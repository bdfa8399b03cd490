/** A label with its mark: px along the row at each place where it may stand, and px across. */
export interface Item {
  readonly places: readonly (readonly [from: number, to: number])[];
  readonly height: number;
}

export interface Room {
  /** px across that the rows may take */
  readonly height: number;
  /** px between two rows */
  readonly gap: number;
}

interface Row {
  readonly height: number;
  readonly taken: (readonly [from: number, to: number])[];
}

/**
 * The most items that find a place when they come in many random orders, those of half of them rather from narrow to
 * wide. Each takes the first row that is high enough and free on either side of its mark, or a new one of its height as
 * long as there is room for that. It has all the time that a page does not have.
 */
export function mostPlaced(items: readonly Item[], room: Room, orders: number): number {
  const random = randomNumbers();
  const widths = items.map(({places}) => Math.min(...places.map(([from, to]) => to - from)));
  let most = 0;
  for (let order = 0; order < orders && most < items.length; order += 1) {
    const keys = widths.map((width) => (order % 2 ? width * (0.3 + random()) : random()));
    const inOrder = [...items.keys()].sort((a, b) => keys[a]! - keys[b]!).map((index) => items[index]!);
    most = Math.max(most, placed(inOrder, room));
  }
  return most;
}

function placed(items: readonly Item[], {height, gap}: Room): number {
  const rows: Row[] = [];
  let [left, count] = [height + gap, 0];
  for (const item of items) {
    if (rows.some((row) => row.height >= item.height && takes(row, item))) count += 1;
    else if (item.height + gap <= left) {
      rows.push({height: item.height, taken: [item.places[0]!]});
      left -= item.height + gap;
      count += 1;
    }
  }
  return count;
}

/** Whether a row had room for an item, which then stands in it. */
function takes({taken}: Row, {places}: Item): boolean {
  const free = places.find(([from, to]) => taken.every(([begin, end]) => to <= begin || end <= from));
  if (free) taken.push(free);
  return free !== undefined;
}

/** Always the same: a linear congruential generator (S. K. Park and K. W. Miller, 1988). */
function randomNumbers(): () => number {
  let state = 2019;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}
