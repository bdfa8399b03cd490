import type {Group} from '../event.js';
import type {Step} from '../load/tasks.js';
import type {SearchedFields} from '../read/event-reader.js';
import type {Timeline} from '../timeline.js';
import {foldText} from './fold-text.js';

/** What a reader looks for. */
export interface Query {
  /**
   * words, all of which have to occur in an event, in any order; anywhere in its words, whatever their case and accents
   */
  readonly text?: string | undefined;
  /** ids of the groups whose events are shown, null for events without one; all where absent */
  readonly groups?: readonly (string | null)[] | undefined;
}

/** Characters that are searched in one go, before the page may have its turn: about a thousandth of a second. */
const CHARACTERS_PER_SLICE = 200_000;
/** An event takes the time of some characters more, however short it is. */
const CHARACTERS_OF_ANY_EVENT = 100;
/** Of more words it is cheaper to look for all than to compare each with each. */
const MOST_COMPARED_WORDS = 100;

/**
 * The indices of the events that match, in given order; undefined where the query asks for nothing. Goes through the
 * events in steps, keeps nothing of them, and reads no date.
 * @param locale BCP 47: in which language case is folded
 */
export function* searchEvents(
  timeline: Timeline,
  {text = '', groups}: Query,
  locale: string,
): Generator<Step, Uint32Array | undefined, unknown> {
  const words = wordsOf(text, locale);
  if (!words.length && !groups) return undefined;
  const count = timeline.events.length;
  const isShown = groups && membersOf(timeline, new Set(groups));
  const readFields = timeline.collection.searchedFieldsReader();
  const groupsById = new Map(timeline.groups.map((group) => [group.id, group]));
  const found = new Uint32Array(count);
  let length = 0;
  let searched = 0;
  for (let index = 0; index < count; index += 1) {
    if (isShown && !isShown[index]) continue;
    if (words.length) {
      const content = textOf(readFields(index), groupsById);
      searched += content.length + CHARACTERS_OF_ANY_EVENT;
      if (searched > CHARACTERS_PER_SLICE) {
        searched = 0;
        yield {done: index / count};
      }
      const folded = foldText(content, locale);
      if (!words.every((word) => folded.includes(word))) continue;
    }
    found[length++] = index;
  }
  return found.slice(0, length);
}

/** The folded words of a query, each once; one that stands in another need not be looked for. */
export function wordsOf(text: string, locale: string): readonly string[] {
  const words = [...new Set(foldText(text, locale).split(/\s+/))].filter(Boolean).sort((a, b) => b.length - a.length);
  return words.length > MOST_COMPARED_WORDS
    ? words
    : words.filter((word, index) => !words.some((other, before) => before < index && other.includes(word)));
}

/** All that is said of an event, one thing a line, so that no word reaches over two of them. */
function textOf(
  {title, dateText, text, group, sources, claims}: SearchedFields,
  groups: ReadonlyMap<string, Group>,
): string {
  let all = title ?? '';
  const add = (more: string | undefined): void => {
    if (more) all += `\n${more}`;
  };
  const addSources = (list: SearchedFields['sources']): void =>
    list?.forEach(({name, quote}) => {
      add(name);
      add(quote);
    });
  add(dateText);
  add(text);
  if (group !== undefined) add(groups.get(group)?.title);
  addSources(sources);
  claims?.forEach((claim) => {
    add(claim.by);
    add(claim.says);
    addSources(claim.sources);
  });
  return all;
}

/** 1 at the index of each event of some groups. */
function membersOf({lanes, events}: Timeline, groups: ReadonlySet<string | null>): Uint8Array {
  const members = new Uint8Array(events.length);
  for (const {group, segments} of lanes) {
    if (groups.has(group?.id ?? null)) for (const {given} of segments) for (const index of given) members[index] = 1;
  }
  return members;
}
