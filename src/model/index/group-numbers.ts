import type {Weights} from './build-index.js';

/** Lanes are numbered in 16 bits, 0 is for events without a group: events of a group beyond these stand there too. */
const MOST_GROUPS = 65_535;

/** Which group each event is in, as a number, and how important it is. Takes no memory for what no event has. */
export class GroupNumbers {
  readonly #numberOf: Map<string, number>;
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
    this.#numberOf = new Map([...new Set(listed)].map((group, index) => [group, index + 1]));
    this.#listed = this.#numberOf.size;
  }

  set(row: number, group: string | undefined, importance: number | undefined): void {
    if (importance) (this.#importance ??= new Float64Array(this.count))[row] = importance;
    if (!group) return;
    const number = this.#numberOf.get(group) ?? this.#numberOf.size + 1;
    if (number > MOST_GROUPS) return;
    this.#numberOf.set(group, number);
    (this.#lanes ??= new Uint16Array(this.count))[row] = number;
  }

  /**
   * The groups by the numbers of their lanes, undefined for events without one: first those that are listed, then the
   * others in the order of their first event. This numbers the lanes anew.
   * @param without rows of events that are left out; a group of such events alone is left out too
   */
  inOrder(without: ReadonlySet<number>): readonly (string | undefined)[] {
    const groups = [undefined, ...this.#numberOf.keys()];
    const lanes = this.#lanes;
    if (!lanes) return groups;
    const kept = groups.slice(0, this.#listed + 1);
    const numbers = Uint16Array.from(groups, (_, lane) => (lane <= this.#listed ? lane : 0));
    for (let row = 0; row < lanes.length; row += 1) {
      const lane = lanes[row]!;
      if (lane > this.#listed && !numbers[lane] && !without.has(row)) numbers[lane] = kept.push(groups[lane]) - 1;
      lanes[row] = numbers[lane]!;
    }
    return kept;
  }

  weights(laneCount: number): Weights {
    return {lanes: this.#lanes, laneCount, importance: this.#importance};
  }
}
