import {problem, type Problem} from '../../../model/index.js';
import {type ParseOptions, possiblyOverlaps, type When} from '../../../dates/index.js';
import {parseWhen} from '../../../dates/parse-when.js';

/** Stands in an item's words for each of its first two `<time>`s. */
const TIME = '\0';
const BLOCKS = 'p, div, ul, ol, li, br, blockquote, figure, h1, h2, h3, h4, h5, h6';
const TITLES = 'h1, h2, h3, h4, h5, h6, b, strong, a';
/** Stand around what is marked as a title: nothing is trimmed across the first of them. */
const OPEN = '\x01';
const CLOSE = '\x02';
const EDGES = /[\x01\x02]/g;
/**
 * What ties what has come before, a date or a title, to what comes behind it, and belongs to neither: one sign, with a
 * space behind it. Without one it begins a word ("--force", "::before", ".NET", "-1", "...and"), unless it stands close
 * to what it ties: "2014:Founded", "2014—War". A bracket that the date has opened is closed before.
 */
const TIE_BEHIND = /^\x02*(?:\s?\))?\x02*(?:[:;,](?![:;,])|[–—](?![\d–—])|\s*[:;,.–—-](?=[\s\x01\x02]|$))?[\s\x02]*/u;
/** The same at the end of what comes before it. A hyphen without a space before it ends a word: "C--". */
const TIE_BEFORE = /(?<![:;,–—-])[:;,–—]$|(?<=\s)-$/u;
/** brackets, and what marks a title, around nothing but the date */
const EMPTIED = /\(\s*\0\s*\)|\x01\s*\0\s*\x02/;
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
  const rest = dated.rest.replace(EDGES, '');
  const isTold = date !== undefined || times.some((time) => time.hasAttribute('datetime'));
  const leading = own(TITLES)
    .map((element) =>
      withoutDate(wordsOf(element, elsewhere, times))
        .replace(EDGES, '')
        .trim(),
    )
    .find((title) => title && rest.startsWith(title));
  const title = leading ?? rest.split(SENTENCE_END, 1)[0]!;
  const text = plain(rest.slice(title.length).replace(TIE_BEHIND, ''));
  // What is marked as a title is one to the letter; else the tie to the text may still stand there.
  const whole = leading || !text ? plain(title) : plain(title).replace(TIE_BEFORE, '').trim();
  return {
    id: item.id || undefined,
    date: date ?? dated.date,
    dateText: isTold ? dated.words : undefined,
    group,
    importance,
    title: whole.replace(FULL_STOP, ''),
    text,
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

/** The words of a node, with a line's end at the edges of blocks, and signs at those of titles. */
function wordsOf(node: Node, elsewhere: ReadonlySet<Node | undefined | null>, times: readonly Node[]): string {
  if (elsewhere.has(node)) return '';
  if (times.includes(node)) return TIME;
  if (!(node instanceof Element)) return node instanceof Text ? node.data.replace(/[\s\0-\x02]+/g, ' ') : '';
  const words = Array.from(node.childNodes, (child) => wordsOf(child, elsewhere, times)).join('');
  const marked = node.matches(TITLES) ? OPEN + words + CLOSE : words;
  return node.matches(BLOCKS) ? `\n${marked}\n` : marked;
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
  const [lead = '', behind] = withoutEmptied(rest).split(TIME);
  if (behind === undefined) return lead.trim();
  const before = trimEnd(lead);
  if (!before.replace(EDGES, '').trim()) return behind.replace(TIE_BEHIND, '').trim();
  const isLast = !behind.replace(EDGES, '').trim();
  if (isLast || behind.trimStart().startsWith(')')) return before.replace(TIE_BEFORE, '').trim() + behind.trim();
  // "Battle, 2014, in the north", "Battle (2014, in the north)"
  const tie = /[(:;,–—]$/u.exec(before)?.[0];
  if (tie) return (before + (tie === '(' ? '' : ' ') + behind.replace(TIE_BEHIND, '')).trim();
  return (lead + behind).trim();
}

function withoutEmptied(rest: string): string {
  const without = rest.replace(EMPTIED, TIME);
  return without === rest ? rest : withoutEmptied(without);
}

/** Without the spaces at its end, and the beginning of a title that the date is at the beginning of. */
function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\x01]/.test(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
}

const wordsOfSpan = (span: Span, valueOf: (time: Element) => string | null): string =>
  plain(span.map((part) => (typeof part === 'string' ? part.replace(EDGES, '') : valueOf(part))).join('')).replace(
    /^\(/,
    '',
  );

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
