import {EraBands} from './era-bands.js';
import type {EraLayout} from './era-layout.js';
import {eraExtents} from './era-shape.js';
import {placeEras} from './place-eras.js';

/** Lays out whatever eras there are. */
export const ANY_ERAS: EraLayout = {
  inLines: placeEras,
  extents: eraExtents,
  bandsIn(geometry, metrics) {
    const bands = new EraBands(geometry, metrics);
    return (scale) => bands.at(scale);
  },
};
