// Who is measured, and up to how many events. libraries/ has a file for each.

import {versionOf} from './bundles.mjs';

export const LIBRARIES = {
  floor: {title: 'bare canvas', most: Infinity},
  circa: {title: 'circa', most: Infinity},
  echarts: {
    title: 'ECharts',
    peer: 'echarts',
    most: 1_000_000,
    beyond: 'one step at 1,000,000 is several frames long already',
  },
  vis: {title: 'vis-timeline', peer: 'vis-timeline', most: 10_000, beyond: 'one step at 10,000 takes seconds already'},
};

/** A library's name with its version. */
export function titleOf(name) {
  const {title, peer} = LIBRARIES[name];
  return peer ? `${title} ${versionOf(peer)}` : title;
}
