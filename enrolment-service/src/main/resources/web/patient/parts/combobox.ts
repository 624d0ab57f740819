import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { Words } from '../words/words.ts';
import { say } from './announce.ts';
import { LightElement } from './light.ts';
import { typed } from './typed.ts';

/** One line of the list. */
export interface Suggestion {
  readonly value: unknown;
  readonly content: TemplateResult | string;
}

export type Search = (typed: string, signal: AbortSignal) => Promise<readonly Suggestion[]> | readonly Suggestion[];

/**
 * A text field with suggestions, as ARIA 1.2 describes it: focus stays in the field, and the arrow keys walk the list.
 * Fires `chosen` with a suggestion's value, and `typed` with what stands in the field.
 */
export class ComboBox extends LightElement {
  static override properties = {
    fieldId: {},
    describedBy: {},
    invalid: { type: Boolean },
    text: {},
    lang: {},
    words: { attribute: false },
    search: { attribute: false },
    fewest: { type: Number },
    delay: { type: Number },
    keep: { type: Boolean },
    open: { state: true },
    suggestions: { state: true },
    active: { state: true },
    busy: { state: true },
  };

  declare fieldId: string;
  declare describedBy: string | undefined;
  declare invalid: boolean;
  /** What stands in the field while nobody types in it. */
  declare text: string;
  declare words: Words;
  declare search: Search;
  /** So many characters before the list opens. */
  declare fewest: number;
  declare delay: number;
  /** Whether the field keeps what was typed after a choice. */
  declare keep: boolean;
  declare private open: boolean;
  declare private suggestions: readonly Suggestion[];
  declare private active: number;
  declare private busy: boolean;

  private asking = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private touching = false;

  constructor() {
    super();
    this.text = '';
    this.invalid = false;
    this.fewest = 1;
    this.delay = 0;
    this.keep = false;
    this.open = false;
    this.suggestions = [];
    this.active = -1;
    this.busy = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override render(): TemplateResult {
    const list = `${this.fieldId}-list`;
    return html`
      <div class="combobox" @focusout=${this.left}>
        <input
          ${typed(this.text)}
          id=${this.fieldId}
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${this.open}
          aria-controls=${list}
          aria-activedescendant=${ifDefined(this.active < 0 ? undefined : `${list}-${this.active}`)}
          aria-describedby=${ifDefined(this.describedBy)}
          aria-invalid=${ifDefined(this.invalid ? 'true' : undefined)}
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          @input=${this.changed}
          @click=${this.ask}
          @keydown=${this.pressed}
        />
        <ul
          id=${list}
          role="listbox"
          aria-label=${this.words.results(this.suggestions.length)}
          ?hidden=${!this.open}
          @pointerdown=${() => (this.touching = true)}
          @pointerup=${() => (this.touching = false)}
          @pointercancel=${() => (this.touching = false)}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${this.suggestions.map((suggestion, i) => this.option(suggestion, i, list))}
        </ul>
        ${this.open && this.suggestions.length === 0
          ? html`<p class="none">${this.busy ? this.words.searching : this.words.nothingFound}</p>`
          : nothing}
      </div>
    `;
  }

  private option(suggestion: Suggestion, i: number, list: string): TemplateResult {
    return html`<li
      id="${list}-${i}"
      role="option"
      aria-selected=${i === this.active}
      class=${i === this.active ? 'active' : ''}
      @click=${() => this.choose(suggestion)}
    >
      ${suggestion.content}
    </li>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('active') && this.active >= 0) {
      this.querySelector('.active')?.scrollIntoView({ block: 'nearest' });
    }
  }

  private get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  private changed(): void {
    this.dispatchEvent(new CustomEvent('typed', { detail: this.field.value }));
    this.ask();
  }

  private ask(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    if (this.field.value.trim().length < this.fewest) {
      this.close();
      return;
    }
    this.busy = true;
    if (this.delay === 0) {
      void this.find();
    } else {
      this.timer = setTimeout(() => void this.find(), this.delay);
    }
  }

  private async find(): Promise<void> {
    this.asking = new AbortController();
    const { signal } = this.asking;
    const found = await this.search(this.field.value.trim(), signal);
    if (signal.aborted) {
      return;
    }
    this.busy = false;
    this.suggestions = found;
    this.active = -1;
    this.open = document.activeElement === this.field;
    if (this.open) {
      say(found.length === 0 ? this.words.nothingFound : this.words.results(found.length));
    }
  }

  private pressed(event: KeyboardEvent): void {
    const last = this.suggestions.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!this.open) {
        this.ask();
      } else if (event.key === 'ArrowDown') {
        this.active = this.active >= last ? 0 : this.active + 1;
      } else {
        this.active = this.active <= 0 ? last : this.active - 1;
      }
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const suggestion = this.suggestions[this.active];
      if (this.open && suggestion !== undefined) {
        this.choose(suggestion);
      }
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      this.close();
    }
  }

  private choose(suggestion: Suggestion): void {
    this.touching = false;
    this.close();
    if (!this.keep) {
      this.field.value = '';
    }
    this.dispatchEvent(new CustomEvent('chosen', { detail: suggestion.value }));
  }

  /** A finger that scrolls the list takes the focus away, and wants the list to stay. */
  private left(): void {
    if (!this.touching) {
      this.close();
    }
  }

  private close(): void {
    clearTimeout(this.timer);
    this.asking.abort();
    this.open = false;
    this.busy = false;
    this.active = -1;
    this.suggestions = [];
  }
}

customElements.define('combo-box', ComboBox);
