import {createRoot, hydrateRoot} from 'react-dom/client';

import {App} from './app.js';

const root = document.querySelector('#app')!;
// As it is rendered by the server, or in an empty page.
if (root.firstElementChild) hydrateRoot(root, <App />);
else createRoot(root).render(<App />);
