import { html, nothing, type TemplateResult } from 'lit';
import { todayInNewZealand } from '../model/day.ts';
import '../parts/signature-pad.ts';
import { dayInWords } from '../words/words.ts';
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
  ></signature-pad>
    ${place.question.known === 'signature' && place.around.signer !== '' ? below(place) : nothing}
    <p class="hint">${place.around.words.cannotDraw}</p>`;
}

/** As it will stand on the document. */
function below({ around: { signer, words } }: Place): TemplateResult {
  return html`<p class="signer">${signer}<br />${dayInWords(todayInNewZealand(), words)}</p>`;
}
