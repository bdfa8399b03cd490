import {en} from './en.js';
import {fill, type Message, type Messages} from './messages.js';

/** Is told of what cannot be said as a table has it, by the name of the message; '' is the table itself. */
export type Refuse = (name: string, received: unknown, expected: string) => void;

type Table = Readonly<Record<string, unknown>>;
type AnyMessage = Message<unknown[]>;

/** what a table may have beside what English has */
const OPTIONAL: Table = {vocabulary: undefined, calendarDate: '{0}'};

/**
 * What can be said of a table of words, or of a part of one, of whatever origin. In a message of another shape than
 * English has nothing can be; one that throws or makes no text when it is asked is said in English then. Never throws.
 */
export function readMessages(part: unknown, refuse: Refuse): Partial<Messages> {
  const read = fieldsOf(part, refuse).flatMap(([name, value]) => {
    const message = attempt(() => readMessage(name, value, refuse));
    if (message === undefined) refuse(name, value, expectedOf(name));
    return message === undefined ? [] : [[name, message] as const];
  });
  return Object.fromEntries(read);
}

/** Those that are given; a getter that throws gives nothing. */
function fieldsOf(part: unknown, refuse: Refuse): [name: string, value: unknown][] {
  const fields = attempt(() =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.entries(part).filter(([, value]: [string, unknown]) => value !== undefined && value !== null)
      : undefined,
  );
  if (fields) return fields;
  refuse('', part, 'a table of words, or a part of one');
  return [];
}

function readMessage(name: string, value: unknown, refuse: Refuse): unknown {
  if (name === 'vocabulary') return value;
  if (name === 'locale') return typeof value === 'string' && Intl.getCanonicalLocales(value).length ? value : undefined;
  const english = englishOf(name);
  if (!Array.isArray(english)) return readOne(name, value, english, refuse);
  if (!Array.isArray(value) || value.length !== english.length) return undefined;
  const messages = value.map((one, index) => readOne(name, one, english[index], refuse));
  return messages.includes(undefined) ? undefined : messages;
}

/** @param english what is said in its place where it cannot be said */
function readOne(name: string, value: unknown, english: unknown, refuse: Refuse): AnyMessage | undefined {
  if (typeof value === 'string' && english !== undefined) return value;
  if (typeof value !== 'function' || !takesPlaces(english)) return undefined;
  return (...places) => {
    let made: unknown;
    try {
      made = (value as (...given: unknown[]) => unknown)(...places);
      if (typeof made === 'string') return made;
    } catch (error) {
      made = error;
    }
    refuse(name, made, 'a text');
    return fill(english, ...places);
  };
}

function expectedOf(name: string): string {
  const english = englishOf(name);
  if (name === 'locale') return 'a BCP 47 tag, such as “fr”';
  if (english === undefined) return 'the name of a message';
  if (Array.isArray(english)) return `a list of ${english.length} texts, or functions that make them`;
  return takesPlaces(english) ? 'a text, or a function that makes one' : 'a text';
}

const englishOf = (name: string): unknown => (({...OPTIONAL, ...en}) as Table)[name];

/** A message that takes something has a place for it in English, or is made by a function. */
function takesPlaces(english: unknown): english is AnyMessage {
  return typeof english === 'function' || (typeof english === 'string' && english.includes('{0}'));
}

/** Undefined where it throws, as what comes from outside may. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
