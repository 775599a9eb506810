// What a supervisor knows of the team: who is there, what they have, whose next conversations are joined. Nobody tells
// when any of it changes: as long as it is shown, it is read again.
import type { ReactiveController } from 'lit';
import type { ChatSummary, SupervisorMode, User } from '../../../api/index.js';
import { ApiError } from '../../../session/index.js';
import { kept } from '../../../ui/kept.js';
import { directoryOf, type Found, type FoundList, type Question } from '../../dial/directory.js';
import { Finding } from '../../dial/finding.js';
import { nicknameFor } from '../answering.js';
import { parsed } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { media, type MediumName } from '../media.js';

type Supervised = Extract<MediumName, 'chats' | 'smsSessions'>;

/** A conversation of somebody else's, as far as it is told from outside. */
export interface Followable {
  readonly id: string;
  readonly medium: Supervised;
  /** Empty where nothing tells. */
  readonly name: string;
  readonly subject: string;
  readonly since: number;
}

interface Watch {
  readonly mode: SupervisorMode;
  readonly channels: readonly Channel[];
}

const channels = ['chat', 'smssession'] as const;
type Channel = (typeof channels)[number];

/** What did not work, and at whom: the conversation itself may be gone by then. */
interface Problem {
  readonly at: string;
  readonly mode: SupervisorMode;
  /** Without one, the conversation is over, or nothing came of it. */
  readonly error?: unknown;
}

/** So long it takes at most until one is offered what one has asked for. */
const longestWait = 10_000;
/** Where nobody's state is told, nothing else reads anew. */
const freshness = 30_000;

/** What the server answers: that something is not so, and that there is no such thing. */
const [wrongState, unknown] = [2, 6];

const isRefusal = (error: unknown, statusCode: number): boolean =>
  error instanceof ApiError && error.statusCode === statusCode;

export class Team implements ReactiveController {
  words = '';
  /** How the supervisor takes part in what is chosen next. */
  mode: SupervisorMode = 'Monitor';
  problem: Problem | undefined;
  /** The conversations could not be read. */
  hasFailed = false;
  readonly finding: Finding;
  readonly #panel: Conversations;
  readonly #conversations = new Map<string, readonly Followable[]>();
  /** Agents of whom something is asked. */
  readonly #asked = new Set<string>();
  #list: FoundList | undefined;
  #run: AbortController | undefined;

  constructor(panel: Conversations) {
    this.#panel = panel;
    this.finding = new Finding(panel.host);
    panel.host.addController(this);
  }

  get members(): readonly Found[] {
    return this.finding.list?.entries ?? [];
  }

  /** What an agent has; undefined until it is known. */
  of({ id }: Found): readonly Followable[] | undefined {
    return this.#conversations.get(id);
  }

  /** Whether something is asked of an agent, or of a conversation. */
  isPending(id: string): boolean {
    const { sought } = this.#panel;
    const one = this.#panel.get(id);
    return this.#asked.has(id) || sought.has(id) || (one?.isOffered === true && one.isSought && !one.problem);
  }

  hostUpdate(): void {
    const { session, view } = this.#panel;
    const isShown = view === 'team' && session?.user !== undefined;
    const words = this.words.trim();
    const question: Question = { type: 'User', channel: channels.join(' '), ...(words && { words }) };
    this.finding.ask(isShown ? directoryOf(session) : undefined, isShown ? question : undefined);
    // Watching has ended with it.
    if (session?.status === 'ended') kept.remove(this.#key);
    const { list } = this.finding;
    if (list === this.#list) return;
    this.#list = list;
    this.#run?.abort();
    if (list) void this.#read(list);
  }

  hostDisconnected(): void {
    this.#run?.abort();
    this.#list = undefined;
  }

  /** Whoever is signed in, one after the other: nobody is in such a hurry that all have to be asked at once. */
  async #read({ entries }: FoundList): Promise<void> {
    const run = new AbortController();
    this.#run = run;
    const { signal } = run;
    this.hasFailed = false;
    try {
      for (const { id, availability } of entries) {
        if (availability?.is === 'offline') this.#conversations.delete(id);
        else await this.#readOne(id, signal);
        if (signal.aborted) return;
        this.#panel.update();
      }
    } catch {
      if (signal.aborted) return;
      // Why helps nobody here: that they are not known is said, with a way to try again.
      this.hasFailed = true;
      this.#panel.update();
    }
    if (entries.some(({ availability }) => availability)) return;
    const timer = setTimeout(() => this.finding.again(), freshness);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  async #readOne(id: string, signal?: AbortSignal): Promise<void> {
    const asked = { path: { id }, query: { subresources: 'chats,smssessions' }, ...(signal && { signal }) };
    const { user } = await this.#panel.session!.request('GET /users/{id}', asked);
    this.#conversations.set(id, followable(user));
  }

  /** Goes into a conversation of an agent's; one that the supervisor is in is only opened. */
  async join(agent: Found, { id, medium }: Followable): Promise<void> {
    const panel = this.#panel;
    const { session, isLive, sought } = panel;
    const known = panel.get(id);
    if (known && !known.isOffered) return panel.goTo(known);
    if (!session || !isLive || this.isPending(id)) return;
    const { mode } = this;
    const body = { operationName: 'Intrude', supervisorVisibilityMode: mode } as const;
    this.problem = undefined;
    sought.add(id);
    panel.update();
    const fail = (error?: unknown) => {
      if (!sought.delete(id)) return;
      this.problem = { at: agent.id, mode, ...(error !== undefined && !isRefusal(error, unknown) && { error }) };
      // It may be over: then it is not to be chosen again.
      void this.#readOne(agent.id).then(
        () => panel.update(),
        () => panel.update(),
      );
    };
    setTimeout(() => fail(), longestWait);
    try {
      const userId = agent.id;
      if (medium === 'chats') {
        await session.request('POST /users/{userId}/chats/{chatId}', { path: { userId, chatId: id }, body });
      } else {
        const path = { userId, smssessionId: id };
        await session.request('POST /users/{userId}/smssessions/{smssessionId}', { path, body });
      }
    } catch (error) {
      fail(error);
    }
  }

  /** Whether, and how, the next conversations of an agent's are joined. */
  watchOf({ id }: Found): Watch | undefined {
    return this.#watches[id];
  }

  async watch({ id }: Found): Promise<void> {
    const { mode } = this;
    const nickname = nicknameFor({ medium: media.chats }, this.#panel);
    const { done, error } = await this.#tell(id, channels, { operationName: mode, nickname });
    if (done.length > 0) this.#keep({ ...this.#watches, [id]: { mode, channels: done } });
    if (error !== undefined) this.#fail({ at: id, mode, error });
  }

  async unwatch({ id }: Found): Promise<void> {
    const watch = this.#watches[id];
    if (!watch) return;
    const { left, error } = await this.#tell(id, watch.channels, { operationName: 'CancelSupervisorMonitoring' });
    const others = Object.entries(this.#watches).filter(([one]) => one !== id);
    const rest = left.length > 0 ? [[id, { ...watch, channels: left }] as const] : [];
    this.#keep(Object.fromEntries([...others, ...rest]));
    if (left.length > 0) this.#fail({ at: id, mode: watch.mode, error });
  }

  /** On each channel by itself: an agent need not have all. */
  async #tell(id: string, wanted: readonly Channel[], body: WatchBody) {
    const done: Channel[] = [];
    const left: Channel[] = [];
    let error: unknown;
    if (this.#asked.has(id) || !this.#panel.isLive) return { done, left, error };
    this.problem = undefined;
    this.#asked.add(id);
    this.#panel.update();
    for (const channel of wanted) {
      try {
        const path = { userId: id };
        if (channel === 'chat')
          await this.#panel.session!.request('POST /users/{userId}/channels/chat', { path, body });
        else await this.#panel.session!.request('POST /users/{userId}/channels/smssession', { path, body });
        done.push(channel);
      } catch (reason) {
        // What the server no longer knows of needs no end.
        const isOver = isRefusal(reason, wrongState);
        if (!isOver || body.operationName !== 'CancelSupervisorMonitoring') {
          left.push(channel);
          error = reason;
        }
      }
    }
    this.#asked.delete(id);
    this.#panel.update();
    return { done, left, error };
  }

  #fail(problem: Problem): void {
    this.problem = problem;
    this.#panel.update();
  }

  /** The server does not tell whom one watches. */
  get #watches(): Readonly<Record<string, Watch>> {
    return kept.read<Record<string, Watch>>(this.#key) ?? {};
  }

  #keep(watches: Readonly<Record<string, Watch>>): void {
    kept.write(this.#key, watches);
    this.#panel.update();
  }

  get #key(): string {
    return `gws-widgets.watched ${this.#panel.session?.user?.id}`;
  }
}

type WatchBody = { operationName: SupervisorMode; nickname: string } | { operationName: 'CancelSupervisorMonitoring' };

function followable({ chats = [], smssessions = [] }: User): Followable[] {
  const all = [
    ...chats.map((one) => [one, 'chats'] as const),
    ...smssessions.map((one) => [one as Pick<ChatSummary, 'id' | 'userData' | 'receivedDate'>, 'smsSessions'] as const),
  ];
  return all
    .map(([{ id, userData = {}, receivedDate }, medium]) => {
      const text = (key: string) => (typeof userData[key] === 'string' ? userData[key] : '');
      const name = `${text('FirstName')} ${text('LastName')}`.trim() || text('PhoneNumber');
      return { id, medium, name, subject: text('Subject'), since: parsed(receivedDate) || Date.now() };
    })
    .sort((one, other) => one.since - other.since);
}
