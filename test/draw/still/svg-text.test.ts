import {expect} from 'chai';
import {svgText} from '../../../src/draw/still/svg-text.js';

describe('svgText', () => {
  it('writes an element with its attributes, place, text and children', () => {
    const text = svgText({
      key: 'a',
      name: 'g',
      attributes: {class: 'x', 'data-n': 1.5},
      at: {x: 2, y: -3},
      children: [{key: 'b', name: 'text', attributes: {}, text: 'Some words'}],
    });
    expect(text).to.equal('<g class="x" data-n="1.5" transform="translate(2 -3)"><text>Some words</text></g>');
  });

  it('closes an element at once that has nothing in it', () => {
    expect(svgText({key: 'a', name: 'rect', attributes: {}})).to.equal('<rect/>');
    expect(svgText({key: 'a', name: 'text', attributes: {}, text: ''})).to.equal('<text/>');
  });

  it('escapes what is markup, in text as in attributes', () => {
    const text = svgText({key: 'a', name: 'text', attributes: {title: '"<&>'}, text: '"<&>'});
    expect(text).to.equal('<text title="&quot;&lt;&amp;&gt;">&quot;&lt;&amp;&gt;</text>');
  });

  const cases: readonly (readonly [what: string, text: string, written: string])[] = [
    ['control characters', 'a\u0000b\u0008c\u001fd', 'abcd'],
    ['tabs and line breaks, which stay', 'a\tb\nc\rd', 'a\tb\nc\rd'],
    ['lone surrogates', 'a\ud800b\udc00c', 'abc'],
    ['pairs of surrogates, which stay', 'a\u{1f600}b', 'a\u{1f600}b'],
    ['U+FFFE and U+FFFF', 'a\ufffeb\uffff', 'ab'],
  ];
  for (const [what, text, written] of cases) {
    it(`leaves out what XML does not allow: ${what}`, () => {
      expect(svgText({key: 'a', name: 'text', attributes: {}, text})).to.equal(`<text>${written}</text>`);
    });
  }
});
