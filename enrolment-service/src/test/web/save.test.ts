import assert from './assert.ts';
import type { Outcome } from '../../main/resources/web/patient/api/call.ts';
import type { Answers, Form } from '../../main/resources/web/patient/model/form.ts';
import { type DraftService, Saver, type SaveState } from '../../main/resources/web/patient/model/save.ts';
import { type Draft, Store } from '../../main/resources/web/patient/model/store.ts';

const TEXT = { type: 'text', maxLength: 99, multiline: false } as const;

function section(...ids: string[]) {
  return { title: { en: '' }, questions: ids.map((id) => ({ id, wording: { en: id }, shape: TEXT, required: false })) };
}

const FORM: Form = {
  id: 'f',
  title: { en: 'f' },
  languages: ['en', 'mi'],
  letterhead: { name: '', address: [], phone: '' },
  sections: [section('a', 'b'), section('c')],
};

/** Keeps drafts as the service does, and can lose what it answers. */
class Service implements DraftService {
  answers: Answers = {};
  language: string | undefined;
  revision = 0;
  saves = 0;
  private trouble: ('lost' | 'away' | 'busy')[] = [];

  will(...trouble: ('lost' | 'away' | 'busy')[]): void {
    this.trouble = trouble;
  }

  get etag(): string {
    return `"${this.revision}"`;
  }

  put(answers: Answers): void {
    this.answers = { ...this.answers, ...answers };
    this.revision++;
  }

  read(): Promise<Outcome<Draft>> {
    const draft = { answers: this.answers, ...(this.language && { language: this.language }) };
    return Promise.resolve({ is: 'done', body: draft, etag: this.etag });
  }

  save(number: number, body: Partial<Draft> & { answers: Answers }, etag: string): Promise<Outcome<unknown>> {
    this.saves++;
    const trouble = this.trouble.shift();
    if (trouble === 'away') {
      return Promise.resolve({ is: 'unreachable' });
    }
    if (trouble === 'busy') {
      return Promise.resolve({ is: 'refused', problem: problem(429, 'too-many-requests'), retryAfter: 60 });
    }
    if (etag !== this.etag) {
      return Promise.resolve({ is: 'refused', problem: problem(412, 'draft-changed'), retryAfter: undefined });
    }
    const ids = FORM.sections[number - 1]!.questions.map(({ id }) => id);
    this.answers = { ...Object.fromEntries(Object.entries(this.answers).filter(([id]) => !ids.includes(id))), ...body.answers };
    this.language = body.language ?? this.language;
    this.revision++;
    return Promise.resolve(trouble === 'lost' ? { is: 'unreachable' } : { is: 'done', body: undefined, etag: this.etag });
  }
}

function problem(status: number, type: string) {
  return { type: `https://enrolment.nz/problems/${type}`, title: '', status, detail: '' };
}

/** A tab that has opened the draft. */
async function tab(service: Service, prefill: Answers = {}): Promise<{ store: Store; saver: Saver; said: SaveState['is'][] }> {
  const store = new Store(FORM, prefill, 'en');
  const read = await service.read();
  if (read.is === 'done') {
    store.begin(read.body, read.etag);
  }
  const saver = new Saver(store, service);
  const said: SaveState['is'][] = [];
  saver.addEventListener('change', () => said.push(saver.state.is));
  return { store, saver, said };
}

/** Types and leaves the field. */
async function type(of: { store: Store; saver: Saver }, id: string, answer: string | undefined): Promise<boolean> {
  of.store.set(id, answer);
  of.saver.touch(id === 'c' ? 2 : 1);
  return await of.saver.flush();
}

function test(name: string, run: () => Promise<void>): void {
  // The next try after a failure is a timer, which ends with the page.
  Deno.test({ name, fn: run, sanitizeOps: false, sanitizeResources: false });
}

test('opening a form saves nothing', async () => {
  const service = new Service();
  const one = await tab(service, { a: 'from the practice' });
  assert.equal(await one.saver.flush(), true);
  assert.equal(service.saves, 0);
});

test('saved is said only after the service has said so', async () => {
  const service = new Service();
  service.will('away');
  const one = await tab(service);
  assert.equal(await type(one, 'a', 'x'), false);
  assert.deepEqual(one.said, ['saving', 'waiting']);
  assert.equal(await one.saver.flush(), true);
  assert.deepEqual(one.said.slice(2), ['saving', 'saved']);
  assert.deepEqual(service.answers, { a: 'x' });
});

test('a save whose answer was lost is no conflict', async () => {
  const service = new Service();
  service.will('lost');
  const one = await tab(service);
  await type(one, 'a', 'x');
  assert.equal(await type(one, 'b', 'y'), true);
  assert.deepEqual(service.answers, { a: 'x', b: 'y' });
  assert.equal(one.store.conflicts.size, 0);
  assert.equal(one.store.elsewhere.size, 0);
});

test('two tabs keep what each has typed', async () => {
  const service = new Service();
  const [one, other] = [await tab(service), await tab(service)];
  await type(one, 'a', 'of one');
  await type(other, 'b', 'of the other');
  assert.deepEqual(service.answers, { a: 'of one', b: 'of the other' });
  assert.equal(other.store.answers['a'], 'of one');
  assert.deepEqual([...other.store.elsewhere], ['a']);
});

test('of two answers to one question neither is lost', async () => {
  const service = new Service();
  const [one, other] = [await tab(service), await tab(service)];
  await type(one, 'a', 'of one');
  await type(other, 'a', 'of the other');
  assert.equal(other.store.answers['a'], 'of the other');
  assert.equal(other.store.conflicts.get('a'), 'of one');
  other.store.settle('a', 'of one');
  other.saver.touch(1);
  await other.saver.flush();
  assert.deepEqual(service.answers, { a: 'of one' });
  assert.equal(other.store.conflicts.size, 0);
});

test('what the practice sent and the patient took out does not come back', async () => {
  const service = new Service();
  const one = await tab(service, { a: 'from the practice' });
  await type(one, 'a', undefined);
  assert.equal((await tab(service, { a: 'from the practice' })).store.answers['a'], null);
});

test('a new session with an empty draft gets all that was typed', async () => {
  const service = new Service();
  const one = await tab(service);
  await type(one, 'a', 'x');
  service.answers = {};
  service.revision = 100;
  assert.equal(await type(one, 'b', 'y'), true);
  assert.deepEqual(service.answers, { a: 'x', b: 'y' });
});

test('when everything is sent, what nobody touched is saved too', async () => {
  const service = new Service();
  const one = await tab(service, { c: 'from the practice' });
  await type(one, 'a', 'x');
  assert.deepEqual(service.answers, { a: 'x' });
  await one.saver.saveAll();
  assert.deepEqual(service.answers, { a: 'x', c: 'from the practice' });
});

test('the language is saved, and only when it changes', async () => {
  const service = new Service();
  const one = await tab(service);
  one.store.speak('mi');
  await type(one, 'a', 'x');
  assert.equal(service.language, 'mi');
  const before = service.saves;
  await one.saver.flush();
  assert.equal(service.saves, before);
});

test('what was typed while a save was under way is saved next', async () => {
  const service = new Service();
  const one = await tab(service);
  one.store.set('a', 'x');
  one.saver.touch(1);
  const first = one.saver.flush();
  one.store.set('a', 'xy');
  assert.equal(await first, true);
  assert.deepEqual(service.answers, { a: 'xy' });
});

test('a service that is busy is asked again, and nothing is said to be saved', async () => {
  const service = new Service();
  service.will('busy');
  const one = await tab(service);
  assert.equal(await type(one, 'a', 'x'), false);
  assert.deepEqual(one.saver.state, { is: 'waiting', why: 'busy' });
});
