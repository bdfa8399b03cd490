// All that is done with the density: events are counted, drawn as columns, and found under a pointer.

export {densityNode} from '../../../draw/scene/density.js';
export {densityOf, isOnDensity} from '../../../layout/marks/density.js';
