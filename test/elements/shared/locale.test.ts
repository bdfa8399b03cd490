import {expect} from 'chai';
import {langAt, localeBeside, localeOf, wordsLang} from '../../../src/elements/shared/locale.js';
import {ar} from '../../../src/i18n/ar.js';
import {en} from '../../../src/i18n/en.js';
import {fr} from '../../../src/i18n/fr.js';

describe('langAt', () => {
  it('is the nearest language around an element, through shadow roots', () => {
    const page = document.createElement('div');
    page.lang = 'fr-CA';
    const host = document.createElement('div');
    page.append(host);
    const inner = document.createElement('p');
    host.attachShadow({mode: 'open'}).append(inner);
    expect(langAt(inner)).to.equal('fr-CA');
    inner.lang = 'de';
    expect(langAt(inner)).to.equal('de');
    inner.lang = '';
    host.lang = 'es';
    expect(langAt(inner)).to.equal('es');
  });

  it('is unknown where nothing says it', () => {
    expect(langAt(document.createElement('p'))).to.equal(undefined);
  });
});

describe('localeOf', () => {
  it('takes the first tag that is well formed, else English', () => {
    expect(localeOf(undefined, 'de-at', 'fr')).to.equal('de-AT');
    expect(localeOf('not a tag', 'fr')).to.equal('fr');
    expect(localeOf('', undefined)).to.equal('en');
  });
});

describe('localeBeside', () => {
  it('dates are in the language of the page where there is no table, or one of the same language', () => {
    expect(localeBeside('fr-CA', undefined)).to.equal('fr-CA');
    expect(localeBeside('fr-CA', 'fr')).to.equal('fr-CA');
  });

  it('dates are in the language of a table that is another than the page’s', () => {
    expect(localeBeside('en', 'fr')).to.equal('fr');
  });

  it('a tag of a table that is none changes nothing', () => {
    expect(localeBeside('en', 'not a tag')).to.equal('en');
  });
});

describe('wordsLang', () => {
  it('words are in the page’s own variety of their language', () => {
    expect(wordsLang({locale: 'fr-CA', messages: fr})).to.equal('fr-CA');
    expect(wordsLang({locale: 'ar-EG', messages: ar})).to.equal('ar-EG');
  });

  it('words are English beside dates of a language that has no table', () => {
    expect(wordsLang({locale: 'he', messages: en})).to.equal('en');
  });
});
