import type {Box, EraBand} from '../../layout/index.js';
import {langBeside} from '../picture-langs.js';
import {round} from './paths.js';
import {groupNode, rectNode, textPosition, titleNode, type Attributes, type SceneNode} from './scene-node.js';
import type {EraDrawing, SceneOptions} from './scene-options.js';
import {boxKind, type Kind} from './translate.js';

const HIDDEN = {'aria-hidden': 'true'};
// Bands that meet leave no line between them.
const ERAS: Attributes = {class: 'eras', 'shape-rendering': 'crispEdges'};
const HIDDEN_ERAS: Attributes = {...ERAS, ...HIDDEN};
const TITLES: Attributes = {class: 'era-titles', ...HIDDEN};

/** Parts of a whole, of one fill or from end to end of it, that differ by less than this look the same. */
const SAME_PART = 1e-4;

/** Without its title, which is a node by itself. */
const eraKind: Kind<EraBand> = {
  isMoved: (before, now, x, y) =>
    before.tone === now.tone &&
    before.era === now.era &&
    boxKind.isMoved(before.box, now.box, x, y) &&
    before.stops.length === now.stops.length &&
    before.stops.every(({at, strength}, index) => {
      const stop = now.stops[index]!;
      return Math.abs(at - stop.at) < SAME_PART && Math.abs(strength - stop.strength) < SAME_PART;
    }),
  translate: (band, x, y) => ({...band, box: boxKind.translate(band.box, x, y)}),
};

/** The bands of eras, and their titles over them. */
export const eraNodes: EraDrawing = ({eras, orientation}, options, cache) => {
  if (!eras.length) return [];
  const vertical = orientation === 'vertical';
  const bands = eras.map((band) =>
    cache.node(`era ${band.key}`, eraKind, band, band.box, (own, key) => bandNode(own, key, vertical, options), {
      snap: round,
      variant: band.label === null,
    }),
  );
  const titles = eras.flatMap((band) => titleOf(band, vertical, langOf(options)) ?? []);
  return [
    cache.group('eras', options.describeEra ? ERAS : HIDDEN_ERAS, bands),
    groupNode('era titles', TITLES, titles),
  ];
};

function bandNode(band: EraBand, key: string, vertical: boolean, options: SceneOptions): SceneNode {
  const {era, box, stops, tone, label} = band;
  const name = options.describeEra?.(era);
  const attributes = {
    class: ['era', tone && 'is-second', era.color && 'has-color'].filter(Boolean).join(' '),
    part: 'era',
    ...(era.color ? {color: era.color} : {}),
    ...(name === undefined ? {} : {role: 'img', 'aria-label': name}),
  };
  const isEven = stops.every(({strength}) => strength === 1);
  return groupNode(key, attributes, [
    // A band without room for its title says it where a pointer rests.
    ...(options.interactive && !label ? [titleNode(era.title, langOf(options))] : []),
    ...(isEven
      ? [rectNode('band', box, {})]
      : options.interactive
        ? gradientNodes(band, vertical)
        : stripes(band, vertical)),
  ]);
}

/** Filled by a gradient of its own, which takes an id. */
function gradientNodes({key, box, stops}: EraBand, vertical: boolean): SceneNode[] {
  const id = `circa-era-${key.replace(' ', '-')}`;
  const direction = vertical ? {x1: 0, y1: 0, x2: 0, y2: 1} : {x1: 0, y1: 0, x2: 1, y2: 0};
  const stopNodes = stops.map(({at, strength}, index): SceneNode => {
    const attributes = {class: 'era-stop', offset: part(at), 'stop-opacity': part(strength)};
    return {name: 'stop', key: String(index), attributes};
  });
  return [
    {name: 'linearGradient', key: 'gradient', attributes: {id, ...direction}, children: stopNodes},
    rectNode('band', box, {fill: `url(#${id})`}),
  ];
}

/** Stripes of a fade at most: a fill of a few per cent has no more shades. */
const MOST_STRIPES = 16;
/** px of the narrowest of them */
const NARROWEST_STRIPE = 2;

/** The same without an id, for a picture that may stand in one document with others. */
function stripes({box, stops}: EraBand, vertical: boolean): SceneNode[] {
  const length = vertical ? box.height : box.width;
  return stops.slice(1).flatMap((end, index) => {
    const begin = stops[index]!;
    const px = (end.at - begin.at) * length;
    const count = begin.strength === end.strength ? 1 : Math.max(1, Math.min(MOST_STRIPES, px / NARROWEST_STRIPE));
    return Array.from({length: Math.floor(count)}, (_, stripe): SceneNode => {
      const [from, to] = [stripe, stripe + 1].map((edge) => edge / Math.floor(count)) as [number, number];
      const between = (a: number, b: number, at: number): number => a + (b - a) * at;
      const strength = between(begin.strength, end.strength, (from + to) / 2);
      const slice = sliceOf(box, between(begin.at, end.at, from), between(begin.at, end.at, to), vertical);
      return rectNode(`${index} ${stripe}`, slice, strength === 1 ? {} : {opacity: part(strength)});
    });
  });
}

function sliceOf({x, y, width, height}: Box, from: number, to: number, vertical: boolean): Box {
  return vertical
    ? {x, y: y + from * height, width, height: (to - from) * height}
    : {x: x + from * width, y, width: (to - from) * width, height};
}

/** `lang` of a title, where the data are in another language than the picture. */
function langOf({langs}: SceneOptions): Attributes {
  return langBeside(langs?.content, langs?.locale);
}

/** In an upright picture it runs down its side. */
function titleOf({key, era, label}: EraBand, vertical: boolean, lang: Attributes): SceneNode | undefined {
  if (!label) return undefined;
  const {x, y} = label;
  const attributes = {
    class: 'era-label',
    part: 'era-label',
    ...textPosition(label),
    ...(vertical ? {transform: `rotate(90 ${round(x)} ${round(y)})`} : {}),
    ...lang,
  };
  return groupNode(key, {}, [
    ...(label.text === era.title ? [] : [titleNode(era.title, lang)]),
    {name: 'text', key: 'text', attributes, text: label.text},
  ]);
}

/** A part of a whole, as near as it can be seen. */
function part(of: number): number {
  return Math.round(of * 10_000) / 10_000;
}
