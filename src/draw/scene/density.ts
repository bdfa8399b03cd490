import type {DensityStrip, Frame} from '../../layout/index.js';
import {reachOf} from '../../layout/marks/density.js';
import {groupNode, pathNode, type SceneNode} from './scene-node.js';
import type {SceneOptions} from './scene-options.js';

/** part of a column's width that a dash of its edge takes; the rest is a gap */
const DASH = 2 / 3;

/** px of the edge's thickness */
const EDGE = 1;

/**
 * To half a px: finer is not needed, since the density is drawn without antialiasing, and there are hundreds of columns
 * in every frame.
 */
function half(px: number): number {
  return Math.round(px * 2) / 2;
}

/** The outline of what columns side by side fill: along their ends, and down to the foot where there are none. */
class ColumnOutline {
  d = '';
  readonly #foot: number;
  #end: number;

  constructor(
    foot: number,
    private readonly vertical: boolean,
  ) {
    this.#foot = half(foot);
    this.#end = this.#foot;
  }

  /** From `along` px along the axis, columns end at `across` px across it. */
  turn(along: number, across: number): void {
    const [from, end] = [half(along), half(across)];
    if (end === this.#end) return;
    const isAtFoot = this.#end === this.#foot;
    if (this.vertical) this.d += `${isAtFoot ? `M${this.#foot} ` : 'V'}${from}H${end}`;
    else this.d += `${isAtFoot ? `M${from} ${this.#foot}` : `H${from}`}V${end}`;
    this.#end = end;
  }

  /** From `along` px along the axis, there are no columns. */
  end(along: number): void {
    this.turn(along, this.#foot);
  }
}

/**
 * The columns of a strip as two paths. What is certain stands at the foot, what is merely possible on it; where there
 * is any of that, a dashed edge ends the column, as it does the ranges of single events.
 */
function pathsOf(strip: DensityStrip, vertical: boolean): {readonly possible: string; readonly certain: string} {
  const {start, step, foot, rise, certain, possible} = strip;
  const all = new ColumnOutline(foot, vertical);
  const sure = new ColumnOutline(foot, vertical);
  const [length, thickness] = [half(step * DASH), -Math.sign(rise) * EDGE];
  const dash = vertical ? `v${length}h${thickness}v${-length}` : `h${length}v${thickness}h${-length}`;
  let edge = '';
  for (let column = 0; column < possible.length; column += 1) {
    const from = start + step * column;
    if (!possible[column]) {
      all.end(from);
      sure.end(from);
      continue;
    }
    const reach = reachOf(strip, column);
    const certainPart = Math.min(1, certain[column]! / possible[column]!);
    all.turn(from, foot + reach);
    sure.turn(from, foot + reach * certainPart);
    if (certainPart < 1) {
      const [x, y] = vertical ? [foot + reach, from] : [from, foot + reach];
      edge += `M${half(x)} ${half(y)}${dash}`;
    }
  }
  const end = start + step * possible.length;
  all.end(end);
  sure.end(end);
  return {possible: all.d, certain: sure.d + edge};
}

/** The density of a frame, or of those of its events that match a search. */
export function densityNode(
  {orientation, density}: Pick<Frame, 'orientation' | 'density'>,
  {colorOf}: Pick<SceneOptions, 'colorOf'>,
  name: 'density' | 'matching' = 'density',
): SceneNode {
  const children = density.flatMap((strip, lane) => {
    const paths = pathsOf(strip, orientation === 'vertical');
    const fill = name === 'density' ? colorOf?.(strip.group) : undefined;
    return (['possible', 'certain'] as const).map((kind) =>
      pathNode(`${kind} ${lane}`, paths[kind], {class: `density-${kind}`, ...(fill ? {fill} : {})}),
    );
  });
  const part = name === 'matching' ? 'density density-matching' : 'density';
  return groupNode(name, {class: name, part, 'aria-hidden': 'true', 'shape-rendering': 'crispEdges'}, children);
}
