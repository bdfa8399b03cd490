/** What the numbers of a computed colour reach to, by the first letters of what they stand in. */
const RANGES: readonly (readonly [name: string, range: number])[] = [
  ['rgb', 255],
  ['color', 1],
  ['okl', 1],
  ['l', 100],
];

/** How much red, green and blue add to what looks light. */
const SHARES = [0.3, 0.59, 0.11];

/** Whether a color, as browsers compute it, is light: text in it then stands on a dark ground. */
export function isLight(color: string): boolean {
  const range = RANGES.find(([name]) => color.startsWith(name))?.[1];
  const numbers = [...color.matchAll(/[\s(]([\d.]+)/g)].map(([, number]) => Number(number) / (range ?? 1));
  const areChannels = /^rgb|^color/.test(color);
  const lightness = areChannels
    ? SHARES.reduce((sum, share, index) => sum + share * (numbers[index] ?? 0), 0)
    : numbers[0];
  return range !== undefined && (lightness ?? 0) > 0.5;
}
