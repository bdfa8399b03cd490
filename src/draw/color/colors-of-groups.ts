import type {Timeline} from '../../model/index.js';

/** How groups come by their colours. */
export interface Palette {
  /** one of the theme, by its number from 1 on */
  themed(number: number): string;
  /** one that a group has of its own, `#rrggbb`, as it is drawn */
  own(color: string): string;
}

/** The colour of a group, by its id; undefined where it has none. */
export type ColorOf = (group: string | undefined) => string | undefined;

/** `--circa-group-1` to `-8` */
const COUNT = 8;

const NO_COLOR: ColorOf = () => undefined;

/**
 * Of all groups, in their order: its own colour, or the next of the theme's, from the first again when those are used
 * up. Where all events are in one group, or in none, there is nothing to tell apart: then only its own is one.
 */
export function colorsOfGroups({whole: {groups, lanes}}: Timeline, {themed, own}: Palette): ColorOf {
  const areSeveral = lanes.length > 1;
  if (!areSeveral && !groups.some(({color}) => color)) return NO_COLOR;
  let count = 0;
  const colors = new Map(
    groups.map(({id, color}) => {
      if (color) return [id, own(color)];
      count += 1;
      return [id, areSeveral ? themed(((count - 1) % COUNT) + 1) : undefined];
    }),
  );
  return (group) => (group === undefined ? undefined : colors.get(group));
}
