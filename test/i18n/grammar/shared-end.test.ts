import {expect} from 'chai';
import {slashed, withoutSharedEnd} from '../../../src/i18n/grammar/shared-end.js';

describe('withoutSharedEnd', () => {
  const SHARED: readonly (readonly [first: string, last: string, left: string])[] = [
    ['3 June 1944', '8 June 1944', '3'],
    ['1 May 2018', '21 May 2018', '1'],
    ['3 May 1850', '6 June 1850', '3 May'],
    ['May 1850', 'June 1850', 'May'],
    ['June 3, 1944', 'June 8, 1944', 'June 3'],
    ['the 17th century', 'the 18th century', 'the 17th'],
    ['late 4th century BCE', 'early 3rd century BCE', 'late 4th'],
    ['le 1er mai 2018', 'le 21 mai 2018', 'le 1er'],
    ['le XVIIe siècle', 'le XVIIIe siècle', 'le XVIIe'],
    ['Ende des 4. Jahrhunderts v. Chr.', 'Anfang des 3. Jahrhunderts v. Chr.', 'Ende des 4.'],
    ['siglo IV a. C.', 'siglo III a. C.', 'siglo IV'],
    ['431 BCE', '44 BCE', '431'],
    ['about 431 BCE', 'about 404 BCE', 'about 431'],
    ['le début du XIXe siècle', 'le milieu du XIXe siècle', 'le début'],
    ['den 1960er Jahren', 'den 1970er Jahren', 'den 1960er'],
  ];
  for (const [first, last, left] of SHARED) {
    it(`“${first}” beside “${last}” is “${left}”`, () => {
      expect(withoutSharedEnd([first, last])).to.deep.equal([left, last]);
    });
  }

  const WHOLE: readonly (readonly [first: string, last: string, why: string])[] = [
    ['1850', '1860', 'they share nothing'],
    ['1850', 'May 1850', 'nothing would be left'],
    ['mid 7th century', 'mid 7th century', 'they are the same'],
    ['44 a. C.', '14 d. C.', 'no abbreviation is torn'],
    ['6 CE', '15 July 7 CE', 'it would be a day'],
    ['July 3 CE', 'May 14 CE', 'it would be a day'],
    ['5th century BCE', '2nd millennium BCE', 'it would be one of ours'],
    ['430s BCE', '420s BCE', 'it would be ones of ours'],
    ['Saturday, 3 June 1944', 'Thursday, 8 June 1944', 'a weekday has its day'],
    ['first half of 1850', 'last quarter of 1850', 'a part is of something'],
    ['1850 ?', '1860 ?', 'a sign is no word'],
    ['mai 1850 ?', 'juin 1850 ?', 'each has its own doubt'],
    ['mai 470 environ', 'juin 470 environ', 'each is about its own date'],
    ['milieu des années 1280 av. J.-C.', 'mi- ou fin 805 av. J.-C.', 'a decade would be one of ours'],
    ['1260er Jahre v. Chr.', 'Ende der 1250er Jahre v. Chr.', 'they are not alike'],
    ['le début du XIXe siècle', 'le premier quart du XIXe siècle', 'a part is of something'],
    ['10 April 200 BCE', 'about Q1 200 BCE', 'a day is no quarter'],
    ['Dezember 1004', '4. Quartal 1004', 'it could be a December before'],
    ['القرن السابع\u00a0عشر', 'القرن الثامن\u00a0عشر', 'the two words are one number'],
  ];
  for (const [first, last, why] of WHOLE) {
    it(`“${first}” beside “${last}” is said in full: ${why}`, () => {
      expect(withoutSharedEnd([first, last])).to.deep.equal([first, last]);
    });
  }

  it('of three texts the last one alone keeps what all of them end with', () => {
    expect(withoutSharedEnd(['3 May 1963', '6 May 1963', '1 June 1963'])).to.deep.equal([
      '3 May',
      '6 May',
      '1 June 1963',
    ]);
    expect(withoutSharedEnd(['1850'])).to.deep.equal(['1850']);
    expect(withoutSharedEnd([])).to.deep.equal([]);
  });
});

describe('slashed', () => {
  it('says the century that two years share once', () => {
    expect(slashed('1850', '1851')).to.equal('1850/51');
    expect(slashed('1899', '1900')).to.equal('1899/1900');
    expect(slashed('44', '43 BCE')).to.equal('44/43 BCE');
  });
});
