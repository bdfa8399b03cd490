import {expect} from 'chai';
import {colorsOfGroups} from '../../../src/draw/color/colors-of-groups.js';
import {subsetTimeline} from '../../../src/model/filter/subset.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {runSteps, type TimelineInput} from '../../../src/model/index.js';

const PALETTE = {themed: (number: number) => `theme ${number}`, own: (color: string) => `own ${color}`};

/** The colours of some groups, by the events of a file. */
function colorsIn(input: TimelineInput, ...groups: readonly (string | undefined)[]) {
  const colorOf = colorsOfGroups(createTimeline(input).timeline, PALETTE);
  return groups.map((group) => colorOf(group));
}

const eventIn = (group?: string) => ({date: '2014', title: 'x', ...(group === undefined ? {} : {group})});

describe('colorsOfGroups', () => {
  it('gives groups the colours of the theme in their order, and none to events without a group', () => {
    const input = {groups: ['b', 'empty'], events: [eventIn('a'), eventIn('b'), eventIn()]};
    expect(colorsIn(input, 'b', 'empty', 'a', undefined, 'unknown')).to.deep.equal([
      ...['theme 1', 'theme 2', 'theme 3'],
      ...[undefined, undefined],
    ]);
  });

  it('begins with the first again for the ninth', () => {
    const names = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(String);
    expect(colorsIn({events: names.map(eventIn)}, ...names)).to.deep.equal(
      [1, 2, 3, 4, 5, 6, 7, 8, 1, 2].map((number) => `theme ${number}`),
    );
  });

  it('gives a group its own colour, and the next one that of the theme which it leaves', () => {
    const input = {groups: [{id: 'a'}, {id: 'b', color: 'crimson'}, {id: 'c'}], events: [eventIn('a'), eventIn('b')]};
    expect(colorsIn(input, 'a', 'b', 'c')).to.deep.equal(['theme 1', 'own #dc143c', 'theme 2']);
  });

  it('gives none where all events are in one group, or in none, unless the group has its own', () => {
    expect(colorsIn({events: [eventIn('a'), eventIn('a')]}, 'a')).to.deep.equal([undefined]);
    expect(colorsIn({events: [eventIn()]}, undefined)).to.deep.equal([undefined]);
    const own = {groups: [{id: 'a', color: '#123'}, 'b'], events: [eventIn('a')]};
    expect(colorsIn(own, 'a', 'b')).to.deep.equal(['own #112233', undefined]);
  });

  it('gives those that are looked for the colours that they have among all', () => {
    const {timeline} = createTimeline({events: [eventIn('a'), eventIn('b'), eventIn('c')]});
    const some = runSteps(subsetTimeline(timeline, Uint32Array.of(2)));
    expect(colorsOfGroups(some, PALETTE)('c')).to.equal('theme 3');
  });
});
