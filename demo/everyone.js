import 'circa-timeline/define';
import {ar} from 'circa-timeline/i18n/ar';

document.querySelector('#arabic').messages = ar;

const tried = document.querySelector('#tried');
const conditions = [...document.querySelectorAll('.conditions input')];

for (const condition of conditions) condition.addEventListener('change', apply);
// A browser that comes back to a page restores the choices without telling.
apply();

function apply() {
  for (const {name, checked} of conditions) {
    if (name === 'mirrored') tried.querySelector('circa-timeline').dir = checked ? 'rtl' : 'ltr';
    else tried.classList.toggle(`is-${name}`, checked);
  }
}
