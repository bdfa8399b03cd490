import {expect} from 'chai';
import {completeMessages} from '../../src/i18n/complete-messages.js';
import {en} from '../../src/i18n/en.js';
import {fr} from '../../src/i18n/fr.js';

describe('completeMessages', () => {
  it('without any part all is English', () => {
    expect(completeMessages()).to.equal(en);
    expect(completeMessages({})).to.equal(en);
  });

  it('a whole table stays as it is', () => {
    expect(completeMessages(fr)).to.deep.equal(fr);
  });

  it('one word takes the place of the English one, and the rest stays English', () => {
    expect(completeMessages({close: 'Shut'})).to.deep.equal({...en, close: 'Shut'});
  });

  it('an undefined word is an absent one', () => {
    const part = {close: undefined} as unknown as {close: string};
    expect(completeMessages(part).close).to.equal('Close');
  });
});
