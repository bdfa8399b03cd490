import {translation} from './paths.js';
import type {SceneNode} from './scene.js';

/** A scene as SVG text. Characters that XML does not allow are left out. */
export function toText({name, attributes, at, text, children}: SceneNode): string {
  const written = Object.entries(at ? {...attributes, transform: translation(at)} : attributes)
    .map(([key, value]) => ` ${key}="${escape(String(value))}"`)
    .join('');
  const content = (text === undefined ? '' : escape(text)) + (children ?? []).map(toText).join('');
  return content ? `<${name}${written}>${content}</${name}>` : `<${name}${written}/>`;
}

const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** XML 1.0, 2.2: the characters outside of what a document may hold. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ESCAPES[character]!);
}
