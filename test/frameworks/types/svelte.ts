import type {} from 'circa-timeline/types/svelte';
import type {SvelteHTMLElements} from 'svelte/elements';

export const right: SvelteHTMLElements['circa-timeline'] = {
  src: undefined,
  id: 'idlib',
  events: [{date: '2014', title: 'First'}],
  'oncirca-select': ({id}) => id,
};
// @ts-expect-error: there is no such order
export const wrong: SvelteHTMLElements['circa-timeline'] = {order: 'reverse'};
