import {expect} from 'chai';
import {engine} from '../../support.js';

interface Violation {
  readonly id: string;
  readonly nodes: readonly {readonly html: string; readonly failureSummary?: string}[];
}

declare global {
  interface Window {
    axe?: {run(context: Element, options: object): Promise<{violations: readonly Violation[]}>};
  }
}

/** Rules that are off unless asked for. */
const RULES = {'target-size': {enabled: true}};
/** What is of a whole page, and none of an element's business. */
const OF_PAGES = {
  region: {enabled: false},
  'landmark-one-main': {enabled: false},
  'page-has-heading-one': {enabled: false},
};

async function loadAxe(): Promise<NonNullable<Window['axe']>> {
  if (!window.axe) {
    const script = document.createElement('script');
    script.src = '/node_modules/axe-core/axe.min.js';
    const loaded = new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = reject;
    });
    document.head.append(script);
    await loaded;
  }
  return window.axe!;
}

/**
 * A test of what axe finds. It looks at the tree and the computed styles, in which all engines agree, and takes longer
 * than most: so in one engine.
 */
export const itByAxe: (title: string, test: () => Promise<void>) => void = engine === 'chromium' ? it : () => undefined;

/** Fails with all that axe-core finds in an element, shadow trees included, target sizes too. */
export async function expectAccessible(element: Element): Promise<void> {
  const {violations} = await (await loadAxe()).run(element, {rules: {...RULES, ...OF_PAGES}});
  expect(
    violations.map(
      ({id, nodes}) =>
        `${id}: ${nodes.map(({html, failureSummary}) => `${html.slice(0, 160)} (${failureSummary ?? ''})`).join('; ')}`,
    ),
  ).to.deep.equal([]);
}
