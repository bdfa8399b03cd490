import {expect} from 'chai';
import {fromHex, toHex} from '../../src/model/color/oklch.js';
import {distance, VISIONS} from './color-vision.js';
import {
  DARK_RULES,
  PAGE_THEME,
  THEME,
  THEME_RULES,
  themeValues,
  withValues,
  type ThemeName,
} from '../../src/draw/index.js';

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

const GROUPS = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `group-${number}` as ThemeName);

/** Grounds of pages, beside the default ones: paper and night. */
const GROUNDS = {light: ['#ffffff', '#f8f2e4'], dark: ['#161618', '#0b2545']};

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

  for (const scheme of ['light', 'dark'] as const) {
    const colors = GROUPS.map((name) => themeValues(scheme)[name]);

    for (const ground of GROUNDS[scheme]) {
      it(`in ${scheme} has 3:1 between each colour of groups and ${ground}`, () => {
        for (const color of colors) expect(contrast(color, ground), color).to.be.at.least(3);
      });
    }

    for (const vision of VISIONS) {
      it(`in ${scheme} has no two colours of groups that are less than 8 apart, with colour blindness: ${vision}`, () => {
        colors.forEach((color, index) => {
          for (const other of colors.slice(index + 1))
            expect(distance(color, other, vision), `${color} and ${other}`).to.be.at.least(8);
        });
      });
    }
  }

  it('has a light and a dark value for every colour', () => {
    const colours = Object.entries(THEME).filter(([, value]) => String(value).includes('#'));
    expect(colours).to.not.have.length(0);
    for (const [name, value] of colours) expect(value, name).to.be.an('array');
  });
});

type Declarations = readonly (readonly [own: string, name: string, value: string])[];

describe('the theme', () => {
  const declaredIn = (rules: string): Declarations =>
    // What is behind all is no variable of its own.
    [...rules.matchAll(/^--_(?!solid:)([a-z1-8-]+): var\(--circa-([a-z1-8-]+), (.*)\);$/gm)].map(
      ([, own, name, value]) => [own!, name!, value!] as const,
    );
  const [plain, mixed] = THEME_RULES.split('@supports').map(declaredIn) as [Declarations, Declarations];
  const [dark, darkMixed] = DARK_RULES.split('@supports').map(declaredIn) as [Declarations, Declarations];
  const ofPage = Object.entries(PAGE_THEME);
  const isMixed = (name: string): boolean => ofPage.some(([own, value]) => own === name && /^color-mix/.test(value));

  it('is declared whole: each variable of the styles is the page’s own of the same name', () => {
    expect(plain.map(([own]) => own)).to.have.members(Object.keys(THEME));
    for (const [own, name] of [...plain, ...mixed, ...dark, ...darkMixed]) expect(name).to.equal(own);
  });

  it('has the page’s own ground, ink and font, sizes that follow from others, and the values for light of all else', () => {
    const light = Object.fromEntries(
      Object.entries(THEME).map(([name, value]) => [name, typeof value === 'string' ? value : value[0]]),
    ) as Record<ThemeName, string>;
    Object.assign(light, Object.fromEntries(ofPage.filter(([name]) => !isMixed(name))));
    expect([light.ground, light.ink, light.font]).to.deep.equal(['transparent', 'currentColor', 'inherit']);
    expect(light['greater-size']).to.equal('calc(var(--_title-size) * 1.13)');
    for (const [, name, value] of plain) expect(value, name).to.equal(light[name as ThemeName]);
  });

  it('has mixtures of the ink where the engine can mix', () => {
    expect(mixed.map(([, name]) => name)).to.have.members(Object.keys(PAGE_THEME).filter(isMixed));
    for (const [, name, value] of mixed)
      expect(value, name).to.match(/^color-mix\(in srgb, var\(--_ink\) \d+%, transparent\)$/);
  });

  it('has the values for dark grounds in rules of their own, and mixtures there, too, where the engine can mix', () => {
    const pairs = Object.keys(THEME).filter((name) => typeof THEME[name as ThemeName] !== 'string');
    const isOfPage = (name: string): boolean => name in PAGE_THEME && !isMixed(name) && name !== 'card-ground';
    expect(dark.map(([, name]) => name)).to.include.members(pairs.filter((name) => !(name in PAGE_THEME)));
    expect(dark.filter(([, name]) => isOfPage(name))).to.deep.equal([]);
    for (const [, name, value] of dark) expect(value, name).to.equal(themeValues('dark')[name as ThemeName]);
    expect(darkMixed.map(([, name]) => name)).to.have.members([...mixed.map(([, name]) => name), 'card-ground']);
    for (const [, name, value] of darkMixed) expect(value, name).to.match(/^color-mix\(in srgb, var\(--_ink\)/);
  });

  for (const ink of ['#1a1a1a', '#333333', '#0b2545', '#3a2f20']) {
    it(`mixes ${ink} with white so that text has 4.5:1, and signs have 3:1`, () => {
      const on = (name: keyof typeof PAGE_THEME): string => {
        const part = Number(/(\d+)%/.exec(PAGE_THEME[name])![1]) / 100;
        return toHex(fromHex(ink).map((own) => own * part + (1 - part)) as [number, number, number]);
      };
      expect(contrast(on('muted'), '#ffffff')).to.be.at.least(4.5);
      for (const sign of ['axis', 'range-line', 'core', 'density'] as const)
        expect(contrast(on(sign), '#ffffff'), sign).to.be.at.least(3);
    });
  }

  it('is declared so that the engine understands every default', () => {
    const element = document.createElement('div');
    document.body.append(element);
    const values = themeValues('light');
    for (const [, name, value] of [...plain, ...mixed, ...dark, ...darkMixed]) {
      const known = withValues(value, values);
      const property = /^color-mix|^#|^transparent|^currentColor|^var\(--_solid/.test(known)
        ? 'color'
        : /\d(?:rem|px)$|^calc/.test(known)
          ? 'width'
          : /-weight$/.test(name)
            ? 'font-weight'
            : {font: 'font-family', 'card-shadow': 'box-shadow'}[name]!;
      // What has a variable in it is taken unread.
      element.style.setProperty(property, known);
      expect(element.style.getPropertyValue(property), `${name}: ${value}`).to.not.equal('');
    }
    element.remove();
  });

  it('has a value for light and one for dark grounds of each colour, and one for both of all else', () => {
    const [light, dark] = [themeValues('light'), themeValues('dark')];
    for (const [name, value] of Object.entries(THEME)) {
      const [one, other] = [light[name as keyof typeof THEME], dark[name as keyof typeof THEME]];
      if (typeof value !== 'string') expect([one, other], name).to.deep.equal([...value]);
      else if (!value.includes('var(')) expect([one, other], name).to.deep.equal([value, value]);
      for (const each of [one, other]) expect(each, name).to.not.match(/var\(|calc\(/);
    }
  });

  it('follows its seeds: sizes the size of the font, gaps the space, what is coloured by another that other', () => {
    const given = themeValues('light', {'font-size': '20px', space: '2rem', accent: '#00ff00', ink: '#222222'});
    expect(given['title-size']).to.equal('18.75px');
    expect(given['row-gap']).to.equal('0.375rem');
    expect([given['now-color'], given['title-color']]).to.deep.equal(['#00ff00', '#222222']);
  });

  it('is put into a style sheet wherever one of its variables stands, and nowhere else', () => {
    expect(
      withValues('a { color: var(--_ink); fill: var(--_no-such-name); width: var(--other) }', themeValues('light')),
    ).to.equal('a { color: #1a1a1a; fill: var(--_no-such-name); width: var(--other) }');
  });
});
