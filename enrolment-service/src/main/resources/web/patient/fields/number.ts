import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Json } from '../model/json.ts';
import { text } from '../model/json.ts';
import { typed } from '../parts/typed.ts';
import { choice } from './options.ts';
import { described, fieldId, isFaulty, type Place, type PlaceOf, spoken } from './place.ts';
import { written } from './text.ts';

export function wholeNumberField(place: PlaceOf<'whole-number'>): TemplateResult {
  return place.shape.ends === undefined ? number(place, 'numeric', '') : scale(place, place.shape.ends);
}

export function decimalField(place: PlaceOf<'decimal'>): TemplateResult {
  return number(place, 'decimal', place.shape.unit);
}

/** A text field: one of type number loses letters, and counts when somebody scrolls. */
function number(place: Place, inputmode: 'numeric' | 'decimal', unit: string): TemplateResult {
  return html`<span class="measure">
    <input
      ${typed(text(place.answer))}
      id=${fieldId(place.pointer)}
      type="text"
      inputmode=${inputmode}
      class="number"
      autocomplete="off"
      aria-describedby=${ifDefined(described(place, place.pointer, place.describedBy))}
      aria-invalid=${ifDefined(isFaulty(place) ? 'true' : undefined)}
      @input=${(event: Event) => place.set(numberOf(written(event)))}
    />
    ${unit}
  </span>`;
}

/** A number if it is one, else what was typed. */
export function numberOf(typed: string | undefined): Json | undefined {
  const plain = typed?.trim().replace(',', '.');
  return plain !== undefined && /^-?\d{1,9}(\.\d{1,6})?$/.test(plain) ? Number(plain) : typed;
}

function scale(place: PlaceOf<'whole-number'>, ends: NonNullable<PlaceOf<'whole-number'>['shape']['ends']>): TemplateResult {
  const { min, max } = place.shape;
  const steps = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return html`<div class="scale">
    <span class="end">${min} ${spoken(place, ends.lowest)}</span>
    <div class="steps">
      ${steps.map((step) =>
        choice(
          place,
          'radio',
          step === min ? fieldId(place.pointer) : fieldId(`${place.pointer}=${step}`),
          String(step),
          place.answer === step,
          () => place.set(step),
        ),
      )}
    </div>
    <span class="end">${max} ${spoken(place, ends.highest)}</span>
  </div>`;
}
