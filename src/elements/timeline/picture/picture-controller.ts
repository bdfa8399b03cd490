import {
  metricsFrom,
  markName,
  nowLabelOf,
  orientationFor,
  pictureLangs,
  pointIn,
  SceneCache,
  sceneOf,
  SceneRenderer,
  shownDate,
  svgDocument,
  withValues,
  type ColorOf,
  type Probe,
  type SceneNode,
  type SceneOptions,
} from '../../../draw/index.js';
import {horizontally} from '../../../layout/arrangements/horizontal.js';
import {
  countsText,
  countText,
  Layout,
  type ArrangementFactory,
  type Frame,
  type Language,
  type Mark,
  type Matches,
  type Metrics,
  type LayoutOptions,
  type Point,
} from '../../../layout/index.js';
import {EXACT_LABEL_LIMIT, type Timeline} from '../../../model/index.js';
import type {TimeWindow, ViewState} from '../../../view/index.js';
import type {LazyModule} from '../../shared/platform/lazy-module.js';
import type {Ground} from '../../shared/ground/ground.js';
import {LABELS_OF_MANY} from '../data/labels-of-many-part.js';
import {DENSITY} from '../density/density-part.js';
import {ERAS} from '../eras/eras-part.js';
import {ARRANGEMENTS} from './arrangements.js';
import {computedTheme} from './computed-theme.js';
import {LowStage, SAME_HEIGHT} from './low-stage.js';
import {StickyAxis} from './sticky-axis.js';

/** What a picture is made of, beyond the view. */
export interface PictureSettings {
  readonly timeline: Timeline;
  /** the colours of its groups */
  readonly ground: Ground;
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  /** whether it is a story curve, which is horizontal whatever the orientation */
  readonly curve: boolean;
  readonly language: Language;
  readonly rightToLeft: boolean;
  /** ids of groups whose lanes are closed */
  readonly collapsed: ReadonlySet<string>;
  /** those of the events that are drawn; all where absent */
  readonly shown: Timeline | undefined;
  /** those that stand out; all where absent */
  readonly matches: Matches | undefined;
}

/** How all is to stand. */
type Arranged = Pick<LayoutOptions, 'orientation' | 'arrangement'>;

export interface PictureElements {
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly axis: SVGSVGElement;
  readonly axisLayer: HTMLElement;
  readonly lowerEdge: HTMLElement;
  readonly probe: Probe;
  readonly probeBox: Element;
}

/** how many names of events are kept */
const MOST_NAMES = 2000;

/** The picture within the element: laid out when size, theme or data change, drawn when the view does. */
export class PictureController {
  /** what is drawn */
  layout: Layout | undefined;
  /** all events, laid out in the same width and height: the same layout where all are drawn */
  whole: Layout | undefined;
  frame: Frame | undefined;
  /** called where the axis of a tall picture comes to stand elsewhere in it */
  scrolled: (() => void) | undefined;
  /** the arrangement that is to be fetched before all is laid out as it is to be */
  #missingArrangement: LazyModule<ArrangementFactory> | undefined;
  #elements: PictureElements | undefined;
  #renderer: SceneRenderer | undefined;
  #axisRenderer: SceneRenderer | undefined;
  #lowStage: LowStage | undefined;
  #stickyAxis: StickyAxis | undefined;
  /** px that the stage had when all was laid out for it */
  #stageHeight = 0;
  /** undefined until something is laid out with them */
  #metrics: Metrics | undefined;
  /** the size of the probe, which follows from the theme's sizes */
  #probeSize = '';
  /** the metrics that the layout was made with */
  #laidWith: Metrics | undefined;
  #settings: PictureSettings | undefined;
  #isCounted: boolean | undefined;
  #colorOf: ColorOf = () => undefined;
  #sceneCache = new SceneCache();
  /** what events are called, which takes long to say */
  readonly #names = new Map<string, string>();
  /** whether they were given with the ranks of events in both orders */
  #namedInFull = false;
  /** what the picture shows */
  #drawn: ViewState | undefined;
  /** the window of which alone the labels are drawn; undefined where all are */
  #labelledFor: TimeWindow | undefined;

  /** @param hasFailed whether a part cannot be had for now */
  constructor(private readonly hasFailed: (part: LazyModule<unknown>) => boolean) {}

  connect(elements: PictureElements): void {
    if (this.#elements?.svg !== elements.svg) {
      this.#renderer = new SceneRenderer(elements.svg);
      this.#axisRenderer = new SceneRenderer(elements.axis);
      this.#lowStage = new LowStage(elements.stage);
      this.#stickyAxis?.disconnect();
      this.#stickyAxis = new StickyAxis(elements.stage, elements.axisLayer, elements.lowerEdge, () =>
        this.scrolled?.(),
      );
    }
    this.#stickyAxis?.connect();
    this.#elements = elements;
    if (this.#metrics && !elements.stage.clientWidth) return;
    this.#probeSize = sizeOf(elements.probeBox);
    this.#metrics = undefined;
  }

  disconnect(): void {
    this.#stickyAxis?.disconnect();
  }

  /** px above its place at which the axis of a tall picture stands, to stay in sight */
  get unseen(): number {
    return this.#stickyAxis?.unseen ?? 0;
  }

  /** What is to be fetched before the picture is as it is to be. */
  get missing(): LazyModule<unknown> | undefined {
    return this.#missingArrangement ?? (this.frame?.isUncounted ? DENSITY : undefined);
  }

  get orientation(): 'horizontal' | 'vertical' {
    return this.layout?.options.orientation ?? 'horizontal';
  }

  get rightToLeft(): boolean {
    return this.layout?.options.rightToLeft ?? false;
  }

  /**
   * Compares the element's size and the theme's sizes with those of the last layout. For observers to ask.
   * @returns whether all is to be laid out anew
   */
  resized(): boolean {
    // While it is not displayed it has no sizes, and keeps those that it had.
    if (!this.#elements?.stage.clientWidth) return false;
    const size = sizeOf(this.#elements.probeBox);
    if (size !== this.#probeSize) {
      this.#probeSize = size;
      this.remeasure();
    }
    return this.#laidWith !== this.#metrics || this.#sizeDiffers(this.#elements.stage);
  }

  /** For fonts that have been loaded since texts were measured. */
  remeasure(): void {
    if (this.#elements?.stage.clientWidth) this.#metrics = undefined;
    // Measured as soon as it is displayed again.
    else this.#probeSize = '';
  }

  /**
   * Lays the timeline out for the size of the stage. The stage asks for the height of its content; where the page gives
   * it another, the content is laid out for that. The layout stays where nothing has changed that it follows from. A
   * filter that hides events leaves width and height as all events take them, so that neither the axis nor what stands
   * below the picture jumps. While an arrangement is still being fetched, the layout before stays.
   * @returns false where there is no layout for these settings: its arrangement is not there yet, or the element has no
   *   width, as where it is not displayed
   */
  lay(settings: PictureSettings): boolean {
    if (!this.#elements) return false;
    const {orientation} = this;
    const isLaid = this.#layIn(this.#elements, settings);
    // At once, and not only when the element is rendered next: styles depend on how the picture stands.
    this.#elements.stage.classList.replace(orientation, this.orientation);
    return isLaid;
  }

  #layIn({stage}: PictureElements, settings: PictureSettings): boolean {
    const before = this.#settings;
    // Not displayed, it is laid out as wide as it was.
    const lastWidth = settings.timeline.isEmpty ? 0 : this.whole?.options.width;
    const width = stage.clientWidth || (lastWidth ?? 0);
    const arranged = this.#arrangedFor(settings, width);
    if (this.#missingArrangement && !arranged) return false;
    const isLaid = this.#isLaidFor(settings, arranged, stage);
    const colorOf = settings.ground.colorsOf(settings.timeline);
    const isColored = this.#colorOf === colorOf;
    this.#colorOf = colorOf;
    stage.parentElement?.style.setProperty('--_solid', settings.ground.color);
    if (isLaid && isColored && before?.shown === settings.shown && before?.matches === settings.matches) return true;
    this.#settings = settings;
    this.#drawn = undefined;
    if (!isLaid || !isColored) this.#sceneCache = new SceneCache();
    if (!isLaid) {
      this.#names.clear();
      this.#isCounted = undefined;
      this.whole = arranged && this.#layWhole(settings, {...arranged, width}, stage);
      this.#laidWith = this.#metrics;
    }
    const {shown, matches} = settings;
    if (!this.whole) {
      this.layout = this.frame = undefined;
      this.#renderer?.render([]);
      this.#axisRenderer?.render([]);
      return false;
    }
    const {options, height} = this.whole;
    if (shown && (!isLaid || before?.shown !== shown)) this.layout = new Layout(shown, {...options, height});
    else if (!shown) this.layout = matches ? this.#layFor(matches, this.whole) : this.whole;
    return true;
  }

  /** The horizontal arrangement stands in for one that cannot be had, and for the story curve until that is there. */
  #arrangedFor({orientation, curve}: PictureSettings, width: number): Arranged | undefined {
    this.#missingArrangement = undefined;
    if (!(width > 0)) return undefined;
    const along = curve ? 'horizontal' : orientationFor(orientation, width);
    const late = curve ? ARRANGEMENTS.curve : along === 'vertical' ? ARRANGEMENTS.vertical : undefined;
    if (late?.content) return {orientation: along, arrangement: late.content};
    this.#missingArrangement = late;
    const standsIn = !late || curve || this.hasFailed(late);
    return standsIn ? {orientation: 'horizontal', arrangement: horizontally} : undefined;
  }

  #layWhole(settings: PictureSettings, arranged: Arranged & {readonly width: number}, stage: HTMLElement): Layout {
    const {timeline, language, rightToLeft, collapsed} = settings;
    const options = {
      ...arranged,
      language,
      rightToLeft,
      collapsed,
      labelsOfMany: LABELS_OF_MANY.content,
      densityOf: DENSITY.content?.densityOf,
      metrics: (this.#metrics ??= metricsFrom(this.#elements!.probe)),
      eras: ERAS.content?.ANY_ERAS,
      nowLabel: nowLabelOf(timeline, language),
    };
    const natural = new Layout(timeline, options);
    const height = this.#lowStage!.fit(natural.height);
    this.#stageHeight = stage.clientHeight;
    return height === natural.height ? natural : new Layout(timeline, {...options, height});
  }

  /** All events in the same height, where those that are looked for get their labels first: as before where all do. */
  #layFor(sought: Matches, {timeline, options, height}: Layout): Layout {
    if (timeline.events.length > EXACT_LABEL_LIMIT) return this.whole!;
    const layout = new Layout(timeline, {...options, sought});
    return layout.height === height ? layout : new Layout(timeline, {...options, height, sought});
  }

  /** Whether some events are counted, rather than drawn, where all are in view. */
  get isCounted(): boolean {
    if (!this.whole) return false;
    if (this.#isCounted === undefined) {
      const {density, isUncounted = false} = this.whole.frame(this.whole.home);
      this.#isCounted = isUncounted || density.length > 0;
    }
    return this.#isCounted;
  }

  /** Whether nothing would change by drawing a view, with all its labels. */
  shows(view: ViewState): boolean {
    return (
      !this.layout ||
      (view === this.#drawn && !this.#labelledFor && this.layout.timeline.isOrdered === this.#namedInFull)
    );
  }

  /** @param labelledFor the window of which alone the labels are drawn; all where absent */
  draw(view: ViewState, labelledFor?: TimeWindow): void {
    if (!this.layout || !this.#elements) return;
    const {svg, axis} = this.#elements;
    const {isOrdered} = this.layout.timeline;
    if (isOrdered !== this.#namedInFull) {
      this.#namedInFull = isOrdered;
      this.#sceneCache = new SceneCache();
      this.#names.clear();
      this.#drawn = undefined;
    }
    const isFirst = !this.#drawn;
    this.#drawn = view;
    this.#labelledFor = labelledFor;
    this.frame = this.layout.frame(view.window, {...view, matches: this.#settings?.matches, labelledFor});
    const options = {
      describe: this.describe,
      describeLane: this.#describeLane,
      colorOf: this.colorOf,
      drawEras: this.drawEras,
      drawDensity: DENSITY.content?.densityNode,
      saysPlaces: this.#namedInFull,
      langs: pictureLangs(this.layout.timeline, this.layout.options.language),
      tabStop: this.#tabStop(view),
      interactive: true,
    };
    const {width, height, plot, orientation} = this.frame;
    const axisHeight = height - plot.height;
    if (isFirst) {
      svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
      axis.setAttribute('viewBox', `0 ${plot.height} ${width} ${axisHeight}`);
    }
    const scene = sceneOf(this.frame, options, this.#sceneCache);
    const isApart = ({key}: SceneNode): boolean => key === 'axis' && orientation === 'horizontal';
    this.#renderer?.render(scene.filter((node) => !isApart(node)));
    this.#axisRenderer?.render(scene.filter(isApart));
    this.#lowStage?.drawn(axisHeight);
    this.#stickyAxis?.drawn(height, orientation === 'horizontal' ? axisHeight : 0);
  }

  /** The colour of a group. */
  readonly colorOf: ColorOf = (group) => this.#colorOf(group);

  /** The same on paper. */
  get colorOnPaper(): ColorOf {
    return this.#settings!.ground.colorsOnPaper(this.#settings!.timeline);
  }

  /** What draws the bands of eras; undefined as long as no timeline of the page has had any. */
  get drawEras(): SceneOptions['drawEras'] {
    return ERAS.content?.eraNodes;
  }

  /** The matches that stand out among what is drawn. */
  get matches(): Matches | undefined {
    return this.#settings?.matches;
  }

  /**
   * What is drawn, laid out for another width, and as high as its labels ask for where no height is given, with what
   * counts events.
   */
  laidOutFor(width: number, sizes: Pick<LayoutOptions, 'height' | 'densityOf'>): Layout | undefined {
    if (!this.layout || !this.#settings) return undefined;
    const {timeline, options} = this.layout;
    const arranged = this.#arrangedFor(this.#settings, width) ?? this.whole!.options;
    return new Layout(timeline, {...options, ...arranged, width, ...sizes});
  }

  /** What those are told who do not see an event's mark. */
  readonly describe = (mark: Mark): string => {
    const {event, dimmed} = mark;
    const {separator, notFound} = this.#settings!.language.messages;
    const key = `${event.id} ${shownDate(mark.label)}`;
    const name = this.#names.get(key) ?? this.#nameOf(mark);
    if (this.#names.size > MOST_NAMES) this.#names.clear();
    this.#names.set(key, name);
    return dimmed ? name + separator + notFound : name;
  };

  #nameOf(mark: Mark): string {
    const {event} = mark;
    const {language, timeline} = this.#settings!;
    const {separator, ranks} = language.messages;
    const name = markName(mark, language, timeline.timeZone);
    return this.#namedInFull ? name + separator + countsText(ranks, event.given, event.time, language) : name;
  }

  readonly #describeLane = (title: string, count: number): string => {
    const {language} = this.#settings!;
    const {separator, events} = language.messages;
    return title + separator + countText(events, count, language);
  };

  mark(id: string | null): Mark | undefined {
    return id === null ? undefined : this.frame?.marks.find((mark) => mark.id === id);
  }

  markElement(id: string): SVGElement | undefined {
    const marks = this.#elements?.svg.querySelectorAll<SVGElement>('.mark') ?? [];
    return [...marks].find((element) => element.dataset['id'] === id);
  }

  /** Where a pointer is, in px of the picture. */
  pointOf(event: MouseEvent): Point {
    const {x, y} = this.#elements ? pointIn(this.#elements.stage, event) : {x: NaN, y: NaN};
    // A click comes in whole px even where the move before it did not: both have to find the same.
    return {x: Math.floor(x), y: Math.floor(y)};
  }

  /** The frame as a document of its own, in the colours and fonts that the page gives the element. */
  text(): string {
    if (this.#drawn && !this.shows(this.#drawn)) this.draw(this.#drawn);
    if (!this.frame || !this.layout || !this.#settings || !this.#elements) return '';
    const {language, timeline} = this.#settings;
    const {rightToLeft} = this;
    const unlabelled = this.#unlabelledIn(this.frame, this.layout, this.#drawn!.window);
    const theme = computedTheme(this.#elements.stage, this.#settings.ground.color);
    const colorOf: ColorOf = (group) => {
      const color = this.colorOf(group);
      return color && withValues(color, theme);
    };
    const {drawEras} = this;
    const drawDensity = DENSITY.content?.densityNode;
    return svgDocument(this.frame, timeline, language, theme, {
      ...{unlabelled, rightToLeft, colorOf, drawEras, drawDensity},
    });
  }

  /** Events in view that are merely counted: who has no more than the picture cannot zoom in on them. */
  #unlabelledIn({marks, plot, orientation}: Frame, layout: Layout, window: TimeWindow): number {
    const isInView = ({body}: Mark): boolean =>
      orientation === 'vertical'
        ? body.y < plot.y + plot.height && body.y + body.height > plot.y
        : body.x < plot.x + plot.width && body.x + body.width > plot.x;
    return Math.max(0, layout.around.countIn(window) - marks.filter((mark) => mark.label && isInView(mark)).length);
  }

  #isLaidFor(
    {timeline, language, rightToLeft, collapsed}: PictureSettings,
    arranged: Arranged | undefined,
    stage: HTMLElement,
  ): boolean {
    const before = this.#settings;
    return (
      before !== undefined &&
      before.timeline === timeline &&
      this.whole?.options.arrangement === arranged?.arrangement &&
      this.whole?.options.densityOf === DENSITY.content?.densityOf &&
      before.rightToLeft === rightToLeft &&
      before.collapsed === collapsed &&
      before.language.locale === language.locale &&
      before.language.messages === language.messages &&
      this.#laidWith === this.#metrics &&
      !this.#sizeDiffers(stage)
    );
  }

  #sizeDiffers({clientWidth, clientHeight}: HTMLElement): boolean {
    if (!this.layout) return true;
    return (
      clientWidth > 0 &&
      (clientWidth !== this.layout.options.width || Math.abs(clientHeight - this.#stageHeight) > SAME_HEIGHT)
    );
  }

  /** One mark is reached by the tab key: the one that the keys stand on, else the first in view that is looked for. */
  #tabStop({focused}: ViewState): string | null {
    const marks = this.frame?.marks ?? [];
    return (marks.find(({id}) => id === focused) ?? marks.find(({dimmed}) => !dimmed) ?? marks[0])?.id ?? null;
  }
}

function sizeOf(element: Element): string {
  const {width, height} = element.getBoundingClientRect();
  return `${width} ${height}`;
}
