import assert from './assert.ts';
import { AnsweredSoFar, asked } from '../../main/resources/web/patient/model/condition.ts';
import type { Answers, Condition, Question, Shape } from '../../main/resources/web/patient/model/form.ts';
import { journey } from '../../main/resources/web/patient/model/journey.ts';

const TODAY = '2026-11-29';

function question(id: string, shape: Shape, askedWhen?: Condition, known?: string): Question {
  return { id, wording: { en: id }, shape, required: false, ...(askedWhen && { askedWhen }), ...(known && { known }) };
}

function ids(questions: readonly Question[], answers: Answers): string[] {
  return asked(questions, answers, new AnsweredSoFar(TODAY)).map(({ id }) => id);
}

const YES_NO: Shape = { type: 'yes-no' };
const BORN = question('born', { type: 'day', future: false }, undefined, 'date-of-birth');
const SOME: Shape = { type: 'some-of', options: [], min: 0, max: 9 };

Deno.test('a question follows a yes, with or without its detail', () => {
  const questions = [question('a', YES_NO), question('b', YES_NO, { question: 'a', is: ['yes'] })];
  assert.deepEqual(ids(questions, { a: true }), ['a', 'b']);
  assert.deepEqual(ids(questions, { a: { answer: true, detail: 'x' } }), ['a', 'b']);
  assert.deepEqual(ids(questions, { a: false }), ['a']);
  assert.deepEqual(ids(questions, { a: 'true' }), ['a']);
});

Deno.test('what was answered to a hidden question hides and shows nothing', () => {
  const questions = [
    question('a', YES_NO),
    question('b', YES_NO, { question: 'a', is: ['yes'] }),
    question('c', YES_NO, { question: 'b', is: ['yes'] }),
  ];
  assert.deepEqual(ids(questions, { a: false, b: true }), ['a']);
});

Deno.test('one of several choices is enough, also one with a detail', () => {
  const questions = [question('a', SOME), question('b', YES_NO, { question: 'a', is: ['x', 'y'] })];
  assert.deepEqual(ids(questions, { a: ['z', { code: 'y', detail: '' }] }), ['a', 'b']);
  assert.deepEqual(ids(questions, { a: ['z'] }), ['a']);
});

Deno.test('somebody is under 16 until the birthday, and of no age before the date is known', () => {
  const questions = [BORN, question('under', YES_NO, { ageUnder: 16 }), question('over', YES_NO, { not: { ageUnder: 16 } })];
  assert.deepEqual(ids(questions, { born: '2010-11-30' }), ['born', 'under']);
  assert.deepEqual(ids(questions, { born: '2010-11-29' }), ['born', 'over']);
  assert.deepEqual(ids(questions, {}), ['born', 'over']);
  assert.deepEqual(ids(questions, { born: '2010-13-01' }), ['born', 'over']);
});

Deno.test('all, any and not hold together', () => {
  const when: Condition = { all: [{ any: [{ question: 'a', is: ['yes'] }, { question: 'b', is: ['yes'] }] }, { not: { question: 'b', is: ['no'] } }] };
  const questions = [question('a', YES_NO), question('b', YES_NO), question('c', YES_NO, when)];
  assert.deepEqual(ids(questions, { a: true }), ['a', 'b', 'c']);
  assert.deepEqual(ids(questions, { a: true, b: false }), ['a', 'b']);
});

Deno.test('a section that asks nothing is no step, and the one to be signed in comes last', () => {
  const sections = [
    { title: { en: 'sign' }, questions: [question('s', { type: 'signature' }, undefined, 'signature')] },
    { title: { en: 'children' }, questions: [question('school', YES_NO, { ageUnder: 16 })] },
    { title: { en: 'all' }, questions: [question('a', YES_NO)] },
  ];
  const form = { id: 'f', title: { en: 'f' }, languages: ['en'], letterhead: { name: '', address: [], phone: '' }, sections };
  const { stages, signing } = journey(form, {}, TODAY);
  assert.deepEqual(stages.map(({ number }) => number), [3]);
  assert.equal(signing?.number, 1);
});
