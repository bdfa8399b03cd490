import type {TemplateResult} from 'lit';
import {iconButton} from '../../shared/icon-button.js';
import {WORDS} from '../../shared/words.js';

/** Closes the card, and the list of a cluster. */
export function closeButton(close: () => void): TemplateResult {
  return iconButton({label: WORDS.close, path: 'M4 4l8 8M12 4l-8 8', onClick: close, className: 'close'});
}
