import {problem, type Problem} from '../../model/index.js';

/** What a timeline's children say, as input for `createTimeline`; undefined where no child is an event. */
export interface ChildrenInput {
  readonly input: unknown;
  readonly problems: readonly Problem[];
}

const JSON_SCRIPT = 'script[type="application/json"]';

/** Reads `<script type="application/json">` and `<circa-event>` children, in the order in which they stand. */
export function readChildren(host: HTMLElement): ChildrenInput | undefined {
  const problems: Problem[] = [];
  const events: unknown[] = [];
  let file: object = {};
  let found = false;
  for (const child of host.children) {
    if (child.matches(JSON_SCRIPT)) {
      found = true;
      const read = readScript(child, problems);
      if (Array.isArray(read)) events.push(...(read as unknown[]));
      else if (hasEvents(read)) {
        file = {...read, ...file};
        events.push(...read.events);
      } else if (read !== undefined) problems.push(problem('script', read, 'a list of events, or {"events": […]}'));
    } else if (child.localName === 'circa-event') {
      found = true;
      events.push(readEventElement(child));
    }
  }
  return found ? {input: {...file, events}, problems} : undefined;
}

function readScript(script: Element, problems: Problem[]): unknown {
  const text = script.textContent ?? '';
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    problems.push(problem('script', text.trim(), `JSON (${String(error)})`));
    return undefined;
  }
}

function hasEvents(read: unknown): read is {events: unknown[]} {
  return typeof read === 'object' && read !== null && 'events' in read && Array.isArray(read.events);
}

const FIELDS = ['id', 'date', 'title', 'group', 'importance', 'url'] as const;

/** Attributes are read rather than properties: they are there before the element is upgraded. */
function readEventElement(element: Element): Record<string, string> {
  const event: Record<string, string> = {};
  for (const name of FIELDS) {
    const value = element.getAttribute(name);
    if (value !== null) event[name] = value;
  }
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text ? {...event, text} : event;
}

/** Calls back whenever children that may be events are added, changed or removed. */
export function observeChildren(host: HTMLElement, changed: () => void): MutationObserver {
  const observer = new MutationObserver((records) => {
    if (records.some(({target, type}) => type === 'childList' || target !== host)) changed();
  });
  observer.observe(host, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: [...FIELDS]});
  return observer;
}
