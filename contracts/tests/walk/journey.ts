// A patient's whole way, as a page goes it. It is compiled, never run.
import type { Call } from './client';
import type { components, operations } from './generated/enrolment-service';
import type { operations as addressOperations } from './generated/address-service';

type Schemas = components['schemas'];
type Shape = Schemas['ShownShape'];

declare const call: Call<operations>;
declare const find: Call<addressOperations>;
declare function show(text: string): void;

export async function journey(token: string): Promise<string> {
  const opened = await call('exchangeLink', { body: { token } });
  if (!opened.ok) {
    return words(opened.problem.type);
  }
  const { session, form, prefill } = opened.body;
  const answers: Record<string, Schemas['RawAnswer']> = { ...prefill };
  for (const section of form.sections) {
    show(section.title['mi'] ?? section.title.en);
    for (const question of section.questions) {
      if (question.askedWhen === undefined || holds(question.askedWhen, answers)) {
        answers[question.id] = await ask(question.shape);
      }
    }
  }
  return send(session, answers);
}

async function send(session: string, answers: Record<string, Schemas['RawAnswer']>): Promise<string> {
  const draft = await call('getDraft', { session });
  if (!draft.ok) {
    return draft.problem.type;
  }
  const saved = await call('saveSection', {
    session,
    parameters: { path: { number: 1 }, header: { 'If-Match': draft.headers.ETag } },
    body: { language: draft.body.language ?? 'en', answers },
  });
  if (!saved.ok) {
    return saved.problem.errors?.[0]?.pointer ?? saved.problem.detail;
  }
  const sent = await call('submitDraft', {
    session,
    parameters: { header: { 'Idempotency-Key': crypto.randomUUID(), 'If-Match': saved.headers.ETag } },
  });
  if (!sent.ok) {
    return sent.problem.type === 'https://enrolment.nz/problems/draft-changed' ? 'again' : sent.problem.title;
  }
  show(sent.headers.Location);
  const mine = await call('listOwnEnrolments', { session });
  return mine.ok ? mine.body.enrolments.map((one) => told(one.state)).join() : mine.problem.title;
}

function told(state: Schemas['Told']): string {
  switch (state) {
    case 'received':
      return 'The practice has it';
    case 'entered':
      return 'You are enrolled';
    case 'declined':
      return 'Call the practice';
  }
}

function words(type: Extract<Awaited<ReturnType<typeof exchange>>, { ok: false }>['problem']['type']): string {
  return type.endsWith('link-used') ? 'It was sent' : type;
}
const exchange = () => call('exchangeLink', { body: { token: '' } });

// Without a default: a shape that is added does not compile until a page has a field for it.
async function ask(shape: Shape): Promise<Schemas['RawAnswer']> {
  switch (shape.type) {
    case 'text':
      return 'a'.repeat(shape.maxLength) + (shape.multiline ? '\n' : '');
    case 'whole-number':
      return shape.ends === undefined ? shape.min : shape.max;
    case 'decimal':
      return Number(shape.min.toFixed(shape.scale));
    case 'day':
      return shape.future ? '2030-01-01' : '1979-03-14';
    case 'partial-day':
      return '2025-08';
    case 'yes-no':
      return shape.detail === undefined ? true : { answer: true, detail: shape.detail.en };
    case 'one-of':
      return shape.options[0]?.code ?? null;
    case 'some-of':
      return shape.options.slice(shape.min, shape.max).map((option) => option.code);
    case 'person-name':
      return { given: 'Hēmi', family: 'Tāwhiri' };
    case 'address':
      return address('52 crest rd');
    case 'phone':
      return '021 000 0000';
    case 'signature':
      return { width: 600, height: 200, strokes: [[[1, 2], [3, 4], [5, 6], [7, 8], [9, 9]]] };
    case 'group':
      return [Object.fromEntries(await Promise.all(shape.questions.map(row)))];
    case 'file':
      return [];
    case 'agreement':
      return true;
  }
}

async function row(question: Schemas['ShownQuestion']): Promise<[string, Schemas['RawAnswer']]> {
  return [question.id, await ask(question.shape)];
}

async function address(q: string): Promise<Schemas['AddressAnswer']> {
  const found = await find('findAddresses', { parameters: { query: { q } } });
  const first = found.ok && 'addresses' in found.body ? found.body.addresses[0] : undefined;
  return first === undefined
    ? { street: q, town: 'Wellsford', postcode: '0975' }
    : { addressId: first.id, street: first.lines[0] ?? q, town: first.parts.city, postcode: first.parts.postcode };
}

function holds(condition: Schemas['Condition'], answers: Record<string, Schemas['RawAnswer']>): boolean {
  if ('question' in condition) {
    return condition.is.includes(String(answers[condition.question]));
  }
  if ('ageUnder' in condition) {
    return condition.ageUnder > 40;
  }
  if ('all' in condition) {
    return condition.all.every((each) => holds(each, answers));
  }
  if ('any' in condition) {
    return condition.any.some((each) => holds(each, answers));
  }
  return !holds(condition.not, answers);
}
