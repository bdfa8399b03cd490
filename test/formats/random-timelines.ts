import fc from 'fast-check';
import type {TimelineInput} from '../../src/model/index.js';

/** Dates of every kind that a timeline may have, none of which needs a day of the report. */
const date = fc.oneof(
  fc.constantFrom(
    '2014',
    '-0043-03-15',
    '-0300',
    'Y-12000',
    '2014-05-03T10:20',
    '2014-05-03T10:20:30Z',
    '1850~',
    '1850?',
    '199X',
    '[1850..1860]',
    '{1963,1980}',
    '2012-22',
    '1850/..',
    '../1850',
    '1850/',
    '1850-03/1850-05-02~',
    'c. 1850',
    'late April 2019',
    '44 BC',
    '18th century',
  ),
  fc
    .date({min: new Date('0001-01-01'), max: new Date('2999-12-31'), noInvalidDate: true})
    .map((day) => day.toISOString().slice(0, 10)),
);

/** Texts with all that formats have to write in a way of their own. */
const text = fc
  .oneof(
    fc.constantFrom(
      '=1+1',
      '+49 30',
      '-5',
      "'-5",
      '@here',
      'a "b", c; d',
      'two\nlines',
      'a\\,b\\n',
      '# x',
      '<b>1 & 2</b>',
    ),
    fc.constantFrom(
      '__proto__',
      'BEGIN:VEVENT',
      '2014: x',
      '---',
      'naïve Ærø 東京 🎈',
      'a: b',
      '[x](https://a.b)',
      '%20',
    ),
    fc.string({minLength: 1, maxLength: 30, unit: 'grapheme'}),
  )
  .map((word) => word.replace(/\p{C}/gu, (sign) => (sign === '\n' ? sign : '')).trim())
  .filter((word) => word !== '');

const line = text.map((word) => word.replace(/\s+/gu, ' '));

const optional = {requiredKeys: ['date', 'title'] as ['date', 'title']};

const event = fc.record(
  {
    date,
    title: line,
    text,
    group: line,
    importance: fc.integer({min: 0, max: 9}),
    url: fc.constantFrom('https://example.org/a?b=c&d=e', 'mailto:a@example.org', '/page'),
    media: fc.record(
      {url: fc.constant('https://example.org/a.png'), alt: line, caption: line},
      {requiredKeys: ['url']},
    ),
    sources: fc.array(fc.record({name: line, url: fc.constant('https://example.org/')}, {requiredKeys: ['name']}), {
      minLength: 1,
      maxLength: 2,
    }),
    claims: fc.array(fc.record({by: line, says: text}), {minLength: 1, maxLength: 2}),
  },
  optional,
);

/** Inputs of a few events, as a page would have them. */
export const randomInput: fc.Arbitrary<TimelineInput> = fc.record(
  {
    title: line,
    lang: fc.constant('en'),
    groups: fc.array(fc.record({id: line, title: line, color: fc.constant('#aa0000')}, {requiredKeys: ['id']}), {
      maxLength: 2,
    }),
    eras: fc.array(fc.record({date: fc.constantFrom('1850/1860', '-0300/-0200'), title: line}), {maxLength: 2}),
    events: fc.array(event, {minLength: 1, maxLength: 5}),
  },
  {requiredKeys: ['events']},
);
