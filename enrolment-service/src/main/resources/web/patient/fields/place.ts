import { html, nothing, type TemplateResult } from 'lit';
import type { AddressService } from '../api/addresses.ts';
import type { Files } from '../api/files.ts';
import type { AnsweredSoFar } from '../model/condition.ts';
import type { Option, Question, Shape, ShapeOf, Wording } from '../model/form.ts';
import type { Json } from '../model/json.ts';
import { at, type Fault } from '../model/problem.ts';
import { inLanguage, spokenIn, type Words } from '../words/words.ts';

/** What all fields of a page share. */
export interface Surroundings {
  readonly words: Words;
  readonly language: string;
  readonly faults: readonly Fault[];
  readonly addresses: AddressService | undefined;
  readonly files: Files;
  /** What conditions within a row look back on. */
  readonly answered: AnsweredSoFar;
  /** For addresses overseas. */
  readonly countries: readonly Option[];
  /** Who signs, as far as it is known. */
  readonly signer: string;
  /** What was typed beside a choice that is not chosen now, by pointer. */
  readonly remembered: Map<string, Json>;
  /** Somebody left a field: time to save. */
  left(): void;
  /** A conflict was settled: time to save. */
  settled(id: string): void;
  /** Shows again what stands outside of the answers. */
  refresh(): void;
}

/** A question where it is asked, with its answer so far. */
export class Place<S extends Shape = Shape> {
  /** @param pointer from the answers on: `/medicines/0/dose` */
  constructor(
    readonly question: Question,
    readonly pointer: string,
    readonly around: Surroundings,
    private readonly read: () => Json | undefined,
    private readonly write: (answer: Json | undefined) => void,
    readonly tag: string | undefined = undefined,
  ) {}

  get shape(): S {
    return this.question.shape as S;
  }

  /** What it is by now, also for what took time. */
  get answer(): Json | undefined {
    return this.read();
  }

  set(answer: Json | undefined): void {
    this.write(answer);
  }

  /** The language in which the question is put. */
  get spoken(): string {
    return spokenIn(this.question, this.around.language);
  }

  /** Ids of what describes the field. */
  get describedBy(): string | undefined {
    const id = fieldId(this.pointer);
    const ids = [this.question.help && `${id}-hint`, this.tag && `${id}-tag`];
    return ids.filter((each) => each !== undefined).join(' ') || undefined;
  }
}

export type PlaceOf<T extends Shape['type']> = Place<ShapeOf<T>>;

/** The id of the field at a pointer; of several, of the first. */
export function fieldId(pointer: string): string {
  return `a${pointer}`;
}

export function isFaulty(place: Place, pointer: string = place.pointer): boolean {
  return at(place.around.faults, pointer).length > 0;
}

/** What is wrong at a pointer, for the field to name as its description. */
export function faultAt(place: Place, pointer: string): TemplateResult | typeof nothing {
  const faults = at(place.around.faults, pointer);
  const said = faults.map((fault) => fault.detail).join(' ');
  return faults.length === 0
    ? nothing
    : html`<p class="error" id="${fieldId(pointer)}-error"><strong>${place.around.words.error}:</strong> ${said}</p>`;
}

/** The ids of a part's descriptions: `more` and its own fault. */
export function described(place: Place, pointer: string, more: string | undefined): string | undefined {
  const error = isFaulty(place, pointer) ? `${fieldId(pointer)}-error` : undefined;
  return [more, error].filter((id) => id !== undefined).join(' ') || undefined;
}

export function spoken(place: Place, wording: Wording): string {
  return inLanguage(wording, place.spoken);
}
