// The pictures in test/frames as the built package draws them in Node: to the letter those that browsers draw.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import test from 'node:test';

const fileOf = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFileSync(fileOf(path), 'utf8');
const skip = existsSync(fileOf('dist/draw/index.js')) ? false : 'dist/ has not been built: npm run build';

for (const {name, data, options} of JSON.parse(read('test/frames/pictures.json'))) {
  test(`renderSVG draws ${data} in Node as in ${name}.svg`, {skip}, async () => {
    const {createTimeline} = await import(fileOf('dist/model/load/create-timeline.js'));
    const {renderSVG} = await import(fileOf('dist/draw/index.js'));
    const {timeline} = createTimeline(JSON.parse(read(data)));
    const drawn = `${renderSVG(timeline, options).replaceAll('><', '>\n<')}\n`.split('\n');
    const expected = read(`test/frames/${name}.svg`).split('\n');
    drawn.forEach((line, index) => assert.equal(line, expected[index], `${name}.svg:${index + 1}`));
    assert.equal(drawn.length, expected.length);
  });
}
