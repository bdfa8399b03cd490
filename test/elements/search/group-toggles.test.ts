import {expect} from 'chai';
import {render} from 'lit';
import {groupTogglesTemplate} from '../../../src/elements/search/group-toggles.js';
import {languageOf} from '../../../src/layout/index.js';

/** What a reader sees of so many groups. */
function togglesOf(count: number): {toggles: number; swatches: unknown[]; more: string | undefined} {
  const box = document.createElement('div');
  const groups = Array.from({length: count}, (_, index) => ({id: `g${index}`, title: `Group ${index}`, count: 1}));
  const toggle = () => undefined;
  const language = languageOf('en');
  render(
    groupTogglesTemplate({
      ...{groups, hidden: new Set(), language, contentLang: undefined},
      ...{colorOf: (id) => (id === 'g1' ? '#dc143c' : undefined), toggle, showAll: toggle},
    }),
    box,
  );
  return {
    toggles: box.querySelectorAll('input').length,
    swatches: [...box.querySelectorAll('.swatch rect')].map((swatch) => swatch.getAttribute('fill')),
    more: box.querySelector('fieldset > span')?.textContent,
  };
}

describe('the toggles of groups', () => {
  it('are one for each of 200 groups, with the colours of those that have one', () => {
    expect(togglesOf(200)).to.deep.equal({toggles: 200, swatches: ['#dc143c'], more: undefined});
  });

  it('are 200 for 201 groups, and say that there is one more', () => {
    expect(togglesOf(201)).to.include({toggles: 200, more: 'and one more group, which is always shown'});
  });
});
