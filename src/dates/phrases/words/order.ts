import type {CharacterRole, Marker, NumberRole, WordValues} from '../../../i18n/vocabulary.js';
import type {PhraseContext} from '../context.js';
import {numberTakers, type WrittenNumber} from './number.js';
import type {Role} from './roles.js';
import type {Order, Part} from './word-class.js';

/** What the words and numbers of an order say, each under its role or its own name. */
export type OrderValues = {readonly [Role in keyof WordValues]?: WordValues[Role]} & {
  readonly [Role in Marker | CharacterRole | Exclude<NumberRole, 'count'>]?: number;
} & {
  readonly count?: WrittenNumber;
  readonly second?: WordValues['turn'];
  readonly last?: WordValues['part'];
  readonly next?: number;
  readonly which?: number;
};

/** The values of an order that has some words, and perhaps others. */
export type With<Needed extends keyof OrderValues, Possible extends keyof OrderValues = never> = Required<
  Pick<OrderValues, Needed>
> &
  Pick<OrderValues, Possible>;

/**
 * What an order means, by what its words say; undefined where it is not what is meant after all. A method, so that each
 * meaning can name just those values that its orders have.
 */
export type Meaning<Result, Context = PhraseContext> = {
  of(values: OrderValues, context: Context): Result | undefined;
}['of'];

/**
 * Reads what can be written in several orders, which begin with what stands here: the first that fits is what is meant.
 */
export function readOrders<Name extends string, Result, Context extends PhraseContext>(
  orders: readonly Order<Name>[],
  meanings: Readonly<Record<Name, Meaning<Result, Context>>>,
  context: Context,
): Result | undefined {
  for (const {parts, means} of orders) {
    const result = context.tokens.attempt(() => {
      const values = takeParts(parts, context);
      return values && meanings[means](values, context);
    });
    if (result !== undefined) return result;
  }
  return undefined;
}

function takeParts(parts: readonly Part[], context: PhraseContext): OrderValues | undefined {
  const values: Record<string, unknown> = {};
  for (const {role, name, isOptional} of parts) {
    const value = takePart(role, context);
    if (value !== undefined) values[name] = value;
    else if (!isOptional) return undefined;
  }
  return values;
}

function takePart(role: Part['role'], context: PhraseContext): unknown {
  const {tokens} = context;
  if (!(role in numberTakers)) return tokens.take(role as Role);
  return tokens.attempt(() => numberTakers[role as NumberRole](context));
}
