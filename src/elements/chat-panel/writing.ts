// What the agent writes in one conversation: the draft, and the words on their way until the log shows them.
import type { ChatResource } from './conversation.js';

interface Sent {
  readonly id: number;
  readonly text: string;
}

export class Writing {
  draft = '';
  /** Whether the customer was told that the agent writes. */
  saysTyping = false;
  readonly #chat: ChatResource;
  #outgoing: readonly Sent[] = [];
  #lastId = 0;
  /** How many of the agents' own messages the log had when it was looked at last. */
  #known: number;

  constructor(chat: ChatResource) {
    this.#chat = chat;
    this.#known = ownMessages(chat);
  }

  /** Words that were sent and that the log does not show yet. */
  get outgoing(): readonly Sent[] {
    const now = ownMessages(this.#chat);
    this.#outgoing = this.#outgoing.slice(Math.max(0, now - this.#known));
    this.#known = now;
    return this.#outgoing;
  }

  /** Takes the draft for sending; undefined if there is nothing in it. */
  take(): Sent | undefined {
    const text = this.draft.trim();
    if (text === '') return undefined;
    const sent = { id: ++this.#lastId, text };
    this.#outgoing = [...this.outgoing, sent];
    this.draft = '';
    this.saysTyping = false;
    return sent;
  }

  /** What was not taken is the agent's again, before whatever was written meanwhile. */
  giveBack({ id, text }: Sent): void {
    this.#outgoing = this.outgoing.filter((sent) => sent.id !== id);
    this.draft = [text, this.draft].filter(Boolean).join('\n');
  }
}

const ownMessages = ({ log }: ChatResource): number =>
  log.entries.filter(({ type, from }) => type === 'Text' && from.type === 'Agent').length;
