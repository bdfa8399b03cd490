import {html, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import {PAGE_THEME, svgPicture, THEME, type ThemeName} from '../../../draw/index.js';
import {ESTIMATED_METRICS, type Language, type Metrics} from '../../../layout/index.js';
import {timeWindow, type TimeWindow} from '../../../view/index.js';
import {boundOf} from '../interaction/date-arguments.js';
import type {TimelineHost} from '../timeline-host.js';

/** All that is done with eras: on a server it is there from the beginning. */
export * as ERAS_PART from '../eras/eras.js';

/** px of the picture for wide screens, unless the page says another */
const WIDE = 960;
/** px of the one for narrow screens, which stands upright */
const NARROW = 360;

/** How much wider than a common face those may be that a page comes to have. */
const SLACK = 1.12;

const METRICS: Metrics = {
  ...ESTIMATED_METRICS,
  measure: (text, role) => ESTIMATED_METRICS.measure(text, role) * SLACK,
};

/**
 * The font and the colours of a picture that a server puts into a page: the page's own; else those of the page's
 * scheme, which `ssr/ssr.css` has where light-dark() is known; else the light ones. Sizes are the defaults, for which
 * it is laid out.
 */
const SERVED_THEME: Partial<Record<ThemeName, string>> = Object.fromEntries(
  (Object.entries(THEME) as [ThemeName, string | readonly [light: string, dark: string]][]).flatMap(
    ([name, value]): [ThemeName, string][] => {
      const ofPage = PAGE_THEME[name as keyof typeof PAGE_THEME];
      if (ofPage && !ofPage.startsWith('color-mix(')) return [[name, `var(--circa-${name}, ${ofPage})`]];
      return typeof value === 'string'
        ? []
        : [[name, `var(--circa-${name}, var(--circa-static-${name}, ${value[0]}))`]];
    },
  ),
);

/**
 * What a server sends of a timeline: two pictures of it, of which `circa-timeline/ssr.css` shows one; without that
 * sheet it is the wide one. Without data, its children. Colours are attributes, and the page's own where it sets any,
 * so that neither a `<style>` nor a script is needed.
 */
export function serverTemplate(host: TimelineHost, language: Language, rightToLeft: boolean): TemplateResult {
  const {timeline, orientation} = host;
  if (timeline.isEmpty) return html`<slot name="above"></slot><slot></slot><slot name="below"></slot>`;
  const pictureOf = (width: number, upright: boolean): TemplateResult | ReturnType<typeof unsafeHTML> =>
    // Not HTML of anybody's: `svgText` has escaped whatever the data say.
    unsafeHTML(
      svgPicture(
        timeline,
        {
          width,
          orientation: orientation === 'auto' ? (upright ? 'vertical' : 'horizontal') : orientation,
          curve: host.curve,
          ...windowOf(host),
          locale: language.locale,
          messages: language.messages,
          theme: SERVED_THEME,
          metrics: METRICS,
          rightToLeft,
        },
        // As wide as there is room, and never larger than it is drawn; as high as it is drawn, however wide it is.
        {width: '100%', display: 'block', part: 'static-picture'},
      ),
    );
  return html`<slot name="above"></slot>
    <div part="static static-wide">${pictureOf(widthOf(host), false)}</div>
    <div part="static static-narrow" hidden>${pictureOf(NARROW, true)}</div>
    <slot name="below"></slot>`;
}

/** px that the page asks for; in a browser the attribute means nothing. */
function widthOf(host: TimelineHost): number {
  const width = Number(host.getAttribute('static-width'));
  return width > 0 && width < Infinity ? width : WIDE;
}

/** What `start` and `end` ask for; everything where they do not name both. */
function windowOf({start, end, timeZone}: TimelineHost): {window?: TimeWindow} {
  const [from, to] = [boundOf(start, 'earliest', timeZone), boundOf(end, 'latest', timeZone)];
  return from !== undefined && to !== undefined && from < to ? {window: timeWindow(from, to)} : {};
}
