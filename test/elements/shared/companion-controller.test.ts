import {expect} from 'chai';
import {html, LitElement} from 'lit';
import {CompanionController} from '../../../src/elements/shared/companion-controller.js';
import {nextFrame} from '../../support.js';
import {inside, mount, THREE, unmount} from './fixture.js';

class CountingCompanion extends LitElement {
  static override properties = {for: {}};
  declare for: string | null;
  readonly companion: CompanionController = new CompanionController(this, ({timeline, state}) => [
    timeline,
    state.selected,
  ]);

  constructor() {
    super();
    this.for = null;
  }

  override render() {
    return html`${this.companion.handle?.timeline.events.length ?? 'none'}, ${this.companion.handle?.state.selected ?? 'nothing open'}`;
  }
}
customElements.define('test-companion', CountingCompanion);

async function said(companion: CountingCompanion): Promise<string> {
  await nextFrame();
  await nextFrame();
  await companion.updateComplete;
  return companion.shadowRoot!.textContent.trim();
}

function companionFor(id: string | null): CountingCompanion {
  const companion = document.createElement('test-companion') as CountingCompanion;
  companion.for = id;
  return companion;
}

describe('a companion', () => {
  const left: Element[] = [];
  const put = (companion: CountingCompanion) => {
    left.push(companion);
    document.body.append(companion);
    return companion;
  };

  afterEach(() => {
    for (const element of left.splice(0)) element.remove();
    unmount();
  });

  it('finds the timeline that it names, where that comes into the page first', async () => {
    const timeline = await mount({events: THREE});
    timeline.id = 'named';
    expect(await said(put(companionFor('named')))).to.equal('3, nothing open');
  });

  it('finds the timeline that it names, where that comes into the page later', async () => {
    const companion = put(companionFor('named'));
    expect(await said(companion)).to.equal('none, nothing open');
    const timeline = await mount({events: THREE});
    timeline.id = 'named';
    expect(await said(companion)).to.equal('3, nothing open');
  });

  it('belongs to the timeline that it stands in, below the picture unless it names another place', async () => {
    const companion = companionFor(null);
    await mount({events: THREE}, {children: [companion]});
    expect(await said(companion)).to.equal('3, nothing open');
    expect(companion.slot).to.equal('below');
    expect(companion.getBoundingClientRect().height).to.be.above(0);
  });

  it('stands above the picture of its timeline where it says so', async () => {
    const companion = companionFor(null);
    companion.slot = 'above';
    const timeline = await mount({events: THREE}, {children: [companion]});
    expect(await said(companion)).to.equal('3, nothing open');
    expect(companion.slot).to.equal('above');
    expect(companion.getBoundingClientRect().bottom).to.be.at.most(
      inside(timeline, '.picture').getBoundingClientRect().top,
    );
  });

  it('finds the timeline that it names in the shadow tree that both stand in, not one of that id in the page', async () => {
    const ofThePage = await mount({events: THREE});
    ofThePage.id = 'named';
    const host = document.createElement('div');
    left.push(host);
    document.body.append(host);
    const timeline = document.createElement('circa-timeline');
    timeline.id = 'named';
    timeline.events = THREE.slice(0, 1);
    const companion = companionFor('named');
    host.attachShadow({mode: 'open'}).append(timeline, companion);
    expect(await said(companion)).to.equal('1, nothing open');
  });

  it('follows what it watches', async () => {
    const companion = companionFor(null);
    const timeline = await mount({events: THREE}, {children: [companion]});
    timeline.selected = 'b';
    expect(await said(companion)).to.equal('3, b');
    timeline.events = THREE.slice(0, 2);
    expect(await said(companion)).to.equal('2, b');
  });

  it('lets go when it is removed, and when its timeline is', async () => {
    const companion = companionFor(null);
    const timeline = await mount({events: THREE}, {children: [companion]});
    await said(companion);
    companion.remove();
    expect(await said(put(companion))).to.equal('none, nothing open');
    timeline.id = 'named';
    companion.for = 'named';
    expect(await said(companion)).to.equal('3, nothing open');
    unmount();
    expect(await said(companion)).to.equal('none, nothing open');
  });

  it('goes over to another timeline when it is moved into that, or when ids change hands', async () => {
    const first = await mount({events: THREE});
    const second = document.createElement('circa-timeline');
    second.events = THREE.slice(0, 1);
    first.after(second);
    await second.updateComplete;
    const companion = companionFor(null);
    first.append(companion);
    expect(await said(companion)).to.equal('3, nothing open');
    second.append(companion);
    expect(await said(companion)).to.equal('1, nothing open');
    companion.for = 'x';
    first.id = 'x';
    expect(await said(companion)).to.equal('3, nothing open');
    first.id = '';
    second.id = 'x';
    expect(await said(companion)).to.equal('1, nothing open');
  });
});
