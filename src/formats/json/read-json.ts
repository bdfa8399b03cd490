import type {EventInput, TimelineInput} from '../../model/index.js';
import {isObject} from '../../model/read/field-reader.js';
import {compact, fieldOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import type {Report} from '../common/report.js';

/** What an object may have; null where its values have fields of no name that is known here. */
interface Shape {
  readonly [field: string]: Shape | null;
}

const SOURCE: Shape = {name: null, url: null, quote: null};

const EVENT: Shape = {
  id: null,
  date: null,
  title: null,
  dateText: null,
  prefer: null,
  text: null,
  group: null,
  importance: null,
  url: null,
  media: {url: null, alt: null, caption: null},
  sources: SOURCE,
  claims: {by: null, says: null, stance: null, sources: SOURCE},
};

const FILE: Shape = {
  $schema: null,
  title: null,
  reference: null,
  lang: null,
  prefer: null,
  dateOrder: null,
  circa: null,
  edtf: null,
  groups: {id: null, title: null, color: null},
  eras: {date: null, title: null, color: null},
  events: EVENT,
};

const EXPECTED = '[{"date": …, "title": …}] or {"events": […]}';

/** Characters of a file that are shown. */
const SHOWN = 40;

/**
 * Circa’s own files: an array of events, or an object with one in it. What their fields hold is read by the model;
 * here it is told which fields nobody will read.
 */
export function readJSON({json, text}: Source, report: Report): TimelineInput {
  if (json === undefined) {
    report.refuse('', text.trim().slice(0, SHOWN), `JSON: ${EXPECTED} (${faultIn(text)})`);
    return {events: []};
  }
  if (Array.isArray(json)) return {events: known(json, EVENT, 'events', report) as EventInput[]};
  if (!isObject(json) || !Array.isArray(fieldOf(json, 'events'))) {
    report.refuse('', json, EXPECTED);
    return {events: []};
  }
  const {$schema, ...file} = known(json, FILE, '', report) as TimelineInput & {$schema?: unknown};
  if (typeof $schema !== 'string') report.lose('$schema', $schema);
  return file;
}

/** A copy with the fields that are known, at any depth. */
function known(value: unknown, shape: Shape, path: string, report: Report): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => known(item, shape, path, report));
  if (!isObject(value)) return value;
  report.loseOthers(value, Object.keys(shape), path && `${path}.`);
  return compact(
    Object.fromEntries(
      Object.entries(shape).map(([name, inner]) => {
        const field = fieldOf(value, name);
        return [name, inner ? known(field, inner, path ? `${path}.${name}` : name, report) : field];
      }),
    ),
  );
}

function faultIn(text: string): string {
  try {
    JSON.parse(text);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
