// <circa-timeline>, as a page loads it from a CDN.

let element;

export async function load() {
  await import('/built/circa-timeline.js');
  await customElements.whenDefined('circa-timeline');
}

export function prepare(events) {
  return events;
}

export async function mount(container, events) {
  element = document.createElement('circa-timeline');
  element.gestureHandling = 'greedy';
  element.style.cssText = 'display: block; width: 100%; height: 100%';
  element.events = events;
  container.append(element);
  await element.updateComplete;
}

export function view() {
  return [element.view.start, element.view.end];
}
