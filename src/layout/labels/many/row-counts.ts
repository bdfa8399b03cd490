import {sum} from 'd3-array';

/** Rows of many events: of a single lane, of all lanes together, and of each at least. */
const ROWS_OF_MANY = 7;
const LANE_ROWS_OF_MANY = 12;
const LEAST_LANE_ROWS = 2;

/**
 * How many rows each lane of many events has. One that is collapsed has none.
 * @param areOpen of each lane, whether it is not collapsed
 * @param fitting rows that there is height for
 * @param areFilled whether a single lane is to have all of these
 */
export function rowCounts(areOpen: readonly boolean[], fitting: number, areFilled: boolean): number[] {
  const isSingle = areOpen.length <= 1;
  if (isSingle && areFilled) return areOpen.map(() => Math.max(1, fitting));
  const most = isSingle ? ROWS_OF_MANY : Math.max(LEAST_LANE_ROWS, Math.floor(LANE_ROWS_OF_MANY / areOpen.length));
  const wanted = areOpen.map((isOpen) => (isOpen ? most : 0));
  return isSingle ? wanted : sharedOut(wanted, fitting);
}

/** Of what each would like, as much as there is: one more for each in turn, until all is given out. */
function sharedOut(wanted: readonly number[], total: number): number[] {
  const given = wanted.map(() => 0);
  let left = Math.min(total, sum(wanted));
  while (left > 0) {
    wanted.forEach((wish, index) => {
      if (left <= 0 || given[index]! >= wish) return;
      given[index]! += 1;
      left -= 1;
    });
  }
  return given;
}
