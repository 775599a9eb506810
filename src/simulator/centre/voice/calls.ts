// Calls, as the rest of the centre asks for them: agents' operations, and what happens outside.
import type { Call, CallMonitoringKind, CallState, UserData } from '../../../api/index.js';
import type { Person } from '../people.js';
import { invalid, notNow, unknownResource } from '../refusal.js';
import type { World } from '../world.js';
import { isAllowed } from './capabilities.js';
import { isLeg, type Conversation, type Party } from './conversation.js';
import { Exchange } from './exchange.js';
import { Monitoring } from './monitoring.js';
import { isOperation, operations } from './operations/index.js';
import type { Switchboard } from './operations/operation.js';
import { answer } from './operations/talking.js';
import { Parameters, type Body } from '../parameters.js';
import { usualPolicy, type VoicePolicy } from './policy.js';
import { Queueing } from './queueing.js';
import { outsideIn, Routing, wrongNumber } from './routing.js';
import type { Surroundings } from './surroundings.js';

/** A conversation as somebody sees it who sees all. */
export interface LiveConversation {
  id: string;
  /** Where it waits. */
  queue?: string;
  parties: {
    kind: 'agent' | 'outside' | 'queue';
    number: string;
    state: CallState;
    userName?: string;
    monitoring?: CallMonitoringKind;
  }[];
  userData: UserData;
}

export class Calls {
  /** How the switch is set up. */
  readonly policy: VoicePolicy = { ...usualPolicy };
  readonly #board: Switchboard;

  constructor(world: World, surroundings: Surroundings) {
    const exchange = new Exchange(world, surroundings, this.policy);
    const queueing = new Queueing(exchange);
    const monitoring = new Monitoring(exchange);
    this.#board = { exchange, queueing, monitoring, routing: new Routing(exchange, queueing) };
    exchange.followers.push({
      established: (leg) => monitoring.established(leg),
      left: (leg) => monitoring.left(leg),
      settled: (conversation) => {
        monitoring.settled(conversation);
        queueing.offerWaiting();
      },
    });
    surroundings.phones.onMonitoring((supervisor) => monitoring.begin(supervisor));
  }

  // Agents

  /** The calls that are not over. */
  of(agent: Person): Call[] {
    const { exchange } = this.#board;
    return exchange.legs(agent).map((leg) => exchange.view(leg));
  }

  /** Calls from an agent's phone. A number that leads nowhere is refused late. */
  dial(agent: Person, deviceId: string, body: Body): void {
    const { exchange, routing } = this.#board;
    const phone = exchange.surroundings.phones.of(agent);
    if (phone.id !== deviceId) throw unknownResource(deviceId);
    const parameters = new Parameters(body);
    const number = parameters.destination();
    const userData = parameters.optionalUserData();
    for (const name of ['location', 'outboundCallerId']) parameters.optionalText(name);
    const route = number === phone.number ? undefined : routing.routeTo(number);
    if (!route) {
      exchange.tellError(phone, wrongNumber);
      return;
    }
    exchange.holdOthers(agent);
    routing.dial(phone, route, exchange.open(userData), number);
  }

  perform(agent: Person, id: string, operation: string, body: Body = {}): void {
    const leg = this.#board.exchange.leg(agent, id);
    if (!isOperation(operation)) throw invalid('operationName', `'${operation}' is not known here`);
    // What is over is gone, but for its disposition.
    if (leg.state === 'Released' && operation !== 'SetCallDisposition') throw unknownResource(id);
    if (!isAllowed(operation, this.#board.exchange.situation(leg))) throw notNow(operation, leg.state);
    operations[operation](this.#board, leg, new Parameters(body));
  }

  /** Lifts the receiver of the phone itself, which a phone on the public network needs. */
  answerAtPhone(agent: Person, id: string): void {
    const leg = this.#board.exchange.leg(agent, id);
    if (leg.state !== 'Ringing') throw notNow('Answer', leg.state);
    answer(this.#board, leg);
  }

  /** Somebody has become ready. */
  offerWaiting(): void {
    this.#board.queueing.offerWaiting();
  }

  // Outside

  /** All that is going on, for who looks on: who is in which call, and how. */
  live(): { id: string; parties: { kind: Party['kind']; number: string; name: string; state: string }[] }[] {
    return this.#board.exchange.conversations().map(({ id, parties }) => ({
      id,
      parties: parties.map((party) => ({
        kind: party.kind,
        number: party.number,
        name: isLeg(party) ? `${party.agent.firstName} ${party.agent.lastName}` : '',
        state: party.state,
      })),
    }));
  }

  /** Somebody outside calls an agent's number; the answer is the call's id. */
  ring(agent: Person, from: string, userData: UserData = {}): string {
    const { number } = this.#board.exchange.surroundings.phones.of(agent);
    return this.#callFrom(from, number, userData);
  }

  /** Somebody outside calls a queue. */
  enqueue(queueNumber: string, from: string, userData: UserData = {}): string {
    const { exchange } = this.#board;
    if (!exchange.surroundings.isQueue(queueNumber)) throw invalid('queue', `no queue has the number ${queueNumber}`);
    return this.#callFrom(from, queueNumber, userData);
  }

  /** Whoever is rung outside answers; with several, the number says who. */
  answerOutside(id: string, number?: string): void {
    const { conversation, party } = this.#outside(id, number);
    if (party.state !== 'Ringing') throw notNow('Answer', party.state);
    this.#board.routing.answerOutside(conversation, party);
  }

  /** Whoever is rung outside does not want to. */
  rejectOutside(id: string, number?: string): void {
    const { conversation, party } = this.#outside(id, number);
    if (party.state !== 'Ringing') throw notNow('Reject', party.state);
    this.#board.exchange.leave(party, conversation);
  }

  /** The other side hangs up, or gives up before it was answered. */
  hangUpOutside(id: string, number?: string): void {
    const { conversation, party } = this.#outside(id, number);
    this.#board.exchange.leave(party, conversation);
  }

  #callFrom(from: string, number: string, userData: UserData): string {
    const { exchange, routing } = this.#board;
    const conversation = exchange.open(userData);
    const route = routing.routeTo(number, conversation) ?? { kind: 'busy' as const, number };
    conversation.parties.push({ kind: 'outside', number: from, state: 'Dialing' });
    const isInternal = exchange.surroundings.phones.byNumber(from) !== undefined;
    routing.reach(route, conversation, isInternal ? 'Internal' : 'Inbound');
    return conversation.id;
  }

  #outside(id: string, number?: string) {
    const conversation: Conversation = this.#board.exchange.conversation(id);
    const party = outsideIn(conversation, number);
    if (!party) throw unknownResource(id);
    return { conversation, party };
  }
}
