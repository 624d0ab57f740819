import type { SentOne } from './api/receipt.ts';
import type { Stop } from './enrolment.ts';
import { everyStage, type Journey } from './model/journey.ts';

/** What is shown. */
export type Screen =
  | { readonly is: 'loading' }
  | Stop
  | { readonly is: 'start' }
  | { readonly is: 'stage'; readonly number: number }
  | { readonly is: 'review' }
  | { readonly is: 'later' }
  | { readonly is: 'anew' }
  | { readonly is: 'sent'; readonly sent: SentOne };

/** Those that have an address of their own. */
export type Place = 'start' | 'review' | 'later' | 'anew' | number;

/** What the address asks for: `?section=3`, so that going back, swiping and reloading lead where they should. */
export function screenAt(search: string, journey: Journey): Screen {
  const section = new URLSearchParams(search).get('section') ?? 'start';
  if (section === 'start' || section === 'later' || section === 'anew' || section === 'review') {
    return { is: section };
  }
  const stage = everyStage(journey).find(({ number }) => String(number) === section);
  return stage === undefined ? { is: 'start' } : { is: 'stage', number: stage.number };
}

/** The address of it; the token stays behind the #. */
export function addressOf(place: Place, hash: string): string {
  return place === 'start' ? `${location.pathname}${hash}` : `?section=${place}${hash}`;
}

/** What comes after a section: the next, then the review, then the one to be signed in. */
export function after(number: number, { stages }: Journey): Place {
  const next = stages[stages.findIndex((stage) => stage.number === number) + 1];
  return next === undefined ? 'review' : next.number;
}

export function before(number: number, { stages, signing }: Journey): Place {
  if (signing?.number === number) {
    return stages.length === 0 ? 'start' : 'review';
  }
  return stages[stages.findIndex((stage) => stage.number === number) - 1]?.number ?? 'start';
}
