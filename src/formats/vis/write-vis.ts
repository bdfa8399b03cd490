import type {When} from '../../dates/index.js';
import type {Timeline} from '../../model/index.js';
import {datedFields} from '../common/dated-fields.js';
import {compact} from '../common/fields.js';
import {isoOfParts} from '../common/iso.js';
import {asHTML} from '../common/plain-text.js';
import type {Report} from '../common/report.js';
import {spanOf} from '../common/span.js';

/** Items and groups of vis-timeline, whose texts are HTML. Eras lie in the background. */
export function writeVis(timeline: Timeline, report: Report): string {
  const {title, lang, groups, eras, events, timeZone} = timeline;
  report.lose('title', title);
  report.lose('lang', lang);
  for (const {color} of groups) report.lose('groups.color', color);
  for (const {color} of eras) report.lose('eras.color', color);
  /** Undefined for a date that `Date` does not reach: no item is without one. */
  const datesOf = (when: When, field: string): object | undefined => {
    const span = spanOf(when, timeZone);
    const start = isoOfParts(span.start);
    const end = span.end && isoOfParts(span.end);
    if (!span.isExact) report.lose(field, when.edtf);
    return start === undefined || (span.end && end === undefined) ? undefined : compact({start, end});
  };
  const background = eras.flatMap(({when, title}) => {
    const dates = datesOf(when, 'eras.date');
    if (!dates) report.lose('eras', title);
    return dates ? [{type: 'background', ...dates, content: asHTML(title)}] : [];
  });
  const items = events.flatMap((event) => {
    const {id, when, title, text, group, importance, url, media, sources, claims} = event;
    const dates = datesOf(when, 'date');
    if (!dates) report.lose('events', event.title);
    report.lose('dateText', datedFields(event, report).dateText);
    for (const [field, value] of Object.entries({importance, url, media})) report.lose(field, value);
    for (const lost of sources ?? []) report.lose('sources', lost);
    for (const lost of claims ?? []) report.lose('claims', lost);
    const content = asHTML(title);
    return dates ? [compact({id, ...dates, content, title: text === undefined ? undefined : asHTML(text), group})] : [];
  });
  const file = {groups: groups.map(({id, title}) => ({id, content: asHTML(title)})), items: [...background, ...items]};
  return `${JSON.stringify(file, undefined, 2)}\n`;
}
