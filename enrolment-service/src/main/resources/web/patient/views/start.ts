import { html, type TemplateResult } from 'lit';
import type { Stage } from '../model/journey.ts';
import { inLanguage, type Words } from '../words/words.ts';

/** The first page: what this is, or how far one had come. */
export function startView(
  practice: string,
  words: Words,
  minutes: number,
  first: Stage,
  reached: Stage | undefined,
  go: (section: number) => void,
): TemplateResult {
  return html`
    <h1 tabindex="-1">${words.enrolWith} ${practice}</h1>
    ${reached === undefined ? fresh(words, minutes, () => go(first.number)) : resumed(words, reached, first, go)}
  `;
}

function fresh(words: Words, minutes: number, start: () => void): TemplateResult {
  return html`
    <p class="lead">${words.startLead}</p>
    <p>${words.minutes(minutes)}</p>
    <h2>${words.haveReady}</h2>
    <ul>
      ${words.ready.map((thing) => html`<li>${thing}</li>`)}
    </ul>
    <h2>${words.privacyTitle}</h2>
    ${words.privacy.map((paragraph) => html`<p>${paragraph}</p>`)}
    <div class="buttons"><button type="button" class="first" @click=${start}>${words.start}</button></div>
  `;
}

function resumed(words: Words, reached: Stage, first: Stage, go: (section: number) => void): TemplateResult {
  return html`
    <p class="lead">${words.resumed(inLanguage(reached.section.title, words.language))}</p>
    <p>${words.resumedLead}</p>
    <div class="buttons">
      <button type="button" class="first" @click=${() => go(reached.number)}>${words.carryOn}</button>
      <button type="button" class="second" @click=${() => go(first.number)}>${words.fromTheBeginning}</button>
    </div>
  `;
}
