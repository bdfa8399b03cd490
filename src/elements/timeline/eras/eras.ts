import {html, type TemplateResult} from 'lit';
import {eraName} from '../../../draw/index.js';
import type {Language} from '../../../layout/index.js';
import type {Timeline} from '../../../model/index.js';
import {wordsLang} from '../../shared/locale.js';

// All that is done with eras: they are read, laid out, drawn and told.

export {eraNodes} from '../../../draw/scene/eras.js';
export {ANY_ERAS} from '../../../layout/eras/any-eras.js';
export {readEra} from '../../../model/read/read-era.js';

/** What those are told of the eras who do not see their bands. */
export function erasTemplate({eras, timeZone}: Timeline, language: Language): TemplateResult {
  const names = eras.map((era) => eraName(era, language, timeZone));
  return html`<p id="eras" class="visually-hidden" lang=${wordsLang(language)}>
    ${language.messages.eras}: ${names.join('; ')}
  </p>`;
}
