import {expect} from 'chai';
import fc from 'fast-check';
import {NAMED_COLORS} from '../../../src/model/color/named-colors.js';
import {fromHex, fromOklch, toHex, toOklch} from '../../../src/model/color/oklch.js';
import {parseColor} from '../../../src/model/color/parse-color.js';

const READ: readonly (readonly [text: string, hex: string])[] = [
  ['#2f6fb7', '#2f6fb7'],
  ['#2F6FB7', '#2f6fb7'],
  [' #2f6fb7 ', '#2f6fb7'],
  ['#fa0', '#ffaa00'],
  ['#fa0f', '#ffaa00'],
  ['#ffaa00ff', '#ffaa00'],
  ['rgb(47, 111, 183)', '#2f6fb7'],
  ['RGB(47 111 183)', '#2f6fb7'],
  ['rgba(47,111,183,1)', '#2f6fb7'],
  ['rgb(47 111 183 / 100%)', '#2f6fb7'],
  ['rgb(100%, 50%, 0%)', '#ff8000'],
  ['rgb(100% 127.5 none)', '#ff8000'],
  ['rgb(300 -20 1e2)', '#ff0064'],
  ['hsl(0, 100%, 50%)', '#ff0000'],
  ['hsl(120deg 100% 25%)', '#008000'],
  ['hsl(0.5turn 100 50)', '#00ffff'],
  ['hsla(-120, 100%, 50%, 1)', '#0000ff'],
  ['hsl(400grad 0% 50%)', '#808080'],
  ['hsl(3.141592653589793rad 100% 50%)', '#00ffff'],
  ['oklch(1 0 0)', '#ffffff'],
  ['oklch(0 0 none)', '#000000'],
  // The primaries of sRGB, as CSS Color 4 converts them.
  ['oklch(62.796% 0.25768 29.234)', '#ff0000'],
  ['oklch(0.86644 0.29483 142.495deg)', '#00ff00'],
  ['oklch(0.45201 78.304% 264.052)', '#0000ff'],
  ['crimson', '#dc143c'],
  ['RebeccaPurple', '#663399'],
];

const REFUSED: readonly string[] = [
  ...['', 'reddish', 'currentcolor', 'transparent', 'inherit', 'canvastext', 'constructor', '__proto__', 'var(--red)'],
  ...['#12', '#12345', '#1234567', '#123456789', '#ggg', '2f6fb7', '# 2f6fb7', '#fa08', '#2f6fb780'],
  ...['rgb()', 'rgb(1 2)', 'rgb(1 2 3 4)', 'rgb(1, 2)', 'rgb(1, 2, 3, 4, 5)', 'rgb(1 2 3', 'rgb 1 2 3', 'rgb(1 2 3))'],
  ...['rgb(1, 50%, 3)', 'rgb(none, 2, 3)', 'rgb(1 2 3 / 0.5)', 'rgb(1 2 3 /)', 'rgb(1 2 3 / 1 / 1)', 'rgb(1 2 3px)'],
  ...['rgba(1, 2, 3, 0)', 'rgb(1. 2 3)', 'hsl(120, 100, 50)', 'hsl(120% 100% 50%)', 'hsl(1 2)', 'hsl(0 1 2 / 50%)'],
  ...['oklch(0.5, 0.1, 20)', 'oklcha(0.5 0.1 20)', 'oklch(0.5 0.1)', 'oklch(0.5 0.1 20 / 0.9)', 'oklab(0.5 0.1 0.1)'],
  ...[
    'lab(50 20 20)',
    'lch(50 20 20)',
    'hwb(20 20% 20%)',
    'color(srgb 1 0 0)',
    'color-mix(in srgb, red, blue)',
    'red;',
  ],
];

describe('parseColor', () => {
  for (const [text, hex] of READ) it(`reads “${text}” as ${hex}`, () => expect(parseColor(text)).to.equal(hex));
  for (const text of REFUSED) it(`refuses “${text}”`, () => expect(parseColor(text)).to.equal(undefined));

  it('reads every named colour, and each as its hex', () => {
    expect(NAMED_COLORS.size).to.equal(148);
    for (const [name, hex] of NAMED_COLORS) expect(parseColor(name.toUpperCase()), name).to.equal(parseColor(hex));
  });

  it('reads a colour of sRGB as the same, however it is written', () => {
    const byte = fc.integer({min: 0, max: 255});
    fc.assert(
      fc.property(byte, byte, byte, (red, green, blue) => {
        const hex = toHex([red / 255, green / 255, blue / 255]);
        const [lightness, chroma, hue] = toOklch(fromHex(hex));
        expect(parseColor(hex)).to.equal(hex);
        expect(parseColor(`rgb(${red}, ${green}, ${blue})`)).to.equal(hex);
        expect(parseColor(`oklch(${lightness.toFixed(7)} ${chroma.toFixed(7)} ${hue.toFixed(5)})`)).to.equal(hex);
      }),
    );
  });

  it('brings what is outside of sRGB in by its chroma, and keeps its lightness and hue', () => {
    for (const hue of [20, 90, 142, 200, 264, 330]) {
      const [lightness, chroma, found] = toOklch(fromHex(parseColor(`oklch(0.6 0.4 ${hue})`)!));
      expect(lightness, String(hue)).to.be.closeTo(0.6, 0.01);
      expect((found + 360) % 360, String(hue)).to.be.closeTo(hue, 1.5);
      expect(chroma).to.be.within(0.05, 0.35);
      // More would not be of sRGB any more.
      expect(toOklch(fromOklch([0.6, chroma + 0.05, hue]))[1], String(hue)).to.be.closeTo(chroma, 0.005);
    }
  });

  it('takes no more time for a text of a million characters than it has characters', () => {
    for (const text of [
      '1'.repeat(1e6),
      `rgb(${'1'.repeat(1e6)}`,
      `rgb(${' '.repeat(1e6)})`,
      `rgb(${'1.'.repeat(5e5)} 2 3)`,
    ])
      expect(parseColor(text)).to.equal(undefined);
  });
});
