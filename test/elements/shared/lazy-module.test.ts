import {expect} from 'chai';
import {LazyModule} from '../../../src/elements/shared/lazy-module.js';

describe('a lazy module', () => {
  it('that could not be fetched says so, and is fetched anew when it is asked for again', async () => {
    let asked = 0;
    const module = new LazyModule(() => {
      asked += 1;
      return asked < 3 ? Promise.reject(new Error(`offline ${asked}`)) : Promise.resolve('here');
    });
    await module.fetch();
    expect(module.content).to.equal(undefined);
    const refused = await module.get().catch((error: unknown) => String(error));
    expect(refused).to.equal('Error: offline 2');
    expect(await module.get()).to.equal('here');
    expect(module.content).to.equal('here');
  });

  it('is fetched once, however often it is asked for', async () => {
    let asked = 0;
    const module = new LazyModule(() => Promise.resolve((asked += 1)));
    expect(await Promise.all([module.get(), module.get()])).to.deep.equal([1, 1]);
    expect([await module.get(), asked]).to.deep.equal([1, 1]);
  });

  it('that is there from the beginning is there at once', () => {
    expect(new LazyModule(() => Promise.resolve('later'), 'now').content).to.equal('now');
  });
});
