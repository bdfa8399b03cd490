import {html, LitElement, nothing} from 'lit';
import {metricsFrom, sceneOf, SceneRenderer, WheelRest, wheelZoom} from '../../draw/index.js';
import {fromToWords, momentWords, Overview, type Metrics} from '../../layout/index.js';
import {INITIAL_VIEW, middleOf, momentAt, spanOf, timeWindow, type TimeWindow} from '../../view/index.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import {wordsLang} from '../shared/locale.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {commandFor} from '../../view/key-commands.js';
import {brushIn, centredOn, dragged, keyed, type Grip} from './brush.js';
import {styles} from './minimap.styles.js';

/** What the parts of the brush are called: messages. */
const GRIP_NAMES = {start: 'windowStart', window: 'window', end: 'windowEnd'} as const;

/** px that a pointer may stray in a press that is no drag */
const STRAY = 3;

/**
 * @summary The whole of a timeline in a low strip, and the window in it as a brush.
 *
 * Belongs to the timeline that `for` names, or that it stands in; it lies, however that stands. The reader drags the
 * window or one of its handles, draws a window anew beside it, centres it by a click, and shows everything by a double
 * click; Escape takes a drag back. The handles and the window are sliders: arrows move them, with Shift or as Page Up
 * and Page Down by more, Home and End to the ends; + and − zoom about the window's middle, 0 shows everything. Ctrl/⌘
 * and the wheel zoom about the pointer. Its colours and fonts are those of the timeline's CSS variables; give it
 * another height by CSS.
 *
 * @csspart strip - All of it.
 * @csspart density - The events, counted: a group of two paths, with its own `fill`.
 * @csspart axis - The time axis.
 * @csspart tick - A tick; also `tick-minor` or `tick-major`.
 * @csspart tick-label - The words at a tick.
 * @csspart now - The line at the reference date.
 * @csspart open-event - Where the open event is.
 * @csspart veil - What lies over the rest, on either side of the window.
 * @csspart frame - The frame around the window.
 * @csspart window - What can be dragged of the window.
 * @csspart handle - A handle; also `handle-start` or `handle-end`.
 */
export class CircaMinimap extends LitElement {
  static override styles = [baseStyles, styles];

  static override properties = {
    for: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  readonly #companion: CompanionController = new CompanionController(
    this,
    ({timeline, state, language: {locale, messages}, rightToLeft}) => [
      timeline,
      state.window,
      state.home,
      state.selected,
      locale,
      messages,
      rightToLeft,
    ],
  );
  #overview: Overview | undefined;
  #renderer: SceneRenderer | undefined;
  /** what the overview was made from, and the picture drawn from */
  #laidFor: readonly unknown[] = [];
  #drawnFor: readonly unknown[] = [];
  /** the extent while something is dragged in it: it stays under the pointer until that is let go */
  #held: TimeWindow | undefined;
  #dragged = new AbortController();
  readonly #wheelRest = new WheelRest(() => this.#handle?.settle());
  /** px of the strip */
  #width = 0;
  #height = 0;
  readonly #observer = new ResizeObserver(() => {
    ({clientWidth: this.#width, clientHeight: this.#height} = this.#part('plot'));
    this.#overview = undefined;
    this.requestUpdate();
  });

  constructor() {
    super();
    this.for = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
    this.#wheelRest.end();
    this.#observer.disconnect();
    this.#drawnFor = [];
  }

  protected override firstUpdated(): void {
    this.#connect();
  }

  protected override updated(): void {
    const handle = this.#handle;
    if (!handle || !this.isConnected) return;
    this.#draw(handle);
    this.#placeBrush(handle);
  }

  /** The timeline, where there is something of it to show and room to show it. */
  get #handle(): TimelineHandle | undefined {
    const {handle} = this.#companion;
    const isEmpty = !handle?.timeline.events.length || handle.state.home === INITIAL_VIEW.home;
    return isEmpty || !this.#width ? undefined : handle;
  }

  /** Everything, and the window, wherever it has been moved to. */
  #extent({state: {home, window}}: TimelineHandle): TimeWindow {
    return this.#held ?? timeWindow(Math.min(home.start, window.start), Math.max(home.end, window.end));
  }

  #part<E extends Element = HTMLElement>(name: string): E {
    return this.renderRoot.querySelector<E>(`.${name}`)!;
  }

  #connect(): void {
    this.#observer.observe(this.#part('plot'));
    // Its size changes with the font.
    this.#observer.observe(this.#part('probe'));
  }

  /** What no movement of the window within the extent changes. */
  #draw(handle: TimelineHandle): void {
    const {
      timeline,
      language,
      rightToLeft,
      state: {selected},
    } = handle;
    const laidFor = [timeline, rightToLeft, language.locale, language.messages];
    if (!this.#overview || !isSame(laidFor, this.#laidFor)) {
      this.#laidFor = laidFor;
      this.#overview = new Overview(timeline, {
        width: this.#width,
        height: this.#height,
        rightToLeft,
        language,
        metrics: metricsOf(this.#part('probe')),
      });
    }
    const extent = this.#extent(handle);
    const drawnFor = [this.#overview, extent.start, extent.end, selected];
    if (isSame(drawnFor, this.#drawnFor)) return;
    this.#drawnFor = drawnFor;
    const frame = this.#overview.frame(extent);
    const open = this.#overview.boxOf(selected, extent);
    this.#renderer ??= new SceneRenderer(this.#part<SVGElement>('picture'));
    this.#renderer.render([
      ...sceneOf(frame, {describe: String, interactive: false}),
      ...(open ? [{key: 'open', name: 'rect', attributes: {class: 'open', part: 'open-event', ...open}}] : []),
    ]);
  }

  #placeBrush(handle: TimelineHandle): void {
    const {style} = this.#part('strip');
    for (const [name, {at, size}] of Object.entries(brushIn(handle.state.window, this.#extent(handle), this.#width))) {
      style.setProperty(`--_${name}`, `${handle.rightToLeft ? this.#width - at - size : at}px`);
      style.setProperty(`--_${name}-size`, `${size}px`);
    }
  }

  /** The moment under a pointer. */
  #momentAt({clientX}: MouseEvent, {rightToLeft}: TimelineHandle, extent: TimeWindow): number {
    const {left, width} = this.#part('plot').getBoundingClientRect();
    const fraction = Math.min(1, Math.max(0, (clientX - left) / width));
    return momentAt(extent, rightToLeft ? 1 - fraction : fraction);
  }

  readonly #pressed = (press: PointerEvent): void => {
    const handle = this.#handle;
    if (!handle || this.#held || press.button || press.ctrlKey || !press.isPrimary) return;
    const strip = press.currentTarget as HTMLElement;
    const grip = gripOf(press);
    const {window} = handle.state;
    const extent = (this.#held = this.#extent(handle));
    const from = this.#momentAt(press, handle, extent);
    const {signal} = (this.#dragged = new AbortController());
    let hasMoved = false;
    const move = (event: MouseEvent): void => {
      hasMoved ||= Math.abs(event.clientX - press.clientX) > STRAY;
      if (hasMoved)
        handle.act({type: 'show', window: dragged(grip, window, extent, from, this.#momentAt(event, handle, extent))});
    };
    const release = (): void => {
      this.#letGo();
      if (hasMoved) handle.settle();
      else if (!grip) handle.glideTo(centredOn(from, window, extent));
    };
    /** As if it had never been pressed: by Escape, or where the page scrolls instead. */
    const takeBack = (): void => {
      this.#letGo();
      if (!hasMoved) return;
      handle.act({type: 'show', window});
      handle.settle();
    };
    const listen = (type: 'pointermove' | 'pointerup' | 'pointercancel', listener: (event: PointerEvent) => void) =>
      strip.addEventListener(type, (event) => event.isPrimary && listener(event), {signal});
    listen('pointermove', move);
    listen('pointerup', (event) => {
      move(event);
      release();
    });
    listen('pointercancel', takeBack);
    addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        takeBack();
      },
      {signal, capture: true},
    );
    strip.setPointerCapture(press.pointerId);
  };

  #letGo(): void {
    this.#dragged.abort();
    this.#held = undefined;
    this.requestUpdate();
  }

  readonly #showAll = (): void => {
    const handle = this.#handle;
    handle?.glideTo(handle.state.home);
  };

  readonly #turned = (event: WheelEvent): void => {
    const handle = this.#handle;
    if (!handle || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const {window} = handle.state;
    const at = (this.#momentAt(event, handle, this.#extent(handle)) - window.start) / spanOf(window);
    handle.act({type: 'zoom', factor: 2 ** wheelZoom(event), at: Math.min(1, Math.max(0, at))});
    this.#wheelRest.turned();
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const handle = this.#handle;
    const grip = gripOf(event);
    if (!handle || !grip || event.ctrlKey || event.metaKey || event.altKey) return;
    const {
      rightToLeft,
      state: {window, home},
    } = handle;
    const extent = this.#extent(handle);
    const moved = keyed(event, grip, window, extent, spanOf(extent) / this.#width, rightToLeft);
    const command = commandFor(event, {onMark: false, orientation: 'horizontal', rightToLeft, open: false});
    if (moved) handle.act({type: 'show', window: moved});
    else if (command?.do === 'zoom') handle.act({type: 'zoom', factor: command.factor, at: 0.5});
    else if (command?.do !== 'fit') return;
    event.preventDefault();
    if (command?.do === 'fit') handle.glideTo(home);
    else handle.settle();
  };

  #sliders(handle: TimelineHandle) {
    const extent = this.#extent(handle);
    const {
      language,
      rightToLeft,
      state: {window},
    } = handle;
    const {start, end} = window;
    const [from, to] = [start, end].map((ms) => momentWords(ms, spanOf(extent) / this.#width, language)) as [
      string,
      string,
    ];
    return [
      this.#slider('start', start, extent, from, rightToLeft ? 'right' : 'left'),
      this.#slider('window', middleOf(window), extent, fromToWords(from, to, language)),
      this.#slider('end', end, extent, to, rightToLeft ? 'left' : 'right'),
    ];
  }

  /** Values in per mille: ms are many in deep time. */
  #slider(grip: Grip, moment: number, extent: TimeWindow, words: string, side?: 'left' | 'right') {
    return html`<div class=${side ? `handle ${side}` : grip} part=${side ? `handle handle-${grip}` : grip} data-grip=${grip} role="slider" tabindex="0"
      aria-label=${this.#companion.language.messages[GRIP_NAMES[grip]]} aria-orientation="horizontal" aria-valuemin="0" aria-valuemax="1000"
      aria-valuenow=${Math.round(((moment - extent.start) / spanOf(extent)) * 1000)} aria-valuetext=${words}></div>`;
  }

  protected override render() {
    const handle = this.#handle;
    const {language} = this.#companion;
    const name = language.messages.overview;
    return html`<div class="visually-hidden" aria-hidden="true"><div class="probe">Hg0</div></div>
      <div class="strip" part="strip" role="group" aria-label=${name} lang=${wordsLang(language)}
        @pointerdown=${this.#pressed} @dblclick=${this.#showAll} @wheel=${this.#turned} @keydown=${this.#keyed}>
        <div class="plot">
          <div class="ground">
            <svg class="picture" lang=${language.locale} aria-hidden="true"></svg>
            <div class="veil before" part="veil"></div>
            <div class="veil after" part="veil"></div>
          </div>
          <div class="frame" part="frame"></div>
          ${handle ? this.#sliders(handle) : nothing}
        </div>
      </div>`;
  }
}

function gripOf({target}: Event): Grip | undefined {
  return (target as HTMLElement).dataset['grip'] as Grip | undefined;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}

/** All of the strip's texts are alike. */
function metricsOf(probe: Element): Metrics {
  return metricsFrom({lengths: probe, texts: {title: probe, date: probe, minor: probe, major: probe, now: probe}});
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-minimap': CircaMinimap;
  }
}
