import {css, unsafeCSS} from 'lit';
import {DARK_RULES} from '../../../draw/index.js';

/** What elements have besides that stand on a dark ground. */
export const darkStyles = css`
  ${unsafeCSS(DARK_RULES)}
`;
