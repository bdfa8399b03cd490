/** Gives every event an id of its own. Time is linear however often an id recurs. */
export class IdRegister {
  readonly #used: Set<string>;
  readonly #nextSuffix = new Map<string, number>();

  /** @param reserved ids that stand in the data, and so are not given to events without one */
  constructor(reserved: Iterable<string>) {
    this.#used = new Set(reserved);
  }

  /** The id itself where it is free, else with the first free number behind it. */
  unused(wanted: string): string {
    if (!this.#used.has(wanted)) {
      this.#used.add(wanted);
      return wanted;
    }
    let suffix = this.#nextSuffix.get(wanted) ?? 2;
    while (this.#used.has(`${wanted}-${suffix}`)) suffix += 1;
    this.#nextSuffix.set(wanted, suffix + 1);
    const id = `${wanted}-${suffix}`;
    this.#used.add(id);
    return id;
  }
}
