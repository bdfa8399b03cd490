import {problem, type Problem} from '../../../model/index.js';
import {type ParseOptions, possiblyOverlaps, type When} from '../../../dates/index.js';
import {parseWhen} from '../../../dates/parse-when.js';

/** Stands in an item's words for each of its first two `<time>`s. */
const TIME = '\0';
const BLOCKS = 'p, div, ul, ol, li, br, blockquote, figure, h1, h2, h3, h4, h5, h6';
const TITLES = 'h1, h2, h3, h4, h5, h6, b, strong, a';
/**
 * What stands between a date, a title and a text, and belongs to none of them. A sign before a digit ("-1"), a dot
 * before a word (".NET") and a hyphen behind one ("C--") belong to it.
 */
const TIES_BEFORE = /^(?:[\s:;,)]|[–—-](?!\d)|\.(?![\p{L}\p{N}]))+/u;
const TIES_AFTER = /(?:[\s:;,–—]|(?<=\s)-)+$/u;
/** brackets that held nothing but the date */
const EMPTIED_BRACKETS = /\(\s*\0\s*\)/;
/** A sentence ends behind a word of some length: "St. Petersburg" and "5. Mai" go on. */
const SENTENCE_END = /\n|(?<=[\p{L}\p{N}]{4}[.!?…])\s+/u;
const FULL_STOP = /(?<=[\p{L}\p{N}]{4})\.$/u;

type Fields = Readonly<Record<string, unknown>>;
type Span = readonly (Element | string)[];

/** Reads the events of an `<ol>` or `<ul>`, by the rules in `read-children.ts`. */
export function readList(list: Element, dates: ParseOptions, problems: Problem[]): Fields[] {
  const isDated = (item: HTMLElement): boolean =>
    'date' in item.dataset || [...item.querySelectorAll('time')].some((time) => time.closest('li') === item);
  const items = [...list.querySelectorAll('li')].filter((item) => item.parentElement === list || isDated(item));
  return items.flatMap<Fields>((item) => {
    if (isDated(item)) return readItem(item, new Set(items), dates);
    if (!items.some((other) => other !== item && item.contains(other)))
      problems.push(problem('li', plain(item.textContent), 'an item with its date in a <time>'));
    return [];
  });
}

function readItem(item: HTMLElement, items: ReadonlySet<Element>, dates: ParseOptions): Fields {
  const own = <E extends Element>(selector: string): E[] =>
    [...item.querySelectorAll<E>(selector)].filter((element) => {
      let at: Element = element;
      while (!items.has(at)) at = at.parentElement!;
      return at === item;
    });
  const {date, group = item.closest<HTMLElement>('[data-group]')?.dataset.group, importance} = item.dataset;
  const cites = own('cite');
  const [image] = own<HTMLImageElement>('img');
  const caption = image?.closest('figure')?.querySelector('figcaption');
  const elsewhere = new Set<Node | undefined | null>([...items, ...cites, caption]);
  elsewhere.delete(item);
  const times = own('time').slice(0, 2);
  const words = wordsOf(item, elsewhere, times);
  const dated = dateOf(words.split(TIME), times, dates);
  const {rest} = dated;
  const isTold = date !== undefined || times.some((time) => time.hasAttribute('datetime'));
  const leading = own(TITLES)
    .map((element) => wordsOf(element, elsewhere, times).replaceAll(TIME, '').trim())
    .find((title) => title && rest.startsWith(title));
  const title = leading ?? rest.split(SENTENCE_END, 1)[0]!;
  return {
    id: item.id || undefined,
    date: date ?? dated.date,
    dateText: isTold ? dated.words : undefined,
    group,
    importance,
    title: plain(title).replace(TIES_AFTER, '').replace(FULL_STOP, ''),
    text: plain(rest.slice(title.length)).replace(TIES_BEFORE, ''),
    url: own('a[href]')
      .find((link) => !link.closest('cite'))
      ?.getAttribute('href'),
    media: image && {url: image.getAttribute('src'), alt: image.alt, caption: caption && plain(caption.textContent)},
    sources: cites.length
      ? cites.map((cite) => ({
          name: plain(cite.textContent),
          url: (cite.querySelector('a') ?? cite.closest('a'))?.getAttribute('href'),
        }))
      : undefined,
  };
}

/** The words of a node, with a line's end at the edges of blocks. */
function wordsOf(node: Node, elsewhere: ReadonlySet<Node | undefined | null>, times: readonly Node[]): string {
  if (elsewhere.has(node)) return '';
  if (times.includes(node)) return TIME;
  if (!(node instanceof Element)) return node instanceof Text ? node.data.replace(/[\s\0]+/g, ' ') : '';
  const words = Array.from(node.childNodes, (child) => wordsOf(child, elsewhere, times)).join('');
  return node.matches(BLOCKS) ? `\n${words}\n` : words;
}

/**
 * The date of an item, and the words in which it stands there: of what is around and between its first two `<time>`s,
 * as much as reads as a date together with them.
 */
function dateOf(
  [lead = '', tie = '', tail = '']: readonly string[],
  times: readonly Element[],
  dates: ParseOptions,
): {date?: string; words?: string; rest: string} {
  const [first, second] = times;
  if (!first) return {rest: lead.trim()};
  const then = second ? tie + plain(second.textContent) + tail : tie;
  const spans: (readonly [span: Span, rest: string])[] = [
    ...(second
      ? ([
          [[lead, first, tie, second], TIME + tail],
          [[first, tie, second], lead + TIME + tail],
        ] as const)
      : []),
    [[lead, first], TIME + then],
    [[first], lead + TIME + then],
  ];
  for (const [span, rest] of spans) {
    const words = wordsOfSpan(span, (time) => time.textContent);
    const inWords = read(words, dates);
    const machine = read(
      wordsOfSpan(span, (time) => time.getAttribute('datetime') ?? time.textContent),
      dates,
    );
    const when = inWords && (!machine || possiblyOverlaps(inWords, machine)) ? inWords : machine;
    if (when) return {date: when.text, words, rest: withoutDate(rest)};
  }
  // Of what cannot be read, the author is told what was meant to be.
  const words = plain(first.textContent);
  return {date: plain(first.getAttribute('datetime')) || words, words, rest: withoutDate(lead + TIME + then)};
}

/** The words of an item without what the date has left behind at its place, and nothing else. */
function withoutDate(rest: string): string {
  const [before = '', behind = ''] = rest.replace(EMPTIED_BRACKETS, TIME).split(TIME);
  if (!before.trim()) return behind.replace(TIES_BEFORE, '').trim();
  if (!behind.trim()) return before.replace(TIES_AFTER, '').trim();
  return (before + behind).trim();
}

const wordsOfSpan = (span: Span, valueOf: (time: Element) => string | null): string =>
  plain(span.map((part) => (typeof part === 'string' ? part : valueOf(part))).join('')).replace(/^\(/, '');

function read(text: string, dates: ParseOptions): When | undefined {
  try {
    return parseWhen(text, {...dates, dateAlone: true});
  } catch {
    return undefined;
  }
}

function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
