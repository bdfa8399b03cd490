import {expect} from 'chai';
import {companionsIn, watchCompanions} from '../../cdn/companion-watch.js';
import {nextFrame} from '../support.js';

describe('watchCompanions', () => {
  let root: HTMLElement;
  let found: number;
  let watch: MutationObserver | undefined;

  beforeEach(() => {
    found = 0;
    root = document.createElement('div');
    document.body.append(root);
  });

  afterEach(() => {
    watch?.disconnect();
    root.remove();
  });

  const begin = () => (watch = watchCompanions(() => (found += 1)));

  it('calls back at once, and once, where some stand in the document already', () => {
    root.append(document.createElement('circa-list'), document.createElement('circa-story'));
    begin();
    expect(found).to.equal(1);
  });

  it('calls back when one is put into the document, however deep, and for each later one', async () => {
    begin();
    expect(found).to.equal(0);
    const box = document.createElement('div');
    box.append(document.createElement('circa-minimap'), document.createElement('circa-search'));
    root.append('text', box);
    await nextFrame();
    expect(found).to.equal(1);
    root.append(document.createElement('circa-story'));
    await nextFrame();
    expect(found).to.equal(2);
  });

  it('does not call back once it is disconnected', async () => {
    root.append(document.createElement('circa-list'));
    begin().disconnect();
    root.append(document.createElement('circa-story'));
    await nextFrame();
    expect(found).to.equal(1);
  });

  it('does not call back for elements of the package that are registered, nor for those of others', async () => {
    if (!customElements.get('circa-registered'))
      customElements.define('circa-registered', class extends HTMLElement {});
    begin();
    root.append(
      ...['circa-registered', 'other-list', 'circa-event', 'circa-era'].map((name) => document.createElement(name)),
    );
    await nextFrame();
    expect(found).to.equal(0);
    expect(companionsIn(root)).to.deep.equal([]);
    const list = document.createElement('circa-list');
    root.append(list);
    await nextFrame();
    expect(found).to.equal(1);
    expect(companionsIn(root)).to.deep.equal([list]);
  });
});
