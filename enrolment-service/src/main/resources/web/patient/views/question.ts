import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { isSingle } from '../fields/field.ts';
import { described, faultAt, fieldId, isFaulty, Place } from '../fields/place.ts';
import { inLanguage } from '../words/words.ts';

/** A question: what is asked, what helps, what is wrong, and the field. */
export function questionView(place: Place, field: (place: Place) => TemplateResult): TemplateResult {
  const { around, spoken } = place;
  const lang = ifDefined(spoken === around.language ? undefined : spoken);
  const faulty = isFaulty(place) ? 'faulty' : '';
  return isSingle(place.shape)
    ? html`<div class="question ${faulty}" lang=${lang}>
        <label for=${fieldId(place.pointer)}>${asked(place)}</label>
        ${notes(place)} ${field(place)}
      </div>`
    : html`<fieldset
        class="question ${faulty}"
        lang=${lang}
        aria-describedby=${ifDefined(described(place, place.pointer, place.describedBy))}
      >
        <legend>${asked(place)}</legend>
        ${notes(place)} ${field(place)}
      </fieldset>`;
}

function asked({ question, spoken, around }: Place): TemplateResult {
  const optional = question.required ? nothing : html` <span class="optional">${around.words.optional}</span>`;
  return html`${inLanguage(question.wording, spoken)}${optional}`;
}

function notes(place: Place): TemplateResult {
  const { question, pointer, spoken, tag } = place;
  const id = fieldId(pointer);
  return html`
    ${question.help === undefined ? nothing : html`<p class="hint" id="${id}-hint">${inLanguage(question.help, spoken)}</p>`}
    ${tag === undefined ? nothing : html`<p class="tag" id="${id}-tag">${tag}</p>`} ${faultAt(place, pointer)}
  `;
}
