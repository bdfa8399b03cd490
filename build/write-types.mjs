// Writes dist/types/: what tells each framework's types of the elements. A page imports that of its framework once,
// `import 'circa-timeline/types/react'`. Each stands by itself, since a module can be added to only where it is
// installed.
//
//   npm run build:elements    after the analyzer, whose plugins write jsx.d.ts and vue.d.ts

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

const folder = join(import.meta.dirname, '../dist/types');
const read = (name) => readFileSync(join(folder, `${name}.d.ts`), 'utf8');

/** Types alone, but they can be imported as any module. */
function write(name, types) {
  writeFileSync(join(folder, `${name}.d.ts`), types);
  writeFileSync(join(folder, `${name}.js`), 'export {};\n');
}

// The plugin imports the elements and not their events. It would add to all frameworks that it knows, installed or not,
// and to the global JSX, which all share.
const jsx = read('jsx');
const events = [...new Set(jsx.match(/\bCirca\w+Event\b(?=>;)/g))].join(', ');
write('jsx', `import type {${events}} from '../index.js';\n${jsx.slice(0, jsx.indexOf('\ndeclare module '))}`);

// Every element's attributes and listeners are the framework's own; what the plugin has of them stands back.
const elements = (attributes) => `
type Common = 'children' | 'class' | 'className' | 'dir' | 'hidden' | 'id' | 'key' | 'lang' | 'ref' | 'style' | 'title';

type Elements = {
  [Tag in keyof CustomElements]: Omit<CustomElements[Tag], Common> & ${attributes};
};
`;

write(
  'react',
  `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {CustomCssProperties, CustomElements} from './jsx.js';
${elements('WithClass<DetailedHTMLProps<HTMLAttributes<HTMLElementTagNameMap[Tag]>, HTMLElementTagNameMap[Tag]>>')}
type WithClass<Attributes> = Attributes & {class?: string | undefined};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
  interface CSSProperties extends CustomCssProperties {}
}
`,
);

write(
  'preact',
  `import type {HTMLAttributes} from 'preact';
import type {CustomElements} from './jsx.js';
${elements('HTMLAttributes<HTMLElementTagNameMap[Tag]>')}
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
);

write(
  'solid',
  `import type {JSX as Solid} from 'solid-js';
import type {CustomElementsSolidJs} from './jsx.js';

type Elements = {
  [Tag in keyof CustomElementsSolidJs]: Omit<CustomElementsSolidJs[Tag], keyof Solid.HTMLAttributes<HTMLElement>> &
    Solid.HTMLAttributes<HTMLElementTagNameMap[Tag]>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
);

write(
  'svelte',
  `import type {HTMLAttributes} from 'svelte/elements';
import type {CustomElements} from './jsx.js';
${elements('HTMLAttributes<HTMLElementTagNameMap[Tag]>')}
declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
);

// The plugin takes events for `CustomEvent`s and names their listeners as HTML does; properties that are read only are
// not for a page to set; and where nothing is said, undefined is.
const READ_ONLY = /\n  \/\*\*(?:(?!\*\/)[^])*\*\/\n  (?:problems|timeline|matched)\?:.*/g;
const vue = read('vue')
  .replace(READ_ONLY, '')
  .replaceAll(/"oncirca((?:-\w+)+)"\?: \(e: CustomEvent<(\w+)>\) => void;/g, (_, name, type) => {
    const camel = name.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
    return `onCirca${camel}?: (event: ${type}) => void;`;
  })
  .replaceAll(/^(  "?[\w-]+"?\?: )(.*);$/gm, '$1($2) | undefined;');
write('vue', vue.slice(0, vue.indexOf('\ndeclare global ')));
