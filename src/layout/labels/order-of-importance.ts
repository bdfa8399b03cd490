import {byImportance, type EventLabel} from './text/label.js';

/** Indices of labels, in the order in which labels are given out. */
export function inOrderOfImportance(labels: readonly EventLabel[]): number[] {
  return [...labels.keys()].sort((a, b) => byImportance(labels[a]!, labels[b]!));
}

/** The rank of each label in the order in which labels are given out, from 0. */
export function ranksOf(labels: readonly EventLabel[]): Uint32Array {
  const ranks = new Uint32Array(labels.length);
  inOrderOfImportance(labels).forEach((index, rank) => (ranks[index] = rank));
  return ranks;
}
