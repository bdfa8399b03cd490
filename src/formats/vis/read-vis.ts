import type {EraInput, EventInput, GroupInput, TimelineInput} from '../../model/index.js';
import {edtfOfSpan} from '../common/edtf.js';
import {asText, compact, fieldOf, listOf, textOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {edtfOfISO, edtfOfMoment} from '../common/iso.js';
import type {Report} from '../common/report.js';
import {shownText} from '../common/shown-text.js';

const READ = ['id', 'content', 'start', 'end', 'group', 'title', 'type'];

/**
 * Items and groups of vis-timeline: https://visjs.github.io/vis-timeline/docs/timeline/. A bare array has items alone.
 * What lies in the background there is an era here.
 */
export function readVis({json}: Source, report: Report): TimelineInput {
  const items = Array.isArray(json) ? (json as unknown[]) : listOf(json, 'items');
  if (!Array.isArray(json)) report.loseOthers(json, ['items', 'groups']);
  const groups = listOf(json, 'groups').flatMap((group) => {
    const id = textOf(group, 'id');
    if (id === undefined) return report.refuse('groups', group, 'a group with an id') ?? [];
    report.loseOthers(group, ['id', 'content'], 'groups.');
    const title = shownText(textOf(group, 'content'), 'groups.content', report);
    return [compact<GroupInput>({id, title})];
  });
  const events: EventInput[] = [];
  const eras: EraInput[] = [];
  items.forEach((item, index) => {
    const path = Array.isArray(json) ? `[${index}]` : `items[${index}]`;
    const start = dateOf(item, 'start', path, report);
    const hasEnd = fieldOf(item, 'end') !== undefined;
    const end = hasEnd ? dateOf(item, 'end', path, report) : undefined;
    if (start === undefined || (hasEnd && end === undefined)) return;
    report.loseOthers(item, READ, 'items.');
    const date = edtfOfSpan(start, end)!;
    const title = shownText(textOf(item, 'content'), 'items.content', report) ?? '';
    const text = shownText(textOf(item, 'title'), 'items.title', report);
    const group = textOf(item, 'group');
    if (textOf(item, 'type') === 'background') {
      eras.push({date, title});
      report.lose('items.title', text);
      report.lose('items.group', group);
    } else events.push(compact<EventInput>({id: textOf(item, 'id'), date, title, text, group}));
  });
  return compact<TimelineInput>({
    groups: groups.length ? groups : undefined,
    eras: eras.length ? eras : undefined,
    events,
  });
}

/** Those that ASP.NET writes, `/Date(1198908717056)/`, are read there too. */
const ASP_DATE = /^\/Date\((-?\d{1,16})\)\/$/;

function dateOf(item: unknown, name: string, path: string, report: Report): string | undefined {
  const value = fieldOf(item, name);
  const moment = typeof value === 'number' ? value : ASP_DATE.exec(asText(value) ?? '')?.[1];
  const text = asText(value);
  const date = moment !== undefined ? edtfOfMoment(Number(moment)) : text && edtfOfISO(text);
  return date || report.refuse(`${path}.${name}`, value, 'a date in ISO 8601, or ms since 1970');
}
