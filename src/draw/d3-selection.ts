/**
 * The only module that imports d3-selection. The build writes it without the methods that are called nowhere here in
 * this module's place in dist/ (`npm run build:modules`), and saves 1.3 kB to every page.
 */
export {pointer, pointers, select} from 'd3-selection';
