// The opened chat: what is asked before, the conversation, and the end of it. Loaded when it is opened first.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { CustomerChatMessage } from '../../api/index.js';
import { messageWords, visitorWords } from '../../locales/index.js';
import { agentIsTyping, ApiError, type CustomerChatClient } from '../../customer/index.js';
import { define } from '../../ui/define.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { arrowUp, chevronDown, circleAlert, messageCircle, wifiOff } from '../../ui/icons.generated.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Localize } from '../../ui/localize.js';
import { GwsMessageList, type MessageActionEvent, type ShownMessage } from '../../ui/message-list.js';
import { isSendKey } from '../../ui/send-key.js';
import { spinner } from '../../ui/spinner.js';
import { baseStyles } from '../../ui/styles.js';
import { renderBefore } from './before.js';
import { styles } from './panel.styles.js';

/**
 * @internal
 * @csspart head - Who one talks to.
 * @csspart before - What is asked before the chat.
 * @csspart composer - Where the visitor writes.
 * @csspart line - What is wrong, in one sentence.
 */
export class GwsCustomerChatPanel extends LitElement {
  static override readonly styles = [...baseStyles, styles];

  @property({ attribute: false }) client: CustomerChatClient | undefined;

  /** The company's name. */
  @property() name = '';

  @state() private draft = '';
  /** What the server would not do. */
  @state() private problem: string | undefined;
  /** The fields that the visitor still has to fill. */
  @state() private missing: readonly string[] = [];
  @state() private isEnding = false;

  @query('input, textarea, .after') private first!: HTMLElement | null;
  readonly #localize = new Localize(this, messageWords, visitorWords);
  /** When entries came, by their index: the log itself has no times. */
  readonly #arrivals = new Map<number, number>();
  #stops: (() => void)[] = [];
  #saysTyping = false;

  constructor() {
    super();
    new KeepFocus(this, () => this.first);
  }

  /** Puts the focus where the visitor goes on. */
  focusFirst(): void {
    this.first?.focus();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.role = 'dialog';
    this.#follow(this.client);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) this.#follow(this.client);
    this.ariaLabel = this.name || this.#localize.texts.chat;
  }

  protected override render(): TemplateResult {
    const phase = this.client?.phase ?? 'none';
    return html`
      ${this.#renderHead()}
      ${phase === 'none' || phase === 'asking' ? this.#renderBefore(phase === 'asking') : this.#renderChat()}
    `;
  }

  #renderHead(): TemplateResult {
    const { texts } = this.#localize;
    const agent = this.#agent;
    const title = agent ?? (this.name || texts.chat);
    const canEnd = this.client?.phase === 'waiting' || this.client?.phase === 'talking';
    return html`
      <div class="head" part="head">
        ${face(title)}
        <div class="who">
          <span class="name cut" dir="auto">${title}</span>
          ${agent !== undefined && this.name ? html`<span class="muted cut" dir="auto">${this.name}</span>` : nothing}
        </div>
        ${canEnd ? this.#renderEnd() : nothing}
        <button class="button icon-only" aria-label=${texts.closeChat} title=${texts.closeChat} @click=${this.#close}>
          ${icon(chevronDown, 20)}
        </button>
      </div>
    `;
  }

  #renderEnd(): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <button
        class="button ${this.isEnding ? 'pending' : ''}"
        aria-disabled=${this.isEnding ? 'true' : nothing}
        @click=${this.#onEnd}
      >
        ${this.isEnding ? spinner() : nothing} ${this.isEnding ? texts.ending : texts.endChat}
      </button>
    `;
  }

  #renderBefore(isAsking: boolean): TemplateResult {
    const { texts } = this.#localize;
    if (!this.client) return this.#renderLine(texts.chatUnavailable);
    return renderBefore({
      texts,
      isAsking,
      missing: this.missing,
      problem: this.#renderProblem(),
      start: (event) => void this.#onStart(event),
      fill: (event) => this.#onFill(event),
      refuse: (event) => this.#onInvalid(event),
    });
  }

  #renderChat(): TemplateResult {
    const { texts } = this.#localize;
    const client = this.client!;
    return html`
      ${
        client.phase === 'waiting'
          ? html`<div class="waiting" role="status">
              <div class="ring">${icon(messageCircle, 20)}</div>
              <b>${texts.findingSomeone}</b>
              <span class="muted">${texts.writeAlready}</span>
            </div>`
          : nothing
      }
      <gws-message-list
        tellsDelivery
        .closed=${client.phase === 'ended'}
        .messages=${this.#messages}
        .typing=${agentIsTyping(client.entries) ? this.#agent : undefined}
        @resend=${({ key }: MessageActionEvent) => client.resend(Number(key.slice(1)))}
        @discard=${({ key }: MessageActionEvent) => client.discard(Number(key.slice(1)))}
      ></gws-message-list>
      ${client.connected || client.phase === 'ended' ? this.#renderProblem() : this.#renderUnanswered()}
      ${client.phase === 'ended' ? this.#renderAfter() : this.#renderComposer()}
    `;
  }

  #renderComposer(): TemplateResult {
    const { texts } = this.#localize;
    const isEmpty = this.draft.trim() === '';
    return html`
      <form class="composer" part="composer" @submit=${this.#onSend}>
        <textarea
          rows="1"
          dir=${isEmpty ? nothing : 'auto'}
          aria-label=${texts.writeMessage}
          placeholder=${texts.writeMessage}
          .value=${live(this.draft)}
          @input=${this.#onInput}
          @keydown=${this.#onKey}
        ></textarea>
        <button
          class="send ${isEmpty ? '' : 'filled'}"
          aria-label=${texts.send}
          aria-disabled=${isEmpty ? 'true' : nothing}
        >
          ${icon(arrowUp, 20)}
        </button>
      </form>
    `;
  }

  #renderAfter(): TemplateResult {
    const { texts } = this.#localize;
    return html`
      <div class="after" tabindex="-1">
        <p role="status">${texts.chatEnded}</p>
        <button class="button large primary" @click=${this.#onNew}>${texts.newChat}</button>
      </div>
    `;
  }

  #renderUnanswered(): TemplateResult {
    const words = this.#localize.texts.noAnswer;
    return html`<div class="line warning" part="line" role="status">${icon(wifiOff)}<span>${words}</span></div>`;
  }

  #renderProblem(): TemplateResult | typeof nothing {
    return this.problem === undefined ? nothing : this.#renderLine(this.problem);
  }

  #renderLine(words: string): TemplateResult {
    return html`<div class="line danger" part="line" role="alert">${icon(circleAlert)}<span>${words}</span></div>`;
  }

  get #agent(): string | undefined {
    return this.client?.entries.findLast(({ from }) => from.type !== 'Customer')?.from.nickname;
  }

  get #messages(): ShownMessage[] {
    const entries = this.client!.entries.flatMap((entry) => this.#shown(entry));
    const outgoing = this.client!.outgoing.map(({ id, text, state: delivery }): ShownMessage => ({
      key: `o${id}`,
      kind: 'said',
      from: '',
      mine: true,
      text,
      delivery,
    }));
    return [...entries, ...outgoing];
  }

  #shown({ index, type, from, text }: CustomerChatMessage): ShownMessage[] {
    const mine = from.type === 'Customer';
    const kind =
      type === 'Text'
        ? 'said'
        : type === 'ParticipantJoined'
          ? 'joined'
          : type === 'ParticipantLeft'
            ? 'left'
            : undefined;
    // Visitors know that they came.
    if (!kind || (mine && kind !== 'said')) return [];
    const at = this.#arrivals.get(index);
    return [
      {
        key: String(index),
        kind,
        from: from.nickname,
        mine,
        ...(text !== undefined && { text }),
        ...(at !== undefined && { at }),
        ...(mine && { delivery: 'sent' }),
      },
    ];
  }

  #follow(client: CustomerChatClient | undefined): void {
    for (const stop of this.#stops) stop();
    this.#stops = client
      ? [
          client.on('change', () => this.requestUpdate()),
          client.on('entries', (entries) => {
            for (const { index } of entries) this.#arrivals.set(index, Date.now());
          }),
        ]
      : [];
  }

  async #onStart(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.client!.phase !== 'none') return;
    const form = new FormData(event.target as HTMLFormElement);
    const words = (name: string) => String(form.get(name)).trim();
    this.problem = undefined;
    this.#arrivals.clear();
    try {
      await this.client!.start({ nickname: words('nickname'), subject: words('subject') });
    } catch (error) {
      const { texts } = this.#localize;
      this.problem = error instanceof ApiError ? texts.chatUnavailable : texts.noAnswerYet;
    }
  }

  /** Says what is missing in words of ours, under the field; the browser's own would float over the page. */
  #onInvalid(event: Event): void {
    event.preventDefault();
    const field = event.target as HTMLInputElement;
    if (this.missing.length === 0) field.focus();
    this.missing = [...this.missing.filter((name) => name !== field.name), field.name];
  }

  #onFill(event: Event): void {
    const field = event.target as HTMLInputElement;
    if (field.validity.valid) this.missing = this.missing.filter((name) => name !== field.name);
  }

  #onInput(event: InputEvent): void {
    this.draft = (event.target as HTMLTextAreaElement).value;
    this.#sayTyping(this.draft.trim() !== '');
  }

  #onKey(event: KeyboardEvent): void {
    if (!isSendKey(event)) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form!.requestSubmit();
  }

  #onSend(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.draft.trim();
    if (!text) return;
    this.draft = '';
    this.#saysTyping = false;
    this.client!.send(text);
  }

  async #onEnd(): Promise<void> {
    if (this.isEnding) return;
    this.isEnding = true;
    this.problem = undefined;
    try {
      await this.client!.end();
    } catch {
      this.problem = this.#localize.texts.noAnswerYet;
    } finally {
      this.isEnding = false;
    }
  }

  #onNew(): void {
    this.problem = undefined;
    this.client!.forget();
  }

  #sayTyping(on: boolean): void {
    if (on === this.#saysTyping) return;
    this.#saysTyping = on;
    void this.client!.setTyping(on);
  }

  #close(): void {
    this.dispatchEvent(new Event('close'));
  }
}

define('gws-message-list', GwsMessageList);
define('gws-customer-chat-panel', GwsCustomerChatPanel);

declare global {
  interface HTMLElementTagNameMap {
    'gws-customer-chat-panel': GwsCustomerChatPanel;
  }
}
