import assert from './assert.ts';
import type { Question, Shape } from '../../main/resources/web/patient/model/form.ts';
import { placed } from '../../main/resources/web/patient/model/placed.ts';
import { fromAnswers } from '../../main/resources/web/patient/model/problem.ts';

const OPTIONS = [{ code: 'x', label: { en: 'x' } }];
const TEXT: Shape = { type: 'text', maxLength: 9, multiline: false };

function question(id: string, shape: Shape): Question {
  return { id, wording: { en: id }, shape, required: true };
}

const QUESTIONS = [
  question('name', { type: 'person-name' }),
  question('gender', { type: 'one-of', options: OPTIONS }),
  question('some', { type: 'some-of', options: OPTIONS, min: 0, max: 9 }),
  question('signature', { type: 'signature' }),
  question('rows', { type: 'group', min: 0, max: 9, questions: [question('what', TEXT), question('where', { type: 'address' })] }),
];

function at(pointer: string): string {
  return placed(fromAnswers({ pointer, code: '', detail: '' }), QUESTIONS).pointer;
}

Deno.test('a fault stands at the field that can show it', () => {
  assert.equal(at('/answers/name/family'), '/name/family');
  assert.equal(at('/answers/gender/code'), '/gender');
  assert.equal(at('/answers/gender/detail'), '/gender/detail');
  assert.equal(at('/answers/some/1'), '/some');
  assert.equal(at('/answers/some/1/detail'), '/some/1/detail');
  assert.equal(at('/answers/signature/strokes/0/3/1'), '/signature');
});

Deno.test('a fault in a row stands in that row', () => {
  assert.equal(at('/answers/rows'), '/rows');
  assert.equal(at('/answers/rows/2/what'), '/rows/2/what');
  assert.equal(at('/answers/rows/2/where/postcode'), '/rows/2/where/postcode');
  assert.equal(at('/answers/rows/2'), '/rows');
});

Deno.test('a fault of no question stays as it is', () => {
  assert.equal(at('/answers/other/1'), '/other/1');
});
