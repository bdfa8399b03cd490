// Templates are minified as other code is: minifiers of scripts leave what is in strings as it stands.

import {transform} from 'esbuild';
import ts from 'typescript';

export const HAS_TEMPLATES = /\b(css|html|svg) ?`/;

/** Plugin for Vite. As many lines stay as there were, so that the map of a module holds. */
export const minifiedTemplates = {
  name: 'minified-templates',
  enforce: 'pre',
  transform: {
    filter: {id: /\/src\/.*\.ts$/, code: HAS_TEMPLATES},
    handler: async (code, id) => ({code: await withMinifiedTemplates(code, id), map: null}),
  },
};

/** A module, before or after the compiler, with its templates minified, on as many lines. */
export async function withMinifiedTemplates(code, path) {
  const texts = textsIn(ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true));
  let minified = code;
  // From the last to the first, so that places before it stay.
  for (const {tag, start, end, sign} of texts.sort((a, b) => b.start - a.start)) {
    const text = code.slice(start, end);
    const less = tag === 'css' ? await minifiedStyle(text) : text.replace(/\s*\n\s*/g, '\n');
    const lines = linesOf(text) - linesOf(less);
    // Behind what ends it, in the script around it, where nothing is left of them.
    minified = minified.slice(0, start) + less + sign + '\n'.repeat(lines) + minified.slice(end + sign.length);
  }
  return minified;
}

/** Expressions in a style sheet stand in place of whole rules, so that what is between two of them is whole. */
async function minifiedStyle(text) {
  const {code} = await transform(text, {loader: 'css', minifyWhitespace: true});
  return code.trim();
}

const linesOf = (text) => text.split('\n').length;

/** What stands in tagged templates, between the expressions in them. */
function textsIn(node) {
  const found = [];
  if (ts.isTaggedTemplateExpression(node)) {
    const {template} = node;
    const tag = node.tag.getText();
    const parts = ts.isTemplateExpression(template)
      ? [template.head, ...template.templateSpans.map(({literal}) => literal)]
      : [template];
    if (/^(css|html|svg)$/.test(tag)) {
      for (const part of parts) {
        const sign = part.getText().endsWith('${') ? '${' : '`';
        found.push({tag, start: part.getStart() + 1, end: part.getEnd() - sign.length, sign});
      }
    }
  }
  ts.forEachChild(node, (child) => void found.push(...textsIn(child)));
  return found;
}
