// What tests of formats share: a file as a person has it goes in, the events come out with what was told of it.

import {expect} from 'chai';
import {formatWhen} from '../../src/dates/index.js';
import {readTimeline, type FormatName, type ReadOptions, type ReadResult} from '../../src/formats/index.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import type {Timeline} from '../../src/model/index.js';
import {runs} from '../runs.js';

export const RUNS = {seed: 20190701, numRuns: runs(60)};

export interface Reading extends ReadResult {
  readonly timeline: Timeline;
  /** what the model says of it, as a page would */
  readonly modelProblems: readonly string[];
}

export async function reading(data: Parameters<typeof readTimeline>[0], options?: ReadOptions): Promise<Reading> {
  const result = await readTimeline(data, options);
  const {timeline, problems} = createTimeline(result.input);
  return {...result, timeline, modelProblems: problems.map(({message}) => message)};
}

/** A file’s events, a line each: the date in EDTF, the wording that the label shows, the title. */
export const lines = ({timeline}: Reading): string[] =>
  timeline.events.map(({when, dateText, title}) => `${when.edtf} | ${dateText ?? formatWhen(when)} | ${title}`);

export const lost = ({lost}: Pick<ReadResult, 'lost'>): Record<string, number> =>
  Object.fromEntries(lost.map(({field, count}) => [field, count]));

/** Reads without a word of complaint. */
export async function readWell(
  data: Parameters<typeof readTimeline>[0],
  format: FormatName,
  options?: ReadOptions,
): Promise<Reading> {
  const read = await reading(data, options);
  expect(read.problems.map(({message}) => message)).to.deep.equal([]);
  expect(read.modelProblems).to.deep.equal([]);
  expect(read.format).to.equal(format);
  return read;
}
