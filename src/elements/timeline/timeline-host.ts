import type {GestureHandling} from '../../draw/index.js';
import type {Messages, Vocabulary} from '../../i18n/index.js';
import type {Timeline} from '../../model/index.js';

/**
 * The element as its controllers know it: what the page has set, and the target of the events that the page listens
 * for. Controllers read it and ask it to be rendered. They call none of its public methods, since those call theirs.
 */
export interface TimelineHost extends HTMLElement {
  readonly timeline: Timeline;
  readonly src: string | null;
  /** id of the open event */
  selected: string | null;
  order: 'given' | 'time';
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  readonly curve: boolean;
  readonly gestureHandling: GestureHandling;
  /** EDTF: the first window */
  readonly start: string | null;
  readonly end: string | null;
  readonly reference: string | null;
  readonly timeZone: string | null;
  readonly prefer: 'past' | 'future' | null;
  readonly dateOrder: 'dmy' | 'mdy' | null;
  readonly circa: number | string | null;
  readonly edtf: boolean;
  readonly vocabularies: readonly Vocabulary[] | undefined;
  readonly messages: Partial<Messages> | undefined;
  readonly updateComplete: Promise<boolean>;
  readonly isUpdatePending: boolean;
  requestUpdate(): void;
}
