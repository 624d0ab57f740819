import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Files } from '../api/files.ts';
import { asked } from '../model/condition.ts';
import type { AnsweredSoFar } from '../model/condition.ts';
import { type Answers, type Option, type Question, type Shape, type ShapeOf, unreachable, type Wording } from '../model/form.ts';
import { isBlank, isObject, type Json, list, member, text } from '../model/json.ts';
import { HEIGHT, strokesOf, WIDTH } from '../model/signature.ts';
import { codeOf } from '../fields/options.ts';
import { dayInWords, inLanguage, spokenIn, type Words } from '../words/words.ts';

/** What is needed to write an answer out. */
export interface Reading {
  readonly words: Words;
  readonly files: Files;
  readonly countries: readonly Option[];
  readonly answered: AnsweredSoFar;
}

/** An answer in words, as it will be sent. */
export function answerView(question: Question, answer: Json | undefined, reading: Reading): TemplateResult | string {
  if (isBlank(answer)) {
    return html`<span class="hint">${reading.words.noAnswer}</span>`;
  }
  return written(question.shape, answer, reading, (wording) => inLanguage(wording, spokenIn(question, reading.words.language)));
}

function written(shape: Shape, answer: Json | undefined, reading: Reading, say: (wording: Wording) => string): TemplateResult | string {
  const { words } = reading;
  switch (shape.type) {
    case 'text':
      return html`<span class="lines">${text(answer)}</span>`;
    case 'phone':
    case 'whole-number':
      return text(answer);
    case 'decimal':
      return `${text(answer)} ${shape.unit}`;
    case 'day':
    case 'partial-day':
      return dayInWords(text(answer), words);
    case 'yes-no':
      return detailed((isObject(answer) ? answer['answer'] : answer) === true ? words.yes : words.no, answer);
    case 'one-of':
      return option(shape, answer, say);
    case 'some-of':
      return html`<ul class="plain-list">${list(answer).map((each) => html`<li>${option(shape, each, say)}</li>`)}</ul>`;
    case 'person-name':
      return ['given', 'otherGiven', 'family'].map((part) => text(member(answer, part))).filter(Boolean).join(' ');
    case 'address':
      return address(answer, reading);
    case 'signature':
      return signature(answer, words);
    case 'group':
      return rows(shape, answer, reading);
    case 'file':
      return html`<ul class="plain-list">${list(answer).map((id) => html`<li>${reading.files.name(text(id))}</li>`)}</ul>`;
    case 'agreement':
      return words.agree;
    default:
      return unreachable(shape);
  }
}

function option(shape: ShapeOf<'one-of'> | ShapeOf<'some-of'>, answer: Json | undefined, say: (wording: Wording) => string) {
  const found = shape.options.find(({ code }) => code === codeOf(answer));
  return detailed(found === undefined ? codeOf(answer) : say(found.label), answer);
}

function detailed(label: string, answer: Json | undefined): TemplateResult | string {
  const detail = text(member(answer, 'detail'));
  return detail === '' ? label : html`<span class="lines">${label}: ${detail}</span>`;
}

function address(answer: Json | undefined, { countries }: Reading): TemplateResult {
  const part = (name: string) => text(member(answer, name));
  const country = countries.find(({ code }) => code === part('country'))?.label.en ?? part('country');
  const lines = [part('street'), part('suburb'), `${part('town')} ${part('postcode')}`.trim(), country];
  return html`<span class="lines">${lines.filter(Boolean).join('\n')}</span>`;
}

function signature(answer: Json | undefined, words: Words): TemplateResult {
  return html`<svg class="signed" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label=${words.drawn}>
    ${strokesOf(answer).map((stroke) => svg`<polyline points=${stroke.map(([x, y]) => `${x},${y}`).join(' ')} />`)}
  </svg>`;
}

function rows(shape: ShapeOf<'group'>, answer: Json | undefined, reading: Reading): TemplateResult {
  return html`<ol class="rows">
    ${list(answer).map((row) => {
      const answers: Answers = isObject(row) ? row : {};
      return html`<li>
        <dl>
          ${asked(shape.questions, answers, reading.answered.inRow()).map((question) =>
            isBlank(answers[question.id])
              ? nothing
              : html`<div>
                  <dt>${inLanguage(question.wording, spokenIn(question, reading.words.language))}</dt>
                  <dd>${answerView(question, answers[question.id], reading)}</dd>
                </div>`,
          )}
        </dl>
      </li>`;
    })}
  </ol>`;
}
