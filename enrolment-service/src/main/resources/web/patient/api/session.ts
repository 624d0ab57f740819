import type { Answers, Form } from '../model/form.ts';
import { call, type Extras, kind, type Outcome, type PathWith, type Received, type Sent } from './call.ts';

/** What a link opens. */
export interface Opened {
  readonly form: Form;
  readonly prefill: Answers;
}

const KEPT = 'enrolment-session';

/**
 * A patient's session: opened with the link's token, and opened anew when it has ended. The token stays behind the # of
 * the address, which no browser sends, and is kept nowhere else but in this tab.
 */
export class Session {
  private current = '';
  private newest = '';

  constructor(private readonly token: () => string) {}

  get secret(): string {
    return this.current;
  }

  resume(session: string): void {
    this.current = session;
  }

  async open(): Promise<Outcome<Opened>> {
    const outcome = await call('post', '/links/exchange', { token: this.token() });
    if (outcome.is !== 'done') {
      return outcome;
    }
    const { session, form, prefill } = outcome.body;
    this.newest = session;
    this.current = this.kept() ?? session;
    this.keep();
    return { ...outcome, body: { form, prefill } };
  }

  /** Asks within the session. */
  async ask<M extends 'get' | 'post' | 'put' | 'delete', P extends PathWith<M> & string>(
    method: M,
    path: P,
    body: Sent<P, M>,
    extras: Extras = {},
  ): Promise<Outcome<Received<P, M>>> {
    const outcome = await call(method, path, body, this.within(extras));
    if (outcome.is === 'refused' && kind(outcome.problem) === 'session-unknown') {
      const renewed = await this.renew();
      return renewed === undefined ? call(method, path, body, this.within(extras)) : renewed;
    }
    return outcome;
  }

  /** For a request that this class does not make itself. */
  headers(): Record<string, string> {
    return { 'Enrolment-Session': this.current };
  }

  /** What keeps it from being renewed, if anything does. */
  private async renew(): Promise<Exclude<Outcome<Opened>, { is: 'done' }> | undefined> {
    sessionStorage.removeItem(KEPT);
    if (this.newest === this.current || this.newest === '') {
      const outcome = await this.open();
      return outcome.is === 'done' ? undefined : outcome;
    }
    this.current = this.newest;
    this.keep();
    return undefined;
  }

  /** A link for many enrolments opens another draft each time: after a reload, this tab wants its own. */
  private kept(): string | undefined {
    const [token, session] = (sessionStorage.getItem(KEPT) ?? '').split(' ');
    return token === this.token() ? session : undefined;
  }

  private keep(): void {
    sessionStorage.setItem(KEPT, `${this.token()} ${this.current}`);
  }

  private within(extras: Extras): Extras {
    return { ...extras, headers: { ...extras.headers, ...this.headers() } };
  }
}
