import {LazyModule} from '../src/elements/shared/platform/lazy-module.js';
import {onTimelinesChange} from '../src/elements/shared/timeline-for.js';
import {PART_NEEDED} from '../src/elements/timeline/part-needed.js';
import {companionsIn, watchCompanions} from './companion-watch.js';

/**
 * Fetches the companions as soon as one of them stands in the document. One that is not registered shows nothing: where
 * they cannot be had, it is its timeline that says so, with a button that tries again.
 */
export function fetchCompanions(): void {
  const part = new LazyModule(async () => {
    // Which the companions import, and would ask for only once they are there.
    import('../src/elements/shared/templates/event-details.js').catch(() => {});
    import('../src/model/filter/search.js').catch(() => {});
    const companions = await import('./companions.js');
    watch.disconnect();
    return companions;
  });
  const again = (): void => {
    for (const companion of companionsIn(document)) {
      void part.fetch();
      timelineOf(companion)?.dispatchEvent(Object.assign(new Event(PART_NEEDED), {part, again}));
    }
  };
  // A timeline hears of it only once its class is there.
  onTimelinesChange(again);
  const watch = watchCompanions(again);
}

/** As the companion itself will find it: `timelineFor` in src/elements/shared/timeline-for.ts. */
const timelineOf = (companion: Element): Element | null =>
  document.getElementById(companion.getAttribute('for') ?? '') ?? companion.closest('circa-timeline');
