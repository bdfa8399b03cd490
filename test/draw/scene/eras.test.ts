import {expect} from 'chai';
import {SceneCache, sceneOf, type SceneNode} from '../../../src/draw/index.js';
import {byOrientation} from '../../../src/layout/arrangements/by-orientation.js';
import {eraNodes} from '../../../src/draw/scene/eras.js';
import {ANY_ERAS} from '../../../src/layout/eras/any-eras.js';
import {ESTIMATED_METRICS, languageOf, Layout, type LayoutOptions} from '../../../src/layout/index.js';
import type {EraInput} from '../../../src/model/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {spanOf, translate} from '../../../src/view/index.js';
import {all, find} from './scene-fixture.js';

const ERAS: readonly EraInput[] = [
  {date: '1914-07-28T00:00Z/1918-11-11T00:00Z', title: 'First World War'},
  {date: '1957/1975', title: 'Space race'},
];

function layoutOf(eras: readonly EraInput[], options: Partial<LayoutOptions> = {}): Layout {
  const {timeline} = createTimeline({
    eras,
    events: [
      {date: '1900-01-01', title: 'A'},
      {date: '2000-01-01', title: 'B'},
    ],
  });
  return new Layout(timeline, {
    width: 1000,
    orientation: 'horizontal',
    arrangement: byOrientation,
    language: languageOf('en'),
    metrics: ESTIMATED_METRICS,
    eras: ANY_ERAS,
    ...options,
  });
}

const LANGS = {locale: 'en', words: 'en', content: 'fr', ofDate: () => 'en'};
const page = {describe: () => '', drawEras: eraNodes, interactive: true, langs: LANGS};
const still = {...page, interactive: false, describeEra: ({title}: {title: string}) => `${title}, dated`};
const classed = (nodes: readonly SceneNode[], name: string) =>
  all(nodes).filter(({attributes}) =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name),
  );

describe('the bands of eras', () => {
  const layout = layoutOf(ERAS);
  const frame = layout.frame(layout.home);

  it('come before all else, and are not there where there are none', () => {
    expect(sceneOf(frame, still)[0]!.key).to.equal('eras');
    const without = layoutOf([]);
    expect(all(sceneOf(without.frame(without.home), page)).filter(({key}) => key.startsWith('era'))).to.deep.equal([]);
  });

  it('have the parts era and era-label, and their titles in the language of the data', () => {
    const scene = sceneOf(frame, page);
    expect(classed(scene, 'era').map(({attributes}) => attributes['part'])).to.deep.equal(['era', 'era']);
    const labels = classed(scene, 'era-label');
    expect(labels.map(({text, attributes}) => [text, attributes['part'], attributes['lang']])).to.deep.equal([
      ['First World War', 'era-label', 'fr'],
      ['Space race', 'era-label', 'fr'],
    ]);
  });

  it('have the colour of their own as that which their fill takes', () => {
    const coloured = layoutOf([{...ERAS[0]!, color: '#a00'}, ERAS[1]!]);
    const [war, race] = classed(sceneOf(coloured.frame(coloured.home), page), 'era');
    expect([war!.attributes['color'], war!.attributes['class']]).to.deep.equal(['#aa0000', 'era has-color']);
    expect(race!.attributes).not.to.have.property('color');
  });

  it('are hidden from those who are told of all eras elsewhere, and named in a picture that stands by itself', () => {
    const scene = sceneOf(frame, page);
    expect(['eras', 'era titles'].map((key) => find(scene, key).attributes['aria-hidden'])).to.deep.equal([
      'true',
      'true',
    ]);
    const alone = sceneOf(frame, still);
    expect(find(alone, 'eras').attributes).not.to.have.property('aria-hidden');
    expect(classed(alone, 'era').map(({attributes}) => [attributes['role'], attributes['aria-label']])).to.deep.equal([
      ['img', 'First World War, dated'],
      ['img', 'Space race, dated'],
    ]);
  });

  it('are filled evenly where their ends are known, and by a gradient of their own that fades in over a year', () => {
    const [war, race] = classed(sceneOf(layout.frame({start: Date.UTC(1914, 0), end: Date.UTC(1960, 0)}), page), 'era');
    expect(all([war!]).map(({name}) => name)).to.deep.equal(['g', 'rect']);
    const gradient = all([race!]).find(({name}) => name === 'linearGradient')!;
    expect(find([race!], 'band').attributes['fill']).to.equal(`url(#${gradient.attributes['id']})`);
    const stops = gradient.children!.map(({attributes}) => [attributes['offset'], attributes['stop-opacity']]);
    expect(stops).to.deep.equal([
      [0, 0],
      [Math.round((10_000 * 365) / 1095) / 10_000, 1],
      [1, 1],
    ]);
  });

  it('have no ids in a picture that stands by itself, but stripes that together fade as evenly', () => {
    const {start} = {start: Date.UTC(1957, 0)};
    const scene = sceneOf(layout.frame({start, end: Date.UTC(1958, 0)}), still);
    expect(all(scene).filter(({attributes}) => 'id' in attributes)).to.deep.equal([]);
    const [race] = classed(scene, 'era');
    const stripes = race!.children!;
    expect(stripes.length).to.be.within(8, 32);
    let end = 0;
    let before = 0;
    for (const {attributes} of stripes) {
      expect(Number(attributes['x'])).to.be.closeTo(end, 0.02);
      end = Number(attributes['x']) + Number(attributes['width']);
      expect(attributes['opacity']).to.be.above(before).and.below(1);
      before = Number(attributes['opacity']);
    }
    expect(end).to.be.closeTo(1000, 0.1);
  });

  it('say their title where a pointer rests, where there is no room for it, or not for all of it', () => {
    const crowd = layoutOf(
      [1950, 1952, 1956, 1957].map((year) => ({date: `${year}/1999`, title: `From ${year} on, said at length`})),
    );
    const crowded = crowd.frame({start: Date.UTC(1900, 0), end: Date.UTC(2000, 0)});
    const [cut, untold] = [
      crowded.eras.find(({label}) => label?.text.endsWith('…')),
      crowded.eras.find(({label}) => !label),
    ];
    const titlesIn = (key: string) => all([find(sceneOf(crowded, page), key)]).filter(({name}) => name === 'title');
    expect(titlesIn('era titles').map(({text}) => text)).to.deep.equal([cut!.era.title]);
    expect(titlesIn('eras').map(({text}) => text)).to.deep.equal([untold!.era.title]);
  });

  it('have their titles turned down the side of an upright picture', () => {
    const upright = layoutOf(ERAS, {orientation: 'vertical', width: 360});
    const labels = classed(sceneOf(upright.frame(upright.home), page), 'era-label');
    expect(labels).to.have.length(2);
    for (const {attributes} of labels)
      expect(attributes['transform']).to.equal(`rotate(90 ${attributes['x']} ${attributes['y']})`);
  });

  it('keep their nodes while one pans, as long as they are whole in the picture', () => {
    const cache = new SceneCache();
    const bandsAt = (px: number) => {
      const window = translate(layout.home, (px * spanOf(layout.home)) / 1000);
      return find(sceneOf(layout.frame(window), page, cache), 'eras');
    };
    const [before, after] = [bandsAt(0), bandsAt(20)];
    expect(after.at).not.to.deep.equal(before.at);
    expect(after.children!.map((node, index) => node === before.children![index])).to.deep.equal([true, true]);
    const zoomed = find(sceneOf(layout.frame({start: Date.UTC(1950, 0), end: Date.UTC(1970, 0)}), page, cache), 'eras');
    expect(zoomed.children!.map((node) => before.children!.includes(node))).to.deep.equal([false]);
  });
});
