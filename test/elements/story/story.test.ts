import {expect} from 'chai';
import type {EventInput} from '../../../src/index.js';
import {canEmulateMedia, emulateMedia, nextFrame, sendMouse, setViewport, until} from '../../support.js';
import {expectAccessible, itByAxe} from '../shared/axe.js';
import {inside, mark, mount, placeOf, SIX, THREE} from '../shared/fixture.js';
import {
  append,
  button,
  cleanUp,
  isCardOpen,
  key,
  mountTold,
  positionOf,
  press,
  put,
  settled,
  titleOf,
  within,
  words,
} from './story-fixture.js';

afterEach(cleanUp);

describe('a story before anything is chosen', () => {
  it('says what there is to tell, and begins with the first event at the press of a button', async () => {
    const {timeline, story} = await mountTold();
    expect(titleOf(story)).to.equal('Strikes and truces in north-west Syria');
    expect(words(within(story, '[part=event]'))).to.equal(
      'Strikes and truces in north-west Syria 6 events earliest: 2014; latest: 30 June 2019',
    );
    expect(positionOf(story)).to.equal('');
    await press(timeline, story, 'Begin');
    expect(timeline.selected).to.equal('coalition-formed');
    expect(titleOf(story)).to.equal('Coalition against IS formed');
    expect(positionOf(story)).to.equal('1 of 6');
  });

  it('goes on with the same button, which keeps the focus and its place', async () => {
    const {timeline, story} = await mountTold();
    const begin = button(story, 'Begin');
    const {left: x, top: y} = begin.getBoundingClientRect();
    begin.focus();
    await key(timeline, story, 'Enter');
    await key(timeline, story, 'Enter');
    expect(timeline.selected).to.equal('hurras-al-deen');
    expect(story.shadowRoot!.activeElement).to.equal(button(story, 'Next event'));
    const after = button(story, 'Next event').getBoundingClientRect();
    expect([after.left, after.top]).to.deep.equal([x, y]);
  });

  it('says from when to when it goes, also where it is not told by date', async () => {
    const {story} = await mountTold({events: [THREE[1]!, THREE[2]!, THREE[0]!]});
    expect(words(within(story, '[part=event-date]'))).to.equal('earliest: 2001; latest: 4 March 2010');
  });

  it('of one event tells that there is one', async () => {
    const {timeline, story} = await mountTold({events: [{id: 'only', date: '1912-04', title: 'Only one'}]});
    expect(words(within(story, '[part=event]'))).to.equal('One event April 1912');
    expect(story.shadowRoot!.querySelector('[part=order]')).to.equal(null);
    await press(timeline, story, 'Begin');
    expect(positionOf(story)).to.equal('1 of 1');
    for (const name of ['Previous event', 'Next event'])
      expect(button(story, name).getAttribute('aria-disabled'), name).to.equal('true');
  });

  it('of no events says nothing, and speaks when there are some', async () => {
    const {timeline, story} = await mountTold({events: []});
    expect(story.shadowRoot!.children).to.have.length(0);
    timeline.events = THREE;
    await settled(timeline, story);
    expect(words(within(story, '[part=event]'))).to.include('3 events');
  });
});

describe('a story of an event', () => {
  it('says title, date, places in both orders, text, claims and sources', async () => {
    const {story} = await mountTold({src: SIX, selected: 'mosque-strike'});
    expect(titleOf(story)).to.equal('Strike on a mosque, Aleppo');
    expect(words(within(story, '[part=event-date]'))).to.equal('March 2017');
    expect(words(within(story, '[part=places]'))).to.equal('told third, happened second');
    expect(positionOf(story)).to.equal('3 of 6');
    const text = words(within(story, '[part=event]'));
    for (const said of [
      'An air strike by the United States',
      '49 people were killed',
      'The Pentagon denies',
      'Source Middle East Eye',
    ])
      expect(text).to.include(said);
    const [first, second] = [...story.shadowRoot!.querySelectorAll('.claim')].map((claim) =>
      claim.getBoundingClientRect(),
    );
    expect(second!.top).to.equal(first!.top);
    expect(second!.left).to.be.above(first!.right - 1);
  });

  it('shows picture, caption and link', async () => {
    const {story} = await mountTold({
      events: [
        {
          id: 'a',
          date: '1912',
          title: 'A',
          url: 'https://example.org/a',
          media: {url: '/demo/public/icon.svg', alt: 'a mark', caption: 'The mark'},
        },
      ],
      selected: 'a',
    });
    expect(within<HTMLImageElement>(story, 'img').alt).to.equal('a mark');
    expect(within<HTMLImageElement>(story, 'img').getAttribute('src')).to.equal('/demo/public/icon.svg');
    expect(words(within(story, 'figcaption'))).to.equal('The mark');
    expect(within<HTMLAnchorElement>(story, 'a').href).to.equal('https://example.org/a');
  });

  it('takes data as text, never as markup', async () => {
    const title = '<img src=x onerror="window.broken = 1">';
    const {story} = await mountTold({
      events: [
        {
          id: 'a',
          date: '1912',
          title,
          text: '</div><script>window.broken = 1</script>',
          sources: ['<b>bold</b>'],
          url: 'javascript:window.broken = 1',
        },
      ],
      selected: 'a',
    });
    expect(titleOf(story)).to.equal(title);
    expect(story.shadowRoot!.querySelectorAll('img, b, script, a')).to.have.length(0);
    expect('broken' in window).to.equal(false);
  });

  it('steps in the timeline: the event is selected and announced, and no card opens', async () => {
    const {timeline, story} = await mountTold();
    const told: (string | null)[] = [];
    timeline.addEventListener('circa-select', ({id}) => told.push(id));
    await press(timeline, story, 'Begin');
    await press(timeline, story, 'Next event');
    await press(timeline, story, 'Next event');
    await press(timeline, story, 'Previous event');
    expect(told).to.deep.equal(['coalition-formed', 'hurras-al-deen', 'mosque-strike', 'hurras-al-deen']);
    expect(titleOf(story)).to.equal('Hurras al-Deen founded');
    expect(mark(timeline, 'hurras-al-deen').classList.contains('is-selected')).to.equal(true);
    expect(isCardOpen(timeline)).to.equal(false);
  });

  it('stays where it is where the page cancels circa-select', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
    timeline.addEventListener('circa-select', (event) => event.preventDefault());
    await press(timeline, story, 'Next event');
    expect(titleOf(story)).to.equal('Hurras al-Deen founded');
    expect(positionOf(story)).to.equal('2 of 6');
  });

  it('brings the event into view, and moves nothing where it is in view already', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'coalition-formed'});
    const home = timeline.view;
    await press(timeline, story, 'Next event');
    expect(timeline.view).to.deep.equal(home);
    timeline.view = {start: Date.UTC(2018, 0), end: Date.UTC(2018, 6)};
    await press(timeline, story, 'Next event');
    expect(timeline.view.start).to.be.below(Date.UTC(2017, 2));
    expect(timeline.view.end).to.be.above(Date.UTC(2017, 3));
  });

  it('is in view at once where less motion is preferred', async function () {
    if (!canEmulateMedia) return this.skip(); // the engine’s driver cannot emulate the preference
    await emulateMedia({'prefers-reduced-motion': 'reduce'});
    const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
    timeline.view = {start: Date.UTC(2018, 0), end: Date.UTC(2018, 6)};
    button(story, 'Next event').click();
    expect(timeline.view.start).to.be.below(Date.UTC(2017, 2));
    expect(timeline.view.end).to.be.above(Date.UTC(2017, 3));
    await emulateMedia({});
  });

  it('ends with the last: the button stays, has the focus and does nothing', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'bombardment'});
    const next = button(story, 'Next event');
    next.focus();
    await key(timeline, story, 'Enter');
    expect(positionOf(story)).to.equal('6 of 6');
    expect(next.getAttribute('aria-disabled')).to.equal('true');
    await key(timeline, story, 'Enter');
    await key(timeline, story, 'ArrowRight');
    expect(timeline.selected).to.equal('leadership-strike');
    expect(story.shadowRoot!.activeElement).to.equal(next);
  });
});

describe('the two orders of a story', () => {
  it('are those of the timeline, switched by a button', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'mosque-strike'});
    await press(timeline, story, 'By date');
    expect(timeline.order).to.equal('time');
    expect(titleOf(story)).to.equal('Strike on a mosque, Aleppo');
    expect(positionOf(story)).to.equal('2 of 6');
    expect(button(story, 'By date').getAttribute('aria-pressed')).to.equal('true');
    expect(button(story, 'As told').getAttribute('aria-pressed')).to.equal('false');
    await press(timeline, story, 'Next event');
    expect(titleOf(story)).to.equal('Hurras al-Deen founded');
    await press(timeline, story, 'As told');
    expect(positionOf(story)).to.equal('2 of 6');
    await press(timeline, story, 'Next event');
    expect(titleOf(story)).to.equal('Strike on a mosque, Aleppo');
  });

  it('follow the timeline where the page changes its order', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'mosque-strike'});
    timeline.order = 'time';
    await settled(timeline, story);
    expect(positionOf(story)).to.equal('2 of 6');
    timeline.next();
    await settled(timeline, story);
    expect(titleOf(story)).to.equal('Hurras al-Deen founded');
  });

  it('begin each with its own first event', async () => {
    const {timeline, story} = await mountTold({events: [THREE[2]!, THREE[0]!, THREE[1]!], order: 'time'});
    await press(timeline, story, 'Begin');
    expect(titleOf(story)).to.equal('First');
    expect(words(within(story, '[part=places]'))).to.equal('told second, happened first');
  });
});

describe('keys in a story', () => {
  it('step by arrows to the sides, and go to the ends by Home and End', async () => {
    const {timeline, story} = await mountTold();
    button(story, 'As told').focus();
    const seen: string[] = [];
    for (const name of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'End', 'ArrowLeft', 'Home', 'ArrowLeft']) {
      await key(timeline, story, name);
      seen.push(positionOf(story));
    }
    expect(seen).to.deep.equal(['1 of 6', '2 of 6', '1 of 6', '6 of 6', '5 of 6', '1 of 6', '1 of 6']);
    expect(story.shadowRoot!.activeElement).to.equal(button(story, 'As told'));
    expect(timeline.order).to.equal('given');
  });

  it('are mirrored where the page runs from right to left', async () => {
    const {timeline, story} = await mountTold();
    timeline.dir = 'rtl';
    await settled(timeline, story);
    button(story, 'Begin').focus();
    await key(timeline, story, 'ArrowLeft');
    await key(timeline, story, 'ArrowLeft');
    await key(timeline, story, 'ArrowRight');
    expect(positionOf(story)).to.equal('1 of 6');
  });

  it('move the story alone: the page stays where it is', async () => {
    const {story} = await mountTold();
    for (const name of ['ArrowRight', 'ArrowLeft', 'End', 'Home']) {
      const event = new KeyboardEvent('keydown', {key: name, bubbles: true, cancelable: true});
      button(story, 'As told').dispatchEvent(event);
      expect(event.defaultPrevented, name).to.equal(true);
    }
  });

  it('are left to the browser with Shift, Alt, Ctrl or ⌘, and when they are others', async () => {
    const {story} = await mountTold();
    for (const init of [
      {key: 'ArrowRight', ctrlKey: true},
      {key: 'ArrowRight', altKey: true},
      {key: 'End', shiftKey: true},
      {key: 'Home', metaKey: true},
      {key: 'ArrowDown'},
      {key: 'x'},
    ]) {
      const event = new KeyboardEvent('keydown', {...init, bubbles: true, cancelable: true});
      button(story, 'Begin').dispatchEvent(event);
      expect(event.defaultPrevented, JSON.stringify(init)).to.equal(false);
    }
    expect(within(story, '[part=position]').textContent.trim()).to.equal('');
  });
});

describe('a timeline whose events a story tells', () => {
  it('moves the story to the mark that is chosen, and opens no card', async () => {
    const {timeline, story} = await mountTold();
    const {x, y} = placeOf(mark(timeline, 'buffer-zone').querySelector('.range')!);
    await sendMouse({type: 'click', position: [x, y]});
    await settled(timeline, story);
    expect(timeline.selected).to.equal('buffer-zone');
    expect(titleOf(story)).to.equal('Buffer zone agreed by Russia and Turkey');
    expect(isCardOpen(timeline)).to.equal(false);
  });

  it('leaves the story where it is for a click beside all marks, and for Escape', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'buffer-zone'});
    await sendMouse({type: 'click', position: [300, 190]});
    mark(timeline, 'buffer-zone').focus();
    await key(timeline, story, 'Escape');
    expect(timeline.selected).to.equal('buffer-zone');
    expect(positionOf(story)).to.equal('4 of 6');
  });

  it('goes back to the beginning where the page closes the event', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'buffer-zone'});
    timeline.select(null);
    await settled(timeline, story);
    expect(button(story, 'Begin')).to.exist;
  });

  it('opens no card for an event that the page selects, wherever the story is', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'buffer-zone'}, {slot: 'above'});
    expect(isCardOpen(timeline)).to.equal(false);
    timeline.selected = 'mosque-strike';
    await settled(timeline, story);
    expect(isCardOpen(timeline)).to.equal(false);
    expect(titleOf(story)).to.equal('Strike on a mosque, Aleppo');
  });

  it('opens its card again where the story is hidden or taken away', async () => {
    const {timeline, story} = await mountTold();
    story.hidden = true;
    timeline.select('buffer-zone');
    await settled(timeline, story);
    expect(isCardOpen(timeline)).to.equal(true);
    story.hidden = false;
    timeline.select('mosque-strike');
    await settled(timeline, story);
    expect(isCardOpen(timeline)).to.equal(false);
    story.remove();
    await timeline.updateComplete;
    await nextFrame();
    expect(isCardOpen(timeline)).to.equal(true);
  });

  it('shows its card for a story that is off screen; closed, it leaves the event to the story', async () => {
    const timeline = await mount({src: SIX});
    timeline.id = 'far';
    const spacer = document.createElement('div');
    spacer.style.setProperty('height', '2000px');
    append(spacer);
    const story = put('far');
    await settled(timeline, story);
    mark(timeline, 'buffer-zone').focus();
    await key(timeline, story, 'Enter');
    expect(isCardOpen(timeline)).to.equal(true);
    await key(timeline, story, 'Escape');
    expect(isCardOpen(timeline)).to.equal(false);
    expect(timeline.selected).to.equal('buffer-zone');
    expect(timeline.shadowRoot!.activeElement).to.equal(mark(timeline, 'buffer-zone'));
    await key(timeline, story, 'Enter');
    expect(isCardOpen(timeline)).to.equal(true);
    story.scrollIntoView();
    await until(() => !isCardOpen(timeline));
    expect(titleOf(story)).to.equal('Buffer zone agreed by Russia and Turkey');
  });

  it('lists events that stand together as ever, and the story goes to the one chosen', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'buffer-zone'});
    inside(timeline, '.stage').focus();
    await key(timeline, story, 'l');
    expect(isCardOpen(timeline)).to.equal(true);
    expect(positionOf(story)).to.equal('4 of 6');
    await key(timeline, story, 'Escape');
    expect(isCardOpen(timeline)).to.equal(false);
    expect(timeline.shadowRoot!.activeElement).to.equal(inside(timeline, '.stage'));
    await key(timeline, story, 'l');
    inside(timeline, '.card .choice').click();
    await settled(timeline, story);
    expect(positionOf(story)).to.equal('1 of 6');
    expect(isCardOpen(timeline)).to.equal(false);
  });
});

describe('a story and new data', () => {
  it('stays with the same event where it is still there', async () => {
    const {timeline, story} = await mountTold({events: THREE, selected: 'b'});
    timeline.events = [THREE[2]!, {id: 'new', date: '2007', title: 'New'}, {...THREE[1]!, title: 'Second, corrected'}];
    await settled(timeline, story);
    expect(titleOf(story)).to.equal('Second, corrected');
    expect(positionOf(story)).to.equal('3 of 3');
  });

  it('goes back to the beginning where the event is gone, and can begin again', async () => {
    const {timeline, story} = await mountTold({events: THREE, selected: 'b'});
    timeline.events = [THREE[2]!, THREE[0]!];
    await settled(timeline, story);
    expect(words(within(story, '[part=event]'))).to.include('2 events');
    await press(timeline, story, 'Begin');
    expect(titleOf(story)).to.equal('Third');
  });

  it('finds its timeline in the page, also one that comes later, goes and comes back', async () => {
    const story = put('later');
    await story.updateComplete;
    expect(story.shadowRoot!.children).to.have.length(0);
    const timeline = await mount({events: THREE, selected: 'b'});
    timeline.id = 'later';
    await settled(timeline, story);
    expect(titleOf(story)).to.equal('Second');
    expect(isCardOpen(timeline)).to.equal(false);
    const box = timeline.parentElement!;
    timeline.remove();
    await story.updateComplete;
    expect(story.shadowRoot!.children).to.have.length(0);
    box.append(timeline);
    await settled(timeline, story);
    await press(timeline, story, 'Next event');
    expect(titleOf(story)).to.equal('Third');
    expect(isCardOpen(timeline)).to.equal(false);
  });

  it('reads of very many events only those that it comes to', async function () {
    let read = 0;
    const events = Array.from(
      {length: 5000},
      (_, index) =>
        Object.defineProperty({date: String(1000 + (index % 900)), title: `Event ${index + 1}`}, 'text', {
          enumerable: true,
          get: () => {
            read += 1;
            return `Text ${index + 1}`;
          },
        }) as EventInput,
    );
    const {timeline, story} = await mountTold({events});
    read = 0;
    button(story, 'Begin').focus();
    for (const name of ['Enter', 'End', 'ArrowLeft']) await key(timeline, story, name);
    await press(timeline, story, 'By date');
    await key(timeline, story, 'End');
    expect(positionOf(story)).to.equal('5,000 of 5,000');
    expect(words(within(story, '[part=event]'))).to.include('Text ');
    expect(read).to.be.above(0).and.below(500);
  });
});

describe('what a screen reader hears of a story', () => {
  it('is each event once: one polite region, renewed as a whole, and left alone by all else', async () => {
    const {timeline, story} = await mountTold({src: SIX, selected: 'hurras-al-deen', reference: '2019-07-01'});
    const regions = story.shadowRoot!.querySelectorAll('[aria-live], [role=status], [role=alert]');
    expect(regions).to.have.length(1);
    const [region] = regions;
    expect([region!.getAttribute('aria-live'), region!.getAttribute('aria-atomic')]).to.deep.equal(['polite', 'true']);
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(region!, {childList: true, subtree: true, characterData: true});
    timeline.order = 'time';
    timeline.zoomBy(1.5);
    await settled(timeline, story);
    const {groups, events} = timeline.timeline;
    timeline.events = {groups, events: [...(events as readonly EventInput[])]};
    await settled(timeline, story);
    expect(changes).to.equal(0);
    const focused = button(story, 'Next event');
    focused.focus();
    await key(timeline, story, 'Enter');
    expect(changes).to.be.above(0);
    expect(story.shadowRoot!.activeElement).to.equal(focused);
    observer.disconnect();
  });

  it('is at the buttons also which event of how many it is', async () => {
    const {story} = await mountTold({src: SIX, selected: 'hurras-al-deen'});
    const described = within(story, `#${button(story, 'Next event').getAttribute('aria-describedby')!}`);
    expect(words(described)).to.equal('2 of 6');
  });
});

describe('a story before axe', () => {
  before(() => setViewport({width: 1280, height: 1400}));
  after(() => setViewport({width: 1280, height: 800}));

  for (const width of [1000, 320]) {
    for (const [what, selected] of [
      ['nothing chosen', null],
      ['an event', 'mosque-strike'],
      ['the last event', 'leadership-strike'],
    ] as const) {
      itByAxe(`has no fault at ${width} px with ${what}`, async () => {
        const {story} = await mountTold({src: SIX, selected}, {width});
        await expectAccessible(story);
      });
    }
  }

  itByAxe('has no fault where its text scrolls', async () => {
    const timeline = await mount({src: SIX, selected: 'mosque-strike'});
    timeline.id = 'boxed';
    const story = put('boxed');
    story.style.setProperty('height', '160px');
    await settled(timeline, story);
    await expectAccessible(story);
  });
});
