import {windowBetween, type TimeWindow} from './window.js';

/** A smooth way from one window to another. The clock is the caller's: moments are in ms of any steady clock. */
export class Glide {
  constructor(
    readonly from: TimeWindow,
    readonly to: TimeWindow,
    readonly startedAt: number,
    readonly duration: number,
  ) {}

  isOver(now: number): boolean {
    return now - this.startedAt >= this.duration;
  }

  windowAt(now: number): TimeWindow {
    if (this.isOver(now)) return this.to;
    return windowBetween(this.from, this.to, easeInOut(Math.max(0, now - this.startedAt) / this.duration));
  }
}

function easeInOut(fraction: number): number {
  return fraction < 0.5 ? 4 * fraction ** 3 : 1 - (2 - 2 * fraction) ** 3 / 2;
}
