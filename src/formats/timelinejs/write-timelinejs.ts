import {formatWhen, type When} from '../../dates/index.js';
import type {Timeline, TimelineEvent} from '../../model/index.js';
import {datedFields} from '../common/dated-fields.js';
import type {DateParts} from '../common/edtf.js';
import {compact} from '../common/fields.js';
import {asHTML} from '../common/plain-text.js';
import type {Report} from '../common/report.js';
import {spanOf} from '../common/span.js';

/** Years in which `Date` can count, which is what a file on the scale “human” is held to. */
const HUMAN_YEARS = 270_000;

/**
 * A file of TimelineJS. A date that is no plain one, or none from one to another, is written as the time in which it
 * lies, and shown in words (`display_date`); it is lost.
 */
export function writeTimelineJS(timeline: Timeline, report: Report): string {
  const {title, eras, events, groups, lang, timeZone} = timeline;
  report.lose('lang', lang);
  for (const {color} of groups) report.lose('groups.color', color);
  for (const {color} of eras) report.lose('eras.color', color);
  const titles = new Map(groups.map((group) => [group.id, group.title]));
  const isFar = [...events, ...eras].some(({when}) => Math.abs(spanOf(when, timeZone).start.year) > HUMAN_YEARS);
  const file = compact({
    scale: isFar ? 'cosmological' : undefined,
    title: title === undefined ? undefined : {text: {headline: asHTML(title)}},
    eras: eras.length
      ? eras.map(({when, title}) => {
          if (!spanOf(when, timeZone).isExact) report.lose('eras.date', when.edtf);
          return {...datesOf(when, timeZone), text: {headline: asHTML(title)}};
        })
      : undefined,
    events: events.map((event) => slideOf(event, titles, timeZone, report)),
  });
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

function slideOf(
  event: TimelineEvent,
  groups: ReadonlyMap<string, string>,
  timeZone: string | undefined,
  report: Report,
): object {
  const {id, when, title, text, group, importance, url, media, sources, claims} = event;
  const {dateText} = datedFields(event, report);
  const {start, end, isExact} = spanOf(when, timeZone);
  // 10,000 BC cannot be told from the year -10,000, from which on years are counted as they are here.
  const isAll = isExact && [start, end].every((parts) => parts?.offset === undefined && parts?.year !== -9999);
  if (!isAll) report.lose('date', when.edtf);
  report.lose('importance', importance);
  for (const lost of sources ?? []) report.lose('sources', lost);
  for (const lost of claims ?? []) report.lose('claims', lost);
  const name = group === undefined ? undefined : (groups.get(group) ?? group);
  if (name !== group) report.lose('group', group);
  return compact({
    unique_id: id,
    ...datesOf(when, timeZone),
    display_date: dateText ?? (isAll ? undefined : formatWhen(when)),
    text: compact({headline: asHTML(title), text: text === undefined ? undefined : asHTML(text)}),
    group: name,
    media: mediaOf(media, url, report),
  });
}

function mediaOf(media: TimelineEvent['media'], url: string | undefined, report: Report): object | undefined {
  if (!media) return url === undefined ? undefined : {url};
  const {caption, alt} = media;
  if (!/\.(?:jpe?g|png|gif|webp|avif|svg)(?:$|[?#])/i.test(media.url)) report.lose('media', media.url);
  return compact({url: media.url, caption: caption === undefined ? undefined : asHTML(caption), alt, link: url});
}

function datesOf(when: When, timeZone: string | undefined): object {
  const {start, end} = spanOf(when, timeZone);
  return compact({start_date: dateOf(start), end_date: end && dateOf(end)});
}

/** It has no year 0: 43 BC, which is -42 by the count of astronomers, is -43. */
function dateOf(parts: DateParts): object {
  const year = parts.year > 0 || parts.year <= -9999 ? parts.year : parts.year - 1;
  return compact({...parts, year, offset: undefined});
}
