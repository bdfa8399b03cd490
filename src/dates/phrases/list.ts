import type {WordValues} from '../../i18n/vocabulary.js';
import type {DateSequence, PeriodOf} from './date-sequence.js';
import {takeQualifiersBefore} from './dates/date.js';
import {oneOf} from './end.js';
import {takeOtherYear, takePeriodName} from './period-name.js';
import {datesOf, memberOf, readSpan, type Span} from './span.js';
import type {TokenStream} from './words/token-stream.js';

/** A moment or a stretch of a list, with what the list says of it. */
export interface Member {
  readonly span: Span;
  /** what ties it to the one before: a comma or a bracket, "and", "or"; what was done then */
  readonly joint: 'first' | 'apart' | WordValues['choice'] | 'deed';
  /** that of a period with a name, within which a narrower one may follow */
  readonly isNamed: boolean;
  /** the part of the one before in which most of it lies */
  readonly isBulk: boolean;
  /** what the one before ought to be */
  readonly isCorrection: boolean;
}

/** Reads everything: one moment or stretch, or several, "1963, printed 1980", "Edo period (1603–1867), c. 1790". */
export function readMembers(sequence: DateSequence): readonly Member[] {
  const {tokens} = sequence;
  const members: Member[] = [];
  const hasNames = tokens.has('period');
  // "INT 25 DEC 1850 (Christmas last)": what was interpreted says no more.
  if (tokens.take('interpreted')) tokens.goOnWith(tokens.tokensUpTo(({isApart}) => isApart));
  let joint: Member['joint'] | undefined = 'first';
  while (joint) {
    if (!takeNoDate(tokens)) {
      const member = readMember(joint, hasNames, sequence);
      const before = members.at(-1);
      if (before) refuseDoubtful(member, before, sequence);
      members.push(member);
    }
    joint = takeJoint(tokens);
  }
  if (members.length === 0) tokens.fail('a date, where the text says that there is none,', 0);
  if (members.length === 1) return members;
  const isOne =
    members.some(({joint: tie}) => tie === 'one') ||
    (isOneOf(members.at(-1)!) && datesOf(members.at(-1)!.span).length > 1);
  return isOne ? [choiceOf(members, sequence)] : members;
}

function readMember(joint: Member['joint'], hasNames: boolean, sequence: DateSequence): Member {
  const {tokens} = sequence;
  const isCorrection = tokens.take('thatIs') !== undefined;
  const isBulk = tokens.take('bulk') !== undefined;
  const isNamed = hasNames && takePeriodName(tokens);
  const before = takeCovering(tokens);
  const deed = takeDeeds(tokens);
  takeOtherYear(tokens);
  sequence.covering = deed === undefined ? before : before | takeCovering(tokens);
  const span = readSpan(sequence);
  sequence.covering = 0;
  if (!tokens.isAtEnd) takeDeedBehind(tokens);
  const tie = deed === undefined || joint === 'first' ? joint : 'deed';
  const told = deed === 'lasting' && span.end === undefined ? {...span, end: span.start} : span;
  return {span: told, joint: tie, isNamed, isBulk, isCorrection};
}

/** "undated", beside which a date may stand: "undated [1956?]", "1982–1994 and undated". */
const takeNoDate = (tokens: TokenStream): boolean =>
  tokens.is('to', 1) === undefined && tokens.take('noDate') !== undefined;

/** "c. 1850–1860" is about both ends, as "probably printed about 1850" is; "from c. 1850 to 1860" is not. */
const takeCovering = (tokens: TokenStream): number =>
  tokens.is('from') === undefined ? takeQualifiersBefore(tokens) : 0;

/** What was done then: "printed", "designed and made". */
function takeDeeds(tokens: TokenStream): WordValues['deed'] | undefined {
  const deed = tokens.take('deed');
  if (deed !== undefined) while (tokens.attempt(() => tokens.take('choice') && tokens.take('deed')));
  return deed;
}

/** The "(printed)" of "1963 (negative), 1980 (print)". */
const takeDeedBehind = (tokens: TokenStream): unknown =>
  tokens.attempt(() => tokens.take('deed') && (tokens.isAtEnd || tokens.token().isApart || undefined));

/** What ties the next member to the last one, which is passed where it is a word; undefined where none follows. */
function takeJoint(tokens: TokenStream): Member['joint'] | undefined {
  while (tokens.take('stop'));
  if (tokens.isAtEnd) return undefined;
  const choice = tokens.take('choice');
  if (choice !== undefined) return choice;
  const {isApart, roles} = tokens.token();
  return isApart || (roles.deed ?? roles.bulk ?? roles.thatIs) !== undefined ? 'apart' : undefined;
}

/** Members of a list that two people would read in two ways. */
function refuseDoubtful({span, joint}: Member, before: Member, sequence: DateSequence): void {
  const [date] = datesOf(span);
  const last = datesOf(before.span).at(-1);
  if (!date || !last || joint === 'deed') return;
  const words = sequence.wordsOf(date);
  const at = words[0]!.at;
  // "1850, Christmas"
  if (joint === 'apart' && sequence.isCyclic(date) && !sequence.isCyclic(last))
    sequence.tokens.fail('a date with its year', at);
  // "September 2018, 2019"
  if (sequence.isYear(date) && sequence.wordsOf(last).some(({roles}) => roles.month !== undefined))
    sequence.tokens.fail('the month before the year, or “to” before a year that is meant as a whole,', at);
}

const isOneOf = ({span: {start, end}}: Member): boolean =>
  typeof start !== 'string' && start.isOneOf === true && end === undefined;

/** "1850, 1855 or 1860": one of all of them. */
function choiceOf(members: readonly Member[], sequence: DateSequence): Member {
  const dates = members.flatMap((member) =>
    isOneOf(member) && member.joint !== 'all' && member.joint !== 'deed'
      ? datesOf(member.span)
      : sequence.tokens.fail('dates alone, of which one is meant,', 0),
  );
  return {...members[0]!, span: {start: oneOf(dates)}};
}

/** What a list tells of in the end: a narrower date takes the place of a period, the right one of a wrong one. */
export function toldBy(members: readonly Member[], periodOf: PeriodOf, sequence: DateSequence): readonly Span[] {
  const told: Member[] = [];
  for (const member of members) {
    const before = told.at(-1);
    if (!before) {
      told.push(member);
    } else if (member.isBulk) {
      if (!liesWithin(member, before, periodOf))
        sequence.tokens.fail('dates within those before', atOf(member, sequence));
    } else if (before.isNamed || member.isCorrection) {
      if (before.isNamed && !meets(member, before, periodOf))
        sequence.tokens.fail('a date within the period before', atOf(member, sequence));
      told.splice(-1, 1, member);
    } else if (member.joint === 'apart' && liesWithin(before, member, periodOf)) {
      // "c. 1850 (1800–1899)"
      if (!isEstimateOf(before, member, periodOf))
        sequence.tokens.fail('one date, or dates of which none lies within the next,', atOf(member, sequence));
      told.splice(-1, 1, member);
    } else {
      told.push(member);
    }
  }
  return told.map(({span}) => span);
}

function atOf({span}: Member, sequence: DateSequence): number {
  const [date] = datesOf(span);
  return date ? sequence.wordsOf(date)[0]!.at : 0;
}

function boundsOf({span}: Member, periodOf: PeriodOf): readonly [first: number, end: number] {
  const periods = datesOf(span).map(periodOf);
  return [Math.min(...periods.map(({first}) => first)), Math.max(...periods.map(({end}) => end))];
}

function liesWithin(inner: Member, outer: Member, periodOf: PeriodOf): boolean {
  const [first, end] = boundsOf(inner, periodOf);
  const [outerFirst, outerEnd] = boundsOf(outer, periodOf);
  return first >= outerFirst && end <= outerEnd;
}

/** "about 1950 (between 1900 and 1999)" says itself how far "about" reaches. */
function isEstimateOf({span}: Member, {span: range}: Member, periodOf: PeriodOf): boolean {
  const dates = datesOf(span);
  const isAbout = dates.length === 1 && span.end === undefined && periodOf(dates[0]!).from.endsWith('~');
  return isAbout && range.end === undefined && typeof range.start !== 'string' && range.start.isBetween === true;
}

function meets(one: Member, other: Member, periodOf: PeriodOf): boolean {
  const [first, end] = boundsOf(one, periodOf);
  const [otherFirst, otherEnd] = boundsOf(other, periodOf);
  return first < otherEnd && end > otherFirst;
}

/** Several moments and stretches, as a set of EDTF. */
export function setOf(spans: readonly Span[], periodOf: PeriodOf, {tokens}: DateSequence): string {
  const members = spans.map(
    (span) => memberOf(span, periodOf) ?? tokens.fail('a list of dates, and of stretches from one date to another,', 0),
  );
  return `{${members.join(',')}}`;
}
