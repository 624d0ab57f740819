import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Option } from '../model/form.ts';
import { type Json, isObject, member, text } from '../model/json.ts';
import { SearchList } from '../model/search.ts';
import { described, faultAt, fieldId, isFaulty, type Place, spoken } from './place.ts';
import { typed } from '../parts/typed.ts';

/** Too long to be read through: it is searched. */
export function isLong(options: number): boolean {
  return options > 12;
}

export function codeOf(answer: Json | undefined): string {
  return text(member(answer, 'code') ?? (isObject(answer) ? undefined : answer));
}

/** What is answered when an option is chosen; its detail comes back if it was typed before. */
export function chosen(place: Place, option: Option): Json {
  const detail = place.around.remembered.get(`${place.pointer}=${option.code}`);
  return option.detail === undefined ? option.code : { code: option.code, ...(detail === undefined ? {} : { detail }) };
}

/** A radio button or a checkbox with its label, and what is asked for beside it. */
export function choice(
  place: Place,
  type: 'radio' | 'checkbox',
  id: string,
  label: string,
  checked: boolean,
  change: (checked: boolean) => void,
  detail: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  return html`
    <div class="choice">
      <input
        type=${type}
        id=${id}
        name=${place.pointer}
        .checked=${live(checked)}
        aria-invalid=${ifDefined(isFaulty(place) ? 'true' : undefined)}
        @change=${(event: Event) => change((event.target as HTMLInputElement).checked)}
      />
      <label for=${id}>${label}</label>
    </div>
    ${checked ? detail : nothing}
  `;
}

/** The text that is asked for beside a choice. `at` is the choice's pointer. */
export function detailField(place: Place, at: string, label: string, value: string, set: (detail: string) => void): TemplateResult {
  const pointer = `${at}/detail`;
  return html`
    <div class="detail ${isFaulty(place, pointer) ? 'faulty' : ''}">
      <label for=${fieldId(pointer)}>${label}</label>
      ${faultAt(place, pointer)}
      <textarea
        ${typed(value)}
        id=${fieldId(pointer)}
        rows="2"
        maxlength="1000"
        aria-describedby=${ifDefined(described(place, pointer, undefined))}
        aria-invalid=${ifDefined(isFaulty(place, pointer) ? 'true' : undefined)}
        @input=${(event: Event) => set((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
  `;
}

const LISTS = new WeakMap<readonly Option[], SearchList>();

/** The index of a list, which is made once. */
export function searchList(place: Place, options: readonly Option[]): SearchList {
  const made = LISTS.get(options) ?? new SearchList(options.map((option) => entry(place, option)));
  LISTS.set(options, made);
  return made;
}

/** What an option is called; the statisticians' *not further defined* says nothing to who belongs to a group. */
export function labelOf(place: Place, option: Option): string {
  return spoken(place, option.label).replace(/ NFD$/, '');
}

function entry(place: Place, option: Option & { readonly also?: readonly string[] }) {
  return { code: option.code, label: labelOf(place, option), also: option.also ?? [] };
}

/** Names of iwi are te reo in every language. */
export function languageOfList(place: Place): string | undefined {
  return place.question.known === 'iwi' && place.around.language !== 'mi' ? 'mi' : undefined;
}
