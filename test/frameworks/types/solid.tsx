/** @jsxImportSource solid-js */
import type {} from 'circa-timeline/types/solid';

export const right = (
  <circa-timeline prop:events={[{date: '2014', title: 'First'}]} on:circa-select={(event) => event.id} id="idlib">
    <circa-list prop:for="idlib" />
  </circa-timeline>
);
// @ts-expect-error: an event has a title
export const wrong = <circa-timeline prop:events={[{date: '2014'}]} />;
