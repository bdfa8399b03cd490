// A page as a server renders it with @lit-labs/ssr, from the built package:
//
//   node test/node/ssr-page.mjs '{"width": 700}' < DATA
//
// In a process of its own, for Lit keeps what it is told about the elements that it has rendered.

import {readFileSync} from 'node:fs';

import {render} from '@lit-labs/ssr';
import {collectResult} from '@lit-labs/ssr/lib/render-result.js';
import {html} from 'lit';

import '../../dist/define.js';

const {width, curve = false} = JSON.parse(process.argv[2] ?? '{}');
const events = JSON.parse(readFileSync(0, 'utf8'));

process.stdout.write(
  await collectResult(
    render(
      html`<circa-timeline id="timeline" .events=${events} ?curve=${curve} static-width=${width ?? 960}></circa-timeline
        ><circa-timeline id="empty"><circa-event date="Feb 2018" title="Founded">In the north.</circa-event></circa-timeline
        ><circa-list for="timeline"></circa-list><circa-minimap for="timeline"></circa-minimap
        ><circa-search for="timeline"></circa-search><circa-story for="timeline"></circa-story>`,
    ),
  ),
);
