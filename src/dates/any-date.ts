import type {DateReader} from './date-reader.js';
import {parseWhen} from './parse-when.js';
import {parseLength} from './phrases/length.js';

/** Reads dates in figures and in words. */
export const ANY_DATE: DateReader = {parseWhen, parseLength};
