// The messages of a conversation, for visitor and agent alike: groups by sender and time, joins and leaves as quiet lines.
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { face } from './face.js';
import { icon } from './icon.js';
import { circleAlert, clock } from './icons.generated.js';
import { messageWords } from '../locales/index.js';
import { Localize } from './localize.js';
import { baseStyles } from './styles.js';

/** Something said, or something that happened. */
export interface ShownMessage {
  /** The same for the same message, whatever becomes of it. */
  key: string;
  kind: 'said' | 'joined' | 'left';
  from: string;
  mine: boolean;
  text?: string;
  /** When it was said; unknown for what was read from a log without times. */
  at?: number;
  /** Own words: on their way, in the server's log, or refused. */
  delivery?: 'sending' | 'sent' | 'unsent';
}

/** Somebody wants unsent words sent again, or dropped. */
export class MessageActionEvent extends Event {
  constructor(
    type: 'resend' | 'discard',
    readonly key: string,
  ) {
    super(type);
  }
}

/** Messages of one sender within this time stand together. */
const groupSpan = 5 * 60_000;
/** Who is so near to the end wants to see what comes. */
const nearEnd = 48;

/**
 * @internal
 * @csspart log - The list itself.
 * @csspart bubble - What somebody said.
 */
export class GwsMessageList extends LitElement {
  static override readonly styles = [
    ...baseStyles,
    css`
      :host {
        container-type: inline-size;
        display: flex;
        flex-direction: column;
        font: inherit;
      }
      .log {
        display: flex;
        flex: 1;
        flex-direction: column;
        min-block-size: 0;
        padding: var(--_space-4);
        overflow-y: auto;
        overscroll-behavior: contain;
        outline-offset: -2px;
      }
      /* Few messages stand at the foot; with justify-content, many could not be scrolled to. */
      .log::before {
        flex: 1;
        content: '';
      }
      .notice {
        align-self: center;
        margin-block: 14px 2px;
        color: var(--_subtle);
        font: var(--_text-xs);
        text-align: center;
      }
      .group {
        display: grid;
        grid-template-columns: 28px minmax(0, 1fr);
        column-gap: var(--_space-2);
        align-self: flex-start;
        max-inline-size: 86%;
        margin-block-start: var(--_space-3);
      }
      .group.mine {
        grid-template-columns: minmax(0, 1fr);
        align-self: flex-end;
      }
      .group > .face {
        align-self: end;
        margin-block-end: 20px;
      }
      .said {
        position: relative;
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: 2px;
        min-inline-size: 0;
      }
      .mine .said {
        align-items: flex-end;
      }
      .bubble {
        max-inline-size: 100%;
        padding: 8px 13px;
        border: 1px solid transparent;
        border-radius: var(--_radius-bubble);
        background: var(--_theirs);
        color: var(--_on-theirs);
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .bubble + .bubble {
        border-start-start-radius: 6px;
      }
      .bubble:not(.typing) {
        border-end-start-radius: 6px;
      }
      .mine .bubble {
        border-radius: var(--_radius-bubble);
        border-end-end-radius: 6px;
        background: var(--_mine);
        color: var(--_on-mine);
      }
      .mine .bubble + .bubble {
        border-start-end-radius: 6px;
      }
      .mine .bubble.sending {
        background: color-mix(in oklab, var(--_mine) 90%, var(--_surface));
      }
      .mine .bubble.unsent {
        border-color: var(--_danger-text);
        background: var(--_surface);
        color: var(--_text);
      }
      .meta {
        display: flex;
        align-items: center;
        gap: var(--_space-1);
        min-block-size: 16px;
        margin-block-start: 2px;
        padding-inline: 13px 4px;
        color: var(--_subtle);
        font: var(--_text-xs);
        font-variant-numeric: tabular-nums;
      }
      .meta.unsent {
        color: var(--_danger-text);
      }
      .typing {
        display: flex;
        align-items: center;
        gap: 4px;
        block-size: 38px;
        white-space: normal;
      }
      .typing span {
        inline-size: 6px;
        block-size: 6px;
        border-radius: 50%;
        background: var(--_muted);
        animation: breathe 1.2s infinite ease-in-out;
      }
      .typing span:nth-child(2) {
        animation-delay: 0.15s;
      }
      .typing span:nth-child(3) {
        animation-delay: 0.3s;
      }
      @keyframes breathe {
        0%,
        60%,
        100% {
          opacity: 0.4;
        }
        30% {
          opacity: 1;
          transform: translateY(-3px);
        }
      }
      @container (inline-size < 300px) {
        .group {
          grid-template-columns: minmax(0, 1fr);
          max-inline-size: 94%;
        }
        .group > .face {
          display: none;
        }
      }
      @media (forced-colors: active) {
        .bubble {
          border-color: CanvasText;
        }
        .typing span {
          background: CanvasText;
        }
      }
    `,
  ];

  /** Oldest first. */
  @property({ attribute: false }) messages: readonly ShownMessage[] = [];

  /** Who writes right now. */
  @property({ attribute: false }) typing: string | undefined;

  /** Whether own words say that they were sent; an agent's need not. */
  @property({ type: Boolean }) tellsDelivery = false;

  /** Whether nothing can be sent any more. */
  @property({ type: Boolean }) closed = false;

  @query('.log') private log!: HTMLElement;
  readonly #localize = new Localize(this, messageWords);
  #isAtEnd = true;
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // A grown composer, or a panel that was hidden, must not lose the end.
    this.#sizes = new ResizeObserver(() => this.#followEnd());
    this.#sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.#followEnd();
    // History loads silently: only what comes later is spoken.
    if (changed.has('messages') && this.messages.length > 0) this.log.ariaLive = 'polite';
  }

  protected override render(): TemplateResult {
    return html`
      <div
        class="log"
        part="log"
        role="log"
        tabindex="0"
        aria-live="off"
        aria-label=${this.#localize.texts.messages}
        @scroll=${this.#onScroll}
      >
        ${repeat(
          grouped(this.messages),
          (group) => group[0]!.key,
          (group) => (group[0]!.kind === 'said' ? this.#renderGroup(group) : this.#renderNotice(group[0]!)),
        )}
        ${this.typing === undefined ? nothing : this.#renderTyping(this.typing)}
      </div>
    `;
  }

  #renderNotice({ kind, from, at }: ShownMessage): TemplateResult {
    const { texts } = this.#localize;
    const words = kind === 'joined' ? texts.joined(from) : texts.left(from);
    return html`<p class="notice">${words}${at === undefined ? nothing : ` · ${this.#localize.time(at)}`}</p>`;
  }

  #renderGroup(group: readonly ShownMessage[]): TemplateResult {
    const last = group.at(-1)!;
    return html`
      <div class="group ${last.mine ? 'mine' : 'theirs'}">
        ${last.mine ? nothing : face(last.from, 'small')}
        <div class="said">
          <span class="unseen">${last.mine ? this.#localize.texts.you : last.from}</span>
          ${repeat(
            group,
            ({ key }) => key,
            ({ text, delivery }) => html`<div class="bubble ${delivery ?? ''}" part="bubble" dir="auto">${text}</div>`,
          )}
          ${this.#renderMeta(last)}
        </div>
      </div>
    `;
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
    if (delivery === 'sending') return html`<div class="meta">${icon(clock, 14)} ${texts.sending}</div>`;
    const parts = [
      at === undefined ? '' : this.#localize.time(at),
      delivery === 'sent' && this.tellsDelivery ? texts.sent : '',
    ];
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
          <div class="bubble typing" aria-hidden="true"><span></span><span></span><span></span></div>
          <div class="meta">${this.#localize.texts.isTyping(name)}</div>
        </div>
      </div>
    `;
  }

  #onScroll(): void {
    const { scrollHeight, scrollTop, clientHeight } = this.log;
    this.#isAtEnd = scrollHeight - scrollTop - clientHeight < nearEnd;
  }

  #followEnd(): void {
    if (this.#isAtEnd && this.log) this.log.scrollTop = this.log.scrollHeight;
  }

  #act(type: 'resend' | 'discard', key: string): void {
    this.dispatchEvent(new MessageActionEvent(type, key));
  }
}

/** Neighbours by one sender within five minutes; what is not sent yet stands alone, so that it can say so. */
function grouped(messages: readonly ShownMessage[]): ShownMessage[][] {
  const groups: ShownMessage[][] = [];
  for (const message of messages) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins =
      before &&
      before.kind === 'said' &&
      message.kind === 'said' &&
      before.mine === message.mine &&
      before.from === message.from &&
      (before.delivery ?? 'sent') === (message.delivery ?? 'sent') &&
      message.delivery !== 'unsent' &&
      Math.abs((message.at ?? 0) - (before.at ?? 0)) < groupSpan;
    if (joins) group!.push(message);
    else groups.push([message]);
  }
  return groups;
}
