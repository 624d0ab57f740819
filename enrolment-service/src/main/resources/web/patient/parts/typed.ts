import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

/** The value of a field that somebody may be typing in: then nothing but the keys changes it. */
class Typed extends Directive {
  render(_value: string): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [value]: [string]): typeof noChange {
    const field = part.element as HTMLInputElement;
    if (document.activeElement !== field && field.value !== value) {
      field.value = value;
    }
    return noChange;
  }
}

export const typed = directive(Typed);
