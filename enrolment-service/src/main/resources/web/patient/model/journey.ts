import { AnsweredSoFar, asked } from './condition.ts';
import { type Day } from './day.ts';
import type { Answers, Form, Question, Section } from './form.ts';

/** A section with the questions that it asks, given the answers. */
export interface Stage {
  /** 1 for the first section of the form. */
  readonly number: number;
  readonly section: Section;
  readonly questions: readonly Question[];
}

/** The sections that ask something, the one to be signed in last. */
export interface Journey {
  readonly stages: readonly Stage[];
  /** What is asked and signed after everything else was looked over. */
  readonly signing: Stage | undefined;
}

export function journey(form: Form, answers: Answers, today: Day): Journey {
  const answered = new AnsweredSoFar(today);
  const all = form.sections
    .map((section, i) => ({ number: i + 1, section, questions: asked(section.questions, answers, answered) }))
    .filter((stage) => stage.questions.length > 0);
  const signing = all.findLast((stage) => stage.questions.some(isSignature));
  return { stages: all.filter((stage) => stage !== signing), signing };
}

/** All of them, in order. */
export function everyStage({ stages, signing }: Journey): readonly Stage[] {
  return signing === undefined ? stages : [...stages, signing];
}

function isSignature(question: Question): boolean {
  return question.known === 'signature';
}
