import type {Problem} from '../../../model/index.js';

/** as many kinds of problems as a console shows at a glance */
const MOST_KINDS = 20;

/** The problems with a timeline's data, for its author: a line a kind, with how many more there are of it. */
export function problemReport(problems: readonly Problem[]): string {
  const kinds = new Map<string, {readonly first: Problem; count: number}>();
  for (const problem of problems) {
    const name = `${problem.path.replace(/\d+/g, '#')} ${problem.expected}`;
    const kind = kinds.get(name);
    if (kind) kind.count += 1;
    else kinds.set(name, {first: problem, count: 1});
  }
  const lines = [...kinds.values()].map(({first, count}) => first.message + (count > 1 ? more(count - 1) : ''));
  const left = lines.length - MOST_KINDS;
  return [
    `circa-timeline: ${problems.length} problem${problems.length === 1 ? '' : 's'} in the data`,
    ...lines.slice(0, MOST_KINDS),
    ...(left > 0 ? [`and ${left} more kinds: see the property “problems”`] : []),
  ].join('\n');
}

function more(count: number): string {
  return ` (and ${count} more like it)`;
}
