import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../model/form.ts';
import type { Stage } from '../model/journey.ts';
import { type Fault, within } from '../model/problem.ts';
import type { Store } from '../model/store.ts';
import { inLanguage, spokenIn } from '../words/words.ts';
import { answerView, type Reading } from './answer.ts';

/** All answers, to be looked over. */
export function reviewView(
  stages: readonly Stage[],
  store: Store,
  gaps: readonly Fault[],
  reading: Reading,
  change: (stage: Stage, pointer: string) => void,
): TemplateResult {
  const { words } = reading;
  return html`
    <h1 tabindex="-1">${words.reviewTitle}</h1>
    <p class="lead">${words.reviewLead}</p>
    <p class=${gaps.length === 0 ? 'done' : 'notice'}>${gaps.length === 0 ? words.complete : words.reviewGaps}</p>
    ${stages.map((stage) => section(stage, store, gaps, reading, change))}
  `;
}

function section(
  stage: Stage,
  store: Store,
  gaps: readonly Fault[],
  reading: Reading,
  change: (stage: Stage, pointer: string) => void,
): TemplateResult {
  return html`
    <h2>${inLanguage(stage.section.title, reading.words.language)}</h2>
    <dl class="review">
      ${stage.questions.map((question) => {
        const fault = gaps.find((gap) => within(gap, `/${question.id}`));
        return row(question, store, fault, reading, () => change(stage, fault?.pointer ?? `/${question.id}`));
      })}
    </dl>
  `;
}

function row(question: Question, store: Store, fault: Fault | undefined, reading: Reading, change: () => void): TemplateResult {
  const { words } = reading;
  const wording = inLanguage(question.wording, spokenIn(question, words.language));
  return html`<div class=${fault === undefined ? '' : 'faulty'}>
    <dt lang=${spokenIn(question, words.language) === words.language ? nothing : 'en'}>${wording}</dt>
    <dd>
      ${answerView(question, store.answers[question.id], reading)}
      ${fault === undefined ? nothing : html`<p class="error"><strong>${words.error}:</strong> ${fault.detail}</p>`}
      ${store.isPrefilled(question.id) ? html`<p class="tag">${words.fromPractice}</p>` : nothing}
    </dd>
    <dd class="change"><button type="button" class="plain" aria-label=${words.change(wording)} @click=${change}>${words.change('').trim()}</button></dd>
  </div>`;
}
