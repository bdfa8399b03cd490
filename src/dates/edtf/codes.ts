// The numbers that stand for a part of a year in the place of its month (level 2, "Sub-year groupings").

/** 21 to 24: spring, summer, autumn and winter of no hemisphere, which are read as those of the north. */
export const FIRST_GROUPING = 21;
/** 25 to 28: those of the northern hemisphere; 29 to 32 of the southern one. */
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
