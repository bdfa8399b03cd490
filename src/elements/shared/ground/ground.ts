import {WITHOUT_DOCUMENT} from '#without-document';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {type ColorOf, colorsOfGroups, isLight, THEME} from '../../../draw/index.js';
import type {Timeline} from '../../../model/index.js';
import {COLORS} from './colors-part.js';

type ReactiveHost = HTMLElement & Pick<ReactiveControllerHost, 'addController' | 'requestUpdate'>;

/**
 * What an element stands on, as its ink tells: light ink stands on a dark ground, whatever `color-scheme` says. The
 * element is rendered anew when that changes.
 */
export class Ground implements ReactiveController {
  #isDark = false;
  #timeline: Timeline | undefined;
  #colorOf: ColorOf = () => undefined;

  constructor(private readonly host: ReactiveHost) {
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

  /** Finds out anew. */
  look(): void {
    this.#isDark = isLight(getComputedStyle(this.host).color);
    this.#timeline = undefined;
  }

  /** The colours of a timeline's groups; the same function as long as they are the same. */
  colorsOf({whole}: Timeline): ColorOf {
    if (this.#timeline === whole) return this.#colorOf;
    this.#timeline = whole;
    const [light, dark] = THEME.ground;
    const readable = COLORS.content?.readableOn(this.host, this.#isDark ? dark : light);
    this.#colorOf = colorsOfGroups(whole, {
      themed: (number) => `var(--_group-${number})`,
      own: (color) => readable?.(color) ?? color,
    });
    return this.#colorOf;
  }

  readonly #onTransitionEnd = ({target, propertyName}: TransitionEvent): void => {
    if (target !== this.host || propertyName !== 'color') return;
    this.look();
    this.host.requestUpdate();
  };
}
