import type {ImportanceStep} from '../labels/text/importance-step.js';
import type {Metrics} from '../metrics.js';

/** Sizes of signs as parts of those of the theme. */
const PARTS: Readonly<Record<ImportanceStep, number>> = {lesser: 0.75, usual: 1, greater: 1.25};

/** px of a dot's diameter. */
export function dotOf({step}: {readonly step: ImportanceStep}, {dot}: Pick<Metrics, 'dot'>): number {
  return dot * PARTS[step];
}
