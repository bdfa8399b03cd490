/** What reads the colours of groups: `ANY_COLOR`, and in pages, before that has been fetched, `NO_COLORS`. */
export interface ColorReader {
  /** A colour as `#rrggbb`; undefined for a text that is none. */
  readonly parseColor: (text: string) => string | undefined;
  /** what would have been read, as the rest of the sentence "expected …" */
  readonly expected: string;
}

/** Thrown for any colour by who reads none. */
export class ColorsNeeded extends Error {}

/** Throws ColorsNeeded: few data have colours, and no other page is to load the code that reads them. */
export const NO_COLORS: ColorReader = {
  parseColor: () => {
    throw new ColorsNeeded();
  },
  expected: '',
};
