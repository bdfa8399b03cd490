// Seeded events over two centuries, as a file of them would be: in no order, most of them in bursts, some known to the
// day, some to the month or year only, some as intervals.

import {seeded} from './seeded.mjs';

const MS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1800, 0, 1) / MS_PER_DAY;
const DAYS = 73_048;
const BURSTS = 60;
/** As many events go through JSON at a time. */
const CHUNK = 10_000;

const WORDS = (
  'treaty siege election strike harvest flood comet railway opening trial speech fire voyage census border bridge letter premiere ' +
  'eclipse riot patent founding coronation parade inquiry retreat landing armistice exhibition storm'
).split(' ');
const PLACES = (
  'Aleppo Bergen Cádiz Dublin Elbing Fez Ghent Hama Idlib Jaffa ' +
  'Kraków Lviv Metz Nîmes Oporto Prague Riga Siena Tartu Utrecht Vienna'
).split(' ');

/**
 * @returns {{date: string, title: string}[]} plain objects. They have been through JSON, so that their shapes and texts
 *   are those of a file that was read, and no text is still a chain of its parts.
 */
export function makeEvents(count, seed = 20190701) {
  const chance = seeded(seed);
  const whole = (most) => Math.floor(chance() * most);
  const bursts = Array.from({length: BURSTS}, () => ({
    middle: chance() * DAYS,
    width: 3 * 10 ** (chance() * 3),
    weight: chance() ** 2,
  }));
  const total = bursts.reduce((sum, {weight}) => sum + weight, 0);

  const pickBurst = () => {
    let rest = chance() * total;
    return bursts.find(({weight}) => (rest -= weight) < 0) ?? bursts[0];
  };
  const pickDay = () => {
    if (chance() < 0.4) return chance() * DAYS;
    const {middle, width} = pickBurst();
    // The sum of four chances is nearly normal.
    const day = middle + (chance() + chance() + chance() + chance() - 2) * width;
    return Math.min(Math.max(day, 0), DAYS - 1);
  };
  const pickDate = () => {
    const day = Math.floor(pickDay());
    const sort = chance();
    if (sort < 0.7) return dayText(day);
    if (sort < 0.82) return dayText(day).slice(0, 7);
    if (sort < 0.95) return dayText(day).slice(0, 4);
    if (sort < 0.98) return `${dayText(day)}/${dayText(day + 1 + whole(90))}`;
    const year = dayText(day).slice(0, 4);
    return `${year}/${Number(year) + 1 + whole(6)}`;
  };
  const pickTitle = () => {
    let title = `${PLACES[whole(PLACES.length)]}:`;
    const length = 10 + whole(31);
    while (title.length < length) title += ` ${WORDS[whole(WORDS.length)]}`;
    return title.slice(0, 40).trimEnd();
  };

  const events = [];
  while (events.length < count) {
    const chunk = Array.from({length: Math.min(CHUNK, count - events.length)}, () => ({
      date: pickDate(),
      title: pickTitle(),
    }));
    events.push(...JSON.parse(JSON.stringify(chunk)));
  }
  return events;
}

/**
 * The first moments of an event's beginning and, for an interval, of its end: what a library without imprecise dates
 * can take.
 */
export function boundsOf({date}) {
  const slash = date.indexOf('/');
  return slash < 0 ? [Date.parse(date)] : [Date.parse(date.slice(0, slash)), Date.parse(date.slice(slash + 1))];
}

function dayText(day) {
  return new Date((FIRST_DAY + day) * MS_PER_DAY).toISOString().slice(0, 10);
}
