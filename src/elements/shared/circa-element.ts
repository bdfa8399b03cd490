import {WITHOUT_DOCUMENT} from '#without-document';
import {adoptStyles, LitElement} from 'lit';
import {addOwnStyles} from './platform/add-styles.js';

/**
 * What all elements share: where they may come from and go to. One that comes into another document keeps its styles.
 *
 * An element may also have been rendered by a server. What that has put into the shadow root is no beginning of what
 * the element renders: the server knows neither how wide it is nor its fonts. So it is not taken up node by node, as
 * Lit would where a page loads its support for that, but replaced.
 */
export class CircaElement extends LitElement {
  static {
    // A server sends no `<style>`: a strict policy would refuse it.
    if (WITHOUT_DOCUMENT) this.finalizeStyles = () => [];
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot;
    if (!root || WITHOUT_DOCUMENT) return super.createRenderRoot();
    adoptStyles(root, (this.constructor as typeof CircaElement).elementStyles);
    this.takeOver(root);
    return root;
  }

  adoptedCallback(): void {
    addOwnStyles(this);
  }

  /** Does with what a server has put into the shadow root what the element wants of it. */
  protected takeOver(root: ShadowRoot): void {
    root.replaceChildren();
  }
}
