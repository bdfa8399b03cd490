import type {Problem, Timeline, TimelineEvent} from '../../model/index.js';
import type {TimeWindow} from '../../view/index.js';

const BUBBLING = {bubbles: true, composed: true} as const;

/** The reader opens an event, or closes it (`id` is null). Cancelled, nothing is opened or closed. */
export class CircaSelectEvent extends Event {
  static readonly type = 'circa-select';

  constructor(
    readonly id: string | null,
    readonly event: TimelineEvent | null,
  ) {
    super(CircaSelectEvent.type, {...BUBBLING, cancelable: true});
  }
}

/** The reader moves the window: once a frame. */
export class CircaViewInputEvent extends Event {
  static readonly type = 'circa-view-input';

  constructor(readonly view: TimeWindow) {
    super(CircaViewInputEvent.type, BUBBLING);
  }
}

/** The reader has moved the window, and it has come to a standstill. */
export class CircaViewChangeEvent extends Event {
  static readonly type = 'circa-view-change';

  constructor(readonly view: TimeWindow) {
    super(CircaViewChangeEvent.type, BUBBLING);
  }
}

/** A file or the element's children have been read and drawn. */
export class CircaLoadEvent extends Event {
  static readonly type = 'circa-load';

  constructor(readonly timeline: Timeline) {
    super(CircaLoadEvent.type, BUBBLING);
  }
}

/** Something of the data could not be read. What could be is drawn all the same. */
export class CircaErrorEvent extends Event {
  static readonly type = 'circa-error';

  constructor(readonly problems: readonly Problem[]) {
    super(CircaErrorEvent.type, BUBBLING);
  }
}

declare global {
  // Of the document and the window too, which these events bubble to.
  interface GlobalEventHandlersEventMap {
    'circa-select': CircaSelectEvent;
    'circa-view-input': CircaViewInputEvent;
    'circa-view-change': CircaViewChangeEvent;
    'circa-load': CircaLoadEvent;
    'circa-error': CircaErrorEvent;
  }
}
