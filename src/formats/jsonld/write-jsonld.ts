import type {Timeline, TimelineEvent} from '../../model/index.js';
import {datedFields} from '../common/dated-fields.js';
import {compact} from '../common/fields.js';
import {isoOfParts} from '../common/iso.js';
import type {Report} from '../common/report.js';
import {spanOf} from '../common/span.js';

/** A list of events of schema.org, in their order. */
export function writeJSONLD(timeline: Timeline, report: Report): string {
  const {title, lang, groups, eras, events, timeZone} = timeline;
  report.lose('lang', lang);
  for (const group of groups) report.lose('groups', group);
  for (const era of eras) report.lose('eras', era.title);
  const items = events.map((event) => nodeOf(event, timeZone, report)).filter((node) => node !== undefined);
  const file = compact({
    '@context': 'https://schema.org',
    '@type': 'ItemList',
    name: title,
    itemListElement: items.map((item, index) => ({'@type': 'ListItem', position: index + 1, item})),
  });
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function nodeOf(event: TimelineEvent, timeZone: string | undefined, report: Report): object | undefined {
  const {id, when, title, text, group, importance, url, media, sources, claims} = event;
  const span = spanOf(when, timeZone);
  const startDate = isoOfParts(span.start);
  const endDate = span.end && isoOfParts(span.end);
  if (!span.isExact || (when.kind === 'interval' && startDate === endDate)) report.lose('date', when.edtf);
  if (startDate === undefined || (span.end && endDate === undefined)) return void report.lose('events', title);
  report.lose('dateText', datedFields(event, report).dateText);
  report.lose('group', group);
  report.lose('importance', importance);
  for (const claim of claims ?? []) report.lose('claims', claim);
  return compact({
    '@type': 'Event',
    identifier: id,
    name: title,
    startDate,
    endDate,
    description: text,
    url,
    image: media && compact({'@type': 'ImageObject', url: media.url, name: media.alt, caption: media.caption}),
    citation: sources?.map(({name, url, quote}) => compact({'@type': 'CreativeWork', name, url, text: quote})),
  });
}
