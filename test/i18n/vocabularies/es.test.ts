import {expect} from 'chai';
import {formatWhen, type When, WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {es as messages} from '../../../src/i18n/es.js';
import {es} from '../../../src/i18n/vocabularies/es.js';
import {plainSpaces} from '../../dates/format/plain-spaces.js';
import {WORDS_TABLES} from '../../dates/format/words.table.js';
import {countOf, itReads} from '../../dates/phrases/it-reads.js';
import {CATALOGUE_TABLES} from './es/catalogue.table.js';
import {PRESS_TABLES} from './es/press.table.js';
import {readingIn, reference} from './reading-in.js';

const {read, refusal} = readingIn(es);

describe('the Spanish vocabulary', () => {
  itReads([...CATALOGUE_TABLES, ...PRESS_TABLES], es);

  it('has at least 120 phrases to be held against', () => {
    expect(countOf([...CATALOGUE_TABLES, ...PRESS_TABLES])).to.be.at.least(120);
  });

  it('reads the hours of a clock as Spanish writes them', () => {
    for (const time of [
      'a las 14:30',
      'a las 14.30',
      '14:30',
      'a las 14.30 h',
      'a las 14:30 horas',
      'a las 2:30 de la tarde',
    ])
      expect(read(`3 de mayo de 2018, ${time}`).edtf, time).to.equal('2018-05-03T14:30');
    expect(read('a las 14:30 del 3 de mayo de 2018').edtf).to.equal('2018-05-03T14:30');
    expect(read('a la 1:30 del 3 de mayo de 2018').edtf).to.equal('2018-05-03T01:30');
    expect(read('a las 14 h del 3 de mayo de 2018').edtf).to.equal('2018-05-03T14:00');
    expect(read('al mediodía del 3 de mayo de 2018').edtf).to.equal('2018-05-03T12:00');
    expect(read('ayer a las 14:30').edtf).to.equal('2019-06-30T14:30');
  });

  it('reads figures as Spanish writes them, with a comma before decimals and full stops or spaces between thousands', () => {
    expect(read('hace 66,5 millones de años').edtf).to.equal(parseWhen('66.5 million years ago', {reference}).edtf);
    expect(read('hace 13,8 mil millones de años').edtf).to.equal(parseWhen('13.8 billion years ago').edtf);
    for (const count of ['11.700', '11 700', '11\u00a0700', '11700'])
      expect(read(`hace ${count} años`).edtf, count).to.equal(parseWhen('11,700 years ago').edtf);
    expect(refusal('hace 4,543 millones de años')).to.equal('“4.543” or “4,5430”');
    expect(read('hace 4.543 millones de años').edtf).to.equal(parseWhen('4,543 million years ago').edtf);
    expect(read('72-66 Ma').edtf).to.equal(parseWhen('72–66 Ma').edtf);
  });

  it('reads figures of a day by the order that the call says, and takes its width of “about” and its hemisphere', () => {
    for (const text of ['03/04/2018', '3-4-2018', '3.4.2018'])
      expect(read(text, {dateOrder: 'dmy'}).edtf, text).to.equal('2018-04-03');
    expect(refusal('03/04/2018')).to.equal('2018-04-03 or 2018-03-04');
    expect(read('verano de 2012', {hemisphere: 'south'}).edtf).to.equal(
      parseWhen('summer 2012', {hemisphere: 'south'}).edtf,
    );
    const {start} = read('hacia 1850', {circa: 2});
    expect(start).to.deep.equal({earliest: Date.UTC(1848, 0), latest: Date.UTC(1853, 0)});
  });

  it('reads words without their accents, with accents that are signs of their own, and in capitals', () => {
    for (const text of ['el próximo sábado', 'el proximo sabado', 'el pro\u0301ximo sa\u0301bado', 'EL PRÓXIMO SÁBADO'])
      expect(read(text).edtf, text).to.equal('2019-07-06');
  });

  it('needs a reference for what has none of its own', () => {
    for (const text of ['domingo', 'ayer', 'hace dos años', 'los años sesenta', 'septiembre', 'hasta hoy'])
      expect(() => parseWhen(text, {vocabulary: es}), text).to.throw(WhenSyntaxError, 'a reference');
  });

  it('names both readings of what Spanish leaves open', () => {
    expect(refusal('hace ocho días')).to.equal('“hace una semana” or “hace 8 días”');
    expect(refusal('dentro de quince días')).to.equal('“dentro de dos semanas” or “dentro de 15 días”');
    expect(refusal('fin de año')).to.equal('“Nochevieja” or “finales de año”');
    expect(refusal('noche de Navidad de 1914')).to.equal('“Nochebuena” or “25 de diciembre por la noche”');
    expect(refusal('finales del siglo XIX y XX')).to.equal('“finales del siglo XX” or “siglo XX”');
    expect(refusal('siglo V a. C.-III')).to.equal('the era of the second date');
    expect(refusal('los años 1960 y 1970')).to.contain('1960 for the year, or 1960–1969 for all of them');
    expect(refusal('la década de 1960 a 1970')).to.contain('1970–1979 for the second decade, or 1970 ');
    expect(refusal('los años 1900')).to.contain('1900–1909 for ten years, or 1900–1999 for a hundred');
    expect(refusal('Día de la Madre de 2018')).to.contain('2018-05-06 or 2018-05-10 or 2018-10-21');
    expect(refusal('Corpus Christi de 2018')).to.contain('2018-05-31 or 2018-06-03');
    expect(refusal('may-18')).to.contain('“may 2018” for the month or “18 may” for the day');
  });

  it('gives words to read instead, which are read', () => {
    for (const {role, value} of es.words)
      if (role === 'ambiguous') for (const wording of value) expect(refusal(wording), wording).to.match(/^read as/);
  });

  it('reads parts of a day as they are written', () => {
    for (const part of ['small hours', 'morning', 'afternoon', 'evening', 'night']) {
      const when = parseWhen(`the ${part} of 26 June 2019`);
      expect(read(formatWhen(when, {messages})).edtf, formatWhen(when, {messages})).to.equal(when.edtf);
    }
  });

  it('says of no word two things in one role', () => {
    const said = new Set<string>();
    for (const {role, words} of es.words) {
      for (const word of words) {
        expect(said.has(`${role} ${word}`), `${role} ${word}`).to.equal(false);
        said.add(`${role} ${word}`);
      }
    }
  });
});

/** What is written in words that say more, or other things, than any date that is read. */
const SAID_ONLY: Readonly<Record<string, string>> = {
  'verano de 1985-1986 (hemisferio sur)': 'the seasons of one hemisphere are those of the reader',
  'invierno de 1985 (hemisferio sur)': 'the same',
  '12 de junio de algún año del siglo XX': 'no phrase has a day of an unknown year',
  '25 de diciembre de algún año de la década de 1560': 'the same',
  'diciembre de algún año del siglo XVI': 'the same',
  '25 de diciembre de un año desconocido': 'the same',
  'año desconocido': 'the same',
  'día 12 de un mes desconocido, 1984': 'the same',
  '1667, 1668 o entre 1670 y 1672': 'one of several dates and stretches is no phrase',
};

/** What is read back otherwise, but never as less; in EDTF, since engines do not write the same words. */
const READ_WIDER: readonly string[] = [
  // to the minute before midnight, which is said as midnight
  '[2019-06-30T18..2019-06-30T23]',
  // -00XX, of which Spanish says the century: one year more
  '-00XX',
];

describe('what is written in Spanish', () => {
  const bounds = ({kind, start, end}: When): unknown => ({kind, start, end});

  for (const {title, rows} of WORDS_TABLES) {
    it(`is read as the same date: ${title}`, () => {
      for (const [written] of rows) {
        const when = parseWhen(written, {reference});
        const plain = plainSpaces(formatWhen(when, {messages}));
        for (const style of ['long', 'short'] as const) {
          const words = formatWhen(when, {messages, style});
          if (plain in SAID_ONLY) {
            expect(() => read(words), words).to.throw(WhenSyntaxError);
          } else if (READ_WIDER.includes(written)) {
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
