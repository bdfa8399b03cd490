import {expect} from 'chai';
import {themeValues} from '../../../src/draw/still/theme-values.js';
import {givenTheme} from '../../../src/draw/still/given-theme.js';

describe('the theme given to a picture that stands by itself', () => {
  it('is named with and without --circa-', () => {
    for (const name of ['accent', '--circa-accent'])
      expect(givenTheme('light', {[name]: '#00ff00'})['now-color']).to.equal('#00ff00');
  });

  it('is the default where nothing is given', () => {
    for (const scheme of ['light', 'dark'] as const) expect(givenTheme(scheme, {})).to.deep.equal(themeValues(scheme));
  });

  it('mixes from its ink and ground what a page mixes, and leaves what is given', () => {
    const {muted, axis, core} = givenTheme('light', {ground: '#000000', ink: '#ffffff', core: '#123456'});
    // 72 and 55 % of 255
    expect([muted, axis, core]).to.deep.equal(['#b8b8b8', '#8c8c8c', '#123456']);
  });

  it('keeps the defaults beside colours that only a page knows', () => {
    const {muted} = givenTheme('light', {ink: 'var(--mine)'});
    expect(muted).to.equal(themeValues('light').muted);
  });

  it('refuses a variable that there is not, by its name', () => {
    expect(() => givenTheme('light', {'--circa-inc': '#000'})).to.throw(RangeError, '--circa-inc');
  });
});
