import {expect} from 'chai';
import {ProblemList} from '../../../../src/elements/timeline/data/problem-list.js';
import {problem, type Problem} from '../../../../src/model/index.js';

const of = (path: string): Problem => problem(path, 'garbage', 'a date');
const paths = ({all}: ProblemList): readonly string[] => all.map(({path}) => path);

describe('ProblemList', () => {
  it('has those of the data first, then those of each element', () => {
    const list = new ProblemList();
    list.setOfSettings(document.body, [of('start')]);
    list.setOfSettings(document.head, [of('rest')]);
    list.ofData = [of('events[0].date')];
    expect(paths(list)).to.deep.equal(['events[0].date', 'start', 'rest']);
  });

  it('has what was said last of the data and of an element', () => {
    const list = new ProblemList();
    list.ofData = [of('events[0].date')];
    list.ofData = [of('events[1].date')];
    list.setOfSettings(document.body, [of('start')]);
    list.setOfSettings(document.body, [of('end')]);
    expect(paths(list)).to.deep.equal(['events[1].date', 'end']);
    list.setOfSettings(document.body, []);
    expect(paths(list)).to.deep.equal(['events[1].date']);
  });

  it('says whether something has changed, and is another frozen array only then', () => {
    const list = new ProblemList();
    expect(list.setOfSettings(document.body, [])).to.equal(false);
    expect(list.setOfSettings(document.body, [of('start')])).to.equal(true);
    const before = list.all;
    expect(list.setOfSettings(document.body, [of('start')])).to.equal(false);
    expect(list.all).to.equal(before);
    expect(list.all).to.be.frozen;
  });
});
