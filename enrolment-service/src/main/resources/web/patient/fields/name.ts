import { html, type TemplateResult } from 'lit';
import { member, text, withMember } from '../model/json.ts';
import type { Json } from '../model/json.ts';
import { partField } from './part.ts';
import { fieldId, type Place } from './place.ts';

export function nameField(place: Place): TemplateResult {
  const { words } = place.around;
  const own = place.question.known === 'name';
  const part = (name: string, id: string, label: string, autocomplete: string) =>
    partField(place, {
      pointer: `${place.pointer}/${name}`,
      id,
      label,
      value: text(member(place.answer, name)),
      autocomplete: own ? autocomplete : 'off',
      set: (value) => place.set(filled(withMember(place.answer, name, value))),
    });
  return html`
    ${part('given', fieldId(place.pointer), words.given, 'given-name')}
    ${part('otherGiven', fieldId(`${place.pointer}/otherGiven`), words.otherGiven, 'additional-name')}
    ${part('family', fieldId(`${place.pointer}/family`), words.family, 'family-name')}
  `;
}

/** An object without members is no answer. */
export function filled(answer: { readonly [name: string]: Json }): Json | undefined {
  return Object.keys(answer).length === 0 ? undefined : answer;
}
