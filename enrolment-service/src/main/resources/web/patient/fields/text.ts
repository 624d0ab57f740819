import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { text } from '../model/json.ts';
import { typed } from '../parts/typed.ts';
import { described, fieldId, isFaulty, type Place, type PlaceOf } from './place.ts';

/** What browsers may fill in for somebody, by known question. */
const AUTOCOMPLETE: Readonly<Record<string, string>> = {
  'preferred-name': 'nickname',
  occupation: 'organization-title',
  email: 'email',
  mobile: 'tel',
  'home-phone': 'tel',
};

export function textField(place: PlaceOf<'text'>): TemplateResult {
  return place.shape.multiline
    ? html`<textarea
        ${typed(text(place.answer))}
        id=${fieldId(place.pointer)}
        rows="4"
        aria-describedby=${ifDefined(described(place, place.pointer, place.describedBy))}
        aria-invalid=${ifDefined(isFaulty(place) ? 'true' : undefined)}
        @input=${(event: Event) => place.set(written(event))}
      ></textarea>`
    : line(place, place.question.known === 'email' ? 'email' : 'text', place.shape.maxLength <= 20 ? 'short' : '');
}

export function phoneField(place: Place): TemplateResult {
  return line(place, 'tel', 'medium');
}

function line(place: Place, inputmode: 'text' | 'email' | 'tel', width: string): TemplateResult {
  return html`<input
    ${typed(text(place.answer))}
    id=${fieldId(place.pointer)}
    type="text"
    inputmode=${inputmode}
    class=${width}
    autocomplete=${AUTOCOMPLETE[place.question.known ?? ''] ?? 'off'}
    aria-describedby=${ifDefined(described(place, place.pointer, place.describedBy))}
    aria-invalid=${ifDefined(isFaulty(place) ? 'true' : undefined)}
    @input=${(event: Event) => place.set(written(event))}
  />`;
}

export function written(event: Event): string | undefined {
  const { value } = event.target as HTMLInputElement;
  return value === '' ? undefined : value;
}
