import { LitElement } from 'lit';

/**
 * An element without a shadow: labels, descriptions and links to errors reach across what one page is made of only where
 * all of it is in one tree.
 */
export class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
