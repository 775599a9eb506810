// `<gws-chat-panel>`: the agent's conversations. What is offered, what runs, and the one that is open.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { commonWords, conversationWords, messageWords } from '../../locales/index.js';
import { ApiError, type Session } from '../../session/index.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { check, chevronLeft, circleAlert, messageSquare, userRoundX, wifiOff } from '../../ui/icons.generated.js';
import { KeepFocus } from '../../ui/keep-focus.js';
import { Later } from '../../ui/later.js';
import { Localize } from '../../ui/localize.js';
import type { ShownMessage } from '../../ui/message-list.js';
import { spinner } from '../../ui/spinner.js';
import { agentStyles } from '../../ui/agent-styles.js';
import { SessionController } from '../session/context.js';
import { styles } from './chat-panel.styles.js';
import { renderComposer } from './composer.js';
import {
  isCustomerGone,
  isTyping,
  lastWords,
  nameOf,
  shownMessages,
  subjectOf,
  unreadAfter,
  type ChatResource,
} from './conversation.js';
import { GwsInteractionAcceptedEvent, GwsInteractionCompletedEvent, GwsInteractionOfferedEvent } from './events.js';
import { renderOffer } from './offer.js';
import { Writing } from './writing.js';

/**
 * An agent's conversations. Uses the session of the `<gws-session>` around it, or of the page's first one.
 *
 * @csspart list - All conversations.
 * @csspart offer - A conversation that is offered.
 * @csspart accept - The button that takes it.
 * @csspart reject - The button that gives it back.
 * @csspart conversation - The one that is open.
 * @csspart composer - Where the agent writes.
 * @csspart line - What is wrong, in one sentence.
 * @fires {GwsInteractionOfferedEvent} gws-interaction-offered - A conversation is offered.
 * @fires {GwsInteractionAcceptedEvent} gws-interaction-accepted - The agent has taken it.
 * @fires {GwsInteractionCompletedEvent} gws-interaction-completed - It is no longer the agent's.
 */
export class GwsChatPanel extends LitElement {
  static override readonly styles = [...agentStyles, styles];

  /** A session of your own, in place of the one found on the page. */
  @property({ attribute: false }) session: Session | undefined;

  /** Under which name customers see the agent; the first name unless told. */
  @property() nickname: string | undefined;

  @state() private openId: string | undefined;
  /** What was refused, and in which conversation. */
  @state() private problem: { chat: ChatResource; words: string } | undefined;

  readonly #messageList = new Later(this, () => import('../../ui/message-list.define.js'));
  readonly #localize = new Localize(this, commonWords, conversationWords, messageWords);
  readonly #sessions = new SessionController(this, () => this.#tellPage());
  /** What was told of each conversation last. */
  readonly #states = new Map<ChatResource, string>();
  readonly #writings = new WeakMap<ChatResource, Writing>();
  /** Up to which entry each was read. */
  readonly #read = new WeakMap<ChatResource, number>();
  /** What the agent takes here is opened at once. */
  #accepting: ChatResource | undefined;

  constructor() {
    super();
    new KeepFocus(this, () => (this.openId === undefined ? this.#find('h2') : this.#placeToWrite));
  }

  /** Opens a conversation. */
  open(id: string): void {
    this.openId = id;
  }

  protected override willUpdate(): void {
    this.#tellPage();
    // There before the first conversation.
    if (this.#sessions.session) this.#messageList.fetch();
    const open = this.#open;
    if (!open) this.openId = undefined;
    else this.#read.set(open, open.log.last);
  }

  protected override render(): TemplateResult {
    const open = this.#open;
    return html`
      ${this.#sessions.session?.status === 'lost' ? this.#renderLost() : nothing}
      <div class="columns">
        <div class="list" part="list">${this.#renderList()}</div>
        <div class="conversation ${open ? 'open' : ''}" part="conversation">
          ${open ? this.#renderConversation(open) : this.#renderEmpty(this.#localize.texts.chooseConversation)}
        </div>
      </div>
    `;
  }

  get #chats(): ChatResource[] {
    return [...(this.#sessions.session?.chats ?? [])];
  }

  get #open(): ChatResource | undefined {
    return this.#chats.find(({ id }) => id === this.openId);
  }

  get #isLive(): boolean {
    return this.#sessions.session?.status === 'live';
  }

  get #placeToWrite(): HTMLElement | null {
    return this.#find('textarea') ?? this.#find('.finish');
  }

  #renderLost(): TemplateResult {
    const words = this.#localize.texts.connectionLost;
    return html`<div class="line warning" part="line" role="status">${icon(wifiOff)}<span>${words}</span></div>`;
  }

  #renderList(): TemplateResult {
    const { texts } = this.#localize;
    const chats = this.#chats;
    const offers = chats.filter(({ data }) => data.state === 'Invited');
    const running = chats.filter(({ data }) => data.state !== 'Invited');
    const key = ({ id }: ChatResource) => id;
    return html`
      <h2 tabindex="-1">${texts.conversations}</h2>
      ${repeat(offers, key, (chat) => this.#renderOffer(chat))} ${repeat(running, key, (chat) => this.#renderRow(chat))}
      ${chats.length === 0 ? this.#renderEmpty(this.#isLive ? texts.noConversations : texts.signInFirst) : nothing}
    `;
  }

  #renderEmpty(words: string): TemplateResult {
    return html`<div class="empty">
      ${icon(messageSquare, 20)}
      <p>${words}</p>
    </div>`;
  }

  #renderOffer(chat: ChatResource): TemplateResult {
    return renderOffer({
      chat,
      texts: this.#localize.texts,
      nickname: this.nickname ?? this.#sessions.session?.user?.firstName ?? '',
      isLive: this.#isLive,
      problem: this.#renderProblem(chat),
      accept: (nickname) => this.#accept(chat, nickname),
      reject: () => this.#reject(chat),
    });
  }

  #renderRow(chat: ChatResource): TemplateResult {
    const name = nameOf(chat);
    const unread = unreadAfter(chat, this.#read.get(chat) ?? 0);
    const isOpen = chat.id === this.openId;
    return html`
      <button class="row" data-id=${chat.id} aria-current=${isOpen ? 'true' : 'false'} @click=${() => this.#goTo(chat)}>
        ${face(name)}
        <span class="what">
          <span class="name cut" dir="auto">${name}</span>
          <span class="words cut" dir="auto">${lastWords(chat)}</span>
        </span>
        ${
          unread === 0
            ? nothing
            : html`<span class="badge number" aria-hidden="true">${unread}</span>
                <span class="unseen">${this.#localize.texts.unread(unread)}</span>`
        }
      </button>
    `;
  }

  #renderConversation(chat: ChatResource): TemplateResult {
    const name = nameOf(chat);
    const isGone = isCustomerGone(chat);
    return html`
      ${this.#renderHead(chat, name)} ${isGone ? this.#renderGone(name) : nothing} ${this.#renderProblem(chat)}
      ${this.#messageList.draw(
        this.#localize.texts,
        () =>
          html`<gws-message-list
            .messages=${[...shownMessages(chat), ...this.#outgoing(chat)]}
            .typing=${isTyping(chat) ? name : undefined}
          ></gws-message-list>`,
      )}
      ${isGone ? nothing : this.#renderComposer(chat, name)}
    `;
  }

  #renderHead(chat: ChatResource, name: string): TemplateResult {
    const { texts } = this.#localize;
    const subject = subjectOf(chat);
    const isPending = chat.pending === 'Complete';
    return html`
      <div class="head">
        <button class="button icon-only back" aria-label=${texts.back} @click=${() => this.#goBack(chat)}>
          <span class="turns">${icon(chevronLeft, 20)}</span>
        </button>
        ${face(name)}
        <div class="who">
          <span class="name cut" dir="auto" title=${name}>${name}</span>
          <span class="muted cut" dir="auto" title=${subject}>${subject}</span>
        </div>
        <button
          class="button finish ${isPending ? 'pending' : ''}"
          aria-disabled=${isPending || !this.#isLive ? 'true' : nothing}
          @click=${() => this.#finish(chat)}
        >
          ${isPending ? spinner() : icon(check)} ${isPending ? texts.finishing : texts.finish}
        </button>
      </div>
    `;
  }

  #renderGone(name: string): TemplateResult {
    const words = this.#localize.texts.customerGone(name);
    return html`<div class="line warning" part="line" role="status">${icon(userRoundX)}<span>${words}</span></div>`;
  }

  #renderProblem(chat: ChatResource): TemplateResult | typeof nothing {
    if (this.problem?.chat !== chat) return nothing;
    return html`<div class="line danger" part="line" role="alert">
      ${icon(circleAlert)}<span>${this.problem.words}</span>
    </div>`;
  }

  #renderComposer(chat: ChatResource, name: string): TemplateResult {
    return renderComposer({
      name,
      draft: this.#writing(chat).draft,
      texts: this.#localize.texts,
      isLive: this.#isLive,
      change: (draft) => this.#write(chat, draft),
      send: () => this.#send(chat),
    });
  }

  #outgoing(chat: ChatResource): ShownMessage[] {
    return this.#writing(chat).outgoing.map(({ id, text }) => ({
      key: `o${id}`,
      kind: 'said',
      from: '',
      mine: true,
      text,
      delivery: 'sending',
    }));
  }

  #writing(chat: ChatResource): Writing {
    const writing = this.#writings.get(chat) ?? new Writing(chat);
    this.#writings.set(chat, writing);
    return writing;
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Tells the page what became of the conversations, once for each state. */
  #tellPage(): void {
    const chats = this.#chats;
    for (const chat of chats) this.#watch(chat);
    for (const chat of this.#states.keys()) {
      if (chats.includes(chat)) continue;
      this.#states.delete(chat);
      // A conversation of a session that this panel no longer belongs to goes on.
      if (chat.ended) this.dispatchEvent(new GwsInteractionCompletedEvent(chat));
    }
  }

  #watch(chat: ChatResource): void {
    const { state: now } = chat.data;
    const before = this.#states.get(chat);
    if (before === now) return;
    this.#states.set(chat, now);
    if (now === 'Chatting') {
      if (chat === this.#accepting) this.openId = chat.id;
      else this.openId ??= chat.id;
    }
    if (now === 'Invited') this.dispatchEvent(new GwsInteractionOfferedEvent(chat));
    else if (now === 'Chatting' && before === 'Invited') this.dispatchEvent(new GwsInteractionAcceptedEvent(chat));
  }

  #accept(chat: ChatResource, nickname: string): void {
    if (chat.pending !== undefined || !this.#isLive) return;
    this.#accepting = chat;
    this.#ask(chat, this.#localize.texts.accept, chat.perform('Accept', { nickname }));
  }

  #reject(chat: ChatResource): void {
    if (chat.pending !== undefined || !this.#isLive) return;
    this.#ask(chat, this.#localize.texts.reject, chat.perform('Reject'));
  }

  #finish(chat: ChatResource): void {
    if (chat.pending === 'Complete' || !this.#isLive) return;
    this.#ask(chat, this.#localize.texts.finish, chat.perform('Complete'));
  }

  async #goTo(chat: ChatResource): Promise<void> {
    this.open(chat.id);
    await this.updateComplete;
    this.#placeToWrite?.focus();
  }

  /** In one column the list was not there: the way back leads to the row that one came from. */
  async #goBack(chat: ChatResource): Promise<void> {
    this.openId = undefined;
    await this.updateComplete;
    this.#find(`[data-id="${CSS.escape(chat.id)}"]`)?.focus();
  }

  #write(chat: ChatResource, draft: string): void {
    const writing = this.#writing(chat);
    writing.draft = draft;
    this.requestUpdate();
    const isWriting = draft.trim() !== '';
    if (isWriting === writing.saysTyping) return;
    writing.saysTyping = isWriting;
    chat.perform(isWriting ? 'SendStartTypingNotification' : 'SendStopTypingNotification').catch(() => {
      // A courtesy: the agent need not know that it was refused.
    });
  }

  #send(chat: ChatResource): void {
    if (!this.#isLive) return;
    const writing = this.#writing(chat);
    const sent = writing.take();
    if (!sent) return;
    const answer = chat.perform('SendMessage', { text: sent.text }).catch((error: unknown) => {
      writing.giveBack(sent);
      throw error;
    });
    this.#ask(chat, this.#localize.texts.send, answer);
  }

  #ask(chat: ChatResource, label: string, answer: Promise<unknown>): void {
    this.problem = undefined;
    const { texts } = this.#localize;
    answer.catch((error: unknown) => {
      const words = error instanceof ApiError ? texts.refused(label, error.statusMessage) : texts.noServer;
      this.problem = { chat, words };
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'gws-chat-panel': GwsChatPanel;
  }
}
