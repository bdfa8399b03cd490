import ICAL from 'ical.js';

/** So many occurrences of one event are taken; a rule without an end has more than anybody counts. */
export const OCCURRENCES = 500;

type Component = InstanceType<typeof ICAL.Component>;
export type Time = InstanceType<typeof ICAL.Time>;

export interface Occurrence {
  readonly start: Time;
  readonly end: Time | undefined;
  /** what it is described by: the event, or an occurrence that was moved */
  readonly component: Component;
}

interface Occurrences {
  readonly occurrences: readonly Occurrence[];
  /** what of the recurrence was not followed */
  readonly untold?: string | undefined;
}

/** An event once, or as often as it comes again. */
export function occurrencesOf(component: Component): Occurrences {
  const event = new ICAL.Event(component);
  const first: Occurrence = {start: event.startDate, end: endOf(component, event), component};
  if (!component.hasProperty('dtstart')) throw new Error('no DTSTART');
  if (!event.isRecurring()) return {occurrences: [first]};
  const rules = component.getAllProperties('rrule').map((property) => String(property.getFirstValue()));
  const [tooHard] = rules.filter((rule) => !canBeFollowed(rule));
  if (tooHard !== undefined) return {occurrences: [first], untold: `RRULE:${tooHard}`};
  const occurrences: Occurrence[] = [];
  const iterator = event.iterator();
  for (let time = iterator.next() as Time | undefined; time; time = iterator.next() as Time | undefined) {
    if (occurrences.length === OCCURRENCES) return {occurrences, untold: `more of RRULE:${rules.join(', ')}`};
    const {startDate, endDate, item} = event.getOccurrenceDetails(time);
    occurrences.push({start: startDate, end: first.end && endDate, component: item.component});
  }
  return {occurrences};
}

function endOf(component: Component, event: InstanceType<typeof ICAL.Event>): Time | undefined {
  return component.hasProperty('dtend') || component.hasProperty('duration') ? event.endDate : undefined;
}

const DAYS_AT_MOST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Whether a rule is sure to come to its next day soon. One that never does, as every 31 February, would be looked for
 * without an end. All usual ones are: each day, week, month or year, on some of their days.
 */
export function canBeFollowed(rule: string): boolean {
  const parts = new Map(rule.split(';').map((part) => part.toUpperCase().split('=') as [string, string]));
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'WKST', 'BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS'];
  if ([...parts.keys()].some((name) => !known.includes(name))) return false;
  const frequency = parts.get('FREQ') ?? '';
  if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(frequency)) return false;
  const list = (name: string): string[] => parts.get(name)?.split(',') ?? [];
  const [days, months, monthDays, positions] = ['BYDAY', 'BYMONTH', 'BYMONTHDAY', 'BYSETPOS'].map(list) as [
    string[],
    string[],
    string[],
    string[],
  ];
  const isByMonth = frequency === 'MONTHLY' || frequency === 'YEARLY';
  const areNumbered = days.some((day) => /\d/.test(day));
  if (areNumbered && (!isByMonth || monthDays.length || positions.length)) return false;
  if (days.some((day) => /5/.test(day)) && frequency === 'YEARLY' && months.length) return false;
  if (positions.length && (!isByMonth || !days.length || monthDays.length)) return false;
  if (positions.some((position) => Math.abs(Number(position)) > 4)) return false;
  const fits = (day: number): boolean =>
    (months.length ? months : ['1']).some((month) => Math.abs(day) <= (DAYS_AT_MOST[Number(month) - 1] ?? 0));
  if (monthDays.length && !monthDays.every((day) => Number(day) && fits(Number(day)))) return false;
  const interval = Number(parts.get('INTERVAL') ?? 1);
  if (!(interval >= 1 && interval <= 1000)) return false;
  if (interval === 1) return true;
  if (months.length || monthDays.some((day) => Math.abs(Number(day)) > 28)) return false;
  return !days.length || frequency === 'WEEKLY' || (frequency === 'MONTHLY' && !days.some((day) => /5/.test(day)));
}
