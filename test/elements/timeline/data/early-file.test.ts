import {expect} from 'chai';
import {takeEarlyFile, type EarlyFile} from '../../../../src/elements/timeline/data/early-file.js';
import {mount, SIX, unmount} from '../../shared/fixture.js';

const early = (src: string, response: Promise<Response>): EarlyFile => ({
  src,
  response,
  fetching: new AbortController(),
});
const answer = (events: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(events), {status}));

describe('takeEarlyFile', () => {
  const holding = (file: EarlyFile) => Object.assign(document.createElement('div'), {circaEarlyFile: file});
  const {signal} = new AbortController();

  it('gives the answer for a file that has been asked for already, once', () => {
    const response = answer([]);
    const element = holding(early('a.json', response));
    expect(takeEarlyFile(element, 'a.json', signal)).to.equal(response);
    expect(takeEarlyFile(element, 'a.json', signal)).to.equal(undefined);
  });

  it('gives none for another file, which comes later then, and gives up the fetch that nobody waits for', () => {
    const file = early('a.json', answer([]));
    const element = holding(file);
    expect(takeEarlyFile(element, 'b.json', signal)).to.equal(undefined);
    expect(takeEarlyFile(element, 'a.json', signal)).to.equal(undefined);
    expect(file.fetching.signal.aborted).to.equal(true);
  });

  it('gives up the fetch with the signal of who has taken it', () => {
    const file = early('a.json', answer([]));
    const taking = new AbortController();
    void takeEarlyFile(holding(file), 'a.json', taking.signal);
    expect(file.fetching.signal.aborted).to.equal(false);
    taking.abort();
    expect(file.fetching.signal.aborted).to.equal(true);
  });
});

describe('a timeline whose file has been asked for early', () => {
  afterEach(unmount);

  const mountWith = (file: EarlyFile, src: string) => mount({circaEarlyFile: file, src} as Parameters<typeof mount>[0]);

  it('shows what has come, and asks for nothing', async () => {
    const timeline = await mountWith(early('/no-such-file', answer([{date: '2014', title: 'One'}])), '/no-such-file');
    expect(timeline.timeline.events.map(({title}) => title)).to.deep.equal(['One']);
  });

  it('says what is wrong with it', async () => {
    const refused = await mountWith(early(SIX, answer([], 404)), SIX);
    expect(refused.problems.map(({received}) => received).join()).to.include('HTTP 404');
    const lost = Promise.reject<Response>(new TypeError('No way'));
    const unreached = await mountWith(early(SIX, lost), SIX);
    expect(unreached.problems.map(({received}) => received).join()).to.include('No way');
  });

  it('shows another file that it is given meanwhile, however late the first one comes', async () => {
    let come!: (response: Response) => void;
    const response = new Promise<Response>((resolve) => (come = resolve));
    const timeline = document.createElement('circa-timeline');
    Object.assign(timeline, {circaEarlyFile: early('/first', response), src: '/first'});
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

  it('gives the fetch up when it leaves the page, and asks anew when it is back', async () => {
    const fetching = new AbortController();
    const response = fetch(SIX, {signal: fetching.signal});
    const timeline = document.createElement('circa-timeline');
    Object.assign(timeline, {circaEarlyFile: {src: SIX, response, fetching}, src: SIX});
    document.body.append(timeline);
    while (timeline.isUpdatePending) await Promise.resolve();
    timeline.remove();
    expect(fetching.signal.aborted).to.equal(true);
    document.body.append(timeline);
    await timeline.updateComplete;
    expect([timeline.timeline.events.length, timeline.problems.length]).to.deep.equal([6, 0]);
    timeline.remove();
  });
});
