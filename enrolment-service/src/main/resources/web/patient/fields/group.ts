import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { asked } from '../model/condition.ts';
import { type Answers, type Question } from '../model/form.ts';
import { type Json, isObject, list, member, withMember } from '../model/json.ts';
import { questionView } from '../views/question.ts';
import { inLanguage } from '../words/words.ts';
import { fieldId, Place, type PlaceOf } from './place.ts';

/** Each row keeps its fields when another goes: it has an id, which only this page knows. */
const ROWS = new Map<string, number[]>();
let made = 0;

export function groupField(place: PlaceOf<'group'>, field: (place: Place) => TemplateResult): TemplateResult {
  const { words } = place.around;
  const kept = list(place.answer);
  const rows = kept.length === 0 && place.shape.min > 0 && place.question.required ? [{}] : kept;
  const ids = rowIds(place.pointer, rows.length);
  return html`
    ${repeat(ids, (id) => id, (_, i) => row(place, rows, i, field))}
    ${rows.length >= place.shape.max
      ? nothing
      : html`<button type="button" class="second" id=${fieldId(`${place.pointer}=add`)} @click=${() => add(place, rows)}>
          ${rows.length === 0 ? words.addFirstRow : words.addRow}
        </button>`}
  `;
}

function row(place: PlaceOf<'group'>, rows: readonly Json[], i: number, field: (place: Place) => TemplateResult): TemplateResult {
  const { words } = place.around;
  const answers: Answers = isObject(rows[i]) ? rows[i] : {};
  const questions = asked(place.shape.questions, answers, place.around.answered.inRow());
  const name = words.row(inLanguage(place.question.wording, place.spoken), i + 1);
  const pointer = `${place.pointer}/${i}`;
  return html`<div class="row" role="group" aria-label=${name} id=${i === 0 ? fieldId(place.pointer) : fieldId(pointer)} tabindex="-1">
    <p class="row-name">${name}</p>
    ${repeat(questions, (question) => question.id, (question) => questionView(within(place, rows, i, question), field))}
    ${rows.length > (place.question.required ? Math.max(1, place.shape.min) : 0)
      ? html`<button type="button" class="plain" aria-label=${`${words.removeRow(i + 1)}: ${inLanguage(place.question.wording, place.spoken)}`} @click=${() => remove(place, rows, i)}>${words.removeRow(i + 1)}</button>`
      : nothing}
  </div>`;
}

function within(place: PlaceOf<'group'>, rows: readonly Json[], i: number, question: Question): Place {
  return new Place(
    question,
    `${place.pointer}/${i}/${question.id}`,
    place.around,
    () => member(list(place.answer)[i], question.id),
    (answer) => {
      const now = list(place.answer).length === 0 ? rows : list(place.answer);
      place.set(now.map((each, n) => (n === i ? withMember(each, question.id, answer) : each)));
    },
  );
}

function rowIds(pointer: string, count: number): readonly number[] {
  const ids = ROWS.get(pointer) ?? [];
  while (ids.length < count) {
    ids.push(made++);
  }
  ids.length = count;
  ROWS.set(pointer, ids);
  return [...ids];
}

function add(place: PlaceOf<'group'>, rows: readonly Json[]): void {
  place.set([...rows, {}]);
  focusSoon(`[id="${fieldId(`${place.pointer}${rows.length === 0 ? '' : `/${rows.length}`}`)}"] :is(input, textarea, select)`);
}

function remove(place: PlaceOf<'group'>, rows: readonly Json[], i: number): void {
  ROWS.get(place.pointer)?.splice(i, 1);
  const left = rows.filter((_, n) => n !== i);
  place.set(left.length === 0 ? undefined : left);
  focusSoon(`[id="${fieldId(`${place.pointer}=add`)}"]`);
}

function focusSoon(selector: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()));
}
