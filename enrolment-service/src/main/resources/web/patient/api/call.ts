import type { paths } from './enrolment-service.ts';

type Method = 'get' | 'post' | 'put' | 'delete';

/** The paths that have this method. */
export type PathWith<M extends Method> = {
  [P in keyof paths]: paths[P][M] extends { responses: object } ? P : never;
}[keyof paths];

type JsonIn<T> = T extends { content: { 'application/json': infer Body } } ? Body : undefined;

/** What is sent with it. */
export type Sent<P extends keyof paths, M extends Method> = paths[P][M] extends { requestBody: infer B } ? JsonIn<B> : undefined;

type SuccessIn<R> = { [S in keyof R]: S extends 200 | 201 | 202 | 204 ? JsonIn<R[S]> : never }[keyof R];

/** What is answered when it succeeds. */
export type Received<P extends keyof paths, M extends Method> = paths[P][M] extends { responses: infer R } ? SuccessIn<R> : never;

/** RFC 9457. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Whose link it was, where it is closed. */
  readonly practice?: { readonly name: string; readonly phone: string };
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

/** What became of a request. */
export type Outcome<T> =
  | { readonly is: 'done'; readonly body: T; readonly etag: string }
  | { readonly is: 'refused'; readonly problem: Problem; readonly retryAfter: number | undefined }
  /** Nobody knows whether it arrived. */
  | { readonly is: 'unreachable' };

export interface Extras {
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** Goes on when the page is left. */
  readonly keepalive?: boolean;
}

/** Asks the service, which this page comes from. */
export async function call<M extends Method, P extends PathWith<M> & string>(
  method: M,
  path: P,
  body: Sent<P, M>,
  extras: Extras = {},
): Promise<Outcome<Received<P, M>>> {
  const request: RequestInit = {
    method: method.toUpperCase(),
    headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...extras.headers },
    keepalive: extras.keepalive ?? false,
    cache: 'no-store',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
  try {
    return await outcome(await fetch(address(path, extras), request));
  } catch {
    return { is: 'unreachable' };
  }
}

async function outcome<T>(response: Response): Promise<Outcome<T>> {
  const text = await response.text();
  const body = text === '' ? undefined : JSON.parse(text);
  return response.ok
    ? { is: 'done', body: body as T, etag: response.headers.get('ETag') ?? '' }
    : { is: 'refused', problem: problem(response.status, body), retryAfter: seconds(response.headers.get('Retry-After')) };
}

function problem(status: number, body: Problem | undefined): Problem {
  return body ?? { type: 'about:blank', title: '', status, detail: '' };
}

function seconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}

function address(path: string, { path: parts = {}, query = {} }: Extras): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name])));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? filled : `${filled}?${search}`;
}

/** The last word of its type: `link-used`. */
export function kind(problem: Problem): string {
  return problem.type.slice(problem.type.lastIndexOf('/') + 1);
}
