import {expect} from 'chai';
import {parseWhen} from '../../src/dates/parse-when.js';
import {ar} from '../../src/i18n/ar.js';
import {de} from '../../src/i18n/de.js';
import {en} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {fr} from '../../src/i18n/fr.js';
import {languageOf} from '../../src/layout/index.js';
import {signSentence} from '../../src/layout/sign-sentence.js';

const said = (date: string, messages = en, timeZone?: string): string =>
  signSentence(parseWhen(date, {timeZone}), languageOf(messages.locale, messages), timeZone);

const cases: readonly [date: string, sentence: string][] = [
  ['1944-06-06', 'The source gives the day.'],
  ['2019-06-30T14:05', 'The source gives the time of day.'],
  ['March 2017', 'Some time in March 2017; the source gives no day.'],
  ['late April 2019', 'Some time in late April 2019; the source gives no day.'],
  ['week of 17 June 2019', 'Some time in the week of 17 June 2019; the source gives no day.'],
  ['between 3 June 1944 and 8 June 1944', 'Some time between 3 and 8 June 1944; the source gives no day.'],
  ['2014', 'Some time in 2014; the source gives no month.'],
  ['44 BC', 'Some time in 44 BCE; the source gives no month.'],
  ['start of 2018', 'Some time at the start of 2018; the source gives no month.'],
  ['1890s', 'Some time in the 1890s; the source gives no year.'],
  ['19th century', 'Some time in the 19th century; the source gives no year.'],
  ['19XX-06-12', 'Some time on 12 June of some year in the 20th century; the source gives no year.'],
  ['66 million years ago', 'Some time 66 million years ago; the source gives no year.'],
  ['before 12 May 1850', 'Some time before 12 May 1850; the source does not say how long before.'],
  ['after 2012', 'Some time after 2012; the source does not say how long after.'],
  ['about 1850', 'Some time about 1850; the source gives nothing closer.'],
  ['perhaps March 2017', 'Some time in March 2017; the source gives no day. The source is not sure.'],
  ['1944-06-06?', 'The source gives the day. The source is not sure.'],
  ['1850%', 'Some time about 1850; the source gives nothing closer. The source is not sure.'],
  ['1941-09-08/1944-01-27', 'It went on; the source gives the first and the last day.'],
  ['1939/1945', 'It went on; the source gives neither the first nor the last day.'],
  ['1941-09-08/1944', 'The source does not give the day on which it ended.'],
  ['1858/..', 'The source does not give the day on which it began. It goes on; the source gives no end.'],
  ['1858-05-12/..', 'It goes on; the source gives no end.'],
  ['../1858-05-12', 'It had been going on before; the source gives no beginning.'],
  ['1858-05-12/', 'Nobody knows when it ended.'],
  ['/1858-05-12', 'Nobody knows when it began.'],
  ['1851 or 1858', 'One of these dates; the source leaves open which.'],
  ['1963 and 1980', 'All of these dates; of the time between the source says nothing.'],
];

describe('signSentence', () => {
  for (const [date, sentence] of cases) {
    it(`of ${date} is “${sentence}”`, () => {
      expect(said(date)).to.equal(sentence);
    });
  }

  it('goes by the clocks of the zone: a day of 25 hours is one', () => {
    expect(said('2019-10-27', en, 'Europe/Berlin')).to.equal('The source gives the day.');
  });

  const others = [
    [de, 'Irgendwann in dieser Zeit: März 2017; die Quelle nennt keinen Tag.'],
    [fr, 'À un moment de cette période : mars 2017 ; la source ne donne pas le jour.'],
    [es, 'En algún momento de este período: marzo de 2017; la fuente no da el día.'],
    [ar, 'في وقت ما من هذه المدة: مارس 2017؛ لا يذكر المصدر اليوم.'],
  ] as const;
  for (const [messages, sentence] of others) {
    it(`of 2017-03 is “${sentence}”, and every date is said, each otherwise than in English, in ${messages.locale}`, () => {
      // Plain “ar” has these digits in some engines, and those in others.
      const latin = said('2017-03', messages).replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
      expect(latin).to.equal(sentence);
      for (const [date, english] of cases) {
        expect(said(date, messages), date).to.match(/[.]$/);
        expect(said(date, messages), date).to.not.equal(english);
      }
    });
  }
});
