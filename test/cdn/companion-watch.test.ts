import {expect} from 'chai';
import {whenCompanionStands} from '../../cdn/companion-watch.js';
import {nextFrame} from '../support.js';

describe('whenCompanionStands', () => {
  let root: HTMLElement;
  let found: number;

  beforeEach(() => {
    found = 0;
    root = document.createElement('div');
    document.body.append(root);
  });

  afterEach(() => root.remove());

  const watch = (answer: () => Promise<unknown> = () => Promise.resolve()) =>
    whenCompanionStands(() => {
      found += 1;
      return answer();
    });

  it('calls back at once where one stands in the document already', () => {
    root.append(document.createElement('circa-list'));
    watch();
    expect(found).to.equal(1);
  });

  it('calls back once, when one is put into the document, however deep', async () => {
    watch();
    expect(found).to.equal(0);
    const box = document.createElement('div');
    box.append(document.createElement('circa-minimap'), document.createElement('circa-search'));
    root.append('text', box);
    await nextFrame();
    expect(found).to.equal(1);
    root.append(document.createElement('circa-story'));
    await nextFrame();
    expect(found).to.equal(1);
  });

  it('calls back again for the next one where what it has called for could not be had, until it can', async () => {
    let mended = false;
    root.append(document.createElement('circa-list'));
    watch(() => (mended ? Promise.resolve() : Promise.reject(new Error('503'))));
    await nextFrame();
    expect(found).to.equal(1);
    for (const count of [2, 3, 3]) {
      mended = count === 3;
      root.append(document.createElement('circa-story'));
      await nextFrame();
      expect(found).to.equal(count);
    }
  });

  it('does not call back for elements of the package that are registered, nor for those of others', async () => {
    customElements.define('circa-registered', class extends HTMLElement {});
    watch();
    root.append(document.createElement('circa-registered'), document.createElement('other-list'));
    await nextFrame();
    expect(found).to.equal(0);
    root.append(document.createElement('circa-list'));
    await nextFrame();
    expect(found).to.equal(1);
  });
});
