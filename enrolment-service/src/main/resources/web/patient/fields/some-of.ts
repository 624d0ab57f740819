import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Option } from '../model/form.ts';
import { type Json, list, member, text, withMember } from '../model/json.ts';
import { say } from '../parts/announce.ts';
import '../parts/combobox.ts';
import { choice, chosen, codeOf, detailField, isLong, labelOf, languageOfList, searchList } from './options.ts';
import { fieldId, type PlaceOf, spoken } from './place.ts';

const SHOWN = 8;

/** Those of a long list that most people are looking for stand before it, as in the national form. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  ethnicity: ['11111', '21111', '31111', '32100', '33111', '34111', '42100', '43100'],
};

export function someOfField(place: PlaceOf<'some-of'>): TemplateResult {
  const { options } = place.shape;
  if (!isLong(options.length)) {
    return checkboxes(place, options);
  }
  const first = (FIRST[place.question.known ?? ''] ?? []).flatMap((code) => options.find((option) => option.code === code) ?? []);
  const others = list(place.answer).map(codeOf).filter((code) => !first.some((option) => option.code === code));
  return html`${first.length === 0 ? nothing : checkboxes(place, first)} ${searched(place, first.length > 0, others)}`;
}

function checkboxes(place: PlaceOf<'some-of'>, options: readonly Option[]): TemplateResult {
  return html`<div class="choices">${options.map((option, i) => checkbox(place, option, i === 0))}</div>`;
}

function checkbox(place: PlaceOf<'some-of'>, option: Option, first: boolean): TemplateResult {
  const id = first ? fieldId(place.pointer) : fieldId(`${place.pointer}=${option.code}`);
  const at = list(place.answer).findIndex((each) => codeOf(each) === option.code);
  const change = (checked: boolean) => (checked ? add(place, option) : remove(place, option.code));
  return choice(place, 'checkbox', id, labelOf(place, option), at >= 0, change, detail(place, option, at));
}

function detail(place: PlaceOf<'some-of'>, option: Option, at: number): TemplateResult | typeof nothing {
  if (option.detail === undefined || at < 0) {
    return nothing;
  }
  const kept = text(member(list(place.answer)[at], 'detail'));
  return detailField(place, `${place.pointer}/${at}`, spoken(place, option.detail), kept, (written) => {
    place.around.remembered.set(`${place.pointer}=${option.code}`, written);
    const answer = withMember({ code: option.code }, 'detail', written === '' ? undefined : written);
    place.set(list(place.answer).map((each) => (codeOf(each) === option.code ? answer : each)));
  });
}

function searched(place: PlaceOf<'some-of'>, more: boolean, others: readonly string[]): TemplateResult {
  const { words } = place.around;
  const id = more ? fieldId(`${place.pointer}=search`) : fieldId(place.pointer);
  const count = list(place.answer).length;
  const lang = languageOfList(place);
  const entries = searchList(place, place.shape.options);
  return html`
    ${others.length === 0
      ? nothing
      : html`<ul class="chosen">
          ${repeat(others, (code) => code, (code) => item(place, code, lang))}
        </ul>`}
    <label for=${id} class="part">${more ? words.addOther : words.searchList}</label>
    <combo-box
      .fieldId=${id}
      .describedBy=${`${id}-count`}
      .words=${words}
      .search=${(typed: string) =>
        entries
          .find(typed, SHOWN + count)
          .filter((entry) => !list(place.answer).some((each) => codeOf(each) === entry.code))
          .slice(0, SHOWN)
          .map((entry) => ({ value: entry.code, content: html`<span lang=${lang ?? nothing}>${entry.label}</span>` }))}
      @chosen=${(event: CustomEvent<string>) => add(place, place.shape.options.find((option) => option.code === event.detail)!)}
    ></combo-box>
    <p class="hint" id="${id}-count">${count >= place.shape.max ? words.full(count) : words.chosen(count, place.shape.max)}</p>
  `;
}

function item(place: PlaceOf<'some-of'>, code: string, lang: string | undefined): TemplateResult {
  const option = place.shape.options.find((each) => each.code === code);
  const label = option === undefined ? code : labelOf(place, option);
  const { words } = place.around;
  return html`<li>
    <span lang=${lang ?? nothing}>${label}</span>
    <button type="button" class="plain" aria-label=${words.remove(label)} @click=${() => takeOut(place, code, label)}>
      ${words.remove('')}
    </button>
  </li>`;
}

/** The button goes, and the focus would go with it. */
function takeOut(place: PlaceOf<'some-of'>, code: string, label: string): void {
  remove(place, code);
  say(place.around.words.removed(label));
  (document.getElementById(fieldId(`${place.pointer}=search`)) ?? document.getElementById(fieldId(place.pointer)))?.focus();
}

function add(place: PlaceOf<'some-of'>, option: Option): void {
  if (list(place.answer).some((each) => codeOf(each) === option.code)) {
    return;
  }
  place.set([...list(place.answer), chosen(place, option)]);
  say(`${place.around.words.added(labelOf(place, option))}. ${place.around.words.chosen(list(place.answer).length, place.shape.max)}`);
}

function remove(place: PlaceOf<'some-of'>, code: string): void {
  const left: Json[] = list(place.answer).filter((each) => codeOf(each) !== code);
  place.set(left.length === 0 ? undefined : left);
}
