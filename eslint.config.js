// What a machine holds in this house: types, the direction of imports, no DOM in the pure folders, no HTML from
// strings.

import stylistic from '@stylistic/eslint-plugin';
import {defineConfig, globalIgnores} from 'eslint/config';
import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

/** Each folder of src/ with those from which it may import. */
const mayImport = {
  i18n: [],
  dates: ['i18n'],
  model: ['i18n', 'dates'],
  view: ['i18n', 'dates', 'model'],
  layout: ['i18n', 'dates', 'model', 'view'],
  formats: ['i18n', 'dates', 'model'],
  draw: ['i18n', 'dates', 'model', 'view', 'layout'],
  elements: ['i18n', 'dates', 'model', 'view', 'layout', 'formats', 'draw'],
};

/** The folders that run anywhere, and whose every result can be made again: no DOM, no clock, no chance. */
const pureFolders = ['i18n', 'dates', 'model', 'view', 'layout', 'formats'];

/** The packages of D3 that need no document, no network and no clock: `d3-array` and its like. */
const pureD3 = ['array', 'color', 'format', 'interpolate', 'path', 'scale', 'shape', 'time', 'time-format'];

/** What reads a format, each of them for one format alone, and fetched with it. */
const readersOfFormats = ['hucre/xlsx', 'hucre/ods', 'ical\\.js', 'papaparse', 'read-gedcom', 'saxen'];

const browserGlobals = [
  ...[
    'window',
    'document',
    'self',
    'globalThis',
    'top',
    'parent',
    'frames',
    'navigator',
    'location',
    'history',
    'screen',
  ],
  ...['Document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'ShadowRoot', 'Event', 'CustomEvent', 'EventTarget'],
  ...['DOMParser', 'XMLSerializer', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'customElements'],
  ...['requestAnimationFrame', 'cancelAnimationFrame', 'setTimeout', 'setInterval', 'performance', 'queueMicrotask'],
  ...['getComputedStyle', 'matchMedia', 'innerWidth', 'innerHeight', 'devicePixelRatio', 'fetch', 'XMLHttpRequest'],
  ...['localStorage', 'sessionStorage', 'alert', 'event', 'name', 'status', 'origin'],
];

const htmlFromStrings = [
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe)$/]',
    message: 'Data is text: build nodes, or use a Lit template.',
  },
  {
    selector: 'CallExpression[callee.property.name="html"][arguments.length>0]',
    message: 'Data is text: selection.text(), not selection.html().',
  },
  {
    selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static)$/]',
    message: 'Data is text: no HTML is made from strings.',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\bstyle\\s*=/]',
    message: 'A strict policy refuses style attributes: use a class, or element.style.setProperty.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(attr|setAttribute)$/][arguments.0.value="style"]',
    message: 'A strict policy refuses style attributes: use a class, or element.style.setProperty.',
  },
];

/** A memo whose presence cannot be observed is no state: it is made by `memoize`, in a file of its own. */
const mutableModuleState = [
  {
    selector: ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration[kind=/^(let|var)$/]',
    message: 'A module has no mutable state: hand it down, or keep it in an object.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(Map|Set|WeakMap|WeakSet)$/][arguments.length=0]',
    message: 'A module has no mutable state: an empty collection is there to be filled.',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > ArrayExpression[elements.length=0]',
    message: 'A module has no mutable state: an empty array is there to be filled.',
  },
];

/** What the oldest engines that the files are built for (build/oldest-engines.mjs) do not know. */
const unknownToOlderEngines = [
  ...[
    'toSorted',
    'toReversed',
    'toSpliced',
    'groupBy',
    'fromAsync',
    'withResolvers',
    'difference',
    'symmetricDifference',
  ],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'isWellFormed', 'toWellFormed', 'setHTML', 'togglePopover'],
  ...['ariaActiveDescendantElement', 'ariaLabelledByElements', 'ariaDescribedByElements'],
].map((property) => ({property, message: 'Chrome 100, Firefox 104 or Safari 16.4 do not know it.'}));

const outsideWorld = [
  {
    // no-restricted-globals sees values only, not types.
    selector:
      'TSTypeReference[typeName.name=/^(HTML\\w*|SVG\\w*|Element|Document|Window|ShadowRoot|(Pointer|Mouse|Wheel|Touch|Keyboard)Event)$/]',
    message: 'This folder runs without a browser.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'The clock is handed in.',
  },
  {selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'The clock is handed in.'},
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Every frame can be made again: no chance.',
  },
];

export default defineConfig(
  globalIgnores(['dist/', '**/node_modules/', 'test/frameworks/*/']),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // Lit binds the listeners of its templates, and interfaces of functions are written as methods.
      '@typescript-eslint/unbound-method': 'off',
      // A problem names what was received, whatever it was.
      '@typescript-eslint/no-base-to-string': 'off',
      eqeqeq: 'error',
    },
  },
  {files: ['**/*.js', '**/*.mjs', '**/*.cjs'], extends: [tseslint.configs.disableTypeChecked]},
  {
    // Some of Chai's assertions are expressions.
    files: ['test/**'],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    plugins: {'@stylistic': stylistic},
    // The analyzer of elements reads a variable's default from one line.
    rules: {'@stylistic/max-len': ['error', {code: 120, ignoreUrls: true, ignorePattern: '^ \\* @cssprop'}]},
  },
  {
    // Titles of tests and texts that are read are sentences, each in one piece; so are the patterns of the linter.
    files: ['test/**', 'demo/**', '*.config.js'],
    rules: {
      '@stylistic/max-len': [
        'error',
        {code: 120, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true},
      ],
    },
  },
  {files: ['src/elements/**/*.ts'], extends: [lit.configs['flat/recommended']]},
  {
    files: ['src/**/*.ts', 'demo/**/*.ts'],
    rules: {'no-restricted-syntax': ['error', ...htmlFromStrings, ...mutableModuleState]},
  },
  {
    files: ['src/**/*.ts', 'cdn/**/*.ts', 'demo/**/*.{ts,js}'],
    rules: {'no-restricted-properties': ['error', ...unknownToOlderEngines]},
  },
  {
    // A server's template takes a picture as the text that svgText has written, and escaped.
    files: ['src/elements/timeline/server/static-pictures.ts'],
    rules: {'no-restricted-syntax': ['error', ...mutableModuleState]},
  },
  ...Object.keys(mayImport).flatMap((folder) => [
    {files: [`src/${folder}/*.ts`], rules: importRules(folder, '\\.\\./')},
    {files: [`src/${folder}/*/*.ts`], rules: importRules(folder, '\\.\\./\\.\\./')},
    {files: [`src/${folder}/*/*/*.ts`], rules: importRules(folder, '\\.\\./\\.\\./\\.\\./')},
  ]),
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...browserGlobals.map((name) => ({name, message: 'This folder runs without a browser.'})),
      ],
      'no-restricted-syntax': ['error', ...htmlFromStrings, ...mutableModuleState, ...outsideWorld],
    },
  },
);

/** `up` is the way, as a pattern, from a file of the folder to src/. */
function importRules(folder, up) {
  const allowed = [folder, ...mayImport[folder]];
  const forbidden = Object.keys(mayImport).filter((other) => !allowed.includes(other));
  const isPure = pureFolders.includes(folder);
  return {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...(forbidden.length > 0
            ? [
                {
                  regex: `^${up}(${forbidden.join('|')})(/|$)`,
                  message: `${folder} imports from ${allowed.join(', ')} only.`,
                },
              ]
            : []),
          {regex: `^${up}(index|define)(\\.|$)`, message: 'src/index.ts and src/define.ts are for those outside.'},
          {
            regex: isPure
              ? `^(?!\\.|d3-(${pureD3.join('|')})$${folder === 'formats' ? `|(${readersOfFormats.join('|')})$` : ''})`
              : '^(?!\\.|d3-|lit$|lit/|#(any-date|own-colors|static-pictures|without-document)$)',
            message: isPure
              ? `This folder takes of packages only the pure ones of D3: ${pureD3.map((name) => `d3-${name}`).join(', ')}.`
              : 'The package depends on lit and on packages of D3 only: d3-array, not d3, so that only these are installed.',
          },
        ],
      },
    ],
  };
}
