import {type ColorOf, metricsFrom, sceneOf, SceneRenderer, type SceneNode} from '../../draw/index.js';
import {densityNode} from '../../draw/scene/density.js';
import {Overview} from '../../layout/arrangements/overview.js';
import type {Metrics} from '../../layout/index.js';
import type {TimeWindow} from '../../view/index.js';
import type {TimelineHandle} from '../shared/timeline-handle.js';

/** px of the strip */
export interface StripSize {
  readonly width: number;
  readonly height: number;
}

/** Draws the whole of a timeline, and where the open event is; anew only where something of that has changed. */
export class OverviewPicture {
  readonly #renderer: SceneRenderer;
  #overview: Overview | undefined;
  /** what the overview was made from, and the picture drawn from */
  #madeFrom: readonly unknown[] = [];
  #drawnFrom: readonly unknown[] = [];

  /** @param probe an element in the font of the strip */
  constructor(
    svg: SVGElement,
    private readonly probe: Element,
  ) {
    this.#renderer = new SceneRenderer(svg);
  }

  /** The size of the strip or its font has changed. */
  invalidate(): void {
    this.#overview = undefined;
  }

  draw(handle: TimelineHandle, extent: TimeWindow, size: StripSize, colorOf: ColorOf): void {
    const {selected} = handle.state;
    const overview = this.#overviewOf(handle, size);
    const drawnFrom = [overview, extent.start, extent.end, selected, colorOf];
    if (isSame(drawnFrom, this.#drawnFrom)) return;
    this.#drawnFrom = drawnFrom;
    const options = {describe: String, colorOf, drawDensity: densityNode, interactive: false};
    const scene: SceneNode[] = [...sceneOf(overview.frame(extent), options)];
    const open = overview.boxOf(selected, extent);
    if (open) scene.push({key: 'open', name: 'rect', attributes: {class: 'open', part: 'open-event', ...open}});
    this.#renderer.render(scene);
  }

  #overviewOf({timeline, language, rightToLeft}: TimelineHandle, size: StripSize): Overview {
    const madeFrom = [timeline, rightToLeft, language.locale, language.messages];
    if (this.#overview && isSame(madeFrom, this.#madeFrom)) return this.#overview;
    this.#madeFrom = madeFrom;
    this.#overview = new Overview(timeline, {...size, rightToLeft, language, metrics: metricsOf(this.probe)});
    return this.#overview;
  }
}

/** All texts of the strip are alike. */
function metricsOf(probe: Element): Metrics {
  return metricsFrom({lengths: probe, textOf: () => probe});
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
