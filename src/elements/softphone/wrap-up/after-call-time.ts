// How long after-call work still lasts. The switch does not tell: it began when it was seen to, and lasts as set.
import type { LitElement, ReactiveController } from 'lit';
import type { Resource, Session } from '../../../session/index.js';
import { kept } from '../../../ui/kept.js';

/** In milliseconds since 1970, kept over a reload and for all that show it, in all tabs. */
interface Running {
  since: number;
  /** Not there where it ends only when the agent says so. */
  until?: number | undefined;
}

/** How much more an agent gets, in seconds. */
export const more = 30;
/** What ended longer ago was another one, which ended while no page was there. */
const stale = 60_000;

export class AfterCallTime implements ReactiveController {
  readonly #host: LitElement;
  readonly #session: () => Session | undefined;
  #running: Running | undefined;
  #hasLooked = false;

  constructor(host: LitElement, session: () => Session | undefined) {
    this.#host = host;
    this.#session = session;
    host.addController(this);
  }

  /** Whether the agent is in after-call work. */
  get runs(): boolean {
    return this.#channel?.data.userState?.workMode === 'AfterCallWork';
  }

  /** Milliseconds; undefined where it has no end. */
  get left(): number | undefined {
    const until = this.runs ? this.#running?.until : undefined;
    return until && Math.max(0, until - Date.now());
  }

  /** What is left of all of it, from 1 to 0. */
  get share(): number {
    const { since = 0, until = 0 } = this.#running ?? {};
    return until > since ? (this.left ?? 0) / (until - since) : 0;
  }

  /** Asks for half a minute more. Rejects if that is refused. */
  async extend(): Promise<void> {
    await this.#last(Math.ceil((this.left ?? 0) / 1_000) + more);
  }

  /** Asks for no end: it lasts until the agent chooses another state. Rejects if that is refused. */
  async stay(): Promise<void> {
    await this.#last(0);
  }

  hostUpdate(): void {
    const session = this.#session();
    if (session?.status !== 'live') return;
    if (!this.runs) {
      if (this.#running || !this.#hasLooked) kept.remove(this.#key);
      this.#running = undefined;
      this.#hasLooked = true;
      return;
    }
    const known = kept.read<Running>(this.#key);
    if (known && !(known.until! < Date.now() - stale)) this.#running = known;
    else void this.#begin(session, Date.now());
  }

  get #channel(): Resource<'channels'> | undefined {
    return this.#session()?.channels.get('voice');
  }

  get #key(): string {
    return `gws-widgets.after-call:${this.#session()?.user?.id}`;
  }

  async #last(seconds: number): Promise<void> {
    await this.#channel?.perform('AfterCallWork', { wrapUpTime: String(seconds) });
    this.#keep(this.#running?.since ?? Date.now(), seconds > 0 ? Date.now() + seconds * 1_000 : undefined);
  }

  async #begin({ request }: Session, since: number): Promise<void> {
    this.#keep(since);
    try {
      const { settings } = await request('GET /settings/voice');
      const length = Number(settings.find(({ name }) => name === 'defaultWrapupTime')?.value);
      // The agent may have asked for another one meanwhile.
      if (length > 0 && this.#running?.since === since && !this.#running.until)
        this.#keep(since, since + length * 1_000);
    } catch (error) {
      console.warn('How long after-call work lasts could not be read.', error);
    }
  }

  #keep(since: number, until?: number): void {
    this.#running = { since, until };
    kept.write(this.#key, this.#running);
    this.#host.requestUpdate();
  }
}
