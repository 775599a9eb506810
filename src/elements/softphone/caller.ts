// Who is on the other side of a call, as far as it is known.
import type { Call } from '../../api/index.js';

export interface Caller {
  /** The number where there is no name. */
  name: string;
  /** As it is written for people, where there is a name beside it. */
  number?: string | undefined;
  /** Where the number belongs. */
  place?: string | undefined;
  /** What was called: a queue. */
  queue?: string | undefined;
  /** When the caller began to wait, in milliseconds since 1970. */
  waitsSince?: number | undefined;
}

/** Knows more of a call than the call itself tells: a customer database. */
export type Describe = (call: Call) => Partial<Caller> | undefined;

export function callerOf(call: Call, describe?: Describe): Caller {
  const { participants = [], ani, dnis } = call;
  const [other] = participants;
  const number = other?.formattedPhoneNumber || other?.phoneNumber || ani || dnis || '';
  const place = other?.location || other?.country?.name || undefined;
  const known = describe?.(call) ?? {};
  return { place, ...known, name: known.name || number, number: known.name ? (known.number ?? number) : undefined };
}
