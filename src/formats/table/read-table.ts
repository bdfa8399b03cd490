import type {EraInput, EventInput, TimelineInput} from '../../model/index.js';
import {compact} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {isLink, isPicture} from '../common/picture.js';
import {shownText} from '../common/shown-text.js';
import type {Report} from '../common/report.js';
import {findColumns, tableOf} from './columns.js';
import type {Meaning} from './headers.js';
import {type RowDate, RowDates} from './row-dates.js';
import {TableRow} from './table-row.js';

const DATED: readonly Meaning[] = ['edtf', 'date', 'start', 'end', 'year'];

/** Reads a table with a row for each event: what its columns have is told by their heads, or by their cells. */
export function readTable(
  lines: readonly (readonly string[])[],
  {dateOrder}: Pick<Source, 'dateOrder'>,
  report: Report,
): TimelineInput {
  const table = tableOf(lines);
  const columns = findColumns(table, report);
  if (!DATED.some((meaning) => columns.has(meaning))) {
    report.refuse('', table.heads.join(', '), 'a column of dates, most of whose cells can be read');
    return {events: []};
  }
  // The sheet of TimelineJS alone has headlines; it has its texts in HTML.
  const isTimelineJS = table.heads.some((head) => /^headline$/i.test(head.trim()));
  const dates = new RowDates({dateOrder, countsBack: isTimelineJS});
  const events: EventInput[] = [];
  const eras: EraInput[] = [];
  let title: string | undefined;
  table.rows.forEach((cells, index) => {
    const row = new TableRow(cells, columns, table.heads);
    const kind = row.peek('type')?.toLowerCase();
    if (kind === 'title' || kind === 'era') row.take('type');
    if (kind === 'title') title ??= row.take('title');
    else {
      const asked = dates.asked;
      const date = dates.read((meaning) => row.take(meaning));
      if (date === undefined) {
        if (dates.asked === asked) report.refuse(`row ${index + table.firstRow}`, cells.join(', '), 'a date');
        return;
      }
      if (kind === 'era')
        eras.push(compact<EraInput>({date: date.date, title: row.take('title') ?? '', color: row.take('color')}));
      else events.push(eventOf(row, date, isTimelineJS, report));
    }
    row.loseOthers(report);
  });
  dates.tell(report);
  return compact<TimelineInput>({title, eras: eras.length ? eras : undefined, events});
}

function eventOf(row: TableRow, {date, dateText}: RowDate, isTimelineJS: boolean, report: Report): EventInput {
  const words = (meaning: Meaning): string | undefined => {
    const text = row.take(meaning);
    return isTimelineJS ? shownText(text, row.headOf(meaning), report) : text;
  };
  const media = row.peek('media') ?? '';
  const picture = row.take('image') ?? (isPicture(media) ? row.take('media') : undefined);
  const isPage = picture !== media && isLink(media) && row.peek('url') === undefined;
  const source = row.take('source');
  return compact<EventInput>({
    id: row.take('id'),
    date,
    dateText,
    title: words('title') ?? '',
    text: words('text'),
    // A column of types is one of groups where there is none.
    group: row.take('group') ?? (isTimelineJS || row.has('group') ? undefined : row.take('type')),
    importance: importanceOf(row.take('importance'), report),
    url: isPage ? row.take('media') : row.take('url'),
    media: picture === undefined ? undefined : compact({url: picture, alt: row.take('alt'), caption: words('caption')}),
    sources:
      source === undefined
        ? undefined
        : [compact({name: source, url: row.take('sourceUrl') ?? linkIn(source), quote: row.take('quote')})],
  });
}

const linkIn = (text: string): string | undefined => (isLink(text) ? text : undefined);

function importanceOf(text: string | undefined, report: Report): number | undefined {
  if (text === undefined) return undefined;
  const importance = Number(text.replace(',', '.'));
  if (Number.isFinite(importance)) return importance;
  report.lose('importance', text);
  return undefined;
}
