import { ageOn, type Day } from './day.ts';
import { type Answers, type Condition, type Question, unreachable } from './form.ts';
import { type Json, list, member } from './json.ts';

/** What was answered to the questions that were asked, as conditions see it. */
export class AnsweredSoFar {
  private readonly codes = new Map<string, readonly string[]>();
  private age: number | undefined;

  constructor(private readonly today: Day) {}

  /** A copy for one row of a group, so that its answers do not leave it. */
  inRow(): AnsweredSoFar {
    const copy = new AnsweredSoFar(this.today);
    this.codes.forEach((codes, id) => copy.codes.set(id, codes));
    copy.age = this.age;
    return copy;
  }

  put(question: Question, answer: Json | undefined): void {
    this.codes.set(question.id, codesOf(question, answer));
    if (question.known === 'date-of-birth') {
      this.age = typeof answer === 'string' ? ageOn(answer, this.today) : undefined;
    }
  }

  holds(condition: Condition): boolean {
    if ('question' in condition) {
      const codes = this.codes.get(condition.question) ?? [];
      return codes.some((code) => condition.is.includes(code));
    }
    if ('ageUnder' in condition) {
      return this.age !== undefined && this.age < condition.ageUnder;
    }
    if ('all' in condition) {
      return condition.all.every((each) => this.holds(each));
    }
    if ('any' in condition) {
      return condition.any.some((each) => this.holds(each));
    }
    if ('not' in condition) {
      return !this.holds(condition.not);
    }
    return unreachable(condition);
  }
}

/** The questions that are asked, given the answers to those before them. */
export function asked(questions: readonly Question[], answers: Answers, before: AnsweredSoFar): Question[] {
  return questions.filter((question) => {
    const is = question.askedWhen === undefined || before.holds(question.askedWhen);
    if (is) {
      before.put(question, answers[question.id]);
    }
    return is;
  });
}

function codesOf(question: Question, answer: Json | undefined): readonly string[] {
  switch (question.shape.type) {
    case 'yes-no':
      return yesNo(member(answer, 'answer') ?? answer);
    case 'one-of':
      return code(answer);
    case 'some-of':
      return list(answer).flatMap(code);
    case 'agreement':
      return answer === true ? ['yes'] : [];
    case 'text':
    case 'whole-number':
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
      return unreachable(question.shape);
  }
}

function yesNo(answer: Json | undefined): readonly string[] {
  return typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : [];
}

function code(answer: Json | undefined): readonly string[] {
  const chosen = member(answer, 'code') ?? answer;
  return typeof chosen === 'string' ? [chosen] : [];
}
