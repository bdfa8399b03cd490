import type {EraInput, EventInput, TimelineInput} from '../../model/index.js';
import {edtfOfParts, edtfOfSpan} from '../common/edtf.js';
import {asText, compact, fieldOf, listOf, textOf} from '../common/fields.js';
import type {Source} from '../common/format.js';
import {placeMedia} from '../common/media.js';
import type {Report} from '../common/report.js';
import {shownText} from '../common/shown-text.js';

const PARTS = ['year', 'month', 'day', 'hour', 'minute', 'second', 'millisecond'] as const;
const DATE_EXPECTED = 'a date with a year: {"year": 1850, "month": 3, "day": 4}';

/** A file of TimelineJS: https://timeline.knightlab.com/docs/json-format.html */
export function readTimelineJS({json}: Source, report: Report): TimelineInput {
  report.loseOthers(json, ['events', 'title', 'eras', 'scale']);
  const titleSlide = fieldOf(json, 'title');
  const title = shownText(textOf(fieldOf(titleSlide, 'text'), 'headline'), 'title.text.headline', report);
  report.loseOthers(titleSlide, ['text'], 'title.');
  report.loseOthers(fieldOf(titleSlide, 'text'), ['headline'], 'title.text.');
  const eras = listOf(json, 'eras').flatMap((era, index) => {
    const date = dateOf(era, `eras[${index}]`, report);
    const name = shownText(textOf(fieldOf(era, 'text'), 'headline'), 'eras.text.headline', report);
    report.loseOthers(era, ['start_date', 'end_date', 'text'], 'eras.');
    report.loseOthers(fieldOf(era, 'text'), ['headline'], 'eras.text.');
    return date === undefined ? [] : [{date, title: name ?? ''} satisfies EraInput];
  });
  const events = listOf(json, 'events').flatMap((slide, index) => readSlide(slide, `events[${index}]`, report));
  return compact<TimelineInput>({title, eras: eras.length ? eras : undefined, events});
}

function readSlide(slide: unknown, path: string, report: Report): EventInput[] {
  const date = dateOf(slide, path, report);
  if (date === undefined) return [];
  const text = fieldOf(slide, 'text');
  const media = fieldOf(slide, 'media');
  report.loseOthers(
    slide,
    ['start_date', 'end_date', 'text', 'media', 'group', 'display_date', 'unique_id', 'autolink'],
    'events.',
  );
  report.loseOthers(text, ['headline', 'text'], 'events.text.');
  const address = textOf(media, 'url');
  const placed = placeMedia(address, {
    alt: textOf(media, 'alt'),
    caption: shownText(textOf(media, 'caption'), 'events.media.caption', report),
  });
  const link = textOf(media, 'link');
  // Of a film and where its picture leads to, one has a place.
  if (placed.url !== undefined && link !== undefined) report.lose('events.media.link', link);
  const read = placed.media ? ['url', 'alt', 'caption', 'link'] : placed.url ? ['url', 'link'] : ['link'];
  report.loseOthers(media, read, 'events.media.');
  return [
    compact<EventInput>({
      id: textOf(slide, 'unique_id'),
      date,
      dateText: textOf(slide, 'display_date') ?? textOf(fieldOf(slide, 'start_date'), 'display_date'),
      title: shownText(textOf(text, 'headline'), 'events.text.headline', report) ?? '',
      text: shownText(textOf(text, 'text'), 'events.text.text', report),
      group: textOf(slide, 'group'),
      url: placed.url ?? link,
      media: placed.media,
    }),
  ];
}

/** From its beginning to its end, each as exact as it is given; undefined, with a problem, where there is none. */
function dateOf(slide: unknown, path: string, report: Report): string | undefined {
  const start = oneDate(fieldOf(slide, 'start_date'));
  const given = fieldOf(slide, 'end_date');
  const end = given === undefined ? undefined : oneDate(given);
  if (start === undefined) return report.refuse(`${path}.start_date`, fieldOf(slide, 'start_date'), DATE_EXPECTED);
  if (given !== undefined && end === undefined) return report.refuse(`${path}.end_date`, given, DATE_EXPECTED);
  for (const name of ['start_date', 'end_date'])
    report.loseOthers(fieldOf(slide, name), [...PARTS, 'display_date', 'format'], `events.${name}.`);
  return edtfOfSpan(start, end);
}

function oneDate(date: unknown): string | undefined {
  const texts = PARTS.map((part) => asText(fieldOf(date, part)));
  if (texts.some((text) => text !== undefined && !/^[+-]?\d{1,15}$/.test(text))) return undefined;
  const [year, month, day, hour, minute, second, millisecond] = texts.map((text) =>
    text === undefined ? undefined : Number(text),
  );
  // It has no year 0: -43 is 43 BC. Far back nobody counts single years.
  if (!year) return undefined;
  return edtfOfParts({
    year: year < 0 && year > -10_000 ? year + 1 : year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond,
  });
}
