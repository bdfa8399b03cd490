import {expect} from 'chai';
import fc from 'fast-check';
import {contrast} from '../../../src/draw/color/contrast.js';
import {readableColor} from '../../../src/draw/color/readable-color.js';
import {fromHex, toHex, toOklch} from '../../../src/model/color/oklch.js';

const byte = fc.integer({min: 0, max: 255});
const color = fc.tuple(byte, byte, byte).map(([red, green, blue]) => toHex([red / 255, green / 255, blue / 255]));

describe('readableColor', () => {
  it('leaves a colour as it is that has 3:1 on the ground', () => {
    expect(readableColor('#2f6fb7', '#ffffff')).to.equal('#2f6fb7');
    expect(readableColor('#2f6fb7', '#161618')).to.equal('#2f6fb7');
  });

  it('makes yellow darker on white, and navy lighter on black', () => {
    for (const [own, ground] of [
      ['#ffe000', '#ffffff'],
      ['#0b2545', '#161618'],
    ] as const) {
      const [before, , hue] = toOklch(fromHex(own));
      const readable = readableColor(own, ground);
      const [after, , found] = toOklch(fromHex(readable));
      expect(after > before, own).to.equal(ground === '#161618');
      expect(found, own).to.be.closeTo(hue, 2);
      // No further than it takes.
      expect(contrast(readable, ground), own).to.be.within(3, 3.1);
    }
  });

  it('gives every colour 3:1 on every ground', () => {
    fc.assert(
      fc.property(color, color, (own, ground) => {
        expect(contrast(readableColor(own, ground), ground)).to.be.at.least(3);
      }),
    );
  });

  it('keeps the hue of every colour that has one', () => {
    fc.assert(
      fc.property(color, fc.constantFrom('#ffffff', '#161618'), (own, ground) => {
        const [before, after] = [own, readableColor(own, ground)].map((each) => toOklch(fromHex(each)));
        const [, chroma] = after!;
        const turned = Math.abs(((after![2] - before![2] + 540) % 360) - 180);
        // In degrees, as far as 8 bits of a colour tell them.
        expect(turned * chroma).to.be.at.most(0.5);
      }),
    );
  });
});
