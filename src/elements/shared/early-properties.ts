import {WITHOUT_DOCUMENT} from '#without-document';

/**
 * Properties that a page has set on an element before its class was there: `t.events = […]` in a plain script, above a
 * module that is still on its way. They stand on the element itself and hide the accessors of its class, so that later
 * assignments would not be seen either. They are taken over as if they were set now. Lit does the same for its reactive
 * properties; this is for all others, and is called at the end of a constructor.
 */
export function takeOverEarlyProperties(element: HTMLElement): void {
  if (WITHOUT_DOCUMENT) return;
  for (const name of Object.getOwnPropertyNames(element)) {
    const accessor = accessorOf(element, name);
    if (!accessor) continue;
    const value: unknown = Reflect.get(element, name);
    Reflect.deleteProperty(element, name);
    if (!accessor.set) continue;
    try {
      accessor.set.call(element, value);
    } catch (error) {
      // A value that cannot be right must not keep the element from being made: the page hears of it as of any error.
      queueMicrotask(() => {
        throw error;
      });
    }
  }
}

function accessorOf(element: HTMLElement, name: string): PropertyDescriptor | undefined {
  for (let at: unknown = Object.getPrototypeOf(element); at instanceof HTMLElement; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found.get || found.set ? found : undefined;
  }
  return undefined;
}
