import {expect} from 'chai';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {safeLink} from '../../../src/model/read/safe-url.js';

const read = (...events: unknown[]) => createTimeline(events);

describe('safeLink', () => {
  const kept = [
    'http://a.example/',
    'https://a.example/x?y#z',
    'HTTPS://A.EXAMPLE',
    'mailto:a@b.example',
    '/a',
    'a.html',
    '../a',
    '#part',
    '?q=1',
    '//a.example/x',
    'a:b/../c'.replace('a:b', 'ab'),
  ];
  for (const link of kept) it(`keeps ${link} as it is`, () => expect(safeLink(link)).to.equal(link));

  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://a.example/1',
    'file:///etc/passwd',
    'ftp://a.example/',
    'about:blank',
    'http://',
    'https://[',
  ];
  for (const link of refused) it(`refuses ${JSON.stringify(link)}`, () => expect(safeLink(link)).to.equal(undefined));

  it('is asked of every link of an event, of its picture, its sources and those of its claims', () => {
    const url = 'javascript:alert(1)';
    const {timeline, problems} = read({
      date: '2014',
      title: 'x',
      url,
      media: {url},
      sources: [{name: 'a', url}],
      claims: [{by: 'a', says: 'b', sources: [{name: 'c', url}]}],
    });
    expect(problems.map(({path}) => path).sort()).to.deep.equal([
      '[0].claims[0].sources[0].url',
      '[0].media.url',
      '[0].sources[0].url',
      '[0].url',
    ]);
    expect(JSON.stringify(timeline.events)).to.not.include('javascript');
  });
});
