// `<gws-customer-chat>`: the bubble on a website. It weighs little until somebody opens it; the rest comes then.
import { CustomerChatClient, type CustomerChatOptions } from '../../customer/index.js';
import { drawIcon } from '../../ui/draw-icon.js';
import { messageCircle } from '../../ui/icons.generated.js';
import { GwsChatOpenedEvent } from './events.js';
import { launcherStyles } from './launcher.styles.js';
import { launcherTexts } from './launcher-texts.js';
import type { GwsCustomerChatPanel } from './panel.js';

/** Another way to the server than the network: what the in-page centre's `client()` gives. */
export type Transport = Pick<CustomerChatOptions, 'fetch'>;

// In Node there is no such class; the module must load there all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

/**
 * The chat on a company's website: a round button in the corner, and a panel above it once it is opened.
 *
 * @csspart launcher - The round button.
 * @csspart badge - How many messages were not read.
 * @fires {GwsChatOpenedEvent} gws-chat-opened - The panel was opened by hand.
 */
export class GwsCustomerChat extends Base {
  static readonly observedAttributes = ['base-url', 'contact-center-id', 'name'];

  /** Loads the panel's class; a script-tag build puts its own way here. */
  static loadPanel: () => Promise<unknown> = () => import('./panel.js');

  /** Another way to the server than the network; to be set before the element is connected. */
  transport: Transport | undefined;

  #client: CustomerChatClient | undefined;
  #panel: GwsCustomerChatPanel | undefined;
  #button: HTMLButtonElement | undefined;
  #unread = 0;
  #stops: (() => void)[] = [];
  #unfollow = () => {};

  /** Address of Web Services, without `/api/v2`; the page's own origin unless told. */
  get baseUrl(): string {
    return this.getAttribute('base-url') ?? '';
  }
  set baseUrl(value: string) {
    this.setAttribute('base-url', value);
  }

  /** Which contact centre serves the chat. */
  get contactCenterId(): string {
    return this.getAttribute('contact-center-id') ?? '';
  }
  set contactCenterId(value: string) {
    this.setAttribute('contact-center-id', value);
  }

  /** What stands at the head of the panel: the company. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }
  set name(value: string) {
    this.setAttribute('name', value);
  }

  /** Whether the panel is open now. */
  get isOpen(): boolean {
    return this.#panel !== undefined && !this.#panel.hidden;
  }

  /** The chat itself, for a page that wants to listen or to speak. */
  get client(): CustomerChatClient | undefined {
    return this.#client;
  }

  connectedCallback(): void {
    if (!this.shadowRoot) this.#build();
    this.#label();
    if (this.#stops.length > 0) return;
    this.#takeEarlyProperties();
    const languages = new MutationObserver(() => this.#label());
    languages.observe(document, { subtree: true, attributeFilter: ['lang'] });
    this.#stops = [() => languages.disconnect()];
    this.#connect();
  }

  disconnectedCallback(): void {
    // Who is only moved is back by then, and the conversation has gone on.
    queueMicrotask(() => {
      if (this.isConnected) return;
      for (const stop of this.#stops.splice(0)) stop();
      this.#disconnect();
    });
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === 'name') {
      if (this.#panel) this.#panel.name = this.name;
    } else if ((this.#client?.phase ?? 'none') === 'none') {
      this.#disconnect();
      this.#connect();
    }
  }

  /** Opens the panel; loads it the first time. */
  async open(): Promise<void> {
    const panel = this.#panel ?? (await this.#loadPanel());
    panel.hidden = false;
    this.#setUnread(0);
    panel.focusFirst();
  }

  /** Closes the panel; the conversation goes on. */
  close(): void {
    if (this.#panel) this.#panel.hidden = true;
    this.#label();
    this.#button?.focus();
  }

  #build(): void {
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(launcherStyles);
    root.adoptedStyleSheets = [sheet];
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.part.add('launcher');
    this.#button.append(drawIcon(messageCircle, 26));
    this.#button.addEventListener('click', () => void this.#toggle());
    root.append(this.#button);
    root.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key === 'Escape' && !isComposing && this.isOpen) this.close();
    });
  }

  /** What a page has set before this class was there lies over the accessors. */
  #takeEarlyProperties(): void {
    for (const name of ['baseUrl', 'contactCenterId', 'name'] as const) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete (this as Partial<this>)[name];
      this[name] = value;
    }
  }

  #connect(): void {
    if (!this.contactCenterId) return;
    const client = new CustomerChatClient({
      baseUrl: this.baseUrl || location.origin,
      contactCenterId: this.contactCenterId,
      ...(storage() && { storage: storage()! }),
      ...this.transport,
    });
    this.#client = client;
    this.#unfollow = client.on('entries', (entries) => {
      const said = entries.filter(({ type, from }) => type === 'Text' && from.type !== 'Customer');
      if (!this.isOpen) this.#setUnread(this.#unread + said.length);
    });
    if (this.#panel) this.#panel.client = client;
    client.resume();
  }

  #disconnect(): void {
    this.#unfollow();
    this.#client?.close();
    this.#client = undefined;
  }

  async #loadPanel(): Promise<GwsCustomerChatPanel> {
    this.#button!.setAttribute('aria-busy', 'true');
    try {
      await (this.constructor as typeof GwsCustomerChat).loadPanel();
      // Opened twice while it was loading.
      if (this.#panel) return this.#panel;
      const panel = document.createElement('gws-customer-chat-panel');
      panel.client = this.#client;
      panel.name = this.name;
      panel.addEventListener('close', () => this.close());
      this.shadowRoot!.prepend(panel);
      this.#panel = panel;
      await panel.updateComplete;
      return panel;
    } finally {
      this.#button!.removeAttribute('aria-busy');
    }
  }

  async #toggle(): Promise<void> {
    if (this.isOpen) return this.close();
    if (this.#button!.ariaBusy) return;
    this.shadowRoot!.querySelector('p')?.remove();
    try {
      await this.open();
      this.dispatchEvent(new GwsChatOpenedEvent());
    } catch (error) {
      console.warn('The chat could not be loaded.', error);
      const line = document.createElement('p');
      line.role = 'alert';
      line.textContent = launcherTexts(this).failed;
      this.shadowRoot!.append(line);
    }
  }

  #setUnread(count: number): void {
    this.#unread = count;
    this.#button!.querySelector('span')?.remove();
    this.#label();
    if (count === 0) return;
    const badge = document.createElement('span');
    badge.part.add('badge');
    badge.textContent = String(count);
    this.#button!.append(badge);
  }

  #label(): void {
    const { open, close } = launcherTexts(this);
    const unread = this.#unread ? `: ${this.#unread}` : '';
    this.#button!.ariaLabel = this.isOpen ? close : open + unread;
    this.#button!.ariaExpanded = String(this.isOpen);
  }
}

/** The page's storage, where it may be used at all. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage;
  } catch {
    return undefined; // Blocked: the chat then ends with the page.
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-customer-chat': GwsCustomerChat;
  }
}
