import type {Attributes, SceneNode} from './scene/scene-node.js';

/** An element of a selector, such as `.jump.is-back`: a name, classes, or both. */
interface Compound {
  readonly name: string | undefined;
  readonly classes: readonly string[];
}

/** A rule with one selector: its compounds from the innermost out, each somewhere within the next. */
interface Rule {
  readonly compounds: readonly Compound[];
  readonly attributes: Attributes;
}

/**
 * Nodes with what a style sheet says about them as attributes of their own, so that no rule reaches anything else in
 * the document that they come to stand in. Selectors are lists of names and classes, by descent alone; `:is()` holds a
 * list of compounds.
 */
export function withPresentation(nodes: readonly SceneNode[], styles: string): SceneNode[] {
  const rules = rulesOf(styles);
  const present = (node: SceneNode, around: readonly SceneNode[]): SceneNode => {
    const line = [node, ...around];
    const all = Object.assign(
      {...node.attributes},
      ...rules.filter(({compounds}) => isMatched(compounds, line)).map((rule) => rule.attributes),
    ) as Attributes;
    const attributes = Object.fromEntries(
      Object.entries(all)
        .filter(([name]) => !name.startsWith('--'))
        .map(([name, value]) => [name, withProperties(value, line)]),
    );
    return node.children
      ? {...node, attributes, children: node.children.map((child) => present(child, line))}
      : {...node, attributes};
  };
  return nodes.map((node) => present(node, []));
}

/** A value with that of the custom property in its place that it asks for, or with what it names for want of one. */
function withProperties(value: string | number, line: readonly SceneNode[]): string | number {
  const [, name, otherwise] = /^var\((--_[a-z-]+), (.*)\)$/s.exec(String(value)) ?? [];
  return name === undefined ? value : (line.find((node) => name in node.attributes)?.attributes[name] ?? otherwise!);
}

/** Those that weigh more come later, and of those that weigh the same, the later ones. */
function rulesOf(styles: string): Rule[] {
  return [...styles.matchAll(/([^{}]+)\{([^}]*)\}/g)]
    .flatMap(([, selectors, declarations]) =>
      selectorsIn(selectors!).map((selector) => ({
        compounds: selector.trim().split(/\s+/).map(compoundOf).reverse(),
        attributes: attributesOf(declarations!),
      })),
    )
    .sort((a, b) => weightOf(a) - weightOf(b));
}

/** The selectors of a list, with one for each that an `:is()` stands for. */
function selectorsIn(list: string): string[] {
  const choice = /:is\(([^)]*)\)/.exec(list);
  if (!choice) return list.split(',');
  // The list has no more than one selector where it has an `:is()`.
  return choice[1]!.split(',').map((each) => list.replace(choice[0], each.trim()));
}

function compoundOf(text: string): Compound {
  const [name, ...classes] = text.split('.');
  return {name: name || undefined, classes};
}

/** A class outweighs any number of names. */
function weightOf({compounds}: Rule): number {
  return compounds.reduce((weight, {name, classes}) => weight + classes.length * 100 + (name ? 1 : 0), 0);
}

/** Of figures, SVG has an attribute for the whole alone. */
const SHORTHANDS: Readonly<Record<string, string>> = {'font-variant-numeric': 'font-variant'};

function attributesOf(declarations: string): Attributes {
  return Object.fromEntries(
    declarations
      .split(';')
      .map((declaration) => declaration.split(/:(.*)/s).map((part) => part.trim()))
      .filter(([name, value]) => name && value)
      .map(([name, value]) => [SHORTHANDS[name!] ?? name!, value!]),
  );
}

/** @param line a node, and those around it from the innermost out */
function isMatched([own, ...outer]: readonly Compound[], [node, ...around]: readonly SceneNode[]): boolean {
  if (!own || !node || !isOne(node, own)) return false;
  let rest = around;
  return outer.every((compound) => {
    const index = rest.findIndex((each) => isOne(each, compound));
    rest = rest.slice(index + 1);
    return index >= 0;
  });
}

function isOne({name, attributes}: SceneNode, compound: Compound): boolean {
  const own = String(attributes['class'] ?? '').split(' ');
  return (!compound.name || compound.name === name) && compound.classes.every((each) => own.includes(each));
}
