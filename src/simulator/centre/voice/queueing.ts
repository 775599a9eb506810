// Calls that wait for an agent: offered to the longest ready, and on to the next if the phone is not answered.
import { isLeg, legsOf, type Conversation, type Leg } from './conversation.js';
import type { Exchange } from './exchange.js';
import type { Phone } from './surroundings.js';

export class Queueing {
  readonly #exchange: Exchange;
  #isOffering = false;

  constructor(exchange: Exchange) {
    this.#exchange = exchange;
  }

  /** A conversation waits in a queue from now on. */
  put(conversation: Conversation, number: string): void {
    conversation.queue = { number, turnedDownBy: new Set() };
    conversation.parties.push({ kind: 'queue', number, state: 'Ringing' });
    this.offerWaiting();
  }

  /** Who waits longest comes first. Offering may itself make somebody free: that is looked at in the same round. */
  offerWaiting(): void {
    if (this.#isOffering) return;
    this.#isOffering = true;
    for (const conversation of this.#exchange.conversations()) this.#offer(conversation);
    this.#isOffering = false;
  }

  answered(leg: Leg): void {
    const { conversation } = leg;
    if (!leg.offer) return;
    conversation.parties = conversation.parties.filter(({ kind }) => kind !== 'queue');
    delete conversation.queue;
  }

  /** Back to the queue; this agent is left in peace with it for a while. */
  reject(leg: Leg): void {
    const { conversation, phone } = leg;
    const turnedDownBy = conversation.queue?.turnedDownBy;
    turnedDownBy?.add(phone);
    this.#exchange.leave(leg, conversation);
    this.#exchange.world.clock.after(this.#exchange.policy.rejectPause, () => {
      turnedDownBy?.delete(phone);
      this.offerWaiting();
    });
  }

  #offer(conversation: Conversation): void {
    const { queue } = conversation;
    const isOffered = legsOf(conversation).some(({ offer }) => offer !== undefined);
    if (!queue || isOffered) return;
    const free = this.#free(conversation);
    if (free) this.#ring(conversation, free, queue.number);
  }

  #free({ queue, parties }: Conversation): Phone | undefined {
    const { duties, phones } = this.#exchange.surroundings;
    return duties
      .ready('voice')
      .filter((agent) => this.#exchange.legs(agent).length === 0)
      .map((agent) => phones.of(agent))
      .find(
        (phone) =>
          !phone.doNotDisturb &&
          !queue!.turnedDownBy.has(phone) &&
          !parties.some((party) => isLeg(party) && party.phone === phone),
      );
  }

  #ring(conversation: Conversation, phone: Phone, dnis: string): void {
    const caller = conversation.parties[0];
    const { clock } = this.#exchange.world;
    const leg = this.#exchange.addLeg(conversation, phone, {
      state: 'Ringing',
      dnis,
      callType: caller?.kind === 'outside' ? 'Inbound' : 'Internal',
      offer: {
        dnis,
        stopWaiting: clock.after(this.#exchange.policy.noAnswerAfter, () => this.#missed(leg)),
      },
    });
    this.#exchange.tell(leg, 'StatusChange');
  }

  #missed(leg: Leg): void {
    this.#exchange.surroundings.duties.missedCall(leg.agent);
    this.#exchange.leave(leg, leg.conversation);
  }
}
