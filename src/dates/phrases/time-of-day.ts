import {two} from '../calendar.js';
import {changed, type Draft} from './unresolved-date.js';
import {period} from '../period.js';
import {attempt, take, takeFillers, token} from './tokenizer.js';

/** A time of day as EDTF writes it: "14:05", "14:05:30", "2 pm", "2:30 pm", with "UTC" perhaps. */
function takeClock(): string | undefined {
  takeFillers();
  const {text} = token();
  let hour = take('time') ?? take('digits');
  if (hour === undefined) return undefined;
  const minutes = /:.*/.exec(text)?.[0] ?? '';
  const half = take('clock');
  if (half === undefined ? minutes === '' || hour > 23 : hour < 1 || hour > 12) return undefined;
  if (half !== undefined) hour = (hour % 12) + half;
  return `T${two(hour)}${minutes}${take('utc') ? 'Z' : ''}`;
}

/** A date with the time that stands before or after it: "14:05 on 30 June 2019", "30 June 2019 at 2 pm". */
export function readClock(read: () => Draft): Draft {
  const before = attempt(takeClock);
  takeFillers();
  const draft = read();
  const clock = before ?? attempt(takeClock);
  return clock === undefined
    ? draft
    : {
        ...changed(draft, ({precision, from}) => (precision === 'day' ? period(from + clock) : undefined)),
        timed: true,
      };
}
