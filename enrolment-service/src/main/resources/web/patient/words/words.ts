import { split } from '../model/day.ts';
import type { Option, Question, Shape, Wording } from '../model/form.ts';
import { unreachable } from '../model/form.ts';
import { en, type Words } from './en.ts';
import { mi } from './mi.ts';

export type { Words } from './en.ts';

const LANGUAGES: Readonly<Record<string, Words>> = { en, mi };

/** The languages that the pages speak, of those that the form is in. */
export function offered(form: readonly string[]): Words[] {
  return form.flatMap((language) => LANGUAGES[language] ?? []);
}

export function wordsIn(language: string): Words {
  return LANGUAGES[language] ?? en;
}

/** In `language`, or in English where it was not translated. */
export function inLanguage(wording: Wording, language: string): string {
  return wording[language] ?? wording.en;
}

/** Lists of names, which are the same in every language. */
const NAMES: ReadonlySet<string> = new Set(['title', 'country-of-birth', 'ethnicity', 'iwi', 'eligibility-evidence']);

/** `language` if all the words of a question are in it, else English: no question is put in two languages at once. */
export function spokenIn(question: Question, language: string): string {
  const all = [question.wording, question.help, ...(NAMES.has(question.known ?? '') ? [] : ofShape(question.shape))];
  return all.every((words) => words === undefined || words[language] !== undefined) ? language : 'en';
}

function ofShape(shape: Shape): readonly (Wording | undefined)[] {
  switch (shape.type) {
    case 'whole-number':
      return [shape.ends?.lowest, shape.ends?.highest];
    case 'yes-no':
      return [shape.detail];
    case 'one-of':
    case 'some-of':
      return shape.options.flatMap((option: Option) => [option.label, option.detail]);
    case 'agreement':
      return [shape.statement];
    case 'text':
    case 'decimal':
    case 'day':
    case 'partial-day':
    case 'person-name':
    case 'address':
    case 'phone':
    case 'signature':
    case 'group':
    case 'file':
      return [];
    default:
      return unreachable(shape);
  }
}

/** `14 March 1979`; what is no day, as it was typed. */
export function dayInWords(day: string, words: Words): string {
  const { day: of, month, year } = split(day);
  const name = words.months[Number(month) - 1];
  return name === undefined ? [of, month, year].filter(Boolean).join(' ') : [of, name, year].filter(Boolean).join(' ');
}

/** 9:05 am is `9:05`, as on a clock: browsers differ in what they do for te reo. */
export function time(at: Date): string {
  return `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
}
