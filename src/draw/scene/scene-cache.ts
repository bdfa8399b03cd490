import type {Box, Point, Tick} from '../../layout/index.js';
import {crisp, round, whole} from './paths.js';
import {moved, UNSEEN, type Comparison} from './translate.js';
import type {SceneNode} from './scene.js';

interface Drawn {
  readonly thing: unknown;
  readonly origin: Point;
  readonly state: unknown;
  node: SceneNode;
}

/** px that the whole may have been moved before everything is placed anew: browsers compute places with few digits */
const FARTHEST = 10_000;

/**
 * What the scenes of one frame after another are made of. While one pans everything only moves, and so it moves
 * together; while one zooms a dot with its label does. Of what has only moved the node is kept as it was drawn, and
 * said to be at another place, so that texts are not laid out again, and next to nothing is made anew.
 */
export class SceneMemory {
  #before = new Map<string, Drawn>();
  #now = new Map<string, Drawn>();
  #tick: Tick | undefined;
  /** how far the groups have moved that move together, and where they therefore stand */
  #moved: Point = {x: 0, y: 0};
  #at: Point = {x: 0, y: 0};

  /** Forgets what the last scene did not show, and finds out from the axis how far the whole has moved since. */
  begin(ticks: readonly Tick[]): void {
    [this.#before, this.#now] = [this.#now, this.#before];
    this.#now.clear();
    const before = this.#tick;
    const now = before && ticks.find(({ms, tier}) => ms === before.ms && tier === before.tier);
    this.#tick = now ?? ticks[ticks.length >> 1];
    if (!now) return;
    const [x, y] = [this.#moved.x + now.from.x - before.from.x, this.#moved.y + now.from.y - before.from.y];
    this.#moved = Math.abs(x) + Math.abs(y) < FARTHEST ? {x, y} : {x: 0, y: 0};
    this.#at = {x: round(this.#moved.x), y: round(this.#moved.y)};
  }

  /** A group of nodes. */
  group(key: string, attributes: SceneNode['attributes'], children: readonly SceneNode[]): SceneNode {
    return {name: 'g', key, attributes, at: this.#at, children};
  }

  /**
   * The node of a thing in such a group, drawn about an origin.
   * @param same whether the thing has merely moved
   * @param draw given the thing as it stands with its origin at 0, 0
   * @param snap to which px the origin is brought: hairlines are sharp only between whole ones, and what belongs to
   *   them stays with them
   * @param state what else the node shows
   */
  node<T>(
    key: string,
    thing: T,
    {x, y}: Point,
    same: Comparison<T>,
    draw: (thing: T, key: string) => SceneNode,
    snap = round,
    state?: unknown,
  ): SceneNode {
    let drawn = this.#before.get(key);
    if (!drawn || drawn.state !== state || !same(drawn.thing as T, thing, x - drawn.origin.x, y - drawn.origin.y)) {
      drawn = {thing, origin: {x, y}, state, node: draw(moved(thing, -x, -y), key)};
    }
    const {at} = drawn.node;
    const left = snap(x) - this.#moved.x;
    const top = snap(y) - this.#moved.y;
    if (!at || Math.abs(at.x - left) > UNSEEN || Math.abs(at.y - top) > UNSEEN)
      drawn.node = {...drawn.node, at: {x: round(left), y: round(top)}};
    this.#now.set(key, drawn);
    return drawn.node;
  }

  /**
   * Lines along the axes of the screen, each sharp, as one path in such a group: so many by themselves take longer to
   * move than to draw.
   */
  lines(key: string, attributes: SceneNode['attributes'], lines: readonly Pick<Tick, 'from' | 'to'>[]): SceneNode {
    const place = (x: number, y: number): string => `${round(x - this.#moved.x)} ${round(y - this.#moved.y)}`;
    const d = lines.map(({from, to}) => {
      const [x, y] = [whole(from.x), whole(from.y)];
      const end = crisp({x: to.x - from.x, y: to.y - from.y});
      return `M${place(x + 0.5, y + 0.5)}L${place(x + end.x, y + end.y)}`;
    });
    return {name: 'path', key, attributes: {...attributes, d: d.join('')}};
  }

  /** Boxes as one path, likewise. */
  boxes(key: string, attributes: SceneNode['attributes'], boxes: readonly Box[]): SceneNode {
    const d = boxes
      .map(
        ({x, y, width, height}) =>
          `M${round(x - this.#moved.x)} ${round(y - this.#moved.y)}h${round(width)}v${round(height)}h${-round(width)}z`,
      )
      .join('');
    return {name: 'path', key, attributes: {...attributes, d}};
  }
}
