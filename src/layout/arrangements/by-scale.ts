import type {Timeline} from '../../model/index.js';
import type {ArrangementFactory} from './arrangement.js';
import {byOrientation} from './by-orientation.js';
import {elastically, fitsElastic, isHighEnough} from './elastic.js';

/** How a picture shares its length among the times that it shows; `auto` is elastic upright, and time lying. */
export type Scale = 'auto' | 'time' | 'elastic';

/** For those who have all at hand: upright and elastic where all labels have room in it, else by time. */
export function byScale(scale: Scale): ArrangementFactory {
  if (scale === 'time') return byOrientation;
  return (timeline: Timeline, options) => {
    if (options.orientation !== 'vertical' || !fitsElastic(timeline)) return byOrientation(timeline, options);
    const elastic = elastically(timeline, options);
    return isHighEnough(elastic, options) ? elastic : byOrientation(timeline, options);
  };
}
