import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { typed } from '../parts/typed.ts';
import { described, faultAt, isFaulty, type Place } from './place.ts';
import { written } from './text.ts';

/** One line of an answer that has several. */
export interface Part {
  readonly pointer: string;
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly autocomplete: string;
  readonly width?: string;
  readonly inputmode?: 'text' | 'numeric';
  set(value: string | undefined): void;
}

export function partField(place: Place, part: Part): TemplateResult {
  const faulty = isFaulty(place, part.pointer) || isFaulty(place);
  return html`<div class="part ${isFaulty(place, part.pointer) ? 'faulty' : ''}">
    <label for=${part.id}>${part.label}</label>
    ${faultAt(place, part.pointer)}
    <input
      ${typed(part.value)}
      id=${part.id}
      type="text"
      inputmode=${part.inputmode ?? 'text'}
      class=${part.width ?? ''}
      autocomplete=${part.autocomplete}
      aria-describedby=${ifDefined(described(place, part.pointer, undefined))}
      aria-invalid=${ifDefined(faulty ? 'true' : undefined)}
      @input=${(event: Event) => part.set(written(event))}
    />
  </div>`;
}
