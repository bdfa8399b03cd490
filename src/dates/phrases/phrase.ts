import {coarsest, type Precision} from '../precision.js';
import type {PhraseOptions} from './context.js';
import {DateSequence} from './date-sequence.js';
import {readMembers, setOf, toldBy} from './list.js';
import {datesOf, edtfOf} from './span.js';
import type {TokenStream} from './words/token-stream.js';

/** A phrase, said in EDTF. */
export interface PhraseReading {
  readonly edtf: string;
  /** the unit that the phrase gives, which EDTF may not tell: "late April" is a month, though its EDTF names days */
  readonly precision: Precision;
  /** true where the reference was needed */
  readonly relative: boolean;
}

/**
 * Reads a phrase such as "since late April" into EDTF.
 * @throws WhenSyntaxError where the words make no date
 */
export function readPhrase(text: string, options: PhraseOptions): PhraseReading {
  const sequence = new DateSequence(text, options);
  const {tokens} = sequence;
  if (/[[\]]/.test(text)) refuseBrokenEDTF(text, tokens);
  const members = readMembers(sequence);
  if (tokens.is('unit') !== undefined) tokens.fail('a date, and no length of time,', 0);
  if (!tokens.isAtEnd) tokens.fail('the end of the date');
  const periodOf = sequence.resolve();
  const spans = toldBy(members, periodOf, sequence);
  const [span] = spans;
  const dates = spans.length === 1 ? datesOf(span!) : spans.flatMap(datesOf);
  return {
    edtf: spans.length === 1 ? edtfOf(span!, periodOf) : setOf(spans, periodOf, sequence),
    precision: coarsest(dates.map((date) => periodOf(date).precision)),
    relative: sequence.isRelative,
  };
}

/** Square brackets are a cataloguer's, and come in pairs; a list in them is one of a set in EDTF, and no phrase. */
function refuseBrokenEDTF(text: string, tokens: TokenStream): void {
  let open = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === '[') open++;
    if (sign === ']' && --open < 0) tokens.fail('“[” before', at);
  }
  if (open > 0) tokens.fail('“]”', text.length);
  if (text.includes(',') && !/\p{L}/u.test(text)) tokens.fail('one of a set, such as [1850,1851]', 0);
}
