import { html } from 'lit';

/** Milliseconds of quiet before something is said: who types hears the last result, not seven. */
const QUIET = 500;

let timer: ReturnType<typeof setTimeout> | undefined;
let turn = 0;

/** Where screen readers hear what has changed. Two regions by turns, so that the same words are said twice. */
export const regions = html`<div class="hidden" role="status" id="said-0"></div><div class="hidden" role="status" id="said-1"></div>`;

export function say(words: string): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    put(turn, '');
    turn = 1 - turn;
    put(turn, words);
  }, QUIET);
}

function put(region: number, words: string): void {
  const element = document.getElementById(`said-${region}`);
  if (element !== null) {
    element.textContent = words;
  }
}
