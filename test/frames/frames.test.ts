import {expect} from 'chai';
import {renderSVG, type RenderOptions} from '../../src/draw/index.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';

interface Picture {
  readonly name: string;
  readonly data: string;
  readonly options: RenderOptions;
}

async function text(path: string): Promise<string> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

const pictures = JSON.parse(await text('test/frames/pictures.json')) as Picture[];

describe('renderSVG', () => {
  for (const {name, data, options} of pictures) {
    it(`draws ${data} with ${JSON.stringify(options)} as in ${name}.svg`, async () => {
      const {timeline, problems} = createTimeline(JSON.parse(await text(data)));
      expect(problems).to.deep.equal([]);
      const drawn = `${renderSVG(timeline, options).replaceAll('><', '>\n<')}\n`.split('\n');
      const expected = (await text(`test/frames/${name}.svg`)).split('\n');
      // Line by line: the first that differs says more than two whole pictures.
      drawn.forEach((line, index) => expect(line, `${name}.svg:${index + 1}`).to.equal(expected[index]));
      expect(drawn).to.have.length(expected.length);
    });
  }
});
