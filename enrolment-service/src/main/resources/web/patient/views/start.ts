import { html, type TemplateResult } from 'lit';
import type { Form, Wording } from '../model/form.ts';
import type { Stage } from '../model/journey.ts';
import { inLanguage, type Words } from '../words/words.ts';

/** The first page: what this is, or how far one had come. */
export function startView(
  form: Form,
  words: Words,
  first: Stage,
  reached: Stage | undefined,
  go: (section: number) => void,
): TemplateResult {
  return html`
    <h1 tabindex="-1">${words.enrolWith} ${form.letterhead.name}</h1>
    ${reached === undefined ? fresh(form, words, () => go(first.number)) : resumed(words, reached, first, go)}
  `;
}

/** In the practice's words, where it has any. */
function fresh(form: Form, words: Words, start: () => void): TemplateResult {
  const say = (own: Wording | undefined, usual: TemplateResult) =>
    own === undefined ? usual : html`<p class="lines">${inLanguage(own, words.language)}</p>`;
  return html`
    <p class="lead">${words.startLead}</p>
    <p>${words.minutes(form.minutes ?? estimate(form))}</p>
    <h2>${words.haveReady}</h2>
    ${say(form.before, html`<ul>${words.ready.map((thing) => html`<li>${thing}</li>`)}</ul>`)}
    <h2>${words.privacyTitle}</h2>
    ${say(form.privacy, html`${words.privacy.map((paragraph) => html`<p>${paragraph}</p>`)}`)}
    <div class="buttons"><button type="button" class="first" @click=${start}>${words.start}</button></div>
  `;
}

/** Four questions a minute, to the next five minutes. */
function estimate({ sections }: Form): number {
  const questions = sections.flatMap((section) => section.questions).length;
  return Math.max(5, Math.round(questions / 20) * 5);
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
