import type {Weights} from './build-index.js';

/** Groups beyond it have no lane of their own. */
const MOST_LANES = 65_535;

/** Which group each of very many events is in, and how important it is. */
export class Grouping {
  readonly #laneOf: Map<string, number>;
  readonly #listed: number;
  #lanes: Uint16Array | undefined;
  #importance: Float64Array | undefined;

  /**
   * @param count of the events
   * @param listed ids of groups, in the order of their lanes
   */
  constructor(
    private readonly count: number,
    listed: readonly string[],
  ) {
    this.#laneOf = new Map([...new Set(listed)].map((group, index) => [group, index + 1]));
    this.#listed = this.#laneOf.size;
  }

  place(item: number, group: string | undefined, importance: number | undefined): void {
    if (importance) (this.#importance ??= new Float64Array(this.count))[item] = importance;
    if (!group) return;
    const lane = this.#laneOf.get(group) ?? this.#laneOf.size + 1;
    if (lane > MOST_LANES) return;
    this.#laneOf.set(group, lane);
    (this.#lanes ??= new Uint16Array(this.count))[item] = lane;
  }

  /**
   * The groups by the numbers of their lanes, undefined for events without one: those that are listed, then the others
   * by the first of their events, which gives the lanes new numbers.
   * @param without events that are left out; a group of such alone is left out too
   */
  inOrder(without: ReadonlySet<number>): readonly (string | undefined)[] {
    const groups = [undefined, ...this.#laneOf.keys()];
    const lanes = this.#lanes;
    if (!lanes) return groups;
    const kept = groups.slice(0, this.#listed + 1);
    const numbers = Uint16Array.from(groups, (_, lane) => (lane <= this.#listed ? lane : 0));
    for (let item = 0; item < lanes.length; item += 1) {
      const lane = lanes[item]!;
      if (lane > this.#listed && !numbers[lane] && !without.has(item)) numbers[lane] = kept.push(groups[lane]) - 1;
      lanes[item] = numbers[lane]!;
    }
    return kept;
  }

  weights(laneCount: number): Weights {
    return {lanes: this.#lanes, laneCount, importance: this.#importance};
  }
}
