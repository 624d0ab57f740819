import { kind, type Outcome, type Problem } from '../api/call.ts';
import type { Answers } from './form.ts';
import type { Draft, Store } from './store.ts';

/** How saving stands. */
export type SaveState =
  | { readonly is: 'nothing' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'waiting'; readonly why: 'no-connection' | 'busy' }
  /** The service will not keep what a section holds. */
  | { readonly is: 'refused'; readonly problem: Problem }
  /** The link has been closed: nothing can be saved any more. */
  | { readonly is: 'closed'; readonly problem: Problem };

/** Where drafts are kept. */
export interface DraftService {
  save(section: number, body: Partial<Draft> & { answers: Answers }, etag: string): Promise<Outcome<unknown>>;
  read(): Promise<Outcome<Draft>>;
}

/** Milliseconds after the last key. */
const PAUSE = 1_500;
const LONGEST_WAIT = 30_000;

/**
 * Saves what was answered: one request at a time, the newest answers of a section, again and again until the service
 * has them. It says "saved" only after the service has said so.
 */
export class Saver extends EventTarget {
  private now: SaveState = { is: 'nothing' };
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | undefined;
  private wait = 0;
  private readonly touched = new Set<number>();

  constructor(
    private readonly store: Store,
    private readonly service: DraftService,
  ) {
    super();
  }

  get state(): SaveState {
    return this.now;
  }

  /** Somebody typed in a section. Until then it is not saved: opening a form changes nothing. */
  touch(section: number): void {
    this.touched.add(section);
    this.later(PAUSE);
  }

  /** Saves what was touched, at once. Whether the service has all of it then. */
  flush(): Promise<boolean> {
    clearTimeout(this.timer);
    this.running ??= this.run().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Saves everything, also what the practice sent and nobody touched. */
  saveAll(): Promise<boolean> {
    this.store.form.sections.forEach((_, i) => this.touched.add(i + 1));
    return this.flush();
  }

  /** The draft was begun anew. */
  forget(): void {
    clearTimeout(this.timer);
    this.touched.clear();
    this.be({ is: 'nothing' });
  }

  private next(): number | undefined {
    return this.store.unsaved().find((section) => this.touched.has(section));
  }

  private async run(): Promise<boolean> {
    for (let section = this.next(); section !== undefined; section = this.next()) {
      this.be({ is: 'saving' });
      if (!(await this.save(section))) {
        return false;
      }
    }
    this.wait = 0;
    if (this.now.is === 'saving') {
      this.be({ is: 'saved', at: new Date() });
    }
    return true;
  }

  /** Whether to go on. */
  private async save(section: number): Promise<boolean> {
    const answers = this.store.ofSection(section);
    const language = this.store.saysLanguage() ? this.store.language : undefined;
    const body = language === undefined ? { answers } : { answers, language };
    const outcome = await this.service.save(section, body, this.store.etag);
    if (outcome.is === 'done') {
      this.store.saved(section, answers, language, outcome.etag);
      return true;
    }
    if (outcome.is === 'refused' && kind(outcome.problem) === 'draft-changed') {
      return this.readAgain();
    }
    return this.failed(outcome);
  }

  /** Changed elsewhere; or by ourselves, in a request whose answer was lost. */
  private async readAgain(): Promise<boolean> {
    const outcome = await this.service.read();
    if (outcome.is !== 'done') {
      return this.failed(outcome);
    }
    this.store.adopt(outcome.body, outcome.etag);
    return true;
  }

  private failed(outcome: Exclude<Outcome<unknown>, { is: 'done' }>): false {
    if (outcome.is === 'unreachable') {
      return this.tryAgain('no-connection', undefined);
    }
    const { problem, retryAfter } = outcome;
    if (problem.status === 429 || problem.status >= 500) {
      return this.tryAgain('busy', retryAfter);
    }
    this.be(problem.status === 410 || problem.status === 404 ? { is: 'closed', problem } : { is: 'refused', problem });
    return false;
  }

  private tryAgain(why: 'no-connection' | 'busy', seconds: number | undefined): false {
    this.wait = Math.min(LONGEST_WAIT, Math.max(2_000, this.wait * 2));
    this.be({ is: 'waiting', why });
    this.later(seconds === undefined ? this.wait : seconds * 1_000);
    return false;
  }

  private later(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private be(state: SaveState): void {
    this.now = state;
    this.dispatchEvent(new Event('change'));
  }
}
