import { html, nothing, type TemplateResult } from 'lit';
import type { Letterhead } from '../model/form.ts';
import { regions } from '../parts/announce.ts';
import type { Words } from '../words/words.ts';

/** What stands around every page: whose form it is, in which language, and whom to ask. */
export function frame(
  letterhead: Letterhead | undefined,
  words: Words,
  languages: readonly Words[],
  speak: (language: string) => void,
  content: TemplateResult,
  tail: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <a class="skip" href="#content" @click=${skip}>${words.skip}</a>
    <header class="top">
      <p class="practice">${letterhead?.name ?? ''}</p>
      ${languages.length < 2 ? nothing : html`<div class="languages">${languages.map((other) => language(other, words, speak))}</div>`}
    </header>
    <main id="content" tabindex="-1">${content}</main>
    <footer>
      ${tail} ${letterhead === undefined ? nothing : contact(letterhead, words)}
    </footer>
    ${regions}
  `;
}

function language(other: Words, words: Words, speak: (language: string) => void): TemplateResult {
  const now = other.language === words.language;
  return html`<button type="button" class="plain" lang=${other.language} aria-pressed=${now} @click=${() => speak(other.language)}>${other.own}</button>`;
}

function contact({ name, address, phone, email }: Letterhead, words: Words): TemplateResult {
  return html`<address>
    <p>${words.contact} <strong>${name}</strong></p>
    <p>
      <a href="tel:${phone.replace(/[^+\d]/g, '')}">${phone}</a>${email === undefined ? nothing : html` · <a href="mailto:${email}">${email}</a>`}
    </p>
    <p>${address.join(', ')}</p>
  </address>`;
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
