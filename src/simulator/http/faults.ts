// What can be broken on purpose, between a client and the centre: answers that come late, never, twice or wrong.
import type { Clock } from '../centre/clock.js';
import { invalid, Refusal, unknownResource } from '../centre/refusal.js';
import { refuse } from './answer.js';
import type { Handler } from './api.js';
import type { Caller } from './caller.js';

/** What goes wrong; the words are for people. */
export const faultKinds = {
  delay: 'Answer late',
  dropBefore: 'Cut the line before it is done',
  dropAfter: 'Do it, and never answer',
  double: 'Do it twice',
  error500: 'Answer HTTP 500',
  error503: 'Answer HTTP 503',
} as const;
export type FaultKind = keyof typeof faultKinds;

export interface FaultPlan {
  kind: FaultKind;
  /** What the path below `/api/v2` begins with; all requests without it. */
  path?: string;
  method?: string;
  /** Whose requests. */
  userName?: string;
  /** How late. */
  milliseconds?: number;
  /** How many requests it spoils before it is over. */
  times?: number;
}

export interface Fault extends FaultPlan {
  readonly id: string;
  times: number;
}

/** The line was cut: there is no answer. */
export class LineCut extends Error {}

export interface Asked {
  method: string;
  /** Below `/api/v2`. */
  path: string;
  userName: string | undefined;
}

export class Faults {
  /** How long every answer takes, in milliseconds. */
  latency = 0;
  readonly #faults: Fault[] = [];
  #count = 0;

  get isAny(): boolean {
    return this.latency > 0 || this.#faults.length > 0;
  }

  list(): readonly Fault[] {
    return this.#faults;
  }

  add(plan: FaultPlan): Fault {
    if (!Object.hasOwn(faultKinds, plan.kind)) {
      throw invalid('kind', `one of ${Object.keys(faultKinds).join(', ')} is wanted`);
    }
    const fault = { ...plan, id: String(++this.#count), times: plan.times ?? 1 };
    this.#faults.push(fault);
    return fault;
  }

  remove(id: string): void {
    const place = this.#faults.findIndex((fault) => fault.id === id);
    if (place < 0) throw unknownResource(id);
    this.#faults.splice(place, 1);
  }

  clear(): void {
    this.#faults.length = 0;
    this.latency = 0;
  }

  /** What goes wrong with this request, which uses it up. */
  take(asked: Asked): Fault | undefined {
    const fault = this.#faults.find((one) => concerns(one, asked));
    if (!fault) return undefined;
    fault.times -= 1;
    if (fault.times <= 0) this.remove(fault.id);
    return fault;
  }
}

const concerns = ({ path, method, userName }: Fault, asked: Asked): boolean =>
  (path === undefined || asked.path.startsWith(path)) &&
  (method === undefined || asked.method === method) &&
  (userName === undefined || asked.userName === userName);

export const wait = (clock: Clock, milliseconds: number): Promise<void> =>
  new Promise((resolve) => clock.after(milliseconds, resolve));

/** The handler as a bad line makes it. The way to mend it stays open. */
export function spoiled(handle: Handler, faults: Faults, clock: Clock): Handler {
  return async (request, caller) => {
    const asked = faults.isAny ? askedOf(request, caller) : undefined;
    if (!asked) return handle(request, caller);
    if (faults.latency > 0) await wait(clock, faults.latency);
    const fault = faults.take(asked);
    return fault ? spoilers[fault.kind](request, caller, handle, fault, clock) : handle(request, caller);
  };
}

type Spoiler = (request: Request, caller: Caller, handle: Handler, fault: Fault, clock: Clock) => Promise<Response>;

const spoilers: Readonly<Record<FaultKind, Spoiler>> = {
  delay: async (request, caller, handle, { milliseconds = 3000 }, clock) => {
    await wait(clock, milliseconds);
    return handle(request, caller);
  },
  dropBefore: async () => {
    throw new LineCut();
  },
  dropAfter: async (request, caller, handle) => {
    await handle(request, caller);
    throw new LineCut();
  },
  double: async (request, caller, handle) => {
    await handle(request.clone(), caller);
    return handle(request, caller);
  },
  error500: async () => refuse(broken(500)),
  error503: async () => refuse(broken(503)),
};

export const broken = (status: number): Refusal => new Refusal(4, 'Broken on purpose, from /simulator', status);

/** Undefined for what is no request of the API. */
function askedOf(request: Request, { user }: Caller): Asked | undefined {
  const path = /^[a-z]+:\/\/[^/]*\/api\/v2(\/[^?#]*)?/i.exec(request.url);
  if (!path || request.method === 'OPTIONS') return undefined;
  return { method: request.method, path: path[1] ?? '/', userName: user?.userName };
}
