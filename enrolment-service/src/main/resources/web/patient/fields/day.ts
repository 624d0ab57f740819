import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { join, pasted, split, type TypedDay } from '../model/day.ts';
import { text } from '../model/json.ts';
import { typed } from '../parts/typed.ts';
import { fieldId, isFaulty, type Place } from './place.ts';

/** Three fields: nobody has to find a day in a calendar. Nothing moves on by itself. */
export function dayField(place: Place, partly: boolean): TemplateResult {
  const { words } = place.around;
  const now = split(text(place.answer));
  const birth = place.question.known === 'date-of-birth';
  const set = (part: Partial<TypedDay>) => place.set(join({ ...split(text(place.answer)), ...part }, partly));
  return html`<div class="day">
    ${part(place, 'day', words.day, now.day, birth ? 'bday-day' : 'off', (day) => set(pasted(day) ?? { day }))}
    ${part(place, 'month', words.month, now.month, birth ? 'bday-month' : 'off', (month) => set({ month }))}
    ${part(place, 'year', words.year, now.year, birth ? 'bday-year' : 'off', (year) => set({ year }))}
  </div>`;
}

function part(
  place: Place,
  name: keyof TypedDay,
  label: string,
  value: string,
  autocomplete: string,
  set: (text: string) => void,
): TemplateResult {
  const id = name === 'day' ? fieldId(place.pointer) : fieldId(`${place.pointer}=${name}`);
  const write = (event: Event) => {
    const field = event.target as HTMLInputElement;
    set(field.value);
    if (pasted(field.value) !== undefined) {
      field.blur();
    }
  };
  return html`<div>
    <label for=${id}>${label}</label>
    <input
      ${typed(value)}
      id=${id}
      type="text"
      inputmode="numeric"
      class=${name}
      autocomplete=${autocomplete}
      aria-invalid=${ifDefined(isFaulty(place) ? 'true' : undefined)}
      @input=${write}
    />
  </div>`;
}
