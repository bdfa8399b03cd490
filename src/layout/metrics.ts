import type {TextRole} from './frame.js';

/** The sizes that a theme gives, in px, and how wide its texts are. */
export interface Metrics {
  /** px that a text takes in one line */
  measure(text: string, role: TextRole): number;
  readonly lineHeight: Readonly<Record<TextRole, number>>;
  /** height of ranges and cells, in which a line of text may stand; bars are thinner */
  readonly mark: number;
  /** diameter of a dot */
  readonly dot: number;
  /** between a mark and its label */
  readonly labelGap: number;
  /** between one row and the next */
  readonly rowGap: number;
  /** between the picture's edge and what is in it */
  readonly padding: number;
  /** that a timeline grows to by itself, its foot with buttons and signs included; Infinity where nothing limits it */
  readonly maxHeight: number;
}

/** How far a baseline lies above the foot of its line, as a part of the line's height. */
export const BASELINE = 0.28;

/**
 * The advance of the characters of a common sans-serif face as parts of its size: narrow, middling (most alphabets)
 * and wide ones.
 */
const NARROW = /[ .,:;!'’|ijltfrI()[\]/-]/;
const WIDE = /[mwMWGOQ@%—…]|[^\u0000-\u1fff]/;

const SIZES: Readonly<Record<TextRole, number>> = {
  title: 15,
  greater: 17,
  lesser: 14,
  date: 13,
  minor: 12,
  major: 13,
  now: 12,
};
const BOLD: Readonly<Record<TextRole, number>> = {
  title: 1.06,
  greater: 1.1,
  lesser: 1,
  date: 1,
  minor: 1,
  major: 1.06,
  now: 1,
};

/**
 * The default theme's metrics where nothing can be measured, as on a server. Estimated a little wide rather than
 * narrow.
 */
export const ESTIMATED_METRICS: Metrics = {
  measure(text, role) {
    let parts = 0;
    for (const character of text) parts += NARROW.test(character) ? 0.32 : WIDE.test(character) ? 0.9 : 0.6;
    return parts * SIZES[role] * BOLD[role];
  },
  lineHeight: {title: 20, greater: 23, lesser: 19, date: 17, minor: 16, major: 17, now: 16},
  mark: 18,
  dot: 11,
  labelGap: 9,
  rowGap: 3,
  padding: 16,
  maxHeight: 1800,
};
