import {WITHOUT_DOCUMENT} from '#without-document';
import {isSameLanguage, languageOfWords, type Language} from '../../layout/index.js';
/** The language in force at an element: its own `lang`, or that of the nearest ancestor, through shadow roots. */
export function langAt(element: Element): string | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang;
  }
  return undefined;
}

/** A language that `Intl` accepts: the first of the candidates that is well formed, else English. */
export function localeOf(...candidates: readonly (string | undefined)[]): string {
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      const [locale] = Intl.getCanonicalLocales(candidate);
      if (locale) return locale;
    } catch {
      // RangeError: not a BCP 47 tag.
    }
  }
  return 'en';
}

/**
 * The language of dates on a page that hands over a table of words: the page's own ("fr-CA" beside a French table),
 * unless the table is of another language. Then dates are in that as well, for a phrase has one language.
 */
export function localeBeside(page: string, words: string | undefined): string {
  const locale = localeOf(words, page);
  return isSameLanguage(page, locale) ? page : locale;
}

/** The language of the interface's words, for the `lang` of elements that hold some. */
export function wordsLang(language: Language): string {
  return languageOfWords(language).locale;
}

export function readsRightToLeft(element: Element): boolean {
  // A server knows of the page around an element nothing but what the element itself is told.
  if (WITHOUT_DOCUMENT) return element.getAttribute('dir') === 'rtl';
  return getComputedStyle(element).direction === 'rtl';
}

function parentOf(element: Element): Element | null {
  if (WITHOUT_DOCUMENT) return null;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
