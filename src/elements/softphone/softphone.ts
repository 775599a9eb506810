// `<gws-softphone>`: the agent's phone. Its state, and the calls that ring and run.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { commonWords, phoneWords } from '../../locales/index.js';
import { ApiError, type Resource, type Session } from '../../session/index.js';
import { Clock, clockTime } from '../../ui/clock.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import {
  chevronDown,
  circleAlert,
  headphones,
  phone,
  phoneIncoming,
  phoneOff,
  wifiOff,
} from '../../ui/icons.generated.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { spinner } from '../../ui/spinner.js';
import { baseStyles } from '../../ui/styles.js';
import { SessionController } from '../session/context.js';
import { GwsCallEstablishedEvent, GwsCallReleasedEvent, GwsCallRingingEvent } from './events.js';
import { styles } from './softphone.styles.js';

type CallResource = Resource<'calls'>;
type State = 'Ready' | 'NotReady';

/** How long a wished state counts as pending without a word from the server. */
const longestWish = 10_000;

/**
 * An agent's phone. Uses the session of the `<gws-session>` around it, or of the page's first one.
 *
 * @csspart bar - The agent's state and the phone's number.
 * @csspart call - One call.
 * @csspart answer - The button that answers.
 * @csspart reject - The button that turns a call away.
 * @csspart hang-up - The button that ends a call.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsCallRingingEvent} gws-call-ringing - A call rings: the moment for a screen pop.
 * @fires {GwsCallEstablishedEvent} gws-call-established - The agent and the other side talk.
 * @fires {GwsCallReleasedEvent} gws-call-released - The call is over.
 */
export class GwsSoftphone extends LitElement {
  static override readonly styles = [...baseStyles, styles];

  /** A session of your own, in place of the one found on the page. */
  @property({ attribute: false }) session: Session | undefined;

  /** What was refused, and for which call; for none it was the state. */
  @state() private problem: { words: string; call?: CallResource } | undefined;
  /** The state that was asked for and is not confirmed yet. */
  @state() private wish: State | undefined;

  readonly #localize = new Localize(this, commonWords, phoneWords);
  readonly #clock = new Clock(this);
  readonly #sessions = new SessionController(this, () => this.#tellPage());
  /** What was told of each call last, and when it began by this browser's clock. */
  readonly #seen = new Map<CallResource, { state: string; since: number }>();
  #wishTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    new KeepFocus(this, () => find('.call') ?? find('select'));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#endWish();
  }

  protected override willUpdate(): void {
    if (this.wish === this.#state) this.#endWish();
  }

  protected override updated(): void {
    this.#tellPage();
    this.#clock.runs = this.#calls.length > 0;
  }

  protected override render(): TemplateResult {
    const calls = this.#calls;
    return html`
      ${this.#renderBar()} ${this.#renderLine()} ${calls.length === 0 ? this.#renderEmpty() : nothing}
      ${repeat(
        calls,
        ({ id }) => id,
        (call) => (call.data.state === 'Ringing' ? this.#renderRinging(call) : this.#renderCall(call)),
      )}
    `;
  }

  get #calls(): CallResource[] {
    return [...(this.#sessions.session?.calls ?? [])];
  }

  get #device(): Resource<'devices'> | undefined {
    return [...(this.#sessions.session?.devices ?? [])][0];
  }

  get #state(): State | undefined {
    const now = this.#device?.data.userState?.state;
    return now === undefined ? undefined : now === 'Ready' ? 'Ready' : 'NotReady';
  }

  get #isLive(): boolean {
    return this.#sessions.session?.status === 'live';
  }

  #renderBar(): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <div class="bar" part="bar">
        <span class="shape ${this.#isLive ? (this.#state ?? '') : ''}"></span>
        ${this.#isLive ? this.#renderState() : html`<span class="state cut">${texts.notConnected}</span>`}
        <span class="muted number own"><bdi dir="ltr">${this.#device?.data.phoneNumber}</bdi></span>
      </div>
    `;
  }

  #renderState(): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <span class="state">
        <select
          aria-label=${texts.state}
          .value=${live(this.wish ?? this.#state ?? 'NotReady')}
          @change=${this.#onState}
        >
          <option value="Ready">${texts.ready}</option>
          <option value="NotReady">${texts.notReady}</option>
        </select>
        ${this.wish === undefined ? html`<span>${icon(chevronDown)}</span>` : spinner()}
      </span>
    `;
  }

  #renderLine(): TemplateResult | typeof nothing {
    if (this.#sessions.session?.status === 'lost') {
      const words = this.#localize.texts.connectionLost;
      return html`<div class="line warning" part="line" role="status">${icon(wifiOff)}<span>${words}</span></div>`;
    }
    return this.problem && !this.problem.call ? this.#renderProblem(this.problem.words) : nothing;
  }

  #renderProblem(words: string): TemplateResult {
    return html`<div class="line danger" part="line" role="alert">${icon(circleAlert)}<span>${words}</span></div>`;
  }

  #renderEmpty(): TemplateResult {
    const { texts } = this.#localize;
    const number = this.#device?.data.phoneNumber;
    const words = number === undefined ? texts.signInFirst : texts.noCalls(number);
    return html`<div class="empty">
      ${icon(headphones, 20)}
      <p>${words}</p>
    </div>`;
  }

  #renderRinging(call: CallResource): TemplateResult {
    const { texts } = this.#localize;
    const name = nameOf(call);
    return html`
      <section class="call rings" part="call" tabindex="-1" aria-label="${texts.incomingCall} ${name}">
        <span class="unseen" role="alert">${texts.incomingCall} ${name}</span>
        <div class="over">
          ${icon(phoneIncoming)} <span class="cut">${texts.incomingCall}</span>
          <span class="number">${texts.ringing} ${clockTime(this.#age(call))}</span>
        </div>
        ${this.#renderWho(name)}
        <div class="actions">
          ${
            call.can('Reject')
              ? this.#renderAction(call, 'Reject', 'danger-quiet', [texts.reject, texts.rejecting])
              : nothing
          }
          ${call.can('Answer') ? this.#renderAction(call, 'Answer', 'positive', [texts.answer, texts.answering]) : nothing}
        </div>
        ${this.#renderProblemOf(call)}
      </section>
    `;
  }

  #renderCall(call: CallResource): TemplateResult {
    const { texts } = this.#localize;
    const name = nameOf(call);
    return html`
      <section class="call" part="call" tabindex="-1" aria-label=${name}>
        ${this.#renderWho(name, clockTime(this.#age(call)))}
        <div>
          <span class="chip ${this.#isLive ? 'positive' : ''}" role="status"
            >${this.#isLive ? texts.talking : texts.lastKnown(texts.talking)}</span
          >
        </div>
        ${call.can('Hangup') ? this.#renderAction(call, 'Hangup', 'danger', [texts.hangUp, texts.hangingUp]) : nothing}
        ${this.#renderProblemOf(call)}
      </section>
    `;
  }

  #renderWho(name: string, timer?: string): TemplateResult {
    return html`
      <div class="who">
        ${face(name, 'large')}
        <span class="name cut" dir="auto" title=${name}>${name}</span>
        ${timer === undefined ? nothing : html`<span class="timer number" role="timer">${timer}</span>`}
      </div>
    `;
  }

  #renderAction(
    call: CallResource,
    operation: keyof typeof actions,
    look: string,
    [words, inProgress]: readonly [words: string, inProgress: string],
  ): TemplateResult {
    const { part, shape } = actions[operation];
    const isPending = call.pending === operation;
    return html`
      <button
        class="button large ${look} ${isPending ? 'pending' : ''}"
        part=${part}
        aria-disabled=${isPending || !this.#isLive ? 'true' : nothing}
        @click=${(event: MouseEvent) => this.#onAction(event, call, operation, words)}
      >
        ${isPending ? spinner(20) : icon(shape, 20)} ${isPending ? inProgress : words}
      </button>
    `;
  }

  #renderProblemOf(call: CallResource): TemplateResult | typeof nothing {
    return this.problem?.call === call ? this.#renderProblem(this.problem.words) : nothing;
  }

  #age(call: CallResource): number {
    return Date.now() - (this.#seen.get(call)?.since ?? Date.now());
  }

  /** Tells the page what became of the calls, once for each state. */
  #tellPage(): void {
    const calls = this.#calls;
    for (const call of calls) this.#watch(call);
    for (const call of this.#seen.keys()) {
      if (calls.includes(call)) continue;
      this.#seen.delete(call);
      // A call of a session that this phone no longer belongs to goes on.
      if (call.ended) this.dispatchEvent(new GwsCallReleasedEvent(call));
    }
  }

  #watch(call: CallResource): void {
    const before = this.#seen.get(call);
    const { state: now, duration } = call.data;
    if (before?.state === now) return;
    const since = before?.since ?? Date.now() - Number(duration ?? 0) * 1_000;
    this.#seen.set(call, { state: now, since });
    if (now === 'Ringing') this.dispatchEvent(new GwsCallRingingEvent(call));
    else if (now === 'Established') this.dispatchEvent(new GwsCallEstablishedEvent(call));
  }

  #onAction(event: MouseEvent, call: CallResource, operation: keyof typeof actions, words: string): void {
    // The second click of a double click on Answer meets Hang up, which was not meant.
    const isDoubled = operation === 'Hangup' && event.detail > 1;
    if (isDoubled || call.pending !== undefined || !this.#isLive) return;
    this.problem = undefined;
    call.perform(operation).catch((error: unknown) => {
      this.problem = { call, words: this.#refusal(words, error) };
    });
  }

  #onState(event: Event): void {
    const wish = (event.target as HTMLSelectElement).value as State;
    const { ready, notReady } = this.#localize.texts;
    this.#endWish();
    this.wish = wish;
    this.#wishTimer = setTimeout(() => this.#endWish(), longestWish);
    this.problem = undefined;
    this.#sessions.session!.setState(wish).catch((error: unknown) => {
      if (this.wish === wish) this.#endWish();
      this.problem = { words: this.#refusal(wish === 'Ready' ? ready : notReady, error) };
    });
  }

  #endWish(): void {
    clearTimeout(this.#wishTimer);
    this.wish = undefined;
  }

  #refusal(operation: string, error: unknown): string {
    const { texts } = this.#localize;
    return error instanceof ApiError ? texts.refused(operation, error.statusMessage) : texts.noServer;
  }
}

const actions = {
  Answer: { part: 'answer', shape: phone },
  Reject: { part: 'reject', shape: phoneOff },
  Hangup: { part: 'hang-up', shape: phoneOff },
} as const;

function nameOf(call: CallResource): string {
  const { formattedPhoneNumber, phoneNumber } = call.data.participants?.[0] ?? {};
  return formattedPhoneNumber || phoneNumber || call.data.dnis || '';
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-softphone': GwsSoftphone;
  }
}
