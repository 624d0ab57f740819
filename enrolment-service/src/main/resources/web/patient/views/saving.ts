import { html, nothing, type TemplateResult } from 'lit';
import { unreachable } from '../model/form.ts';
import type { SaveState } from '../model/save.ts';
import { time, type Words } from '../words/words.ts';

/** Whether what was typed is safe, in the flow of the page: a bar that sticks would hide a field. */
export function savingView(state: SaveState, words: Words): TemplateResult | typeof nothing {
  const said = inWords(state, words);
  return said === '' ? nothing : html`<p class="saving ${state.is}">${said}</p>`;
}

function inWords(state: SaveState, words: Words): string {
  switch (state.is) {
    case 'nothing':
      return '';
    case 'saving':
      return words.saving;
    case 'saved':
      return words.saved(time(state.at));
    case 'waiting':
      return state.why === 'busy' ? words.unsavedBusy : words.unsavedOffline;
    case 'refused':
    case 'closed':
      return words.unsavedRefused;
    default:
      return unreachable(state);
  }
}

/** What is spoken of it: that it is saved, once, and each time that it is not. */
export function spokenOf(before: SaveState, now: SaveState, words: Words): string {
  if (now.is === 'saved') {
    return before.is === 'saved' ? '' : words.savedAgain;
  }
  return now.is === 'saving' || now.is === before.is ? '' : inWords(now, words);
}
