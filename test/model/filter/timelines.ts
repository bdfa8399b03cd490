import {createTimeline} from '../../../src/model/load/create-timeline.js';
import type {EventInput, Timeline, TimelineInput} from '../../../src/model/index.js';
import {runs} from '../../runs.js';

export const RUNS = {seed: 20190701, numRuns: runs(60)};

export const timelineOf = (input: readonly EventInput[] | TimelineInput): Timeline => createTimeline(input).timeline;

/** Beyond 2,000 events each is read only when it is looked at. */
export const FILLER: readonly EventInput[] = Array.from({length: 2001}, (_, index) => ({
  id: `filler-${index}`,
  date: `${1000 + (index % 900)}`,
  title: 'Padding',
}));

export const TOLD: TimelineInput = {
  groups: [{id: 'press', title: 'Press and radio'}, 'towns'],
  events: [
    {id: 'lodz', date: '1905', title: 'Łódź strikes', text: 'Ťhe wéavers stay at home.', group: 'towns'},
    {id: 'strasse', date: '1906', title: 'STRASSE und Gasse', text: 'In der großen Straße.', group: 'towns'},
    {id: 'istanbul', date: '1907', title: 'İstanbul’da ILIK bir gün', text: 'Yılın günü, Ħal Qormi'},
    {id: 'odysseas', date: '1908', title: 'Ο Οδυσσέας', text: 'ΟΔΥΣΣΕΑΣ'},
    {id: 'kitab', date: '1909', title: 'الكِتَابُ', text: 'كتـــاب في أوّل القرن'},
    {
      id: 'paper',
      date: '1910',
      title: 'A report',
      group: 'press',
      sources: [{name: 'Le Matin', quote: 'C’est la mêlée'}, 'The Gazette'],
    },
    {
      id: 'quarrel',
      date: '1911',
      title: 'A quarrel',
      claims: [
        {by: 'The mayor', says: 'It was raining', sources: [{name: 'Council minutes'}]},
        {by: 'A baker', says: 'It was dry'},
      ],
    },
    {id: 'hindi', date: '1912', title: 'दिल और दल'},
    {id: 'shalom', date: '1913', title: 'שָׁלוֹם'},
    {id: 'kyoto', date: '1914', title: '東京タワー', text: 'ｆｕｌｌ　ｗｉｄｔｈ'},
    {id: 'signs', date: '1915', title: 'Cost: $5 (a+b)*c? [x] \\d', text: 'co\u00adoperation, 10\u201320'},
    {id: 'plain', date: '1916', dateText: 'at Eastertide', title: 'Nothing'},
  ],
};
