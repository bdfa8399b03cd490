/** @jsxImportSource preact */
import type {} from 'circa-timeline/types/preact';

export const right = (
  <circa-timeline src="events.json" gestureHandling="greedy" oncirca-select={({id}) => id} onClick={() => undefined}>
    <circa-event date="2014" title="First" />
  </circa-timeline>
);
// @ts-expect-error: there is no such order
export const wrong = <circa-timeline order="reverse" />;
