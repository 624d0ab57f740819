import type { TemplateResult } from 'lit';
import { type Shape, type ShapeOf, unreachable } from '../model/form.ts';
import { addressField } from './address.ts';
import { agreementField } from './agreement.ts';
import { dayField } from './day.ts';
import { fileField } from './file.ts';
import { groupField } from './group.ts';
import { nameField } from './name.ts';
import { decimalField, wholeNumberField } from './number.ts';
import { isLong } from './options.ts';
import { oneOfField } from './one-of.ts';
import type { Place } from './place.ts';
import { signatureField } from './signature.ts';
import { someOfField } from './some-of.ts';
import { phoneField, textField } from './text.ts';
import { yesNoField } from './yes-no.ts';

/** The field for an answer. Of a new shape the compiler says that it has none. */
export function field(place: Place): TemplateResult {
  const { shape } = place;
  switch (shape.type) {
    case 'text':
      return textField(of(place, shape));
    case 'whole-number':
      return wholeNumberField(of(place, shape));
    case 'decimal':
      return decimalField(of(place, shape));
    case 'day':
      return dayField(place, false);
    case 'partial-day':
      return dayField(place, true);
    case 'yes-no':
      return yesNoField(of(place, shape));
    case 'one-of':
      return oneOfField(of(place, shape));
    case 'some-of':
      return someOfField(of(place, shape));
    case 'person-name':
      return nameField(place);
    case 'address':
      return addressField(place);
    case 'phone':
      return phoneField(place);
    case 'signature':
      return signatureField(place);
    case 'group':
      return groupField(of(place, shape), field);
    case 'file':
      return fileField(of(place, shape));
    case 'agreement':
      return agreementField(of(place, shape));
    default:
      return unreachable(shape);
  }
}

/** The same place, whose shape is known to be this one. */
function of<T extends Shape['type']>(place: Place, _shape: ShapeOf<T>): Place<ShapeOf<T>> {
  return place as Place<ShapeOf<T>>;
}

/** Whether it is one field with a label, or several under a legend. */
export function isSingle(shape: Shape): boolean {
  switch (shape.type) {
    case 'text':
    case 'decimal':
    case 'phone':
      return true;
    case 'whole-number':
      return shape.ends === undefined;
    case 'one-of':
      return isLong(shape.options.length);
    case 'day':
    case 'partial-day':
    case 'yes-no':
    case 'some-of':
    case 'person-name':
    case 'address':
    case 'signature':
    case 'group':
    case 'file':
    case 'agreement':
      return false;
    default:
      return unreachable(shape);
  }
}

