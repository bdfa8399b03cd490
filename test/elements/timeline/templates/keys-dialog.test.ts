import {expect} from 'chai';
import {nextFrame, sendKeys, sendMouse, until} from '../../../support.js';
import {all, atRest, inside, mark, mount, placeOf, SIX, THREE, unmount} from '../../shared/fixture.js';

describe('what a timeline tells those who do not see it', () => {
  after(unmount);

  it('begins with its title, the number of events, their time, and how it is used', async () => {
    const timeline = await mount({src: SIX});
    const summary = inside(timeline, '#summary');
    expect(summary.textContent).to.match(
      /^Strikes and truces in north-west Syria: 6 events, 2014–2019\. Tab leads to the events/,
    );
    expect(inside(timeline, '.stage').getAttribute('aria-describedby')).to.equal('summary');
    expect(inside(timeline, '.frame').firstElementChild).to.equal(summary);
  });

  it('says once what is in view, when a zoom of several steps has come to rest', async () => {
    const timeline = await mount({events: THREE});
    const status = inside(timeline, '[role=status]');
    let said = 0;
    const observer = new MutationObserver(() => (said += 1));
    observer.observe(status, {childList: true, characterData: true, subtree: true});
    const press = () => new KeyboardEvent('keydown', {key: '+', bubbles: true, composed: true, cancelable: true});
    for (let times = 0; times < 4; times += 1) mark(timeline, 'b').dispatchEvent(press());
    expect(status.textContent).to.equal('');
    await atRest(timeline);
    await until(() => status.textContent !== '');
    await nextFrame();
    observer.disconnect();
    expect(said).to.equal(1);
    expect(status.textContent).to.match(/^.*200\d.*: (One event|\d events) in view$/);
  });
});

describe('a timeline without events', () => {
  after(unmount);

  it('says so, and shows no buttons that would do nothing', async () => {
    const timeline = await mount({events: []});
    expect(inside(timeline, 'slot[name=empty]').textContent.trim()).to.equal('There are no events to show.');
    expect(inside(timeline, '.toolbar').checkVisibility()).to.equal(false);
    expect(inside(timeline, '.stage').checkVisibility()).to.equal(false);
  });
});

describe('the list of keys', () => {
  afterEach(unmount);

  it('opens with a question mark, and closes with Escape, which gives the focus back', async () => {
    const timeline = await mount({events: THREE});
    mark(timeline, 'b').focus();
    await sendKeys({press: '?'});
    await until(() => timeline.shadowRoot!.querySelector('.keys')?.matches(':popover-open') ?? false);
    expect(timeline.shadowRoot!.activeElement?.className).to.equal('card keys');
    expect(inside(timeline, '.keys').textContent).to.include('zoom in, zoom out');
    await sendKeys({press: 'Escape'});
    await until(() => !inside(timeline, '.keys').matches(':popover-open'));
    await until(() => timeline.shadowRoot!.activeElement?.getAttribute('data-id') === 'b');
  });

  it('opens with its button, and closes with the one in it', async () => {
    const timeline = await mount({events: THREE});
    const [button] = all<HTMLButtonElement>(timeline, '.toolbar button[aria-label=Keys]');
    button!.click();
    await until(() => timeline.shadowRoot!.querySelector('.keys')?.matches(':popover-open') ?? false);
    inside(timeline, '.keys .close').click();
    expect(inside(timeline, '.keys').matches(':popover-open')).to.equal(false);
  });

  it('does not open for a question mark that is typed elsewhere', async () => {
    const timeline = await mount({events: THREE});
    const field = document.createElement('input');
    timeline.before(field);
    field.focus();
    await sendKeys({press: '?'});
    await nextFrame();
    expect(field.value).to.equal('?');
    expect(timeline.shadowRoot!.querySelector('.keys')).to.equal(null);
  });
});

describe('a press', () => {
  afterEach(unmount);

  for (const handling of ['cooperative', 'none'] as const) {
    it(`that leaves a mark before it ends does nothing, where gesture-handling is ${handling}`, async () => {
      const timeline = await mount({events: THREE, gestureHandling: handling, selected: 'c'});
      const {x, y} = placeOf(mark(timeline, 'a').querySelector('.label')!);
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x + 30, y + 60]});
      await sendMouse({type: 'up'});
      await atRest(timeline);
      expect(timeline.selected).to.equal('c');
    });

    it(`that comes to a mark only on its way does nothing, where gesture-handling is ${handling}`, async () => {
      const timeline = await mount({events: THREE, gestureHandling: handling});
      const {x, y} = placeOf(mark(timeline, 'a').querySelector('.label')!);
      await sendMouse({type: 'move', position: [x + 8, y + 70]});
      await sendMouse({type: 'down'});
      await sendMouse({type: 'move', position: [x, y]});
      await sendMouse({type: 'up'});
      await atRest(timeline);
      expect(timeline.selected).to.equal(null);
    });
  }

  it('that ends where it began opens the event', async () => {
    const timeline = await mount({events: THREE});
    const {x, y} = placeOf(mark(timeline, 'a').querySelector('.label')!);
    await sendMouse({type: 'click', position: [x, y]});
    expect(timeline.selected).to.equal('a');
  });
});
