import {problem, type Problem} from '../../model/index.js';

/** For each setting that is one of a few words, by its attribute: the words. The first holds where none is given. */
export type Choices = Readonly<Record<string, readonly [string, ...string[]]>>;

/** A setting as it is understood: one of the words, whatever a page has put there. */
export function chosen<Word extends string>(value: unknown, words: readonly [Word, ...Word[]]): Word {
  return words.find((word) => word === value) ?? words[0];
}

/** The settings of an element that are none of their words. An empty one counts as not given. */
export function choiceProblems(element: Element, choices: Choices): Problem[] {
  return Object.entries(choices).flatMap(([attribute, words]) => {
    const name = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const value = (element as unknown as Record<string, unknown>)[name];
    const isRight = value === null || value === undefined || value === '' || words.some((word) => word === value);
    const expected = words.map((word) => `“${word}”`).join(' or ');
    return isRight ? [] : [problem(`${element.localName} ${attribute}`, value, expected)];
  });
}
