import {readableColor} from '../../../draw/color/readable-color.js';
import {parseColor} from '../../../model/color/parse-color.js';

// What is done with the colours that groups and eras have of their own.

export {ANY_COLOR} from '../../../model/color/any-color.js';

/**
 * A colour as it can be told from a ground.
 * @param ground as `Ground` has it
 * @param color `#rrggbb`
 */
export function readableOn(ground: string, color: string): string {
  const solid = parseColor(ground);
  return solid ? readableColor(color, solid) : color;
}
