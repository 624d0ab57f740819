import { html, type TemplateResult } from 'lit';
import '../parts/signature-pad.ts';
import { fieldId, type Place } from './place.ts';

export function signatureField(place: Place): TemplateResult {
  return html`<signature-pad
    .fieldId=${fieldId(place.pointer)}
    .answer=${place.answer}
    .words=${place.around.words}
    @drawn=${(event: CustomEvent) => {
      place.set(event.detail);
      place.around.left();
    }}
  ></signature-pad>`;
}
