import type {EventInput, TimelineInput} from '../../model/index.js';
import {isObject} from '../../model/read/field-reader.js';
import {asText, compact, fieldOf, listOf, textOf} from '../common/fields.js';
import type {Report} from '../common/report.js';
import {readTime} from './time-value.js';

/** What properties with a time are called; any other is named by its number. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ['P569', 'born'],
  ['P570', 'died'],
  ['P571', 'founded'],
  ['P576', 'dissolved'],
  ['P577', 'published'],
  ['P580', 'begins'],
  ['P582', 'ends'],
  ['P585', ''],
  ['P1191', 'first performed'],
  ['P1619', 'opened'],
]);

/** Entities as Wikidata has them in JSON: an event for each statement that has a time. */
export function readEntities(entities: unknown, report: Report): TimelineInput {
  if (!isObject(entities)) return {events: []};
  const events = Object.keys(entities).flatMap((id) => {
    const entity = fieldOf(entities, id);
    const claims = fieldOf(entity, 'claims');
    if (!isObject(claims)) return [];
    const label = textOf(firstOf(fieldOf(entity, 'labels')), 'value') ?? id;
    return Object.keys(claims).flatMap((property) =>
      listOf(claims, property).flatMap((statement): EventInput[] => {
        const snak = fieldOf(statement, 'mainsnak');
        const data = fieldOf(snak, 'datavalue');
        const value = fieldOf(data, 'value');
        if (textOf(data, 'type') !== 'time') {
          report.lose(property, fieldOf(data, 'value'));
          return [];
        }
        const read = readTime({
          time: textOf(value, 'time') ?? '',
          precision: Number(asText(fieldOf(value, 'precision'))),
          calendar: textOf(value, 'calendarmodel'),
          hasYearZero: false,
          isInItsCalendar: true,
        });
        const path = `entities.${id}.claims.${property}`;
        if (!read) return report.refuse(path, value, 'a time with its precision') ?? [];
        const what = PROPERTIES.get(property) ?? property;
        const url = `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`;
        return [compact<EventInput>({...read, title: what ? `${label}: ${what}` : label, url})];
      }),
    );
  });
  return {events};
}

function firstOf(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  return fieldOf(value, 'en') ?? fieldOf(value, Object.keys(value)[0] ?? '');
}
