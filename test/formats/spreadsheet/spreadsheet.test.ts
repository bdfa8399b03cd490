import {expect} from 'chai';
import {writeOds} from 'hucre/ods';
import {writeXlsx} from 'hucre/xlsx';
import {readSpreadsheet} from '../../../src/formats/index.js';
import {lines, lost, reading} from '../read.js';

const SHEETS = [
  {
    name: 'Events',
    rows: [
      ['Date', 'Title', 'Colour'],
      [new Date(Date.UTC(1950, 2, 4)), 'A day', 'red'],
      ['c. 1850', 'In words', null],
      [1914, 'A year', null],
    ],
  },
  {name: 'Notes', rows: [['x']]},
];

describe('readSpreadsheet', () => {
  for (const [kind, write] of [
    ['xlsx', () => writeXlsx({sheets: SHEETS})],
    ['ods', () => writeOds({sheets: SHEETS})],
  ] as const)
    it(`reads the first sheet of an .${kind} file, with its date cells`, async () => {
      const read = await reading(await write());
      expect(read.format).to.equal('spreadsheet');
      expect(lines(read)).to.deep.equal([
        '1950-03-04 | 4 March 1950 | A day',
        '1850~ | c. 1850 | In words',
        '1914 | 1914 | A year',
      ]);
      expect(read.problems).to.deep.equal([]);
      expect(lost(read)).to.deep.equal({sheet: 1, Colour: 1});
    });

  it('refuses another archive, a file that ends too early, and one that unpacks to too much', async () => {
    const whole = await writeXlsx({sheets: SHEETS});
    const bomb = whole.slice();
    const entry = bomb.findIndex((_, at) => [0x50, 0x4b, 1, 2].every((byte, index) => bomb[at + index] === byte));
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(entry + 24, 0xfffffff0, true);
    for (const bytes of [new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), whole.slice(0, whole.length / 2), bomb]) {
      const {input, problems} = await readSpreadsheet(bytes);
      expect(input.events).to.deep.equal([]);
      expect(problems).to.have.length(1);
    }
  });
});
