/** What is done with the colours that groups have of their own. */
export {readableColor} from '../../../draw/color/readable-color.js';
export {ANY_COLOR} from '../../../model/color/any-color.js';
