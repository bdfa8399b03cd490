import {expect} from 'chai';
import {WhenSyntaxError} from '../../../../src/dates/index.js';
import {parseWhen} from '../../../../src/dates/parse-when.js';
import {de} from '../../../../src/i18n/vocabularies/de.js';

const edtf = (text: string): string => parseWhen(text).edtf;

describe('the times of a day', () => {
  const STRETCHES = [
    ['5 May 2018, 10:00–11:30', '2018-05-05T10:00/2018-05-05T11:30'],
    ['5 May 2018, 10:00 – 11:30', '2018-05-05T10:00/2018-05-05T11:30'],
    ['5 May 2018, 10:00-11:30', '2018-05-05T10:00/2018-05-05T11:30'],
    ['5 May 2018, 9:00-17:30', '2018-05-05T09:00/2018-05-05T17:30'],
    ['5 May 2018, 03:00–05:00', '2018-05-05T03:00/2018-05-05T05:00'],
    ['5 May 2018, 03:00 to 05:00', '2018-05-05T03:00/2018-05-05T05:00'],
  ] as const;
  for (const [text, expected] of STRETCHES)
    it(`“${text}” are two, and none an offset: ${expected}`, () => expect(edtf(text)).to.equal(expected));

  const OFFSETS = [
    ['5 May 2018, 14:05-05:00', '2018-05-05T14:05-05:00'],
    ['5 May 2018, 03:00 −05:00', '2018-05-05T03:00-05:00'],
    ['5 May 2018, 03:00 UTC-05:00', '2018-05-05T03:00-05:00'],
    ['5 May 2018, 9:00 -0500', '2018-05-05T09:00-05:00'],
  ] as const;
  for (const [text, expected] of OFFSETS)
    it(`“${text}” is one with its offset: ${expected}`, () => expect(edtf(text)).to.equal(expected));

  it('a day behind a time begins the end of a stretch, and is no offset', () => {
    for (const text of ['5 May 2018 at 10:00 – 6 May 2018 at 11:30', '5 May 2018 10:00 - 6 May 2018 11:30'])
      expect(edtf(text), text).to.equal('2018-05-05T10:00/2018-05-06T11:30');
  });

  it('a time has its fraction of a second, with a comma too: “14:05:00,250” is no time beside the year 250', () => {
    for (const text of ['5 May 2018 at 14:05:00.250', '5 May 2018 at 14:05:00,250'])
      expect(edtf(text), text).to.equal('2018-05-05T14:05:00.250');
    const inGerman = {vocabulary: de};
    expect(parseWhen('5. Mai 2018 um 14:05:00,250', inGerman).edtf).to.equal('2018-05-05T14:05:00.250');
    expect(parseWhen('5. Mai 2018 um 14.05 Uhr', inGerman).edtf).to.equal('2018-05-05T14:05');
  });

  it('“03:00-05:00” is refused, for it may be either, and both are named', () => {
    expect(() => parseWhen('5 May 2018, 03:00-05:00'))
      .to.throw(WhenSyntaxError)
      .with.property('expected', '“03:00 to 05:00”, or “UTC-05:00” for an offset,');
  });

  it('“22:00–02:00” ends before it begins, and is refused', () => {
    expect(() => parseWhen('5 May 2018, 22:00–02:00')).to.throw(WhenSyntaxError, 'an end after the beginning');
  });

  it('a time before “5 or 6 May” is one of both days', () => {
    expect(edtf('14:05 on 5 or 6 May 2018')).to.equal('[2018-05-05T14:05,2018-05-06T14:05]');
    expect(edtf('14:05 on 5 and 6 May 2018')).to.equal('{2018-05-05T14:05,2018-05-06T14:05}');
    expect(edtf('5 or 6 May 2018 at 14:05')).to.equal('[2018-05-05T14:05,2018-05-06T14:05]');
    expect(edtf('the evening of 5 and 6 May 2018')).to.equal(
      '{[2018-05-05T18:00..2018-05-05T23:59],[2018-05-06T18:00..2018-05-06T23:59]}',
    );
    expect(edtf('the morning of 5 May or the evening of 6 May 2018')).to.equal(
      '[2018-05-05T00:00..2018-05-05T11:59,2018-05-06T18:00..2018-05-06T23:59]',
    );
    expect(edtf('the morning of 5 May 2018 to 6 May 2018')).to.match(/\/2018-05-06$/);
  });
});
