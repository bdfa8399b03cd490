import {
  metricsFrom,
  accessibleName,
  nowLabelOf,
  orientationFor,
  SceneCache,
  sceneOf,
  SceneRenderer,
  svgDocument,
  THEME,
  type Probe,
  type ThemeName,
} from '../../../draw/index.js';
import {
  contentLangBeside,
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
} from '../../../layout/index.js';
import type {Timeline, TimelineEvent} from '../../../model/index.js';
import type {ViewState} from '../../../view/index.js';
import {LabelThrottle} from './label-throttle.js';
import type {LazyModule} from '../../shared/lazy-module.js';
import {ARRANGEMENTS} from '../lazy-parts.js';

/** What a picture is made of, beyond the view. */
export interface PictureSettings {
  readonly timeline: Timeline;
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  /** whether it is a story curve, which lies whatever the orientation */
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
  readonly probe: Probe;
  readonly probeBox: Element;
}

/** px by which two heights may differ and still be the same, since browsers round */
const SAME_HEIGHT = 1;

/** how many names of events are kept */
const MOST_NAMES = 2000;

/** The picture within the element: lays out when size, theme or data change, draws when the view does. */
export class PictureController {
  /** what is drawn */
  layout: Layout | undefined;
  /** all events, laid out in the same room: the same where all are drawn */
  whole: Layout | undefined;
  frame: Frame | undefined;
  /** the arrangement that is to be fetched before all is laid out as it is to be */
  missing: LazyModule<ArrangementFactory> | undefined;
  #metrics;
  /** the metrics that the layout was made with */
  #laidWith: Metrics | undefined;
  #settings: PictureSettings | undefined;
  #sceneCache = new SceneCache();
  readonly #renderer;
  /** what events are called, which takes long to say */
  readonly #names = new Map<string, string>();
  /** whether they were given with the places of events in both orders */
  #namedInFull = false;
  /** what the picture shows */
  #drawn: ViewState | undefined;
  readonly #wait;
  readonly #observer: ResizeObserver;

  /**
   * @param resized called when the element's size or the theme's sizes have changed
   * @param incomplete called when labels have waited long enough and the picture is to be drawn with them
   */
  constructor(
    private readonly elements: PictureElements,
    resized: () => void,
    incomplete: () => void,
  ) {
    this.#renderer = new SceneRenderer(elements.svg);
    this.#wait = new LabelThrottle(incomplete);
    this.#metrics = metricsFrom(elements.probe);
    const sizeOfProbe = (): string => {
      const {width, height} = elements.probeBox.getBoundingClientRect();
      return `${width} ${height}`;
    };
    // An observer calls first of all for what it begins to observe, which has not changed.
    let probed = sizeOfProbe();
    this.#observer = new ResizeObserver(() => {
      const before = probed;
      probed = sizeOfProbe();
      const themed = probed !== before;
      if (themed) this.#metrics = metricsFrom(elements.probe);
      if (themed || this.#sizeDiffers()) resized();
    });
    this.#observer.observe(elements.stage);
    this.#observer.observe(elements.probeBox);
  }

  disconnect(): void {
    this.#observer.disconnect();
    this.#wait.end();
  }

  remeasure(): void {
    this.#metrics = metricsFrom(this.elements.probe);
  }

  /**
   * Lays the timeline out for the room that there is. The stage asks for the height of its content; where the page
   * gives it another, the content is laid out for that. Where nothing has changed of what a layout follows from, it
   * stays. Where but some of the events are drawn, they have the room that all take, so that neither the axis nor what
   * stands below it jumps. What there was stays as long as the arrangement that it takes is not there.
   * @returns false where nothing is laid out anew for want of it, or since there is no room at all, as in an element
   *   that is not shown
   */
  lay(settings: PictureSettings): boolean {
    const before = this.#settings;
    const width = this.elements.stage.clientWidth;
    const arranged = this.#arrangedFor(settings, width);
    if (this.missing && !arranged) return false;
    const isLaid = this.#isLaidFor(settings, arranged);
    if (isLaid && before?.shown === settings.shown && before?.matches === settings.matches) return true;
    this.#settings = settings;
    this.#drawn = undefined;
    if (!isLaid) {
      this.#laidWith = this.#metrics;
      this.#sceneCache = new SceneCache();
      this.#names.clear();
      this.whole = arranged && this.#layWhole(settings, {...arranged, width});
    }
    const {shown} = settings;
    if (!this.whole) {
      this.layout = this.frame = undefined;
      this.#renderer.render([]);
      return false;
    }
    if (!shown) this.layout = this.whole;
    else if (!isLaid || before?.shown !== shown)
      this.layout = new Layout(shown, {...this.whole.options, height: this.whole.height});
    return true;
  }

  /** A story curve lies as any other picture until it is there, and where it cannot be had. */
  #arrangedFor({orientation, curve}: PictureSettings, width: number): Arranged | undefined {
    const along = curve ? 'horizontal' : orientationFor(orientation, width);
    const wanted = width > 0 ? [ARRANGEMENTS[along], ...(curve ? [ARRANGEMENTS.curve] : [])] : [];
    this.missing = wanted.find(({content}) => !content);
    const arrangement = wanted.findLast(({content}) => content)?.content;
    return arrangement && {orientation: along, arrangement};
  }

  #layWhole(settings: PictureSettings, room: Arranged & {readonly width: number}): Layout {
    const {stage} = this.elements;
    const {timeline, language, rightToLeft, collapsed} = settings;
    const options = {
      ...room,
      language,
      rightToLeft,
      collapsed,
      metrics: this.#metrics,
      nowLabel: nowLabelOf(timeline, language),
    };
    const natural = new Layout(timeline, options);
    stage.style.setProperty('--_stage-height', `${natural.height}px`);
    const height = stage.clientHeight;
    return Math.abs(height - natural.height) <= SAME_HEIGHT || height <= 0
      ? natural
      : new Layout(timeline, {...options, height});
  }

  /** @param isMoving whether the reader's hand is at it */
  draw(view: ViewState, isMoving = false): void {
    if (!this.layout) return;
    const {isOrdered} = this.layout.timeline;
    if (isOrdered !== this.#namedInFull) {
      this.#namedInFull = isOrdered;
      this.#sceneCache = new SceneCache();
      this.#names.clear();
      this.#drawn = undefined;
    }
    if (view === this.#drawn && !this.#wait.isOn) return;
    if (!this.#drawn)
      this.elements.svg.setAttribute('viewBox', `0 0 ${this.layout.options.width} ${this.layout.height}`);
    this.#drawn = view;
    this.frame = this.layout.frame(view.window, {
      ...view,
      matches: this.#settings?.matches,
      labelledFor: this.#wait.labelledFor(view.window, isMoving),
    });
    const options = {
      describe: this.#describe,
      describeLane: this.#describeLane,
      contentLang: contentLangBeside(this.layout.timeline.lang, this.layout.options.language),
      tabStop: this.#tabStop(view),
      interactive: true,
    };
    this.#renderer.render(sceneOf(this.frame, options, this.#sceneCache));
  }

  readonly #describe = ({event, dimmed}: Mark): string => {
    const {separator, notFound} = this.#settings!.language.messages;
    const name = this.#names.get(event.id) ?? this.#nameOf(event);
    if (this.#names.size > MOST_NAMES) this.#names.clear();
    this.#names.set(event.id, name);
    return dimmed ? name + separator + notFound : name;
  };

  #nameOf(event: TimelineEvent): string {
    const {language, timeline} = this.#settings!;
    const {separator, ranks} = language.messages;
    const name = accessibleName(event, language, timeline.timeZone);
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
    return [...this.elements.svg.querySelectorAll<SVGElement>('.mark')].find((element) => element.dataset['id'] === id);
  }

  /** The frame as a document of its own, in the colours and fonts that the page gives the element. */
  text(): string {
    if (this.#drawn) this.draw(this.#drawn);
    if (!this.frame || !this.layout || !this.#settings) return '';
    const {language, timeline} = this.#settings;
    return svgDocument(this.frame, timeline, language, this.#computedTheme());
  }

  #isLaidFor({timeline, language, rightToLeft, collapsed}: PictureSettings, arranged: Arranged | undefined): boolean {
    const before = this.#settings;
    return (
      before !== undefined &&
      before.timeline === timeline &&
      this.whole?.options.arrangement === arranged?.arrangement &&
      before.rightToLeft === rightToLeft &&
      before.collapsed === collapsed &&
      before.language.locale === language.locale &&
      before.language.messages === language.messages &&
      this.#laidWith === this.#metrics &&
      !this.#sizeDiffers()
    );
  }

  #sizeDiffers(): boolean {
    const {clientWidth, clientHeight} = this.elements.stage;
    return (
      !this.layout ||
      clientWidth !== this.layout.options.width ||
      Math.abs(clientHeight - this.layout.height) > SAME_HEIGHT
    );
  }

  /** One mark is reached by the tab key: the one that the keys stand on, else the first in view that is looked for. */
  #tabStop({focused}: ViewState): string | null {
    const marks = this.frame?.marks ?? [];
    return (marks.find(({id}) => id === focused) ?? marks.find(({dimmed}) => !dimmed) ?? marks[0])?.id ?? null;
  }

  /** Variables as the browser resolves them: through a property of their own kind on an element of the picture. */
  #computedTheme(): Record<ThemeName, string> {
    const probe = document.createElement('span');
    this.elements.stage.append(probe);
    const computed = Object.fromEntries(
      (Object.keys(THEME) as ThemeName[]).map((name) => {
        const property = propertyFor(name);
        probe.style.setProperty(property, `var(--_${name})`);
        return [name, getComputedStyle(probe).getPropertyValue(property)];
      }),
    );
    probe.remove();
    return computed as Record<ThemeName, string>;
  }
}

function propertyFor(name: ThemeName): string {
  if (name === 'font') return 'font-family';
  if (name === 'title-weight') return 'font-weight';
  return name.endsWith('-size') ? 'font-size' : 'color';
}
