// What a page writes with the types of the contracts; and, behind each `@ts-expect-error`, what it must not.
import type { ByValue, Counts, paths } from '@enrolment/contracts/analytics-service';
import type { operations, Problem } from '@enrolment/contracts/enrolment-service';
import type { operations as addresses } from '@enrolment/contracts/address-service';
import type { operations as documents } from '@enrolment/contracts/render-service';
import type { operations as deliveries } from '@enrolment/contracts/external-api-service';

type Body<Operation extends { responses: object }, Status extends keyof Operation['responses']> =
  Operation['responses'][Status] extends { content: { 'application/json': infer Json } } ? Json : never;

export function shown(counts: Counts): string[] {
  return (counts.tables ?? []).flatMap((table) =>
    (table.cells ?? []).map((cell) => `${table.by} ${cell.value}: ${cell.count ?? 'too few'}`),
  );
}

export function waiting(summary: Body<operations['getSummary'], 200>): number {
  return summary.waiting ?? 0;
}

export function refused(problem: Problem): string {
  return problem.errors?.[0]?.detail ?? problem.title ?? 'Something went wrong';
}

export function released(counts: Body<paths['/counts/{period}']['get'], 200>): Counts {
  return counts;
}

export type Others = [keyof addresses, keyof documents, keyof deliveries];

// @ts-expect-error a number that is null where there are too few
export const total = (counts: Counts): number => counts.total;

// @ts-expect-error the first of what may be none
export const first = (counts: Counts): ByValue => (counts.tables ?? [])[0];

// @ts-expect-error a member that may be absent is not undefined
export const unnamed = (counts: Counts): Counts => ({ ...counts, group: undefined });

// @ts-expect-error a member that there is not
export const reason = (problem: Problem) => problem.reason;

// @ts-expect-error a path that there is not
export type Missing = paths['/count'];

// @ts-expect-error a status that is not among the answers
export type Created = Body<operations['getSummary'], 201>;
