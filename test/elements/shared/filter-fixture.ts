import type {CircaTimeline, EventInput} from '../../../src/index.js';
import {nextFrame} from '../../support.js';
import {all} from './fixture.js';

/** Events of which some match "harbour", in two groups and in none. */
export const EVENTS: readonly EventInput[] = [
  {id: 'a', date: '2001', title: 'Harbour opens', group: 'trade'},
  {id: 'b', date: '2003', title: 'Élection', group: 'votes'},
  {id: 'c', date: '2005', title: 'Harbour burns', group: 'trade', sources: [{name: 'Gazette'}]},
  {id: 'd', date: '2007', title: 'Recount', group: 'votes', text: 'In the harbour.'},
  {id: 'e', date: '2009', title: 'Quiet year'},
];
export const FILE = {
  groups: [
    {id: 'trade', title: 'Trade'},
    {id: 'votes', title: 'Votes'},
  ],
  events: EVENTS,
};

export const ids = (timeline: CircaTimeline): string[] => timeline.matched.map(({id}) => id);
export const drawn = (timeline: CircaTimeline): string[] =>
  all(timeline, '.mark').map((element) => element.getAttribute('data-id')!);
export const dimmed = (timeline: CircaTimeline): string[] =>
  all(timeline, '.mark.is-dimmed').map((element) => element.getAttribute('data-id')!);

export async function settled(timeline: CircaTimeline): Promise<void> {
  await timeline.updateComplete;
  await nextFrame();
}
