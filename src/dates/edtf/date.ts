import {MS_PER_DAY} from '../calendar.js';
import {FIRST_GROUPING} from './codes.js';
import {spanOf, type Year} from './date-bounds.js';
import type {DateNode} from './date-node.js';
import {type EDTFOptions, EDTFParser, LENIENT} from './parser.js';
import {anyOf, APPROXIMATE, QUALIFIER_SIGNS} from './qualifier.js';

/**
 * Reads one date where the parser stands: every form of levels 0, 1 and 2 but intervals and sets.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function takeDate(parser: EDTFParser): DateNode {
  const plain = parser.takeLevel0();
  if (plain) return plain;
  const qualifiers: number[] = [];
  const year = takeQualified(parser, qualifiers, () => parser.takeYear());
  const month = year.pattern && parser.take('-') ? takeQualified(parser, qualifiers, () => parser.takeMonth()) : '';
  const hasDay = month !== '' && !(Number(month) >= FIRST_GROUPING) && parser.take('-');
  let dayAt = parser.at;
  const takeDay = (): string => {
    dayAt = parser.at;
    return parser.takeDay();
  };
  const day = hasDay ? takeQualified(parser, qualifiers, takeDay) : '';
  const span = spanOf(year, month, day) ?? parser.fail('a day that this month has', dayAt);
  let {earliest, latest, precision} = span;
  const components = [year.text, month, day].filter((component) => component !== '');
  let edtf = writeComponents(components, qualifiers);
  const timeAt = parser.at;
  const timed = precision === 'day' && anyOf(qualifiers) === 0 && parser.take('T');
  if (timed) {
    const time = parser.takeTime(earliest);
    ({earliest, latest, precision} = time);
    edtf += parser.since(timeAt) + time.offset;
    const qualifier = parser.options.strict ? 0 : parser.takeQualifier();
    edtf += QUALIFIER_SIGNS[qualifier];
    qualifiers[2] = qualifier;
  }
  const qualifier = anyOf(qualifiers);
  const widening = qualifier & APPROXIMATE ? wideningOf(year, month, day, qualifiers) : 0;
  return {
    edtf,
    earliest: earliest - widening,
    latest: latest + widening,
    precision,
    year: year.first,
    lastYear: year.last,
    month,
    day,
    timed,
    qualifier,
    widening,
  };
}

/** A component between its qualifiers: a left one speaks of it alone, a right one of everything before it as well. */
function takeQualified<Component>(parser: EDTFParser, qualifiers: number[], take: () => Component): Component {
  qualifiers.push(parser.takeQualifier());
  const component = take();
  const right = parser.takeQualifier();
  if (right) qualifiers.forEach((qualifier, index) => (qualifiers[index] = qualifier | right));
  return component;
}

/**
 * A date with each qualifier where it says most with fewest signs: once behind what it is about, or before each
 * component.
 */
function writeComponents(components: readonly string[], qualifiers: readonly number[]): string {
  const last = qualifiers.findLastIndex((qualifier) => qualifier > 0);
  if (last < 0) return components.join('-');
  const isShared = qualifiers.every((qualifier, index) => index > last || qualifier === qualifiers[last]);
  return components
    .map((component, index) => {
      const sign = QUALIFIER_SIGNS[qualifiers[index]!]!;
      if (!isShared) return sign + component;
      return index === last ? component + sign : component;
    })
    .join('-');
}

/**
 * ms by which `~` widens a date on either side: half of what it is about, a day at least. Approximate components next
 * to each other speak of their finest ("2004-06~" of the month); of several such runs the coarsest decides.
 */
function wideningOf(year: Year, month: string, day: string, qualifiers: readonly number[]): number {
  const isApproximate = (index: number): boolean => ((qualifiers[index] ?? 0) & APPROXIMATE) > 0;
  const widenings = qualifiers.map((_, index) => {
    if (!isApproximate(index) || isApproximate(index + 1)) return 0;
    const {earliest, latest} = spanOf(year, index > 0 ? month : '', index > 1 ? day : '')!;
    return Math.max((latest - earliest) / 2, MS_PER_DAY);
  });
  return Math.max(...widenings);
}

/**
 * Reads a text that is one date.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function readDate(text: string, options: EDTFOptions = LENIENT): DateNode {
  const parser = new EDTFParser(text, options);
  const date = takeDate(parser);
  parser.expectEnd();
  return date;
}
