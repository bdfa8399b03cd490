const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Centuries in Roman numerals, as French and Spanish write them. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [unit, letters] of NUMERALS) for (; rest >= unit; rest -= unit) text += letters;
  return text;
}
