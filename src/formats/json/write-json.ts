import type {Timeline} from '../../model/index.js';
import {compact} from '../common/fields.js';
import type {Report} from '../common/report.js';
import {datedFields} from '../common/dated-fields.js';

/** The address under which the schema of these files is published. */
export const SCHEMA = 'https://cdn.jsdelivr.net/npm/circa-timeline/src/formats/json/schema.json';

/** A file of Circa, with all dates in EDTF, so that it needs no reference and no language to be read. */
export function writeJSON(timeline: Timeline, report: Report): string {
  const {title, lang, groups, eras} = timeline;
  const file = compact({
    $schema: SCHEMA,
    title,
    lang,
    edtf: true,
    groups: groups.length ? groups : undefined,
    eras: eras.length ? eras.map(({when, title, color}) => compact({date: when.edtf, title, color})) : undefined,
    events: timeline.events.map((event) => {
      const {id, title, text, group, importance, url, media, sources, claims} = event;
      return compact({id, ...datedFields(event, report), title, text, group, importance, url, media, sources, claims});
    }),
  });
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
