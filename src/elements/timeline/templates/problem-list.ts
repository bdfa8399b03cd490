import {html, nothing, type TemplateResult} from 'lit';
import {fill, type Messages} from '../../../i18n/index.js';
import {countText, type Language} from '../../../layout/index.js';
import {NOTHING, type Problem} from '../../../model/index.js';
import {wordsLang} from '../../shared/locale.js';

/** What of the data could not be read, for the reader of a page. */
export function problemListTemplate(problems: readonly Problem[], language: Language): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  const {messages} = language;
  return html`<details class="line problems" part="problems" lang=${wordsLang(language)}>
    <summary><span dir="auto">${countText(messages.problems, problems.length, language)}</span></summary>
    <ul>${problems.map((problem) => html`<li><span dir="auto">${problemText(problem, messages)}</span></li>`)}</ul>
  </details>`;
}

function problemText({path, received, expected}: Problem, messages: Messages): string {
  const where = path || messages.data;
  return received === NOTHING
    ? fill(messages.missing, where, expected)
    : fill(messages.problem, where, received, expected);
}
