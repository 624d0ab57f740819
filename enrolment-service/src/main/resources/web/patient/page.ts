import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Receipt, type Standing } from './api/receipt.ts';
import { Session } from './api/session.ts';
import { closed, Enrolment, type Sending, type Stop } from './enrolment.ts';
import type { Surroundings } from './fields/place.ts';
import type { Letterhead } from './model/form.ts';
import type { Json } from './model/json.ts';
import { everyStage, type Stage } from './model/journey.ts';
import { type Fault, ofQuestions, within } from './model/problem.ts';
import type { SaveState } from './model/save.ts';
import { say } from './parts/announce.ts';
import { LightElement } from './parts/light.ts';
import { addressOf, after, before, type Place, type Screen, screenAt } from './screen.ts';
import { anewView, laterView, sentView, stoppedView } from './views/end.ts';
import { frame } from './views/frame.ts';
import { reviewView } from './views/review.ts';
import { savingView, spokenOf } from './views/saving.ts';
import { stageView } from './views/stage.ts';
import { startView } from './views/start.ts';
import { focusField, summaryView } from './views/summary.ts';
import { offered, wordsIn, type Words } from './words/words.ts';

/** Milliseconds that Continue waits for the service before it goes on without. */
const PATIENCE = 4_000;

/** How often it is asked where an enrolment stands. */
const STATUS_EVERY = 15_000;

/** The page that a link opens: one store of answers, and a view of it for each address. */
export class EnrolmentPage extends LightElement {
  static override properties = { screen: { state: true }, faults: { state: true }, standing: { state: true } };

  declare private screen: Screen;
  declare private faults: readonly Fault[];
  declare private standing: Standing;

  private readonly session = new Session(token);
  private readonly receipt = new Receipt(this.session, token);
  private readonly remembered = new Map<string, Json>();
  private enrolment: Enrolment | undefined;
  private words: Words = wordsIn(navigator.language.slice(0, 2));
  private saved: SaveState = { is: 'nothing' };
  private changedHere = new Set<string>();
  private unsent = '';
  /** The language that was chosen on this page. */
  private spoken: string | undefined;
  private letterhead: Letterhead | undefined;
  private busy = false;
  private pressing = false;

  constructor() {
    super();
    this.screen = { is: 'loading' };
    this.faults = [];
    this.standing = 'received';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.replaceChildren();
    addEventListener('pointerdown', () => (this.pressing = true), true);
    addEventListener('pointerup', () => setTimeout(() => this.settle()), true);
    addEventListener('pointercancel', () => this.settle(), true);
    addEventListener('popstate', () => this.show(this.asked()));
    addEventListener('hashchange', () => location.reload());
    addEventListener('online', () => void this.enrolment?.saver.flush());
    addEventListener('pagehide', () => void this.enrolment?.saver.flush());
    addEventListener('beforeunload', (event) => this.saved.is === 'waiting' && event.preventDefault());
    document.addEventListener('visibilitychange', () => void (document.hidden && this.enrolment?.saver.flush()));
    setInterval(() => void (!document.hidden && this.askStanding()), STATUS_EVERY);
    void this.open();
  }

  private async open(): Promise<void> {
    this.screen = { is: 'loading' };
    const sent = this.receipt.sent();
    if (sent !== undefined) {
      this.letterhead = sent.letterhead;
      this.words = wordsIn(sent.language);
      this.screen = { is: 'sent', sent };
      return this.askStanding();
    }
    const opening = await Enrolment.open(this.session, this.receipt);
    if (opening.is === 'stopped') {
      return this.stop(opening);
    }
    this.follow(opening.enrolment);
    this.screen = this.asked();
  }

  private follow(enrolment: Enrolment): void {
    this.enrolment = enrolment;
    this.letterhead = enrolment.store.form.letterhead;
    if (this.spoken !== undefined) {
      enrolment.store.speak(this.spoken);
    }
    this.words = wordsIn(enrolment.store.language);
    enrolment.store.addEventListener('change', () => this.requestUpdate());
    enrolment.files.addEventListener('change', () => this.requestUpdate());
    enrolment.saver.addEventListener('change', () => this.heard(enrolment.saver.state));
  }

  private heard(state: SaveState): void {
    const said = spokenOf(this.saved, state, this.words);
    this.saved = state.is === 'saving' && this.saved.is === 'waiting' ? this.saved : state;
    if (state.is === 'closed') {
      this.stop(closed(state.problem));
    }
    if (said !== '') {
      say(said);
    }
    this.requestUpdate();
  }

  /** What was sent is not filled in any more, whatever the address says. */
  private asked(): Screen {
    return this.enrolment === undefined || this.screen.is === 'sent' ? this.screen : screenAt(location.search, this.enrolment.journey);
  }

  private go(place: Place, state?: { readonly from: 'review' }): void {
    history.pushState(state ?? null, '', addressOf(place, location.hash));
    this.show(this.asked());
  }

  /** Everything typed is saved at once, and the heading has the focus. */
  private show(screen: Screen): void {
    if (screen.is !== 'stopped') {
      void this.enrolment?.saver.flush();
    }
    this.screen = screen;
    this.unsent = '';
    void this.updateComplete.then(() => {
      scrollTo(0, 0);
      this.querySelector('h1')?.focus({ preventScroll: true });
    });
  }

  /** Who holds a link that is closed has nobody else to ask than the practice. */
  private stop(stop: Stop): void {
    this.letterhead ??= stop.practice && { ...stop.practice, address: [] };
    if (this.enrolment === undefined) {
      this.screen = stop;
    } else {
      this.show(stop);
    }
  }

  private speak(language: string): void {
    this.spoken = language;
    this.words = wordsIn(language);
    if (this.enrolment !== undefined) {
      this.enrolment.store.speak(language);
      this.enrolment.saver.touch(1);
    }
    this.requestUpdate();
  }

  protected override render(): TemplateResult {
    const form = this.enrolment?.store.form;
    const languages = offered(form?.languages ?? ['en', 'mi']);
    return frame(this.letterhead, this.words, languages, (language) => this.speak(language), this.content(), this.tail());
  }

  protected override updated(): void {
    document.documentElement.lang = this.words.language;
    const title = this.querySelector('h1')?.textContent ?? '';
    const wrong = this.querySelector('#summary') === null ? '' : `${this.words.error}: `;
    document.title = [`${wrong}${title}`, this.letterhead?.name].filter(Boolean).join(' – ');
  }

  private content(): TemplateResult {
    const { screen, words, enrolment } = this;
    if (screen.is === 'loading') {
      return html`<p class="lead" role="status">${words.loading}</p>`;
    }
    if (screen.is === 'stopped') {
      return stoppedView(screen.why, words, () => void this.open());
    }
    if (screen.is === 'sent') {
      return sentView(screen.sent, this.standing, words);
    }
    return enrolment === undefined ? html`` : this.within(enrolment, screen);
  }

  private within(enrolment: Enrolment, screen: Exclude<Screen, { is: 'loading' | 'stopped' | 'sent' }>): TemplateResult {
    const { words } = this;
    const { journey, store } = enrolment;
    switch (screen.is) {
      case 'start': {
        const first = everyStage(journey)[0]!;
        return startView(store.form, words, first, enrolment.reached, (section) => this.go(section));
      }
      case 'stage':
        return this.stage(enrolment, screen.number);
      case 'review':
        return this.review(enrolment);
      case 'later':
        return laterView(words, this.saved.is !== 'waiting' && this.saved.is !== 'refused', () => history.back());
      case 'anew':
        return anewView(words, () => void this.forget(enrolment), () => history.back());
    }
  }

  private stage(enrolment: Enrolment, number: number): TemplateResult {
    const { journey, store } = enrolment;
    const stage = everyStage(journey).find((each) => each.number === number);
    if (stage === undefined) {
      return this.review(enrolment);
    }
    const signing = stage === journey.signing;
    const own = ofQuestions(this.faults, stage.questions);
    const shown = signing ? this.faults : own;
    const summary =
      shown.length === 0 ? nothing : summaryView(shown, enrolment.questions, this.words, (fault) => this.goTo(enrolment, fault));
    const actions = {
      answer: (id: string, answer: Json | undefined) => this.answer(enrolment, stage, id, answer),
      left: () => this.left(enrolment),
      back: () => this.go(history.state?.from ?? before(number, journey)),
      next: () => void (signing ? this.send(enrolment) : this.next(enrolment, stage)),
    };
    const around = this.around(enrolment);
    return html`${keyed(number, stageView(stage, journey, store, around, actions, summary, this.buttons(enrolment, stage, signing, own)))}`;
  }

  private buttons(enrolment: Enrolment, stage: Stage, signing: boolean, own: readonly Fault[]): TemplateResult {
    const { words, busy, unsent } = this;
    return html`
      ${unsent === '' ? nothing : html`<p class="error" role="alert">${unsent}</p>`}
      <div class="buttons">
        <button type="submit" class="first">${signing ? (busy ? words.sendingForm : words.send) : words.next}</button>
        ${signing || own.length === 0
          ? nothing
          : html`<button type="button" class="second" @click=${() => this.onward(enrolment, stage)}>${words.nextAnyway}</button>`}
      </div>
      ${savingView(this.saved, words)}
    `;
  }

  private review(enrolment: Enrolment): TemplateResult {
    const { words } = this;
    const { journey, store } = enrolment;
    const gaps = ofQuestions(enrolment.gaps(words), journey.stages.flatMap(({ questions }) => questions));
    const reading = this.around(enrolment);
    const change = (stage: Stage, pointer: string) => {
      this.go(stage.number, { from: 'review' });
      void this.updateComplete.then(() => focusField(pointer));
    };
    return html`
      <button type="button" class="plain back" @click=${() => this.go(journey.stages.at(-1)?.number ?? 'start')}>${words.back}</button>
      ${reviewView(journey.stages, store, gaps, reading, change)}
      <div class="buttons">
        <button type="button" class="first" @click=${() => this.go(journey.signing?.number ?? 'start')}>${words.toSign}</button>
      </div>
      ${savingView(this.saved, words)}
    `;
  }

  private around(enrolment: Enrolment): Surroundings {
    return {
      words: this.words,
      language: this.words.language,
      faults: this.faults,
      addresses: enrolment.addresses,
      files: enrolment.files,
      answered: enrolment.answered,
      countries: enrolment.countries,
      signer: enrolment.signer,
      remembered: this.remembered,
      left: () => this.left(enrolment),
      settled: (id) => enrolment.saver.touch(sectionOf(enrolment, id)),
      refresh: () => this.requestUpdate(),
    };
  }

  private answer(enrolment: Enrolment, stage: Stage, id: string, answer: Json | undefined): void {
    const before = stage.questions.length;
    enrolment.store.set(id, answer);
    enrolment.saver.touch(sectionOf(enrolment, id));
    this.changedHere.add(id);
    const now = everyStage(enrolment.journey).find(({ number }) => number === stage.number)?.questions.length ?? before;
    if (now > before) {
      say(this.words.moreQuestions(now - before));
    }
  }

  /**
   * Somebody left a field. While they press a button for it, nothing may move: the button would slip away from under the
   * finger.
   */
  private left(enrolment: Enrolment): void {
    void enrolment.saver.flush();
    if (!this.pressing) {
      this.settle();
    }
  }

  /** What was changed is no longer called wrong. */
  private settle(): void {
    this.pressing = false;
    this.faults = this.faults.filter((fault) => ![...this.changedHere].some((id) => within(fault, `/${id}`)));
    this.changedHere.clear();
  }

  /** Never holds anybody up for good: what is wrong is shown, and can be left for later. */
  private async next(enrolment: Enrolment, stage: Stage): Promise<void> {
    enrolment.saver.touch(stage.number);
    const saved = await Promise.race([enrolment.saver.flush(), new Promise((resolve) => setTimeout(resolve, PATIENCE, false))]);
    const now = everyStage(enrolment.journey).find(({ number }) => number === stage.number) ?? stage;
    const wrong = await enrolment.faults(now, this.words, saved === true);
    this.faults = [...this.faults.filter((fault) => !ofQuestions([fault], now.questions).includes(fault)), ...wrong];
    if (wrong.length > 0) {
      return this.toSummary();
    }
    this.onward(enrolment, now);
  }

  private onward(enrolment: Enrolment, stage: Stage): void {
    this.faults = this.faults.filter((fault) => !ofQuestions([fault], stage.questions).includes(fault));
    this.go(history.state?.from ?? after(stage.number, enrolment.journey));
  }

  private async toSummary(): Promise<void> {
    await this.updateComplete;
    const summary = this.querySelector<HTMLElement>('#summary');
    summary?.focus();
    summary?.scrollIntoView({ block: 'start' });
  }

  private goTo(enrolment: Enrolment, fault: Fault): void {
    const stage = everyStage(enrolment.journey).find(({ questions }) => ofQuestions([fault], questions).length > 0);
    if (stage !== undefined && !(this.screen.is === 'stage' && this.screen.number === stage.number)) {
      this.go(stage.number, { from: 'review' });
    }
    void this.updateComplete.then(() => focusField(fault.pointer));
  }

  private async send(enrolment: Enrolment): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.unsent = '';
    this.requestUpdate();
    const sending = await enrolment.send(this.words);
    this.busy = false;
    this.became(sending);
  }

  private became(sending: Sending): void {
    const { words } = this;
    switch (sending.is) {
      case 'sent':
        history.replaceState(null, '', addressOf('start', location.hash));
        this.show({ is: 'sent', sent: sending.sent });
        break;
      case 'faulty':
        this.faults = sending.faults;
        void this.toSummary();
        break;
      case 'changed':
        this.unsent = words.changedElsewhere;
        break;
      case 'stopped':
        this.stop(sending);
        break;
      case 'unsent':
        this.unsent = sending.why === 'busy' ? words.notSentBusy : words.notSent;
        break;
    }
    this.requestUpdate();
  }

  private async forget(enrolment: Enrolment): Promise<void> {
    if (await enrolment.forget()) {
      this.remembered.clear();
      this.faults = [];
      this.go('start');
    } else {
      this.unsent = this.words.notSent;
      this.requestUpdate();
    }
  }

  private async askStanding(): Promise<void> {
    if (this.screen.is === 'sent') {
      this.standing = (await this.receipt.standing(this.screen.sent.id)) ?? this.standing;
    }
  }

  private tail(): TemplateResult | typeof nothing {
    const { screen, words } = this;
    return screen.is !== 'stage' && screen.is !== 'review'
      ? nothing
      : html`<p class="ways">
          <button type="button" class="plain" @click=${() => this.go('later')}>${words.later}</button>
          <button type="button" class="plain" @click=${() => this.go('anew')}>${words.anew}</button>
        </p>`;
  }
}

function token(): string {
  return location.hash.slice(1);
}

function sectionOf(enrolment: Enrolment, id: string): number {
  return enrolment.store.form.sections.findIndex(({ questions }) => questions.some((question) => question.id === id)) + 1;
}

customElements.define('enrolment-page', EnrolmentPage);
