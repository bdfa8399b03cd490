// What the imports of the house must keep, types included: no circles, no element takes from another one.
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one concept, or lack a third that both need.',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    {
      name: 'elements-apart',
      comment: 'What two elements use stands in elements/shared/.',
      severity: 'error',
      from: {path: '^src/elements/(?!shared/)([^/]+)/'},
      to: {path: '^src/elements/(?!shared/)[^/]+/', pathNot: '^src/elements/$1/'},
    },
    {
      name: 'shared-below-elements',
      comment: 'elements/shared/ knows none of the elements.',
      severity: 'error',
      from: {path: '^src/elements/shared/'},
      to: {path: '^src/elements/(?!shared/)[^/]+/'},
    },
    {
      name: 'installed-with-the-package',
      comment:
        'What src/ imports is a dependency, but for what the build writes into the package: D3’s parts and @lit/react.',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/(draw/input/d3-zoom|draw/d3-selection|react/component)[.]ts$'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown']},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^dist/'},
    // Of packages that have nothing but modules.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types', 'node', 'require'],
    },
  },
};
