import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Json } from '../model/json.ts';
import { answerOf, extended, HEIGHT, pointIn, type Stroke, strokesOf, WIDTH } from '../model/signature.ts';
import type { Words } from '../words/words.ts';
import { say } from './announce.ts';
import { LightElement } from './light.ts';

/**
 * Where a signature is drawn. Its strokes are kept in the units of the box, so that nothing is lost or squeezed when the
 * screen turns. Fires `drawn` with the answer after each stroke.
 */
export class SignaturePad extends LightElement {
  static override properties = {
    fieldId: {},
    answer: { attribute: false },
    words: { attribute: false },
    stroke: { state: true },
    cleared: { state: true },
  };

  declare fieldId: string;
  declare answer: Json | undefined;
  declare words: Words;
  /** Being drawn. */
  declare private stroke: Stroke;
  /** What was there before it was cleared. */
  declare private cleared: Json | undefined;

  private pointer: number | undefined;
  private penDown = false;

  constructor() {
    super();
    this.stroke = [];
  }

  protected override render(): TemplateResult {
    const strokes = strokesOf(this.answer);
    const drawn = strokes.length > 0 || this.stroke.length > 0;
    return html`
      <svg
        id=${this.fieldId}
        viewBox="0 0 ${WIDTH} ${HEIGHT}"
        role="img"
        tabindex="-1"
        aria-label=${drawn ? this.words.drawn : this.words.draw}
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @pointerup=${this.up}
        @pointercancel=${this.up}
      >
        <line x1="30" y1="160" x2="570" y2="160" class="rule" />
        ${[...strokes, this.stroke].map((stroke) => line(stroke))}
      </svg>
      <p class="signature-state">
        <span role="status">${drawn ? this.words.drawn : this.words.notDrawn}</span>
        ${strokes.length > 0
          ? html`<button type="button" class="plain" @click=${this.clear}>${this.words.clear}</button>`
          : this.cleared !== undefined
            ? html`<button type="button" class="plain" @click=${this.bringBack}>${this.words.undo}</button>`
            : nothing}
      </p>
    `;
  }

  private get box(): DOMRect {
    return (this.querySelector('svg') as SVGSVGElement).getBoundingClientRect();
  }

  /** A hand that rests on the screen while a pen is down draws nothing. */
  private down(event: PointerEvent): void {
    if (this.pointer !== undefined || event.button !== 0 || (this.penDown && event.pointerType === 'touch')) {
      return;
    }
    this.penDown = event.pointerType === 'pen';
    this.pointer = event.pointerId;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.stroke = [pointIn(this.box, event.clientX, event.clientY)];
  }

  private move(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) {
      return;
    }
    const { box } = this;
    const events = event.getCoalescedEvents?.() ?? [];
    for (const each of events.length > 0 ? events : [event]) {
      this.stroke = extended(this.stroke, pointIn(box, each.clientX, each.clientY));
    }
  }

  private up(event: PointerEvent): void {
    if (event.pointerId !== this.pointer) {
      return;
    }
    this.pointer = undefined;
    this.penDown = false;
    const strokes = [...strokesOf(this.answer), this.stroke];
    this.stroke = [];
    this.tell(answerOf(strokes));
  }

  private clear(): void {
    this.cleared = this.answer;
    this.tell(undefined);
    say(this.words.notDrawn);
  }

  private bringBack(): void {
    this.tell(this.cleared);
    this.cleared = undefined;
  }

  private tell(answer: Json | undefined): void {
    this.answer = answer;
    this.dispatchEvent(new CustomEvent('drawn', { detail: answer }));
  }
}

/** A single point is a dot. */
function line(stroke: Stroke): TemplateResult | typeof nothing {
  const [first] = stroke;
  if (first === undefined) {
    return nothing;
  }
  const points = stroke.length === 1 ? [first, first] : stroke;
  return svg`<polyline points=${points.map(([x, y]) => `${x},${y}`).join(' ')} />`;
}

customElements.define('signature-pad', SignaturePad);
