// What was with a customer before. The contact server knows whose a conversation is, and answers by a notification.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { HistoryInteraction, HistoryMessage } from '../../../api/index.js';
import type { Session } from '../../../session/index.js';

/** Looks so far back; the server's own month is too short for whoever comes back after the winter. */
const yearsBack = 2;
/** What comes sooner needs no sign that it is under way. */
const patience = 300;

export type EarlierStatus = 'idle' | 'asked' | 'slow' | 'failed';

export class Earlier implements ReactiveController {
  /** The newest first; undefined until it is known. */
  interactions: readonly HistoryInteraction[] | undefined;
  status: EarlierStatus = 'idle';
  /** The one that is read. */
  open: HistoryInteraction | undefined;
  /** What was said in it; empty where nothing is kept of it. */
  messages: readonly HistoryMessage[] | undefined;
  readonly #host: ReactiveControllerHost;
  #session: Session | undefined;
  #id: string | undefined;
  #run = new AbortController();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#run.abort();
    this.#id = undefined;
  }

  /** Of which conversation; the same twice is asked once. */
  follow(session: Session | undefined, id: string | undefined): void {
    if (session === this.#session && id === this.#id) return;
    this.#session = session;
    this.#id = id;
    this.interactions = this.open = undefined;
    this.again();
  }

  /** Asks for the list, or for what is open, once more. */
  again(): void {
    const { open } = this;
    if (open) this.read(open);
    else
      this.#ask(async (session, id, signal) => {
        const { interaction } = await contentOf(session, id, signal);
        this.interactions = await this.#historyOf(session, interaction.contactId, id, signal);
      });
  }

  /** Opens one. */
  read(interaction: HistoryInteraction): void {
    this.open = interaction;
    this.messages = undefined;
    this.#ask(async (session, _, signal) => {
      this.messages = (await contentOf(session, interaction.id, signal)).messages ?? [];
    });
  }

  close(): void {
    this.#run.abort();
    this.open = undefined;
    this.#become('idle');
  }

  #ask(look: (session: Session, id: string, signal: AbortSignal) => Promise<void>): void {
    this.#run.abort();
    this.#run = new AbortController();
    const { signal } = this.#run;
    const become = (status: EarlierStatus) => !signal.aborted && this.#become(status);
    if (!this.#session || this.#id === undefined) {
      this.#become('idle');
      return;
    }
    this.#become('asked');
    setTimeout(() => this.status === 'asked' && become('slow'), patience);
    look(this.#session, this.#id, signal).then(
      () => become('idle'),
      // Why the contact server does not answer helps nobody here: that it does not is said, with a way to try again.
      () => become('failed'),
    );
  }

  async #historyOf(session: Session, contactId: string | undefined, id: string, signal: AbortSignal) {
    if (contactId === undefined) return [];
    const from = new Date();
    from.setFullYear(from.getFullYear() - yearsBack);
    const { interactions } = await session.ask('POST /ucs/contacts/{id}/interactions', {
      path: { id: contactId },
      body: { operationName: 'RetrieveContactHistory', fromDate: from.toISOString().slice(0, 10), sort: 'desc' },
      signal,
    });
    // Not every server heeds the order.
    return interactions.filter((one) => one.id !== id).sort((one, other) => beginOf(other) - beginOf(one));
  }

  #become(status: EarlierStatus): void {
    this.status = status;
    this.#host.requestUpdate();
  }
}

const contentOf = (session: Session, id: string, signal: AbortSignal) =>
  session.ask('POST /ucs/interactions/{id}', {
    path: { id },
    body: { operationName: 'GetInteractionContent' },
    signal,
  });

/** As `2013-11-25 21:02:22.000+0200`, which not every browser can read. */
export const beginOf = ({ startDate }: HistoryInteraction): number =>
  Date.parse(startDate.replace(' ', 'T').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
