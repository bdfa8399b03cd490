import {expect} from 'chai';
import fc from 'fast-check';
import {readTimeline, writeTimeline, type WrittenFormat} from '../../src/formats/index.js';
import type {TimelineEvent} from '../../src/model/index.js';
import {createTimeline} from '../../src/model/load/create-timeline.js';
import {randomInput} from './random-timelines.js';
import {RUNS} from './read.js';

/** The fields of an event that have to come back unless they were told as lost; a date is the same in EDTF. */
const FIELDS = ['id', 'title', 'text', 'group', 'importance', 'url', 'media', 'sources', 'claims'] as const;

const dated = ({when}: TimelineEvent): string => when.edtf;

/**
 * Out and in again gives the same events, but for the fields that were told as lost on the way out. The file is known
 * for what it is, and nothing in it is complained of.
 */
export async function comesBack(format: WrittenFormat, options: {readonly ids?: boolean} = {}): Promise<void> {
  await fc.assert(
    fc.asyncProperty(randomInput, async (input) => {
      const {timeline} = createTimeline(input);
      const {text, lost} = writeTimeline(timeline, format);
      const again = await readTimeline(text);
      expect(again.format, text).to.equal(format);
      expect(again.problems, text).to.deep.equal([]);
      const read = createTimeline(again.input);
      expect(read.problems, text).to.deep.equal([]);
      const isLost = (field: string): boolean =>
        lost.some((loss) => loss.field === field || loss.field.startsWith(`${field}.`));
      const left = lost.find(({field}) => field === 'events')?.count ?? 0;
      expect(read.timeline.events.length, text).to.equal(timeline.events.length - left);
      const ids = new Set(read.timeline.events.map(({id}) => id));
      const kept = left ? timeline.events.filter(({id}) => ids.has(id)) : timeline.events;
      read.timeline.events.forEach((event, index) => {
        const before = kept[index]!;
        if (!isLost('date')) expect(dated(event), text).to.equal(dated(before));
        for (const field of FIELDS)
          if (!isLost(field) && (field !== 'id' || options.ids !== false))
            expect(event[field], `${field} of\n${text}`).to.deep.equal(before[field]);
      });
      if (!isLost('title')) expect(read.timeline.title, text).to.equal(timeline.title);
      if (!isLost('eras'))
        expect(
          read.timeline.eras.map(({title, when}) => [title, when.edtf]),
          text,
        ).to.deep.equal(timeline.eras.map(({title, when}) => [title, when.edtf]));
    }),
    RUNS,
  );
}
