import { html, type TemplateResult } from 'lit';
import { fieldId } from '../fields/place.ts';
import type { Question } from '../model/form.ts';
import { type Fault, steps } from '../model/problem.ts';
import { inLanguage, spokenIn, type Words } from '../words/words.ts';

/**
 * All that is wrong, on top of the page. The alert is an inner element and the focus is sent to the outer, so that it is
 * spoken once.
 */
export function summaryView(
  faults: readonly Fault[],
  questions: readonly Question[],
  words: Words,
  go: (fault: Fault) => void,
): TemplateResult {
  return html`<div class="summary" id="summary" tabindex="-1">
    <div role="alert">
      <h2>${words.errorsTitle}</h2>
      <ul>
        ${faults.map((fault) => item(fault, questions, words, go))}
      </ul>
    </div>
  </div>`;
}

function item(fault: Fault, questions: readonly Question[], words: Words, go: (fault: Fault) => void): TemplateResult {
  const question = questions.find(({ id }) => id === steps(fault.pointer)[0]);
  const asked = question === undefined ? '' : before(inLanguage(question.wording, spokenIn(question, words.language)));
  const follow = (event: Event) => {
    event.preventDefault();
    go(fault);
  };
  return html`<li><a href="#${fieldId(fault.pointer)}" @click=${follow}>${asked}${fault.detail}</a></li>`;
}

/** A question mark needs no colon. */
function before(wording: string): string {
  return wording.endsWith('?') ? `${wording} ` : `${wording}: `;
}

/** Sends the focus to the field at a pointer, or to the nearest that holds it. */
export function focusField(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  if (field === null) {
    const above = pointer.slice(0, pointer.lastIndexOf('/'));
    return above === '' ? undefined : focusField(above);
  }
  field.focus();
  field.scrollIntoView({ block: 'center' });
}
