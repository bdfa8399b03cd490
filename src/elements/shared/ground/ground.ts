import {WITHOUT_DOCUMENT} from '#without-document';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type ColorOf, colorsOfGroups, isLight, THEME} from '../../../draw/index.js';
import type {Timeline} from '../../../model/index.js';
import {addStyles, removeStyles} from '../platform/add-styles.js';
import {COLORS} from './colors-part.js';
import {darkStyles} from './dark.styles.js';
import {groundBehind} from './ground-behind.js';

type Host = HTMLElement & Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>;

/** What the colours of groups have to be told from on paper. */
const PAPER = '#ffffff';

/**
 * What an element stands on, as its ink tells: light ink stands on a dark ground, whatever `color-scheme` says. The
 * element is rendered anew when that changes.
 */
export class Ground implements ReactiveController {
  /** as far as it can be known; `rgb()`, as browsers compute it, or `#rrggbb` */
  color = PAPER;
  #timeline: Timeline | undefined;
  #colorOf: ColorOf = () => undefined;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostConnected(): void {
    if (WITHOUT_DOCUMENT) return;
    // Its styles let the ink change in a moment instead of at once, so that it can be heard of.
    this.host.addEventListener('transitionend', this.#onTransitionEnd);
    this.look();
  }

  hostDisconnected(): void {
    this.host.removeEventListener('transitionend', this.#onTransitionEnd);
  }

  /**
   * Finds out anew.
   * @returns whether it has changed
   */
  look(): boolean {
    const {host} = this;
    const isDark = isLight(getComputedStyle(host).color);
    (isDark ? addStyles : removeStyles)(host.shadowRoot!, [darkStyles]);
    const color = groundBehind(host) ?? THEME.ground[isDark ? 1 : 0];
    if (color === this.color) return false;
    this.color = color;
    this.#timeline = undefined;
    return true;
  }

  /** The colours of a timeline's groups; the same function as long as they are the same. */
  colorsOf({whole}: Timeline): ColorOf {
    if (this.#timeline !== whole) this.#colorOf = colorsOn(this.color, whole);
    this.#timeline = whole;
    return this.#colorOf;
  }

  colorsOnPaper({whole}: Timeline): ColorOf {
    return colorsOn(PAPER, whole);
  }

  readonly #onTransitionEnd = ({target, propertyName}: TransitionEvent): void => {
    if (target === this.host && propertyName === 'color' && this.look()) this.host.requestUpdate();
  };
}

function colorsOn(ground: string, timeline: Timeline): ColorOf {
  return colorsOfGroups(timeline, {
    themed: (number) => `var(--_group-${number})`,
    own: (color) => COLORS.content?.readableOn(ground, color) ?? color,
  });
}
