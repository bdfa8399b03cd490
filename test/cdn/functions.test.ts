import {expect} from 'chai';
import * as file from '../../cdn/functions.js';

describe('the file for scripts', () => {
  it('has the classes of the three elements and of every event, the model, its picture, and all functions of dates', () => {
    expect(Object.keys(file).sort()).to.deep.equal([
      'CircaEra',
      'CircaErrorEvent',
      'CircaEvent',
      'CircaLoadEvent',
      'CircaSelectEvent',
      'CircaTimeline',
      'CircaViewChangeEvent',
      'CircaViewInputEvent',
      'Timeline',
      'WhenSyntaxError',
      'certainlyBefore',
      'certainlyOverlaps',
      'compareWhen',
      'createTimeline',
      'formatWhen',
      'isBefore',
      'overlaps',
      'parseEDTF',
      'parseWhen',
      'possiblyOverlaps',
      'renderSVG',
    ]);
  });
});
