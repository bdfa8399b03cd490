// What is written about the element, against what it is.

import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import test from 'node:test';

import Ajv from 'ajv';

import {OLDEST_ENGINES} from '../../build/oldest-engines.mjs';

const fileOf = (path) => new URL(`../../${path}`, import.meta.url);
const skip = existsSync(fileOf('dist/custom-elements.json')) ? false : 'dist/ has not been built: npm run build';

function declaration(name) {
  const {modules} = JSON.parse(readFileSync(fileOf('dist/custom-elements.json'), 'utf8'));
  return modules.flatMap(({declarations}) => declarations).find((declared) => declared.name === name);
}

test('every variable of the theme is documented with its default, and no other is', {skip}, async () => {
  const {PAGE_THEME, THEME} = await import(fileOf('dist/draw/theme.js'));
  const documented = new Map(declaration('CircaTimeline').cssProperties.map(({name, default: value}) => [name, value]));
  assert.deepEqual(
    [...documented.keys()],
    [...Object.keys(THEME), 'mark-color'].map((name) => `--circa-${name}`),
  );
  for (const [name, value] of Object.entries(THEME)) {
    const shown = documented.get(`--circa-${name}`);
    if (name === 'card-ground') assert.equal(shown, 'var(--circa-ground)');
    else if (name in PAGE_THEME) assert.equal(shown, PAGE_THEME[name].replace('--_', '--circa-'));
    else if (typeof value === 'string') assert.equal(shown, value.replace('--_', '--circa-'));
    else if (name === 'card-shadow') assert.match(shown, /^0 6px 28px light-dark\(/);
    else assert.equal(shown, `light-dark(${value[0]}, ${value[1]})`);
  }
});

test('the manifest names the public attributes, methods, events, slots and parts', {skip}, () => {
  const {attributes, members, events, slots, cssParts} = declaration('CircaTimeline');
  const names = (list) => list.map(({name}) => name);
  for (const name of [
    'src',
    'reference',
    'start',
    'end',
    'selected',
    'order',
    'time-zone',
    'orientation',
    'gesture-handling',
    'curve',
    'link',
  ]) {
    assert.ok(names(attributes).includes(name), `attribute ${name}`);
  }
  const methods = names(members.filter(({kind, privacy}) => kind === 'method' && privacy !== 'private'));
  for (const name of ['fit', 'zoomBy', 'panTo', 'select', 'next', 'previous', 'append', 'toSVG', 'toPNG', 'showKeys'])
    assert.ok(methods.includes(name), `method ${name}`);
  for (const name of ['circa-select', 'circa-view-input', 'circa-view-change', 'circa-load', 'circa-error'])
    assert.ok(names(events).includes(name), `event ${name}`);
  for (const name of ['', 'above', 'below', 'toolbar', 'card', 'empty'])
    assert.ok(names(slots).includes(name), `slot ${name}`);
  for (const name of [
    'axis',
    'tick',
    'tick-label',
    'event',
    'event-label',
    'range',
    'core',
    'density',
    'card',
    'toolbar',
    'button',
    'now',
  ]) {
    assert.ok(names(cssParts).includes(name), `part ${name}`);
  }
});

test(
  'the manifest is valid, each event in it has a name, and each file that it names is in the package',
  {skip},
  () => {
    const manifest = JSON.parse(readFileSync(fileOf('dist/custom-elements.json'), 'utf8'));
    const isValid = new Ajv({strict: false}).compile(
      createRequire(import.meta.url)('custom-elements-manifest/schema.json'),
    );
    assert.ok(isValid(manifest), JSON.stringify(isValid.errors, null, 1));
    const declared = new Map(
      manifest.modules.map(({path, declarations}) => [path, declarations.map(({name}) => name)]),
    );
    for (const [path] of declared) assert.ok(existsSync(fileOf(path)), path);
    const defined = [];
    for (const {path, declarations, exports} of manifest.modules) {
      for (const {events = []} of declarations)
        for (const {name, type} of events) assert.ok(name && type?.text, `${path}: an event without a name or type`);
      for (const {kind, name, declaration} of exports) {
        assert.ok(declared.get(declaration.module)?.includes(declaration.name), `${path}: ${name}`);
        if (kind === 'custom-element-definition') defined.push(name);
      }
    }
    const tags = ['era', 'event', 'list', 'minimap', 'search', 'story', 'timeline'].map((name) => `circa-${name}`);
    assert.deepEqual(defined.sort(), tags);
  },
);

test('the manifest names the variables that each companion uses, with their defaults', {skip}, async () => {
  const elements = await import(fileOf('dist/index.js'));
  // What follows from another variable takes that from the rules of the theme, which all elements have.
  const {THEME_RULES} = await import(fileOf('dist/draw/theme.js'));
  const theme = new Map(declaration('CircaTimeline').cssProperties.map((property) => [property.name, property]));
  for (const name of ['CircaStory', 'CircaList', 'CircaMinimap', 'CircaSearch']) {
    const css = [elements[name].styles]
      .flat(Infinity)
      .map(({cssText}) => cssText)
      .join('')
      .replace(THEME_RULES, '');
    const used = [...theme.keys()].filter((variable) => css.includes(`var(${variable.replace('--circa-', '--_')})`));
    const {cssProperties} = declaration(name);
    assert.deepEqual(
      cssProperties,
      used.map((variable) => theme.get(variable)),
      name,
    );
  }
});

test('editors are told the values that an attribute can have', {skip}, () => {
  const read = (path) => JSON.parse(readFileSync(fileOf(path), 'utf8'));
  const values = ['cooperative', 'greedy', 'none'];
  const {tags} = read('dist/vscode.html-custom-data.json');
  const ofCode = tags.find(({name}) => name === 'circa-timeline').attributes;
  assert.deepEqual(
    ofCode.find(({name}) => name === 'gesture-handling').values.map(({name}) => name),
    values,
  );
  const {elements} = read('dist/web-types.json').contributions.html;
  const ofJetBrains = elements.find(({name}) => name === 'circa-timeline').attributes;
  const {value} = ofJetBrains.find(({name}) => name === 'gesture-handling');
  assert.deepEqual(
    values.filter((each) => !value.type.includes(each)),
    [],
  );
});

test('the README names every attribute, part and variable of every element', {skip}, () => {
  // “`--circa-group-1` … `-8`” names eight.
  const readme = readFileSync(fileOf('README.md'), 'utf8').replaceAll(
    /`([\w-]+-)(\d)` … `-(\d)`/g,
    (_, name, first, last) =>
      Array.from({length: last - first + 1}, (_, index) => `\`${name}${Number(first) + index}\``).join(', '),
  );
  for (const element of ['CircaTimeline', 'CircaStory', 'CircaList', 'CircaMinimap', 'CircaSearch']) {
    const {attributes = [], cssParts = [], cssProperties = [], tagName} = declaration(element);
    // `lang`, `dir` and `id` are every element's.
    const own = attributes.filter(({name}) => !['lang', 'dir', 'id'].includes(name));
    assert.ok(readme.includes(`\`<${tagName}>\``), tagName);
    for (const {name} of [...own, ...cssParts, ...cssProperties])
      assert.ok(readme.includes(`\`${name}\``), `${tagName}: ${name}`);
  }
});

test('the README names the oldest engines that the files are built for', () => {
  const readme = readFileSync(fileOf('README.md'), 'utf8');
  const [chrome, edge, firefox, safari] = ['chrome', 'edge', 'firefox', 'safari'].map((name) =>
    OLDEST_ENGINES.find((engine) => engine.startsWith(name)).slice(name.length),
  );
  assert.equal(edge, chrome);
  assert.ok(readme.includes(`Chrome and Edge from ${chrome} on, Firefox from ${firefox}, Safari from ${safari}`));
});

test('each file and folder that ARCHITECTURE.md names is there', () => {
  const named = readFileSync(fileOf('ARCHITECTURE.md'), 'utf8').matchAll(
    /`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.(?:ts|mjs|js|cjs))`/g,
  );
  const paths = [...new Set([...named].map(([, path]) => path))].filter((path) => !path.includes('xx'));
  assert.ok(paths.length > 50, 'the paths are found in the text');
  const missing = paths.filter((path) => !existsSync(fileOf(path)) && !existsSync(fileOf(`src/${path}`)));
  assert.deepEqual(missing, []);
});
