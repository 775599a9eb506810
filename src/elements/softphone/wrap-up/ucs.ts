// The contact server's record of each call: made when the talk begins, closed once the agent is done with it. One tab
// does it for all; a record that nobody closes stays in process for ever.
import type { UserData } from '../../../api/index.js';
import type { Session } from '../../../session/index.js';
import { takeTurn } from '../../../ui/one-tab.js';
import { Records, type CallRecord } from './records.js';

export interface UcsOptions {
  session: Session;
  user: string;
  calls: Records<CallRecord>;
  /** What is attached to a call in the end. */
  userData: (record: CallRecord) => UserData;
  changed: () => void;
}

/** How far the contact server is with a call; beside what is known of the call, for another tab may write that. */
interface UcsRecord {
  readonly interactionId?: string;
  readonly isCompleted?: true;
}

/** The contact server is away now and then. */
const pause = 30_000;

export class UcsKeeper {
  readonly #options: UcsOptions;
  readonly #records: Records<UcsRecord>;
  /** Calls that a request is under way for, or that wait after one that failed. */
  readonly #busy = new Set<string>();
  readonly #leave: () => void;
  #isOurs = false;

  constructor(options: UcsOptions) {
    this.#options = options;
    this.#records = new Records('ucs', options.user, options.changed);
    this.#leave = takeTurn(`ucs:${options.user}`, () => {
      this.#isOurs = true;
      this.tend();
    });
  }

  interactionOf(id: string): string | undefined {
    return this.#records.get(id)?.interactionId;
  }

  /** A call begins; one of that id that there may have been is another one. */
  begin(id: string): void {
    this.#records.set(id, {});
  }

  /** Does what is to be done now; called whenever something has changed. */
  tend(): void {
    const { session, calls } = this.#options;
    if (!this.#isOurs || session.status !== 'live' || !session.features.includes('api-ucs-voice')) return;
    for (const call of calls.all()) {
      const { interactionId, isCompleted } = this.#records.get(call.id) ?? {};
      if (isCompleted || this.#busy.has(call.id)) continue;
      if (!interactionId) void this.#do(call, () => this.#find(call));
      else if (call.isDone) void this.#do(call, () => this.#complete(call, interactionId));
    }
  }

  /** Any tab may note something. Rejects if that fails. */
  async note(id: string, note: string): Promise<void> {
    await this.#options.session.ask('POST /ucs/interactions/{id}', {
      path: { id: this.interactionOf(id)! },
      body: { operationName: 'SetCallNote', note },
    });
  }

  /** Another tab goes on with it. */
  close(): void {
    this.#isOurs = false;
    this.#leave();
    this.#records.close();
  }

  async #do({ id }: CallRecord, step: () => Promise<UcsRecord>): Promise<void> {
    this.#busy.add(id);
    let wait = 0;
    try {
      this.#records.change(id, await step());
      this.#options.changed();
    } catch (error) {
      console.warn('The contact server did not take a call; it is tried again.', error);
      wait = pause;
    }
    setTimeout(() => {
      this.#busy.delete(id);
      this.tend();
    }, wait);
  }

  async #find({ id, number, type }: CallRecord): Promise<UcsRecord> {
    const contactId = await this.#identify(number);
    const { interactionId } = await this.#options.session.ask('POST /ucs/interactions', {
      body: {
        operationName: 'FindPhoneCall',
        callId: id,
        status: 'InProgress',
        phoneNumber: number,
        type,
        ...contactId,
      },
    });
    return { interactionId };
  }

  /** Whom it knows by the number; nobody is made a contact by calling. */
  async #identify(phoneNumber: string): Promise<{ contactId?: string }> {
    const body = { operationName: 'IdentifyUCSContact', phoneNumber, mediaType: 'call', createContactEnabled: false };
    try {
      const { contactId } = await this.#options.session.ask('POST /ucs/contacts', { body: body as never });
      return { contactId };
    } catch {
      // A stranger; the call is recorded all the same.
      return {};
    }
  }

  async #complete(call: CallRecord, interactionId: string): Promise<UcsRecord> {
    await this.#options.session.ask('POST /ucs/interactions/{id}', {
      path: { id: interactionId },
      body: {
        operationName: 'SetCallCompleted',
        callDuration: Math.round((call.talked ?? 0) / 1_000),
        userData: this.#options.userData(call),
      },
    });
    return { isCompleted: true };
  }
}
