// The messages of a conversation, for visitor and agent alike: groups by sender and time, joins and leaves as quiet lines.
import {
  html,
  LitElement,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { messageWords, type MessageTexts } from '../locales/index.js';
import { face } from './face.js';
import { icon } from './icon.js';
import { arrowDown, circleAlert, clock, externalLink, globe } from './icons.generated.js';
import { link, safeLink, withLinks } from './links.js';
import { Localize } from './localize.js';
import { blocksOf, isSameBlock, type Block, type ShownMessage } from './message-groups.js';
import { styles } from './message-list.styles.js';
import { baseStyles } from './styles.js';

export type { ShownMessage } from './message-groups.js';

/** Somebody wants unsent words sent again, or dropped. */
export class MessageActionEvent extends Event {
  constructor(
    type: 'resend' | 'discard',
    readonly key: string,
  ) {
    super(type);
  }
}

/** Who is so near to the end wants to see what comes, and so near to the top what was. */
const near = 48;
/** A long history is drawn from its end; this much more of it whenever somebody comes to its top. */
const step = 200;

/**
 * @internal
 * @csspart log - The list itself.
 * @csspart bubble - What somebody said.
 * @csspart page - A page that was pushed.
 * @csspart down - The way to what is new.
 */
export class GwsMessageList extends LitElement {
  static override readonly styles: CSSResultGroup = [...baseStyles, styles];

  // Not by decorators: they weigh half a kilobyte, which a visitor would load.
  static override readonly properties: PropertyDeclarations = {
    messages: { attribute: false },
    typing: { attribute: false },
    texts: { attribute: false },
    tellsDelivery: { type: Boolean },
    closed: { type: Boolean },
    firstNew: { attribute: false },
  };

  /** Oldest first. */
  declare messages: readonly ShownMessage[];

  /** Who writes right now. */
  declare typing: string | undefined;

  /** Words of the embedder's own. */
  declare texts: Partial<MessageTexts> | undefined;

  /** Whether own words say that they were sent; an agent's need not. */
  declare tellsDelivery: boolean;

  /** Whether nothing can be sent any more. */
  declare closed: boolean;

  /** The key before which the mark of what is new stands at first. */
  declare firstNew: string | undefined;

  readonly #localize = new Localize(this, messageWords);
  #isAtEnd = true;
  /** As the browser told last: to ask it would lay everything out before it is drawn. */
  #isShown = true;
  #sizes: ResizeObserver | undefined;
  /** What stands there now, and in which words and circumstances. */
  #drawn: Block[] = [];
  #drawnWith: unknown[] = [];
  /** How many messages of a long history are not drawn yet. */
  #passedOver = 0;
  #firstNew: string | undefined;
  #countNew = 0;

  constructor() {
    super();
    this.messages = [];
    this.tellsDelivery = this.closed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // A grown composer, or a panel that was hidden, must not lose the end.
    this.#sizes = new ResizeObserver(() => {
      this.#isShown = this.clientHeight > 0;
      this.#followEnd();
    });
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  /** From here on everything is read: the mark of what is new goes. */
  read(): void {
    this.#firstNew = undefined;
    this.#countNew = 0;
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#localize.own = this.texts;
    if (!changed.has('messages')) return;
    const before = changed.get('messages');
    if (before && before[0]?.key === this.messages[0]?.key) return this.#findNew(before);
    // Another conversation, or the first of this one.
    this.#drawn = [];
    this.#passedOver = Math.max(0, this.messages.length - step);
    this.#isAtEnd = true;
    this.#firstNew = this.firstNew;
    this.#countNew = 0;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#followEnd();
    // History loads silently: only what comes later is spoken.
    if (changed.has('messages') && this.messages.length > 0) this.#log!.ariaLive = 'polite';
  }

  protected override render(): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <div
        class="log"
        part="log"
        role="log"
        tabindex="0"
        aria-live="off"
        aria-label=${texts.messages}
        @scroll=${this.#onScroll}
      >
        <div>${this.#renderBlocks()} ${this.typing === undefined ? nothing : this.#renderTyping(this.typing)}</div>
      </div>
      ${
        this.#countNew > 0 && !this.#isAtEnd
          ? html`<button class="button down" part="down" @click=${this.#onDown}>
              ${icon(arrowDown)} ${texts.newMessages(this.#countNew)}
            </button>`
          : nothing
      }
    `;
  }

  /** Only what has changed: a transcript of thousands must not be drawn again for one word. */
  #renderBlocks(): unknown[] {
    const shown = blocksOf(this.messages.slice(this.#passedOver), this.#firstNew);
    const circumstances = [this.#localize.texts, this.closed, this.tellsDelivery];
    const before = circumstances.every((one, index) => one === this.#drawnWith[index]) ? this.#drawn : [];
    this.#drawn = shown;
    this.#drawnWith = circumstances;
    return shown.map((block, index) => (isSameBlock(before[index], block) ? noChange : this.#renderBlock(block)));
  }

  #renderBlock(block: Block): TemplateResult {
    if (block === 'new') return html`<div class="new">${this.#localize.texts.newOnes}</div>`;
    if (typeof block === 'number') return html`<p class="notice">${this.#localize.day(block)}</p>`;
    const [{ kind }] = block as [ShownMessage];
    return kind === 'said' || kind === 'page' ? this.#renderGroup(block) : this.#renderNotice(block[0]!);
  }

  #renderNotice({ kind, from, at, text = '' }: ShownMessage): TemplateResult {
    const { texts } = this.#localize;
    const words = kind === 'joined' ? texts.joined(from) : kind === 'left' ? texts.left(from) : text;
    return html`<p class="notice">${words}${at === undefined ? nothing : ` · ${this.#localize.time(at)}`}</p>`;
  }

  #renderGroup(group: readonly ShownMessage[]): TemplateResult {
    const last = group.at(-1)!;
    return html`
      <div class="group ${last.mine ? 'mine' : 'theirs'} ${last.tone ?? ''}">
        ${last.mine ? nothing : face(last.from, 'small')}
        <div class="said">
          ${this.renderSender(last, last.mine ? this.#localize.texts.you : last.from)} ${this.renderAll(group)}
          ${this.#renderMeta(last)}
        </div>
      </div>
    `;
  }

  /** Who said it; to be seen by the face and the side. */
  protected renderSender(_: ShownMessage, name: string): TemplateResult {
    return html`<span class="unseen">${name}</span>`;
  }

  protected renderAll(group: readonly ShownMessage[]): unknown {
    return group.map((message) => this.renderSaid(message));
  }

  protected renderSaid({ kind, text = '', delivery }: ShownMessage): TemplateResult {
    const page = kind === 'page' ? safeLink(text) : undefined;
    const words = kind === 'page' ? text : withLinks(text);
    // In one line, because a bubble shows every break.
    if (!page) return html`<div class="bubble ${delivery ?? ''}" part="bubble" dir="auto">${words}</div>`;
    const path = page.pathname + page.search;
    return link(
      page,
      html`<span class="mark">${icon(globe, 20)}</span>
        <span class="cut" dir="ltr">
          <span class="cut">${page.host || path}</span>
          ${page.host && path !== '/' ? html`<span class="cut muted">${path}</span>` : nothing}
        </span>
        ${icon(externalLink)}`,
      'page',
    );
  }

  #renderMeta({ key, at, delivery }: ShownMessage): TemplateResult {
    const { texts } = this.#localize;
    if (delivery === 'unsent') {
      return html`
        <div class="meta unsent">
          ${icon(circleAlert, 14)} ${texts.notSent} ${this.closed ? nothing : this.#renderActions(key)}
        </div>
      `;
    }
    if (delivery && delivery !== 'sent') {
      const words = delivery === 'held' ? texts.waitsForConnection : texts.sending;
      return html`<div class="meta">${icon(clock, 14)} ${words}</div>`;
    }
    const parts = [at === undefined ? '' : this.#localize.time(at), delivery && this.tellsDelivery ? texts.sent : ''];
    return html`<div class="meta">${parts.filter(Boolean).join(' · ')}</div>`;
  }

  #renderActions(key: string): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <button class="link" @click=${() => this.#act('resend', key)}>${texts.sendAgain}</button>
      <button class="link" @click=${() => this.#act('discard', key)}>${texts.discard}</button>
    `;
  }

  #renderTyping(name: string): TemplateResult {
    // Shown, not spoken: it would interrupt at every pause.
    return html`
      <div class="group theirs" aria-live="off">
        ${face(name, 'small')}
        <div class="said">
          ${this.renderTyped()}
          <div class="meta">${this.#localize.texts.isTyping(name)}</div>
        </div>
      </div>
    `;
  }

  protected renderTyped(): TemplateResult {
    return html`<div class="bubble typing" aria-hidden="true"><span></span><span></span><span></span></div>`;
  }

  get #log(): HTMLElement | null {
    return this.renderRoot.querySelector('.log');
  }

  /** What others said where nobody saw it: further down, or while all of it was hidden. */
  #findNew(before: readonly ShownMessage[]): void {
    const known = new Set(before.slice(-step).map(({ key }) => key));
    const fresh = this.messages.slice(-step).filter(({ key }) => !known.has(key));
    if (fresh.some(({ mine }) => mine)) return this.read();
    if (this.#isAtEnd && this.#isShown && !document.hidden) return;
    const said = fresh.filter(({ kind }) => kind === 'said' || kind === 'page');
    this.#firstNew ??= said[0]?.key;
    this.#countNew += said.length;
  }

  #onScroll(): void {
    const log = this.#log!;
    const fromEnd = log.scrollHeight - log.scrollTop;
    const isAtEnd = fromEnd - log.clientHeight < near;
    if (isAtEnd !== this.#isAtEnd) {
      this.#isAtEnd = isAtEnd;
      if (isAtEnd) this.#countNew = 0;
      this.requestUpdate();
    }
    if (this.#passedOver === 0 || log.scrollTop > near) return;
    this.#passedOver = Math.max(0, this.#passedOver - step);
    this.requestUpdate();
    void this.updateComplete.then(() => (log.scrollTop = log.scrollHeight - fromEnd));
  }

  #onDown(): void {
    const log = this.#log!;
    log.focus();
    log.scrollTop = log.scrollHeight;
  }

  #followEnd(): void {
    const log = this.#log;
    if (this.#isAtEnd && log) log.scrollTop = log.scrollHeight;
  }

  #act(type: 'resend' | 'discard', key: string): void {
    this.dispatchEvent(new MessageActionEvent(type, key));
  }
}
