// What an operation of a call gets, and how a map of them is typed.
import type { CallCapability } from '../../../../api/index.js';
import type { Conversation, Leg } from '../conversation.js';
import type { Exchange } from '../exchange.js';
import type { Monitoring } from '../monitoring.js';
import type { Parameters } from '../../parameters.js';
import type { Queueing } from '../queueing.js';
import type { Routing } from '../routing.js';

export interface Switchboard {
  readonly exchange: Exchange;
  readonly routing: Routing;
  readonly queueing: Queueing;
  readonly monitoring: Monitoring;
}

/** The switch takes it in this state, the table of capabilities says. Parameters are read before anything changes. */
export type Run = (board: Switchboard, leg: Leg, parameters: Parameters) => void;
export type Operations<Name extends CallCapability> = Readonly<Record<Name, Run>>;

/** What the switch says where it finds calls in another state than it needs. */
export const wrongState = 'Incorrect object state';

export interface Pair {
  readonly original: Leg;
  readonly consult: Leg;
}

/** Which two calls are meant: the one consulted from, and the one consulted in, or else the one on hold comes first. */
export function pairOf({ exchange }: Switchboard, leg: Leg, consultId?: string): Pair | undefined {
  const others = exchange.legs(leg.agent).filter((other) => other !== leg && other.state !== 'Ringing');
  if (consultId !== undefined && consultId !== leg.id) {
    const consult = others.find(({ id }) => id === consultId);
    return consult && { original: leg, consult };
  }
  const original = others.find((other) => other === leg.parent);
  if (original) return { original, consult: leg };
  const child = others.find(({ parent }) => parent === leg);
  if (child && consultId === undefined) return { original: leg, consult: child };
  const held = others.find(({ state }) => state === 'Held');
  if (held) return { original: held, consult: leg };
  return others[0] && { original: leg, consult: others[0] };
}

/** Two conversations become one, which keeps what the second's call was watched by. */
export function join({ exchange }: Switchboard, { original, consult }: Pair): Conversation {
  exchange.merge(consult.conversation, original.conversation);
  return original.conversation;
}
