import type {Arrange} from '../../layout/index.js';

let arrangement: Arrange | undefined;
let fetching: Promise<void> | undefined;

/** How a story curve stands: undefined as long as no timeline of the page has asked for it. */
export function curveArrangement(): Arrange | undefined {
  return arrangement;
}

/** Fetches it, for those pages only that show a curve. Settles also where it cannot be had; it is then tried for anew when asked for again. */
export function fetchCurve(): Promise<void> {
  return fetching ??= import('../../layout/curve.js').then(
    ({storyCurve}) => {
      arrangement = storyCurve;
    },
    () => {
      fetching = undefined;
    },
  );
}
