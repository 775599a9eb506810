// The calls that an agent had, and the numbers kept as favourites. The API has no list of either, so the page keeps it.
import type { Resource, Session } from '../../session/index.js';
import { kept } from '../../ui/kept.js';
import { digitsOf } from './numbers.js';

export interface RecentCall {
  readonly id: string;
  readonly number: string;
  readonly kind: 'in' | 'out' | 'missed' | 'rejected' | 'unanswered';
  /** Where the number is, as the server tells. */
  readonly place?: string | undefined;
  /** When it began. */
  readonly at: number;
  /** How long it was, or how long it rang. */
  readonly seconds: number;
}

/** What is noted of a call while it lasts: once it is over, nobody is in it. */
interface Noted {
  readonly at: number;
  readonly isOut: boolean;
  readonly number: string;
  readonly place: string | undefined;
  readonly talkedFrom: number | undefined;
  readonly isRejected: boolean;
}

interface Lists {
  readonly calls: readonly RecentCall[];
  readonly favourites: readonly string[];
}

const mostCalls = 50;

/**
 * One agent's lists. They are others' phone numbers, so they live as long as the session does, and in this browser's
 * storage only where the embedder wants it: then bounded, by user, and without names.
 */
export class Keepsakes {
  readonly user: string;
  #lists: Lists = { calls: [], favourites: [] };
  #isStored = false;

  constructor(user: string) {
    this.user = user;
  }

  /** The newest first. */
  get calls(): readonly RecentCall[] {
    return this.#lists.calls;
  }

  get favourites(): readonly string[] {
    return this.#lists.favourites;
  }

  isFavourite(number: string): boolean {
    return this.favourites.some(isSame(number));
  }

  /** What was called out last. */
  get lastDialled(): string | undefined {
    return this.calls.find(({ kind }) => kind === 'out' || kind === 'unanswered')?.number;
  }

  /** From now on in this browser's storage too, or no longer written there. */
  set isStored(isStored: boolean) {
    if (isStored === this.#isStored) return;
    this.#isStored = isStored;
    this.#change((lists) => lists);
  }

  add(call: RecentCall): void {
    this.#change(({ calls, favourites }) => ({ calls: [...calls, call], favourites }));
  }

  toggleFavourite(number: string): void {
    this.#change(({ calls, favourites }) => {
      const others = favourites.filter((one) => !isSame(number)(one));
      return { calls, favourites: others.length < favourites.length ? others : [...others, number] };
    });
  }

  /** Of what is stored: other tabs change it too, and keep the same calls. */
  #change(change: (lists: Lists) => Lists): void {
    const key = `gws-dial:${this.user}`;
    const { calls, favourites } = change((this.#isStored && kept.read<Lists>(key)) || this.#lists);
    const byId = new Map([...this.calls, ...calls].map((call) => [call.id, call]));
    this.#lists = { calls: [...byId.values()].sort((one, other) => other.at - one.at).slice(0, mostCalls), favourites };
    if (this.#isStored) kept.write(key, this.#lists);
  }
}

const isSame = (number: string) => (other: string) => digitsOf(number) === digitsOf(other);

const followed = new WeakMap<Session, Keepsakes | undefined>();

/** The lists of whoever is signed in; from the first time on, their calls are noted. */
export function keepsakesOf(session: Session): Keepsakes | undefined {
  if (!followed.has(session)) follow(session);
  const user = session.user?.id;
  const known = followed.get(session);
  const own = known?.user === user ? known : user === undefined ? undefined : new Keepsakes(user);
  followed.set(session, own);
  return own;
}

function follow(session: Session): void {
  const live = new Map<Resource<'calls'>, Noted>();
  const note = (call: Resource<'calls'>) => {
    if (!call.ended) live.set(call, noted(call, live.get(call)));
  };
  for (const call of session.calls) note(call);
  session.calls.on('add', note);
  session.calls.on('change', note);
  session.calls.on('remove', (call) => {
    const known = live.get(call);
    live.delete(call);
    if (known?.number && !call.data.monitoring) keepsakesOf(session)?.add(over(call.id, known));
  });
}

function noted({ data, pending }: Resource<'calls'>, known?: Noted): Noted {
  const { state, callType, duration = 0, participants } = data;
  const { formattedPhoneNumber, phoneNumber, digits, location = known?.place } = participants?.[0] ?? {};
  const at = known?.at ?? Date.now() - Number(duration) * 1_000;
  const isOut = known?.isOut ?? (state === 'Dialing' || (state !== 'Ringing' && callType === 'Outbound'));
  const talks = state === 'Established' || state === 'Held';
  return {
    at,
    isOut,
    number: formattedPhoneNumber || phoneNumber || digits || known?.number || (isOut ? data.dnis : ''),
    place: location,
    // Of a call that was found talking nobody knows how long it rang.
    talkedFrom: known?.talkedFrom ?? (talks ? (known ? Date.now() : at) : undefined),
    isRejected: known?.isRejected || pending === 'Reject',
  };
}

function over(id: string, { at, isOut, talkedFrom, isRejected, number, place }: Noted): RecentCall {
  const untaken = isOut ? 'unanswered' : isRejected ? 'rejected' : 'missed';
  const kind = talkedFrom === undefined ? untaken : isOut ? 'out' : 'in';
  return { id, number, kind, place, at, seconds: Math.round((Date.now() - (talkedFrom ?? at)) / 1_000) };
}
