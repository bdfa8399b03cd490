import {expect} from 'chai';
import {render} from 'lit';
import {bodyTemplate, dateTemplate, eventContext} from '../../../../src/elements/shared/templates/event-details.js';
import {createTimeline, type EventInput} from '../../../../src/index.js';
import {languageOf} from '../../../../src/layout/index.js';

type Template = typeof bodyTemplate | typeof dateTemplate;

/** What a template makes of an event on an English page. */
function rendered(template: Template, input: EventInput): HTMLElement {
  const {timeline} = createTimeline([input]);
  const box = document.createElement('div');
  render(
    template(
      timeline.events[0]!,
      eventContext(timeline, languageOf('en'), () => undefined),
    ),
    box,
  );
  return box;
}

describe('the date of an event', () => {
  const CASES: readonly [date: string, said: string][] = [
    ['2017-03', 'March 2017'],
    ['March 2017', 'March 2017'],
    ['march 2017', 'March 2017'],
    ['  March 2017 ', 'March 2017'],
    ['Mar 2017', 'March 2017, from ‘Mar 2017’'],
  ];
  for (const [date, said] of CASES) {
    it(`“${date}” is said as “${said}”: its own wording only where that is another`, () => {
      expect(rendered(dateTemplate, {date, title: 'A'}).textContent).to.equal(said);
    });
  }

  it('is said as it was read, with the wording that the author has given it', () => {
    const input = {date: '1850~', dateText: 'Mid-century', title: 'A'};
    expect(rendered(dateTemplate, input).textContent).to.equal('about 1850, from ‘Mid-century’');
    expect(rendered(dateTemplate, {...input, dateText: 'About 1850'}).textContent).to.equal('about 1850');
  });
});

describe('the picture of an event', () => {
  it('without words for those who do not see it is an ornament to them', () => {
    const box = rendered(bodyTemplate, {date: '1912', title: 'A', media: {url: '/demo/public/icon.svg'}});
    expect(box.querySelector('img')!.getAttribute('alt')).to.equal('');
  });
});
