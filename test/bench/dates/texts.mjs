// Seeded dates: the same 2000 of each sort in every run.

import {seededWhole} from '../seeded.mjs';

const whole = seededWhole(20190701);
const two = (value) => String(value).padStart(2, '0');
const many = (make) => Array.from({length: 2000}, (_, index) => make(index));
const year = () => whole(1000, 2100);
const month = () => two(whole(1, 12));

export const level0 = many(
  (index) => [`${year()}`, `${year()}-${month()}`, `${year()}-${month()}-${two(whole(1, 28))}`][index % 3],
);

export const level1 = many(
  (index) =>
    [
      `${year()}?`,
      `${year()}-${month()}~`,
      `${whole(100, 209)}X`,
      `${whole(10, 20)}XX`,
      `${year()}-XX`,
      `${year()}-${month()}-XX`,
      `${year()}/..`,
      `../${year()}`,
      `${year()}-21`,
      `Y${whole(10_000, 200_000)}`,
    ][index % 10],
);

export const phrases = many(
  (index) =>
    [
      `${whole(1, 28)} September ${year()}`,
      `September ${whole(1, 28)}, ${year()}`,
      `Feb ${year()}`,
      'this Sunday',
      'yesterday',
      'last week',
      'two years ago',
      'September',
      `late March ${year()}`,
      `since ${year()}`,
    ][index % 10],
);

/** 1 July 2019, from which phrases are counted. */
export const REFERENCE = Date.UTC(2019, 6, 1);
