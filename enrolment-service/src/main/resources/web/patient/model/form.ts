import type { Json } from './json.ts';

/** Words by language; English is always there. */
export type Wording = { readonly en: string; readonly [language: string]: string };

export interface Form {
  readonly id: string;
  readonly title: Wording;
  readonly languages: readonly string[];
  readonly letterhead: Letterhead;
  readonly sections: readonly Section[];
}

export interface Letterhead {
  readonly name: string;
  readonly address: readonly string[];
  readonly phone: string;
  readonly email?: string;
}

export interface Section {
  readonly title: Wording;
  readonly intro?: Wording;
  readonly questions: readonly Question[];
}

export interface Question {
  readonly id: string;
  readonly known?: string;
  readonly wording: Wording;
  readonly help?: Wording;
  readonly shape: Shape;
  readonly required: boolean;
  readonly askedWhen?: Condition;
}

export type Shape =
  | { readonly type: 'text'; readonly maxLength: number; readonly multiline: boolean }
  | { readonly type: 'whole-number'; readonly min: number; readonly max: number; readonly ends?: Ends }
  | { readonly type: 'decimal'; readonly min: number; readonly max: number; readonly scale: number; readonly unit: string }
  | { readonly type: 'day'; readonly future: boolean }
  | { readonly type: 'partial-day' }
  | { readonly type: 'yes-no'; readonly detail?: Wording }
  | { readonly type: 'one-of'; readonly options: readonly Option[] }
  | { readonly type: 'some-of'; readonly options: readonly Option[]; readonly min: number; readonly max: number }
  | { readonly type: 'person-name' }
  | { readonly type: 'address' }
  | { readonly type: 'phone' }
  | { readonly type: 'signature' }
  | { readonly type: 'group'; readonly questions: readonly Question[]; readonly min: number; readonly max: number }
  | { readonly type: 'file'; readonly max: number }
  | { readonly type: 'agreement'; readonly statement: Wording };

/** The shape of that type. */
export type ShapeOf<T extends Shape['type']> = Extract<Shape, { type: T }>;

export interface Ends {
  readonly lowest: Wording;
  readonly highest: Wording;
}

export interface Option {
  readonly code: string;
  readonly label: Wording;
  readonly detail?: Wording;
}

export type Condition =
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly ageUnder: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** Raw answers by question id. */
export type Answers = { readonly [question: string]: Json };

/** For the end of a switch: a kind that nobody wrote a case for does not compile. */
export function unreachable(kind: never): never {
  throw new Error(`no such kind: ${JSON.stringify(kind)}`);
}
