/**
 * Phrases as reports, museum labels, archives and geologists write them, and what they mean.
 *
 * A row is "phrase = meaning". A meaning is the first and the last day or year that are possible
 * ("2019-04-21..2019-04-30"), one year, month or day that stands for all of itself ("2014", "2018-09"), or two of these
 * around " / " for the beginning and the end of an interval. An hour ("2019-06-30T18") is its first moment. "-inf" and
 * "inf" stand where nothing bounds it. Years before 1 are astronomical: -0043 is 44 BC. The reference is Monday, 1 July
 * 2019, unless the table says otherwise.
 */
export interface PhraseTable {
  readonly source: string;
  readonly reference?: string;
  readonly prefer?: 'past' | 'future' | 'nearest';
  readonly hemisphere?: 'north' | 'south';
  readonly rows: string;
}
