import {expect} from 'chai';
import {render} from 'lit';
import {groupTogglesTemplate} from '../../../src/elements/search/group-toggles.js';
import {languageOf} from '../../../src/layout/index.js';

/** What a reader sees of so many groups. */
function togglesOf(count: number): {readonly toggles: number; readonly more: string | undefined} {
  const box = document.createElement('div');
  const groups = Array.from({length: count}, (_, index) => ({id: `g${index}`, title: `Group ${index}`, count: 1}));
  const toggle = () => undefined;
  const language = languageOf('en');
  render(
    groupTogglesTemplate({groups, hidden: new Set(), language, contentLang: undefined, toggle, showAll: toggle}),
    box,
  );
  return {
    toggles: box.querySelectorAll('input').length,
    more: box.querySelector('fieldset > span')?.textContent,
  };
}

describe('the toggles of groups', () => {
  it('are one for each of 200 groups', () => {
    expect(togglesOf(200)).to.deep.equal({toggles: 200, more: undefined});
  });

  it('are 200 for 201 groups, and say that there is one more', () => {
    expect(togglesOf(201)).to.deep.equal({toggles: 200, more: 'and one more group, which is always shown'});
  });
});
