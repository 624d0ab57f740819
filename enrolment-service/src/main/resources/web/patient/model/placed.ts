import { type Question, type Shape, unreachable } from './form.ts';
import { type Fault, steps } from './problem.ts';

/** A fault at the place where a page can show it: a code list has one field, whichever of its parts is wrong. */
export function placed(fault: Fault, questions: readonly Question[]): Fault {
  const [id, ...rest] = steps(fault.pointer);
  const question = questions.find((each) => each.id === id);
  return question === undefined ? fault : { ...fault, pointer: `/${id}${inShape(question.shape, rest)}` };
}

function inShape(shape: Shape, rest: readonly string[]): string {
  switch (shape.type) {
    case 'person-name':
    case 'address':
      return rest.length === 0 ? '' : `/${rest[0]}`;
    case 'yes-no':
    case 'one-of':
      return rest[0] === 'detail' ? '/detail' : '';
    case 'some-of':
      return rest[1] === 'detail' ? `/${rest[0]}/detail` : '';
    case 'group':
      return inRow(shape.questions, rest);
    case 'text':
    case 'whole-number':
    case 'decimal':
    case 'day':
    case 'partial-day':
    case 'phone':
    case 'signature':
    case 'file':
    case 'agreement':
      return '';
    default:
      return unreachable(shape);
  }
}

function inRow(questions: readonly Question[], [row, id, ...rest]: readonly string[]): string {
  const question = questions.find((each) => each.id === id);
  return question === undefined ? '' : `/${row}/${question.id}${inShape(question.shape, rest)}`;
}
