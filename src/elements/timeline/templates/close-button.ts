import type {TemplateResult} from 'lit';
import type {Language} from '../../../layout/index.js';
import {iconButton} from '../../shared/templates/icon-button.js';
import {wordsLang} from '../../shared/locale.js';

/** Closes the card, the list of a cluster, and the list of keys. */
export function closeButton(language: Language, close: () => void): TemplateResult {
  return iconButton({
    label: language.messages.close,
    lang: wordsLang(language),
    path: 'M4 4l8 8M12 4l-8 8',
    onClick: close,
    className: 'close',
  });
}
