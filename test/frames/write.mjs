// Draws the pictures of pictures.json anew, from the built package, with estimated widths of text:
//
//   npm run build && node test/frames/write.mjs
//
// Look at each that has changed before it is committed. One element a line, so that a change is read as one.

import {readFileSync, writeFileSync} from 'node:fs';

import {renderSVG} from '../../dist/draw/index.js';
import {createTimeline} from '../../dist/model/load/create-timeline.js';

const root = new URL('../../', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

for (const {name, data, options} of read('test/frames/pictures.json')) {
  const {timeline, problems} = createTimeline(read(data));
  for (const {message} of problems) console.error(`${data}: ${message}`);
  writeFileSync(new URL(`test/frames/${name}.svg`, root), `${renderSVG(timeline, options).replaceAll('><', '>\n<')}\n`);
}
