/**
 * The only module that imports d3-zoom. d3-zoom imports d3-transition, and with it timers, easings and colours, solely
 * to animate a double click, which `attachDrags` handles itself. The build therefore writes d3-zoom without them in
 * this module's place in dist/ (`npm run build:modules`), and saves 12 kB to every page, with a bundler or without one.
 */
export {zoom, zoomIdentity, type D3ZoomEvent, type ZoomTransform} from 'd3-zoom';
