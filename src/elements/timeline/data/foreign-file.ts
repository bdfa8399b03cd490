import type {DateOrder} from '../../../dates/parse-options.js';
import {readTimeline, type Loss, type ReadResult} from '../../../formats/index.js';
import type {Problem} from '../../../model/index.js';
import type {FetchedFile, ReadFile} from './fetched-file.js';

/** Reads a file that is not plainly one of Circa: in whichever format it is, with what was lost among the problems. */
export async function readForeignFile(bytes: ArrayBuffer, src: string, type: string | null): Promise<FetchedFile> {
  const read = (dateOrder?: DateOrder): Promise<ReadResult> =>
    readTimeline(bytes, {name: src, type: type ?? undefined, dateOrder});
  const first = await read();
  const file = asFile(first, src);
  // Which of two orders dates are in may be said later, and be said otherwise.
  if (!first.problems.some(({path}) => path === 'dateOrder')) return orFailure(file);
  return {...file, byOrder: {dmy: asFile(await read('dmy'), src), mdy: asFile(await read('mdy'), src)}};
}

function asFile({input, problems, lost}: ReadResult, src: string): ReadFile {
  return {
    input,
    problems: [...problems.map((problem) => inFile(problem, src)), ...lost.map((loss) => asProblem(loss, src))],
  };
}

function orFailure(file: ReadFile): FetchedFile {
  const {events, eras} = file.input as ReadResult['input'];
  return events.length || eras ? file : {failure: 'unreadable', problems: file.problems ?? []};
}

function inFile({path, received, expected}: Problem, src: string): Problem {
  const where = path ? `src: ${path}` : 'src';
  return Object.freeze({
    path: where,
    received,
    expected,
    message: `${where}: received ${received} in ${src}, expected ${expected}`,
  });
}

function asProblem({field, count, example}: Loss, src: string): Problem {
  const received = count === 1 ? example : `${example} and ${count - 1} more`;
  return inFile({path: field, received, expected: 'a field that has a place in a timeline', message: ''}, src);
}
