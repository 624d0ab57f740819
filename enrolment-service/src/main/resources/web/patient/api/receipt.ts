import type { Session } from './session.ts';

const KEY = 'enrolment-key';
const SENT = 'enrolment-sent';

/** Where an enrolment stands, as its patient is told. */
export type Standing = 'received' | 'entered' | 'declined';

interface Kept {
  readonly token: string;
  readonly id: string;
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

  keep(id: string): void {
    sessionStorage.setItem(SENT, JSON.stringify({ token: this.token(), id, session: this.session.secret }));
  }

  /** What was sent with this link from this tab. */
  sent(): string | undefined {
    const kept: Kept | null = JSON.parse(sessionStorage.getItem(SENT) ?? 'null');
    if (kept === null || kept.token !== this.token()) {
      return undefined;
    }
    this.session.resume(kept.session);
    return kept.id;
  }

  async standing(id: string): Promise<Standing | undefined> {
    const outcome = await this.session.ask('get', '/enrolments/mine', undefined as never);
    if (outcome.is !== 'done') {
      return undefined;
    }
    const { enrolments } = outcome.body as { enrolments: { id: string; state: Standing }[] };
    return enrolments.find((each) => each.id === id)?.state;
  }
}
