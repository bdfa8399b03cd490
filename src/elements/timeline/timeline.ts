import {WITHOUT_DOCUMENT} from '#without-document';
import {serverTemplate} from '#static-pictures';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {TEXT_ROLES, textClass, type GestureHandling} from '../../draw/index.js';
import {languageOfWords, countText, fitsCurve, timeRangeWords, type Language} from '../../layout/index.js';
import type {EventInput, Problem, Timeline, TimelineEvent, TimelineInput} from '../../model/index.js';
import {fill, type Messages, type Vocabulary} from '../../i18n/index.js';
import {timeWindow, type TimeWindow} from '../../view/index.js';
import {ZOOM_STEP} from '../../view/key-commands.js';
import {baseStyles} from '../shared/base.styles.js';
import {takeOverEarlyProperties} from '../shared/early-properties.js';
import {chosen} from '../shared/choices.js';
import type {Filter} from '../shared/filter.js';
import {TIMELINE_HANDLE, announceTimelinesChange, type TimelineHandle} from '../shared/timeline-handle.js';
import {CARD} from './card/card-part.js';
import {createControllers} from './controllers.js';
import {DATE_SETTINGS, dateSettings} from './data/date-settings.js';
import {ERAS} from './eras/eras-part.js';
import type {AddressLink} from './interaction/address-link.js';
import {wordsLang} from '../shared/locale.js';
import {ADDRESS_LINK, EDGES, PNG_EXPORT, SERVED_PICTURE} from './lazy-parts.js';
import {groupKeyTemplate} from './templates/group-key.js';
import {printStyles} from './print/print.styles.js';
import {PART_NEEDED} from './part-needed.js';
import {ARRANGEMENTS} from './picture/arrangements.js';
import {signGuards} from './picture/sign-guards.styles.js';
import {legendTemplate} from './templates/legend.js';
import {loadingTemplate} from './templates/loading.js';
import {failureTemplate, fileFailureText} from './templates/failure.js';
import {unshownTemplate} from './templates/unshown.js';
import {toolbarTemplate} from './templates/toolbar.js';
import {addressOf, idOf, SETTINGS, settingProblems} from './settings.js';
import {timelineElements} from './timeline-elements.js';
import {styles} from './timeline.styles.js';

/**
 * @summary A zoomable timeline of events whose dates are only as good as their sources.
 *
 * Events come from the `events` property, else from the file that `src` names, else from the element's children. The
 * reader zooms with ctrl/⌘ and the wheel, a pinch, a double click, the buttons or the keys + and −; pans by dragging or
 * with the arrow keys; and opens an event with a click, a tap, or Enter. A click where events stand too close to be
 * told apart lists them, a double click zooms until they come apart, and the key L lists all that are in view. The key
 * ? lists all keys.
 *
 * @attr {number} [static-width=960] - Read by servers alone: px of the picture that they send for wide screens.
 *
 * @slot - Events: `<circa-event>` and `<circa-era>` elements, an `<ol>` or `<ul>` whose items have a `<time>`, or a
 *   `<script type="application/json">`.
 * @slot above - Companions, or anything else, above the picture.
 * @slot below - The same below it; companions that name no slot stand here.
 * @slot toolbar - More buttons, before the element's own.
 * @slot card - Replaces what the open card says.
 * @slot empty - Shown where there are no events.
 *
 * @event {CircaSelectEvent} circa-select - The reader opens or closes an event. Cancelable. `.id`, `.event`; null when
 *   closing.
 * @event {CircaViewInputEvent} circa-view-input - The reader moves the window: once a frame. `.view` in ms.
 * @event {CircaViewChangeEvent} circa-view-change - The window has come to rest. `.view` in ms.
 * @event {CircaLoadEvent} circa-load - A file or the children have been read and drawn. `.timeline`.
 * @event {CircaErrorEvent} circa-error - Something of the data could not be read. `.problems`.
 *
 * @csspart axis - The time axis.
 * @csspart tick - A tick; it is also one of the next two.
 * @csspart tick-minor - A tick of the finer steps.
 * @csspart tick-major - A tick of the coarser steps.
 * @csspart tick-label - The words at a tick.
 * @csspart grid - A line across the picture at a major tick.
 * @csspart event - An event's mark with its label; it is also one of the next three, and may be one of the two after.
 * @csspart event-dot - The same of a moment whose time is no wider than a dot.
 * @csspart event-range - The same of a moment in a wider stretch, of a day or more.
 * @csspart event-span - The same of an event that lasts.
 * @csspart event-lead - The same of the single most important event.
 * @csspart event-dimmed - The same of an event that does not match the filter.
 * @csspart event-label - An event's title and date.
 * @csspart range - A stretch in which something merely may lie.
 * @csspart core - What is certain: a dot, the cell of a day, or a solid bar.
 * @csspart lane - The events of one group.
 * @csspart lane-label - A group's name, which opens and closes its lane.
 * @csspart density - Events without a label, counted: a group of two paths, with its own `fill`.
 * @csspart density-matching - The same of those that match the filter alone.
 * @csspart era - An era's band behind the events; its `color` is that of the fill.
 * @csspart era-label - An era's title.
 * @csspart jump - In a story curve, the line from an event to the one told next.
 * @csspart jump-back - The same where it goes back in time.
 * @csspart place - In a story curve, an event's place told.
 * @csspart now - The line at the reference date.
 * @csspart static - A picture that a server has drawn; also `static-wide` or `static-narrow`.
 * @csspart edge - A chip at an edge that says how many events lie beyond, and leads there; also `edge-earlier` or
 *   `edge-later`.
 * @csspart card - The open event, or the list of a cluster.
 * @csspart toolbar - The buttons.
 * @csspart button - One button.
 * @csspart legend - What the signs mean.
 * @csspart problems - How many events could not be shown.
 * @csspart failure - What could not be fetched, with a button that tries again.
 *
 * @cssprop [--circa-ground=transparent] - The ground that everything stands on.
 * @cssprop [--circa-ink=currentColor] - Titles and text. Where it is light, all else has its values for a dark ground.
 * @cssprop [--circa-accent=light-dark(#a3231b, #ff8474)] - The reference line, the leading event, the selection.
 * @cssprop [--circa-font=inherit] - All text.
 * @cssprop [--circa-font-size=1rem] - What all sizes of texts and signs follow.
 * @cssprop [--circa-space=1rem] - What gaps and the padding follow.
 * @cssprop [--circa-radius=0.375rem] - Corners of buttons and card.
 * @cssprop [--circa-line-width=1px] - Width of the axis, its ticks and the grid.
 * @cssprop [--circa-muted=color-mix(in srgb, var(--circa-ink) 72%, transparent)] - Dates, minor ticks, the legend.
 * @cssprop [--circa-axis=color-mix(in srgb, var(--circa-ink) 55%, transparent)] - The axis and its ticks.
 * @cssprop [--circa-rule=color-mix(in srgb, var(--circa-ink) 12%, transparent)] - The grid.
 * @cssprop [--circa-range-fill=color-mix(in srgb, var(--circa-ink) 8%, transparent)] - The light of a possible stretch.
 * @cssprop [--circa-range-line=color-mix(in srgb, var(--circa-ink) 75%, transparent)] - The outline of a possible
 *   stretch.
 * @cssprop [--circa-core=color-mix(in srgb, var(--circa-ink) 82%, transparent)] - A certain stretch.
 * @cssprop [--circa-density=color-mix(in srgb, var(--circa-ink) 55%, transparent)] - Events without a label.
 * @cssprop [--circa-focus=light-dark(#1f5fbf, #8db8ff)] - The focus ring.
 * @cssprop [--circa-group-1=light-dark(#176ad5, #4c98ff)] - The first group, of each eight.
 * @cssprop [--circa-group-2=light-dark(#c1731b, #fe9b2f)] - The second group, of each eight.
 * @cssprop [--circa-group-3=light-dark(#026d0a, #75ce8b)] - The third group, of each eight.
 * @cssprop [--circa-group-4=light-dark(#834ea1, #d0a5ea)] - The fourth group, of each eight.
 * @cssprop [--circa-group-5=light-dark(#c03449, #fa6056)] - The fifth group, of each eight.
 * @cssprop [--circa-group-6=light-dark(#089ba7, #5eeefc)] - The sixth group, of each eight.
 * @cssprop [--circa-group-7=light-dark(#881357, #cf6aaf)] - The seventh group, of each eight.
 * @cssprop [--circa-group-8=light-dark(#474207, #e4d807)] - The eighth group, of each eight.
 * @cssprop [--circa-card-ground=var(--circa-ground)] - The ground of the card and of tips: that behind the timeline, a
 *   little lighter where it is dark.
 * @cssprop [--circa-card-rule=color-mix(in srgb, var(--circa-ink) 17%, transparent)] - Lines of the card.
 * @cssprop [--circa-card-shadow=0 6px 28px light-dark(rgb(0 0 0 / 0.16), rgb(0 0 0 / 0.6))] - The shadow of the card.
 * @cssprop [--circa-title-size=calc(var(--circa-font-size) * 0.9375)] - Size of titles.
 * @cssprop [--circa-title-weight=600] - Weight of titles and major ticks.
 * @cssprop [--circa-greater-size=calc(var(--circa-title-size) * 1.13)] - Size of titles of what is more important.
 * @cssprop [--circa-greater-weight=700] - Their weight.
 * @cssprop [--circa-lesser-size=calc(var(--circa-title-size) * 0.93)] - Size of titles of what is less important.
 * @cssprop [--circa-lesser-weight=400] - Their weight.
 * @cssprop [--circa-date-size=calc(var(--circa-font-size) * 0.8125)] - Size of dates.
 * @cssprop [--circa-tick-size=calc(var(--circa-font-size) * 0.75)] - Size of minor tick labels and the legend.
 * @cssprop [--circa-major-size=calc(var(--circa-font-size) * 0.8125)] - Size of major tick labels.
 * @cssprop [--circa-text-size=calc(var(--circa-font-size) * 0.9375)] - Size of the card's text.
 * @cssprop [--circa-heading-size=calc(var(--circa-font-size) * 1.2)] - Size of the title on the card and in a story.
 * @cssprop [--circa-mark-size=calc(var(--circa-font-size) * 1.125)] - Height of cells and ranges; bars are thinner.
 * @cssprop [--circa-dot-size=calc(var(--circa-font-size) * 0.6875)] - Diameter of dots.
 * @cssprop [--circa-label-gap=calc(var(--circa-space) * 0.5625)] - Between a mark and its label.
 * @cssprop [--circa-row-gap=calc(var(--circa-space) * 0.1875)] - Between rows.
 * @cssprop [--circa-padding=calc(var(--circa-space) * 1)] - Between the edge and what is in it.
 * @cssprop [--circa-title-color=var(--circa-ink)] - Titles.
 * @cssprop [--circa-date-color=var(--circa-muted)] - Dates in the picture.
 * @cssprop [--circa-now-color=var(--circa-accent)] - The line at the reference date, and its words.
 * @cssprop [--circa-range-width=1.5px] - Width of the outline of a possible stretch; drawn so thin that its dashes are
 *   seen.
 * @cssprop [--circa-focus-width=2px] - Width of the focus ring.
 * @cssprop [--circa-button-size=2rem] - Least width and height of buttons.
 * @cssprop [--circa-card-width=23rem] - Width of the card.
 * @cssprop [--circa-card-padding=1rem] - Between the edge of the card and what it says.
 * @cssprop [--circa-max-height=112.5rem] - How high a horizontal timeline grows by itself; `none` for as high as need
 *   be.
 * @cssprop --circa-mark-color - The sign of an event, before the colour of its group; for parts, as `event`. None by default.
 */
export class CircaTimeline extends CircaElement {
  static override styles = [baseStyles, styles, signGuards, printStyles];

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'dir', 'id'];
  }

  static override properties = {
    src: {},
    reference: {},
    start: {},
    end: {},
    selected: {reflect: true, converter: {toAttribute: idOf}},
    order: {},
    timeZone: {attribute: 'time-zone'},
    prefer: {},
    dateOrder: {attribute: 'date-order'},
    circa: {},
    edtf: {type: Boolean},
    orientation: {},
    curve: {type: Boolean, reflect: true},
    gestureHandling: {attribute: 'gesture-handling'},
    link: {},
    messages: {attribute: false},
    vocabularies: {attribute: false},
  };

  /** Address of a file of events, relative to the page. */
  declare src: string | null;

  /** The date from which "this Sunday" or "September" is read, EDTF; stands before the data's own. */
  declare reference: string | null;

  /** Where the first window begins, EDTF. */
  declare start: string | null;

  /** Where the first window ends, EDTF. */
  declare end: string | null;

  /** Id of the event whose card is open. */
  declare selected: string | null;

  /** In which order `next`, `previous` and the arrow keys go. */
  declare order: 'given' | 'time';

  /**
   * IANA name of the zone between whose midnights days lie, and by whose clocks hours are named; UTC unless given. What
   * is shown stays where it changes.
   */
  declare timeZone: string | null;

  /**
   * Which "September" is meant where a date does not say. This, and the three that follow, stand before what the data
   * say.
   */
  declare prefer: 'past' | 'future' | null;

  /** Whether 03/04/2018 is 3 April (`dmy`) or 4 March (`mdy`); refused where it is not said. */
  declare dateOrder: 'dmy' | 'mdy' | null;

  /** Years that "about" reaches from a year on either side; 5 where it is not said. */
  declare circa: number | string | null;

  /** Whether all dates are EDTF, and read as nothing else. */
  declare edtf: boolean;

  /** `auto` is vertical where the element is narrow. */
  declare orientation: 'auto' | 'horizontal' | 'vertical';

  /**
   * Whether it is a story curve: time across, and downwards the order in which events are told, with a line through
   * them that shows where the telling goes back and ahead. Has no effect on more than 200 events.
   */
  declare curve: boolean;

  /**
   * `cooperative` leaves the plain wheel and the swipe up or down to the page, `greedy` takes them, `none` takes no
   * gesture.
   */
  declare gestureHandling: GestureHandling;

  /** `hash` keeps the open event and the window in the page's address, and takes them from there. */
  declare link: 'hash' | null;

  /**
   * All words that the timeline and its companions say: a table of `circa-timeline/i18n/`, or any part of one; what it
   * lacks is said in English.
   */
  declare messages: Partial<Messages> | undefined;

  /**
   * Languages beside English in which dates may be written: `vocabulary` of tables of `circa-timeline/i18n/`. That of
   * `messages` is one of them.
   */
  declare vocabularies: readonly Vocabulary[] | undefined;

  readonly #controllers = createControllers(this);
  /** resolves when what a server has drawn can give way */
  #servedPicture: Promise<void> | undefined;
  #link: AddressLink | undefined;
  /** that of the page's words when the data were read */
  #vocabulary: Vocabulary | undefined;

  /** For companions. */
  readonly [TIMELINE_HANDLE]: TimelineHandle = this.#controllers.handle;

  constructor() {
    super();
    this.src = this.reference = this.start = this.end = this.selected = this.timeZone = this.link = null;
    this.prefer = this.dateOrder = this.circa = null;
    this.edtf = false;
    this.order = 'given';
    this.orientation = 'auto';
    this.curve = false;
    this.gestureHandling = 'cooperative';
    takeOverEarlyProperties(this);
  }

  /** The events, in any of the forms that a file may have. The array is read, never changed. */
  get events(): readonly EventInput[] | TimelineInput | undefined {
    return this.#controllers.data.events as readonly EventInput[] | TimelineInput | undefined;
  }

  set events(events: readonly EventInput[] | TimelineInput | undefined) {
    this.#controllers.data.events = events;
  }

  /** What of the data could not be read. */
  get problems(): readonly Problem[] {
    return this.#controllers.data.problems;
  }

  /** The readable events, indexed. */
  get timeline(): Timeline {
    return this.#controllers.data.timeline;
  }

  /**
   * What is looked for among the events: `text`, words that all have to occur in an event, whatever their case and
   * accents; `groups`, ids of groups, null for events without one; `rest`, whether all other events are quieter, `dim`,
   * or not drawn, `hide`. Null for nothing. Throws TypeError for anything else.
   */
  get filter(): Filter | null {
    return this.#controllers.filter.filter;
  }

  set filter(filter: Filter | null) {
    this.#controllers.filter.filter = filter;
  }

  /**
   * The events that match the filter, in given order, as soon as `updateComplete` has resolved; all where there is
   * none.
   */
  get matched(): readonly TimelineEvent[] {
    return (this.#controllers.filter.found?.timeline ?? this.timeline).events;
  }

  /**
   * The window: the stretch of time on screen, `{start, end}`, moments in ms from 1970-01-01T00:00Z, whatever
   * `time-zone` says. Undefined leaves it as it is. Throws TypeError for anything else.
   */
  get view(): TimeWindow {
    return this.#controllers.pageWindow.window;
  }

  set view(view: TimeWindow | undefined) {
    // Frameworks hand on what a page does not say.
    if (view === undefined) return;
    const {start, end} = view ?? {};
    if (!Number.isFinite(start) || !Number.isFinite(end) || start >= end) {
      throw new TypeError(
        `view: received {start: ${String(start)}, end: ${String(end)}}, expected two numbers of ms, the earlier first`,
      );
    }
    this.#controllers.pageWindow.show(timeWindow(start, end));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (WITHOUT_DOCUMENT) return;
    this.#controllers.data.connect();
    this.addEventListener(PART_NEEDED, this.#controllers.parts.needed);
    this.#connectControllers();
    void this.#followLink();
    announceTimelinesChange();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    announceTimelinesChange();
    this.#controllers.data.disconnect();
    this.#controllers.disconnect();
    void this.#followLink();
  }

  override attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    super.attributeChangedCallback(name, before, after);
    if (before === after) return;
    if (name === 'id') announceTimelinesChange();
    if (name === 'lang' || name === 'dir') this.requestUpdate();
  }

  /** Resolves when the first frame of the newest data, with the matches of the newest filter, has been drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const {data, filter, picture, card, parts} = this.#controllers;
    if (data.loading) await data.loaded;
    else if (filter.searching) await filter.searching;
    else {
      const missing = picture.missing ?? card.missing;
      if (!missing || parts.hasFailed(missing)) return done;
      await missing.fetch();
      this.requestUpdate();
    }
    return this.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const {store, parts, data, language, filter, pageWindow, card} = this.#controllers;
    if (changed.has('src')) {
      pageWindow.fitNext();
      data.load(addressOf(this.src));
    }
    const {vocabulary} = language;
    const readsOtherwise = vocabulary !== this.#vocabulary;
    this.#vocabulary = vocabulary;
    if (data.isStale || readsOtherwise || DATE_SETTINGS.some((name) => changed.has(name))) {
      pageWindow.readNext(changed.has('timeZone') && !data.isStale);
      card.dropCluster();
      data.read(dateSettings(this, vocabulary));
    }
    // What is asked for anew may need what could not be had before; the data ask by themselves.
    if (changed.has('selected')) parts.forgive(CARD);
    if (changed.has('curve')) parts.forgive(ARRANGEMENTS.curve);
    if (changed.has('orientation')) parts.forgive(ARRANGEMENTS.vertical);
    if (changed.has('link')) void this.#followLink();
    data.noteSettings(this, [...settingProblems(this), ...language.problems]);
    filter.look(this.timeline, language.current.locale);
    if (changed.has('selected')) store.dispatch({type: 'select', id: idOf(this.selected)}, 'page');
  }

  protected override firstUpdated(): void {
    this.#connectControllers();
  }

  protected override updated(): void {
    const {card, edges, frames, data} = this.#controllers;
    card.rendered();
    edges.rendered();
    frames.update();
    data.announce();
  }

  /** Shows every event. */
  fit(): void {
    this.#act(() => this.#controllers.window.fit());
  }

  /**
   * Zooms in by a factor over 1, out by one below, about a moment in ms; about the middle where absent.
   * @throws RangeError where the factor is not above 0
   */
  zoomBy(factor: number, at?: number): void {
    if (!(factor > 0) || factor === Infinity) {
      throw new RangeError(`zoomBy: received ${factor}, expected a factor above 0`);
    }
    this.#act(() => this.#controllers.window.zoomAbout(factor, at));
  }

  /**
   * Brings an event or a date to the middle; the first date in words on a page once what reads these has come, and
   * then an error is that of a promise.
   * @throws RangeError where it is neither the id of an event nor a date that can be read
   */
  panTo(idOrDate: string | number | Date): void {
    this.#act(() => this.#controllers.window.panTo(idOrDate));
  }

  /** Opens an event's card, or closes it with null. */
  select(id: string | null): void {
    this.#controllers.parts.forgive(CARD);
    this.#act(() => this.#controllers.selection.select(id));
  }

  /** Opens the next event in the order in force. */
  next(): void {
    this.#act(() => this.#controllers.selection.step(1));
  }

  /** Opens the event before in the order in force. */
  previous(): void {
    this.#act(() => this.#controllers.selection.step(-1));
  }

  /** Adds events behind those that there are; the window stays. Given nodes, adds children as every element does. */
  override append(events: readonly EventInput[]): void;
  override append(...nodes: (string | Node)[]): void;
  override append(...given: [readonly EventInput[]] | (string | Node)[]): void {
    const [first] = given;
    if (!Array.isArray(first)) return super.append(...(given as (string | Node)[]));
    this.#controllers.data.append(first);
  }

  /** Opens the list of keys. */
  async showKeys(): Promise<void> {
    await this.#controllers.input.showKeys();
  }

  /**
   * The picture as it is, as SVG text that stands by itself; in the size that it had last where it is not displayed.
   * @throws Error where there is none: there are no events, or the element has never been displayed
   */
  toSVG(): string {
    const text = this.#controllers.picture.text();
    if (text) return text;
    const reason = this.timeline.isEmpty ? 'there are no events' : 'it has not been displayed yet';
    throw new Error(`there is no picture, since ${reason}`);
  }

  /** The picture as it is. Rejects where the page's security policy does not let pictures be made. */
  async toPNG(): Promise<Blob> {
    const svg = this.toSVG();
    const {exportPNG} = await PNG_EXPORT.get();
    return exportPNG(svg);
  }

  /** Acts at once where the newest data have been drawn, else as soon as they are. */
  #act(action: () => void): void {
    const {data, picture} = this.#controllers;
    if (picture.layout && !data.isStale && !data.loading) action();
    else void this.updateComplete.then(action).catch(console.error);
  }

  /** Whichever comes last: being in a page, or having been rendered. */
  #connectControllers(): void {
    if (this.isConnected && this.hasUpdated) this.#controllers.connect(timelineElements(this.renderRoot));
  }

  async #followLink(): Promise<void> {
    const {parts} = this.#controllers;
    const follows = (): boolean => this.isConnected && this.link === 'hash';
    if (!follows()) parts.forget(this.#followAgain);
    const part = follows() ? await parts.need(ADDRESS_LINK, this.#followAgain) : undefined;
    if (part && follows()) this.#link ??= new part.AddressLink(this, this.#controllers.store);
    else if (!follows()) {
      this.#link?.disconnect();
      this.#link = undefined;
    }
  }

  readonly #followAgain = (): void => void this.#followLink();

  /** What a server has drawn stays until there is something to show in its place. */
  protected override takeOver(root: ShadowRoot): void {
    if (root.querySelector('svg')) this.#servedPicture = this.#letGiveWay(root);
    else super.takeOver(root);
  }

  async #letGiveWay(root: ShadowRoot): Promise<void> {
    await SERVED_PICTURE.fetch();
    if (SERVED_PICTURE.content) SERVED_PICTURE.content.giveWay(root, this, this.#controllers);
    else super.takeOver(root);
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    return this.#servedPicture?.then(() => super.scheduleUpdate()) ?? super.scheduleUpdate();
  }

  protected override render() {
    if (WITHOUT_DOCUMENT) {
      const {current, rightToLeft} = this.#controllers.language;
      return serverTemplate?.(this, current, rightToLeft);
    }
    const {timeline} = this;
    const {parts, data, picture, input, card, hint, window, ground} = this.#controllers;
    const language = this.#controllers.language.current;
    const {messages} = language;
    const lang = wordsLang(language);
    const isEmpty = timeline.isEmpty && !data.loading;
    const isCurve = this.curve && fitsCurve(timeline);
    const title = timeline.title ?? messages.timeline;
    const contents = [
      countText(messages.events, timeline.events.length, language),
      ...(timeline.extent ? [timeRangeWords(timeline.extent, languageOfWords(language), timeline.timeZone)] : []),
    ].join(messages.separator);
    const summary = fill(messages.summary, title, contents);
    const hintText = fill(messages.zoomHint, IS_APPLE ? '⌘' : messages.control);
    const failures = [
      ...(data.failure === undefined ? [] : [[fileFailureText(data.failure, language), data.reload] as const]),
      ...(parts.haveFailed ? [[messages.partFailed, parts.retry] as const] : []),
    ];
    // Where both orders are the same, a curve shows nothing new.
    const hasCurve = fitsCurve(timeline) && timeline.events.some(({given, time}) => given !== time);
    return html`<div class="frame" lang=${language.locale} @keydown=${input.keyedAnywhere}>
      <p id="summary" class="visually-hidden" lang=${lang} ?hidden=${isEmpty}>${summary}</p>
      ${timeline.eras.length ? ERAS.content?.erasTemplate(timeline, language) : nothing}
      <p class="status visually-hidden" role="status" lang=${lang}></p>
      <slot name="above"></slot>
      <div class="visually-hidden" aria-hidden="true"><div class="probe">
        <div class="probe-lengths"></div>
        <div class="probe-height"></div>
        ${TEXT_ROLES.map((role) => html`<span class=${textClass(role)}>Hg0</span>`)}
      </div></div>
      <div
        class="stage ${picture.orientation} is-${chosen(this.gestureHandling, SETTINGS['gesture-handling'])}"
        tabindex=${isEmpty ? nothing : 0}
        role="group"
        aria-label=${title}
          lang=${timeline.title === undefined ? lang : (timeline.lang ?? language.locale)}
          aria-describedby=${timeline.eras.length ? 'summary eras' : 'summary'}
        aria-busy=${String(data.loading && !data.isQuiet)}
        ?hidden=${isEmpty}
        @pointerenter=${input.entered}
        @pointerdown=${input.pressed}
        @click=${input.clicked}
        @focusin=${input.focused}
        @keydown=${input.keyed}
      >
        <div class="printed" aria-hidden="true" lang=${language.locale}></div>
        <svg class="picture" role="presentation" lang=${language.locale}></svg>
        <div class="axis-layer"><svg class="axis-picture" role="presentation" lang=${language.locale}></svg></div>
        <div class="lower-edge"></div>
        ${EDGES.content?.edgesTemplate(language, (side) => window.goBeyond(side))}
        <div class="anchor"></div>
        <div id="tip" class="tip" dir="auto" lang=${lang} aria-hidden="true"></div>
        <div class="hint ${hint.isShown ? 'is-shown' : ''}" dir="auto" lang=${lang} aria-hidden="true">${hintText}</div>
      </div>
      ${data.loading && !data.isQuiet ? loadingTemplate(data.progress, language) : nothing}
      ${failures.map(([text, retry]) => failureTemplate(text, language, retry))}
      ${isEmpty && !failures.length ? emptyTemplate(language) : nothing}
      <div class="foot ${isCurve ? 'is-curve' : ''}" ?hidden=${isEmpty}>
        ${groupKeyTemplate(timeline, ground.colorsOf(timeline))}
        ${legendTemplate(timeline, {isCurve, isCounted: picture.isCounted}, language)}
        ${toolbarTemplate(language, {
          panEarlier: () => window.pan(-PAN_STEP),
          panLater: () => window.pan(PAN_STEP),
          zoomOut: () => window.zoomStep(1 / ZOOM_STEP),
          zoomIn: () => window.zoomStep(ZOOM_STEP),
          fit: () => window.fit(),
          keys: () => void input.showKeys(),
          curve: hasCurve ? {shown: this.curve, toggle: () => (this.curve = !this.curve)} : undefined,
        })}
      </div>
      <slot name="below"></slot>
      ${unshownTemplate(data.given - timeline.events.length, data.given, language)}
      <div
        class="card"
        part="card"
        popover="manual"
        role="dialog"
        aria-labelledby="card-title"
        tabindex="-1"
        ?hidden=${!('showPopover' in this)}
      >
        ${card.template(language)}
      </div>
      <div hidden><slot></slot></div>
    </div>`;
  }
}

function emptyTemplate(language: Language): TemplateResult {
  return html`<slot name="empty"
    ><p class="line" lang=${wordsLang(language)}><span dir="auto">${language.messages.noEvents}</span></p></slot
  >`;
}

/** part of the window by which a button pans */
const PAN_STEP = 0.5;

/** Apple's keyboards zoom with another key. */
const IS_APPLE = /Mac|iP(hone|ad|od)/.test(globalThis.navigator?.platform ?? '');

declare global {
  interface HTMLElementTagNameMap {
    'circa-timeline': CircaTimeline;
  }
}
