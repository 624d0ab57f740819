import { html, nothing, type TemplateResult } from 'lit';
import type { Option } from '../model/form.ts';
import { fold } from '../model/fold.ts';
import { member, text, withMember } from '../model/json.ts';
import '../parts/combobox.ts';
import { choice, chosen, codeOf, detailField, isLong, labelOf, languageOfList, searchList } from './options.ts';
import { described, fieldId, isFaulty, type PlaceOf, spoken } from './place.ts';

/** So many suggestions are read; more are skipped. */
const SHOWN = 8;

export function oneOfField(place: PlaceOf<'one-of'>): TemplateResult {
  const { options } = place.shape;
  return isLong(options.length) ? searched(place) : html`<div class="choices">${options.map((option, i) => radio(place, option, i))}</div>`;
}

function radio(place: PlaceOf<'one-of'>, option: Option, i: number): TemplateResult {
  const id = i === 0 ? fieldId(place.pointer) : fieldId(`${place.pointer}=${option.code}`);
  const asks =
    option.detail === undefined
      ? nothing
      : detailField(place, place.pointer, spoken(place, option.detail), text(member(place.answer, 'detail')), (written) => {
          place.around.remembered.set(`${place.pointer}=${option.code}`, written);
          place.set(withMember({ code: option.code }, 'detail', written === '' ? undefined : written));
        });
  const label = labelOf(place, option);
  return choice(place, 'radio', id, label, codeOf(place.answer) === option.code, () => place.set(chosen(place, option)), asks);
}

/** What was typed and is no option stays, for the patient to finish. */
function searched(place: PlaceOf<'one-of'>): TemplateResult {
  const { options } = place.shape;
  const list = searchList(place, options);
  const code = codeOf(place.answer);
  const option = options.find((each) => each.code === code);
  const named = (typed: string) => options.find((each) => fold(labelOf(place, each)) === fold(typed));
  return html`<combo-box
    .fieldId=${fieldId(place.pointer)}
    .describedBy=${described(place, place.pointer, place.describedBy)}
    .invalid=${isFaulty(place)}
    .text=${option === undefined ? code : labelOf(place, option)}
    .words=${place.around.words}
    .lang=${languageOfList(place) ?? ''}
    .search=${(typed: string) => list.find(typed, SHOWN).map((entry) => ({ value: entry.code, content: entry.label }))}
    @typed=${(event: CustomEvent<string>) => place.set(event.detail === '' ? undefined : (named(event.detail)?.code ?? event.detail))}
    @chosen=${(event: CustomEvent<string>) => {
      place.set(event.detail);
      const field = document.getElementById(fieldId(place.pointer)) as HTMLInputElement;
      field.value = labelOf(place, options.find((each) => each.code === event.detail)!);
    }}
  ></combo-box>`;
}
