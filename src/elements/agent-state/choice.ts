// What the agent has chosen to be: asked of the server one after another, the last one counting.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AgentStateSetting } from '../../api/index.js';
import { RefusedError, type Resource, type Session } from '../../session/index.js';
import { isSame, operationOn } from './states.js';

export interface Chosen {
  readonly setting: AgentStateSetting;
  /** All of them unless told. */
  readonly channel?: string | undefined;
}

/** How long what was asked for counts as pending without a word from the server. */
const longestPending = 10_000;

export class Choice implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #refused: (error: unknown, chosen: Chosen) => void;
  #run: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stops: (() => void)[] = [];
  /** What was asked for and is not confirmed. */
  pending: Chosen | undefined;

  /** `refused` hears of what the server had taken, and the phone did not. */
  constructor(host: ReactiveControllerHost, refused: (error: unknown, chosen: Chosen) => void) {
    this.#host = host;
    this.#refused = refused;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#end();
  }

  /** Resolves when the server has taken it, or what was chosen after it; rejects if it was refused. */
  async ask(session: Session, chosen: Chosen): Promise<void> {
    this.#end();
    this.pending = chosen;
    this.#listen(session);
    this.#run ??= this.#ask(session).finally(() => {
      this.#run = undefined;
      this.#host.requestUpdate();
    });
    await this.#run;
  }

  /** It is over once every channel is what was asked of it. */
  settle(session: Session): void {
    const { pending } = this;
    if (pending && !this.#run && channelsOf(session, pending).every(isDone(pending, session))) this.#end();
  }

  async #ask(session: Session): Promise<void> {
    for (let asked: Chosen | undefined; this.pending && asked !== this.pending;) {
      asked = this.pending;
      try {
        await send(session, asked);
      } catch (error) {
        // Something else was chosen meanwhile: that counts.
        if (asked !== this.pending) continue;
        this.#end();
        throw error;
      }
    }
    if (this.pending) this.#timer = setTimeout(() => this.#end(), longestPending);
  }

  /** The switch refuses by a message about the phone, which does not say what it refuses. */
  #listen({ devices }: Session): void {
    this.#stops = [...devices].map((device) =>
      device.on('error', (error) => {
        const { pending } = this;
        if (!pending || !(error instanceof RefusedError) || error.operation !== undefined) return;
        this.#end();
        this.#refused(error, pending);
      }),
    );
  }

  #end(): void {
    clearTimeout(this.#timer);
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.pending = undefined;
    this.#host.requestUpdate();
  }
}

const channelsOf = (session: Session, { channel }: Chosen): Resource<'channels'>[] =>
  [...session.channels].filter(({ id }) => channel === undefined || id === channel);

const isDone =
  ({ setting }: Chosen, session: Session) =>
  ({ id, data }: Resource<'channels'>): boolean => {
    const operation = operationOn(id, setting);
    const wanted = session.agentStates.find(({ operationName }) => operationName === operation);
    return wanted ? isSame(wanted, data.userState) : data.userState.state === operation;
  };

async function send(session: Session, chosen: Chosen): Promise<void> {
  const channels = channelsOf(session, chosen);
  const [first, ...others] = new Set(channels.map(({ id }) => operationOn(id, chosen.setting)));
  // One request for all of them, where they are asked for the same.
  if (channels.length > 1 && others.length === 0 && (first === 'Ready' || first === 'NotReady')) {
    await session.setState(first);
    return;
  }
  await Promise.all(channels.map((channel) => channel.perform(operationOn(channel.id, chosen.setting) as 'Ready')));
}
