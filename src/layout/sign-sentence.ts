import {zoneClock} from '../dates/calendar/zone-clock.js';
import {MS_PER_DAY, MS_PER_HOUR, MS_PER_YEAR} from '../dates/calendar/calendar.js';
import {isWithinADay} from '../dates/calendar/within-a-day.js';
import {type Bounds, formatWhen, type When} from '../dates/index.js';
import {fill, type Messages} from '../i18n/index.js';
import {languageOfWords, type Language} from './language.js';

/**
 * What the sign of a date says, in a sentence or two: "Some time in March 2017; the source gives no day."
 * @param timeZone IANA name of the zone by whose days and clocks it goes; UTC where it is undefined
 */
export function signSentence(when: When, language: Language, timeZone: string | undefined): string {
  const {messages} = language;
  const clauses = when.parts
    ? [when.kind === 'instant' ? messages.oneOfDates : messages.allOfDates]
    : when.kind === 'instant'
      ? [instantClause(when, language, timeZone)]
      : intervalClauses(when, messages, timeZone);
  return [...clauses, ...(when.uncertain ? [messages.notSure] : [])].join(' ');
}

function instantClause(when: When, language: Language, timeZone: string | undefined): string {
  const {messages} = language;
  const {start, approximate} = when;
  if (!approximate && isWithinADay(start, zoneClock(timeZone)))
    return start.latest - start.earliest > MS_PER_HOUR ? messages.knownDay : messages.knownTime;
  // That it is not sure is said by itself.
  const edtf = when.edtf.replaceAll('?', '').replaceAll('%', '~');
  const date = formatWhen({...when, edtf}, {...languageOfWords(language), timeZone});
  return fill(messages.someTime, date, missingIn(when, messages));
}

/** What of a date the source leaves out. */
function missingIn({start: {earliest, latest}, precision, approximate}: When, messages: Messages): string {
  if (earliest === -Infinity) return messages.notHowLongBefore;
  if (latest === Infinity) return messages.notHowLongAfter;
  if (approximate) return messages.nothingCloser;
  const width = latest - earliest;
  switch (precision) {
    case 'season':
    case 'quarter':
    case 'month':
    case 'day':
      if (width > 1.5 * MS_PER_YEAR) return messages.noYear;
      return width > MS_PER_DAY ? messages.noDay : messages.nothingCloser;
    case 'year':
      return width < 2 * MS_PER_YEAR ? messages.noMonth : messages.noYear;
    case 'decade':
    case 'century':
    case 'millennium':
      return messages.noYear;
    default:
      return messages.nothingCloser;
  }
}

function intervalClauses({start, end}: When, messages: Messages, timeZone: string | undefined): string[] {
  const clock = zoneClock(timeZone);
  const isGiven = ({earliest, latest}: Bounds): boolean => latest - earliest < Infinity;
  const isVague = (bounds: Bounds): boolean => isGiven(bounds) && !isWithinADay(bounds, clock);
  const [noFirst, noLast] = [isVague(start), isVague(end)];
  const clauses: string[] = [];
  if (noFirst && noLast) clauses.push(messages.noFirstNorLastDay);
  else if (noFirst) clauses.push(messages.noFirstDay);
  else if (noLast) clauses.push(messages.noLastDay);
  else if (isGiven(start) && isGiven(end)) clauses.push(messages.knownEnds);
  if (!isGiven(start)) clauses.push(start.latest === -Infinity ? messages.openStart : messages.lostStart);
  if (!isGiven(end)) clauses.push(end.earliest === Infinity ? messages.openEnd : messages.lostEnd);
  return clauses;
}
