import type {Problem} from '../../../model/index.js';

/** What cannot be right in the data of an element, and in the settings of it and of its companions. */
export class ProblemList {
  /** those of the data first; another array after each change */
  all: readonly Problem[] = [];
  #ofData: readonly Problem[] = [];
  readonly #ofSettings = new Map<Element, readonly Problem[]>();

  get ofData(): readonly Problem[] {
    return this.#ofData;
  }

  set ofData(problems: readonly Problem[]) {
    this.#ofData = problems;
    this.#gather();
  }

  /** Takes down those of an element's settings, in place of what was said of it before. True where they differ. */
  setOfSettings(element: Element, problems: readonly Problem[]): boolean {
    const messages = (list: readonly Problem[]): string => list.map(({message}) => message).join();
    if (messages(problems) === messages(this.#ofSettings.get(element) ?? [])) return false;
    this.#ofSettings.set(element, problems);
    this.#gather();
    return true;
  }

  #gather(): void {
    this.all = Object.freeze([...this.#ofData, ...[...this.#ofSettings.values()].flat()]);
  }
}
