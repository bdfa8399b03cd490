import {bisectRight} from 'd3-array';

/**
 * Where the labels of one column stand: as near to where each wants to be as they can without overlapping, in the same
 * order. Least squares under an order: the pool adjacent violators algorithm (R. E. Barlow et al., "Statistical
 * Inference under Order Restrictions", 1972), linear in the number of labels. The tops change smoothly as the wishes
 * do.
 * @param wanted where each label's top would like to be, in px, in the order in which they are to stand
 * @param heights px of each label, with the gap to the next
 * @param least where each label's top may be at the earliest, and `most` where at the latest; where the bounds ask for
 *   more height than there is, what is lacking is lacking on both sides
 * @returns the tops
 */
export function spreadLabels(
  wanted: readonly number[],
  heights: readonly number[],
  least?: readonly number[],
  most?: readonly number[],
): number[] {
  // Each block of touching labels stands at the mean of its members' wishes, each wish less what stands above it in the
  // block.
  const blocks: {sum: number; count: number; first: number; height: number}[] = [];
  wanted.forEach((wish, index) => {
    let block = {sum: wish, count: 1, first: index, height: heights[index]!};
    for (
      let above = blocks.at(-1);
      above && above.sum / above.count + above.height > block.sum / block.count;
      above = blocks.at(-1)
    ) {
      blocks.pop();
      block = {
        sum: above.sum + block.sum - block.count * above.height,
        count: above.count + block.count,
        first: above.first,
        height: above.height + block.height,
      };
    }
    blocks.push(block);
  });
  const tops: number[] = [];
  for (const {sum, count, first} of blocks) {
    let top = sum / count;
    for (let index = first; index < first + count; index += 1) {
      tops.push(top);
      top += heights[index]!;
    }
  }
  return least && most ? clipped(tops, heights, least, most) : tops;
}

/** Under bounds, the best tops are the best without them, brought within what the bounds of all leave to each. */
function clipped(
  tops: readonly number[],
  heights: readonly number[],
  least: readonly number[],
  most: readonly number[],
): number[] {
  const first: number[] = [];
  const last: number[] = [];
  tops.forEach((_, index) =>
    first.push(Math.max(least[index]!, index ? first[index - 1]! + heights[index - 1]! : -Infinity)),
  );
  for (let index = tops.length - 1; index >= 0; index -= 1)
    last[index] = Math.min(most[index]!, (last[index + 1] ?? Infinity) - heights[index]!);
  return tops.map((top, index) => {
    const middle = (first[index]! + last[index]!) / 2;
    return Math.min(Math.max(top, Math.min(first[index]!, middle)), Math.max(last[index]!, middle));
  });
}

/**
 * Whether one more label fits among those in a column while none of those that touch moves farther than `mostPushed` px
 * in all.
 * @param tops where the labels already there want to be, in order, with their heights
 */
export function fitsInColumn(
  tops: readonly number[],
  heights: readonly number[],
  top: number,
  height: number,
  mostPushed: number,
): boolean {
  const index = bisectRight(tops, top);
  let pushedUp = 0;
  let stacked = 0;
  for (let above = index - 1; above >= 0; above -= 1) {
    stacked += heights[above]!;
    pushedUp = Math.max(pushedUp, stacked - (top - tops[above]!));
  }
  let pushedDown = 0;
  stacked = height;
  for (let below = index; below < tops.length; below += 1) {
    pushedDown = Math.max(pushedDown, stacked - (tops[below]! - top));
    stacked += heights[below]!;
  }
  return pushedUp + pushedDown <= mostPushed;
}
