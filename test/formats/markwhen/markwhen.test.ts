import {expect} from 'chai';
import {lines, lost, reading, readWell} from '../read.js';
import {comesBack} from '../round-trip.js';

const TEXT = `title: A project
dateFormat: d/M/y
key: value

// not shown
group Planning #blue
2012/2013-05: Two years #later
id: plan
More about it, at 10:30: nothing
![A plan](https://example.org/plan.png)

section Details
Dec 2012 - 03/04/2013: Winter
end section
2014: See
[the page](https://example.org/)
end group

# After all
1981-01/now: Going on
- [x] 2014-09-12T10:00:00Z: Done
after !plan 3 days: Follow-up
`;

describe('readMarkwhen', () => {
  it('reads ranges, groups and sections, ids, pictures and links', async () => {
    const read = await reading(TEXT);
    expect(read.format).to.equal('markwhen');
    expect(lines(read).map((line) => line.replace(/ \|.*\|/, ' |'))).to.deep.equal([
      '2012/2013-05 | Two years',
      '2012-12/2013-04-03 | Winter',
      '2014 | See',
      '1981-01/.. | Going on',
      '2014-09-12T10:00:00Z | Done',
    ]);
    expect(read.input.title).to.equal('A project');
    expect(read.input.events.map(({group}) => group)).to.deep.equal([
      'Planning',
      'Details',
      'Planning',
      'After all',
      'After all',
    ]);
    expect(read.input.events[0]).to.deep.include({
      id: 'plan',
      text: 'More about it, at 10:30: nothing',
      media: {url: 'https://example.org/plan.png', alt: 'A plan'},
    });
    expect(read.input.events[2]).to.deep.include({url: 'https://example.org/'});
    expect(lost(read)).to.deep.equal({header: 1, comment: 1, tag: 1});
    expect(read.problems.map(({path, received}) => [path, received])).to.deep.equal([
      ['line 22', '“after !plan 3 days: Follow-up”'],
    ]);
  });

  it('takes the American order unless the header says otherwise, as Markwhen does', async () => {
    expect((await readWell('03/04/2013: A\n', 'markwhen')).input.events[0]!.date).to.equal('2013-03-04');
    expect((await readWell('---\ndateFormat: d/M/y\n---\n03/04/2013: A\n', 'markwhen')).input.events[0]!.date).to.equal(
      '2013-04-03',
    );
  });

  it('says so where a header does not end, and where nothing happened', async () => {
    const {problems} = await reading('---\ntitle: A\n', {format: 'markwhen'});
    expect(problems.map(({expected}) => expected)).to.deep.equal([
      'a header that ends with ---',
      'lines such as “2018-04: what happened”',
    ]);
  });
});

describe('writeMarkwhen', () => {
  it('gives the same events back, but for what is told', async () => {
    await comesBack('markwhen');
  });
});
