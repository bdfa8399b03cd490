import {expect} from 'chai';
import {isLight} from '../../../src/draw/color/is-light.js';

const LIGHT = [
  ...['rgb(255, 255, 255)', 'rgba(241, 241, 239, 0.87)', 'rgb(255, 220, 120)', 'color(srgb 0.9 0.92 0.95)'],
  ...[
    'color(display-p3 0.9 0.9 0.9 / 0.5)',
    'oklch(0.92 0.05 200)',
    'oklab(0.9 0.01 0.02)',
    'lab(90 2 2)',
    'lch(88 3 90)',
  ],
];
const DARK = [
  ...['rgb(0, 0, 0)', 'rgb(26, 26, 26)', 'rgba(0, 0, 0, 0.87)', 'rgb(18, 48, 74)', 'color(srgb 0.1 0.1 0.3)', ''],
  ...['color(display-p3 0.2 0.1 0.1)', 'oklch(0.3 0.1 200)', 'oklab(0.2 0.9 0.9)', 'lab(20 60 60)', 'lch(12 90 90)'],
];

describe('isLight', () => {
  for (const color of LIGHT) it(`takes ${color} for light`, () => expect(isLight(color)).to.equal(true));
  for (const color of DARK) it(`takes “${color}” for dark`, () => expect(isLight(color)).to.equal(false));
});
