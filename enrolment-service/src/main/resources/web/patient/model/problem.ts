import type { Question } from './form.ts';

/** Something wrong with an answer. */
export interface Fault {
  /** RFC 6901, from the answers on: `/medicines/0/dose`. */
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The ids of its parts. */
export function steps(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The question that a fault belongs to. */
export function questionOf(fault: Fault): string {
  return steps(fault.pointer)[0] ?? '';
}

/** The service points into the submission; pages think from the answers on. */
export function fromAnswers(fault: Fault): Fault {
  return { ...fault, pointer: fault.pointer.replace(/^\/answers/, '') };
}

/** Those at this place itself. */
export function at(faults: readonly Fault[], pointer: string): Fault[] {
  return faults.filter((fault) => fault.pointer === pointer);
}

/** Whether a fault is at this place or in a part of it. */
export function within(fault: Fault, pointer: string): boolean {
  return fault.pointer === pointer || fault.pointer.startsWith(`${pointer}/`);
}

/** Those that concern these questions, in the order of the questions. */
export function ofQuestions(faults: readonly Fault[], questions: readonly Question[]): Fault[] {
  return questions.flatMap((question) => faults.filter((fault) => within(fault, `/${question.id}`)));
}
