// Agents and customers leave: what they leave behind goes to somebody, waits, or is over. Nothing is left to nobody.
import type { Person } from '../people.js';
import { isVisible, presentSeats, supervisorsOf, workersOf, type Interaction, type Seat } from './interaction.js';
import type { Cause, Interactions } from './interactions.js';
import type { Medium, Shape } from './medium.js';
import type { Routing } from './routing.js';

type Ending = keyof Medium['endings'];

export class Departures {
  readonly #interactions: Interactions;
  readonly #routing: Routing;

  constructor(interactions: Interactions, routing: Routing) {
    this.#interactions = interactions;
    this.#routing = routing;
  }

  /** Out of an interaction that goes on with others, or is to. */
  dropOut(seat: Seat, ending: Ending, cause?: Cause): void {
    const { interaction } = seat;
    const wasOwner = interaction.owner === seat;
    this.#withdrawAsked(seat);
    this.#interactions.dismiss(seat, 'Completed', this.#shape(seat, ending), cause);
    this.#part(seat);
    if (wasOwner) this.#passOn(interaction);
    this.#routing.offerWaiting();
  }

  /** The last agent leaves the customer, but has the interaction still. */
  leaveCustomer(seat: Seat, cause: Cause): void {
    const { interaction } = seat;
    for (const search of this.#routing.searchesOf(interaction)) this.#routing.withdraw(search);
    interaction.customer.isOver = true;
    seat.state = 'LeftChat';
    const entry = this.#interactions.part(interaction, seat.participant!);
    this.#interactions.tell(seat, 'StatusChange', cause, interaction.medium.endings.left);
    this.#interactions.tellPresence(presentSeats(interaction), entry);
    this.#routing.offerWaiting();
  }

  /** Over for everybody, the one who ends it first. */
  complete(seat: Seat, cause: Cause, queue?: string): void {
    const { interaction } = seat;
    if (queue !== undefined) interaction.queue = queue;
    this.#dismiss(seat, 'completed', cause);
    this.#end(interaction);
  }

  /** Done with for this agent and the customer, but not for the house: whoever has that queue goes on with it. */
  putInto(queue: string, seat: Seat, cause: Cause): void {
    const { interaction } = seat;
    this.#empty(seat, 'completed', cause);
    interaction.customer.isOver = true;
    const { participant } = interaction.customer;
    if (interaction.present.includes(participant)) this.#interactions.part(interaction, participant);
    this.#routing.wait(interaction, queue, { notTo: seat.agent });
  }

  /** To an agent or a queue, with nobody in it meanwhile. */
  handOver(seat: Seat, cause: Cause, queue: string, target?: Person): void {
    this.#empty(seat, 'transferred', cause);
    this.#routing.wait(seat.interaction, queue, { target, notTo: seat.agent });
  }

  /** Put out by another agent. */
  remove(seat: Seat, by: Seat, cause: Cause): void {
    const { interaction } = seat;
    const { medium } = interaction;
    const interactions = this.#interactions;
    this.#withdrawAsked(seat);
    const wasOwner = interaction.owner === seat;
    const others = presentSeats(interaction).filter((other) => other !== seat);
    if (medium.removal.notice) {
      const text = `REMOVE_PARTICIPANT_FROM_CONFERENCE${seat.agent.id}`;
      const notice = interactions.add(interaction, by.participant!, 'Notice', { text }, 'Agents');
      for (const other of others) interactions.tellEntries(other, [notice]);
    }
    seat.wasRemoved = true;
    if (!medium.removal.completes) seat.state = 'LeftChat';
    const entry = interactions.part(interaction, seat.participant!);
    seat.readsUntil = entry.index;
    for (const other of others) {
      interactions.tell(other, 'ParticipantsUpdated', other === by ? cause : undefined);
      interactions.tellEntries(other, [entry]);
    }
    interactions.tell(seat, medium.removal.completes ? 'StatusChange' : 'ParticipantsUpdated');
    interactions.tellEntries(seat, [entry]);
    seat.state = 'LeftChat';
    interactions.tell(seat, 'StatusChange');
    if (medium.removal.completes) interactions.dismiss(seat, 'Completed', this.#shape(seat, 'completed'));
    if (wasOwner) this.#passOn(interaction);
    this.#routing.offerWaiting();
  }

  /** The customer is gone: nobody else is asked, but who has it keeps it. */
  customerLeaves(interaction: Interaction): void {
    const { customer } = interaction;
    if (customer.isOver) return;
    customer.isOver = true;
    const entry = this.#interactions.part(interaction, customer.participant);
    this.#interactions.tellPresence(presentSeats(interaction), entry);
    if (interaction.waiting) this.#end(interaction);
  }

  #end(interaction: Interaction): void {
    this.#interactions.end(interaction);
    this.#clear(interaction);
    this.#routing.offerWaiting();
  }

  #dismiss(seat: Seat, ending: Ending, cause: Cause): void {
    const wasIn = seat.state === 'Chatting';
    this.#interactions.dismiss(seat, 'Completed', this.#shape(seat, ending), cause);
    if (wasIn) this.#part(seat);
  }

  /** Its owner first. */
  #empty(seat: Seat, ending: Ending, cause: Cause): void {
    this.#dismiss(seat, ending, cause);
    this.#clear(seat.interaction);
  }

  /** Nobody is asked any more, and nobody is in it. */
  #clear(interaction: Interaction): void {
    for (const search of this.#routing.searchesOf(interaction)) this.#routing.withdraw(search);
    for (const seat of workersOf(interaction)) {
      this.#interactions.dismiss(seat, 'Completed', this.#shape(seat, 'droppedOut'));
      this.#part(seat);
    }
    for (const seat of supervisorsOf(interaction)) {
      this.#interactions.dismiss(seat, 'Revoked', 'revoked');
      if (seat.participant) this.#part(seat);
    }
  }

  /** The next who is in has it to do, and shows it if the customer has not seen this agent before. */
  #passOn(interaction: Interaction): void {
    const workers = workersOf(interaction);
    const next = workers.find(isVisible) ?? workers[0];
    if (!next) return;
    interaction.owner = next;
    this.show(next);
  }

  /** An agent who was there for the agents alone is there for the customer too. */
  show(seat: Seat): void {
    const { interaction, participant } = seat;
    if (isVisible(seat)) return;
    participant!.visibility = 'All';
    const entry = this.#interactions.add(interaction, participant!, 'ParticipantRejoined');
    this.#interactions.tellPresence(presentSeats(interaction), entry);
  }

  #part(seat: Seat): void {
    this.#interactions.tellOthers(seat, this.#interactions.part(seat.interaction, seat.participant!));
  }

  #withdrawAsked(seat: Seat): void {
    for (const search of this.#routing.searchesOf(seat.interaction, seat)) this.#routing.withdraw(search);
  }

  #shape({ interaction }: Seat, ending: Ending): Shape {
    return interaction.medium.endings[ending];
  }
}
