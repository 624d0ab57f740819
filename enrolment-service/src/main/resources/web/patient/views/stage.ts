import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { field } from '../fields/field.ts';
import { Place, type Surroundings } from '../fields/place.ts';
import type { Question } from '../model/form.ts';
import type { Journey, Stage } from '../model/journey.ts';
import { everyStage } from '../model/journey.ts';
import type { Store } from '../model/store.ts';
import { inLanguage } from '../words/words.ts';
import { conflictView } from './conflict.ts';
import { questionView } from './question.ts';

/** What a section's page can do. */
export interface StageActions {
  answer(id: string, answer: Parameters<Store['set']>[1]): void;
  left(): void;
  back(): void;
  next(): void;
}

/** One section with its questions. */
export function stageView(
  stage: Stage,
  journey: Journey,
  store: Store,
  around: Surroundings,
  actions: StageActions,
  summary: TemplateResult | typeof nothing,
  buttons: TemplateResult,
): TemplateResult {
  const { words, language } = around;
  const stages = everyStage(journey);
  const { section, questions } = stage;
  return html`
    <button type="button" class="plain back" @click=${actions.back}>${words.back}</button>
    <p class="step">${words.step(stages.indexOf(stage) + 1, stages.length)}</p>
    <h1 tabindex="-1">${inLanguage(section.title, language)}</h1>
    ${section.intro === undefined ? nothing : html`<p class="lead">${inLanguage(section.intro, language)}</p>`} ${summary}
    <form novalidate autocomplete="on" @focusout=${actions.left} @submit=${(event: Event) => submitted(event, actions)}>
      ${repeat(
        questions,
        ({ id }) => id,
        (question) => html`${questionView(place(question, store, around, actions), field)} ${conflictView(question, store, around)}`,
      )}
      ${buttons}
    </form>
  `;
}

function submitted(event: Event, actions: StageActions): void {
  event.preventDefault();
  actions.next();
}

function place(question: Question, store: Store, around: Surroundings, actions: StageActions): Place {
  const { words } = around;
  const { id } = question;
  const tag = store.elsewhere.has(id) ? words.elsewhere : store.isPrefilled(id) ? words.prefilled : undefined;
  return new Place(question, `/${id}`, around, () => store.answers[id] ?? undefined, (answer) => actions.answer(id, answer), tag);
}
