// A plugin of the analyzer: the manifest of what is published, and not of how the source lies.

/** Where a file of the source is once it is built. */
const built = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** `'a' | 'b'`: an alias of such a type is written out, so that editors can offer its values. */
const CHOICE = /^'[^']*'(?: \| '[^']*')*$/;

/**
 * Keeps the elements, their events and the modules that register them; what is public of them; and the files in which
 * they are in the package. A companion's JSDoc names the variables of the theme that it uses, and the timeline's says
 * what they are.
 */
export function asPublished() {
  const choices = new Map();
  return {
    name: 'circa-as-published',

    collectPhase({ts, node}) {
      if (!ts.isTypeAliasDeclaration(node)) return;
      const text = node.type.getText();
      if (CHOICE.test(text)) choices.set(node.name.getText(), text);
    },

    packageLinkPhase({customElementsManifest: manifest}) {
      const isEvent = ({superclass}) => superclass?.name === 'Event';
      // What elements have in common is a class too, but no element.
      const defined = manifest.modules
        .flatMap(({exports}) => exports)
        .flatMap(({kind, declaration}) => (kind === 'custom-element-definition' ? declaration.name : []));
      for (const module of manifest.modules) {
        module.path = built(module.path);
        module.declarations = module.declarations.filter((each) => defined.includes(each.name) || isEvent(each));
        const declared = module.declarations.map(({name}) => name);
        module.exports = module.exports.filter(
          ({kind, name}) => kind === 'custom-element-definition' || declared.includes(name),
        );
        for (const {declaration} of module.exports) declaration.module = built(declaration.module);
        for (const declaration of module.declarations) publicOf(declaration);
      }
      manifest.modules = manifest.modules.filter(({exports}) => exports.length > 0);

      const elements = manifest.modules.flatMap(({declarations}) => declarations).filter((each) => each.customElement);
      const theme = new Map(
        elements.find(({tagName}) => tagName === 'circa-timeline').cssProperties.map((each) => [each.name, each]),
      );
      for (const element of elements) {
        element.cssProperties = element.cssProperties?.map(({name}) => ({...theme.get(name)}));
        // `lang`, `dir` and `id` are every element's, and have no field here.
        element.attributes = element.attributes?.filter(({fieldName}) => fieldName);
        for (const {type} of [...element.members, ...(element.attributes ?? [])]) {
          if (type && choices.has(type.text)) type.text = choices.get(type.text);
        }
      }
    },
  };

  function publicOf(declaration) {
    const isPublic = ({name, privacy = 'public'}) => privacy === 'public' && !/^[#[_]/.test(name);
    declaration.members = declaration.members?.filter(isPublic);
    // Overloads are members of one name; the implementation's, which comes last, is nobody's to call.
    declaration.members = declaration.members?.filter(
      ({kind, name}, index, all) => kind !== 'method' || all.findIndex((each) => each.name === name) === index,
    );
  }
}
