/** What is done with the colours that groups have of their own. */
export {ANY_COLOR} from '../../model/color/any-color.js';
export {readableColor} from './readable-color.js';
