// The middle of several measurements, and how far they lie apart.

/** @returns `{middle, least, most, spread}`; the spread is (most - least) / 2, as a part of the middle */
export function spreadOf(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const middle = sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  const [least, most] = [sorted[0], sorted[sorted.length - 1]];
  return {middle, least, most, spread: (most - least) / 2 / middle};
}
