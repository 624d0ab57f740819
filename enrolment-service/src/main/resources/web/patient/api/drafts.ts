import type { DraftService } from '../model/save.ts';
import type { Draft } from '../model/store.ts';
import type { Outcome } from './call.ts';
import type { Session } from './session.ts';

/** A page that is left may send no more than 64 kB. */
const SENT_WHEN_LEAVING = 60_000;

/** The draft of the patient's session. */
export function drafts(session: Session): DraftService & { forget(etag: string): Promise<Outcome<unknown>> } {
  return {
    save: (number, body, etag) =>
      session.ask('put', '/draft/sections/{number}', body, {
        path: { number },
        headers: { 'If-Match': etag },
        keepalive: JSON.stringify(body).length < SENT_WHEN_LEAVING,
      }),
    read: () => session.ask('get', '/draft', undefined) as Promise<Outcome<Draft>>,
    forget: (etag) => session.ask('delete', '/draft', undefined, { headers: { 'If-Match': etag } }),
  };
}
