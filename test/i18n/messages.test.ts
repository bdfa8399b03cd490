import {expect} from 'chai';
import {ar} from '../../src/i18n/ar.js';
import {de} from '../../src/i18n/de.js';
import {en} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {fr} from '../../src/i18n/fr.js';
import {fill, type Message, type Messages} from '../../src/i18n/messages.js';

const TABLES: Readonly<Record<string, Messages>> = {en, fr, de, es, ar};

/** Each message of a table, those of a list one by one. */
function messagesOf(table: Messages): [name: string, message: Message<unknown[]>][] {
  // By a vocabulary dates are read; it says nothing.
  const said = Object.entries(table).filter(([name]) => name !== 'vocabulary');
  return said.flatMap(([name, message]: [string, unknown]) =>
    (Array.isArray(message) ? message : [message]).map((one, index): [string, Message<unknown[]>] => [
      `${name} ${index}`,
      one as Message<unknown[]>,
    ]),
  );
}

/** Which of three texts, given for numbers and texts alike, a message takes up. */
function placesOf(message: Message<unknown[]>): string[] {
  const text = fill<unknown[]>(message, '<0>', '<1>', 3, 3);
  return [...new Set(text.match(/<\d>/g))].sort();
}

describe('the tables of words', () => {
  for (const [language, table] of Object.entries(TABLES)) {
    it(`${language} has each message, and none of them is empty`, () => {
      // What `Intl` writes is mended by the languages that need it.
      const names = Object.keys(table).filter((name) => name !== 'calendarDate' && name !== 'vocabulary');
      expect(names.sort()).to.deep.equal(Object.keys(en).sort());
      for (const [name, message] of messagesOf(table))
        expect(fill<unknown[]>(message, '<0>', '<1>', 3, 3), name).to.match(/\S/);
    });

    it(`${language} leaves no place unfilled`, () => {
      for (const [name, message] of messagesOf(table))
        expect(fill<unknown[]>(message, '<0>', '<1>', 3, 3), name).not.to.match(/\{|\}|undefined/);
    });
  }

  for (const [language, table] of Object.entries(TABLES)) {
    it(`${language} says of the interface what English says: the same texts stand in its messages`, () => {
      const own = new Map(messagesOf(table));
      for (const [name, message] of messagesOf(en)) {
        // Dates are written by number as well as by digits, and what was expected is known in English only.
        if (/^(decade|century|millennium|quarter|ranks|problem|missing) /.test(name)) continue;
        expect(placesOf(own.get(name)!), name).to.deep.equal(placesOf(message));
      }
    });
  }

  it('counts are said in the form that each language has for them', () => {
    const said = (table: Messages, ...counts: number[]) =>
      counts.map((count) => fill(table.events, String(count), count));
    expect(said(en, 0, 1, 2)).to.deep.equal(['0 events', 'One event', '2 events']);
    expect(said(fr, 0, 1, 2, 1e6)).to.deep.equal([
      '0 événement',
      '1 événement',
      '2 événements',
      '1000000 d’événements',
    ]);
    expect(said(de, 0, 1, 2)).to.deep.equal(['0 Ereignisse', 'Ein Ereignis', '2 Ereignisse']);
    expect(said(es, 0, 1, 2, 1e6)).to.deep.equal(['0 eventos', '1 evento', '2 eventos', '1000000 de eventos']);
    expect(said(ar, 0, 1, 2, 3, 10, 11, 99, 100, 102)).to.deep.equal([
      'لا أحداث',
      'حدث واحد',
      'حدثان',
      '3 أحداث',
      '10 أحداث',
      '11 حدثًا',
      '99 حدثًا',
      '100 حدث',
      '102 حدث',
    ]);
  });

  it('none of many is said as well as some of them', () => {
    const said = (table: Messages) => [
      fill(table.eventsOf, '3', '12', 3, 12),
      fill(table.eventsOf, '0', '12', 0, 12),
      fill(table.eventsOf, '0', '1', 0, 1),
    ];
    expect(said(en)).to.deep.equal(['3 of 12 events', 'None of 12 events', 'None of one event']);
    expect(said(fr)).to.deep.equal(['3 sur 12 événements', 'Aucun sur 12 événements', 'Aucun sur 1 événement']);
    expect(said(de)).to.deep.equal(['3 von 12 Ereignissen', 'Keines von 12 Ereignissen', 'Keines von einem Ereignis']);
    expect(said(es)).to.deep.equal(['3 de 12 eventos', 'Ninguno de 12 eventos', 'Ninguno de 1 evento']);
    expect(said(ar)).to.deep.equal(['3 من 12 حدثًا', 'لا شيء من 12 حدثًا', 'لا شيء من حدث واحد']);
  });

  it('English writes ranks in words up to the twelfth', () => {
    const said = (rank: number) => fill(en.ranks, String(rank), String(rank), rank, rank);
    expect([1, 3, 12].map(said)).to.deep.equal([
      'told first, happened first',
      'told third, happened third',
      'told twelfth, happened twelfth',
    ]);
    expect([13, 21, 22, 111].map((rank) => said(rank).split(',')[0])).to.deep.equal([
      'told 13th',
      'told 21st',
      'told 22nd',
      'told 111th',
    ]);
  });
});
