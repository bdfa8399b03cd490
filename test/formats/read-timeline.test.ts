import {expect} from 'chai';
import fc from 'fast-check';
import {readTimeline, writeTimeline, type WrittenFormat} from '../../src/formats/index.js';
import {FORMATS, WRITERS} from '../../src/formats/registry.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {lines, reading, RUNS} from './read.js';
import {randomInput} from './random-timelines.js';

const CSV = 'date,title\n1850,Café\n';

/** The bytes of a text in UTF-16. */
function utf16(text: string, {littleEndian, mark}: {littleEndian: boolean; mark: boolean}): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index += 1)
    view.setUint16(index * 2, marked.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

describe('readTimeline: what it takes', () => {
  it('takes a text, bytes, and a Blob', async () => {
    for (const data of [CSV, new TextEncoder().encode(CSV), new Blob([CSV])])
      expect(lines(await reading(data))).to.deep.equal(['1850 | 1850 | Café']);
  });

  it('goes by the name and then by the media type where the content says nothing', async () => {
    const column = 'date\n1850\n';
    expect((await readTimeline(column)).format).to.be.undefined;
    expect((await readTimeline(column, {name: 'https://example.org/a.csv?x=1'})).format).to.equal('csv');
    expect((await readTimeline(column, {type: 'text/csv; charset=utf-8'})).format).to.equal('csv');
    expect((await readTimeline(new File([column], 'a.tsv'))).format).to.equal('tsv');
    expect((await readTimeline(column, {name: 'a.csv', type: 'text/tab-separated-values'})).format).to.equal('csv');
  });

  it('goes by the content before a name and a media type that say otherwise', async () => {
    const {format} = await readTimeline('[{"date": "1850", "title": "A"}]', {name: 'a.csv', type: 'text/csv'});
    expect(format).to.equal('json');
  });

  it('says what it received and names the formats where none fits', async () => {
    const {problems, format, input} = await readTimeline('Lorem ipsum dolor sit amet');
    expect([format, input]).to.deep.equal([undefined, {events: []}]);
    expect(problems[0]!.message).to.match(
      /^The data: received “Lorem ipsum dolor sit amet”, expected one of: a timeline/,
    );
  });
});

describe('readTimeline: files without events', () => {
  for (const [what, data] of [
    ['a table', 'date,title\n'],
    ['a calendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'],
    ['SIMILE Timeline', '<data/>'],
    ['TimelineJS', '{"events": [], "title": {"text": {"headline": "A"}}}'],
  ] as const)
    it(`says of ${what} that it has none`, async () => {
      const {input, problems} = await readTimeline(data);
      expect(input.events).to.deep.equal([]);
      expect(problems.length).to.be.greaterThan(0);
    });
});

describe('readTimeline: encodings', () => {
  for (const littleEndian of [true, false])
    for (const mark of [true, false])
      it(`reads UTF-16 ${littleEndian ? 'LE' : 'BE'} ${mark ? 'with' : 'without'} a byte order mark`, async () => {
        const read = await reading(utf16(CSV, {littleEndian, mark}));
        expect(lines(read)).to.deep.equal(['1850 | 1850 | Café']);
        expect(read.problems).to.deep.equal([]);
      });

  it('reads UTF-8 with a byte order mark', async () => {
    expect(lines(await reading(new TextEncoder().encode(`\ufeff${CSV}`)))).to.deep.equal(['1850 | 1850 | Café']);
    expect(lines(await reading(`\ufeff${CSV}`))).to.deep.equal(['1850 | 1850 | Café']);
  });

  it('reads Latin-1, and says so', async () => {
    const read = await reading(Uint8Array.from([...CSV].map((sign) => sign.charCodeAt(0))));
    expect(lines(read)).to.deep.equal(['1850 | 1850 | Café']);
    expect(read.problems.map(({message}) => message)).to.deep.equal([
      'The data: received “text that is not in UTF-8, read as Windows-1252 (Latin-1)”, expected text in UTF-8',
    ]);
  });

  it('does not take UTF-8 with one broken character for another encoding', async () => {
    const text = `date,title\n1850,${'é'.repeat(30)}\n1851,x\n`;
    const bytes = new TextEncoder().encode(text);
    bytes[bytes.length - 2] = 0xff;
    const {problems, timeline} = await reading(bytes);
    expect(timeline.events[0]!.title).to.equal('é'.repeat(30));
    expect(problems[0]!.received).to.include('1 broken character');
  });
});

describe('readTimeline: hostile files', () => {
  const anyFormat = [undefined, ...(Object.keys(FORMATS) as (keyof typeof FORMATS)[])];

  it('answers for whatever is in a file, and never throws', async () => {
    const noise = fc.oneof(
      fc.string({maxLength: 200}),
      fc.json(),
      fc.uint8Array({maxLength: 200}),
      fc.string({maxLength: 50, unit: fc.constantFrom(...'[]{}<>&"\',;:\n\t /-=0123abc!#%')}),
    );
    await fc.assert(
      fc.asyncProperty(noise, fc.constantFrom(...anyFormat), async (data, format) => {
        const {input, problems} = await readTimeline(data, {format});
        createTimeline(input);
        if (!input.events.length && !input.eras && !Array.isArray(data) && String(data).trim() && format)
          expect(Array.isArray(problems)).to.be.true;
      }),
      {...RUNS, numRuns: RUNS.numRuns * 4},
    );
  });

  it('answers for a file that ends anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomInput,
        fc.constantFrom(...(Object.keys(WRITERS) as WrittenFormat[])),
        fc.double({min: 0, max: 1, noNaN: true}),
        async (input, format, part) => {
          const {text} = writeTimeline(createTimeline(input).timeline, format);
          for (const options of [{}, {format}]) {
            const {input: read} = await readTimeline(text.slice(0, Math.floor(text.length * part)), options);
            createTimeline(read);
          }
        },
      ),
      RUNS,
    );
  });

  it('answers for nesting that no reader follows to its end', async () => {
    const depth = 200_000;
    for (const text of ['['.repeat(depth), `${'['.repeat(depth)}${']'.repeat(depth)}`, '{"a":'.repeat(depth)]) {
      const {input, problems} = await readTimeline(text);
      expect(input.events).to.deep.equal([]);
      expect(problems.length).to.be.greaterThan(0);
    }
  });
});

describe('writeTimeline', () => {
  it('refuses a format that is not written, and names those that are', () => {
    const {timeline} = createTimeline([]);
    expect(() => writeTimeline(timeline, 'constructor' as WrittenFormat)).to.throw(RangeError, /json, csv, tsv/);
  });

  it('tells that a file has no time zone', () => {
    const {timeline} = createTimeline([{date: '1990', title: 'A'}], {timeZone: 'Europe/Berlin'});
    expect(writeTimeline(timeline, 'json').lost).to.deep.include({
      field: 'timeZone',
      count: 1,
      example: '“Europe/Berlin”',
    });
  });
});
