/**
 * Registers the companions of `<circa-timeline>`: every element that `define` names and that the page's first script
 * has not registered. A page loads it by itself only where its companions stand in shadow roots alone.
 */
import '../src/define.js';

export * from '../src/elements/index.js';
