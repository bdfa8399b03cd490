import {expect} from 'chai';
import {readTimeline, writeCSV} from '../../../src/formats/index.js';
import {createTimeline} from '../../../src/model/load/create-timeline.js';
import {lines, lost, reading, readWell} from '../read.js';
import {comesBack} from '../round-trip.js';

describe('readCSV: which column has what', () => {
  it('finds dates by reading cells, whatever the head, and says where it took the titles', async () => {
    const read = await reading('Ref,What,Happened\nA1,Founded,c. 1850\nA2,Burnt down,3 May 1871\nA3,Closed,1890s\n');
    expect(lines(read)).to.deep.equal([
      '1850~ | c. 1850 | Founded',
      '1871-05-03 | 3 May 1871 | Burnt down',
      '189X | 1890s | Closed',
    ]);
    expect(read.problems.map(({message}) => message)).to.deep.equal([
      'The data: received “titles in the column “What””, expected a column with the head “title” (or “name” …)',
    ]);
    expect(lost(read)).to.deep.equal({Ref: 3});
  });

  for (const [language, head] of [
    ['English', 'Start,End,Headline,Description,Category,Photo,Link,Source'],
    ['French', 'Début,Fin,Titre,Texte,Catégorie,Image,Lien,Source'],
    ['German', 'Von,Bis,Titel,Beschreibung,Kategorie,Bild,Webseite,Quelle'],
    ['Spanish', 'Desde,Hasta,Título,Descripción,Categoría,Imagen,Enlace,Fuente'],
    ['Arabic', 'من,إلى,العنوان,الوصف,الفئة,صورة,رابط,المصدر'],
  ] as const)
    it(`knows usual heads in ${language}`, async () => {
      const read = await readWell(
        `${head}\n1850,1860-05,A,B,C,https://example.org/a.png,https://example.org/,D\n`,
        'csv',
      );
      expect(read.input.events).to.deep.equal([
        {
          date: '1850/1860-05',
          title: 'A',
          text: 'B',
          group: 'C',
          url: 'https://example.org/',
          media: {url: 'https://example.org/a.png'},
          sources: [{name: 'D'}],
        },
      ]);
      expect(read.lost).to.deep.equal([]);
    });

  for (const [language, date, edtf] of [
    ['French', 'vers 1850', '1850~'],
    ['German', 'um 1850', '1850~'],
    ['Spanish', 'hacia 1850', '1850~'],
  ] as const)
    it(`reads dates in ${language}, whatever the page’s language is`, async () => {
      expect(lines(await readWell(`date,title\n${date},A\n`, 'csv'))).to.deep.equal([`${edtf} | ${date} | A`]);
    });

  for (const [name, separator] of [
    ['semicolons', ';'],
    ['tabs', '\t'],
    ['bars', '|'],
  ] as const)
    it(`reads ${name}`, async () => {
      const text = ['date,title', '1850,"A, B"', '1851,C'].join('\n').replace(/,(?! )/g, separator);
      const format = separator === '\t' ? 'tsv' : 'csv';
      expect(lines(await readWell(text, format))).to.deep.equal(['1850 | 1850 | A, B', '1851 | 1851 | C']);
    });

  it('puts years, months and days together, as exact as they are', async () => {
    const text = 'year,month,day,title\n1850,,,A\n1850,3,,B\n1850,3,4,C\n1850,13,4,D\n';
    const read = await reading(text);
    expect(lines(read)).to.deep.equal(['1850 | 1850 | A', '1850-03 | March 1850 | B', '1850-03-04 | 4 March 1850 | C']);
    expect(read.modelProblems).to.have.length(1);
    expect(read.modelProblems[0]).to.match(/^events\[3\]\.date: received “4 13 1850”/);
  });

  it('reads the sheet of TimelineJS with its years before our era, titles, eras and films', async () => {
    const text = [
      'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Type,Group,Background',
      ',,,,,,,,,Rome,A short history,,,,title,,#fff',
      '-44,3,15,,,,,,Ides of March,Caesar killed,<p>In the <b>Senate</b></p>,https://example.org/c.jpg,Me,A bust,,Republic,',
      '1969,7,20,20:17,1969,7,21,,,Moon landing,,https://youtu.be/x,,,,,',
      '-27,,,,476,,,,,Empire,,,,,era,,',
    ].join('\n');
    const read = await readWell(text, 'csv');
    expect(lines(read)).to.deep.equal([
      '-0043-03-15 | Ides of March | Caesar killed',
      '1969-07-20T20:17/1969-07-21 | from 20 July 1969 at 20:17 to 21 July 1969 | Moon landing',
    ]);
    expect(read.input.title).to.equal('Rome');
    expect(read.input.eras).to.deep.equal([{date: '-0026/0476', title: 'Empire'}]);
    expect(read.input.events[0]).to.deep.include({
      text: 'In the Senate',
      media: {url: 'https://example.org/c.jpg', caption: 'A bust'},
    });
    expect(read.input.events[1]).to.deep.include({url: 'https://youtu.be/x'});
    expect(lost(read)).to.deep.equal({Text: 1, Background: 1, 'Text (markup)': 1, 'Media Credit': 1});
  });

  it('tells columns that say the date once more', async () => {
    const read = await readWell('date,start,end,type,group,title\n1850,1849,1851,x,g,A\n', 'csv');
    expect(lost(read)).to.deep.equal({start: 1, end: 1, type: 1});
    expect(read.input.events).to.deep.equal([{date: '1850', title: 'A', group: 'g'}]);
  });

  it('takes a table without heads', async () => {
    expect(lines(await reading('1850-03-04,Founded\n1860-01-01,Closed\n'))).to.deep.equal([
      '1850-03-04 | 4 March 1850 | Founded',
      '1860-01-01 | 1 January 1860 | Closed',
    ]);
  });

  it('says so where there is no date at all', async () => {
    const {problems, input} = await reading('name,colour\nA,red\nB,blue\n');
    expect(input.events).to.deep.equal([]);
    expect(problems.at(-1)!.message).to.equal(
      'The data: received “name, colour”, expected a column of dates, most of whose cells can be read',
    );
  });
});

describe('readCSV: 03/04/2018', () => {
  const EITHER = 'date,title\n03/04/2018,A\n05/06/2018,B\n';

  it('asks for the order once, not row by row', async () => {
    const {problems, timeline, modelProblems} = await reading(EITHER);
    expect(problems).to.have.length(1);
    expect(problems[0]!.message).to.equal(
      'dateOrder: received “2 dates such as 03/04/2018”, expected dateOrder: “dmy” where the day comes first, or “mdy” where the month does',
    );
    expect(problems[0]!.offer).to.be.undefined;
    expect(timeline.events).to.have.length(0);
    expect(modelProblems).to.deep.equal([]);
  });

  it('offers the order that another row gives away', async () => {
    const {problems} = await reading(`${EITHER}31/12/2018,C\n`);
    expect(problems[0]!.offer).to.deep.equal({dateOrder: 'dmy'});
    expect(problems[0]!.expected).to.equal('dateOrder: “dmy”, since 31/12/2018 has the day first');
    const american = await reading(`${EITHER}12/31/2018,C\n`);
    expect(american.problems[0]!.offer).to.deep.equal({dateOrder: 'mdy'});
  });

  it('offers none where two rows contradict each other', async () => {
    const {problems} = await reading(`${EITHER}12/31/2018,C\n31/12/2018,D\n`);
    expect(problems[0]!.offer).to.be.undefined;
    expect(problems[0]!.expected).to.include('12/31/2018 and 31/12/2018 are in two');
  });

  it('reads all of them by the order that is handed in', async () => {
    expect(lines(await readWell(EITHER, 'csv', {dateOrder: 'mdy'}))).to.deep.equal([
      '2018-03-04 | 4 March 2018 | A',
      '2018-05-06 | 6 May 2018 | B',
    ]);
  });
});

describe('writeCSV', () => {
  it('gives the same events back, before our era too, but for what is told', async () => {
    await comesBack('csv');
    await comesBack('tsv');
  });

  it('writes no cell that a spreadsheet would run, and takes none for one as it comes back', async () => {
    const titles = ['=HYPERLINK("https://evil.example")', '+1', '-2', '@SUM(A1)', '\t=1', "'=1", "''", "'tis"];
    const {timeline} = createTimeline(titles.map((title) => ({date: '-0043', title})));
    const {text} = writeCSV(timeline);
    for (const line of text.trim().split('\r\n').slice(1))
      for (const cell of line.split(',')) expect(cell).not.to.match(/^"?[=+\-@\t]/);
    const {input} = await readTimeline(text);
    expect(input.events.map(({title}) => title)).to.deep.equal(titles.map((title) => title.trim()));
  });

  it('tells what a table has no column for', () => {
    const {timeline} = createTimeline({
      lang: 'en',
      groups: [{id: 'a', title: 'Alpha', color: 'red'}],
      events: [{date: '1850', title: 'A', group: 'a', sources: ['S', 'T'], claims: [{by: 'B', says: 'C'}]}],
    });
    expect(writeCSV(timeline).lost.map(({field, count}) => [field, count])).to.deep.equal([
      ['lang', 1],
      ['groups.color', 1],
      ['groups.title', 1],
      ['sources', 1],
      ['claims', 1],
    ]);
  });
});
