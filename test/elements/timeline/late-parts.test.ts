import {expect} from 'chai';
import {LazyModule} from '../../../src/elements/shared/platform/lazy-module.js';
import {LateParts} from '../../../src/elements/timeline/late-parts.js';
import type {TimelineHost} from '../../../src/elements/timeline/timeline-host.js';

/** A part that is there once `mended`, for an element that counts how often it is rendered. */
function setUp() {
  const state = {mended: false, renders: 0};
  const load = () => (state.mended ? Promise.resolve('part') : Promise.reject(new Error('503')));
  const part = new LazyModule<string>(load, undefined, () => Promise.resolve());
  const parts = new LateParts({requestUpdate: () => (state.renders += 1)} as unknown as TimelineHost);
  return {state, part, parts};
}

describe('the parts that an element asks for late', () => {
  it('are there without a word where they can be had', async () => {
    const {state, part, parts} = setUp();
    state.mended = true;
    expect(await parts.need(part, () => undefined)).to.equal('part');
    expect([parts.haveFailed, state.renders]).to.deep.equal([false, 0]);
  });

  it('are told of where they cannot, and what needs them goes on when they are tried again', async () => {
    const {state, part, parts} = setUp();
    let again = 0;
    expect(await parts.need(part, () => (again += 1))).to.equal(undefined);
    expect([parts.haveFailed, parts.hasFailed(part), state.renders]).to.deep.equal([true, true, 1]);
    state.mended = true;
    parts.retry();
    expect([parts.haveFailed, again]).to.deep.equal([false, 1]);
  });

  it('are not asked for by each frame once they have failed, but when they are needed for something new', async () => {
    const {state, part, parts} = setUp();
    await parts.need(part, () => undefined);
    state.mended = true;
    parts.fetch(part);
    await Promise.resolve();
    expect([parts.hasFailed(part), part.content]).to.deep.equal([true, undefined]);
    parts.forgive();
    parts.fetch(part);
    await part.fetch();
    expect([parts.haveFailed, part.content]).to.deep.equal([false, 'part']);
  });

  it('are no longer told of once another need has got them', async () => {
    const {state, part, parts} = setUp();
    await parts.need(part, () => undefined);
    state.mended = true;
    await parts.need(part, () => undefined);
    expect([parts.haveFailed, state.renders]).to.deep.equal([false, 2]);
  });
});
