// Where a number leads: to an agent's phone, a queue, outside, or nowhere.
import type { CallType } from '../../../api/index.js';
import { isLeg, legsOf, type Conversation, type Leg, type OutsideParty } from './conversation.js';
import type { Exchange } from './exchange.js';
import { behaviourOf, isInternalShape, type OutsideBehaviour } from './outside.js';
import type { Queueing } from './queueing.js';
import type { Phone } from './surroundings.js';

export type Route =
  | { readonly kind: 'agent'; readonly number: string; readonly phone: Phone }
  | { readonly kind: 'queue'; readonly number: string }
  | { readonly kind: 'outside'; readonly number: string; readonly behaviour: OutsideBehaviour }
  | { readonly kind: 'busy'; readonly number: string };

export const wrongNumber = 'Invalid Called Dn';
/** A chain of forwarded phones ends somewhere. */
const mostForwards = 5;

export class Routing {
  readonly #exchange: Exchange;
  readonly #queueing: Queueing;

  constructor(exchange: Exchange, queueing: Queueing) {
    this.#exchange = exchange;
    this.#queueing = queueing;
  }

  /** Undefined if there is no such number, or one may not call it from there. */
  routeTo(number: string, conversation?: Conversation): Route | undefined {
    const { phones } = this.#exchange.surroundings;
    let reached = number;
    for (let hop = 0; hop <= mostForwards; hop++) {
      const phone = phones.byNumber(reached);
      if (!phone) return this.#beyondPhones(reached, conversation);
      const isThere = conversation && legsOf(conversation).some((leg) => leg.phone === phone);
      if (isThere) return undefined;
      if (!phone.forwardTo) return this.#atPhone(phone);
      reached = phone.forwardTo;
    }
    return { kind: 'busy', number };
  }

  /** Calls from an agent's phone. Who is called rings, or the call has ended when this is through. */
  dial(phone: Phone, route: Route, conversation: Conversation, dialled: string, parent?: Leg): Leg {
    const leg = this.#exchange.addLeg(conversation, phone, {
      state: 'Dialing',
      dnis: dialled,
      callType: parent ? 'Consult' : route.kind === 'outside' ? 'Outbound' : 'Internal',
      ...(parent && { parent }),
    });
    // Whom it calls belongs to the very first message.
    const placeholder: OutsideParty = { kind: 'outside', number: dialled, state: 'Ringing' };
    conversation.parties.push(placeholder);
    this.#exchange.tell(leg, 'StatusChange');
    conversation.parties = conversation.parties.filter((party) => party !== placeholder);
    this.reach(route, conversation, parent ? 'Consult' : 'Internal');
    return leg;
  }

  /** Makes a number take part: it rings there. */
  reach(route: Route, conversation: Conversation, callType: CallType): void {
    if (route.kind === 'busy') this.#exchange.settle(conversation);
    else if (route.kind === 'queue') this.#queueing.put(conversation, route.number);
    else if (route.kind === 'agent') {
      const leg = this.#exchange.addLeg(conversation, route.phone, {
        state: 'Ringing',
        dnis: route.phone.number,
        callType,
      });
      this.#exchange.tell(leg, 'StatusChange');
    } else this.#ringOutside(route.number, route.behaviour, conversation);
  }

  answerOutside(conversation: Conversation, party: OutsideParty): void {
    if (party.state !== 'Ringing') return;
    this.#exchange.connect(party);
    this.#exchange.connectCallers(conversation);
  }

  #atPhone(phone: Phone): Route {
    const { policy } = this.#exchange;
    const isBusy = phone.doNotDisturb || this.#exchange.legs(phone.owner).length >= policy.lines;
    return isBusy ? { kind: 'busy', number: phone.number } : { kind: 'agent', number: phone.number, phone };
  }

  #beyondPhones(number: string, conversation?: Conversation): Route | undefined {
    if (this.#exchange.surroundings.isQueue(number)) return conversation?.queue ? undefined : { kind: 'queue', number };
    const behaviour = behaviourOf(number);
    if (behaviour.wrong || isInternalShape(number)) return undefined;
    return behaviour.busy ? { kind: 'busy', number } : { kind: 'outside', number, behaviour };
  }

  #ringOutside(number: string, behaviour: OutsideBehaviour, conversation: Conversation): void {
    const party: OutsideParty = { kind: 'outside', number, state: 'Ringing' };
    conversation.parties.push(party);
    const { answersAfter, rejectsAfter, hangsUpAfter } = behaviour;
    const later = (milliseconds: number | undefined, state: OutsideParty['state'], task: () => void) => {
      if (milliseconds === undefined) return;
      this.#exchange.world.clock.after(milliseconds, () => {
        if (party.state === state && homeOf(party, conversation).parties.includes(party)) task();
      });
    };
    later(rejectsAfter, 'Ringing', () => this.#exchange.leave(party, homeOf(party, conversation)));
    later(answersAfter, 'Ringing', () => {
      this.answerOutside(homeOf(party, conversation), party);
      later(hangsUpAfter, 'Established', () => this.#exchange.leave(party, homeOf(party, conversation)));
    });
  }
}

/** Where a party is by now: its conversation may have been merged into another. */
function homeOf(party: OutsideParty, conversation: Conversation): Conversation {
  let home = conversation;
  while (!home.parties.includes(party) && home.mergedInto) home = home.mergedInto;
  return home;
}

export const outsideIn = (conversation: Conversation, number?: string): OutsideParty | undefined =>
  conversation.parties.find(
    (party): party is OutsideParty =>
      !isLeg(party) && party.kind === 'outside' && (number === undefined || party.number === number),
  );
