import type {Probe} from '../../draw/index.js';

/** What of the element's own document its controllers draw in, listen to and show. */
export interface TimelineElements {
  /** the box of the picture, which takes the gestures and keys */
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  /** the axis of a lying picture, and the box of it that stays in sight */
  readonly axis: SVGSVGElement;
  readonly axisLayer: HTMLElement;
  /** what lies across the lower edge of what is seen of a tall picture */
  readonly lowerEdge: HTMLElement;
  /** the box of the picture that is printed */
  readonly printed: HTMLElement;
  readonly tip: HTMLElement;
  readonly card: HTMLElement;
  /** the box that the card is anchored to */
  readonly anchor: HTMLElement;
  /** the live region by which screen readers say what is in view */
  readonly status: HTMLElement;
  /** texts and lengths of the theme, to be measured */
  readonly probe: Probe;
  /** their box, whose size follows from theirs */
  readonly probeBox: HTMLElement;
}

export function timelineElements(root: ParentNode): TimelineElements {
  const one = <E extends Element = HTMLElement>(selector: string): E => root.querySelector<E>(selector)!;
  return {
    stage: one('.stage'),
    svg: one<SVGSVGElement>('.picture'),
    axis: one<SVGSVGElement>('.axis-picture'),
    axisLayer: one('.axis-layer'),
    lowerEdge: one('.lower-edge'),
    printed: one('.printed'),
    tip: one('.tip'),
    card: one('.card'),
    anchor: one('.anchor'),
    status: one('.status'),
    probe: {
      lengths: one('.probe-lengths'),
      maxHeight: one('.probe-height'),
      textOf: (role) => one(`.probe .${role}`),
    },
    probeBox: one('.probe'),
  };
}
