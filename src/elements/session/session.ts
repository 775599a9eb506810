// `<gws-session>`: signs an agent in and offers the session to every element on the page.
import { ContextProvider } from '@lit/context';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ApiError, Session, type Credentials, type SessionOptions } from '../../session/index.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { circleAlert, logOut, wifiOff } from '../../ui/icons.generated.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { spinner } from '../../ui/spinner.js';
import { baseStyles } from '../../ui/styles.js';
import { pageSession, sessionContext } from './context.js';
import { GwsSessionEndedEvent, GwsSessionStartedEvent } from './events.js';
import { styles } from './session.styles.js';

/** Another way to the server than the network: what the in-page centre's `client()` gives. */
export type Transport = Pick<SessionOptions, 'fetch' | 'openChannel'>;

/**
 * An agent's session. Asks for user name and password where none are given, and keeps them in memory only.
 * Elements inside it use its session; elements elsewhere on the page use the first one's.
 *
 * @slot - Whatever is to stand inside; always shown.
 * @csspart sign-in - The form that asks for user name and password.
 * @csspart bar - Who is signed in, and the way out.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsSessionStartedEvent} gws-session-started - The agent is signed in and everything has been read.
 * @fires {GwsSessionEndedEvent} gws-session-ended - The session is over.
 */
export class GwsSession extends LitElement {
  static override readonly styles = [...baseStyles, styles];

  /** Address of Web Services, without `/api/v2`; the page's own origin unless told. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** The channels to open, with blanks between them. */
  @property() channels = 'voice chat';

  /** The place to work at; the agent's own unless told. */
  @property() place: string | undefined;

  /** Signs in without the form, as with a single sign-on of your own. */
  @property({ attribute: false }) credentials: Credentials | undefined;

  /** Another way to the server than the network. */
  @property({ attribute: false }) transport: Transport | undefined;

  /** Why nobody is signed in. */
  @state() private problem: unknown;
  @state() private isLeaving = false;

  readonly #localize = new Localize(this);
  readonly #provider = new ContextProvider(this, { context: sessionContext, initialValue: undefined });
  #session: Session | undefined;
  #withdraw: (() => void) | undefined;

  constructor() {
    super();
    new KeepFocus(this, () => this.renderRoot.querySelector<HTMLElement>('.bar, .field'));
  }

  /** The session once somebody signed in, or tries to. */
  get session(): Session | undefined {
    return this.#session;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#withdraw?.();
    this.#withdraw = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#session && !this.#withdraw) this.#withdraw = pageSession.offer(this.#session);
  }

  /** Signs in; rejects if that fails, which the form shows too. */
  async signIn(credentials: Credentials): Promise<void> {
    if (this.#isRunning) throw new Error('Somebody is signed in already');
    this.problem = undefined;
    const session = new Session({
      baseUrl: this.baseUrl || location.origin,
      credentials,
      channels: this.channels.split(/\s+/).filter(Boolean),
      ...(this.place !== undefined && { place: this.place }),
      ...this.transport,
    });
    this.#offer(session);
    try {
      await session.start();
    } catch (error) {
      this.problem = error;
      throw error;
    }
    // Only what has begun can end: a refused sign-in is not told as the end of a session.
    const stop = session.on('change', (status) => {
      if (status !== 'ended') return;
      stop();
      this.dispatchEvent(new GwsSessionEndedEvent(session));
    });
    this.dispatchEvent(new GwsSessionStartedEvent(session));
  }

  /** Signs out and ends the contact-centre session. */
  async signOut(): Promise<void> {
    this.isLeaving = true;
    try {
      await this.#session?.end();
    } finally {
      this.isLeaving = false;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('credentials') && this.credentials && !this.#isRunning) {
      this.signIn(this.credentials).catch(() => {
        // Shown as a line: nobody awaits a property.
      });
    }
  }

  protected override render(): TemplateResult {
    return html`${this.#renderState()}<slot></slot>`;
  }

  get #isRunning(): boolean {
    return this.#session !== undefined && this.#session.status !== 'ended';
  }

  #offer(session: Session): void {
    this.#withdraw?.();
    this.#session = session;
    this.#withdraw = pageSession.offer(session);
    this.#provider.setValue(session);
    session.on('change', () => this.requestUpdate());
  }

  #renderState(): TemplateResult | typeof nothing {
    const status = this.#session?.status;
    if (status === 'live' || status === 'lost') return this.#renderBar(status === 'lost');
    return this.#renderSignIn(status === 'starting');
  }

  #renderBar(isLost: boolean): TemplateResult {
    const { texts } = this.#localize;
    const { firstName = '', lastName = '' } = this.#session?.user ?? {};
    const name = `${firstName} ${lastName}`.trim();
    return html`<div class="signed-in">
      <div class="bar" part="bar" role="group" aria-label=${name} tabindex="-1">
        ${face(name, 'small')}
        <span class="name cut" dir="auto" title=${name}>${name}</span>
        <button
          class="button ${this.isLeaving ? 'pending' : ''}"
          aria-disabled=${this.isLeaving ? 'true' : nothing}
          @click=${this.#onSignOut}
        >
          ${this.isLeaving ? spinner() : icon(logOut)} ${this.isLeaving ? texts.signingOut : texts.signOut}
        </button>
      </div>
      ${isLost ? html`<div class="line warning" part="line" role="status">${icon(wifiOff)}<span>${texts.connectionLost}</span></div>` : nothing}
    </div>`;
  }

  #renderSignIn(isStarting: boolean): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <form class="card" part="sign-in" @submit=${this.#onSubmit}>
        <label>
          <span class="label">${texts.userName}</span>
          <input class="field" name="userName" autocomplete="username" autocapitalize="none" required />
        </label>
        <label>
          <span class="label">${texts.password}</span>
          <input class="field" name="password" type="password" autocomplete="current-password" />
        </label>
        ${this.problem === undefined ? nothing : this.#renderProblem(this.problem)}
        <button class="button primary ${isStarting ? 'pending' : ''}" aria-disabled=${isStarting ? 'true' : nothing}>
          ${isStarting ? spinner() : nothing} ${isStarting ? texts.signingIn : texts.signIn}
        </button>
      </form>
    `;
  }

  #renderProblem(problem: unknown): TemplateResult {
    const { texts } = this.#localize;
    const words =
      problem instanceof ApiError ? (problem.isSignedOut ? texts.signInFailed : problem.statusMessage) : texts.noServer;
    return html`<div class="line danger" part="line" role="alert">${icon(circleAlert)}<span>${words}</span></div>`;
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.#isRunning) return;
    const form = new FormData(event.target as HTMLFormElement);
    const credentials = { userName: String(form.get('userName')), password: String(form.get('password')) };
    this.signIn(credentials).catch(() => {
      // Shown as a line of the form.
    });
  }

  #onSignOut(): void {
    if (this.isLeaving) return;
    this.signOut().catch((error: unknown) => {
      this.problem = error;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-session': GwsSession;
  }
}
