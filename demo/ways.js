import 'circa-timeline/define';
import file from '../data/idlib-2019.json?raw';
import script from './by-script.js?raw';
import {showCode} from './code.js';

showCode({'by-script.js': script.trim(), 'idlib-2019.json': file.trim()});
