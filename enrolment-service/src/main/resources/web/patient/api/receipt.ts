import type { components } from './enrolment-service.ts';
import type { Letterhead, Wording } from '../model/form.ts';
import type { Session } from './session.ts';

const KEY = 'enrolment-key';
const SENT = 'enrolment-sent';

/** Where an enrolment stands, as its patient is told. */
export type Standing = components['schemas']['Told'];

/** An enrolment that was sent from this tab. */
export interface SentOne {
  readonly id: string;
  readonly letterhead: Letterhead;
  readonly language: string;
  /** What happens now, in the practice's words. */
  readonly after?: Wording;
}

interface Kept extends SentOne {
  readonly token: string;
  readonly session: string;
}

/** What this tab knows of what it sent, over a reload. */
export class Receipt {
  constructor(
    private readonly session: Session,
    private readonly token: () => string,
  ) {}

  /** The key under which one state of the draft is sent: kept before it is, since its answer may be lost. */
  key(etag: string): string {
    const [state, key] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    if (state === etag && key !== undefined) {
      return key;
    }
    const made = crypto.randomUUID();
    sessionStorage.setItem(KEY, `${etag} ${made}`);
    return made;
  }

  keep(sent: SentOne): void {
    const kept: Kept = { ...sent, token: this.token(), session: this.session.secret };
    sessionStorage.setItem(SENT, JSON.stringify(kept));
  }

  /** What was sent with this link from this tab. */
  sent(): SentOne | undefined {
    const kept: Kept | null = JSON.parse(sessionStorage.getItem(SENT) ?? 'null');
    if (kept === null || kept.token !== this.token()) {
      return undefined;
    }
    this.session.resume(kept.session);
    return kept;
  }

  async standing(id: string): Promise<Standing | undefined> {
    const outcome = await this.session.ask('get', '/enrolments/mine', undefined);
    if (outcome.is !== 'done') {
      return undefined;
    }
    const { enrolments } = outcome.body;
    return enrolments.find((each) => each.id === id)?.state;
  }
}
