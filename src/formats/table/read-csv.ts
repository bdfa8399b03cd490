import * as papaparse from 'papaparse';
import type {TimelineInput} from '../../model/index.js';
import type {Source} from '../common/format.js';
import type {Report} from '../common/report.js';
import {readTable} from './read-table.js';

// It is no module: its exports are those of a default, which a bundler that takes modules alone does not find.
const {parse} = (papaparse as {default?: typeof papaparse}).default ?? papaparse;

/** Faults of the file that are told; the first few say all there is to say. */
const TOLD = 3;

/** A table as text, its columns apart by commas, semicolons, tabs or bars, whichever gives as many in every line. */
export function readCSV({text, format, dateOrder}: Source, report: Report): TimelineInput {
  const {data, errors} = parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    ...(format === 'tsv' && {delimiter: '\t'}),
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  for (const {message, row = 0} of errors.filter(({type}) => type !== 'Delimiter').slice(0, TOLD))
    report.refuse(`line ${row + 1}`, message, 'a table whose quotes are closed');
  return readTable(data, {dateOrder}, report);
}
