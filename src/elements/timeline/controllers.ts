import {ViewStore} from '../../view/index.js';
import {Ground} from '../shared/ground/ground.js';
import {DataSource} from './data/data-source.js';
import {LateEdges} from './edges/late-edges.js';
import {FrameLoop} from './frame-loop.js';
import {Handle} from './handle.js';
import {CardController} from './card/card-controller.js';
import {CardVisibility} from './card/card-visibility.js';
import {FilterController} from './interaction/filter-controller.js';
import {InputHandlers} from './interaction/input-handlers.js';
import {PageWindow} from './interaction/page-window.js';
import {SelectionController} from './interaction/selection-controller.js';
import {WindowController} from './interaction/window-controller.js';
import {LateParts} from './late-parts.js';
import {PageLanguage} from './page-language.js';
import {PictureController} from './picture/picture-controller.js';
import {LateTooltip} from './picture/late-tooltip.js';
import {Printer} from './print/printer.js';
import {ViewStatus} from './picture/view-status.js';
import {ZoomHint} from './picture/zoom-hint.js';
import type {TimelineElements} from './timeline-elements.js';
import type {TimelineHost} from './timeline-host.js';

/**
 * The controllers of one timeline. Each is given what it needs once, and needs only those that stand above it. The way
 * down is by these; the way back, from a gesture or a key, is by actions in the store alone, whose changes ask the
 * frame loop for a frame.
 */
export function createControllers(host: TimelineHost) {
  const store = new ViewStore();
  const parts = new LateParts(host);
  const data = new DataSource(host, parts);
  const language = new PageLanguage(host);
  const ground = new Ground(host);
  const filter = new FilterController(host, parts);
  const picture = new PictureController((part) => parts.hasFailed(part));
  const pageWindow = new PageWindow({host, store, picture});
  const frames = new FrameLoop({host, parts, store, picture, pageWindow, filter, language, ground});
  const hint = new ZoomHint(host);
  const status = new ViewStatus({store, picture, language});
  const tooltip = new LateTooltip({host, store, picture, language});
  const edges = new LateEdges({host, parts, store, picture, frames, language});
  const window = new WindowController({host, parts, store, picture, frames, status, hint});
  const visibility = new CardVisibility({store, frames});
  const selection = new SelectionController({host, store, picture, frames, window, filter, visibility});
  const card = new CardController({host, parts, ground, store, picture, frames, window, filter, visibility, selection});
  const input = new InputHandlers({host, parts, store, picture, window, selection, card, language});
  const handle = new Handle({host, store, data, picture, frames, window, filter, visibility, selection, language});
  const printer = new Printer({store, picture});
  const connected = [frames, status, tooltip, edges, window, visibility, card, printer];
  return {
    ...{store, parts, data, language, ground, filter, picture, pageWindow, frames},
    ...{hint, edges, window, selection, card, input, handle},

    /** What is made for the page is made now; connected once more, it is made anew. */
    connect(elements: TimelineElements): void {
      for (const controller of connected) controller.connect(elements);
    },

    disconnect(): void {
      for (const controller of [...connected, hint]) controller.disconnect();
    },
  };
}
