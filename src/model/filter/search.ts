import type {Group} from '../event.js';
import {ManyEvents} from '../load/lazy-events.js';
import {Glance} from '../load/fast-event.js';
import {readTold, type Told} from '../read/event-reader.js';
import type {Step} from '../load/step.js';
import {partsOf, type Timeline} from '../timeline.js';

/** What a reader looks for. */
export interface Query {
  /**
   * words, all of which have to occur in an event, in any order; anywhere in its words, whatever their case and accents
   */
  readonly text?: string | undefined;
  /** ids of the groups whose events are shown, null for events without one; all where absent */
  readonly groups?: readonly (string | null)[] | undefined;
}

/**
 * Characters between two rests: about a thousandth of a second. An event counts as some of them, however short it is.
 */
const STRETCH = 200_000;
const LEAST = 100;

/**
 * The places of the events that match, in given order, from 0; undefined where the query asks for nothing. Goes through
 * the events in steps, keeps nothing of them, and reads no date.
 * @param locale BCP 47: in which language case is folded
 */
export function* searching(
  timeline: Timeline,
  {text = '', groups}: Query,
  locale: string,
): Generator<Step, Uint32Array | undefined, unknown> {
  const words = wordsOf(text, locale);
  if (!words.length && !groups) return undefined;
  const count = timeline.events.length;
  const isShown = groups && inGroups(timeline, new Set(groups));
  const toldAt = tellerOf(timeline);
  const titles = new Map(timeline.groups.map((group) => [group.id, group]));
  const found = new Uint32Array(count);
  let length = 0;
  let work = 0;
  for (let place = 0; place < count; place += 1) {
    if (isShown && !isShown[place]) continue;
    if (words.length) {
      const content = textOf(toldAt(place), titles);
      work += content.length + LEAST;
      if (work > STRETCH) {
        work = 0;
        yield {done: place / count};
      }
      const folded = fold(content, locale);
      if (!words.every((word) => folded.includes(word))) continue;
    }
    found[length++] = place;
  }
  return found.slice(0, length);
}

/** The folded words of a query, each once; one that stands in another need not be looked for. */
export function wordsOf(text: string, locale: string): readonly string[] {
  const words = [...new Set(fold(text, locale).split(/\s+/))].filter(Boolean).sort((a, b) => b.length - a.length);
  // Of very many words it is cheaper to look for all than to compare each with each.
  return words.length > MANY_WORDS
    ? words
    : words.filter((word, index) => !words.some((other, before) => before < index && other.includes(word)));
}

const MANY_WORDS = 100;

const ASCII = /^[\0-\x7f]*$/;
/**
 * Marks over and under letters where they are left out in writing: accents, the vowel signs of Arabic and Hebrew, but
 * not those of Indic scripts, without which other words would be read. And what has no sound of its own: tatweel, soft
 * hyphens, joiners.
 */
const UNSPOKEN =
  /(?=\p{M})[\p{Script=Inherited}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]|[\u00ad\u0640\u200b-\u200f\u2060\ufeff]/gu;
/**
 * What is written otherwise and is no combination of letter and mark (Unicode, UTS 10, has them alike at the first
 * level), and the signs that keyboards lack.
 */
const ALIKE: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ς: 'σ',
  ٱ: 'ا',
  '‘': "'",
  '’': "'",
  ʼ: "'",
  ʻ: "'",
  ʿ: "'",
  ʾ: "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
const ALIKE_CHARACTERS = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'g');
const DOTLESS = /^(tr|az)\b/;

/**
 * A text as it is compared: in lower case as its language has it, without accents, signs that stand for the same alike.
 */
export function fold(text: string, locale: string): string {
  const lower = text.toLocaleLowerCase(locale);
  if (ASCII.test(lower)) return lower;
  const bare = lower
    .normalize('NFKD')
    .toLocaleLowerCase(locale)
    .replace(UNSPOKEN, '')
    .replace(ALIKE_CHARACTERS, (character) => ALIKE[character]!);
  return DOTLESS.test(locale) ? bare : bare.replaceAll('ı', 'i');
}

/** All that is said of an event, one thing a line, so that no word reaches over two of them. */
function textOf({title, text, group, sources, claims}: Told, groups: ReadonlyMap<string, Group>): string {
  let all = title ?? '';
  const add = (more: string | undefined): void => {
    if (more) all += `\n${more}`;
  };
  const addSources = (list: Told['sources']): void =>
    list?.forEach(({name, quote}) => {
      add(name);
      add(quote);
    });
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

function tellerOf(timeline: Timeline): (place: number) => Told {
  const {contents} = partsOf(timeline);
  if (!(contents instanceof ManyEvents)) return (place) => contents.list[place]!;
  const glance = new Glance();
  return (place) => {
    const item = contents.itemAt(place);
    return glance.at(item)
      ? {title: glance.title, text: glance.text ?? '', group: glance.group?.trim() ?? ''}
      : readTold(item);
  };
}

/** 1 at the place of each event of some groups. */
function inGroups({lanes, events}: Timeline, groups: ReadonlySet<string | null>): Uint8Array {
  const members = new Uint8Array(events.length);
  for (const {group, segments} of lanes) {
    if (groups.has(group?.id ?? null)) for (const {given} of segments) for (const place of given) members[place] = 1;
  }
  return members;
}
