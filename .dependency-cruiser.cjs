// What the imports of the house must keep, types included: no circles, and no element takes from another element's folder.
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
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    doNotFollow: {path: 'node_modules'},
    exclude: {path: '^dist/'},
  },
};
