// Rings and notifies, in one of all tabs, once for each call.
import type { LitElement, ReactiveController } from 'lit';
import type { Resource, Session } from '../../../session/index.js';
import { noticePermission, notify, type Notice } from '../../../ui/notify.js';
import { isSoundFree, ring, whenSoundIsFree } from '../../../ui/sound.js';
import { deedsDone, isOurs, takeTurn } from '../../../ui/one-tab.js';

type CallResource = Resource<'calls'>;

export interface RingerOptions {
  session: () => Session | undefined;
  /** The agent, or the embedder, wants no sound. */
  isSilent: () => boolean;
  /** The output device by its id; the usual one unless told. */
  device: () => string | undefined;
  /** What a notification says of a call. */
  notice: (call: CallResource) => Omit<Notice, 'tag'>;
}

/** One call that rings. */
interface Ringing {
  /** Lets go of the turn to sound; there is none before the browser lets the page sound. */
  hush?: (() => void) | undefined;
  withdraw?: () => void;
}

/** Beside somebody who talks it rings softly. */
const softly = 0.25;

export class Ringer implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: RingerOptions;
  readonly #ringing = new Map<string, Ringing>();
  #session: Session | undefined;
  /** What had rung before this page was there: a reload is no new call. */
  #before: ReadonlySet<string> = new Set();
  #sounding = 0;
  #isMissing = false;
  #stopWaiting = () => {};

  constructor(host: LitElement, options: RingerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Whether it is this tab that sounds. */
  get isSounding(): boolean {
    return this.#sounding > 0;
  }

  /** It rang while nobody looked, and the browser has not been asked for notifications: worth asking the agent. */
  get missesNotices(): boolean {
    return this.#isMissing && noticePermission() === 'default';
  }

  /** At the agent's own act only. */
  async allowNotices(): Promise<void> {
    await Notification.requestPermission();
    this.#isMissing = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#stopWaiting = whenSoundIsFree(() => this.#host.requestUpdate());
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const session = this.#options.session();
    if (session !== this.#session) {
      this.#session = session;
      this.#before = deedsDone();
    }
    const calls = [...(session?.calls ?? [])].filter(({ data }) => data.state === 'Ringing');
    for (const id of this.#ringing.keys()) if (!calls.some((call) => call.id === id)) this.#end(id);
    for (const call of calls) if (!this.#before.has(noticeOf(call))) this.#keepRinging(call);
  }

  hostDisconnected(): void {
    this.#stopWaiting();
    for (const id of this.#ringing.keys()) this.#end(id);
  }

  #keepRinging(call: CallResource): void {
    const known = this.#ringing.get(call.id);
    const ringing = known ?? {};
    this.#ringing.set(call.id, ringing);
    if (!known) void this.#tell(call, ringing);
    if (isSoundFree() && !this.#options.isSilent()) ringing.hush ??= this.#sound();
    else {
      ringing.hush?.();
      ringing.hush = undefined;
    }
  }

  /** Stands in line with the other tabs that can sound: one does, and goes on when that tab goes. */
  #sound(): () => void {
    let stop = () => {};
    const leave = takeTurn(`ring:${this.#session?.user?.id}`, () => {
      const isTalking = [...(this.#session?.calls ?? [])].some(({ data }) => data.state === 'Established');
      const quiet = ring(this.#options.device(), isTalking ? softly : 1);
      this.#sounding += 1;
      stop = () => {
        this.#sounding -= 1;
        quiet();
      };
    });
    return () => {
      leave();
      stop();
    };
  }

  /** Once in this browser, and only where nobody looks. */
  async #tell(call: CallResource, ringing: Ringing): Promise<void> {
    const isFirst = await isOurs(noticeOf(call));
    if (!isFirst || !document.hidden || this.#ringing.get(call.id) !== ringing) return;
    if (noticePermission() === 'granted') {
      ringing.withdraw = notify({ ...this.#options.notice(call), tag: noticeOf(call) });
    } else {
      this.#isMissing = true;
      this.#host.requestUpdate();
    }
  }

  #end(id: string): void {
    const { hush, withdraw } = this.#ringing.get(id)!;
    this.#ringing.delete(id);
    hush?.();
    withdraw?.();
  }
}

/** What is done once for a call, by its name. */
const noticeOf = ({ id }: CallResource): string => `notify ${id}`;
