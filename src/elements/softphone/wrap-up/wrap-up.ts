// After a call: what it came to, what is to be noted, and whether the agent may go on. It is remembered in all tabs and
// over a reload, although the server has forgotten the call by then.
import type { LitElement, ReactiveController } from 'lit';
import type { Call } from '../../../api/index.js';
import { ApiError, type Resource, type Session } from '../../../session/index.js';
import { outcomesOf, type Disposition } from '../../outcome/outcomes.js';
import { AfterCallTime } from './after-call-time.js';
import { isWork, recordOf, Records, type CallRecord } from './records.js';
import { UcsKeeper } from './ucs.js';

type CallResource = Resource<'calls'>;

export interface WrapUpOptions {
  session: () => Session | undefined;
  /** Whether every call needs an outcome. */
  isMandatory: () => boolean;
  /** The key of the user data that takes an outcome; the server's own unless told. */
  dispositionKey?: () => string | undefined;
}

/** Where an outcome lies among the user data unless told. */
const usualKey = 'DispositionCode';
/** The agent's state follows the end of a call a little later. */
const settling = 5_000;
/** Tabs hear of an end one after the other; later than that a call of the same id is another one. */
const lateness = 10_000;
const notFound = 6;

/** What there is of one user. */
interface Desk {
  readonly user: string;
  readonly session: Session;
  readonly calls: Records<CallRecord>;
  readonly ucs: UcsKeeper;
  readonly stops: readonly (() => void)[];
}

export class WrapUp implements ReactiveController {
  readonly time: AfterCallTime;
  readonly #host: LitElement;
  readonly #options: WrapUpOptions;
  /** Calls as this page has seen them last while somebody talked: in the end nobody is on them any more. */
  readonly #seen = new Map<string, Call>();
  readonly #notes = new Map<string, { words: string; isSaved?: true }>();
  /** The server did not know these any more when their outcome was told. */
  readonly #forgotten = new Set<string>();
  #desk: Desk | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** The call whose outcome was chosen here, until the agent is done with it. */
  #held: string | undefined;
  #choosing: { id: string; outcome: Disposition } | undefined;
  #problem: { id: string; error: unknown } | undefined;
  #isFinishing = false;
  #lookedIn: Session | undefined;
  #hasNoOutcomes = false;

  constructor(host: LitElement, options: WrapUpOptions) {
    this.#host = host;
    this.#options = options;
    this.time = new AfterCallTime(host, options.session);
    host.addController(this);
  }

  /** The call that waits for the agent's last words; with several that need an outcome the oldest. */
  get open(): CallRecord | undefined {
    const ended = this.#records.filter(({ until, isDone }) => until && !isDone);
    ended.sort((one, other) => one.until! - other.until!);
    return (
      ended.find((one) => this.#isOwed(one)) ??
      ended.find(({ id }) => id === this.#held) ??
      (this.time.runs ? ended.at(-1) : undefined)
    );
  }

  /** An outcome is missing: not ready before it is there. Hanging up is never blocked. */
  get blocksReady(): boolean {
    return this.#records.some((one) => this.#isOwed(one));
  }

  /** An outcome is missing: no call out before it is there. */
  get blocksDial(): boolean {
    return this.blocksReady;
  }

  get isFinishing(): boolean {
    return this.#isFinishing;
  }

  /** A call as it was while somebody talked; undefined after a reload. */
  callOf(id: string): Call | undefined {
    return this.#seen.get(id);
  }

  /** Whether a call that is over waits for an outcome. */
  isNeeded(id: string): boolean {
    const record = this.#record(id);
    return record !== undefined && this.#isOwed(record);
  }

  /** The outcome that a call has, as the server has taken it. */
  outcomeOf(id: string): Disposition | undefined {
    return this.#record(id)?.outcome;
  }

  /** The outcome that was chosen for a call and is not confirmed yet. */
  pendingOutcomeOf(id: string): Disposition | undefined {
    return this.#choosing?.id === id ? this.#choosing.outcome : undefined;
  }

  /** Why the last thing that was asked for about a call was refused. */
  problemOf(id: string): unknown {
    return this.#problem?.id === id ? this.#problem.error : undefined;
  }

  /** The server did not know the call any more when its outcome was told. */
  isForgotten(id: string): boolean {
    return this.#forgotten.has(id);
  }

  /** Whether a note has a place to go to. */
  canNote(id: string): boolean {
    return this.#desk?.ucs.interactionOf(id) !== undefined;
  }

  noteOf(id: string): string {
    return this.#notes.get(id)?.words ?? '';
  }

  /** Keeps the note for the time being; it is sent by `saveNote`, or in the end. */
  setNote(id: string, words: string): void {
    this.#notes.set(id, { words });
  }

  /** Answers whether there is nothing left to save. */
  async saveNote(id: string): Promise<boolean> {
    const note = this.#notes.get(id);
    if (!note || note.isSaved || !this.canNote(id)) return true;
    return this.#trying(id, async () => {
      await this.#desk!.ucs.note(id, note.words);
      note.isSaved = true;
    });
  }

  /** Tells the outcome of a call, of one that runs or of one that is over. */
  async choose(id: string, outcome: Disposition): Promise<void> {
    const record = this.#record(id);
    if (!this.#desk || !record || this.#choosing) return;
    const { session, calls } = this.#desk;
    this.#choosing = { id, outcome };
    if (record.until) this.#held = id;
    await this.#trying(id, async () => {
      try {
        await this.#tell(session, record, outcome);
      } catch (error) {
        if (!isNotFound(error)) throw error;
        this.#forgotten.add(id);
      }
      calls.change(id, { outcome });
    });
    this.#choosing = undefined;
    this.#host.requestUpdate();
  }

  /** The agent is done with the call: saves what is to be saved, and ends the after-call work. */
  async finish(id: string): Promise<void> {
    if (!this.#desk || this.isNeeded(id) || this.#isFinishing) return;
    const { session, calls, ucs } = this.#desk;
    this.#isFinishing = true;
    const ready = async () => void (await session.channels.get('voice')?.perform('Ready'));
    if ((await this.saveNote(id)) && (!this.time.runs || (await this.#trying(id, ready)))) {
      this.#held = undefined;
      calls.change(id, { isDone: true });
      ucs.tend();
    }
    this.#isFinishing = false;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const session = this.#options.session();
    const user = session?.user?.id;
    // Who signs out, or is signed out, is followed by somebody or comes back.
    if (session !== this.#desk?.session || user !== this.#desk?.user) {
      this.hostDisconnected();
      if (session && user !== undefined && this.#host.isConnected) this.#desk = this.#sitDown(session, user);
    }
    if (session?.status === 'live' && this.#desk) this.#follow(this.#desk);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#desk?.stops ?? []) stop();
    this.#desk = undefined;
    this.#seen.clear();
  }

  get #records(): CallRecord[] {
    return this.#desk?.calls.all() ?? [];
  }

  #record(id: string): CallRecord | undefined {
    return this.#desk?.calls.get(id);
  }

  #sitDown(session: Session, user: string): Desk {
    const changed = () => this.#host.requestUpdate();
    const calls = new Records<CallRecord>('call', user, changed);
    const userData = ({ id, outcome }: CallRecord) => ({
      ...this.#seen.get(id)?.userData,
      ...(outcome && { [this.#options.dispositionKey?.() ?? usualKey]: outcome.name }),
    });
    const ucs = new UcsKeeper({ session, user, calls, userData, changed });
    // A short call may come and go between two renderings.
    const look = (call: CallResource) => this.#begin(call);
    const stops = [
      session.calls.on('add', look),
      session.calls.on('change', look),
      () => calls.close(),
      () => ucs.close(),
    ];
    return { user, session, calls, ucs, stops };
  }

  #follow({ session, calls, ucs }: Desk): void {
    if (this.#options.isMandatory()) void this.#lookForOutcomes(session);
    for (const call of session.calls) this.#begin(call);
    for (const record of calls.all()) {
      if (session.calls.get(record.id)) continue;
      if (record.until) this.#settle(record);
      else this.#end(record);
    }
    ucs.tend();
  }

  #begin(call: CallResource): void {
    if (!this.#desk || !isWork(call.data)) return;
    const { calls, ucs } = this.#desk;
    const { id } = call;
    this.#seen.set(id, call.data);
    const known = calls.get(id);
    if (known && !(known.until! < Date.now() - lateness)) return;
    calls.set(id, recordOf(call));
    ucs.begin(id);
  }

  #end({ id, since }: CallRecord): void {
    const until = Date.now();
    // Nobody saw the end of a call that was over when the page came.
    this.#desk!.calls.change(id, { until, ...(this.#seen.has(id) && { talked: until - since }) });
    this.#lookSoon();
  }

  /** Nobody waits for more: neither the centre's rule, nor the agent in after-call work. */
  #settle(record: CallRecord): void {
    const { id, until, isDone } = record;
    const isReady = this.#desk!.session.channels.get('voice')?.data.userState?.state === 'Ready';
    if (id === this.#held && isReady) this.#held = undefined;
    if (isDone || this.#isOwed(record) || this.open?.id === id) return;
    if (Date.now() - until! > settling) this.#desk!.calls.change(id, { isDone: true });
    else this.#lookSoon();
  }

  #isOwed({ until, outcome, isDone }: CallRecord): boolean {
    return Boolean(until && !isDone && !outcome) && this.#options.isMandatory() && !this.#hasNoOutcomes;
  }

  /** Where there is nothing to choose from, nothing can be asked for. */
  async #lookForOutcomes(session: Session): Promise<void> {
    if (session === this.#lookedIn) return;
    this.#lookedIn = session;
    // The place where they are chosen says if they cannot be read, and reads them again.
    const found = await outcomesOf(session).catch(() => undefined);
    this.#hasNoOutcomes = found?.outcomes.length === 0 && found.folders.length === 0;
    this.#host.requestUpdate();
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#host.requestUpdate(), settling + 100);
  }

  #tell({ calls, request }: Session, record: CallRecord, { name }: Disposition): Promise<unknown> {
    const { id, callUri, callUuid } = record;
    const dispositionKey = this.#options.dispositionKey?.();
    const body = { callUri, callUuid, disposition: name, ...(dispositionKey && { dispositionKey }) };
    return (
      calls.get(id)?.perform('SetCallDisposition', body) ??
      request('POST /me/calls/{id}', { path: { id }, body: { operationName: 'SetCallDisposition', ...body } })
    );
  }

  /** Answers whether it went well; what went wrong is to be seen. */
  async #trying(id: string, act: () => Promise<void>): Promise<boolean> {
    this.#problem = undefined;
    this.#host.requestUpdate();
    try {
      await act();
    } catch (error) {
      this.#problem = { id, error };
    }
    this.#host.requestUpdate();
    return this.#problem === undefined;
  }
}

/** It is too late to keep the outcome there. */
const isNotFound = (error: unknown): boolean =>
  error instanceof ApiError && (error.statusCode === notFound || error.httpStatus === 404);
