import {expect} from 'chai';
import {takeEarlyFile, type EarlyFile} from '../../../../src/elements/timeline/data/early-file.js';
import {mount, SIX, unmount} from '../../shared/fixture.js';

const answer = (events: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(events), {status}));

describe('takeEarlyFile', () => {
  const holding = (early: EarlyFile) => Object.assign(document.createElement('div'), {circaEarlyFile: early});

  it('gives the answer for a file that has been asked for already, once', () => {
    const response = answer([]);
    const element = holding({src: 'a.json', response});
    expect(takeEarlyFile(element, 'a.json')).to.equal(response);
    expect(takeEarlyFile(element, 'a.json')).to.equal(undefined);
  });

  it('gives none for another file, which comes later then', () => {
    const element = holding({src: 'a.json', response: answer([])});
    expect(takeEarlyFile(element, 'b.json')).to.equal(undefined);
    expect(takeEarlyFile(element, 'a.json')).to.equal(undefined);
  });
});

describe('a timeline whose file has been asked for early', () => {
  afterEach(unmount);

  const mountWith = (early: EarlyFile, src: string) =>
    mount({circaEarlyFile: early, src} as Parameters<typeof mount>[0]);

  it('shows what has come, and asks for nothing', async () => {
    const timeline = await mountWith(
      {src: '/no-such-file', response: answer([{date: '2014', title: 'One'}])},
      '/no-such-file',
    );
    expect(timeline.timeline.events.map(({title}) => title)).to.deep.equal(['One']);
  });

  it('says what is wrong with it', async () => {
    const refused = await mountWith({src: SIX, response: answer([], 404)}, SIX);
    expect(refused.problems.map(({received}) => received).join()).to.include('HTTP 404');
    const lost = Promise.reject<Response>(new TypeError('No way'));
    const unreached = await mountWith({src: SIX, response: lost}, SIX);
    expect(unreached.problems.map(({received}) => received).join()).to.include('No way');
  });

  it('shows another file that it is given meanwhile, however late the first one comes', async () => {
    let come!: (response: Response) => void;
    const response = new Promise<Response>((resolve) => (come = resolve));
    const timeline = document.createElement('circa-timeline');
    Object.assign(timeline, {circaEarlyFile: {src: '/first', response}, src: '/first'});
    document.body.append(timeline);
    await Promise.resolve();
    timeline.src = SIX;
    await timeline.updateComplete;
    come(await answer([{date: '2014', title: 'One'}]));
    await response;
    await timeline.updateComplete;
    expect(timeline.timeline.events).to.have.length(6);
    timeline.remove();
  });
});
