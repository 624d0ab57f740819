import { html, nothing, type TemplateResult } from 'lit';
import { type Json, isObject, member, text, withMember } from '../model/json.ts';
import { choice, detailField } from './options.ts';
import { fieldId, type PlaceOf, spoken } from './place.ts';

export function yesNoField(place: PlaceOf<'yes-no'>): TemplateResult {
  const { words, remembered } = place.around;
  const answer = isObject(place.answer) ? place.answer['answer'] : place.answer;
  const detail = place.shape.detail;
  const asks = () =>
    detail === undefined
      ? nothing
      : detailField(place, place.pointer, spoken(place, detail), text(member(place.answer, 'detail')), (written) => {
          remembered.set(place.pointer, written);
          place.set(withMember({ answer: true }, 'detail', written === '' ? undefined : written));
        });
  return html`
    <div class="choices side">
      ${choice(place, 'radio', fieldId(place.pointer), words.yes, answer === true, () => place.set(yes(place)), asks())}
      ${choice(place, 'radio', fieldId(`${place.pointer}=no`), words.no, answer === false, () => place.set(false))}
    </div>
  `;
}

/** What was typed beside a yes comes back with it. */
function yes(place: PlaceOf<'yes-no'>): Json {
  if (place.shape.detail === undefined) {
    return true;
  }
  const before = member(place.answer, 'detail') ?? place.around.remembered.get(place.pointer);
  return withMember({ answer: true }, 'detail', before);
}
