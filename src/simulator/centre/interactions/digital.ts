// The digital channels: one set of interactions, seen medium by medium.
import type { HistorySource } from '../history.js';
import type { Person } from '../people.js';
import { unknownResource } from '../refusal.js';
import type { World } from '../world.js';
import { Conversations } from './conversations.js';
import { Departures } from './departures.js';
import type { Entry } from './interaction.js';
import { Interactions } from './interactions.js';
import { media } from './media/index.js';
import type { DigitalChannel, Medium } from './medium.js';
import type { Board } from './operations/operation.js';
import { usualPolicy, type InteractionPolicy } from './policy.js';
import { recordsOf } from './records.js';
import { Routing } from './routing.js';
import { Supervision } from './supervision.js';
import type { Surroundings } from './surroundings.js';
import { Visitors } from './visitors.js';

/** An interaction as somebody sees it who sees all. */
export interface LiveInteraction {
  id: string;
  /** For what the customer does. */
  customerId: string;
  medium: DigitalChannel;
  nickname: string;
  subject: string | undefined;
  /** The customer is still there. */
  isOpen: boolean;
  receivedAt: number;
  /** What was said last, for all to hear. */
  lastWords: { nickname: string; text: string } | undefined;
  /** Where it waits; there is an owner otherwise. */
  queue: string | undefined;
  owner: string | undefined;
  agents: { userName: string; state: string; visibility?: string }[];
}

export class Digital {
  readonly policy: InteractionPolicy;
  /** What the history of the contact server is made of. */
  readonly records: HistorySource;
  readonly #board: Board;
  readonly #conversations: readonly Conversations[];

  constructor(
    world: World,
    surroundings: Surroundings,
    policy: Partial<InteractionPolicy> = {},
    table: Readonly<Record<string, Medium>> = media,
  ) {
    this.policy = { ...usualPolicy, ...policy };
    const interactions = new Interactions(world, surroundings, this.policy);
    const routing = new Routing(interactions);
    const departures = new Departures(interactions, routing);
    this.#board = { interactions, routing, departures, supervision: new Supervision(interactions) };
    const visitors = new Visitors(this.#board);
    this.#conversations = Object.values(table).map((medium) => new Conversations(medium, this.#board, visitors));
    this.records = recordsOf(interactions);
  }

  of(name: DigitalChannel): Conversations {
    const found = this.#conversations.find(({ medium }) => medium.name === name);
    if (!found) throw unknownResource(name);
    return found;
  }

  all(): readonly Conversations[] {
    return this.#conversations;
  }

  /** Where an interaction is that a customer knows by this id. */
  ofCustomer(customerId: string): Conversations {
    return this.of(this.#board.interactions.ofCustomer(customerId).medium.name);
  }

  /** Somebody has become ready. */
  offerWaiting(): void {
    this.#board.routing.offerWaiting();
  }

  /** The session is over: what was offered goes on, what one is in stays. */
  signedOff(agent: Person): void {
    const { interactions, routing, supervision } = this.#board;
    supervision.signedOff(agent);
    for (const seat of interactions.seats(agent)) {
      if (seat.state !== 'Invited') continue;
      interactions.decline(seat);
      routing.turnedDown(seat);
    }
  }

  /** Those that run, in the order of their arrival. */
  live(): LiveInteraction[] {
    const running = this.#board.interactions.all().filter(({ endedAt }) => endedAt === undefined);
    return running.map(({ id, medium, customer, subject, receivedAt, entries, waiting, owner, seats }) => ({
      id,
      customerId: customer.id,
      medium: medium.name,
      nickname: customer.participant.nickname,
      subject,
      isOpen: !customer.isOver,
      receivedAt,
      lastWords: lastWordsIn(entries),
      queue: waiting?.queue,
      owner: owner?.agent.userName,
      agents: seats.map(({ agent, state, participant }) => ({
        userName: agent.userName,
        state,
        ...(participant && { visibility: participant.visibility }),
      })),
    }));
  }
}

function lastWordsIn(entries: readonly Entry[]): LiveInteraction['lastWords'] {
  const last = entries.findLast(({ type, visibility }) => type === 'Text' && visibility === 'All');
  return last && { nickname: last.from.nickname, text: last.text ?? '' };
}
