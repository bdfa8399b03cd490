import {expect} from 'chai';
import {formatWhen, type When, WhenSyntaxError} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {fr as messages} from '../../../src/i18n/fr.js';
import {fr} from '../../../src/i18n/vocabularies/fr.js';
import {plainSpaces} from '../../dates/format/plain-spaces.js';
import {WORDS_TABLES} from '../../dates/format/words.table.js';
import {countOf, itReads} from '../../dates/phrases/it-reads.js';
import {CATALOGUE_TABLES} from './fr/catalogue.table.js';
import {PRESS_TABLES} from './fr/press.table.js';
import {readingIn, reference} from './reading-in.js';

const {read, refusal} = readingIn(fr);

describe('the French vocabulary', () => {
  itReads([...CATALOGUE_TABLES, ...PRESS_TABLES], fr);

  it('has at least 120 phrases to be held against', () => {
    expect(countOf([...CATALOGUE_TABLES, ...PRESS_TABLES])).to.be.at.least(120);
  });

  it('reads the hours of a clock as French writes them', () => {
    for (const time of ['14 h 30', '14h30', '14:30', '14.30', '14 heures 30'])
      expect(read(`le 3 mars 2018 à ${time}`).edtf, time).to.equal('2018-03-03T14:30');
    expect(read('le 3 mars 2018 à 9 h').edtf).to.equal('2018-03-03T09:00');
    expect(read('à midi le 3 mars 2018').edtf).to.equal('2018-03-03T12:00');
    expect(read('le 3 mars 2018 à 14 h 30, heure de Paris').edtf).to.equal('2018-03-03T14:30+01:00');
  });

  it('names both readings of what French leaves open', () => {
    expect(refusal('cette nuit')).to.equal('“la nuit dernière” or “la nuit prochaine”');
    expect(refusal('il y a quinze jours')).to.contain('“deux semaines” or ');
    expect(refusal('dans 8 jours')).to.contain('“une semaine” or ');
    expect(refusal('la nuit de Noël 1914')).to.contain('“nuit du 24 au 25 décembre” or ');
    expect(refusal('fin de semaine')).to.equal('“week-end” or “fin de la semaine”');
    expect(refusal('la dernière semaine')).to.contain('“semaine dernière” for that of the calendar, or ');
    expect(refusal('fête du Travail 2018')).to.contain('2018-05-01 or 2018-09-03');
    expect(refusal('03/04/2018')).to.equal('2018-04-03 or 2018-03-04');
    expect(refusal('18 brumaire an VIII')).to.contain('Gregorian calendar');
  });

  it('gives words to read instead, which are read', () => {
    for (const {role, value} of fr.words) {
      if (role !== 'ambiguous') continue;
      for (const wording of value)
        if (!/sa date$/.test(wording)) expect(refusal(`il y a ${wording}`)).to.match(/^read/);
    }
  });
});

/** What is written in words that say more, or other things, than any date that is read. */
const SAID_ONLY: Readonly<Record<string, string>> = {
  'été 1985-1986 (hémisphère Sud)': 'the seasons of one hemisphere are those of the reader',
  'hiver 1985 (hémisphère Sud)': 'the same',
  '12 juin d’une année du XXe siècle': 'no phrase has a day of an unknown year',
  '25 décembre d’une année de la décennie 1560': 'the same',
  'décembre d’une année du XVIe siècle': 'the same',
  '25 décembre d’une année inconnue': 'the same',
  'année inconnue': 'the same',
  'le 12 d’un mois inconnu, 1984': 'the same',

  '1667, 1668 ou entre 1670 et 1672': 'one of several dates and stretches is no phrase',
};

/** What is read back otherwise, but never as less. */
const READ_WIDER: readonly string[] = [
  // to the minute before midnight, which is said as midnight
  'entre le 30 juin 2019 à 18:00 et le 1er juillet 2019 à 0:00',
  // -00XX, of which French says the century: one year more
  'Ier siècle av. J.-C.',
];

describe('what is written in French', () => {
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
          } else if (READ_WIDER.includes(plain)) {
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
