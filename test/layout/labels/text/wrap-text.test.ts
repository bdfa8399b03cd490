import {expect} from 'chai';
import fc from 'fast-check';
import {wrapText} from '../../../../src/layout/labels/text/wrap-text.js';
import {runs} from '../../../runs.js';

/** Every UTF-16 unit is a px wide. */
const units = (text: string) => text.length;

describe('wrapText', () => {
  const cases: readonly [text: string, width: number, lines: number, wrapped: string[]][] = [
    ['short', 10, 1, ['short']],
    ['', 10, 2, ['']],
    ['just fits!', 10, 1, ['just fits!']],
    ['two words', 6, 2, ['two', 'words']],
    ['one two three', 7, 2, ['one two', 'three']],
    ['one two three', 8, 2, ['one two', 'three']],
    ['one two three four', 7, 2, ['one two', 'three…']],
    ['one two three', 7, 1, ['one…']],
    ['a Donaudampfschiff', 10, 1, ['a Donauda…']],
    ['Last sight of South Georgia', 12, 2, ['Last sight', 'of South…']],
    ['Donaudampfschifffahrt', 10, 3, ['Donaudampf', 'schifffahr', 't']],
    ['Donaudampfschifffahrt', 10, 2, ['Donaudampf', 'schifffah…']],
    ['a Donaudampfschiff', 10, 2, ['a', 'Donaudamp…']],
    ['many   spaces', 6, 2, ['many', 'spaces']],
  ];
  for (const [text, width, lines, wrapped] of cases) {
    it(`breaks “${text}” at ${width} px into ${lines} at most: ${wrapped.join(' | ')}`, () => {
      expect(wrapText(text, width, lines, units)).to.deep.equal(wrapped);
    });
  }

  it('never cuts a character in two, however narrow', () => {
    for (const width of [1, 2, 3, 4, 5]) {
      for (const line of wrapText('😀😀😀😀', width, 2, units)) expect(() => encodeURIComponent(line)).to.not.throw();
    }
  });

  it('ends, loses nothing before an ellipsis, and keeps to its lines and width, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: fc.constantFrom('a', 'b', ' ', '😀', 'é', '-'), maxLength: 60}),
        fc.integer({min: 4, max: 20}),
        fc.integer({min: 1, max: 4}),
        (text, width, most) => {
          const lines = wrapText(text, width, most, units);
          expect(lines.length).to.be.within(1, most);
          for (const line of lines) {
            expect(units(line)).to.be.at.most(width + 1);
            expect(() => encodeURIComponent(line)).to.not.throw();
          }
          const squeezed = (of: string) => of.replace(/ /g, '');
          const all = squeezed(lines.join(''));
          if (all.endsWith('…')) expect(squeezed(text)).to.match(new RegExp(`^${all.slice(0, -1)}`, 'u'));
          else expect(all).to.equal(squeezed(text));
        },
      ),
      {seed: 20190701, numRuns: runs(500)},
    );
  });

  it('measures a text of 100,000 characters less than a hundred times a line', () => {
    let measured = 0;
    wrapText('word '.repeat(20_000), 100, 3, (text) => {
      measured += 1;
      return text.length;
    });
    expect(measured).to.be.below(300);
  });
});
