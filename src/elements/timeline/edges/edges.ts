import {addStyles} from '../../shared/platform/add-styles.js';
import {edgesStyles} from './edges.styles.js';

export {updateEdgeChips} from './edge-chips.js';
export {edgesTemplate} from './edges-template.js';
export {windowBeyond} from './window-beyond.js';
export {zoomAboutEvents} from './zoom-about-events.js';

const styles = [edgesStyles];

/** Gives a timeline the styles of its chips, unless it has them. */
export function adoptEdgesStyles(root: ShadowRoot): void {
  addStyles(root, styles);
}
