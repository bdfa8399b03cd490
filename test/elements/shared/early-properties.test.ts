import {expect} from 'chai';
import {CircaEvent, CircaList, CircaMinimap, CircaSearch, CircaStory, CircaTimeline} from '../../../src/index.js';
import {unmount} from './fixture.js';

let number = 0;

/** An element whose class is not there yet, as a page has it whose script is still on its way. */
function early(set: Readonly<Record<string, unknown>>): {
  readonly element: CircaTimeline;
  readonly upgrade: () => void;
} {
  number += 1;
  const name = `early-timeline-${number}`;
  const element = document.createElement(name) as CircaTimeline;
  Object.assign(element, set);
  document.body.append(element);
  return {element, upgrade: () => customElements.define(name, class extends CircaTimeline {})};
}

describe('Properties that a page sets before the script has loaded', () => {
  afterEach(() => {
    unmount();
    document.querySelectorAll('[class~="early"]').forEach((element) => element.remove());
  });

  it('are taken over: events, filter, view, and those that are attributes as well', async () => {
    const {element, upgrade} = early({
      className: 'early',
      events: [
        {id: 'a', date: '2014', title: 'A coalition'},
        {id: 'b', date: '2018', title: 'A merger'},
      ],
      filter: {text: 'merger'},
      view: {start: Date.UTC(2010, 0), end: Date.UTC(2020, 0)},
      selected: 'b',
      timeZone: 'Asia/Tokyo',
    });
    upgrade();
    await element.updateComplete;
    expect(element.timeline.events.map(({title}) => title)).to.deep.equal(['A coalition', 'A merger']);
    expect(element.matched.map(({id}) => id)).to.deep.equal(['b']);
    expect(element.view).to.deep.equal({start: Date.UTC(2010, 0), end: Date.UTC(2020, 0)});
    expect([element.selected, element.timeZone]).to.deep.equal(['b', 'Asia/Tokyo']);
  });

  it('do not hide what is set later', async () => {
    const {element, upgrade} = early({className: 'early', events: [{date: '2014', title: 'Before'}]});
    upgrade();
    element.events = [{date: '2015', title: 'After'}];
    await element.updateComplete;
    expect(element.timeline.events.map(({title}) => title)).to.deep.equal(['After']);
  });

  it('that cannot be right keep nothing else from being taken over, and the page hears of them as of any error', async () => {
    const {queueMicrotask} = window;
    const reports: (() => void)[] = [];
    const {element, upgrade} = early({className: 'early', filter: 5, events: [{date: '2014', title: 'A'}]});
    window.queueMicrotask = (report) => void reports.push(report);
    upgrade();
    window.queueMicrotask = queueMicrotask;
    await element.updateComplete;
    expect([element.filter, element.timeline.events.length]).to.deep.equal([null, 1]);
    expect(reports).to.have.length(1);
    expect(reports[0]).to.throw(TypeError, /^filter: received 5, expected null or/);
  });

  it('that can only be read are as if they had not been set', async () => {
    const {element, upgrade} = early({className: 'early', problems: 'none', events: [{date: 'no date', title: 'x'}]});
    upgrade();
    await element.updateComplete;
    expect(element.problems).to.have.length(1);
  });

  const others = [
    [CircaEvent, {date: '2014', group: 'west', importance: 3, url: 'https://example.org/'}, {date: '2015'}],
    [CircaList, {for: 'told', as: 'table'}, {as: 'list'}],
    [CircaMinimap, {for: 'told'}, {for: 'other'}],
    [CircaSearch, {for: 'told', rest: 'hide'}, {rest: 'dim'}],
    [CircaStory, {for: 'told'}, {for: 'other'}],
  ] as const;
  for (const [Class, set, later] of others) {
    it(`are taken over by ${Class.name} too, and do not hide what is set later`, async () => {
      number += 1;
      const name = `early-companion-${number}`;
      const element = Object.assign(document.createElement(name), {className: 'early'}, set) as InstanceType<
        typeof Class
      >;
      document.body.append(element);
      customElements.define(name, class extends (Class as typeof CircaList) {});
      await element.updateComplete;
      expect(element).to.include(set);
      // Each of them is told by an attribute as well.
      for (const [property, value] of Object.entries(set))
        expect(element.getAttribute(property), property).to.equal(String(value));
      Object.assign(element, later);
      await element.updateComplete;
      for (const [property, value] of Object.entries(later))
        expect(element.getAttribute(property), property).to.equal(value);
    });
  }
});
