import {expect} from 'chai';
import {shownText} from '../../../../src/layout/labels/text/shown-text.js';

describe('a title as it is shown', () => {
  it('is the whole title, up to 2,000 characters', () => {
    const long = 'x'.repeat(2000);
    expect([shownText(''), shownText('War'), shownText(long)]).to.deep.equal(['', 'War', long]);
  });

  it('is the beginning of a longer one with an ellipsis, and never half a character', () => {
    expect(shownText('x'.repeat(2001))).to.equal(`${'x'.repeat(2000)}…`);
    expect(shownText(`${'x'.repeat(1999)}😀!`)).to.equal(`${'x'.repeat(1999)}…`);
  });
});
