/** @jsxImportSource react */
import type {} from 'circa-timeline/types/react';
import {CircaList, CircaTimeline} from 'circa-timeline/react';

declare const address: string | undefined;

export const right = (
  <circa-timeline
    src={address}
    time-zone="Europe/Paris"
    gestureHandling="greedy"
    oncirca-select={({id, target}) => [id, target.events]}
  >
    <circa-event date="2014" title="First" class="first" onClick={({currentTarget}) => currentTarget.date} />
    <circa-list for="idlib" style={{'--circa-ink': 'black'}} />
  </circa-timeline>
);
export const wrapped = (
  <CircaTimeline src={address} timeZone="Europe/Paris" onCircaViewChange={({view}) => view.start}>
    <CircaList as="table" className="list" />
  </CircaTimeline>
);
// @ts-expect-error: there is no such order
export const wrong = <circa-timeline order="reverse" />;
// @ts-expect-error: what has been read is not the page's to set
export const wrongProperty = <CircaTimeline problems={[]} />;
