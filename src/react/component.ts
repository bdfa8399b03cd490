import {createComponent, type EventName} from '@lit/react';
import * as react from 'react';
import type {ForwardRefExoticComponent, HTMLAttributes, RefAttributes} from 'react';

/** A React component of an element: its attributes, some of its properties, and listeners for its own events. */
export type ElementComponent<
  E extends HTMLElement,
  Property extends keyof E,
  Listeners = object,
> = ForwardRefExoticComponent<
  Omit<HTMLAttributes<E>, Property | keyof Listeners> & {
    [Name in Property]?: E[Name] | undefined;
  } & {[Name in keyof Listeners]?: ((event: Listeners[Name]) => void) | undefined} & RefAttributes<E>
>;

/**
 * Makes one. Properties are set after each rendering and after hydration, which React by itself leaves out for objects.
 * The build writes @lit/react into this module (build/write-modules.mjs), so that nobody needs to install it.
 * @param events the name of a listener → the name of its event
 */
export function componentOf<E extends HTMLElement, Property extends keyof E, Listeners = object>(
  tagName: string,
  elementClass: new () => E,
  events: {readonly [Name in keyof Listeners]: string},
): ElementComponent<E, Property, Listeners> {
  return createComponent({
    react,
    tagName,
    elementClass,
    events: events as Record<string, EventName>,
    displayName: elementClass.name,
  }) as unknown as ElementComponent<E, Property, Listeners>;
}
