import 'circa-timeline/define';
import {showCode} from './code.js';
import broadsheet from './themes/broadsheet.css?raw';
import classroomPoster from './themes/classroom-poster.css?raw';
import nightDesk from './themes/night-desk.css?raw';

showCode({broadsheet: broadsheet.trim(), 'night-desk': nightDesk.trim(), 'classroom-poster': classroomPoster.trim()});

const timeline = document.querySelector('#themed');
const use = document.querySelector('#use');
const choices = [...document.querySelectorAll('input[name="theme"]')];
const codes = document.querySelectorAll('[data-theme]');

for (const choice of choices) choice.addEventListener('change', apply);
// A browser that comes back to a page restores the choice without telling.
apply();

function apply() {
  const {value} = choices.find(({checked}) => checked);
  timeline.className = value;
  use.textContent = markupFor(value);
  for (const code of codes) code.classList.toggle('is-chosen', code.dataset.theme === value);
}

function markupFor(theme) {
  if (!theme) return '<circa-timeline src="data/idlib-2019.json">\n</circa-timeline>';
  return `<link rel="stylesheet" href="${theme}.css">\n<circa-timeline class="${theme}" src="data/idlib-2019.json">\n</circa-timeline>`;
}
