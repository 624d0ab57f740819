import { html, nothing, type TemplateResult } from 'lit';
import type { Surroundings } from '../fields/place.ts';
import type { Question } from '../model/form.ts';
import type { Store } from '../model/store.ts';
import { answerView } from './answer.ts';

/** Two devices answered the same question: both answers stand there until somebody chooses. */
export function conflictView(question: Question, store: Store, around: Surroundings): TemplateResult | typeof nothing {
  const { id } = question;
  if (!store.conflicts.has(id)) {
    return nothing;
  }
  const { words } = around;
  const theirs = store.conflicts.get(id);
  return html`<div class="conflict" role="group" aria-label=${words.conflict}>
    <p>${words.conflict}</p>
    <blockquote>${theirs === undefined || theirs === null ? words.nothing : answerView(question, theirs, around)}</blockquote>
    <div class="buttons">
      <button type="button" class="second" @click=${() => settle(store, id, store.answers[id], around)}>${words.keepMine}</button>
      <button type="button" class="second" @click=${() => settle(store, id, theirs, around)}>${words.takeTheirs}</button>
    </div>
  </div>`;
}

function settle(store: Store, id: string, answer: Parameters<Store['settle']>[1], around: Surroundings): void {
  store.settle(id, answer ?? undefined);
  around.settled(id);
}
