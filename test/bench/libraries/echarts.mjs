// ECharts: a scatter of `large` sort on a time axis, zoomed and panned by its inner dataZoom.

import * as echarts from 'echarts';

import {boundsOf} from '../events.mjs';

let chart;

/**
 * Pairs of a moment and a height at chance, flat in one typed array: the quickest input that a series takes. Titles and
 * ends are lost.
 */
export function prepare(events) {
  const pairs = new Float64Array(events.length * 2);
  for (const [index, event] of events.entries()) {
    pairs[index * 2] = boundsOf(event)[0];
    pairs[index * 2 + 1] = (index * 0.618034) % 1;
  }
  return pairs;
}

export function mount(container, data) {
  chart = echarts.init(container);
  const finished = new Promise((resolve) => chart.on('finished', resolve));
  chart.setOption({
    animation: false,
    xAxis: {type: 'time'},
    yAxis: {show: false, min: 0, max: 1},
    // Its own throttle would draw one step in six, and look six times as quick.
    dataZoom: [{type: 'inside', throttle: 0, filterMode: 'filter'}],
    series: [{type: 'scatter', large: true, symbolSize: 3, data}],
  });
  return finished;
}

export function view() {
  const [{startValue, endValue}] = chart.getOption().dataZoom;
  return [startValue, endValue];
}
