import {translation, type SceneNode} from '../scene/scene-node.js';

/** A node as SVG text. */
export function svgText({name, attributes, at, text, children}: SceneNode): string {
  const written = Object.entries(at ? {...attributes, transform: translation(at)} : attributes)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  const content = (text === undefined ? '' : escape(text)) + (children ?? []).map(svgText).join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** What no XML document may hold: XML 1.0, 2.2 (`Char`). */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Characters that XML does not allow are left out. */
function escape(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '')
    .replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
