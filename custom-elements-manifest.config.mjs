// dist/custom-elements.json, from the JSDoc of the classes of the elements; and from it, what editors and frameworks
// read: custom data for VS Code, web-types for JetBrains, and types for JSX and Vue, which build/write-types.mjs takes
// further.

import {jsxTypesPlugin} from '@wc-toolkit/jsx-types';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {customElementVuejsPlugin} from 'custom-element-vuejs-integration';

import {asPublished} from './build/manifest.mjs';

const outdir = 'dist';
const globalTypePath = '../index.js';

export default {
  globs: ['src/define/*.ts', 'src/elements/**/*.ts', 'src/draw/input/gesture-host.ts'],
  outdir,
  litelement: true,
  plugins: [
    asPublished(),
    customElementVsCodePlugin({outdir, hideLogs: true}),
    customElementJetBrainsPlugin({outdir, packageJson: false, hideLogs: true}),
    jsxTypesPlugin({outdir: 'dist/types', globalTypePath, fileName: 'jsx.d.ts', stronglyTypedEvents: true}),
    customElementVuejsPlugin({outdir: 'dist/types', globalTypePath, fileName: 'vue.d.ts', hideLogs: true}),
  ],
};
