import {expect} from 'chai';
import fc from 'fast-check';
import {elastically} from '../../../src/layout/arrangements/elastic.js';
import {ESTIMATED_METRICS, languageOf, Layout, type Box, type Frame} from '../../../src/layout/index.js';
import type {EventInput, Timeline} from '../../../src/model/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {runs} from '../../runs.js';

const METRICS = ESTIMATED_METRICS;

function layoutOf(timeline: Timeline, width = 360): Layout {
  return new Layout(timeline, {
    width,
    orientation: 'vertical',
    arrangement: elastically,
    language: languageOf('en'),
    metrics: METRICS,
  });
}

function made(events: readonly EventInput[]): Timeline {
  const {timeline, problems} = createTimeline(events);
  expect(problems).to.deep.equal([]);
  return timeline;
}

async function fileOf(name: string): Promise<Timeline> {
  const text = await (await fetch(new URL(`../../../data/${name}`, import.meta.url))).text();
  return createTimeline(JSON.parse(text)).timeline;
}

/** The boxes of each line of a label. */
function textBoxes({label}: Frame['marks'][number]): Box[] {
  return (label?.lines ?? []).map(({text, role, x, y, anchor}) => {
    const width = METRICS.measure(text, role);
    const height = METRICS.lineHeight[role];
    return {x: anchor === 'end' ? x - width : x, y: y - height * 0.72, width, height};
  });
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

function distance(a: Box, b: Box): number {
  const along = Math.max(0, a.x - b.x - b.width, b.x - a.x - a.width);
  const across = Math.max(0, a.y - b.y - b.height, b.y - a.y - a.height);
  return Math.hypot(along, across);
}

function pairsThatMeet(boxes: readonly (Box & {readonly name: string})[]): string[] {
  return boxes.flatMap((box, index) =>
    boxes
      .slice(index + 1)
      .flatMap((other) => (box.name !== other.name && meet(box, other) ? [`${box.name} – ${other.name}`] : [])),
  );
}

function expectAllReadable({marks, ticks, breaks}: Frame, count: number): void {
  expect(marks.filter(({label}) => label)).to.have.length(count);
  const texts = [
    ...marks.flatMap((mark) => textBoxes(mark).map((box) => ({...box, name: mark.id}))),
    ...[...ticks, ...(breaks ?? [])].flatMap(({ms, label}) =>
      label.map(({x, y, text, role}) => ({
        name: `at ${ms} ${text}`,
        x,
        y: y - METRICS.lineHeight[role] * 0.72,
        width: METRICS.measure(text, role),
        height: METRICS.lineHeight[role],
      })),
    ),
  ];
  expect(pairsThatMeet(texts), 'texts').to.deep.equal([]);
  expect(pairsThatMeet(marks.map(({id, body}) => ({...body, name: id}))), 'signs').to.deep.equal([]);
  for (const mark of marks) {
    const far = Math.min(...textBoxes(mark).map((box) => distance(box, mark.body)));
    expect(far, `from the sign of ${mark.id} to its label`).to.be.at.most(24);
    expect(mark.leader).to.equal(null);
  }
}

describe('an elastic picture of 360 px', () => {
  for (const [name, count] of [
    ['war-1939.json', 61],
    ['computing.json', 26],
    ['endurance.json', 16],
    ['coup-1991.json', 22],
    ['deep-time.json', 35],
  ] as const) {
    it(`has all ${count} events of ${name}, each with a label close to its sign`, async () => {
      const layout = layoutOf(await fileOf(name));
      expectAllReadable(layout.frame(layout.home), count);
    });
  }

  it('has events in order of time, from top to bottom', async () => {
    const layout = layoutOf(await fileOf('computing.json'));
    const tops = layout
      .frame(layout.home)
      .marks.slice()
      .sort((a, b) => a.label!.box.y - b.label!.box.y)
      .map(({event}) => event.title.slice(0, 12));
    expect(tops.slice(0, 4)).to.deep.equal(['Babbage desc', 'Ada Lovelace', 'Turing’s On ', 'Zuse Z3']);
  });

  it('tells jumps in time, and decades as they begin', async () => {
    const layout = layoutOf(await fileOf('computing.json'));
    const {ticks, breaks} = layout.frame(layout.home);
    expect(breaks!.map(({label}) => label[0]!.text)).to.include('93 years');
    expect(ticks.map(({label}) => label[0]!.text).slice(0, 4)).to.deep.equal(['1830s', '1840s', '1930s', '1940s']);
  });

  it('draws an interval as a bar from its beginning to its end, and two of the same time side by side', () => {
    const layout = layoutOf(
      made([
        {id: 'a', title: 'A', date: '1900-01-01/1950-12-31'},
        {id: 'b', title: 'B', date: '1920-01-01/1950-12-31'},
        {id: 'c', title: 'C', date: '1930-05-05'},
        {id: 'd', title: 'D', date: '1950-12-31'},
        {id: 'e', title: 'E', date: '1960-05-05'},
      ]),
    );
    const {marks} = layout.frame(layout.home);
    const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((id) => marks.find((mark) => mark.id === id)!);
    expect(a!.body.y).to.be.below(b!.body.y);
    expect(b!.body.y).to.be.below(c!.body.y);
    expect(a!.body.y + a!.body.height).to.be.closeTo(b!.body.y + b!.body.height, 0.01);
    expect(a!.body.y + a!.body.height).to.be.within(d!.body.y, e!.body.y);
    expect(new Set([a, b, c].map((mark) => mark!.body.x + mark!.body.width / 2)).size).to.equal(3);
  });

  it('keeps the words of what is under a finger there while one zooms about it', async () => {
    const layout = layoutOf(await fileOf('war-1939.json'));
    const at = (frame: Frame): number => frame.marks.find(({event}) => event.title.startsWith('Pearl'))!.label!.box.y;
    const before = layout.frame(layout.home);
    const fraction = at(before) / layout.length;
    const part = layout.part(layout.home, fraction * 0.75, fraction * 0.75 + 0.25);
    expect(at(layout.frame(part))).to.be.closeTo(at(before), 40);
  });
});

describe('any elastic picture', () => {
  const day = fc.integer({min: 0, max: 40_000}).map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  const date = fc.oneof(
    day,
    day.map((each) => each.slice(0, 7)),
    day.map((each) => each.slice(0, 4)),
    day.map((each) => `${each.slice(0, 4)}~`),
    fc.tuple(day, day).map((both) => both.sort().join('/')),
    day.map((each) => `${each.slice(0, 4)}/${Number(each.slice(0, 4)) + 3}`),
  );
  const title = fc.array(fc.constantFrom('war', 'Parliament', 'a', 'of', 'Constantinople'), {
    minLength: 1,
    maxLength: 14,
  });
  const events = fc.array(fc.record({date, title: title.map((words) => words.join(' '))}), {
    minLength: 1,
    maxLength: 30,
  });

  it('drops no event, and has each label close to its sign, no two texts and no two signs in one place', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(320, 360, 412, 540), (list, width) => {
        const layout = layoutOf(made(list), width);
        expectAllReadable(layout.frame(layout.home), list.length);
      }),
      {numRuns: runs(150)},
    );
  });
});
