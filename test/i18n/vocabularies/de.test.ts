import {expect} from 'chai';
import {formatWhen, type When, WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {de as messages} from '../../../src/i18n/de.js';
import {de} from '../../../src/i18n/vocabularies/de.js';
import {plainSpaces} from '../../dates/format/plain-spaces.js';
import {WORDS_TABLES} from '../../dates/format/words.table.js';
import {countOf, itReads} from '../../dates/phrases/it-reads.js';
import {MUSEUM_TABLES} from './de/museum.table.js';
import {PRESS_TABLES} from './de/press.table.js';
import {readingIn, reference} from './reading-in.js';

const {read, refusal} = readingIn(de);

describe('the German vocabulary', () => {
  itReads([...MUSEUM_TABLES, ...PRESS_TABLES], de);

  it('has at least 300 phrases to be held against', () => {
    expect(countOf([...MUSEUM_TABLES, ...PRESS_TABLES])).to.be.at.least(300);
  });

  it('reads the hours of a clock as German writes them', () => {
    for (const time of ['14.30 Uhr', '14:30 Uhr', '14.30', '14 Uhr 30', 'um 14.30 Uhr', '2 Uhr 30 nachmittags'])
      expect(read(`3. März 2018, ${time}`).edtf, time).to.equal('2018-03-03T14:30');
    expect(read('um 9 Uhr am 3. März 2018').edtf).to.equal('2018-03-03T09:00');
    expect(read('3. März 2018, 8 Uhr abends').edtf).to.equal('2018-03-03T20:00');
    expect(read('3. März 2018, 2 Uhr nachts').edtf).to.equal('2018-03-03T02:00');
    expect(read('3. März 2018, 14 Uhr MEZ').edtf).to.equal('2018-03-03T14:00+01:00');
  });

  it('tells “um” a time from “um” a year', () => {
    expect(read('30. Juni 2019 um 14:05').edtf).to.equal('2019-06-30T14:05');
    expect(read('um 1850').edtf).to.equal('1850~');
    expect(read('gegen 14 Uhr am 30. Juni 2019').edtf).to.equal('2019-06-30T14:00~');
  });

  it('tells a limit from a count: “vor 1850”, “vor 1850 Jahren”', () => {
    expect(read('vor 1850').edtf).to.equal('[..1849]');
    expect(read('vor 1850 Jahren').edtf).to.equal('[0164..0173]');
    expect(read('vor 66,5 Millionen Jahren').edtf).to.equal('[Y-66548050..Y-66448051]');
    expect(read('vor 11.700 Jahren').edtf).to.equal(parseWhen('11,700 years ago', {reference}).edtf);
  });

  it('has the day before the month, unless the call says otherwise', () => {
    for (const date of ['3.4.2018', '03.04.2018', '3. 4. 2018', '3/4/2018', '3.IV.2018'])
      expect(read(date).edtf, date).to.equal('2018-04-03');
    expect(read('3/4/2018', {dateOrder: 'mdy'}).edtf).to.equal('2018-03-04');
  });

  it('reads words without their umlauts, in capitals, and with spaces that do not break', () => {
    for (const text of [
      'Mitte März 1850',
      'MITTE MÄRZ 1850',
      'Mitte Maerz 1850',
      'mitte marz 1850',
      'Mitte\u00a0März\u00a01850',
    ])
      expect(read(text).edtf, text).to.equal('[1850-03-11..1850-03-20]');
    for (const text of ['2. Hälfte 17. Jh.', '2. Haelfte 17. Jh.', '2.\u202fHälfte 17.\u00a0Jh.'])
      expect(read(text).edtf, text).to.equal('[1650..1699]');
    expect(read('in den dreissiger Jahren').edtf).to.equal(read('in den dreißiger Jahren').edtf);
  });

  it('names both readings of what German leaves open', () => {
    expect(refusal('heute Nacht')).to.equal('“in der Nacht auf heute” or “in der Nacht auf morgen”');
    expect(refusal('vor acht Tagen')).to.equal('“einer Woche” or “8 Tagen”');
    expect(refusal('Vatertag 2018')).to.contain('2018-05-10 or 2018-06-10');
    expect(refusal('Tag der Deutschen Einheit 1990')).to.contain('1990-06-17 or 1990-10-03');
    expect(refusal('480–79 v. Chr.')).to.contain('“480 BC to 79 BC” for the whole stretch');
    expect(refusal('3.4.18')).to.contain('a year of four figures');
  });

  it('gives words to read instead, which are read', () => {
    expect(refusal('in der Nacht auf heute')).to.match(/^read/);
    expect(refusal('in der Nacht auf morgen')).to.match(/^read/);
    expect(refusal('vor einer Woche')).to.match(/^read/);
    expect(refusal('vor 8 Tagen')).to.match(/^read/);
  });
});

/** What is written in words that say more, or other things, than any date that is read. */
const SAID_ONLY: Readonly<Record<string, string>> = {
  'Sommer 1985/86 (Südhalbkugel)': 'the seasons of one hemisphere are those of the reader',
  'Winter 1985 (Südhalbkugel)': 'the same',
  '12. Juni eines Jahres des 20. Jahrhunderts': 'no phrase has a day of an unknown year',
  '25. Dezember in einem der 1560er Jahre': 'the same',
  'Dezember eines Jahres des 16. Jahrhunderts': 'the same',
  '25. Dezember eines unbekannten Jahres': 'the same',
  'unbekanntes Jahr': 'the same',
  '12. Tag eines unbekannten Monats, 1984': 'the same',
  '1667, 1668 oder zwischen 1670 und 1672': 'one of several dates and stretches is no phrase',
};

/** What is read back otherwise, but never as less. */
const READ_WIDER: readonly string[] = [
  // to the minute before midnight, which is said as midnight
  'zwischen dem 30. Juni 2019 um 18:00 und dem 1. Juli 2019 um 0:00',
  // -00XX, of which German says the century: one year more
  '1. Jahrhundert v. Chr.',
];

/** One wording for an instant between two dates and for what went on from one to the other, which is what is read. */
const SAID_OF_BOTH = 'vor 72 bis 66 Millionen Jahren';

describe('what is written in German', () => {
  const bounds = ({kind, start, end}: When): unknown => ({kind, start, end});

  for (const {title, rows} of WORDS_TABLES) {
    it(`is read as the same date: ${title}`, () => {
      for (const [written] of rows) {
        const when = parseWhen(written, {reference});
        for (const style of ['long', 'short'] as const) {
          const words = formatWhen(when, {messages, style});
          const plain = plainSpaces(formatWhen(when, {messages}));
          if (plain in SAID_ONLY) {
            expect(() => read(words), words).to.throw(WhenSyntaxError);
          } else if (READ_WIDER.includes(plain) || plain === SAID_OF_BOTH) {
            expect(read(words).start.earliest, words).to.be.at.most(when.start.earliest);
            expect(read(words).end.latest, words).to.be.at.least(when.end.latest);
          } else {
            expect(bounds(read(words)), `${written} → ${words}`).to.deep.equal(bounds(when));
          }
        }
      }
    });
  }
});
