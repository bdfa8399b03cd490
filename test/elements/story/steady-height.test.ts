import {expect} from 'chai';
import type {EventInput} from '../../../src/index.js';
import {until, sendKeys} from '../../support.js';
import {mount} from '../shared/fixture.js';
import {button, cleanUp, mountTold, press, put, settled, titleOf, within} from './story-fixture.js';

afterEach(cleanUp);

describe('the height of a story', () => {
  const LONG: readonly EventInput[] = [
    {id: 'short', date: '2001', title: 'Short'},
    {id: 'long', date: '2002', title: 'Long', text: 'A long text. '.repeat(120)},
    {id: 'other', date: '2003', title: 'Short again'},
  ];

  it('grows with a longer text and does not shrink again; its buttons stay in place', async () => {
    const {timeline, story} = await mountTold({events: LONG, selected: 'short'});
    const height = () => story.getBoundingClientRect().height;
    const place = () => button(story, 'Next event').getBoundingClientRect().top - story.getBoundingClientRect().top;
    const [before, top] = [height(), place()];
    await press(timeline, story, 'Next event');
    const highest = height();
    expect(highest).to.be.above(before + 50);
    await press(timeline, story, 'Next event');
    expect(titleOf(story)).to.equal('Short again');
    // Boxes are measured in whole px.
    expect(height()).to.be.closeTo(highest, 0.5);
    expect(place()).to.equal(top);
  });

  it('is found anew where its highest text is there no more', async () => {
    const {timeline, story} = await mountTold({events: LONG, selected: 'long'});
    await press(timeline, story, 'Next event');
    const highest = story.getBoundingClientRect().height;
    timeline.append([{id: 'one-more', date: '2004', title: 'One more'}]);
    await settled(timeline, story);
    expect(story.getBoundingClientRect().height).to.equal(highest);
    timeline.events = LONG.filter(({id}) => id !== 'long');
    await settled(timeline, story);
    await settled(timeline, story);
    expect(titleOf(story)).to.equal('Short again');
    expect(story.getBoundingClientRect().height).to.be.below(highest - 50);
  });

  it('is found anew at another width', async () => {
    const {timeline, story} = await mountTold({events: LONG, selected: 'long'}, {width: 320});
    await press(timeline, story, 'Next event');
    const narrow = story.getBoundingClientRect().height;
    timeline.parentElement!.style.setProperty('width', '900px');
    await settled(timeline, story);
    expect(story.getBoundingClientRect().height).to.be.below(narrow / 2);
  });

  it('is what the page gives it: the text scrolls, also by keys, where it is longer', async () => {
    const timeline = await mount({events: LONG, selected: 'long'});
    timeline.id = 'boxed';
    const story = put('boxed');
    story.style.setProperty('height', '200px');
    await settled(timeline, story);
    const page = within(story, '.page');
    expect(story.getBoundingClientRect().height).to.equal(200);
    expect(page.getBoundingClientRect().bottom).to.be.at.most(story.getBoundingClientRect().bottom + 0.5);
    expect(page.tabIndex).to.equal(0);
    page.focus();
    await sendKeys({press: 'PageDown'});
    await until(() => page.scrollTop > 0);
    await press(timeline, story, 'Previous event');
    expect(page.hasAttribute('tabindex')).to.equal(false);
    expect(story.getBoundingClientRect().height).to.equal(200);
  });

  for (const width of [1000, 320]) {
    it(`at ${width} px is wide enough for all that is said`, async () => {
      const {story} = await mountTold(
        {
          events: [{id: 'a', date: '1912', title: 'W'.repeat(200), text: 'x'.repeat(500), sources: ['y'.repeat(300)]}],
          selected: 'a',
        },
        {width},
      );
      const page = within(story, '.page');
      expect(page.scrollWidth).to.be.at.most(page.clientWidth);
      expect(within(story, '.story').scrollWidth).to.be.at.most(width);
    });
  }
});
