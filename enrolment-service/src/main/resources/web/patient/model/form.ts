import type { components } from '../api/enrolment-service.ts';
import type { Json } from './json.ts';

type Schemas = components['schemas'];

/** What a practice may say around its form; without it, the pages say what holds for every practice. */
export interface Guide {
  readonly minutes?: number;
  readonly before?: Wording;
  readonly privacy?: Wording;
  readonly after?: Wording;
}

/** A form as the contract shows it. */
export type Form = Schemas['ShownForm'] & Guide;
export type Letterhead = Schemas['Letterhead'];
export type Section = Schemas['ShownSection'];
export type Question = Schemas['ShownQuestion'];
export type Shape = Schemas['ShownShape'];
export type Option = Schemas['Option'];
export type Ends = Schemas['ScaleEnds'];
export type Condition = Schemas['Condition'];

/** Words by language; English is always there. */
export type Wording = Schemas['Wording'];

/** The shape of that type. */
export type ShapeOf<T extends Shape['type']> = Extract<Shape, { type: T }>;

/** Raw answers by question id, finished or not. */
export type Answers = { readonly [question: string]: Json };

/** For the end of a switch: a kind that nobody wrote a case for does not compile. */
export function unreachable(kind: never): never {
  throw new Error(`no such kind: ${JSON.stringify(kind)}`);
}
