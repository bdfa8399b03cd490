import {expect} from 'chai';
import {formatWhen, type FormatOptions} from '../../../src/dates/index.js';
import {parseWhen} from '../../../src/dates/parse-when.js';
import {ar} from '../../../src/i18n/ar.js';
import {de} from '../../../src/i18n/de.js';
import {en} from '../../../src/i18n/en.js';
import {es} from '../../../src/i18n/es.js';
import {fr} from '../../../src/i18n/fr.js';
import {plainSpaces} from './plain-spaces.js';

const written = (text: string, options?: FormatOptions): string =>
  plainSpaces(formatWhen(parseWhen(text, {reference: '2019-07-01'}), options));

describe('formatWhen with some words of a page’s own', () => {
  it('says all others in English', () => {
    expect(written('since late April', {messages: {since: 'from {0} on'}})).to.equal('from late April 2019 on');
    expect(written('circa 1850', {messages: {since: 'from {0} on'}})).to.equal('about 1850');
    expect(written('circa 1850', {messages: {}})).to.equal('about 1850');
  });

  it('says all others in another language where its table is spread', () => {
    const messages = {...fr, since: 'à partir de {0}'};
    expect(written('since 2017', {messages})).to.equal('à partir de 2017');
    expect(written('circa 1850', {messages})).to.equal('vers 1850');
  });
});

describe('formatWhen in English', () => {
  const rows: readonly (readonly [text: string, long: string, short?: string])[] = [
    ['2014', '2014', '2014'],
    ['Feb 2018', 'February 2018', 'Feb 2018'],
    ['September', 'September 2018', 'Sep 2018'],
    ['since late April', 'since late April 2019', 'since late Apr 2019'],
    ['this Sunday', '30 June 2019', '30 Jun 2019'],
    ['the start of the year', 'start of 2019'],
    ['circa 1850', 'about 1850', 'c. 1850'],
    ['1850?', 'perhaps 1850', '1850?'],
    ['1850%', 'perhaps about 1850', 'c. 1850?'],
    ['between 1850 and 1860', 'between 1850 and 1860'],
    ['1850–1860', '1850–1860', '1850–1860'],
    ['12–17 September 2018', '12–17 September 2018', '12–17 Sep 2018'],
    ['June to August 2018', 'June–August 2018', 'Jun–Aug 2018'],
    ['from 44 BC to AD 14', 'from 44 BCE to 14 CE'],
    ['before 1850', 'before 1850'],
    ['after 1850', 'after 1850'],
    ['before 17 September 2018', 'before 17 September 2018'],
    ['after September 2018', 'after September 2018'],
    ['before 14:05 on 30 June 2019', 'before 30 June 2019 at 14:05'],
    ['after 14:05 on 30 June 2019', 'after 30 June 2019 at 14:05'],
    ['late 18th or early 19th century', 'late 18th or early 19th century'],
    ['since 2017', 'since 2017'],
    ['until March 2018', 'until March 2018'],
    ['1850/', 'from 1850 to an unknown date'],
    ['/1850', 'from an unknown date to 1850'],
    ['early 2017', 'early 2017'],
    ['mid-2017', 'mid-2017'],
    ['end of 2018', 'end of 2018'],
    ['late March 2017', 'late March 2017', 'late Mar 2017'],
    ['early 1990s', 'early 1990s'],
    ['the end of the 1990s', 'end of the 1990s'],
    ['first half of the 19th century', 'first half of the 19th century'],
    ['late 19th century', 'late 19th century'],
    ['1990s', '1990s'],
    ['1990s BC', '1990s BCE'],
    ['19th century', '19th century'],
    ['1st century', '1st century'],
    ['21st century', '21st century'],
    ['1st century BC', '1st century BCE'],
    ['2nd millennium BC', '2nd millennium BCE'],
    ['summer 2012', 'summer 2012'],
    ['1985-30', 'summer 1985/86 (southern hemisphere)'],
    ['Q3 2017', 'Q3 2017'],
    ['1985-35', 'Q3 1985'],
    ['second half of 2017', 'second half of 2017'],
    ['1950S2', 'about 1950 (between 1900 and 1999)', 'c. 1950 (between 1900 and 1999)'],
    ['last week', 'the week of 24 June 2019'],
    ['44 BC', '44 BCE'],
    ['1 BC', '1 BCE'],
    ['15 March 44 BC', '15 March 44 BCE'],
    ['AD 79', '79 CE'],
    ['24 August AD 79', '24 August 79 CE'],
    ['10,000 BC', '10,000 BCE'],
    ['66 Ma', '66 million years ago'],
    ['about 66 Ma', 'about 66 million years ago'],
    ['13.8 Ga', '13.8 billion years ago'],
    ['11,700 BP', '11,700 years ago'],
    ['5000 BP', '5000 BP'],
    ['between 5610 and 1700 BP', 'between 5610 and 1700 BP'],
    ['-0478-05-05T10:00', '5 May 479 BCE at 10:00'],
    ['0104-05-02T10:00', '2 May 104 CE at 10:00'],
    ['between 72 and 66 million years ago', 'between 72 and 66 million years ago'],
    ['Y-17E7', '170 million BCE'],
    ['1989 or 1990', '1989 or 1990'],
    ['12 and 13 June 2018', '12 and 13 June 2018'],
    ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672'],
    ['1985-04-XX', 'April 1985'],
    ['156X-12-25', '25 December of some year in the 1560s'],
    ['XXXX-12-XX', 'December of an unknown year'],
    ['1984-1X', 'between October and December 1984'],
  ];
  for (const [text, long, short] of rows) {
    it(`“${text}” is written “${long}”${short === undefined ? '' : `, and short “${short}”`}`, () => {
      expect(written(text)).to.equal(long);
      if (short !== undefined) expect(written(text, {style: 'short'})).to.equal(short);
    });
  }

  it('the full style names the weekday and puts words in the place of signs', () => {
    expect(written('30 June 2019', {style: 'full'})).to.match(/^Sunday,? 30 June 2019$/);
    expect(written('c. 1850', {style: 'full'})).to.equal('about 1850');
    // By the calendar of its time it was a Saturday, by ours a Sunday.
    expect(written('14 October 1066', {style: 'full'})).to.equal('14 October 1066');
    expect(written('15 October 1582', {style: 'full'})).to.match(/^Friday,? 15 October 1582$/);
    expect(written('1850–1860', {style: 'full'})).to.equal('from 1850 to 1860');
  });

  it('the yearless style leaves out the year of months, days and times, and of nothing else', () => {
    const rows = [
      ['1991-08', 'Aug'],
      ['1991-08-19', '19 Aug'],
      ['1991-08-19T06:00', '19 Aug, 06:00'],
      ['1991-08-18/1991-08-21', '18–21 Aug'],
      ['1991-08-18/..', 'since 18 Aug'],
      ['about 12 May 1991', 'about 12 May'],
      ['late August 1991', 'late Aug'],
      ['1991', '1991'],
      ['spring 1991', 'spring 1991'],
    ] as const;
    for (const [text, expected] of rows) expect(written(text, {style: 'yearless'}), text).to.equal(expected);
  });

  it('has the same spaces around a dash in all engines: none where one word or figure begins the range', () => {
    for (const [range, expected] of [
      ['1858-11-08/1858-12-27', '8 Nov – 27 Dec 1858'],
      ['1858-12-08/1859-01-27', '8 Dec 1858 – 27 Jan 1859'],
      ['1859-05-10/1859-05-14', '10–14 May 1859'],
      ['1866-01/1866-12', 'Jan–Dec 1866'],
    ] as const)
      expect(formatWhen(parseWhen(range), {style: 'short'})).to.equal(expected);
  });

  it('an hour is written with its minutes', () => {
    expect(written('2019-06-30T10')).to.equal('30 June 2019 at 10:00');
  });

  it('a date that was read from EDTF alone is not given a vaguer name than it has', () => {
    expect(written('[1990..1993]')).to.equal('between 1990 and 1993');
    expect(written('early 1990s')).to.equal('early 1990s');
  });

  it('another locale writes the dates its own way', () => {
    expect(written('30 June 2019', {locale: 'en-US'})).to.equal('June 30, 2019');
    expect(written('circa 1850', {locale: 'ja'})).to.equal('about 1850');
  });

  it('what a page hands in takes the place of the words', () => {
    const messages = {...de, since: (date: string) => `ab ${date}`};
    expect(written('since 2017', {messages})).to.equal('ab 2017');
  });

  it('a function among the messages may itself write dates, in another language, style and zone', () => {
    const inFrench = formatWhen(parseWhen('1990-03'), {messages: fr, style: 'short', timeZone: 'Asia/Kolkata'});
    const by = (date: string): string => {
      formatWhen(parseWhen('1990-03'), {messages: fr, style: 'short', timeZone: 'Asia/Kolkata'});
      return `no later than ${date}`;
    };
    expect(inFrench).to.equal('mars 1990');
    expect(written('[..1849-05,1990-03]', {messages: {...en, by}})).to.equal('no later than May 1849 or March 1990');
  });

  it('what is written in English is read again to the same bounds', () => {
    for (const [text, long] of rows) {
      if (/unknown|hemisphere|–|1560s|Y-17|1950S2|1667/.test(long + text)) continue;
      const reference = {reference: '2019-07-01'};
      expect(parseWhen(written(text), reference).start, long).to.deep.equal(parseWhen(text, reference).start);
    }
  });
});

describe('formatWhen in a time zone', () => {
  const moment = (ms: string, timeZone: string): string => written(ms, {timeZone, locale: 'en-GB'});

  it('a date-time is shown as the clocks of the zone show it, daylight saving included', () => {
    expect(moment('2019-06-30T11:05:00Z', 'Europe/Berlin')).to.contain('30 June 2019').and.contain('13:05');
    expect(moment('2019-12-30T11:05:00Z', 'Europe/Berlin')).to.contain('12:05');
    expect(moment('2019-06-30T23:05:00Z', 'Asia/Kolkata')).to.contain('1 July 2019').and.contain('4:35');
  });

  it('a part of a day has its name in every zone, also where the clocks change in it', () => {
    for (const timeZone of ['Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe']) {
      const words = (text: string): string => formatWhen(parseWhen(text, {timeZone}), {timeZone});
      for (const part of ['small hours', 'morning', 'afternoon', 'evening'])
        expect(words(`${part} of 5 May 2018`), timeZone).to.equal(`${part} of 5 May 2018`);
      expect(words('the night of 5 to 6 May 2018')).to.equal('night of 5 to 6 May 2018');
      expect(words('since the morning of 5 May 2018')).to.equal('since the morning of 5 May 2018');
    }
    const timeZone = 'America/New_York';
    for (const text of ['morning of 2 November 2025', 'night of 8 to 9 March 2025', 'the week of 3 March 2025'])
      expect(formatWhen(parseWhen(text, {timeZone}), {timeZone})).to.equal(text);
    // Elsewhere it was another part of the day.
    const morning = parseWhen('morning of 5 May 2018', {timeZone});
    expect(formatWhen(morning, {timeZone: 'Europe/Berlin'})).to.equal('between 5 May 2018 at 06:00 and 17:59');
  });

  it('a date without a time has the same name in every zone, wherever it was read', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      expect(moment('2019-06-30', timeZone)).to.equal('30 June 2019');
      expect(formatWhen(parseWhen('2019-06-30', {timeZone}), {timeZone: 'UTC'})).to.equal('30 June 2019');
    }
  });
});

describe('formatWhen in other languages', () => {
  const TEXTS = [
    'late April 2019',
    'circa 1850',
    'since 2017',
    'between 1850 and 1860',
    '19th century',
    '66 Ma',
    '44 BC',
    'summer 2012',
    'before 17 September 2018',
  ];
  const languages = {
    fr: [
      fr,
      [
        'fin avril 2019',
        'vers 1850',
        'depuis 2017',
        'entre 1850 et 1860',
        'XIXe siècle',
        'il y a 66 millions d’années',
        '44 av. J.-C.',
        'été 2012',
        'avant le 17 septembre 2018',
      ],
    ],
    de: [
      de,
      [
        'Ende April 2019',
        'um 1850',
        'seit 2017',
        'zwischen 1850 und 1860',
        '19. Jahrhundert',
        'vor 66 Millionen Jahren',
        '44 v. Chr.',
        'Sommer 2012',
        'vor dem 17. September 2018',
      ],
    ],
    es: [
      es,
      [
        'a finales de abril de 2019',
        'hacia 1850',
        'desde 2017',
        'entre 1850 y 1860',
        'siglo XIX',
        'hace 66 millones de años',
        '44 a. C.',
        'verano de 2012',
        'antes del 17 de septiembre de 2018',
      ],
    ],
  } as const;
  for (const [name, [messages, expected]] of Object.entries(languages)) {
    TEXTS.forEach((text, index) => {
      it(`“${text}” is “${expected[index]}” in ${name}`, () => {
        expect(written(text, {messages})).to.equal(expected[index]);
      });
    });
  }

  it('German has the half of a month in one word with its name, and in two with an abbreviation', () => {
    const half = 'second half of April 2019';
    expect(written(half, {messages: de})).to.equal('zweite Aprilhälfte 2019');
    expect(written(half, {messages: de, style: 'short'})).to.equal('zweite Hälfte Apr. 2019');
  });

  it('Arabic writes its words around dates in its own month names and digits as the locale has them', () => {
    expect(written('late April 2019', {messages: ar})).to.match(/^أواخر أبريل /);
    expect(written('circa 1850', {messages: ar, locale: 'ar-EG'})).to.equal('نحو ١٨٥٠');
  });
});
