import type { Answers, Form } from './form.ts';
import { equal, type Json } from './json.ts';
import { merge } from './merge.ts';

/** A draft as the service keeps it. */
export interface Draft {
  readonly language?: string;
  readonly answers: Answers;
}

/**
 * All answers, of whichever section: pages only show them. It knows what the service has, so that it can say what is
 * still to be saved, and merge what came from elsewhere.
 */
export class Store extends EventTarget {
  etag = '';
  private current: Answers;
  private agreed: Answers = {};
  private agreedLanguage: string | undefined;
  /** What somebody changed on another device, and this one took over. */
  readonly elsewhere = new Set<string>();
  /** What was changed here and on another device: what it is there. */
  readonly conflicts = new Map<string, Json | undefined>();

  constructor(
    readonly form: Form,
    readonly prefill: Answers,
    public language: string,
  ) {
    super();
    this.current = prefill;
  }

  get answers(): Answers {
    return this.current;
  }

  /** Somebody answered here. */
  set(id: string, answer: Json | undefined): void {
    this.put(id, answer);
    this.elsewhere.delete(id);
    this.changed();
  }

  /** Keeps one side of a conflict. */
  settle(id: string, answer: Json | undefined): void {
    this.conflicts.delete(id);
    this.set(id, answer);
  }

  speak(language: string): void {
    this.language = language;
    this.changed();
  }

  /** As it came from the practice. */
  isPrefilled(id: string): boolean {
    return this.prefill[id] !== undefined && equal(this.current[id], this.prefill[id]);
  }

  /** The answers of a section, as they are saved. */
  ofSection(number: number): Answers {
    return pick(this.current, this.ids(number));
  }

  /** The sections that the service has otherwise, or not at all; 1 is the first. */
  unsaved(): number[] {
    const sections = this.form.sections.map((_, i) => i + 1);
    const changed = sections.filter((n) => !equal(this.ofSection(n), pick(this.agreed, this.ids(n))));
    return changed.length === 0 && this.saysLanguage() ? sections.slice(0, 1) : changed;
  }

  /** Whether the service does not know yet in which language the form is filled in. */
  saysLanguage(): boolean {
    return this.language !== (this.agreedLanguage ?? 'en');
  }

  /** The service has this section now. */
  saved(number: number, answers: Answers, language: string | undefined, etag: string): void {
    this.agreed = { ...without(this.agreed, this.ids(number)), ...answers };
    this.agreedLanguage = language ?? this.agreedLanguage;
    this.etag = etag;
    this.changed();
  }

  /** Takes over what the service has, answer by answer, and loses nothing of what was typed here. */
  adopt(draft: Draft, etag: string): void {
    // One that is empty was begun anew, or is the draft of another session: it knows nothing better.
    const begun = Object.keys(draft.answers).length > 0;
    if (begun) {
      this.form.sections.flatMap((section) => section.questions).forEach(({ id }) => this.adoptAnswer(id, draft.answers));
    }
    this.agreed = draft.answers;
    this.agreedLanguage = draft.language;
    this.etag = etag;
    this.changed();
  }

  /** The first time, it is the draft that counts; nothing has been typed here. */
  begin(draft: Draft, etag: string): void {
    this.adopt(draft, etag);
    this.elsewhere.clear();
    this.language = draft.language ?? this.language;
    this.changed();
  }

  /** Begun anew: as the practice sent it. */
  forget(): void {
    this.current = this.prefill;
    this.agreed = {};
    this.elsewhere.clear();
    this.conflicts.clear();
    this.changed();
  }

  private adoptAnswer(id: string, draft: Answers): void {
    const merged = merge(this.kept(this.agreed, id), this.current[id], this.kept(draft, id));
    switch (merged.is) {
      case 'theirs':
        this.put(id, merged.value);
        this.elsewhere.add(id);
        break;
      case 'both':
        this.conflicts.set(id, merged.theirs);
        break;
      case 'same':
        this.conflicts.delete(id);
        break;
      case 'ours':
        break;
    }
  }

  /** What a draft says; of what it does not mention, what the practice sent. */
  private kept(draft: Answers, id: string): Json | undefined {
    return draft[id] === undefined ? this.prefill[id] : draft[id];
  }

  /** What the practice had sent and the patient took out is kept as null: it must not come back. */
  private put(id: string, answer: Json | undefined): void {
    const { [id]: _, ...others } = this.current;
    const kept = answer === undefined && this.prefill[id] !== undefined ? null : answer;
    this.current = kept === undefined ? others : { ...others, [id]: kept };
  }

  private ids(number: number): string[] {
    return this.form.sections[number - 1]?.questions.map((question) => question.id) ?? [];
  }

  private changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

function pick(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])));
}

function without(answers: Answers, ids: readonly string[]): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}
