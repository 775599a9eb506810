// Learns whose numbers the calls are, from the page, from what is attached and from the directory, once for each number.
import type { ReactiveControllerHost } from 'lit';
import type { Session } from '../../session/index.js';
import { directoryOf } from '../dial/directory.js';
import type { CallResource } from './call/call-view.js';
import type { Describe } from './caller.js';

type Host = ReactiveControllerHost & { readonly describe?: Describe | undefined };

/** However late a name comes, it is as good for the next call. */
const never = new AbortController().signal;

export class Names {
  readonly #host: Host;
  readonly #asked = new Set<string>();
  #session: Session | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  of(number: string): string | undefined {
    return this.#session?.user && directoryOf(this.#session).nameOf(number);
  }

  follow(session: Session | undefined): void {
    if (session !== this.#session) this.#asked.clear();
    this.#session = session;
    if (session?.status !== 'live') return;
    for (const call of session.calls) this.#learn(call, session);
  }

  #learn({ data }: CallResource, session: Session): void {
    const participants = data.participants ?? [];
    const numbers = participants.map(({ phoneNumber }) => phoneNumber).filter(Boolean);
    const outside = participants.filter(({ e164Number }) => e164Number);
    const attached = attachedName(data.userData);
    // What is attached to a consult call is the caller's, who is not in it.
    if (attached && outside.length === 1 && data.callType !== 'Consult') {
      directoryOf(session).learn(outside[0]!.phoneNumber, attached);
    }
    // Where they are not alone on a call any more, the page is not asked again.
    const described = participants.length === 1 && this.#host.describe?.(data)?.name;
    if (described) directoryOf(session).learn(participants[0]!.phoneNumber, described);
    const unknown = numbers.filter((number) => this.of(number) === undefined && !this.#asked.has(number));
    if (unknown.length === 0) return;
    for (const number of unknown) this.#asked.add(number);
    // A number is a name too, where nobody knows a better one.
    directoryOf(session)
      .find({ numbers: unknown }, never)
      .then(
        () => this.#host.requestUpdate(),
        () => {},
      );
  }
}

/** As Genesys' own tools attach it. */
function attachedName(userData: CallResource['data']['userData'] = {}): string {
  const parts = [userData['FirstName'], userData['LastName']];
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
