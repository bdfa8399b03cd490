import {metricsFrom, nameOf, nowLabelOf, orientationFor, pictureText, renderScene, sceneOf, THEME, type Probe, type ThemeName} from '../../draw/index.js';
import {Layout, type Frame, type Mark} from '../../layout/index.js';
import type {Timeline} from '../../model/index.js';
import type {ViewState} from '../../view/index.js';

/** What a picture is made of, beyond the view. */
export interface PictureSettings {
  readonly timeline: Timeline;
  readonly orientation: 'auto' | 'horizontal' | 'vertical';
  readonly locale: string;
  readonly rightToLeft: boolean;
}

export interface PictureElements {
  readonly stage: HTMLElement;
  readonly svg: SVGSVGElement;
  readonly probe: Probe;
  readonly probeBox: Element;
}

/** px by which two heights may differ and still be the same, since browsers round */
const SAME_HEIGHT = 1;

/** The picture within the element: lays out when size, theme or data change, draws when the view does. */
export class Picture {
  layout: Layout | undefined;
  frame: Frame | undefined;
  #metrics;
  #settings: PictureSettings | undefined;
  readonly #observer: ResizeObserver;

  /** @param resized called when the element's size or the theme's sizes have changed */
  constructor(private readonly elements: PictureElements, resized: () => void) {
    this.#metrics = metricsFrom(elements.probe);
    this.#observer = new ResizeObserver((entries) => {
      const themed = entries.some(({target}) => target === elements.probeBox);
      if (themed) this.#metrics = metricsFrom(elements.probe);
      if (themed || this.#sizeDiffers()) resized();
    });
    this.#observer.observe(elements.stage);
    this.#observer.observe(elements.probeBox);
  }

  disconnect(): void {
    this.#observer.disconnect();
  }

  remeasure(): void {
    this.#metrics = metricsFrom(this.elements.probe);
  }

  /**
   * Lays the timeline out for the room that there is. The stage asks for the height of its content; where the page gives
   * it another, the content is laid out for that.
   * @returns false where there is no room at all, as in an element that is not shown
   */
  lay(settings: PictureSettings): boolean {
    this.#settings = settings;
    const {stage} = this.elements;
    const width = stage.clientWidth;
    if (width <= 0) {
      this.layout = this.frame = undefined;
      renderScene(this.elements.svg, []);
      return false;
    }
    const {timeline, locale, rightToLeft} = settings;
    const options = {
      width, orientation: orientationFor(settings.orientation, width), locale, rightToLeft, metrics: this.#metrics, nowLabel: nowLabelOf(timeline, locale),
    };
    const natural = new Layout(timeline, options);
    stage.style.setProperty('--_stage-height', `${natural.height}px`);
    const height = stage.clientHeight;
    this.layout = Math.abs(height - natural.height) <= SAME_HEIGHT || height <= 0 ? natural : new Layout(timeline, {...options, height});
    return true;
  }

  draw(view: ViewState): void {
    if (!this.layout || !this.#settings) return;
    const {locale, timeline} = this.#settings;
    this.frame = this.layout.frame(view.window, view);
    const {svg} = this.elements;
    svg.setAttribute('viewBox', `0 0 ${this.frame.width} ${this.frame.height}`);
    renderScene(svg, sceneOf(this.frame, {describe: ({event}) => nameOf(event, locale, timeline.timeZone), tabStop: this.#tabStop(view), interactive: true}));
  }

  mark(id: string | null): Mark | undefined {
    return id === null ? undefined : this.frame?.marks.find((mark) => mark.id === id);
  }

  markElement(id: string): SVGElement | undefined {
    return [...this.elements.svg.querySelectorAll<SVGElement>('.mark')].find((element) => element.dataset['id'] === id);
  }

  /** The frame as a document of its own, in the colours and fonts that the page gives the element. */
  text(): string {
    if (!this.frame || !this.layout || !this.#settings) return '';
    const {locale, timeline} = this.#settings;
    return pictureText(this.frame, timeline, locale, this.#computedTheme());
  }

  #sizeDiffers(): boolean {
    const {clientWidth, clientHeight} = this.elements.stage;
    return !this.layout || clientWidth !== this.layout.options.width || Math.abs(clientHeight - this.layout.height) > SAME_HEIGHT;
  }

  /** One mark is reached by the tab key: the one that the keys stand on, else the first in view. */
  #tabStop({focused}: ViewState): string | null {
    const marks = this.frame?.marks ?? [];
    return (marks.find(({id}) => id === focused) ?? marks[0])?.id ?? null;
  }

  /** Variables as the browser resolves them: through a property of their own kind on an element of the picture. */
  #computedTheme(): Record<ThemeName, string> {
    const probe = document.createElement('span');
    this.elements.stage.append(probe);
    const computed = Object.fromEntries((Object.keys(THEME) as ThemeName[]).map((name) => {
      const property = propertyFor(name);
      probe.style.setProperty(property, `var(--_${name})`);
      return [name, getComputedStyle(probe).getPropertyValue(property)];
    }));
    probe.remove();
    return computed as Record<ThemeName, string>;
  }
}

function propertyFor(name: ThemeName): string {
  if (name === 'font') return 'font-family';
  if (name === 'title-weight') return 'font-weight';
  return name.endsWith('-size') ? 'font-size' : 'color';
}
