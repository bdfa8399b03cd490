import {expect} from 'chai';
import {type ParseOptions, WhenSyntaxError} from '../../src/dates/index.js';
import {parseWhen} from '../../src/dates/parse-when.js';
import {de} from '../../src/i18n/vocabularies/de.js';
import {en} from '../../src/i18n/vocabularies/en.js';
import {fr} from '../../src/i18n/vocabularies/fr.js';
import type {Vocabulary} from '../../src/i18n/vocabulary.js';

/** The error with which a text is refused. */
function refusal(text: string, options?: ParseOptions): WhenSyntaxError {
  try {
    parseWhen(text, options);
  } catch (error) {
    expect(error).to.be.instanceOf(WhenSyntaxError);
    return error as WhenSyntaxError;
  }
  return expect.fail(`“${text}” was read`);
}

describe('parseWhen', () => {
  it('keeps the text as it was written, with the spaces around it', () => {
    for (const text of [' 2014', '2014-03-02 ', ' since 2017 ', '1850~']) expect(parseWhen(text).text).to.equal(text);
  });

  it('says whether the reference was needed', () => {
    const reference = '2019-07-01';
    expect(parseWhen('this Sunday', {reference}).relative).to.equal(true);
    expect(parseWhen('30 June 2019', {reference}).relative).to.equal(false);
    expect(parseWhen('2019-06-30', {reference}).relative).to.equal(false);
  });

  it('keeps what qualifies a night, whichever of its days has it', () => {
    const nights = [
      ['c. the night of 5 to 6 May 2018', '[2018-05-05T18:00~..2018-05-06T05:59~]', en],
      ['nuit du 5 au 6 mai 2018 environ', '[2018-05-05T18:00~..2018-05-06T05:59~]', fr],
      ['vielleicht in der Nacht zum 6. Mai 2018', '[2018-05-05T18:00?..2018-05-06T05:59?]', de],
    ] as const;
    for (const [text, edtf, vocabulary] of nights) expect(parseWhen(text, {vocabulary}).edtf).to.equal(edtf);
  });

  it('refuses with the whole text and the place in it, of which only a part was looked at', () => {
    const rows = [
      ['  30 June 2019 foo', '  30 June 2019 foo', 15],
      [' 2019-02-30 ', ' 2019-02-30 ', 9],
      ['30 February 2019', '30 February 2019', 0],
      ['since 2018-02-30', 'since 2018-02-30', 14],
      ['Monday, 30 June 2019', 'Monday, 30 June 2019', 0],
      // What they say in EDTF is longer than they are, and is refused there.
      ['from 1860 to 1850', 'from 1860 to 1850', 0],
      ['1850–1860 ka', '1850–1860 ka', 0],
    ] as const;
    for (const [text, said, at] of rows) expect(refusal(text), text).to.include({text: said, at});
    expect(refusal('Monday, 30 June 2019').expected).to.equal('the weekday of this date');
  });

  it('refuses a text of more than 200 characters before anything of it is read', () => {
    const padded = (length: number): string => '2014'.padStart(length);
    expect(parseWhen(padded(200)).edtf).to.equal('2014');
    expect(refusal(padded(201))).to.include({at: 200, expected: 'at most 200 characters'});
    expect(refusal(`${'late '.repeat(40)}2014`).expected).to.equal('at most 200 characters');
  });

  it('takes three weeks for a date to come behind “in”, and for none alone', () => {
    const reference = '2019-07-01';
    expect(parseWhen('in three weeks', {reference}).edtf).to.equal('[2019-07-22..2019-07-28]');
    expect(refusal('three weeks', {reference}).at).to.equal(0);
  });
});

describe('the reference', () => {
  const yesterday = (reference: ParseOptions['reference']): string => parseWhen('yesterday', {reference}).edtf;

  it('is a day, a date-time, a number of ms or a Date', () => {
    const references = ['2019-07-01', '2019-07-01T14:05:00Z', Date.UTC(2019, 6, 1, 12), new Date(Date.UTC(2019, 6, 1))];
    for (const reference of references) expect(yesterday(reference)).to.equal('2019-06-30');
  });

  it('is refused where it is less than a day, or no date', () => {
    for (const reference of ['2019-07', '2019', '2019-07-01/2019-07-02', 'today', '', NaN])
      expect(() => yesterday(reference), String(reference)).to.throw(WhenSyntaxError);
  });

  it('is asked for where there is none and one is needed', () => {
    expect(refusal('yesterday')).to.include({at: 0, expected: 'a reference, the day on which it was written,'});
    expect(refusal('two hours ago', {reference: '2019-07-01'}).expected).to.equal('a reference with a time');
  });
});

describe('a vocabulary', () => {
  it('says in which order figures come, unless the call does', () => {
    const dmy: Vocabulary = {...en, dateOrder: 'dmy'};
    expect(parseWhen('03/04/2018', {vocabulary: dmy}).edtf).to.equal('2018-04-03');
    expect(parseWhen('03/04/2018', {vocabulary: dmy, dateOrder: 'mdy'}).edtf).to.equal('2018-03-04');
  });

  /** A little French, whose words come in other orders. */
  const vocabulary: Vocabulary = {
    locale: 'x-made-up',
    examples: ['30 avril 2019', 'fin avril 2019'],
    figures: {thousands: ' ', decimal: ','},
    words: [
      {role: 'month', value: 4, words: ['avril'], shortest: 'avr'},
      {role: 'month', value: 9, words: ['septembre'], shortest: 'sept'},
      {role: 'weekday', value: 7, words: ['dimanche']},
      {role: 'unit', value: 'week', words: ['semaine', 'semaines']},
      {role: 'unit', value: 'year', words: ['an', 'ans', 'année', 'années']},
      {role: 'number', value: 2, words: ['deux']},
      {role: 'part', value: 'late', words: ['fin']},
      {role: 'turn', value: -1, words: ['dernier', 'dernière', 'dernières']},
      {role: 'qualifier', value: 'approximate', words: ['vers']},
      {role: 'since', words: ['depuis']},
      {role: 'ago', words: ['ya']},
      {role: 'several', words: ['semaines', 'ans', 'années']},
      {role: 'filler', words: ['le', 'la', 'les', 'il', 'y', 'de', 'l']},
    ],
    orders: {
      dates: [
        {order: ['weekday'], means: 'weekday'},
        {order: ['monthday', 'filler?', 'month', 'year?'], means: 'dayOfMonth'},
        {order: ['month', 'year?'], means: 'monthOfYear'},
        {order: ['ago', 'count', 'unit'], means: 'unitsAgo'},
        {order: ['unit', 'turn'], means: 'turnedUnit'},
        {order: ['count'], means: 'bareNumber'},
      ],
      parts: [{order: ['part'], means: 'thirds'}],
      ties: [{order: ['since'], means: 'since'}],
      limits: [],
    },
  };
  const reference = '2019-07-01';
  const read = (text: string): string => parseWhen(text, {vocabulary, reference}).edtf;

  it('gives the words of a language and the orders in which they make a date', () => {
    expect(read('le 17 septembre 2018')).to.equal('2018-09-17');
    expect(read('sept. 2018')).to.equal('2018-09');
    expect(read('depuis fin avril')).to.equal('[2019-04-21..2019-04-30]/..');
    expect(read('vers 1850')).to.equal('1850~');
    expect(read('il ya deux ans')).to.equal('2017');
    expect(read('la semaine dernière')).to.equal('[2019-06-24..2019-06-30]');
    expect(() => read('les semaines dernières')).to.throw(WhenSyntaxError);
    expect(read('dimanche dernier')).to.equal('2019-06-30');
    expect(read('avril dernier')).to.equal('2019-04');
    expect(read('le 17 septembre dernier')).to.equal('2018-09-17');
    expect(read('le 17 septembre de l’année dernière')).to.equal('2018-09-17');
    expect(read('septembre de l’année 1850')).to.equal('1850-09');
  });

  it('is read without its accents too, and with those that are signs of their own', () => {
    expect(read('la semaine derniere')).to.equal('[2019-06-24..2019-06-30]');
    expect(read('la semaine dernie\u0300re')).to.equal('[2019-06-24..2019-06-30]');
    expect(read('LA SEMAINE DERNIÈRE')).to.equal('[2019-06-24..2019-06-30]');
  });

  it('takes the place of English, and leaves EDTF alone', () => {
    expect(read('2018-09/..')).to.equal('2018-09/..');
    expect(() => read('17 May 2018')).to.throw(WhenSyntaxError);
    expect(() => read('two years ago')).to.throw(WhenSyntaxError);
    expect(parseWhen('two years ago', {reference}).edtf).to.equal('2017');
  });
});

describe('parseWhen in a time zone', () => {
  it('a date-time without offset is read in the zone, and written with its offset', () => {
    const read = (text: string, timeZone: string): string => parseWhen(text, {timeZone}).edtf;
    expect(read('2019-06-30T14:05:00', 'Europe/Berlin')).to.equal('2019-06-30T14:05:00+02:00');
    expect(read('2019-12-30T14:05:00', 'Europe/Berlin')).to.equal('2019-12-30T14:05:00+01:00');
    expect(read('2019-06-30T14:05:00Z', 'Europe/Berlin')).to.equal('2019-06-30T14:05:00Z');
    expect(read('30 June 2019, 2:05 pm', 'America/New_York')).to.equal('2019-06-30T14:05-04:00');
  });

  it('a time that comes twice is the first of the two, and one that is left out is read from before the change', () => {
    const read = (text: string): string =>
      new Date(parseWhen(text, {timeZone: 'Europe/Berlin'}).start.earliest).toISOString();
    expect(read('2019-10-27T02:30:00')).to.equal('2019-10-27T00:30:00.000Z');
    expect(read('2019-03-31T02:30:00')).to.equal('2019-03-31T01:30:00.000Z');
  });

  it('on the day of a change, the time before it has the old offset and the time after it the new one', () => {
    const read = (text: string): string => parseWhen(text, {timeZone: 'Europe/Berlin'}).edtf;
    expect(read('2019-03-31T01:59')).to.equal('2019-03-31T01:59+01:00');
    expect(read('2019-03-31T03:00')).to.equal('2019-03-31T03:00+02:00');
    expect(read('2019-10-27T01:59')).to.equal('2019-10-27T01:59+02:00');
    expect(read('2019-10-27T03:00')).to.equal('2019-10-27T03:00+01:00');
  });

  it('the reference is the day on which it is in the zone', () => {
    const today = (timeZone: string): string =>
      parseWhen('today', {reference: Date.UTC(2019, 5, 30, 23), timeZone}).edtf;
    expect(today('UTC')).to.equal('2019-06-30');
    expect(today('Europe/Berlin')).to.equal('2019-07-01');
    expect(today('America/New_York')).to.equal('2019-06-30');
  });
});

describe('parseWhen in several languages', () => {
  const read = (text: string, ...vocabulary: Vocabulary[]): string => parseWhen(text, {vocabulary}).edtf;

  it('reads what any of them can read, and English always', () => {
    expect(read('fin avril 2019', fr)).to.equal('[2019-04-21..2019-04-30]');
    expect(read('Ende April 2019', fr, de)).to.equal('[2019-04-21..2019-04-30]');
    expect(read('late April 2019', fr, de)).to.equal('[2019-04-21..2019-04-30]');
  });

  it('reads what two of them read alike', () => {
    expect(read('circa 1850', fr, de)).to.equal(parseWhen('circa 1850').edtf);
    expect(read('7 oct. 2018', fr)).to.equal('2018-10-07');
  });

  it('refuses what two of them read in two ways, and says how each is written', () => {
    // A French and a German abbreviation of “vers” and “vor”.
    const own = (locale: string, value: 'early' | 'late'): Vocabulary => ({
      ...fr,
      locale,
      words: [...fr.words, {role: 'part', value, words: ['zig']}],
    });
    expect(() => read('zig avril 2019', own('xx', 'early'), own('yy', 'late'))).to.throw(
      WhenSyntaxError,
      '[2019-04-01..2019-04-10], as it is in the language “xx”, or [2019-04-21..2019-04-30], as it is in the language “yy”',
    );
  });

  it('says of what none can read what the first of them expected', () => {
    const alone = refusal('fin avrril', {vocabulary: fr});
    expect(refusal('fin avrril', {vocabulary: [fr, de]}).message).to.equal(alone.message);
  });

  it('reads one alone in place of English', () => {
    expect(() => parseWhen('late April 2019', {vocabulary: fr})).to.throw(WhenSyntaxError);
  });
});
