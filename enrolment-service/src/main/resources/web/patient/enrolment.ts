import { drafts } from './api/drafts.ts';
import { addressService } from './api/addresses.ts';
import { kind, type Outcome, type Problem } from './api/call.ts';
import { Files } from './api/files.ts';
import type { Receipt, SentOne } from './api/receipt.ts';
import type { Session } from './api/session.ts';
import { AnsweredSoFar, asked } from './model/condition.ts';
import { todayInNewZealand } from './model/day.ts';
import type { Option, Question } from './model/form.ts';
import { equal, member, text } from './model/json.ts';
import { everyStage, type Journey, journey, type Stage } from './model/journey.ts';
import { missing, worded } from './model/missing.ts';
import { placed } from './model/placed.ts';
import { type Fault, fromAnswers, ofQuestions } from './model/problem.ts';
import { Saver } from './model/save.ts';
import { Store } from './model/store.ts';
import type { Words } from './words/words.ts';

/** Why a link opens nothing. */
export type Stopped = keyof Words['stopped'];

/** A link that opens nothing, and whom to call. */
export interface Stop {
  readonly is: 'stopped';
  readonly why: Stopped;
  readonly practice: Problem['practice'];
}

/** What became of opening a link. */
export type Opening =
  | { readonly is: 'opened'; readonly enrolment: Enrolment }
  | Stop;

/** What became of sending. */
export type Sending =
  | { readonly is: 'sent'; readonly sent: SentOne }
  | { readonly is: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly is: 'changed' }
  | Stop
  | { readonly is: 'unsent'; readonly why: 'no-connection' | 'busy' };

/** One enrolment, from the link to its being sent; what pages show and do. */
export class Enrolment {
  readonly files: Files;
  readonly saver: Saver;
  readonly addresses = addressService();

  private constructor(
    readonly store: Store,
    private readonly session: Session,
    private readonly receipt: Receipt,
  ) {
    this.files = new Files(session);
    this.saver = new Saver(store, drafts(session));
  }

  /** Opens a link; in the language that the patient chose before, else in English. */
  static async open(session: Session, receipt: Receipt): Promise<Opening> {
    const opened = await session.open();
    if (opened.is !== 'done') {
      return stop(opened);
    }
    const enrolment = new Enrolment(new Store(opened.body.form, opened.body.prefill, 'en'), session, receipt);
    return enrolment.resume();
  }

  private async resume(): Promise<Opening> {
    const draft = await drafts(this.session).read();
    if (draft.is !== 'done') {
      return stop(draft);
    }
    this.store.begin(draft.body, draft.etag);
    if (this.questions.some(({ id, shape }) => shape.type === 'file' && this.store.answers[id] !== undefined)) {
      void this.files.load();
    }
    return { is: 'opened', enrolment: this };
  }

  get journey(): Journey {
    return journey(this.store.form, this.store.answers, todayInNewZealand());
  }

  get questions(): readonly Question[] {
    return this.store.form.sections.flatMap(({ questions }) => questions);
  }

  /** All that was answered to what is asked. */
  get answered(): AnsweredSoFar {
    const answered = new AnsweredSoFar(todayInNewZealand());
    this.store.form.sections.forEach(({ questions }) => asked(questions, this.store.answers, answered));
    return answered;
  }

  /** The countries of the form's own question for one. */
  get countries(): readonly Option[] {
    const shape = this.questions.find(({ known }) => known === 'country-of-birth')?.shape;
    return shape?.type === 'one-of' ? shape.options : [];
  }

  /** Who signs: the patient, or whoever has the authority to. */
  get signer(): string {
    const { answers } = this.store;
    const name = answers['name'];
    const own = ['given', 'otherGiven', 'family'].map((part) => text(member(name, part))).filter(Boolean).join(' ');
    return answers['signed-by'] === 'authority' ? text(answers['authority-name']) : own;
  }

  /** How far somebody came before: the last section in which something was answered. */
  get reached(): Stage | undefined {
    const { answers, prefill } = this.store;
    const isOwn = ({ id }: Question) => answers[id] !== undefined && !equal(answers[id], prefill[id]);
    return everyStage(this.journey).findLast(({ questions }) => questions.some(isOwn));
  }

  /** What would be refused of a section now. */
  async faults(stage: Stage, words: Words, _saved: boolean): Promise<Fault[]> {
    return missing(stage.questions, this.store.answers, words);
  }

  /** What is still missing, in all sections. */
  gaps(words: Words): Fault[] {
    return everyStage(this.journey).flatMap(({ questions }) => missing(questions, this.store.answers, words));
  }

  /** Sends what was saved, once: a second try of the same state is the same submission. */
  async send(words: Words): Promise<Sending> {
    if (!(await this.saver.saveAll())) {
      return this.unsaved();
    }
    const headers = { 'If-Match': this.store.etag, 'Idempotency-Key': this.receipt.key(this.store.etag) };
    const outcome = await this.session.ask('post', '/draft/submission', undefined, { headers });
    if (outcome.is === 'done') {
      const { letterhead, after } = this.store.form;
      const sent = { id: outcome.body.id, letterhead, language: words.language, ...(after && { after }) };
      this.receipt.keep(sent);
      return { is: 'sent', sent };
    }
    return this.unsent(outcome, words);
  }

  private async unsent(outcome: Exclude<Outcome<unknown>, { is: 'done' }>, words: Words): Promise<Sending> {
    if (outcome.is === 'unreachable') {
      return { is: 'unsent', why: 'no-connection' };
    }
    const { problem } = outcome;
    if (kind(problem) === 'draft-changed') {
      const draft = await drafts(this.session).read();
      if (draft.is === 'done') {
        this.store.adopt(draft.body, draft.etag);
      }
      return { is: 'changed' };
    }
    if (problem.errors !== undefined) {
      return { is: 'faulty', faults: this.readable(problem, words) };
    }
    return problem.status === 410 || problem.status === 404
      ? stop(outcome)
      : { is: 'unsent', why: 'busy' };
  }

  private readable({ errors = [] }: Problem, words: Words): Fault[] {
    const faults = errors.map(fromAnswers).map((fault) => worded(placed(fault, this.questions), this.questions, words));
    const inOrder = ofQuestions(faults, this.questions);
    return [...inOrder, ...faults.filter((fault) => !inOrder.includes(fault))];
  }

  private unsaved(): Sending {
    const { state } = this.saver;
    if (state.is === 'closed') {
      return closed(state.problem);
    }
    return { is: 'unsent', why: state.is === 'waiting' ? state.why : 'busy' };
  }

  /** Forgets all that was filled in. */
  async forget(): Promise<boolean> {
    await this.saver.flush();
    const outcome = await drafts(this.session).forget(this.store.etag);
    if (outcome.is !== 'done') {
      return false;
    }
    const draft = await drafts(this.session).read();
    this.store.forget();
    this.saver.forget();
    if (draft.is === 'done') {
      this.store.begin(draft.body, draft.etag);
    }
    return true;
  }
}

function stop(outcome: Exclude<Outcome<unknown>, { is: 'done' }>): Stop {
  return outcome.is === 'unreachable' ? { is: 'stopped', why: 'away', practice: undefined } : closed(outcome.problem);
}

export function closed(problem: Problem): Stop {
  return { is: 'stopped', why: whyOf(problem), practice: problem.practice };
}

function whyOf(problem: Problem): Stopped {
  switch (kind(problem)) {
    case 'link-expired':
      return 'expired';
    case 'link-revoked':
      return 'revoked';
    case 'link-used':
      return 'used';
    case 'link-unknown':
    case 'token-faulty':
      return 'unknown';
    default:
      return problem.status === 429 ? 'often' : 'failed';
  }
}
