import {expect} from 'chai';
import {ar} from '../../src/i18n/ar.js';
import {de} from '../../src/i18n/de.js';
import {en} from '../../src/i18n/en.js';
import {es} from '../../src/i18n/es.js';
import {fr} from '../../src/i18n/fr.js';
import {fill, type Message, type Messages} from '../../src/i18n/messages.js';
import {readMessages} from '../../src/i18n/read-messages.js';

/** What can be said of a table, and what is told of the rest. */
function read(table: unknown) {
  const told: [name: string, received: unknown, expected: string][] = [];
  const messages = readMessages(table, (...refused) => told.push(refused));
  return {messages, told};
}

describe('readMessages', () => {
  for (const [language, table] of Object.entries({en, fr, de, es, ar} as Record<string, Messages>)) {
    it(`reads all of the table ${language}, and says the same`, () => {
      const {messages, told} = read(table);
      expect(told).to.deep.equal([]);
      expect(Object.keys(messages)).to.deep.equal(Object.keys(table));
      const said = ({events, since, locale, vocabulary}: Messages) =>
        [fill(events, '3', 3), fill(since, '2014'), locale, vocabulary] as const;
      expect(said(messages as Messages)).to.deep.equal(said(table));
    });
  }

  const {proxy, revoke} = Proxy.revocable<object>({}, {});
  revoke();
  const none: readonly [what: string, table: unknown][] = [
    ['the name of a language', 'fr'],
    ['a list', [fr]],
    ['a number', 3],
    ['a function', () => fr],
    ['a revoked Proxy', proxy],
    [
      'one with a getter that throws',
      {
        get close() {
          throw new Error('trap');
        },
      },
    ],
  ];
  for (const [what, table] of none) {
    it(`reads nothing of ${what}, and says so`, () => {
      const {messages, told} = read(table);
      expect(messages).to.deep.equal({});
      expect(told.map(([name, received]) => [name, received])).to.deep.equal([['', table]]);
    });
  }

  const wrong: readonly [part: object, name: string, expected: RegExp][] = [
    [{events: 3}, 'events', /^a text, or a function that makes one$/],
    [{events: {one: 'One event'}}, 'events', /function/],
    [{close: () => 'Shut'}, 'close', /^a text$/],
    [{close: ['Shut']}, 'close', /^a text$/],
    [{parts: 'early {0}'}, 'parts', /^a list of 3 texts/],
    [{parts: ['early {0}', 'mid {0}']}, 'parts', /^a list of 3 texts/],
    [{parts: ['early {0}', 'mid {0}', null]}, 'parts', /^a list of 3 texts/],
    [{calendarDate: 3}, 'calendarDate', /function/],
    [{locale: 'not a tag'}, 'locale', /BCP 47/],
    [{clsoe: 'Shut'}, 'clsoe', /^the name of a message$/],
    [{default: fr}, 'default', /^the name of a message$/],
  ];
  for (const [part, name, expected] of wrong) {
    it(`leaves ${JSON.stringify(part)} out, says so, and reads the rest`, () => {
      const {messages, told} = read({...part, zoomIn: 'Nearer'});
      expect(messages).to.deep.equal({zoomIn: 'Nearer'});
      expect(told.map(([path]) => path)).to.deep.equal([name]);
      expect(told[0]![2]).to.match(expected);
    });
  }

  it('says in English what a function of the table throws at, or makes no text of, and tells of it', () => {
    const trap = new Error('trap');
    const throws = () => {
      throw trap;
    };
    const {messages, told} = read({events: throws, since: () => 3, parts: ['e {0}', throws, 'l {0}'], until: '–{0}'});
    const [, mid] = messages.parts as readonly Message[];
    const said = [fill(messages.events!, '3', 3), fill(messages.since!, '2014'), fill(mid!, '1850')];
    expect(said).to.deep.equal(['3 events', 'since 2014', 'mid-1850']);
    expect(told).to.deep.equal([
      ['events', trap, 'a text'],
      ['since', 3, 'a text'],
      ['parts', trap, 'a text'],
    ]);
  });

  it('takes what is undefined or null for what is not there', () => {
    expect(read({close: undefined, events: null})).to.deep.equal({messages: {}, told: []});
  });
});
