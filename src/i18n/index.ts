// The words of the interface, one table a language, all dates and buttons in one. English is always there; a page that
// wants another language imports its table. To add a language, write a file like `fr.ts`.
export {completeMessages} from './complete-messages.js';
export {en} from './en.js';
export {
  fill,
  type CompanionMessages,
  type CountMessage,
  type CountsMessage,
  type DateMessages,
  type EventMessages,
  type KeyMessages,
  type Message,
  type Messages,
  type TimelineMessages,
} from './messages.js';
export type {Vocabulary} from './vocabulary.js';
export {readMessages} from './read-messages.js';
