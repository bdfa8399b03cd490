/** What `?` and `~` say of a date, as bits of a number: `%` is both, and 0 is none. */
export const UNCERTAIN = 1;
export const APPROXIMATE = 2;

/** The signs of qualifiers, by the number that their bits make. */
export const QUALIFIER_SIGNS = ['', '?', '~', '%'] as const;

/** What any of several qualifiers says. */
export const anyOf = (qualifiers: readonly number[]): number =>
  qualifiers.reduce((all, qualifier) => all | qualifier, 0);
