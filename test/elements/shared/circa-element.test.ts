// As a page has it that is to hydrate what its server has sent. Before Lit, which looks for it.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

import {expect} from 'chai';
import {css, html} from 'lit';
import {CircaElement} from '../../../src/elements/shared/circa-element.js';

class ServedElement extends CircaElement {
  static override styles = css`
    p {
      color: rgb(1, 2, 3);
    }
  `;

  override render() {
    return html`<p>Drawn by the page</p>`;
  }
}

describe('An element that a server has rendered', () => {
  it('has its own content and styles in the place of those sent, even where the page would hydrate them', async () => {
    const element = document.createElement('served-element') as ServedElement;
    element.attachShadow({mode: 'open'}).innerHTML = '<!--lit-part--><b>Sent by the server</b><!--/lit-part-->';
    document.body.append(element);
    customElements.define('served-element', ServedElement);
    await element.updateComplete;
    const root = element.shadowRoot!;
    expect(root.textContent).to.equal('Drawn by the page');
    expect(getComputedStyle(root.querySelector('p')!).color).to.equal('rgb(1, 2, 3)');
    element.remove();
  });
});
