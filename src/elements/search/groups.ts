import type {Timeline} from '../../model/index.js';

/** A group as its toggle shows it; `id` is null for the events without one. */
export interface ToggledGroup {
  readonly id: string | null;
  /** absent where there is no group */
  readonly title: string | undefined;
  /** number of its events */
  readonly count: number;
}

/** The groups that can be shown and hidden; none where all events are in one. */
export function groupsOf({lanes}: Timeline): readonly ToggledGroup[] {
  if (lanes.length < 2) return [];
  return lanes.map(({group, segments}) => ({
    id: group?.id ?? null,
    title: group?.title,
    count: segments.reduce((sum, {begin}) => sum + begin.length, 0),
  }));
}

/** Ids of the groups that are shown where some are hidden; undefined where all are shown. */
export function shownGroups(
  groups: readonly ToggledGroup[],
  hidden: ReadonlySet<string | null>,
): readonly (string | null)[] | undefined {
  const shown = groups.filter(({id}) => !hidden.has(id)).map(({id}) => id);
  return shown.length < groups.length ? shown : undefined;
}
