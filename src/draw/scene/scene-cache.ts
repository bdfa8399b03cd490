import type {Box, Point, Tick} from '../../layout/index.js';
import {crisp, round, whole} from './paths.js';
import type {Attributes, SceneNode} from './scene-node.js';
import {UNSEEN, type Kind} from './translate.js';

/** A thing of the last frame, and the node that it was drawn as. */
interface Drawn {
  readonly thing: unknown;
  /** px in the picture at which it was when it was drawn */
  readonly origin: Point;
  readonly variant: unknown;
  node: SceneNode;
}

/**
 * px by which the groups may be moved before all is drawn anew about their origin: browsers hold places as floats of 32
 * bits, and with many whole px few of the fraction are left
 */
const FARTHEST_SHIFT = 10_000;

/**
 * What the scene of the last frame was made of. While one pans, everything moves by as much, and so the groups are
 * moved and not what is in them; while one zooms, a dot moves together with its label. A thing that has merely moved
 * keeps its node and gets another place, so that nothing is made, and no text is laid out, anew.
 */
export class SceneCache {
  #before = new Map<string, Drawn>();
  #now = new Map<string, Drawn>();
  /** a tick of the last frame: its move is the move of all */
  #tick: Tick | undefined;
  /** px by which everything has moved since it was first drawn */
  #shift: Point = {x: 0, y: 0};
  /** the same as the groups are drawn */
  #at: Point = {x: 0, y: 0};

  /** Begins the next frame: forgets what the last one did not show, and finds how far everything has moved since. */
  beginFrame(ticks: readonly Tick[]): void {
    [this.#before, this.#now] = [this.#now, this.#before];
    this.#now.clear();
    const before = this.#tick;
    const now = before && ticks.find(({ms, tier}) => ms === before.ms && tier === before.tier);
    // The one in the middle is the last to leave the picture.
    this.#tick = ticks[ticks.length >> 1];
    if (!now) return;
    const x = this.#shift.x + now.from.x - before.from.x;
    const y = this.#shift.y + now.from.y - before.from.y;
    this.#shift = Math.abs(x) + Math.abs(y) < FARTHEST_SHIFT ? {x, y} : {x: 0, y: 0};
    this.#at = {x: round(this.#shift.x), y: round(this.#shift.y)};
  }

  /** A group whose children move together. They come from `node`, `lines` and `boxes`. */
  group(key: string, attributes: Attributes, children: readonly SceneNode[]): SceneNode {
    return {name: 'g', key, attributes, at: this.#at, children};
  }

  /**
   * The node of one thing in such a group.
   * @param key unique in the frame
   * @param origin px in the picture, at which the origin of the node is to stand
   * @param draw is given the thing with its origin at 0, 0
   * @param snap to which px the origin is brought: hairlines are sharp only between whole ones, and what belongs to
   *   them stays with them
   * @param variant what else the node depends on
   */
  node<T>(
    key: string,
    kind: Kind<T>,
    thing: T,
    origin: Point,
    draw: (thing: T, key: string) => SceneNode,
    {snap = round, variant}: {readonly snap?: (px: number) => number; readonly variant?: unknown} = {},
  ): SceneNode {
    const {x, y} = origin;
    let drawn = this.#before.get(key);
    if (
      !drawn ||
      drawn.variant !== variant ||
      !kind.isMoved(drawn.thing as T, thing, x - drawn.origin.x, y - drawn.origin.y)
    ) {
      drawn = {thing, origin: {x, y}, variant, node: draw(kind.translate(thing, -x, -y), key)};
    }
    const {at} = drawn.node;
    const left = snap(x) - this.#shift.x;
    const top = snap(y) - this.#shift.y;
    if (!at || Math.abs(at.x - left) > UNSEEN || Math.abs(at.y - top) > UNSEEN)
      drawn.node = {...drawn.node, at: {x: round(left), y: round(top)}};
    this.#now.set(key, drawn);
    return drawn.node;
  }

  /**
   * Lines along the axes of the screen, each sharp, as one path in such a group: to move so many one by one takes
   * longer than to draw them.
   */
  lines(key: string, attributes: Attributes, lines: readonly Pick<Tick, 'from' | 'to'>[]): SceneNode {
    const d = lines.map(({from, to}) => {
      const [x, y] = [whole(from.x), whole(from.y)];
      const end = crisp({x: to.x - from.x, y: to.y - from.y});
      return `M${this.#inGroup(x + 0.5, y + 0.5)}L${this.#inGroup(x + end.x, y + end.y)}`;
    });
    return {name: 'path', key, attributes: {...attributes, d: d.join('')}};
  }

  /** Boxes as one path, likewise. */
  boxes(key: string, attributes: Attributes, boxes: readonly Box[]): SceneNode {
    const d = boxes.map(({x, y, width, height}) => {
      const across = round(width);
      return `M${this.#inGroup(x, y)}h${across}v${round(height)}h${-across}z`;
    });
    return {name: 'path', key, attributes: {...attributes, d: d.join('')}};
  }

  #inGroup(x: number, y: number): string {
    return `${round(x - this.#shift.x)} ${round(y - this.#shift.y)}`;
  }
}
