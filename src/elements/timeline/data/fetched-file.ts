import type {DateOrder} from '../../../dates/parse-options.js';
import type {Problem} from '../../../model/index.js';

/** Why a file gave no events, for readers: the status that a server answered with (RFC 9110), or what went wrong. */
export type FileFailure = number | 'unreachable' | 'unreadable';

export interface ReadFile {
  readonly input: unknown;
  readonly problems?: readonly Problem[];
  /** what is read of it where it is said in which order dates such as 03/04/2018 are, where it has some */
  readonly byOrder?: Readonly<Record<DateOrder, ReadFile>>;
}

export type FetchedFile = ReadFile | {readonly problems: readonly Problem[]; readonly failure: FileFailure};
