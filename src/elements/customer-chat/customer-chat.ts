// `<gws-customer-chat>`: the bubble on a website. It weighs little until somebody opens it; the rest comes then.
import { glance, type Glance } from '../../customer/glance.js';
import { keptName } from '../../customer/kept-name.js';
import type { CustomerChatClient, CustomerChatOptions } from '../../customer/index.js';
import { GwsChatClosedEvent, GwsChatOpenedEvent } from './events.js';
import { Keeper } from './keeper.js';
import { drawBadge, drawFailure, drawLauncher } from './launcher.js';
import { launcherTexts } from './launcher-texts.js';
import type { GwsCustomerChatPanel } from './panel.js';
import { SetElement } from './set-element.js';
import type { ChatHost, StartDetails } from './settings.js';

/** Another way to the server than the network: what the in-page centre's `client()` gives. */
export type Transport = Pick<CustomerChatOptions, 'fetch'>;

/**
 * The chat on a company's website: a round button in the corner, and a panel above it once it is opened.
 *
 * @slot launcher - A button of the page's own.
 * @slot mark - The company's mark at the head of the panel.
 * @slot before - What stands over the form.
 * @slot contact - Other ways to get in touch.
 * @slot after - What stands there once the chat is over.
 *
 * @cssproperty --gws-chat-block-end - How far from the page's lower edge it stands.
 * @cssproperty --gws-chat-inline-end - How far from the page's right edge, or left, where one writes from right to left.
 * @cssproperty --gws-layer - Its `z-index`.
 *
 * @csspart launcher - The round button.
 * @csspart badge - How many messages were not read.
 * @csspart panel - The panel.
 * @csspart invitation - The invitation.
 *
 * @cssstate open - The panel is open.
 * @cssstate unread - There are messages that were not read.
 * @cssstate waiting - The visitor waits for somebody.
 * @cssstate talking - Somebody is there.
 * @cssstate ended - The chat is over.
 *
 * @fires {GwsChatOpenedEvent} gws-chat-opened - The panel was opened by hand.
 * @fires {GwsChatClosedEvent} gws-chat-closed - The panel was closed by hand.
 * @fires {GwsChatInvitationEvent} gws-chat-invitation - The invitation is about to be shown.
 * @fires {GwsChatStartedEvent} gws-chat-started - The contact centre has given a chat.
 * @fires {GwsChatAnsweredEvent} gws-chat-answered - Somebody came to answer.
 * @fires {GwsChatMessageEvent} gws-chat-message - Something was said.
 * @fires {GwsChatInputEvent} gws-chat-input - The visitor writes.
 * @fires {GwsChatTypingEvent} gws-chat-typing - The other side began or stopped writing.
 * @fires {GwsChatEndedEvent} gws-chat-ended - The chat is over.
 * @fires {GwsChatRatedEvent} gws-chat-rated - The visitor says how it was.
 */
export class GwsCustomerChat extends SetElement implements ChatHost {
  /** Loads what is needed later; a script-tag build puts its own way here. */
  static load = (name: 'panel' | 'invitation'): Promise<unknown> =>
    name === 'panel' ? import('./panel.js') : import('./invitation.js');

  /** Another way to the server than the network; to be set before the element is connected. */
  declare transport: Transport | undefined;

  readonly #keeper = new Keeper();
  #options: CustomerChatOptions | undefined;
  /** As long as nobody has opened the chat on this page. */
  #glance: Glance | undefined;
  #panel: GwsCustomerChatPanel | undefined;
  #button: HTMLButtonElement | undefined;
  #internals: ElementInternals | undefined;
  #unread = 0;
  #stops: (() => void)[] = [];

  /** Whether the panel is open now. */
  get isOpen(): boolean {
    return this.#panel !== undefined && !this.#panel.hidden;
  }

  /** The chat itself, for a page that wants to listen or to speak; there once the panel is loaded. */
  get client(): CustomerChatClient | undefined {
    return this.#panel?.client;
  }

  /** Whether what is kept outlives the page. */
  get keeps(): boolean {
    return this.#keeper.storage !== undefined;
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.#build();
    this.#label();
    if (this.#stops.length > 0) return;
    this.takeEarlyProperties();
    const languages = new MutationObserver(() => this.#label());
    languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#stops = [() => languages.disconnect()];
    this.connect();
    if (this.inline || (this.#glance?.isKept && this.kept('open') === 'yes'))
      void this.#attempt(() => this.#show(false));
    else if (this.invitation && !this.#glance?.isKept) void this.#invite().catch(console.warn);
  }

  disconnectedCallback(): void {
    // Who is only moved is back by then, and the conversation has gone on.
    queueMicrotask(() => {
      if (this.isConnected) return;
      for (const stop of this.#stops.splice(0)) stop();
      this.#glance?.stop();
      this.#panel?.connect(undefined);
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    // One that stood in the page before its script has them all before it is connected.
    if (before === now || !this.isConnected || !this.#button) return;
    this.#panel?.requestUpdate();
    const isFree = !this.client || this.client.phase === 'none';
    if (/^(base-url|contact-center-id|require-consent)$/.test(name) && isFree) this.connect();
  }

  /** Opens the panel; loads it the first time. */
  async open(): Promise<void> {
    await this.#show(true);
  }

  /** Closes the panel; the conversation goes on. */
  close(): void {
    if (!this.isOpen || this.inline) return;
    this.#panel!.hidden = true;
    this.#panel!.closed();
    this.keep('open', 'no');
    this.#label();
    (this.querySelector<HTMLElement>('[slot=launcher]') ?? this.#button!).focus();
    this.dispatchEvent(new GwsChatClosedEvent());
  }

  /** Opens and asks for a chat, with what the page tells. Where consent is wanted first, the form asks for that. */
  async start(details?: StartDetails): Promise<void> {
    await this.#show(true);
    await this.#panel!.begin(details);
  }

  /** Says something in the visitor's name. */
  async send(text: string): Promise<void> {
    await (await this.#loadPanel()).send(text);
  }

  /** Ends the chat. */
  async end(): Promise<void> {
    await (await this.#loadPanel()).end();
  }

  /** Ends the chat, if there is one, and keeps nothing of the visitor any more. */
  async forget(): Promise<void> {
    await (await this.#loadPanel()).forget();
    this.#keeper.forget();
  }

  /** The visitor has agreed, here or by other means of the page: from now on things may be stored. */
  giveConsent(): void {
    this.#keeper.mayStore = true;
    this.keep('consent', `${new Date().toISOString()} ${this.requireConsent}`);
    if (!this.client || this.client.phase === 'none') this.connect();
  }

  /** What the visitor's choices are; for what listens to the chat. */
  kept(name: string): string | null {
    return this.#keeper.get(name);
  }

  /** Keeps a choice of the visitor, as far as that is allowed. */
  keep(name: string, value: string): void {
    this.#keeper.set(name, value);
  }

  /** @internal Follows the chat that is kept, with what is told and allowed now. */
  connect(): void {
    this.#glance?.stop();
    const { contactCenterId } = this;
    const baseUrl = this.baseUrl || location.origin;
    this.#keeper.prefix = `${keptName({ baseUrl, contactCenterId })}/own/`;
    this.#keeper.mayStore = !this.requireConsent || this.kept('consent') !== null;
    const { storage } = this.#keeper;
    this.#options = contactCenterId
      ? {
          baseUrl,
          contactCenterId,
          lifetime: this.keepHours * 3_600_000,
          ...(storage && { storage }),
          ...this.transport,
        }
      : undefined;
    if (this.#panel) return this.#panel.connect(this.#options);
    if (!this.#options) return;
    let isFirst = true;
    this.#glance = glance(this.#options, (unread) => {
      // What comes now is told of; what was there before, only shown.
      if (unread > this.#unread && !isFirst) void this.#attempt((panel) => panel.alert(unread));
      isFirst = false;
      this.#setUnread(unread);
    });
    // They are to be sent, seen or not.
    if (this.#glance.hasWords) void this.#attempt(() => {});
  }

  #build(): void {
    const root = this.attachShadow({ mode: 'open' });
    this.#internals = this.attachInternals();
    this.#button = drawLauncher(root, () => void this.#toggle());
    root.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key === 'Escape' && !isComposing) this.close();
    });
  }

  async #loadPanel(): Promise<GwsCustomerChatPanel> {
    if (this.#panel) return this.#panel;
    this.#button!.setAttribute('aria-busy', 'true');
    try {
      await GwsCustomerChat.load('panel');
      // Asked for twice while it was loading.
      if (this.#panel) return this.#panel;
      const panel = document.createElement('gws-customer-chat-panel');
      this.#panel = panel;
      panel.chat = this;
      panel.hidden = true;
      panel.role = this.inline ? 'region' : 'dialog';
      panel.part.add('panel');
      panel.addEventListener('close', () => this.close());
      panel.addEventListener('change', () => this.#setUnread(this.client?.unread ?? 0));
      this.#glance?.stop();
      panel.connect(this.#options);
      this.shadowRoot!.prepend(panel);
      await panel.updateComplete;
      return panel;
    } finally {
      this.#button!.removeAttribute('aria-busy');
    }
  }

  async #show(hasFocus: boolean): Promise<void> {
    const panel = await this.#loadPanel();
    this.shadowRoot!.querySelector('[part=invitation]')?.remove();
    if (!panel.hidden) return;
    panel.hidden = false;
    this.keep('open', 'yes');
    this.#label();
    await panel.opened(hasFocus);
  }

  async #toggle(): Promise<void> {
    if (this.isOpen) return this.close();
    if (this.#button!.ariaBusy) return;
    await this.#attempt(async () => {
      await this.open();
      this.dispatchEvent(new GwsChatOpenedEvent());
    });
  }

  /** With the panel, or a line that it cannot be had now. */
  async #attempt(act: (panel: GwsCustomerChatPanel) => unknown): Promise<void> {
    this.shadowRoot!.querySelector('p')?.remove();
    try {
      await act(await this.#loadPanel());
    } catch (error) {
      console.warn(error);
      drawFailure(this.shadowRoot!, launcherTexts(this).failed);
    }
  }

  async #invite(): Promise<void> {
    const { invite } = (await GwsCustomerChat.load('invitation')) as typeof import('./invitation.js');
    if (this.isConnected) this.#stops.push(invite(this, () => void this.#toggle()));
  }

  #setUnread(count: number): void {
    if (count !== this.#unread) drawBadge(this.shadowRoot!, (this.#unread = count));
    this.#label();
  }

  #label(): void {
    const { open, close } = launcherTexts(this);
    const unread = this.#unread ? `: ${this.#unread}` : '';
    this.#button!.ariaLabel = this.isOpen ? close : open + unread;
    this.#button!.ariaExpanded = String(this.isOpen);
    const { states } = this.#internals!;
    const now: Record<string, boolean> = { open: this.isOpen, unread: this.#unread > 0 };
    if (this.client) now[this.client.phase] = true;
    for (const state of ['open', 'unread', 'waiting', 'talking', 'ended']) {
      try {
        states[now[state] ? 'add' : 'delete'](state);
      } catch {
        return; // Chromium before 125 wanted dashes: there are no states there.
      }
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-customer-chat': GwsCustomerChat;
  }
}
