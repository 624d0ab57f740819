import { html, nothing, type TemplateResult } from 'lit';
import type { SentOne, Standing } from '../api/receipt.ts';
import type { Stopped } from '../enrolment.ts';
import { inLanguage, type Words } from '../words/words.ts';

/** It is sent: what to keep, and what comes next. */
export function sentView({ id, letterhead, after }: SentOne, standing: Standing, words: Words): TemplateResult {
  return html`
    <div class="sent">
      <h1 tabindex="-1">${words.sentTitle}</h1>
      <p>${words.sentTo(letterhead.name)}</p>
    </div>
    <dl class="facts">
      <div><dt>${words.status}</dt><dd><span role="status">${words.states[standing]}</span></dd></div>
      <div><dt>${words.reference}</dt><dd class="reference">${id.slice(0, 8).toUpperCase()}</dd></div>
    </dl>
    <h2>${words.nextTitle}</h2>
    ${after === undefined
      ? html`<ol>${words.happensNext.map((step) => html`<li>${step}</li>`)}</ol>`
      : html`<p class="lines">${inLanguage(after, words.language)}</p>`}
    <div class="buttons"><button type="button" class="second" @click=${() => window.print()}>${words.print}</button></div>
  `;
}

/** A link that opens nothing, and what to do. */
export function stoppedView(why: Stopped, words: Words, again: () => void): TemplateResult {
  const [title, text] = words.stopped[why];
  const worthIt = why === 'away' || why === 'failed' || why === 'often';
  return html`
    <h1 tabindex="-1">${title}</h1>
    <p class="lead">${text}</p>
    ${worthIt ? html`<div class="buttons"><button type="button" class="first" @click=${again}>${words.tryAgain}</button></div>` : nothing}
  `;
}

/** How to come back. */
export function laterView(words: Words, saved: boolean, back: () => void): TemplateResult {
  return html`
    <h1 tabindex="-1">${words.laterTitle}</h1>
    <p class="lead">${saved ? words.laterLead : words.laterUnsaved}</p>
    <div class="buttons"><button type="button" class="first" @click=${back}>${words.carryOn}</button></div>
  `;
}

/** Whether all is to be forgotten. */
export function anewView(words: Words, yes: () => void, no: () => void): TemplateResult {
  return html`
    <h1 tabindex="-1">${words.anewTitle}</h1>
    <p class="lead">${words.anewLead}</p>
    <div class="buttons">
      <button type="button" class="first" @click=${no}>${words.anewNo}</button>
      <button type="button" class="second" @click=${yes}>${words.anewYes}</button>
    </div>
  `;
}
