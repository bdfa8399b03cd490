import type {Grammar} from './grammar.js';
import type {Role, Roles} from './roles.js';
import type {Token} from './tokenizer.js';

/** What a count of units is made of, but for its unit. */
const COUNTS: readonly Role[] = ['digits', 'number', 'vagueCount', 'ambiguous'];
const AROUND_COUNTS: readonly Role[] = [
  ...(['scale', 'qualifier', 'countBound', 'some', 'filler'] as const),
  ...(['between', 'to', 'dash', 'choice'] as const),
];

const isAnyOf = (roles: readonly Role[], token: Token): boolean =>
  roles.some((role) => token.roles[role] !== undefined);

/**
 * The same with what counts back behind its count, where others have it: "vor zwei Jahren" as "zwei Jahren ago". What
 * has no count behind it is what else the word says: "vor 1850" is a limit. "Since" stays that: "seit zwei Jahren" is
 * "since two years ago". Of two counts with one unit both have it: "vor zwei und vor drei Jahren" as "vor zwei und drei
 * Jahren".
 */
export function withAgoBehind(tokens: readonly Token[], grammar: Grammar): readonly Token[] {
  const at = tokens.findIndex(({roles}) => roles.agoAhead !== undefined);
  if (at < 0) return tokens;
  const [before, word, behind] = [tokens.slice(0, at), tokens[at]!, withoutSecond(tokens.slice(at + 1))];
  const unitAt = behind.findIndex((token) => !isOfCount(token));
  const isCount = behind.slice(0, Math.max(unitAt, 0)).some((token) => isAnyOf(COUNTS, token));
  if (!isCount || behind[unitAt]!.roles.unit === undefined) return [...before, word, ...withAgoBehind(behind, grammar)];
  const since: readonly Token[] = word.roles.since === undefined ? [] : [{...word, roles: {since: 1}}];
  const roles: Roles = {ago: 1};
  const ago: Token = {...word, roles, wordClass: grammar.classOf(roles), isApart: false};
  return [
    ...before,
    ...since,
    ...behind.slice(0, unitAt + 1),
    ago,
    ...withAgoBehind(behind.slice(unitAt + 1), grammar),
  ];
}

/** Without the word that counts back behind "and", or "and perhaps", where no unit stands before it. */
function withoutSecond(tokens: readonly Token[]): readonly Token[] {
  const again = tokens.findIndex(({roles}) => roles.agoAhead !== undefined);
  const counts = tokens.slice(0, Math.max(again, 0));
  const last = counts.findLast(({roles}) => roles.qualifier === undefined);
  const isSameCount = last?.roles.choice !== undefined && counts.every((token) => isOfCount(token));
  return isSameCount && !isYear(counts) ? [...counts, ...tokens.slice(again + 1)] : tokens;
}

const isOfCount = (token: Token): boolean => isAnyOf(COUNTS, token) || isAnyOf(AROUND_COUNTS, token);

/** "vor 1850 und vor zwei Jahren" */
const isYear = ([first, second]: readonly Token[]): boolean =>
  first?.text.length === 4 && first.roles.digits !== undefined && second?.roles.choice !== undefined;
