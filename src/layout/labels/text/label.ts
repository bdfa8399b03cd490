import {sum} from 'd3-array';
import {foremost, type Timeline, type TimelineEvent} from '../../../model/index.js';
import type {Box, Label, TextLine, TextRole} from '../../frame.js';
import {labelDate, type Language} from '../../language.js';
import {shapeOf, type Shape} from '../../marks/shape.js';
import {BASELINE, type Metrics} from '../../metrics.js';
import type {ImportanceStep} from './importance-step.js';
import {shownText} from './shown-text.js';
import {isCut, wrapText} from './wrap-text.js';

/** Texts one below the other, without any space around them; what is beside another stands behind it, in its line. */
export interface TextBlock {
  readonly lines: readonly BlockLine[];
  /** px */
  readonly width: number;
  readonly height: number;
}

export interface BlockLine {
  readonly text: string;
  readonly role: TextRole;
  /** px from the beginning of the line before, in which it stands; absent of what has a line of its own */
  readonly beside?: number;
}

/** An event with all of its label that depends on neither window nor scale. */
export interface EventLabel extends TextBlock {
  readonly event: TimelineEvent;
  /** where the event stands in its timeline's list */
  readonly index: number;
  readonly shape: Shape;
  /** whether the event alone is more important than every other */
  readonly lead: boolean;
  readonly step: ImportanceStep;
  /** whether it is looked for, so that it gets its label before those that are not */
  readonly sought: boolean;
  /** what it says in full, where some of that has been cut */
  readonly wholeText: string | undefined;
}

/** Some of the events of a timeline. */
export interface Sought {
  /** @param index of an event of the timeline */
  has(index: number): boolean;
}

export interface LabelOptions {
  readonly metrics: Metrics;
  readonly language: Language;
  /** px of the widest line */
  readonly lineWidth: number;
  /** the same of a line that has the date behind the title; absent where it is no wider than others */
  readonly datedWidth?: number;
  /** how much an event weighs; all are usual where absent */
  readonly stepOf?: (event: TimelineEvent) => ImportanceStep;
  readonly sought?: Sought | undefined;
  /** lines that a title may take */
  readonly titleLines: number;
  /** the same of a date; as many as of a title where absent */
  readonly dateLines?: number;
  /** whether a date stands behind its title, in a compact form, wherever both fit into the line */
  readonly dateBeside?: boolean;
  /** whether a compact date is without its year */
  readonly yearless?: boolean;
}

/** px between a title and the date behind it */
const DATE_GAP = 8;
/** px by which sums of widths may differ */
const ROUNDING = 0.01;

/** So many of very many labels are measured to find out how narrow they are … */
const WIDTH_SAMPLE = 60;
/** … and one in so many of them may be narrower than what is taken for narrow. */
const NARROWER_ONES = 10;

/** The labels of a timeline, each made when it is first asked for. */
export class EventLabels {
  readonly #made = new Map<number, EventLabel>();
  readonly #lead: number | undefined;
  #narrowWidth: number | undefined;

  constructor(
    private readonly timeline: Timeline,
    private readonly options: LabelOptions,
  ) {
    // What leads among all events does so among some of them, and nothing else.
    const lead = soleForemost(timeline.whole);
    this.#lead = lead === undefined ? undefined : timeline.placeOf(timeline.whole.events[lead]!.id);
  }

  /** @param index among the events of the timeline */
  at(index: number): EventLabel {
    let label = this.#made.get(index);
    if (!label) {
      label = labelOf(index, this.timeline, this.options, index === this.#lead);
      this.#made.set(index, label);
    }
    return label;
  }

  /** An event's label in lines of another width, which is not remembered. */
  inWidth(index: number, lineWidth: number): EventLabel {
    return labelOf(index, this.timeline, {...this.options, lineWidth, datedWidth: lineWidth}, index === this.#lead);
  }

  /** From now on an event has this label. */
  keep(label: EventLabel): void {
    this.#made.set(label.index, label);
  }

  of(id: string | null): EventLabel | undefined {
    const index = id === null ? undefined : this.timeline.placeOf(id);
    return index === undefined ? undefined : this.at(index);
  }

  /** px of a narrow label, by a sample from all over the timeline: but few are narrower. */
  get narrowWidth(): number {
    const {length} = this.timeline.events;
    const count = Math.min(length, WIDTH_SAMPLE);
    return (this.#narrowWidth ??=
      Array.from({length: count}, (_, index) => this.at(Math.floor((index * length) / count)).width).sort(
        (a, b) => a - b,
      )[Math.floor(count / NARROWER_ONES)] ?? 0);
  }

  /** All of them, by the beginnings of their marks. */
  all(): EventLabel[] {
    return Array.from(this.timeline.events, (_, index) => this.at(index)).sort(
      (a, b) => a.shape.begin - b.shape.begin || a.event.time - b.event.time,
    );
  }
}

/** Which label is given out first: by whether it is looked for, by importance, then by given order. */
export function byImportance(a: EventLabel, b: EventLabel): number {
  return (
    Number(b.sought) - Number(a.sought) ||
    (b.event.importance ?? 0) - (a.event.importance ?? 0) ||
    a.event.given - b.event.given
  );
}

/** The index of the event that alone is more important than every other. */
function soleForemost({lanes}: Timeline): number | undefined {
  const [first, second] = lanes
    .flatMap(({segments}) =>
      segments.flatMap((segment) =>
        foremost(segment, [0, segment.given.length], 2).map((row) => ({
          index: segment.given[row]!,
          importance: segment.importance?.[row] ?? 0,
        })),
      ),
    )
    .sort((a, b) => b.importance - a.importance);
  return first && second && first.importance > second.importance ? first.index : undefined;
}

function labelOf(index: number, timeline: Timeline, options: LabelOptions, lead: boolean): EventLabel {
  const event = timeline.events[index]!;
  const {metrics, language, lineWidth, titleLines, dateLines = titleLines, dateBeside = false, stepOf} = options;
  const {datedWidth = lineWidth} = options;
  const step = stepOf?.(event) ?? 'usual';
  const date = labelDate(
    event,
    language,
    timeline.timeZone,
    dateBeside ? (options.yearless ? 'yearless' : 'medium') : undefined,
  );
  const text = shownText(event.title);
  const inOneLine = dateBeside && titleLines === 1;
  const forTitle = inOneLine ? lineWidth - DATE_GAP - metrics.measure(date, 'date') : lineWidth;
  const title = wrappedLines(
    text,
    step === 'usual' ? 'title' : step,
    titleLines,
    Math.max(lineWidth / 3, forTitle),
    metrics,
  );
  const dated = dateBeside
    ? dateBehind(title.at(-1), date, Math.max(lineWidth, datedWidth), inOneLine, metrics)
    : wrappedLines(date, 'date', dateLines, lineWidth, metrics);
  const cut = [...(isCut(textsOf(title), event.title) ? [text] : []), ...(isCut(textsOf(dated), date) ? [date] : [])];
  return {
    event,
    index,
    shape: shapeOf(event.when, timeline),
    lead,
    step,
    sought: options.sought?.has(index) ?? false,
    wholeText: cut.length ? cut.join('\n') : undefined,
    ...textBlock([...title, ...dated], metrics),
  };
}

/**
 * A date in the last line of its title, or in one of its own where it does not fit there.
 * @param inOneLine whether there is no other line, so that it is cut instead
 */
function dateBehind(
  title: BlockLine | undefined,
  date: string,
  lineWidth: number,
  inOneLine: boolean,
  metrics: Metrics,
): TextBlock['lines'] {
  const own = wrappedLines(date, 'date', 1, lineWidth, metrics);
  if (!title || own.length === 0) return own;
  const beside = metrics.measure(title.text, title.role) + DATE_GAP;
  const room = lineWidth - beside;
  if (metrics.measure(date, 'date') <= room + ROUNDING) return [{text: date, role: 'date', beside}];
  return inOneLine ? wrappedLines(date, 'date', 1, room, metrics).map((line) => ({...line, beside})) : own;
}

const textsOf = (lines: TextBlock['lines']): string[] => lines.map(({text}) => text);

export function textBlock(lines: TextBlock['lines'], metrics: Metrics): TextBlock {
  return {
    lines,
    width: Math.max(0, ...lines.map(({text, role, beside = 0}) => beside + metrics.measure(text, role))),
    height: sum(lines, ({role, beside}) => (beside === undefined ? metrics.lineHeight[role] : 0)),
  };
}

/** px of the first line of a label, level with which its mark stands. */
export function firstLineHeight({lines}: TextBlock, {lineHeight}: Metrics): number {
  return lineHeight[lines[0]?.role ?? 'title'];
}

/** A text in at most so many lines, each at most `width` px wide. No line where there is no text. */
export function wrappedLines(
  text: string,
  role: TextRole,
  most: number,
  width: number,
  metrics: Metrics,
): TextBlock['lines'] {
  if (!text) return [];
  return wrapText(text, width, most, (part) => metrics.measure(part, role)).map((line) => ({text: line, role}));
}

/** A block's lines where they are drawn: `x` is the end that the anchor names, `top` the upper edge. */
export function linesAt(
  {lines}: Pick<TextBlock, 'lines'>,
  x: number,
  top: number,
  anchor: 'start' | 'end',
  metrics: Metrics,
): TextLine[] {
  let bottom = top;
  let baseline = top;
  return lines.map(({text, role, beside}) => {
    if (beside !== undefined) return {text, role, x: anchor === 'start' ? x + beside : x - beside, y: baseline, anchor};
    bottom += metrics.lineHeight[role];
    baseline = bottom - metrics.lineHeight[role] * BASELINE;
    return {text, role, x, y: baseline, anchor};
  });
}

/** A label in its box, its lines against the side of the box that the anchor names. */
export function labelIn(box: Box, label: EventLabel, anchor: 'start' | 'end', metrics: Metrics, onMark = false): Label {
  const x = anchor === 'start' ? box.x : box.x + box.width;
  return {lines: linesAt(label, x, box.y, anchor, metrics), box, onMark, wholeText: label.wholeText};
}
