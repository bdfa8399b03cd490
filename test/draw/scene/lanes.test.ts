import {expect} from 'chai';
import type {SceneNode} from '../../../src/draw/index.js';
import {laneNode} from '../../../src/draw/scene/lanes.js';
import type {LaneLabel} from '../../../src/layout/index.js';

const lane: LaneLabel = {
  id: 'west',
  title: 'The west',
  text: {text: 'The west', role: 'major', x: 30, y: 120, anchor: 'start'},
  box: {x: 0, y: 100.2, width: 800, height: 90},
  collapsed: false,
  count: 7,
};
const options = {describeLane: (title: string, count: number) => `${title}, ${count} events`, interactive: true};

const child = (node: SceneNode, key: string) => node.children!.find((each) => each.key === key);

describe('laneNode', () => {
  it('makes the label a button that says its name, how many events, and whether the lane is open', () => {
    for (const collapsed of [false, true]) {
      expect(child(laneNode({...lane, collapsed}, 0, options), 'label')!.attributes).to.include({
        role: 'button',
        'aria-label': 'The west, 7 events',
        'aria-expanded': String(!collapsed),
        'data-lane': 'west',
      });
    }
  });

  it('makes the first lane alone a stop of the tab key', () => {
    const stops = [0, 1, 2].map((index) => child(laneNode(lane, index, options), 'label')!.attributes['tabindex']);
    expect(stops).to.deep.equal([0, -1, -1]);
  });

  it('has a target that takes in the label and its sign, on the side where the label begins', () => {
    const targetOf = (text: Partial<LaneLabel['text']>) =>
      child(child(laneNode({...lane, text: {...lane.text, ...text}}, 0, options), 'label')!, 'target')!.attributes;
    expect(targetOf({})).to.include({x: 14, width: 136, y: 104, height: 24});
    expect(targetOf({x: 770, anchor: 'end'})).to.include({x: 650, width: 136});
  });

  it('has its sign filled with the colour of its group, or a square of that where it is no button', () => {
    const nodesOf = (more: Partial<Parameters<typeof laneNode>[2]>) =>
      child(laneNode(lane, 0, {...options, colorOf: () => '#176ad5', ...more}), 'label')!;
    expect(child(nodesOf({}), 'sign')!.attributes).to.include({class: 'swatch', fill: '#176ad5'});
    expect(child(nodesOf({interactive: false}), 'swatch')!.attributes).to.include({fill: '#176ad5', width: 8});
    expect(child(nodesOf({colorOf: () => undefined}), 'sign')!.attributes['class']).to.equal('sign');
  });

  it('points to the label where it is collapsed, and down where it is open', () => {
    const signOf = (collapsed: boolean, anchor: 'start' | 'end') => {
      const label = child(laneNode({...lane, collapsed, text: {...lane.text, anchor}}, 0, options), 'label')!;
      return child(label, 'sign')!.attributes['d'];
    };
    expect(signOf(true, 'start')).to.equal('M18 111l5 4.5l-5 4.5');
    expect(signOf(true, 'end')).to.equal('M42 111l-5 4.5l5 4.5');
    expect(signOf(false, 'start')).to.equal('M17 113l4.5 5l4.5 -5');
  });

  it('is no button in a picture that cannot be used, nor where its events have no group', () => {
    for (const label of [
      child(laneNode(lane, 0, {...options, interactive: false}), 'label')!,
      child(laneNode({...lane, id: null}, 0, options), 'label')!,
    ]) {
      expect(label.attributes).to.not.have.any.keys('role', 'tabindex', 'data-lane');
      expect(label.children!.map(({key}) => key)).to.deep.equal(['text']);
    }
  });

  it('has its name in the language of the content, where that is another than the page’s', () => {
    const langsOf = (content: string, words: string) => {
      const langs = {locale: 'pt', words, content, ofDate: () => 'pt'};
      const label = child(laneNode(lane, 0, {...options, langs}), 'label')!;
      return [label.attributes['lang'], child(label, 'text')!.attributes['lang']];
    };
    expect(langsOf('ar', 'pt')).to.deep.equal([undefined, 'ar']);
    expect(langsOf('pt', 'pt')).to.deep.equal([undefined, undefined]);
    expect(langsOf('pt', 'en'), 'in the words of another').to.deep.equal(['en', 'pt']);
    expect(langsOf('en', 'en')).to.deep.equal(['en', undefined]);
  });

  it('has a sharp line above it, but for the first', () => {
    expect(child(laneNode(lane, 0, options), 'line')).to.equal(undefined);
    expect(child(laneNode(lane, 1, options), 'line')!.attributes).to.include({
      x1: 0.5,
      y1: 100.5,
      x2: 800.5,
      y2: 100.5,
    });
  });

  it('has no label where it has no name', () => {
    const node = laneNode({...lane, text: {...lane.text, text: ''}}, 0, options);
    expect(node.children).to.deep.equal([]);
  });
});
