import type {Query} from '../../model/index.js';

/** What a reader looks for among the events, and what becomes of the others. */
export interface Filter extends Query {
  /** `dim`: events that do not match are drawn quieter; `hide`: they are not drawn */
  readonly rest?: 'dim' | 'hide' | undefined;
}
