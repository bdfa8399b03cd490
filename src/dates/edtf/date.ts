import {FIRST_GROUPING} from './codes.js';
import {spanOf} from './date-bounds.js';
import {type DateNode, inZone} from './date-node.js';
import {type EDTFOptions, EDTFParser, DEFAULTS} from './parser.js';
import {anyOf, APPROXIMATE, QUALIFIER_SIGNS} from './qualifier.js';
import {widenedSpan, widenedTime} from './widening.js';

/**
 * Reads one date where the parser stands: every form of levels 0, 1 and 2 but intervals and sets.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function takeDate(parser: EDTFParser): DateNode {
  const plain = parser.takeLevel0();
  if (plain) return inZone(plain, parser.options.timeZone);
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
    const qualifier = parser.takeQualifier();
    edtf += QUALIFIER_SIGNS[qualifier];
    qualifiers[2] = qualifier;
  }
  const qualifier = anyOf(qualifiers);
  const stated = {earliest, latest};
  const isWidened = (qualifier & APPROXIMATE) > 0;
  const bounds = !isWidened
    ? stated
    : timed
      ? widenedTime(stated, precision)
      : widenedSpan(stated, year, month, day, qualifiers, parser.options.circa);
  const date: DateNode = {
    edtf,
    earliest: bounds.earliest,
    latest: bounds.latest,
    precision,
    year: year.first,
    lastYear: year.last,
    month,
    day,
    timed,
    qualifier,
    stated: isWidened ? stated : undefined,
  };
  return timed ? date : inZone(date, parser.options.timeZone);
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
 * Reads a text that is one date.
 * @throws WhenSyntaxError where the text stops being a date
 */
export function readDate(text: string, options: EDTFOptions = DEFAULTS): DateNode {
  const parser = new EDTFParser(text, options);
  const date = takeDate(parser);
  parser.expectEnd();
  return date;
}
