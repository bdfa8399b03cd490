import {expect} from 'chai';
import type {PlacedLabel} from '../../../../src/layout/labels/few/few-in-lane.js';
import {lowerLabels} from '../../../../src/layout/labels/few/lower-labels.js';
import type {EventLabel} from '../../../../src/layout/labels/text/label.js';

/** A label behind a mark at so many px. */
const placed = (at: number, width: number, height: number): PlacedLabel => ({
  label: {width, height} as EventLabel,
  places: [{place: 'after', extent: {begin: at, end: at, before: 0, after: width}, height}],
});

const inOneLineOf =
  (at: number) =>
  ({width, height}: EventLabel): PlacedLabel | undefined =>
    height > 20 ? placed(at, 2 * width, 20) : undefined;

/** The two labels in one row, where the first begins at 0 px and is 100 px wide in its two lines. */
const lowered = (second: PlacedLabel) =>
  lowerLabels(
    {
      labels: [placed(0, 100, 40), second],
      rows: [
        {
          height: 40,
          members: [
            {index: 0, place: 0},
            {index: 1, place: 0},
          ],
        },
      ],
    },
    1,
    inOneLineOf(0),
  );

describe('lowerLabels', () => {
  it('makes one line of a label of two where the row has room for it, and the row lower', () => {
    const {labels, rows} = lowered(placed(200, 50, 23));
    expect(labels.map(({label}) => [label.width, label.height])).to.deep.equal([
      [200, 20],
      [50, 23],
    ]);
    expect(rows.map(({height}) => height)).to.deep.equal([23]);
  });

  it('leaves it in two where the next begins a px too early', () => {
    const {labels, rows} = lowered(placed(199, 50, 23));
    expect(labels[0]!.label.height).to.equal(40);
    expect(rows.map(({height}) => height)).to.deep.equal([40]);
  });

  it('leaves it where one line has no place on the same side of the mark', () => {
    const before = placed(0, 100, 40);
    const onTheLeft = {...before, places: [{...before.places[0]!, place: 'before' as const}]};
    const rows = [{height: 40, members: [{index: 0, place: 0}]}];
    expect(lowerLabels({labels: [onTheLeft], rows}, 1, inOneLineOf(0)).rows).to.deep.equal(rows);
  });
});
