import {expect} from 'chai';
import {timePasses, until} from '../../../support.js';
import {LabelThrottle} from '../../../../src/elements/timeline/picture/label-throttle.js';
import {timeWindow} from '../../../../src/view/index.js';

const WIDE = timeWindow(0, 1000);
const NARROW = timeWindow(200, 700);
const NARROWER = timeWindow(300, 550);
const ASIDE = timeWindow(250, 1250);

/** Longer than any label waits: by then nobody calls for them any more. */
const long = () => timePasses(500);

describe('labels that have come to fit', () => {
  let calls = 0;
  let wait: LabelThrottle;

  beforeEach(() => {
    calls = 0;
    wait = new LabelThrottle(() => (calls += 1));
  });

  afterEach(() => wait.end());

  it('wait while the reader zooms: those of the window before are drawn, however often it changes', () => {
    expect(wait.labelledFor(WIDE, false)).to.equal(undefined);
    expect([wait.labelledFor(NARROW, true), wait.labelledFor(NARROWER, true)]).to.deep.equal([WIDE, WIDE]);
    expect(wait.isOn).to.equal(true);
  });

  it('are all drawn once the hand rests, and then nobody calls for them', async () => {
    wait.labelledFor(WIDE, false);
    wait.labelledFor(NARROW, true);
    expect(wait.labelledFor(NARROW, false)).to.equal(undefined);
    expect(wait.isOn).to.equal(false);
    await long();
    expect(calls).to.equal(0);
  });

  it('are called for, once, where the hand neither rests nor goes on', async () => {
    wait.labelledFor(WIDE, false);
    wait.labelledFor(NARROW, true);
    wait.labelledFor(NARROWER, true);
    await until(() => calls > 0);
    await long();
    expect(calls).to.equal(1);
    expect(wait.labelledFor(NARROWER, true)).to.equal(undefined);
  });

  it('do not wait at the first notch after a while, nor where the window only pans', async () => {
    wait.labelledFor(WIDE, false);
    await long();
    expect(wait.labelledFor(NARROW, true)).to.equal(undefined);
    wait.labelledFor(WIDE, false);
    expect(wait.labelledFor(ASIDE, true)).to.equal(undefined);
  });

  it('are those of the window that was last shown whole', () => {
    wait.labelledFor(WIDE, false);
    wait.labelledFor(NARROW, false);
    expect(wait.labelledFor(NARROWER, true)).to.equal(NARROW);
  });
});
