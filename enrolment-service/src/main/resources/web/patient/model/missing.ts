import type { Words } from '../words/en.ts';
import { type Answers, type Question, type Shape, unreachable } from './form.ts';
import { isBlank } from './json.ts';
import type { Fault } from './problem.ts';

/** The required questions among those asked that have no answer: what can be told without the service. */
export function missing(questions: readonly Question[], answers: Answers, words: Words): Fault[] {
  return questions
    .filter((question) => question.required && isBlank(answers[question.id]))
    .map((question) => ({ pointer: `/${question.id}`, code: 'required', detail: ask(question.shape, words) }));
}

/** The same fault in words that say what to do. */
export function worded(fault: Fault, questions: readonly Question[], words: Words): Fault {
  const question = questions.find(({ id }) => fault.pointer === `/${id}`);
  return fault.code === 'required' && question !== undefined ? { ...fault, detail: ask(question.shape, words) } : fault;
}

function ask(shape: Shape, { missing }: Words): string {
  switch (shape.type) {
    case 'text':
      return missing.text;
    case 'whole-number':
      return shape.ends === undefined ? missing.number : missing.one;
    case 'decimal':
      return missing.number;
    case 'day':
    case 'partial-day':
      return missing.day;
    case 'yes-no':
    case 'one-of':
      return missing.one;
    case 'some-of':
      return missing.some;
    case 'person-name':
      return missing.name;
    case 'address':
      return missing.address;
    case 'phone':
      return missing.phone;
    case 'signature':
      return missing.signature;
    case 'group':
      return missing.group;
    case 'file':
      return missing.file;
    case 'agreement':
      return missing.agreement;
    default:
      return unreachable(shape);
  }
}
