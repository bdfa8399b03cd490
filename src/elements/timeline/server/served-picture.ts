import type {Layout} from '../../../layout/index.js';
import type {TimelineHost} from '../timeline-host.js';

/** part of the screen's longer side by which what stands below a timeline may move with its first frame */
const UNNOTICED = 0.04;

/** As wide as it will be, and without height, until it takes the place of what a server has drawn. */
const WAITING = `
  .frame {
    flex: none;
    block-size: 0;
    min-block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }

  .frame > * {
    flex-shrink: 0;
  }
`;

/** What of a timeline's controllers is needed. */
interface ServedContext {
  readonly picture: {readonly layout: Layout | undefined; readonly frame: unknown};
  readonly frames: {subscribe(listener: () => void): () => void; update(): void};
  readonly data: {readonly events: unknown; readonly problems: readonly unknown[]; readonly loading: boolean};
}

/**
 * What a server has put into the shadow root of a timeline stays until the first frame is drawn, which then takes as
 * much room, so that the page does not jump.
 */
export function giveWay(root: ShadowRoot, host: TimelineHost, {picture, frames, data}: ServedContext): void {
  const served = [...root.childNodes];
  const waiting = new CSSStyleSheet();
  waiting.replaceSync(WAITING);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, waiting];

  const stopWaiting = frames.subscribe(() => {
    const hasContents = !host.timeline.isEmpty;
    // A page that gives the element no data has nothing to show in the place of what its server has drawn.
    const isGiven = data.events !== undefined || data.problems.length > 0;
    if (data.loading || !(hasContents ? picture.frame : isGiven)) return;
    stopWaiting();
    if (picture.frame) holdHeight(root.querySelector<HTMLElement>('.stage')!, heightOf(served));
    for (const node of served) node.remove();
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== waiting);
  });

  /** With the first change that asks for another height, all is as high as it likes. */
  function holdHeight(stage: HTMLElement, height: number): void {
    const held = heightBetween(stage, root.host.getBoundingClientRect().top, height);
    if (held === undefined) return;
    stage.style.flexBasis = `${held}px`;
    frames.update();
    const {timeline} = host;
    const {width, collapsed, arrangement} = picture.layout!.options;
    const stopHolding = frames.subscribe(() => {
      const options = picture.layout?.options;
      const isSame = options?.width === width && options.collapsed === collapsed && options.arrangement === arrangement;
      if (isSame && host.timeline === timeline) return;
      stopHolding();
      stage.style.flexBasis = '';
    });
  }
}

/**
 * px for the stage, where nothing in sight may be moved much by those that its content asks for. Layout Instability
 * (WICG) counts by how much of the screen's longer side something moves, times the part of the screen in which it does.
 * @param top px down the screen
 * @param served px that the server's picture takes
 */
function heightBetween(stage: HTMLElement, top: number, served: number): number | undefined {
  const natural = stage.offsetHeight;
  const beside = stage.parentElement!.scrollHeight - natural;
  const slack = UNNOTICED * Math.max(innerWidth, innerHeight);
  // What is below the screen may move there.
  const isCutOff = top + served >= innerHeight;
  const least = Math.min(served - slack, isCutOff ? innerHeight - top : Infinity) - beside;
  const most = isCutOff ? Infinity : served + slack - beside;
  return natural < least ? least : natural > most ? most : undefined;
}

/** px of that of the pictures which is shown */
function heightOf(nodes: readonly Node[]): number {
  const heights = nodes.map((node) =>
    node instanceof Element && node.part.contains('static') ? node.getBoundingClientRect().height : 0,
  );
  return Math.max(...heights);
}
