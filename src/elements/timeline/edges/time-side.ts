export const SIDES = ['earlier', 'later'] as const;

/** Towards which end of time something lies. */
export type TimeSide = (typeof SIDES)[number];
