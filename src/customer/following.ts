// A chat that goes on, the same in all tabs: one of them reads it and tells the others.
import type { CustomerChatMessage, CustomerChatState } from '../api/index.js';
import { MessageLog } from '../core/message-log.js';
import { Source } from '../core/source.js';
import type { ChatPhase, CustomerChatEvents, CustomerChatOptions, Outgoing } from './chat.js';
import { Arrivals } from './arrivals.js';
import { Kept } from './kept.js';
import { Lead, type Candidate } from './lead.js';
import { isHidden } from './pace.js';
import { Reader, type Read } from './reader.js';
import { Seen } from './seen.js';
import { Server } from './server.js';

export interface FollowingEvents extends CustomerChatEvents {
  /** The log has been read by this tab; when that began. */
  reading: number;
  /** What is to be sent has changed, in whichever tab, or has become this tab's to send. */
  words: void;
}

/** What tabs tell each other: to look again, that something kept has changed, or how things are. */
type Said = 'look' | 'kept' | News;

interface News extends Pick<Following, 'id' | 'phase' | 'retryAt' | 'entries' | 'endedWhileAway'> {
  /** Left over at the end. */
  unsent: readonly Outgoing[];
}

/** What it shows is for reading alone, outside of it. */
export class Following extends Source<FollowingEvents> implements Candidate, Read {
  readonly kept: Kept;
  readonly server: Server;
  log = new MessageLog<CustomerChatMessage>();
  arrivals: Arrivals | undefined;
  id: string | undefined;
  phase: ChatPhase = 'none';
  /** When the server is asked again that did not answer; unset while it does. */
  retryAt: number | undefined;
  endedWhileAway = false;
  #unsent: readonly Outgoing[] = [];
  #seen = new Seen(this);
  /** Aborted when the following ends. */
  #run = new AbortController();
  #lead: Lead | undefined;
  #reader: Reader | undefined;
  /** Nothing is known yet of a resumed chat: what comes now is no news. */
  #isResuming = false;
  /** Whether a resumed chat goes on is not known yet. */
  #isAway = false;
  /** Nobody has said anything yet. */
  #isNew = false;
  /** This tab knows the whole log. */
  #isCurrent = false;

  constructor(options: CustomerChatOptions) {
    super();
    this.kept = new Kept(options);
    this.server = new Server(options);
  }

  get path(): string {
    return `/chats/${encodeURIComponent(this.id!)}`;
  }

  get entries(): readonly CustomerChatMessage[] {
    return this.log.entries;
  }

  get outgoing(): readonly Outgoing[] {
    return this.isOpen || this.phase === 'asking' ? this.kept.words : this.#unsent;
  }

  /** The texts of others that were not seen. */
  get unread(): readonly CustomerChatMessage[] {
    return this.#seen.unread;
  }

  get isOpen(): boolean {
    return this.phase === 'waiting' || this.phase === 'talking';
  }

  get mayRead(): boolean {
    return this.isOpen && this.#lead!.isMine;
  }

  /** Where there is no network, nothing leaves: it need not be found out later whether it has arrived. */
  get maySend(): boolean {
    const { navigator } = globalThis as Partial<typeof globalThis>;
    return this.#isCurrent && this.mayRead && navigator?.onLine !== false;
  }

  /** Aborted when what goes on now is over. */
  get signal(): AbortSignal {
    return this.#run.signal;
  }

  /** Goes on with the chat that is kept; false if there is none. */
  resume(): boolean {
    const { id } = this.kept;
    if (!id || this.phase !== 'none') return false;
    if (id !== this.id) this.clear();
    this.#follow(id, false);
    return true;
  }

  /** A chat was given to this tab. */
  begin(id: string): void {
    this.kept.id = id;
    // Whoever led before led another chat.
    this.kept.set('/leader', undefined);
    this.#follow(id, true);
  }

  /** Reads at once, log and state; a tab that does not lead asks the one that does. */
  async refresh(): Promise<void> {
    if (this.mayRead) await this.#reader!.readAll();
    else this.#say('look');
  }

  /** Reads soon: something is going on. */
  hurry(): void {
    if (this.mayRead) this.#reader!.hurry();
  }

  /** The visitor sees everything that there is now. */
  see(): void {
    if (this.unread.length === 0) return;
    this.#seen.see();
    this.tellKept();
  }

  /** Drops words. */
  drop(id: string): void {
    this.kept.set(`/word/${id}`, undefined);
    this.#unsent = this.#unsent.filter((word) => word.id !== id);
    this.tellKept();
  }

  /** This tab has changed what is kept. */
  tellKept(): void {
    this.#say('kept');
    this.#hearKept();
  }

  enter(phase: ChatPhase): void {
    this.phase = phase;
    this.tell('change', undefined);
  }

  /** The chat is over, in all tabs. */
  finish(isAway = false): void {
    const unsent = this.outgoing.map((word): Outgoing => ({ ...word, state: 'unsent' }));
    this.kept.clear();
    this.#end(unsent, isAway);
  }

  /** Stops asking; the chat itself goes on and can be resumed. */
  close(): void {
    this.#stop();
    if (this.isOpen || this.phase === 'asking') this.enter('none');
  }

  /** Knows of no chat any more. */
  clear(): void {
    this.#stop();
    this.#run = new AbortController();
    this.id = undefined;
    this.log = new MessageLog();
    this.arrivals = undefined;
    this.#unsent = [];
    this.#seen = new Seen(this);
    this.retryAt = undefined;
    this.endedWhileAway = false;
  }

  lead(): void {
    // Nothing can be sent before the log is known: what is found in it decides.
    this.#isCurrent = this.#isNew;
    this.#isNew = false;
    this.tell('words', undefined);
    void this.#reader!.read();
  }

  hear(heard: unknown): void {
    const said = heard as Said;
    if (said === 'kept') this.#hearKept();
    else if (said === 'look') {
      if (!this.mayRead) return;
      this.#sayNews();
      void this.refresh();
    } else if (said.id === this.id) {
      this.retryAt = said.retryAt;
      this.#tellFresh(this.log.add(said.entries));
      if (said.phase === 'ended') this.#end(said.unsent, said.endedWhileAway);
      else this.enter(said.phase);
    }
  }

  hearLog(fresh: readonly CustomerChatMessage[], begun: number): void {
    const isChanged = fresh.length > 0 || this.retryAt !== undefined;
    this.retryAt = undefined;
    this.#isCurrent = true;
    this.tell('reading', begun);
    this.#tellFresh(fresh);
    this.#seen.note(isChanged);
    if (isChanged) this.#tellAll();
  }

  hearState(state: CustomerChatState): void {
    const phase = state === 'Chatting' ? 'talking' : 'waiting';
    this.#isAway = false;
    if (phase === this.phase) return;
    this.phase = phase;
    this.#tellAll();
  }

  hearEnd(): void {
    this.finish(this.#isAway || isHidden());
  }

  hearFailure(error: unknown, retryAt: number): void {
    this.tell('error', error);
    this.retryAt = retryAt;
    this.#tellAll();
  }

  #follow(id: string, isNew: boolean): void {
    this.id = id;
    this.#isNew = isNew;
    this.#isAway = !isNew;
    this.#isResuming = !isNew && this.log.last === 0;
    this.#run = new AbortController();
    this.#reader = new Reader(this, this.signal, isNew);
    this.#lead = new Lead(this.kept, this);
    this.arrivals ??= new Arrivals(this.kept);
    this.enter('waiting');
    this.#listen();
    this.#lead.start();
    this.#say('look');
  }

  #listen(): void {
    const { signal } = this;
    const { window: page, document } = globalThis as Partial<typeof globalThis>;
    const wake = () => {
      if (!isHidden()) this.#lead!.want();
      this.hurry();
    };
    const rest = () => this.#lead!.rest();
    // Another tab's writing may arrive later than what it says of it.
    const hear = ({ key }: StorageEvent) => key?.startsWith(`${this.kept.name}/word`) && this.#hearKept();
    page?.addEventListener('online', wake, { signal });
    page?.addEventListener('pagehide', rest, { signal });
    page?.addEventListener('storage', hear, { signal });
    document?.addEventListener('freeze', rest, { signal });
    document?.addEventListener('visibilitychange', wake, { signal });
  }

  #hearKept(): void {
    this.tell('words', undefined);
    this.tell('change', undefined);
  }

  #tellFresh(fresh: readonly CustomerChatMessage[]): void {
    const isNews = !this.#isResuming && fresh.length > 0;
    this.#isResuming = false;
    if (!isNews) return;
    this.arrivals!.note(fresh, this.mayRead);
    this.tell('entries', fresh);
  }

  #tellAll(): void {
    this.#sayNews();
    this.tell('change', undefined);
  }

  #sayNews(): void {
    const { id, phase, retryAt, entries, endedWhileAway } = this;
    this.#say({ id, phase, retryAt, entries, endedWhileAway, unsent: this.#unsent });
  }

  #say(said: Said): void {
    this.#lead?.say(said);
  }

  #end(unsent: readonly Outgoing[], isAway: boolean): void {
    this.#unsent = unsent;
    this.endedWhileAway = isAway;
    this.phase = 'ended';
    // A tab that has heard of it says it once more, to nobody.
    this.#sayNews();
    this.#stop();
    this.tell('change', undefined);
  }

  #stop(): void {
    this.#run.abort();
    this.#lead?.leave();
  }
}
