import { html, nothing, type TemplateResult } from 'lit';
import { AddressesAway, type FoundAddress } from '../api/addresses.ts';
import { isObject, type Json, type JsonObject, member, text, withMember } from '../model/json.ts';
import { say } from '../parts/announce.ts';
import type { Suggestion } from '../parts/combobox.ts';
import '../parts/combobox.ts';
import { filled } from './name.ts';
import { type Part, partField } from './part.ts';
import { described, fieldId, isFaulty, type Place } from './place.ts';

const SHOWN = 8;

/** The questions for which the patient wants to type, by pointer. */
const TYPED_IN = new Set<string>();

export function addressField(place: Place): TemplateResult {
  const { words, addresses } = place.around;
  if (addresses === undefined) {
    return parts(place, fieldId(place.pointer));
  }
  const whole = isObject(place.answer) || TYPED_IN.has(place.pointer);
  return html`
    ${TYPED_IN.has(place.pointer) ? nothing : search(place)}
    ${whole
      ? parts(place, fieldId(`${place.pointer}/street`))
      : html`<button type="button" class="plain" @click=${() => typeIn(place)}>${words.typeAddress}</button>`}
  `;
}

function search(place: Place): TemplateResult {
  const { words } = place.around;
  const id = fieldId(place.pointer);
  return html`
    <label for=${id} class="part">${words.findAddress}</label>
    <p class="hint" id="${id}-search">${words.findAddressHint}</p>
    <combo-box
      .fieldId=${id}
      .describedBy=${described(place, place.pointer, `${id}-search`)}
      .invalid=${isFaulty(place)}
      .words=${words}
      .fewest=${3}
      .delay=${150}
      .search=${(typed: string, signal: AbortSignal) => suggestions(place, typed, signal)}
      @chosen=${(event: CustomEvent<FoundAddress>) => choose(place, event.detail)}
    ></combo-box>
    <p class="hint credit">${words.addressCredit}</p>
  `;
}

async function suggestions(place: Place, typed: string, signal: AbortSignal): Promise<readonly Suggestion[]> {
  try {
    const found = await place.around.addresses!.find(typed, SHOWN, signal);
    return found.map((address) => ({ value: address, content: shown(place, address) }));
  } catch (error) {
    if (error instanceof AddressesAway) {
      say(place.around.words.addressAway);
      typeIn(place);
      return [];
    }
    throw error;
  }
}

/** Its lines on one, with what was asked for marked. */
function shown(place: Place, { lines, highlights, nearest }: FoundAddress): TemplateResult {
  const marked = lines.map((line, i) => {
    const marks = highlights.filter((mark) => mark.line === i);
    return html`${i > 0 ? ', ' : ''}${marks.map(
      ({ start, end }, n) => html`${line.slice(marks[n - 1]?.end ?? 0, start)}<mark>${line.slice(start, end)}</mark>`,
    )}${line.slice(marks.at(-1)?.end ?? 0)}`;
  });
  return html`<span>${marked}</span>${nearest ? html` <em>(${place.around.words.closest})</em>` : nothing}`;
}

function choose(place: Place, { id, lines, parts: { suburb, city, postcode } }: FoundAddress): void {
  const all = { addressId: id, street: lines[0] ?? '', suburb: suburb === city ? '' : suburb, town: city, postcode };
  place.set(Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')));
  TYPED_IN.delete(place.pointer);
  void focusStreet(place);
}

function typeIn(place: Place): void {
  TYPED_IN.add(place.pointer);
  place.around.refresh();
  void focusStreet(place);
}

/** Once it is there; with the caret behind its text and nothing selected, which would silence screen readers. */
async function focusStreet(place: Place): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const field = document.getElementById(fieldId(`${place.pointer}/street`)) as HTMLInputElement | null;
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function parts(place: Place, first: string): TemplateResult {
  const { words } = place.around;
  const own = place.question.known === 'residential-address';
  const part = (name: string, id: string, label: string, more: Partial<Part>) =>
    partField(place, {
      pointer: `${place.pointer}/${name}`,
      id,
      label,
      value: text(member(place.answer, name)),
      ...more,
      autocomplete: own ? (more.autocomplete ?? 'off') : 'off',
      set: (value) => place.set(filled(changed(place.answer, name, value))),
    });
  const id = (name: string) => fieldId(`${place.pointer}/${name}`);
  return html`<div class="address">
    ${part('street', first, words.street, { autocomplete: 'street-address' })}
    ${part('suburb', id('suburb'), words.suburb, { autocomplete: 'address-level3' })}
    ${part('town', id('town'), words.town, { autocomplete: 'address-level2' })}
    ${part('postcode', id('postcode'), words.postcode, { autocomplete: 'postal-code', width: 'short', inputmode: 'numeric' })}
    ${country(place)}
    ${place.around.addresses !== undefined && TYPED_IN.has(place.pointer)
      ? html`<button type="button" class="plain" @click=${() => searchAgain(place)}>${words.searchAddress}</button>`
      : nothing}
  </div>`;
}

/** The countries are those of another question of the form; without it, addresses are in New Zealand. */
function country(place: Place): TemplateResult | typeof nothing {
  const { countries, words } = place.around;
  if (countries.length === 0) {
    return nothing;
  }
  const id = fieldId(`${place.pointer}/country`);
  const now = text(member(place.answer, 'country'));
  return html`<div class="part">
    <label for=${id}>${words.country}</label>
    <select
      id=${id}
      autocomplete=${place.question.known === 'residential-address' ? 'country' : 'off'}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        place.set(filled(changed(place.answer, 'country', value === '' ? undefined : value)));
      }}
    >
      <option value="" ?selected=${now === ''}>${words.newZealand}</option>
      ${countries.filter(({ code }) => code !== 'NZ').map(
        ({ code, label }) => html`<option value=${code} ?selected=${now === code}>${label.en}</option>`,
      )}
    </select>
  </div>`;
}

/** What is typed is no longer the address that was found, unless only its postal route is. */
function changed(answer: Json | undefined, name: string, value: string | undefined): JsonObject {
  const now = withMember(answer, name, value);
  return name === 'suburb' ? now : withMember(now, 'addressId', undefined);
}

function searchAgain(place: Place): void {
  TYPED_IN.delete(place.pointer);
  place.around.refresh();
}
