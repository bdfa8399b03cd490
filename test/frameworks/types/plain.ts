// What a page's TypeScript must accept, and what it must not, by the package's types alone.
import {
  createTimeline,
  formatWhen,
  parseWhen,
  renderSVG,
  type EventInput,
  type Filter,
  type FormatOptions,
  type GestureHandling,
  type Metrics,
  type ParseOptions,
  type RenderOptions,
  type Style,
  type ThemeName,
  type TimelineOptions,
  type Vocabulary,
} from 'circa-timeline';
import 'circa-timeline/define';

document.addEventListener('circa-select', (event) => {
  const id: string | null = event.id;
  return id;
});
window.addEventListener('circa-view-change', (event) => event.view.start);

// Under exactOptionalPropertyTypes what is not known may be said to be undefined.
declare const unknown: {url: string | undefined; width: number | undefined; importance: number | undefined};
const event: EventInput = {
  date: '2014',
  title: 'First',
  url: unknown.url,
  importance: unknown.importance,
  media: undefined,
};
const filter: Filter = {text: unknown.url, rest: undefined};
const gestures: GestureHandling = 'greedy';
const vocabulary: Vocabulary | undefined = undefined;
const parseOptions: ParseOptions = {reference: unknown.url, vocabulary};
const style: Style = 'short';
const formatOptions: FormatOptions = {style, locale: unknown.url};
const options: TimelineOptions = {reference: unknown.url};
const metrics: Metrics | undefined = undefined;
const name: ThemeName = 'ground';
const renderOptions: RenderOptions = {width: 100, height: unknown.width, metrics, theme: {[name]: 'white'}};

const timeline = document.querySelector('circa-timeline')!;
timeline.events = [event];
timeline.filter = filter;
timeline.gestureHandling = gestures;
formatWhen(parseWhen('2014', parseOptions), formatOptions);
renderSVG(createTimeline({events: [event], title: unknown.url}, options).timeline, renderOptions);

// @ts-expect-error: there is no such handling
timeline.gestureHandling = 'wild';
