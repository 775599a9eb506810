// `<gws-session>`: signs an agent in and offers the session to every element on the page.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { commonWords, sessionWords } from '../../locales/index.js';
import { ApiError, startFields, type Credentials, type Session, type SessionOptions } from '../../session/index.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { logOut, userRound, wifiOff } from '../../ui/icons.generated.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { spinner } from '../../ui/spinner.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { pageSessions } from './context.js';
import { Keeper } from './keeper.js';
import { lineFor, lineForFailed, nameOf, renderLine } from './lines.js';
import { styles } from './session.styles.js';
import { renderSignIn } from './sign-in.js';
import { renderChoice, type Workplaces } from './workplaces.js';

/** Another way to the server than the network: what the in-page centre's `client()` gives. */
export type Transport = Pick<SessionOptions, 'fetch' | 'openChannel'>;

/** Whichever of these is set begins a session. */
const ways = ['baseUrl', 'autoStart', 'credentials', 'authorization'] as const;

/**
 * An agent's session. Asks for user name and password where nothing else is given, and for the place or the phone where
 * the agent has several. Keeps what it is told in memory only.
 *
 * Elements inside it use its session; elements outside of any use the session of the page's first one. Taken from the
 * page, it lets go of its connection, and the agent stays logged in; put back, it comes back. Another `base-url` does
 * the same and begins anew there. All other attributes count from the next sign-in on.
 *
 * @slot - Whatever is to stand inside; always shown.
 * @slot header - Stands above the form, such as a logo.
 * @csspart sign-in - The form that asks for user name and password.
 * @csspart choice - The form that asks for the place or the phone.
 * @csspart bar - Who is signed in, and the way out.
 * @csspart line - What is the matter, in one sentence.
 * @fires {GwsSessionStartedEvent} gws-session-started - The agent is signed in and everything has been read.
 * @fires {GwsSessionEndedEvent} gws-session-ended - The session is over; `reason` says why, if nobody asked for it.
 * @fires {GwsSessionLostEvent} gws-session-lost - It has not been live for a second, or somebody has to sign in again.
 * @fires {GwsSessionRecoveredEvent} gws-session-recovered - After `gws-session-lost`: everything is true again.
 * @fires {GwsSessionErrorEvent} gws-session-error - Something failed; the session may go on all the same.
 */
export class GwsSession extends LitElement {
  static override readonly styles = [...agentStyles, styles];

  /** Address of Web Services, without `/api/v2`; the page's own origin unless told. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** The channels to open, with blanks between them. */
  @property() channels = 'voice chat';

  /** The place to work at; the agent's own, or the one that the agent chooses, unless told. */
  @property() place: string | undefined;

  /** `/devices/{id}`: the phone to use, where the place leaves that open. */
  @property({ attribute: 'device-path' }) devicePath: string | undefined;

  /** The code for the switch; one that belongs to the agent unless told. */
  @property({ attribute: 'login-code' }) loginCode: string | undefined;

  /** Goes with `loginCode`. */
  @property({ attribute: false }) agentLoginPassword: string | undefined;

  /** The queue to log in to. */
  @property() queue: string | undefined;

  /** Whether the agent becomes ready after a call by hand or by itself. */
  @property() workmode: 'ManualIn' | 'AutoIn' | undefined;

  /** Where calls go for this session. */
  @property({ attribute: 'dynamic-phone-number' }) dynamicPhoneNumber: string | undefined;

  /** Goes on with what the browser's cookies know, as after a reload; asks only where that is nobody. */
  @property({ type: Boolean, attribute: 'auto-start' }) autoStart = false;

  /** What to do when the browser's last tab with this session closes. */
  @property({ attribute: 'on-last-close' }) onLastClose: 'keep' | 'not-ready' | 'end' = 'keep';

  /** Signs in without the form. */
  @property({ attribute: false }) credentials: Credentials | undefined;

  /** Gives the `Authorization` header, as with a single sign-on of your own: signs in without the form. */
  @property({ attribute: false }) authorization: SessionOptions['authorization'];

  /** Another way to the server than the network. */
  @property({ attribute: false }) transport: Transport | undefined;

  @state() private isLeaving = false;
  @state() private isCookieAccessRefused = false;

  readonly #localize = new Localize(this, commonWords, sessionWords);
  readonly #keeper = new Keeper(
    this,
    () => this.#settings,
    (session) => this.#offer(session),
  );

  constructor() {
    super();
    new KeepFocus(this, () => this.#placeToGoOn);
  }

  /** The session once somebody signed in, or tries to. */
  get session(): Session | undefined {
    return this.#keeper.session;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#offer(this.session);
    this.#keeper.takeUp().catch(isShown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    pageSessions.miss();
    // It may only be on its way to another place on the page.
    setTimeout(() => this.isConnected || this.#goAway());
  }

  /**
   * Signs in, or in again after the server has forgotten the agent; without credentials by `authorization` or by the
   * browser's cookies. Rejects if that fails, which the form shows too.
   */
  async signIn(credentials?: Credentials): Promise<void> {
    await this.#keeper.signIn(credentials);
  }

  /** Signs out and ends the contact-centre session. */
  async signOut(): Promise<void> {
    this.isLeaving = true;
    try {
      await this.#keeper.signOut();
    } finally {
      this.isLeaving = false;
    }
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isConnected) return;
    if (this.session && this.#keeper.baseUrl !== this.#settings.baseUrl) void this.#keeper.forget();
    const isKnown = this.autoStart || this.credentials !== undefined || this.authorization !== undefined;
    if (isKnown && !this.#keeper.isRunning && ways.some((name) => changed.has(name))) {
      this.signIn(this.credentials).catch(isShown);
    }
  }

  protected override render(): TemplateResult {
    return html`${this.#renderState()}<slot></slot>`;
  }

  get #settings(): SessionOptions {
    return {
      baseUrl: this.baseUrl || location.origin,
      channels: this.#channels,
      onLastClose: this.onLastClose,
      authorization: this.authorization,
      ...Object.fromEntries(startFields.flatMap((name) => (this[name] ? [[name, this[name]]] : []))),
      ...this.transport,
    };
  }

  get #channels(): string[] {
    return this.channels.split(/\s+/).filter(Boolean);
  }

  /** Where the focus goes when what had it is gone. */
  get #placeToGoOn(): HTMLElement | null {
    const isKnown = this.#find('[name="userName"]')?.getAttribute('value');
    return (isKnown ? this.#find('[name="password"]') : null) ?? this.#find('.bar, .field, .primary');
  }

  #find<Found extends HTMLElement>(selector: string): Found | null {
    return this.renderRoot.querySelector<Found>(selector);
  }

  #offer(session: Session | undefined): void {
    if (this.isConnected) pageSessions.offer(this, session);
  }

  #goAway(): void {
    pageSessions.withdraw(this);
    void this.#keeper.layDown();
  }

  #renderState(): TemplateResult {
    const { choosing, isSigningIn } = this.#keeper.matter;
    const status = this.session?.status;
    if (choosing) return this.#renderChoice(choosing);
    if (status === 'starting' && !isSigningIn) return this.#renderStarting();
    if (status === 'live' || status === 'lost') return this.#renderSignedIn(this.session!);
    return this.#renderSignIn();
  }

  #renderStarting(): TemplateResult {
    return html`<div class="bar starting" part="bar" role="status">
      ${spinner()} <span>${this.#localize.texts.signingIn}</span>
    </div>`;
  }

  #renderSignIn(): TemplateResult {
    const { texts } = this.#localize;
    const user = this.session?.status === 'signed-out' ? this.session.user : undefined;
    const signedOut = { tone: 'danger', shape: logOut, words: texts.signedOut } as const;
    return renderSignIn({
      texts,
      userName: user?.userName ?? '',
      isAsking: !this.authorization,
      isPending: this.#keeper.matter.isSigningIn === true,
      line: this.#renderProblem() ?? (user ? renderLine(signedOut) : nothing),
      signIn: (credentials) => void this.#onSignIn(credentials),
    });
  }

  #renderChoice(workplaces: Workplaces): TemplateResult {
    return renderChoice({
      texts: this.#localize.texts,
      workplaces,
      isPending: this.#keeper.matter.isSigningIn === true,
      line: this.#renderProblem() ?? nothing,
      choose: (start) => void this.#keeper.choose(start).catch(isShown),
      cancel: () => void this.#keeper.cancel().catch(isShown),
    });
  }

  #renderSignedIn({ user }: Session): TemplateResult {
    const { texts } = this.#localize;
    const name = user ? nameOf(user) : '';
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
      ${this.#renderMatter()}
    </div>`;
  }

  /** One line at a time; the graver wins. */
  #renderMatter(): TemplateResult | typeof nothing {
    const { texts } = this.#localize;
    const { failedChannels = [] } = this.session ?? {};
    const { formerUser } = this.#keeper.matter;
    if (this.#keeper.isLost) return renderLine({ tone: 'warning', shape: wifiOff, words: texts.connectionLost });
    if (failedChannels.length > 0) {
      const another = { label: texts.chooseAnother, act: () => this.#keeper.chooseAgain() };
      const action = this.#keeper.hasChoice ? another : undefined;
      return renderLine({ ...lineForFailed(failedChannels, this.#channels, texts), action });
    }
    if (!formerUser) return nothing;
    return renderLine({ tone: 'told', shape: userRound, words: texts.sessionMadeRoom(nameOf(formerUser)) });
  }

  #renderProblem(): TemplateResult | undefined {
    const { problem } = this.#keeper.matter;
    if (problem === undefined) return undefined;
    const line = lineFor(problem, {
      texts: this.#localize.texts,
      baseUrl: this.#settings.baseUrl,
      isAsking: !this.authorization,
      allowCookies: this.#canAskForCookies ? () => void this.#onAllowCookies() : undefined,
    });
    return renderLine(line);
  }

  /** In a frame of another site the browser may let a person decide. */
  get #canAskForCookies(): boolean {
    const { defaultView } = this.ownerDocument;
    const canAsk = defaultView !== defaultView?.top && 'requestStorageAccess' in this.ownerDocument;
    return canAsk && !this.isCookieAccessRefused;
  }

  async #onSignIn(credentials: Credentials | undefined): Promise<void> {
    try {
      await this.#keeper.signIn(credentials, true);
    } catch (error) {
      if (!(error instanceof ApiError && error.isSignedOut)) return;
      await this.updateComplete;
      // Whoever has gone elsewhere meanwhile is not fetched back.
      if (this.shadowRoot!.activeElement) this.#selectPassword();
    }
  }

  #selectPassword(): void {
    const password = this.#find<HTMLInputElement>('[name="password"]');
    password?.focus();
    password?.select();
  }

  async #onAllowCookies(): Promise<void> {
    try {
      await this.ownerDocument.requestStorageAccess();
    } catch {
      // The line says what else there is to do.
      this.isCookieAccessRefused = true;
      return;
    }
    await this.#keeper.tryAgain().catch(isShown);
  }

  #onSignOut(): void {
    if (!this.isLeaving) this.signOut().catch(isShown);
  }
}

/** Nobody awaits this: what failed is shown as a line, and told by `gws-session-error`. */
const isShown = (): void => {};

declare global {
  interface HTMLElementTagNameMap {
    'gws-session': GwsSession;
  }
}
