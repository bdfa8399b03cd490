// vis-timeline with its defaults: stacked boxes and ranges, the wheel zooms.

import {DataSet} from 'vis-data';
import {Timeline} from 'vis-timeline';
import css from 'vis-timeline/styles/vis-timeline-graph2d.css';

import {boundsOf} from '../events.mjs';

let timeline;

export function load() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

/** It knows no imprecise dates: a year is its first moment. */
export function prepare(events) {
  return events.map((event, id) => {
    const [start, end] = boundsOf(event);
    const item = {id, content: event.title, start: new Date(start)};
    return end === undefined ? item : {...item, end: new Date(end)};
  });
}

export function mount(container, items) {
  return new Promise((resolve) => {
    timeline = new Timeline(container, new DataSet(items), {
      height: `${container.clientHeight}px`,
      onInitialDrawComplete: resolve,
    });
  });
}

export function view() {
  const {start, end} = timeline.getWindow();
  return [Number(start), Number(end)];
}
