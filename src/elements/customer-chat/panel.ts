// The opened chat: what is asked before, the conversation, and the end of it. Loaded when it is opened first.
import { html, LitElement, type TemplateResult } from 'lit';
import type { CustomerChatClient, CustomerChatOptions } from '../../customer/index.js';
import { keptId } from '../../customer/kept-name.js';
import { ApiError } from '../../core/errors.js';
import { messageWords, visitorWords } from '../../locales/index.js';
import { Clock } from '../../ui/clock.js';
import { define } from '../../ui/define.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { baseStyles } from '../../ui/styles.js';
import { Before, chatStart, needsConsent } from './before.js';
import { renderHead } from './head.js';
import { Later } from './later.js';
import { renderProblem } from './line.js';
import { styles } from './panel.styles.js';
import { standOnPhone } from './phone.js';
import type { ChatHost, StartDetails } from './settings.js';
import type { Talk } from './talk.js';
import { talkingStyles } from './talking.styles.js';
import type { Talking } from './talking.js';

/**
 * @internal
 * @csspart head - Who one talks to.
 * @csspart before - What is asked before the chat.
 * @csspart composer - Where the visitor writes.
 * @csspart menu - What else can be done.
 * @csspart after - What stands there once the chat is over.
 * @csspart closed - What stands there out of hours.
 * @csspart line - What is wrong, in one sentence.
 */
export class GwsCustomerChatPanel extends LitElement {
  static override readonly styles = [...baseStyles, talkingStyles, styles];

  /** The launcher, with what its embedder has set. */
  chat!: ChatHost;
  /** What the server or the browser would not do. */
  problem: string | undefined;

  readonly #localize = new Localize(this, messageWords, visitorWords);
  readonly #clock = new Clock(this);
  readonly #before = new Before(this);
  readonly #later = new Later(this);
  #options: CustomerChatOptions | undefined;
  #talking: Talking | undefined;
  /** What the visitor has told that it is about. */
  #subject = '';
  #leavePhone = () => {};
  #over = new AbortController();

  constructor() {
    super();
    new KeepFocus(this, () => this.#first);
  }

  get texts() {
    return this.#localize.texts;
  }

  /** There once a chat is begun or kept. */
  get talk(): Talk | undefined {
    return this.#talking?.talk;
  }

  get client(): CustomerChatClient | undefined {
    return this.talk?.client;
  }

  get agent(): string | undefined {
    return this.talk?.agent;
  }

  get isEnding(): boolean {
    return this.#talking?.isEnding ?? false;
  }

  /** In the page's own flow there is nothing to close. */
  get floats(): boolean {
    return this.role === 'dialog';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#over = new AbortController();
    const { signal } = this.#over;
    for (const type of ['online', 'offline']) addEventListener(type, () => this.requestUpdate(), { signal });
    document.addEventListener('visibilitychange', () => this.see(), { signal });
    // Another tab may begin a chat.
    addEventListener('storage', () => this.#resume(), { signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#over.abort();
    this.#leavePhone();
  }

  /** Follows another chat, or none. */
  connect(options: CustomerChatOptions | undefined): void {
    this.client?.close();
    this.#talking = undefined;
    this.#options = options;
    this.problem = options ? undefined : this.texts.chatUnavailable;
    this.changed();
    this.#resume();
  }

  /** All that a chat needs; it need not be there before there is one. */
  async fetch(): Promise<Talking> {
    const { Talking } = await import('./talking.js');
    if (!this.#options) throw new Error('The chat does not know its contact centre');
    this.#talking ??= new Talking(this, this.#options);
    return this.#talking;
  }

  /** It is seen from now on. Begins at once where nothing is to be asked. */
  async opened(hasFocus: boolean): Promise<void> {
    if (this.floats) this.#leavePhone = standOnPhone(this, () => this.dispatchEvent(new Event('close')));
    this.see();
    this.replaceChildren(...slotsOf(this.chat));
    if (this.chat.openingHours) (await this.#later.load('closed'))?.look();
    this.requestUpdate();
    await this.updateComplete;
    // Whoever is quick has begun to fill the form meanwhile.
    if (hasFocus && !this.matches(':focus-within')) this.#first?.focus();
    const isReady = this.#options && (this.client?.phase ?? 'none') === 'none' && !this.#later.parts.closed?.isShown;
    if (isReady && this.#before.fields.length === 0) void this.start({});
  }

  closed(): void {
    this.#leavePhone();
    this.#talking?.read();
  }

  /** Tells of what came while nobody looked. */
  alert(count: number, last?: { text?: string; from: { nickname: string } }): void {
    void this.#later.load('more').then((more) => more?.alert(count, last));
  }

  /** For a page that begins the chat itself. */
  async begin({ userData, ...details }: StartDetails = {}): Promise<void> {
    Object.assign(this.chat, details, userData && { userData: { ...this.chat.userData, ...userData } });
    if (!needsConsent(this.chat)) await this.start({});
  }

  async start(filled: Readonly<Record<string, string>>): Promise<void> {
    this.problem = undefined;
    // With the visitor's consent another client comes, which may store.
    const start = chatStart(this.chat, filled, this.texts);
    this.#subject = start.subject;
    try {
      const { client } = (await this.fetch()).talk;
      if (client.phase === 'none') await client.start(start);
    } catch (error) {
      const isRefused = error instanceof ApiError && error.statusCode !== undefined;
      this.problem = isRefused ? this.texts.chatUnavailable : this.texts.noAnswerYet;
      this.requestUpdate();
    }
  }

  async send(text: string): Promise<void> {
    (await this.fetch()).send(text);
  }

  /** Whether it has ended. */
  async end(): Promise<boolean> {
    return (await this.#talking?.end()) ?? false;
  }

  async forget(): Promise<void> {
    await this.end();
    if (this.client?.phase === 'ended') this.client.forget();
  }

  newChat(): void {
    this.problem = undefined;
    this.client!.forget();
    void this.opened(true);
  }

  /** Gives the visitor a copy of the chat. */
  async copy(way: 'download' | 'print'): Promise<void> {
    (await this.#later.load('after'))?.[way]();
  }

  /** Ends a wait that was too long, and offers the other ways. */
  async leaveMessage(): Promise<void> {
    if (!(await this.end())) return;
    this.client!.forget();
    (await this.#later.load('closed'))?.show();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    this.#localize.own = this.#later.texts = this.chat.texts;
    this.ariaLabel = this.chat.name || this.texts.chat;
    const phase = this.client?.phase;
    this.#clock.runs = !this.hidden && (phase === 'waiting' || (phase === 'talking' && !this.client!.connected));
    if (phase === 'ended') void this.#later.load('after');
  }

  protected override render(): TemplateResult {
    const phase = this.client?.phase ?? 'none';
    const isBefore = phase === 'none' || phase === 'asking';
    return html`${renderHead(this, this.#later, this.#subject)}
    ${isBefore ? this.#renderBefore(phase === 'asking') : this.#talking!.render(phase, this.#later.parts)}`;
  }

  #renderBefore(isAsking: boolean): TemplateResult {
    if (!this.#options) return html`<div class="before">${renderProblem(this)}</div>`;
    if (this.#later.parts.closed?.isShown) return this.#later.parts.closed.render();
    return this.#before.render(isAsking, renderProblem(this));
  }

  get #first(): HTMLElement | null {
    return this.renderRoot.querySelector('input, select, textarea, .two button, .after[tabindex]');
  }

  /** Something else is to be shown. */
  changed(): void {
    this.see();
    this.requestUpdate();
    this.dispatchEvent(new Event('change'));
  }

  /** What there is is seen, if anybody looks. */
  see(): void {
    if (!this.hidden && !document.hidden) this.client?.see();
  }

  /** Goes on with the chat that is kept. */
  #resume(): void {
    if (this.#talking || !this.#options || !keptId(this.#options)) return;
    this.fetch().catch((error: unknown) => {
      // Taken off the page meanwhile.
      if (!this.#options) return;
      console.warn('A part of the chat could not be loaded.', error);
      this.problem = this.texts.noAnswerYet;
      this.requestUpdate();
    });
  }
}

/** What the page has slotted goes on into the panel. */
const slotsOf = (chat: HTMLElement): HTMLSlotElement[] =>
  [...chat.querySelectorAll(':scope > [slot]:not([slot=launcher])')].map(({ slot: name }) =>
    Object.assign(document.createElement('slot'), { name, slot: name }),
  );

define('gws-customer-chat-panel', GwsCustomerChatPanel);

declare global {
  interface HTMLElementTagNameMap {
    'gws-customer-chat-panel': GwsCustomerChatPanel;
  }
}
