// Who is in a call. The switch knows one conversation; each agent in it has an own leg, which the API calls a call.
import type { CallMonitoringKind, CallState, CallType } from '../../../api/index.js';
import type { Person } from '../people.js';
import type { Monitoring, Phone } from './surroundings.js';
import type { AttachedData } from '../user-data.js';

export interface Conversation {
  readonly id: string;
  readonly connId: string;
  readonly data: AttachedData;
  /** In the order of joining. */
  parties: Party[];
  recording: 'Recording' | 'Paused' | 'Stopped';
  owner?: Leg;
  /** Set when it was merged into another, which has its parties now. */
  mergedInto?: Conversation;
  /** Ids of those that were merged into this one. */
  readonly aliases: string[];
  queue?: Waiting;
}

/** A call that a queue has to deliver. */
export interface Waiting {
  readonly number: string;
  readonly turnedDownBy: Set<Phone>;
}

/** A leg that rings because of a queue gives up in the end. */
export interface Offer {
  readonly dnis: string;
  stopWaiting: () => void;
}

export interface Leg {
  readonly kind: 'agent';
  readonly id: string;
  readonly connId: string;
  readonly number: string;
  readonly phone: Phone;
  readonly agent: Person;
  readonly startedAt: number;
  readonly dnis: string;
  readonly callType: CallType;
  /** On a consult call, the one from which it was made. */
  readonly parent?: Leg;
  conversation: Conversation;
  state: CallState;
  muted: boolean;
  offer?: Offer;
  /** Set on a supervisor's leg. */
  monitor?: Monitor;
  /** The supervisor has muted this agent, or this supervisor the agent. */
  monitoredUserMuted: boolean;
  wasEstablished: boolean;
}

/** How a supervisor takes part. */
export interface Monitor {
  kind: CallMonitoringKind;
  target: Leg;
  readonly setting: Monitoring;
}

export interface OutsideParty {
  readonly kind: 'outside' | 'queue';
  readonly number: string;
  state: 'Ringing' | 'Dialing' | 'Established';
}

export type Party = Leg | OutsideParty;

export const isLeg = (party: Party): party is Leg => party.kind === 'agent';

/** A supervisor whom the others neither see nor hear. */
export const isSilent = (party: Party): boolean => isLeg(party) && !!party.monitor && party.monitor.kind !== 'BargeIn';

export const legsOf = (conversation: Conversation): Leg[] => conversation.parties.filter(isLeg);

/** The other parties as one of them sees them: the newest first, no silent listeners. */
export function othersOf(leg: Leg): Party[] {
  const others = leg.conversation.parties.filter((party) => party !== leg && !isSilent(party));
  return others.filter((party) => isShownTo(leg, party)).reverse();
}

/** While a queue looks for somebody, who called sees the queue, and who is asked sees who called. */
function isShownTo(leg: Leg, party: Party): boolean {
  if (party.kind === 'queue') return !leg.offer;
  return !(isLeg(party) && party.offer && party.state === 'Ringing');
}

/** Those that keep a conversation going: all but silent listeners. */
export const talkersOf = (conversation: Conversation): Party[] =>
  conversation.parties.filter((party) => !isSilent(party) && !(isLeg(party) && party.offer));
