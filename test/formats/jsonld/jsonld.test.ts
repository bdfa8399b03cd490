import {expect} from 'chai';
import {readJSONLD} from '../../../src/formats/index.js';
import {lines, lost, readWell} from '../read.js';
import {comesBack} from '../round-trip.js';

const CONCERT = {
  '@context': 'https://schema.org',
  '@type': 'MusicEvent',
  '@id': 'https://example.org/concert',
  name: 'A concert',
  startDate: '2025-07-21T19:00-05:00',
  endDate: '2025-07-21T23:00-05:00',
  location: {'@type': 'Place', name: 'A hall'},
  image: ['https://example.org/1x1.jpg', 'https://example.org/4x3.jpg'],
  description: {'@value': 'With songs', '@language': 'en'},
};

describe('readJSONLD', () => {
  it('reads an event with its zone, one picture, and tells its place, which has none', async () => {
    const read = await readWell(JSON.stringify(CONCERT), 'jsonld');
    expect(read.input.events).to.deep.equal([
      {
        id: 'https://example.org/concert',
        date: '2025-07-21T19:00-05:00/2025-07-21T23:00-05:00',
        title: 'A concert',
        text: 'With songs',
        media: {url: 'https://example.org/1x1.jpg'},
      },
    ]);
    expect(lost(read)).to.deep.equal({location: 1, image: 1});
  });

  it('finds events in graphs, lists, under other events, and by prefixes', async () => {
    const graph = {
      '@context': {schema: 'https://schema.org/'},
      '@graph': [
        {'@type': 'schema:Event', 'schema:name': 'A', 'schema:startDate': {'@value': '1850'}},
        {
          '@type': 'ItemList',
          itemListElement: [{'@type': 'ListItem', item: {'@type': 'Festival', name: 'B', startDate: '1851-06'}}],
        },
        {
          '@type': 'Event',
          name: 'C',
          startDate: '1852-01-01',
          endDate: '1852-01-01',
          subEvent: [{'@type': 'Event', name: 'D', startDate: '1852-01-01'}],
        },
        {'@type': 'Person', name: 'Not an event'},
      ],
    };
    expect(lines(await readWell(JSON.stringify(graph), 'jsonld'))).to.deep.equal([
      '1850 | 1850 | A',
      '1851-06 | June 1851 | B',
      '1852-01-01 | 1 January 1852 | C',
      '1852-01-01 | 1 January 1852 | D',
    ]);
  });

  it('takes those of a web page, and nothing else of it', async () => {
    const page = `<!doctype html><html><head>
      <script>var a = '<\\/script>'; throw new Error('run');</script>
      <script type='application/ld+json'>${JSON.stringify({...CONCERT, name: 'In </b> a page'})}</script>
      <script type="application/ld+json">{broken</script></head><body onload="alert(1)"></body></html>`;
    const {input, problems, format} = await readJSONLD(page);
    expect(format).to.equal('jsonld');
    expect(input.events.map(({title}) => title)).to.deep.equal(['In </b> a page']);
    expect(problems.map(({path, received}) => [path, received])).to.deep.equal([['application/ld+json', '“{broken”']]);
  });

  it('says so where there are no events, and which have no date that reads', async () => {
    const none = await readJSONLD('{"@context": "https://schema.org", "@type": "Person", "name": "A"}');
    expect(none.problems[0]!.expected).to.equal('events of schema.org: {"@type": "Event", "startDate": …}');
    const undated = await readJSONLD('{"@context": "https://schema.org", "@type": "Event", "startDate": "soon"}');
    expect(undated.problems[0]!.message).to.equal('event 1.startDate: received “soon”, expected a date in ISO 8601');
  });
});

describe('writeJSONLD', () => {
  it('gives the same events back, but for what is told', async () => {
    await comesBack('jsonld');
  });
});
