// Numbers of EDTF. They stand by themselves, importing nothing, so that every bundler puts the numbers where their
// names are.

/** What `?` and `~` say, as bits: `%` is both. */
export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

/** Where each kind of sub-year grouping begins (level 2, "Sub-year groupings"). */
export const FIRST_GROUPING = 21;
export const WINTER = 24;
export const FIRST_OF_A_HEMISPHERE = 25;
export const FIRST_SOUTHERN = 29;
export const FIRST_QUARTER = 33;
export const FIRST_THIRD = 37;
export const FIRST_HALF = 40;
export const LAST_GROUPING = 41;

/** Beyond four digits EDTF writes no months and days. */
export const LAST_CALENDAR_YEAR = 9999;
/** Beyond this a year is no longer told from its neighbour once it is counted in ms. */
export const FARTHEST_YEAR = 1e15;
/** No date of the world is written longer; what is longer is no date. */
export const LONGEST_TEXT = 200;
