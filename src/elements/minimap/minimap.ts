import {WITHOUT_DOCUMENT} from '#without-document';
import {html, nothing, type TemplateResult} from 'lit';
import {CircaElement} from '../shared/circa-element.js';
import {pointIn, WheelRest, wheelZoom} from '../../draw/index.js';
import {momentWords} from '../../layout/axis/moment-text.js';
import {fromToWords, languageOfWords} from '../../layout/index.js';
import {INITIAL_VIEW, middleOf, momentAt, spanOf, timeWindow, type TimeWindow} from '../../view/index.js';
import {commandFor} from '../../view/key-commands.js';
import {baseStyles} from '../shared/base.styles.js';
import {CompanionController} from '../shared/companion-controller.js';
import {wordsLang} from '../shared/locale.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';
import {BrushDrag} from './brush-drag.js';
import {brushParts, windowAfterKey, type Grip} from './brush.js';
import {styles} from './minimap.styles.js';
import {OverviewPicture, type StripSize} from './overview-picture.js';
import {sizeObserver} from '../shared/platform/observe-size.js';

/** What the parts of the brush are called: messages. */
const GRIP_NAMES = {start: 'windowStart', window: 'window', end: 'windowEnd'} as const;

/**
 * @summary The whole of a timeline in a low strip, and the window in it as a brush.
 *
 * Belongs to the timeline that `for` names, or that it stands in; it is horizontal, whatever the timeline's
 * orientation. The reader drags the window or one of its handles, draws a window anew beside it, centres it by a click,
 * and shows everything by a double click; Escape takes a drag back. The handles and the window are sliders: arrows move
 * them, with Shift or as Page Up and Page Down by more, Home and End to the ends; + and − zoom about the window's
 * middle, 0 shows everything. Ctrl/⌘ and the wheel zoom about the pointer. Its colours and fonts are those of the
 * timeline's CSS variables; give it another height by CSS.
 *
 * @csspart strip - All of it.
 * @csspart density - The events, counted: a group of two paths, with its own `fill`.
 * @csspart axis - The time axis.
 * @csspart tick - A tick; it is also one of the next two.
 * @csspart tick-minor - A tick of the finer steps.
 * @csspart tick-major - A tick of the coarser steps.
 * @csspart tick-label - The words at a tick.
 * @csspart now - The line at the reference date.
 * @csspart open-event - Where the open event is.
 * @csspart veil - What lies over the rest, on either side of the window.
 * @csspart frame - The frame around the window.
 * @csspart window - What can be dragged of the window.
 * @csspart handle - A handle; it is also one of the next two.
 * @csspart handle-start - The handle at the window's beginning.
 * @csspart handle-end - The handle at its end.
 *
 * @cssprop --circa-ground
 * @cssprop --circa-ink
 * @cssprop --circa-accent
 * @cssprop --circa-font
 * @cssprop --circa-radius
 * @cssprop --circa-line-width
 * @cssprop --circa-muted
 * @cssprop --circa-axis
 * @cssprop --circa-rule
 * @cssprop --circa-range-fill
 * @cssprop --circa-range-line
 * @cssprop --circa-core
 * @cssprop --circa-density
 * @cssprop --circa-focus
 * @cssprop --circa-title-size
 * @cssprop --circa-title-weight
 * @cssprop --circa-greater-size
 * @cssprop --circa-greater-weight
 * @cssprop --circa-lesser-size
 * @cssprop --circa-lesser-weight
 * @cssprop --circa-date-size
 * @cssprop --circa-tick-size
 * @cssprop --circa-major-size
 * @cssprop --circa-text-size
 * @cssprop --circa-title-color
 * @cssprop --circa-date-color
 * @cssprop --circa-now-color
 * @cssprop --circa-range-width
 * @cssprop --circa-focus-width
 * @cssprop --circa-button-size
 */
export class CircaMinimap extends CircaElement {
  static override styles = [baseStyles, styles];

  static override properties = {
    for: {reflect: true},
  };

  /** Id of the timeline in the same tree; the one that it stands in where absent. */
  declare for: string | null;

  readonly #companion: CompanionController = new CompanionController(this, (handle) => {
    const {timeline, state, language, rightToLeft} = handle;
    const {window, home, selected} = state;
    return [timeline, window, home, selected, language.locale, language.messages, rightToLeft];
  });
  readonly #wheelRest = new WheelRest(() => this.#handle?.settle());
  #picture: OverviewPicture | undefined;
  #drag: BrushDrag | undefined;
  #size: StripSize = {width: 0, height: 0};
  readonly #observer = sizeObserver(() => {
    const {clientWidth: width, clientHeight: height} = this.#part('plot');
    this.#size = {width, height};
    this.#picture?.invalidate();
    this.requestUpdate();
  });

  constructor() {
    super();
    this.for = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#observeSize();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#drag?.abort();
    this.#wheelRest.end();
    this.#observer?.disconnect();
  }

  protected override firstUpdated(): void {
    this.#picture = new OverviewPicture(this.#part<SVGElement>('picture'), this.#part('probe'));
    this.#observeSize();
  }

  protected override updated(): void {
    const handle = this.#handle;
    if (!handle || !this.isConnected) return;
    this.#picture?.draw(handle, this.#extent(handle), this.#size, this.#companion.colorOf);
    this.#placeBrush(handle);
  }

  /** The timeline, where there is something of it to show and a size to show it in. */
  get #handle(): TimelineHandle | undefined {
    const {handle} = this.#companion;
    const isEmpty = !handle?.timeline.events.length || handle.state.home === INITIAL_VIEW.home;
    return isEmpty || !this.#size.width ? undefined : handle;
  }

  /** What the strip shows: everything, and the window, wherever it has been moved to. */
  #extent({state: {home, window}}: TimelineHandle): TimeWindow {
    return this.#drag?.extent ?? timeWindow(Math.min(home.start, window.start), Math.max(home.end, window.end));
  }

  #part<E extends Element = HTMLElement>(name: string): E {
    return this.renderRoot.querySelector<E>(`.${name}`)!;
  }

  #observeSize(): void {
    // It may have gone in the task in which it came.
    if (!this.isConnected) return;
    this.#observer?.observe(this.#part('plot'));
    // The size of the probe changes with the font.
    this.#observer?.observe(this.#part('probe'));
  }

  #placeBrush(handle: TimelineHandle): void {
    const {width} = this.#size;
    const {style} = this.#part('strip');
    const parts = brushParts(handle.state.window, this.#extent(handle), width);
    for (const [name, {at, size}] of Object.entries(parts)) {
      style.setProperty(`--_${name}`, `${handle.rightToLeft ? width - at - size : at}px`);
      style.setProperty(`--_${name}-size`, `${size}px`);
    }
  }

  /** The moment under a pointer. */
  #momentAt(event: MouseEvent, {rightToLeft}: TimelineHandle, extent: TimeWindow): number {
    const fraction = within01(pointIn(this.#part('plot'), event).x / this.#size.width);
    return momentAt(extent, rightToLeft ? 1 - fraction : fraction);
  }

  readonly #onPointerDown = (press: PointerEvent): void => {
    const handle = this.#handle;
    if (!handle || this.#drag || press.button || press.ctrlKey || !press.isPrimary) return;
    const extent = this.#extent(handle);
    this.#drag = new BrushDrag(press, {
      handle,
      grip: gripOf(press),
      extent,
      momentAt: (event) => this.#momentAt(event, handle, extent),
      ended: () => {
        this.#drag = undefined;
        this.requestUpdate();
      },
    });
  };

  readonly #onDoubleClick = (): void => {
    const handle = this.#handle;
    handle?.glideTo(handle.state.home);
  };

  readonly #onWheel = (event: WheelEvent): void => {
    const handle = this.#handle;
    if (!handle || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const {window} = handle.state;
    const at = (this.#momentAt(event, handle, this.#extent(handle)) - window.start) / spanOf(window);
    handle.act({type: 'zoom', factor: 2 ** wheelZoom(event), at: within01(at)});
    this.#wheelRest.turned();
  };

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    const handle = this.#handle;
    const grip = gripOf(event);
    if (!handle || !grip || event.ctrlKey || event.metaKey || event.altKey) return;
    const {rightToLeft, state} = handle;
    const {window, home} = state;
    const extent = this.#extent(handle);
    const msPerPx = spanOf(extent) / this.#size.width;
    const moved = windowAfterKey(event, {grip, window, extent, msPerPx, rightToLeft});
    const command = commandFor(event, {onMark: false, orientation: 'horizontal', rightToLeft, open: false});
    if (moved) handle.act({type: 'show', window: moved});
    else if (command?.do === 'zoom') handle.act({type: 'zoom', factor: command.factor, at: 0.5});
    else if (command?.do !== 'fit') return;
    event.preventDefault();
    if (command?.do === 'fit') handle.glideTo(home);
    else handle.settle();
  };

  protected override render() {
    if (WITHOUT_DOCUMENT) return nothing;
    const handle = this.#handle;
    const {language} = this.#companion;
    return html`<div class="visually-hidden" aria-hidden="true"><div class="probe">Hg0</div></div>
      <div
        class="strip ${handle ? '' : 'is-empty'}"
        part="strip"
        role="group"
        aria-label=${language.messages.overview}
        lang=${wordsLang(language)}
        @pointerdown=${this.#onPointerDown}
        @dblclick=${this.#onDoubleClick}
        @wheel=${this.#onWheel}
        @keydown=${this.#onKeyDown}
      >
        <div class="plot">
          <div class="ground">
            <svg class="picture" lang=${language.locale} aria-hidden="true"></svg>
            <div class="veil before" part="veil"></div>
            <div class="veil after" part="veil"></div>
          </div>
          <div class="frame" part="frame"></div>
          ${handle ? this.#slidersTemplate(handle) : nothing}
        </div>
      </div>`;
  }

  #slidersTemplate(handle: TimelineHandle): TemplateResult[] {
    const {
      rightToLeft,
      state,
      timeline: {timeZone},
    } = handle;
    const language = languageOfWords(handle.language);
    const {window} = state;
    const {start, end} = window;
    const extent = this.#extent(handle);
    const msPerPx = spanOf(extent) / this.#size.width;
    const from = momentWords(start, msPerPx, language, timeZone);
    const to = momentWords(end, msPerPx, language, timeZone);
    const [startSide, endSide] = rightToLeft ? ['right', 'left'] : ['left', 'right'];
    const slider = (grip: Grip, moment: number, words: string, className: string, part: string) =>
      html`<div
        class=${className}
        part=${part}
        data-grip=${grip}
        role="slider"
        tabindex="0"
        aria-label=${language.messages[GRIP_NAMES[grip]]}
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax="1000"
        aria-valuenow=${perMille(moment, extent)}
        aria-valuetext=${words}
      ></div>`;
    return [
      slider('start', start, from, `handle ${startSide}`, 'handle handle-start'),
      slider('window', middleOf(window), fromToWords(from, to, language), 'window', 'window'),
      slider('end', end, to, `handle ${endSide}`, 'handle handle-end'),
    ];
  }
}

function gripOf({target}: Event): Grip | undefined {
  return (target as HTMLElement).dataset['grip'] as Grip | undefined;
}

/** What a slider says of a moment: ms would be too many digits in deep time. */
function perMille(moment: number, extent: TimeWindow): number {
  return Math.round(((moment - extent.start) / spanOf(extent)) * 1000);
}

function within01(value: number): number {
  return Math.max(0, Math.min(value, 1));
}

declare global {
  interface HTMLElementTagNameMap {
    'circa-minimap': CircaMinimap;
  }
}
