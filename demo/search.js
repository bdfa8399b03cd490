import 'circa-timeline/define';
import {showCode} from './code.js';

showCode();
