import {expect} from 'chai';
import {THEME, themeValues, type ThemeName} from '../../src/draw/index.js';

/** Relative luminance of #rrggbb: WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light! + 0.05) / (dark! + 0.05);
}

const TEXTS: readonly (readonly [text: ThemeName, ground: ThemeName])[] = [
  ['ink', 'ground'],
  ['muted', 'ground'],
  ['accent', 'ground'],
  ['ink', 'range-fill'],
  ['ink', 'card-ground'],
  ['muted', 'card-ground'],
  ['accent', 'card-ground'],
];
const SIGNS: readonly ThemeName[] = ['range-line', 'core', 'density', 'axis', 'accent', 'focus', 'ink'];

describe('the default theme', () => {
  for (const scheme of ['light', 'dark'] as const) {
    const values = themeValues(scheme);

    for (const [text, ground] of TEXTS) {
      it(`in ${scheme} has 4.5:1 between ${text} and ${ground}, for text`, () => {
        expect(contrast(values[text], values[ground])).to.be.at.least(4.5);
      });
    }

    for (const sign of SIGNS) {
      it(`in ${scheme} has 3:1 between ${sign} and the ground, for signs`, () => {
        expect(contrast(values[sign], values.ground)).to.be.at.least(3);
      });
    }
  }

  it('has a light and a dark value for every colour', () => {
    const colours = Object.entries(THEME).filter(([, value]) => String(value).includes('#'));
    expect(colours).to.not.have.length(0);
    for (const [name, value] of colours) expect(value, name).to.be.an('array');
  });
});
