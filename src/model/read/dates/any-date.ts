import {parseWhen} from '../../../dates/parse-when.js';
import type {DateReader} from './date-reader.js';
import {parseRelation} from '../relations/relation.js';
import {resolveRelations} from '../relations/resolve-relations.js';
import {readVocabularies} from './vocabularies.js';

/** Reads dates in figures, in words, and by other events. */
export const ANY_DATE: DateReader = {parseWhen, readVocabularies, parseRelation, resolveRelations};
