import type {ParseOptions} from '../../../dates/index.js';
import type {DateReader} from '../../../model/read/dates/date-reader.js';
import {openInput, problem, type Problem, type TimelineOptions} from '../../../model/index.js';

/** What a timeline's children say, as input for `createTimeline`; undefined where no child is an event or an era. */
export interface ChildrenInput {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

/** Reads the events of an `<ol>` or `<ul>`. */
export type ListReader = (list: Element, dates: ParseOptions, problems: Problem[]) => readonly unknown[];

const EVENT = 'circa-event';
const ERA = 'circa-era';
const LIST = ':is(ol, ul):not([slot])';
const EVENTS = `script[type="application/json"], ${EVENT}, ${ERA}, ${LIST}`;

/** Whether there is a list, so that it takes a reader of lists to read the children. */
export function hasList(host: HTMLElement): boolean {
  return Array.from(host.children).some((child) => child.matches(LIST));
}

/**
 * Reads `<script type="application/json">`, `<circa-event>`, `<circa-era>`, `<ol>` and `<ul>` children, in the order in
 * which they stand.
 *
 * A list is read by these rules, so that it says the same with script and without:
 *
 * - Each item is an event; an item of a list within it is one where it has a `<time>` of its own, else it is text. An
 *   item without a `<time>` is a problem, unless it is only the heading of events within it. A list with a `slot` is
 *   none of ours.
 * - **Date.** `data-date` on the item; it may hold what HTML’s `datetime` may not: EDTF, `after:ID`. Else the words of
 *   the first `<time>`, together with what stands before it, and with a second `<time>` and what stands between the
 *   two, as far as all that is one date: `since <time>April 2019</time>`,
 *   `<time>12</time> to <time>17 May 2018</time>`, `between <time>…</time> and <time>…</time>`. The words are what the
 *   author says, no more exact and no less: `datetime` knows no “about”, and is often filled up to a whole day. It
 *   counts where the words cannot be read, or can only be read as another time than `datetime` has in it: “28 June”.
 *   Where there is a `datetime` or a `data-date`, the words are what the label says (`dateText`).
 * - **Title.** A heading, `<b>`, `<strong>` or `<a>` that the item begins with, the date aside; else its words up to
 *   the first block or the end of the first sentence. **Text**: the rest. One sign that ties the date to what is beside
 *   it (“2014: …”, “… – 2014”), brackets around it, and one between title and text belong to none of them; nothing else
 *   is left out, and nothing of what is marked as a title but its full stop.
 * - `id` of the item; `data-group` of the item or of what is around it; `data-importance`; the first `<a href>` as
 *   `url`; the first `<img>` as the picture, with its `<figcaption>`; each `<cite>` as a source, with its link.
 *
 * @param options how dates are read; they stand before what a script’s file says
 * @param dates what reads the reference of a script’s file
 * @param readList without it, lists are left out
 */
export function readChildren(
  host: HTMLElement,
  options: TimelineOptions,
  dates: DateReader,
  readList: ListReader | undefined,
): ChildrenInput | undefined {
  const problems: Problem[] = [];
  let file: object = {};
  const eras: unknown[] = [];
  const children = Array.from(host.children).filter((child) => child.matches(EVENTS));
  const parts = children.map((child): unknown[] | Element => {
    if (child.localName === EVENT) return [readEventElement(child)];
    if (child.localName === ERA) {
      eras.push(readEraElement(child));
      return [];
    }
    if (child.matches(LIST)) return child;
    const read = readScript(child, problems);
    if (Array.isArray(read)) return read as unknown[];
    if (!hasEvents(read)) {
      if (read !== undefined) problems.push(problem('script', read, 'a list of events, or {"events": […]}'));
      return [];
    }
    file = {...read, ...file};
    if (Array.isArray(read.eras)) eras.push(...(read.eras as unknown[]));
    return read.events;
  });
  // How a list’s dates are read, a script behind it may say.
  const {context} = openInput({...file, groups: undefined, eras: undefined, events: []}, options, [], {dates});
  const events = parts.flatMap((part) =>
    part instanceof Element ? (readList?.(part, context, problems) ?? []) : part,
  );
  return children.length ? {input: {...file, ...(eras.length ? {eras} : {}), events}, problems} : undefined;
}

function readScript(script: Element, problems: Problem[]): unknown {
  const text = script.textContent ?? '';
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    problems.push(problem('script', text.trim(), `JSON (${String(error)})`));
    return undefined;
  }
}

function hasEvents(read: unknown): read is {events: unknown[]; eras?: unknown} {
  return typeof read === 'object' && read !== null && 'events' in read && Array.isArray(read.events);
}

/** Attributes of `<circa-event>`, and the fields that they are. */
const FIELDS = {
  id: 'id',
  date: 'date',
  'date-text': 'dateText',
  prefer: 'prefer',
  title: 'title',
  group: 'group',
  importance: 'importance',
  url: 'url',
} as const;
/** what else of a list’s items is read */
const OF_ITEMS = ['data-date', 'data-group', 'data-importance', 'datetime', 'href', 'src', 'alt'];

/** Attributes are read rather than properties: they are there before the element is upgraded. */
function readEventElement(element: Element): Record<string, string> {
  const event: Record<string, string> = {};
  for (const [attribute, field] of Object.entries(FIELDS)) {
    const value = element.getAttribute(attribute);
    if (value !== null) event[field] = value;
  }
  const text = textOf(element);
  return text ? {...event, text} : event;
}

function readEraElement(element: Element): Record<string, string | null> {
  return {date: element.getAttribute('date'), color: element.getAttribute('color'), title: textOf(element)};
}

function textOf({textContent}: Element): string {
  return (textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Calls back whenever children that may be events are added, changed or removed. */
export function observeChildren(host: HTMLElement, changed: () => void): MutationObserver {
  const observer = new MutationObserver((records) => {
    if (records.some(({target, type}) => type === 'childList' || target !== host)) changed();
  });
  observer.observe(host, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: [...Object.keys(FIELDS), ...OF_ITEMS, 'color'],
  });
  return observer;
}
