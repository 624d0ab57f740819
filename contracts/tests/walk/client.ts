// A typed call of an operation, by its operationId: what is sent, what is answered and what may go
// wrong are those of the document. Whoever uses it needs no cast.
type Content<T> = T extends { content: infer C } ? C[keyof C] : undefined;
type Of<T, K extends PropertyKey> = T extends { [k in K]?: infer V } ? V : undefined;
type Good = 200 | 201 | 202 | 204;

export interface Success<R> {
  ok: true;
  body: Content<R>;
  headers: Of<R, 'headers'>;
}

export interface Refusal<R> {
  ok: false;
  problem: Content<R>;
}

export type Outcome<Op> = Op extends { responses: infer R }
  ? { [S in keyof R]: S extends Good ? Success<R[S]> : Refusal<R[S]> }[keyof R]
  : never;

export interface Request<Op> {
  parameters: Of<Op, 'parameters'>;
  body: Content<Of<Op, 'requestBody'>>;
  session?: string;
}

export type Call<Operations> = <Id extends keyof Operations>(
  id: Id,
  request: Partial<Request<Operations[Id]>>,
) => Promise<Outcome<Operations[Id]>>;
