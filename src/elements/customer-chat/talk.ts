// The chat that a panel shows: its client, when things came, who answers; and what of it the page and the visitor are told.
import type { CustomerChatMessage } from '../../api/index.js';
import { agentIsTyping, CustomerChatClient, type ChatPhase, type CustomerChatOptions } from '../../customer/index.js';
import type { ShownMessage } from '../../ui/message-list.js';
import { isNews, shown, shownOutgoing } from './conversation.js';
import {
  GwsChatAnsweredEvent,
  GwsChatEndedEvent,
  GwsChatMessageEvent,
  GwsChatStartedEvent,
  GwsChatTypingEvent,
} from './events.js';
import type { ChatHost } from './settings.js';

export class Talk {
  readonly client: CustomerChatClient;
  readonly #chat: ChatHost;
  #phase: ChatPhase = 'none';
  #isTyping = false;
  #endedByVisitor = false;
  #knows = false;
  #firstNew: string | undefined;

  /** `change` is called whenever something else is to be shown, `news` with what others have said just now. */
  constructor(
    options: CustomerChatOptions,
    chat: ChatHost,
    change: () => void,
    news: (said: readonly CustomerChatMessage[]) => void,
  ) {
    this.#chat = chat;
    this.client = new CustomerChatClient(options);
    this.client.on('entries', (entries) => {
      for (const entry of entries) this.#hear(entry);
      const said = entries.filter(isNews);
      if (said.length > 0) news(said);
    });
    this.client.on('change', () => {
      this.#follow();
      change();
    });
    this.client.resume();
  }

  /** Who answers, once somebody does. */
  get agent(): string | undefined {
    return this.client.entries.findLast(({ from }) => from.type !== 'Customer')?.from.nickname;
  }

  get isTyping(): boolean {
    return this.#isTyping;
  }

  /** What is shown, oldest first. */
  get messages(): ShownMessage[] {
    return [...this.client.entries.flatMap((entry) => shown(entry, this.client)), ...shownOutgoing(this.client)];
  }

  /** Before what the mark of the new stands when a chat is gone on with: what was not seen before. */
  get firstNew(): string | undefined {
    return this.#firstNew;
  }

  /** How long the visitor has waited, in milliseconds. */
  get waited(): number {
    return Date.now() - (this.client.since ?? Date.now());
  }

  get endedByVisitor(): boolean {
    return this.#endedByVisitor;
  }

  async end(): Promise<void> {
    const wasOver = this.#phase === 'ended';
    await this.client.end();
    this.#endedByVisitor = !wasOver;
  }

  #hear({ type, text, url, from }: CustomerChatMessage): void {
    if (type !== 'Text' && type !== 'PushUrl') return;
    this.#chat.dispatchEvent(new GwsChatMessageEvent(text ?? url ?? '', from.nickname, from.type === 'Customer'));
  }

  #follow(): void {
    const { phase, entries, firstUnread } = this.client;
    const before = this.#phase;
    this.#phase = phase;
    if (phase === 'asking') {
      this.#endedByVisitor = false;
      this.#firstNew = undefined;
      // Whoever has just begun it sees all of it.
      this.#knows = true;
    } else if (before === 'asking' && phase === 'waiting') this.#chat.dispatchEvent(new GwsChatStartedEvent());
    else if (before === 'waiting' && phase === 'talking') this.#chat.dispatchEvent(new GwsChatAnsweredEvent());
    else if (phase === 'ended' && before !== phase) this.#chat.dispatchEvent(new GwsChatEndedEvent());
    // The draft belonged to this chat.
    if (phase === 'ended' && this.#chat.kept('draft')) this.#chat.keep('draft', '');
    if (!this.#knows && entries.length > 0) {
      this.#knows = true;
      this.#firstNew = firstUnread && String(firstUnread.index);
    }
    const isTyping = agentIsTyping(entries);
    if (isTyping === this.#isTyping) return;
    this.#isTyping = isTyping;
    this.#chat.dispatchEvent(new GwsChatTypingEvent(isTyping));
  }
}
