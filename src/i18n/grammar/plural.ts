import {fill} from '../messages.js';

/** Forms of a phrase by the plural categories of its language, each with `{0}` where the number stands. */
export type PluralForms = {readonly other: string} & {readonly [category in Intl.LDMLPluralRule]?: string};

/**
 * A phrase about a number, in the form that the plural rules of a language ask for (Unicode CLDR); `other` stands in
 * for a form that is not given.
 */
export function plural(locale: string, forms: PluralForms): (digits: string, count: number) => string {
  // Made when first needed: that takes longer than all else that is said.
  let rules: Intl.PluralRules | undefined;
  return (digits, count) => {
    rules ??= new Intl.PluralRules(locale);
    return fill<[string]>(forms[rules.select(count)] ?? forms.other, digits);
  };
}
