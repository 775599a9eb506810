// `<gws-agent-state>`: what the agent is ready for, since when, and what else the agent could be.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { UserState } from '../../api/index.js';
import { commonWords, stateWords } from '../../locales/index.js';
import { ApiError, RefusedError, type Session } from '../../session/index.js';
import { Clock, clockTime } from '../../ui/clock.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { menuStyles } from '../../ui/menu.styles.js';
import { stateShape, stateShapeStyles } from '../../ui/state-shape.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { SessionController } from '../session/context.js';
import { AfterCallTime } from '../softphone/wrap-up/after-call-time.js';
import { styles } from './agent-state.styles.js';
import { renderAfterCall, renderForced, renderProblem, renderWish } from './below.js';
import { Choice, type Chosen } from './choice.js';
import { Duties, type Duty } from './duties.js';
import { GwsAgentStateChangedEvent } from './events.js';
import { recall, remember } from './memory.js';
import { Menu } from './menu.js';
import { deviceOf } from './phone.js';
import { othersThan, renderPresent, wordsOf } from './present.js';
import { channelsOf, choices, isReady, isSame, nameOf, ready, settingOf } from './states.js';

export interface SetStateOptions {
  /** The only channel to set; all of them unless told. */
  channel?: string | undefined;
  /** Not before the last call has ended. */
  afterCall?: boolean | undefined;
}

/**
 * The agent's state: shown, and chosen from the states that the contact centre has set up. Uses the session of the
 * `<gws-session>` around it, or of the page's first one. Low and narrow where the nearest container is narrower than 280 px.
 *
 * @slot end - The end of the bar; the phone's number unless given.
 * @csspart bar - The state, its time, and the end of the bar.
 * @csspart present - The button with the present state, which opens the menu.
 * @csspart wish - What the agent will be after the call.
 * @csspart after-call - When after-call work ends, and its buttons.
 * @csspart line - What was refused, or who changed the state, in one sentence.
 * @csspart menu - The menu.
 * @csspart state - A state in the menu.
 * @csspart channel - A channel in the menu.
 * @csspart do-not-disturb - The switch for do-not-disturb.
 * @csspart forward - The switch for forwarding.
 * @csspart edit - The button that changes where calls are forwarded to.
 * @csspart forward-form - The field for that number, and its buttons.
 * @fires {GwsAgentStateChangedEvent} gws-agent-state-changed - The state on a channel has changed, and the server says so.
 */
export class GwsAgentState extends LitElement {
  static override readonly styles = [...agentStyles, stateShapeStyles, menuStyles, styles];

  /** A session of your own, in place of the one found on the page. */
  @property({ attribute: false }) session: Session | undefined;
  /** Why the agent may not be ready now, in a sentence: `Ready` is off and says so. Empty if nothing stands against it. */
  @property({ attribute: 'why-not-ready' }) whyNotReady = '';

  /** What was refused, in words. */
  @state() private problem = '';

  readonly #localize = new Localize(this, commonWords, stateWords);
  readonly #clock = new Clock(this);
  readonly #sessions = new SessionController(this, () => this.#look());
  readonly #duties = new Duties((...change) => this.#onChanged(...change));
  readonly #choice = new Choice(this, (error, { setting }) => this.#refuse(this.#nameOf(setting), error));
  readonly #afterCall = new AfterCallTime(this, () => this.#session);
  readonly #menu = new Menu(this, {
    chosen: (chosen) => this.#onChosen(chosen),
    asked: () => (this.problem = ''),
    refused: (name, error) => this.#refuse(name, error),
  });
  /** Something has changed that a screen reader has not heard of. */
  #isNews = false;
  #said = '';

  constructor() {
    super();
    const present = () => this.renderRoot.querySelector<HTMLElement>('.present');
    // The menu looks after its own.
    new KeepFocus(this, () => (this.#menu.isOpen ? null : present()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#menu.isOpen = false;
    this.#duties.look(undefined);
  }

  protected override willUpdate(changes: PropertyValues<this>): void {
    super.willUpdate(changes);
    this.#look();
  }

  protected override updated(): void {
    this.#clock.runs = this.#main !== undefined && this.#isLive;
    if (!this.#isLive) this.#menu.close();
  }

  /**
   * Asks for a state by its `operationName`: `Ready`, `NotReady`, `Lunch` … Resolves when the server has taken it, or has
   * taken what was asked for after it; rejects if it was refused.
   */
  async setState(state: string, { channel, afterCall = false }: SetStateOptions = {}): Promise<void> {
    const session = this.#session;
    if (!session) throw new Error('Nobody is signed in');
    const setting = choices(session, channel).find(({ operationName }) => operationName === state);
    if (!setting) throw new Error(`There is no agent state '${state}'`);
    await this.#choose({ setting, channel }, afterCall);
  }

  /** Gives after-call work half a minute more. */
  async extendAfterCallWork(): Promise<void> {
    await this.#afterCall.extend();
  }

  /** After-call work lasts until the agent chooses another state. */
  async keepAfterCallWork(): Promise<void> {
    await this.#afterCall.stay();
  }

  get #session(): Session | undefined {
    return this.#sessions.session;
  }

  get #isLive(): boolean {
    return this.#session?.status === 'live';
  }

  get #main(): Duty | undefined {
    const main = this.#session && channelsOf(this.#session)[0];
    return main && this.#duties.get(main.id);
  }

  get #wish(): Chosen | undefined {
    return this.#session && recall(this.#session).wish;
  }

  #setWish(wish: Chosen | undefined): void {
    remember(this.#session!, { wish });
    this.requestUpdate();
  }

  #nameOf(state: Parameters<typeof nameOf>[0]): string {
    return nameOf(state, this.#localize.texts);
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    const main = this.#isLive ? this.#main : undefined;
    const problem = renderProblem(this.problem);
    return html`
      <div class="bar" part="bar">
        ${main ? renderPresent(session!, main.state, this.#time, this.#choice.pending, this.#localize.texts) : this.#renderAway()}
        <span class="end-of-bar">
          <slot name="end"><bdi class="number" dir="ltr">${deviceOf(session)?.data.phoneNumber}</bdi></slot>
        </span>
      </div>
      ${this.#menu.render(this.#isLive ? { ...this.#view, session: session!, problem } : undefined)}
      ${this.#isLive ? this.#renderBelow() : nothing} ${this.#menu.isOpen ? nothing : problem}
      <span class="unseen" role="status">${this.#duties.forced || !main ? '' : this.#said}</span>
    `;
  }

  get #view() {
    const { texts } = this.#localize;
    return { texts, time: this.#time, whyNotReady: this.whyNotReady, pending: this.#choice.pending };
  }

  #renderAway(): TemplateResult {
    const { texts } = this.#localize;
    return html`<span class="present" part="present" tabindex="-1">
      ${stateShape('offline')} <span class="name cut">${this.#isLive ? texts.offline : texts.notConnected}</span>
    </span>`;
  }

  /** How long it lasts; what ends by itself counts down. */
  get #time(): string {
    const { left } = this.#afterCall;
    return clockTime(left ? left + 999 : Date.now() - (this.#main?.since ?? Date.now()));
  }

  #renderBelow(): TemplateResult {
    const { texts } = this.#localize;
    const { left } = this.#afterCall;
    const wish = this.#wish;
    const isFree = this.problem === '' && !this.#menu.isOpen;
    return html`
      ${wish ? renderWish(wish, texts, () => this.#setWish(undefined)) : nothing}
      ${
        left
          ? renderAfterCall(
              left + 999,
              texts,
              () => this.#tryAfterCall(this.extendAfterCallWork()),
              () => this.#tryAfterCall(this.keepAfterCallWork()),
            )
          : nothing
      }
      ${
        isFree
          ? renderForced(this.#duties, {
              ...this.#view,
              channels: this.#session!.channels.size,
              time: (at) => this.#localize.time(at),
              goBack: () => this.#goBack(),
            })
          : nothing
      }
    `;
  }

  /** Follows what the session says, at each of its changes. */
  #look(): void {
    const session = this.#session;
    this.#duties.look(this.isConnected ? session : undefined);
    if (!session) return;
    this.#choice.settle(session);
    this.#grantWish(session);
    if (!this.#isNews || this.#choice.pending || !this.#main) return;
    this.#isNews = false;
    const others = othersThan(this.#main.state, session).map((one) => wordsOf(one, this.#localize.texts));
    this.#said = [this.#nameOf(this.#main.state), ...others].join(', ');
  }

  #grantWish(session: Session): void {
    const wish = session.status === 'live' && session.calls.size === 0 ? this.#wish : undefined;
    if (!wish || (isReady(wish.setting) && this.whyNotReady)) return;
    this.#setWish(undefined);
    this.#ask(wish);
  }

  /** By hand: what is chosen for voice while somebody is on the line follows after the call. */
  #onChosen(chosen: Chosen): void {
    this.#ask(chosen, (chosen.channel ?? 'voice') === 'voice');
  }

  async #choose(chosen: Chosen, afterCall: boolean): Promise<void> {
    this.problem = '';
    if (afterCall && this.#session!.calls.size > 0) {
      const isPresent = this.#main && isSame(chosen.setting, this.#main.state);
      this.#setWish(isPresent ? undefined : chosen);
      return;
    }
    if (isReady(chosen.setting) && this.whyNotReady) {
      this.problem = this.whyNotReady;
      throw new Error(this.whyNotReady);
    }
    this.#setWish(undefined);
    try {
      await this.#choice.ask(this.#session!, chosen);
    } catch (error) {
      this.#refuse(this.#nameOf(chosen.setting), error);
      throw error;
    }
  }

  #ask(chosen: Chosen, afterCall = false): void {
    this.#choose(chosen, afterCall).catch(() => {
      // The line says it.
    });
  }

  #tryAfterCall(asked: Promise<void>): void {
    asked.catch((error: unknown) => this.#refuse(this.#localize.texts.afterCallWork, error));
  }

  /** To what was before, or to being ready: on all channels, if it was forced on several. */
  #goBack(): void {
    const { before, channels, state: now } = this.#duties.forced!;
    const setting = (isReady(now) ? settingOf(this.#session!, before) : undefined) ?? ready;
    const isOne = channels.length === 1 && this.#session!.channels.size > 1;
    this.#ask({ setting, channel: isOne ? channels[0] : undefined });
  }

  #onChanged(channel: string, now: UserState, previous: UserState, forced: boolean): void {
    this.problem = '';
    const reason = settingOf(this.#session!, now);
    this.#isNews = true;
    this.dispatchEvent(new GwsAgentStateChangedEvent(channel, now, previous, reason, forced));
  }

  #refuse(operation: string, error: unknown): void {
    const { texts } = this.#localize;
    const reason =
      error instanceof ApiError ? error.statusMessage : error instanceof RefusedError ? error.errorMessage : undefined;
    this.problem = reason === undefined ? texts.noServer : texts.refused(operation, reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-agent-state': GwsAgentState;
  }
}
