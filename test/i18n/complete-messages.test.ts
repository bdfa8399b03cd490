import {expect} from 'chai';
import {completeMessages} from '../../src/i18n/complete-messages.js';
import {en} from '../../src/i18n/en.js';
import {fr} from '../../src/i18n/fr.js';
import {fill, type Messages} from '../../src/i18n/messages.js';

describe('completeMessages', () => {
  it('without any part all is English', () => {
    expect(completeMessages()).to.deep.equal(en);
    expect(completeMessages({})).to.deep.equal(en);
  });

  it('a whole table says what it says', () => {
    const {close, since, locale} = completeMessages(fr);
    expect([close, fill(since, 'lundi'), locale]).to.deep.equal([fr.close, fill(fr.since, 'lundi'), 'fr']);
  });

  it('what cannot be said as it stands is said in English', () => {
    const part = {close: 3, events: () => 4} as unknown as Partial<Messages>;
    const {close, events} = completeMessages(part);
    expect([close, fill(events, '2', 2)]).to.deep.equal(['Close', '2 events']);
  });

  it('one word takes the place of the English one, and the rest stays English', () => {
    expect(completeMessages({close: 'Shut'})).to.deep.equal({...en, close: 'Shut'});
  });

  it('an undefined word is an absent one', () => {
    const part = {close: undefined} as unknown as {close: string};
    expect(completeMessages(part).close).to.equal('Close');
  });
});
