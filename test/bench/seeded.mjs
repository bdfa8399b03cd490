// Chance that is the same in every run, on every machine, in Node as in a browser.

/** @returns a function that yields numbers in [0, 1): a linear congruential generator, Knuth's constants */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** @returns a function `(least, most)` that yields whole numbers, both ends included */
export function seededWhole(seed) {
  const chance = seeded(seed);
  return (least, most) => least + Math.floor(chance() * (most - least + 1));
}
