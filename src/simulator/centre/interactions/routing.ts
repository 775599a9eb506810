// Interactions that look for an agent: offered for a time to the one who is ready longest, then to the next. Colleagues
// who are asked in, by an agent, are found the same way.
import type { Person } from '../people.js';
import { presentSeats, type Interaction, type Search, type Seat } from './interaction.js';
import type { Interactions } from './interactions.js';
import type { Medium } from './medium.js';

type Ask = Pick<Search, 'interaction' | 'purpose'> & Partial<Pick<Search, 'queue' | 'target' | 'by' | 'referenceId'>>;

export class Routing {
  readonly #interactions: Interactions;
  /** In the order of waiting. */
  readonly #searches = new Set<Search>();
  #isOffering = false;

  constructor(interactions: Interactions) {
    this.#interactions = interactions;
  }

  /** It waits in a queue, or for one agent first; whoever gave it away is left in peace with it for a while. */
  wait(
    interaction: Interaction,
    queue: string,
    { target, notTo }: { target?: Person | undefined; notTo?: Person } = {},
  ): void {
    interaction.queue = queue;
    const search = this.#add({ interaction, purpose: 'handle', queue, ...(target && { target }) });
    interaction.waiting = search;
    if (notTo) this.#leaveInPeace(notTo, search);
    this.offerWaiting();
  }

  /** An agent asks for a colleague. */
  ask(ask: Ask): void {
    this.#add(ask);
    this.offerWaiting();
  }

  /** Who asked takes it back, or is gone. */
  withdraw(search: Search): void {
    this.#searches.delete(search);
    if (search.interaction.waiting === search) delete search.interaction.waiting;
    if (search.offered) this.#interactions.decline(search.offered);
  }

  /** What an interaction looks for now; with `by`, what one agent has asked for. */
  searchesOf(interaction: Interaction, by?: Seat): Search[] {
    return [...this.#searches].filter((one) => one.interaction === interaction && (!by || one.by === by));
  }

  /** This agent can be asked directly. */
  isFree(agent: Person, interaction: Interaction): boolean {
    const { surroundings } = this.#interactions;
    const { medium } = interaction;
    return (
      surroundings.duties.isReachable(agent, medium.name) &&
      this.#hasRoom(agent, medium) &&
      !this.#interactions.hasSeat(agent, interaction)
    );
  }

  accepted({ search }: Seat): void {
    if (!search) return;
    this.#searches.delete(search);
    if (search.interaction.waiting === search) delete search.interaction.waiting;
  }

  /** The agent does not want it, and is left in peace with it for a while. */
  turnedDown(seat: Seat): void {
    const { search, agent } = seat;
    if (!search) return;
    delete search.offered;
    if (search.target) this.#targetDeclined(search);
    else this.#leaveInPeace(agent, search);
    this.offerWaiting();
  }

  /** Who waits longest comes first. Offering may itself make somebody free: that is looked at in the same round. */
  offerWaiting(): void {
    if (this.#isOffering) return;
    this.#isOffering = true;
    const ready = new Map<Medium, Person[]>();
    for (const search of this.#searches) {
      if (search.offered) continue;
      const { medium } = search.interaction;
      const candidates = ready.get(medium) ?? this.#ready(medium);
      ready.set(medium, candidates);
      const agent = search.target ?? candidates.find((one) => this.#suits(one, search));
      if (!agent) continue;
      this.#offer(search, agent);
      ready.delete(medium);
    }
    this.#isOffering = false;
  }

  #add(ask: Ask): Search {
    const search = { ...ask, turnedDownBy: new Set<Person>() };
    this.#searches.add(search);
    return search;
  }

  #leaveInPeace(agent: Person, search: Search): void {
    search.turnedDownBy.add(agent);
    const { world, policy } = this.#interactions;
    world.clock.after(policy.rejectPause, () => {
      search.turnedDownBy.delete(agent);
      this.offerWaiting();
    });
  }

  #ready(medium: Medium): Person[] {
    return this.#interactions.surroundings.duties.ready(medium.name).filter((agent) => this.#hasRoom(agent, medium));
  }

  #hasRoom(agent: Person, medium: Medium): boolean {
    return this.#interactions.load(agent, medium) < this.#interactions.policy.capacity;
  }

  #suits(agent: Person, { interaction, turnedDownBy }: Search): boolean {
    return !turnedDownBy.has(agent) && !this.#interactions.hasSeat(agent, interaction);
  }

  #offer(search: Search, agent: Person): void {
    const { interaction, purpose } = search;
    const seat = this.#interactions.invite(agent, interaction, purpose, { search });
    search.offered = seat;
    const { world, policy } = this.#interactions;
    seat.stopWaiting = world.clock.after(policy.noAnswerAfter, () => this.#missed(seat));
    this.#interactions.tell(seat, 'StatusChange');
  }

  /** Nobody is there, it seems: no more of them for now. */
  #missed(seat: Seat): void {
    const { agent, interaction } = seat;
    const fromQueue = !seat.search?.target;
    this.#interactions.decline(seat);
    if (fromQueue) this.#interactions.surroundings.duties.missed(agent, interaction.medium.name);
    this.turnedDown(seat);
  }

  /** A customer goes on to the queue; who asked for a colleague is told that nobody comes. */
  #targetDeclined(search: Search): void {
    delete search.target;
    if (search.purpose === 'handle') return;
    this.#searches.delete(search);
    const { by, referenceId, interaction } = search;
    if (by && referenceId !== undefined && presentSeats(interaction).includes(by)) {
      this.#interactions.tell(by, 'Error', { operation: 'Invite', referenceId });
    }
  }
}
