// What staff do with an enrolment, and with links. It is compiled, never run.
import type { Call } from './client';
import type { components, operations } from './generated/enrolment-service';
import type { operations as externalOperations } from './generated/external-api-service';
import type { operations as renderOperations } from './generated/render-service';
import type { operations as analyticsOperations } from './generated/analytics-service';

type Schemas = components['schemas'];

declare const call: Call<operations>;
declare const external: Call<externalOperations>;
declare const render: Call<renderOperations>;
declare const analytics: Call<analyticsOperations>;

export async function day(): Promise<string[]> {
  const link = await call('makeLink', { body: { form: 'standard', uses: 'once' } });
  const list = await call('listEnrolments', { parameters: { query: { standing: 'open' } } });
  if (!link.ok || !list.ok) {
    return [];
  }
  return Promise.all(list.body.enrolments.map((line) => enter(line.id)));
}

async function enter(id: string): Promise<string> {
  const moves: Schemas['Move'][] = [{ move: 'enter' }, { move: 'decline', because: 'out-of-area' }];
  const moved = await call('moveEnrolment', { parameters: { path: { id } }, body: moves[0] ?? { move: 'reopen' } });
  if (!moved.ok) {
    return moved.problem.type;
  }
  const document = await render('makeDocumentLink', { parameters: { path: { id } } });
  const deliveries = await external('deliveries', { parameters: { query: { enrolment: id } } });
  const waiting = deliveries.ok ? deliveries.body.deliveries.filter((each) => each.state === 'unknown').length : 0;
  return `${stands(moved.body.standing)} ${document.ok ? document.body.url : document.problem.title} ${waiting}`;
}

function stands(standing: Schemas['StandingState']): string {
  switch (standing.is) {
    case 'open':
      return 'open';
    case 'entered':
      return `entered ${standing.since}`;
    case 'declined':
      return standing.because ?? 'declined';
  }
}

export async function rows(csv: string): Promise<string[]> {
  const report = await call('makeLinks', { parameters: { query: { form: 'standard' } }, body: csv });
  return report.ok ? report.body.rows.map((row) => ('url' in row ? row.url : (row.errors[0]?.detail ?? ''))) : [];
}

export async function total(period: string): Promise<number | null> {
  const counts = await analytics('counts', { parameters: { path: { period } } });
  return counts.ok && counts.body !== undefined && typeof counts.body !== 'string' ? counts.body.total : null;
}
