// What the agent writes in one conversation to one audience: the draft, and the words on their way until the log shows
// them. A draft belongs to its audience: nothing here can go to another one.
import type { Session } from '../../../session/index.js';
import { NoAnswerError, RefusedError } from '../../../session/index.js';
import { keptHere } from '../../../ui/kept.js';
import { resourceOf, visibilityOf, type Audience, type Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { GwsInteractionSendingEvent } from '../events.js';
import type { Operation } from '../media.js';
import { payloadOf } from '../payload.js';
import type { Entry } from '../resource.js';
import { Files } from './files.js';

export interface Sent {
  readonly id: number;
  readonly text: string;
  state: 'sending' | 'unsent';
}

/** How each audience is spoken to. */
const ways = {
  customer: {
    say: 'SendMessage',
    start: 'SendStartTypingNotification',
    stop: 'SendStopTypingNotification',
    visibility: 'All',
  },
  agents: {
    say: 'SendToAgents',
    start: 'SendStartTypingToAgentsNotification',
    stop: 'SendStopTypingToAgentNotification',
    visibility: 'Agents',
  },
} as const satisfies Record<Audience, Record<'say' | 'start' | 'stop', Operation> & { visibility: string }>;

/** Whoever has not touched a key for so long is not typing. */
const pauseInTyping = 10_000;
/** After so long without an answer, and without the words in the log, they count as unsent. */
const longestDoubt = 10_000;

export class Writing {
  readonly files: Files;
  /** The address of a page that is to be sent; none is being typed without it. */
  page: string | undefined;
  /** What is not filled in, where the agent was about to send it. Whoever sends again means it. */
  gap: string | undefined;
  readonly #conversation: Conversation;
  readonly #audience: Audience;
  readonly #panel: Conversations;
  readonly #key: string;
  #draft: string;
  #outgoing: readonly Sent[] = [];
  #lastId = 0;
  #saysTyping = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** One after the other, so that no network changes their order. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(conversation: Conversation, audience: Audience, panel: Conversations) {
    this.#conversation = conversation;
    this.#audience = audience;
    this.#panel = panel;
    this.#key = keyOf(panel.session, conversation, audience);
    this.#draft = keptHere.read<string>(this.#key) ?? '';
    this.files = new Files(conversation, panel, `${this.#key} files`);
    conversation.resource.on('entries', (entries) => entries.forEach((entry) => this.#settle(entry)));
    conversation.resource.on('error', (error) => this.#refuse(error));
  }

  get draft(): string {
    return this.#draft;
  }

  /** What the agent has typed. */
  set draft(draft: string) {
    this.#draft = draft;
    if (this.gap && !draft.includes(this.gap)) this.gap = undefined;
    if (draft === '') keptHere.remove(this.#key);
    else keptHere.write(this.#key, draft);
    this.#tellTyping(draft.trim() !== '' && !this.#isLookedFor);
    this.#panel.update();
  }

  /** What standard responses have left to be filled in, as it stands in the draft. */
  get gaps(): readonly string[] {
    const gaps = keptHere.read<readonly string[]>(this.#gapsKey) ?? [];
    return gaps.filter((one) => this.#draft.includes(one));
  }

  set gaps(gaps: readonly string[]) {
    if (gaps.length === 0) keptHere.remove(this.#gapsKey);
    else keptHere.write(this.#gapsKey, gaps);
  }

  get #gapsKey(): string {
    return `${this.#key} gaps`;
  }

  /** Words that were sent and that the log does not show yet, and those that were not taken. */
  get outgoing(): readonly Sent[] {
    return this.#outgoing;
  }

  get canSend(): boolean {
    const hasWords = this.#draft.trim() !== '' || this.files.ready.length > 0;
    return hasWords && !this.files.isBusy && this.isOpen;
  }

  /** Whether the audience can be spoken to now. */
  get isOpen(): boolean {
    return this.#panel.isLive && this.#conversation.audiences.includes(this.#audience);
  }

  /** Words by which a standard response is looked for are for nobody. */
  get #isLookedFor(): boolean {
    return this.#draft.startsWith('/') && this.#conversation.opened?.region === 'answers';
  }

  async send(): Promise<void> {
    if (!this.canSend) return;
    if (this.gap === undefined && this.gaps.length > 0) {
      [this.gap] = this.gaps;
      this.#panel.update();
      return;
    }
    const text = this.#draft.trim();
    const told = [resourceOf(this.#conversation), payloadOf(this.#conversation)] as const;
    if (!this.#panel.host.dispatchEvent(new GwsInteractionSendingEvent(...told, text, this.#audience))) return;
    // The end of typing is told by the words themselves.
    this.#saysTyping = false;
    this.gaps = [];
    this.draft = '';
    await this.files.send();
    if (text !== '') await this.#say(text);
  }

  /** Words that were not taken, once more. */
  async sendAgain(id: number): Promise<void> {
    const sent = this.#take(id);
    if (sent && this.isOpen) await this.#say(sent.text);
  }

  discard(id: number): void {
    this.#take(id);
  }

  /** Puts words into the draft, in place of what stands from `start` to `end`; answers where they begin. */
  insert(words: string, start = this.#draft.length, end = start): number {
    const before = this.#draft.slice(0, start).replace(/\S$/, '$& ');
    const after = this.#draft.slice(end).replace(/^(?=\S)/, ' ');
    this.draft = before + words + after;
    return before.length;
  }

  /** Nobody types where nobody looks. */
  leave(): void {
    this.#tellTyping(false);
  }

  async #say(text: string): Promise<void> {
    const sent: Sent = { id: ++this.#lastId, text, state: 'sending' };
    this.#put([...this.#outgoing, sent]);
    const operation = ways[this.#audience].say;
    const before = this.#turn;
    const turn = before.then(() => this.#panel.attempt(this.#conversation, operation, { text }));
    this.#turn = turn;
    const error = await turn;
    if (error === undefined) return;
    // It may have arrived all the same: then the log will show it.
    if (error instanceof NoAnswerError) setTimeout(() => this.#fail(sent), longestDoubt);
    else this.#fail(sent);
  }

  /** An own entry is what became of the words; a server may have masked a part of them. */
  #settle(entry: Entry): void {
    if (entry.type !== 'Text' || visibilityOf(entry) !== ways[this.#audience].visibility) return;
    const same = this.#outgoing.find(({ text }) => text === entry.text?.trim());
    // Where entries are unsigned, only the words can say whose they are.
    if (!entry.from && same) this.#conversation.own.add(entry.index);
    if (!this.#conversation.isOwn(entry)) return;
    const sent = same ?? this.#outgoing.find(({ state }) => state === 'sending');
    if (sent) this.#take(sent.id);
  }

  /** A refusal that comes after the answer does not say which words it means: those that wait longest. */
  #refuse(error: unknown): void {
    if (!(error instanceof RefusedError) || error.operation !== ways[this.#audience].say) return;
    const sent = this.#outgoing.find(({ state }) => state === 'sending');
    if (sent) this.#fail(sent);
  }

  #fail(sent: Sent): void {
    if (!this.#outgoing.includes(sent)) return;
    this.#put(this.#outgoing.map((one) => (one === sent ? { ...sent, state: 'unsent' } : one)));
  }

  #take(id: number): Sent | undefined {
    const sent = this.#outgoing.find((one) => one.id === id);
    this.#put(this.#outgoing.filter((one) => one !== sent));
    return sent;
  }

  #put(outgoing: readonly Sent[]): void {
    this.#outgoing = outgoing;
    this.#panel.update();
  }

  #tellTyping(isTyping: boolean): void {
    clearTimeout(this.#pause);
    if (isTyping) this.#pause = setTimeout(() => this.#tellTyping(false), pauseInTyping);
    if (isTyping === this.#saysTyping) return;
    const { start, stop } = ways[this.#audience];
    const operation = isTyping ? start : stop;
    if (!this.isOpen || !this.#conversation.can(operation)) return;
    this.#saysTyping = isTyping;
    // A courtesy: the agent need not know that it was refused.
    void this.#panel.attempt(this.#conversation, operation);
  }
}

const keyOf = (session: Session | undefined, { id }: Conversation, audience: Audience): string =>
  `gws-widgets.draft ${session?.user?.id} ${id} ${audience}`;

const writings = new WeakMap<Conversation, Map<Audience, Writing>>();

export function writingTo(audience: Audience, conversation: Conversation, panel: Conversations): Writing {
  const known = writings.get(conversation) ?? new Map<Audience, Writing>();
  writings.set(conversation, known);
  const writing = known.get(audience) ?? new Writing(conversation, audience, panel);
  known.set(audience, writing);
  return writing;
}
