import { html, type TemplateResult } from 'lit';
import { choice } from './options.ts';
import { fieldId, type PlaceOf, spoken } from './place.ts';

export function agreementField(place: PlaceOf<'agreement'>): TemplateResult {
  const change = (checked: boolean) => place.set(checked ? true : undefined);
  return html`
    <p class="statement">${spoken(place, place.shape.statement)}</p>
    ${choice(place, 'checkbox', fieldId(place.pointer), place.around.words.agree, place.answer === true, change)}
  `;
}
