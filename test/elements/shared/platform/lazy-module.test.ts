import {expect} from 'chai';
import {LazyModule} from '../../../../src/elements/shared/platform/lazy-module.js';

/** A part that fails the first times, and how long it was waited before it was tried again, in ms. */
function failing(times: number) {
  const waits: number[] = [];
  let tries = 0;
  const load = (): Promise<string> => {
    tries += 1;
    return tries > times ? Promise.resolve('part') : Promise.reject(new Error(`failure ${tries}`));
  };
  const wait = (ms: number) => Promise.resolve(waits.push(ms));
  return {part: new LazyModule(load, undefined, wait), waits, tries: () => tries};
}

describe('a part that is fetched late', () => {
  it('is tried for at once, after a second and after four seconds where it fails', async () => {
    const {part, waits} = failing(3);
    expect(await part.get()).to.equal('part');
    expect(part.content).to.equal('part');
    expect(waits).to.deep.equal([0, 1000, 4000]);
  });

  it('rejects with the last failure when all four have failed, and is tried for anew when it is asked for again', async () => {
    const {part, tries} = failing(5);
    const error: unknown = await part.get().catch((error: unknown) => error);
    expect(error).to.be.an('error').with.property('message', 'failure 4');
    expect([tries(), part.content]).to.deep.equal([4, undefined]);
    await part.fetch();
    expect([tries(), part.content]).to.deep.equal([6, 'part']);
  });

  it('is fetched once, however many ask for it', async () => {
    const {part, tries} = failing(1);
    await Promise.all([part.get(), part.get(), part.fetch()]);
    expect(tries()).to.equal(2);
  });

  it('that is there from the beginning is there at once', () => {
    expect(new LazyModule(() => Promise.resolve('later'), 'now').content).to.equal('now');
  });
});
