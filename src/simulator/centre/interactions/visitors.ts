// The customer's side of an interaction: state, log, what may be done, and what becomes of somebody who falls silent.
import type { CustomerChat, CustomerChatMessage, CustomerChatOperations } from '../../../api/index.js';
import { invalid, notNow } from '../refusal.js';
import { isVisible, workersOf, type Entry, type Interaction, type Participant } from './interaction.js';
import type { Draft } from './interactions.js';
import type { Medium } from './medium.js';
import type { Board } from './operations/operation.js';

type Operation = keyof CustomerChatOperations;

const operations: readonly Operation[] = [
  'SendMessage',
  'SendStartTypingNotification',
  'SendStopTypingNotification',
  'Complete',
];

/** What an agent's typing says to customers, where there is a preview of typing. */
const typingPhrase = 'user is typing';

export class Visitors {
  readonly #board: Board;
  readonly #lastAsked = new WeakMap<Interaction, number>();

  constructor(board: Board) {
    this.#board = board;
  }

  /** Somebody asks for an agent; the answer is the id by which the customer knows it. */
  request(medium: Medium, draft: Draft): string {
    const { interactions, routing } = this.#board;
    const { queues } = interactions.surroundings;
    const interaction = interactions.open(medium, draft);
    const { service } = interactions.policy;
    if (service) this.#greet(interaction, service);
    const queue = queues.find(({ name }) => name === draft.endpoint)?.name ?? medium.queue;
    routing.wait(interaction, queue);
    return interaction.customer.id;
  }

  perform(interaction: Interaction, operation: string, text: string | undefined): void {
    const state = stateOf(interaction);
    const known = operations.find((name) => name === operation);
    if (!known || state === 'Idle') throw notNow(operation, state);
    const { interactions, departures } = this.#board;
    const { participant } = interaction.customer;
    const preview = interactions.policy.typingPreview && text !== undefined ? { text } : {};
    const acts: Record<Operation, () => void> = {
      SendMessage: () => interactions.say(interaction, participant, 'Text', { text: text ?? '' }),
      SendStartTypingNotification: () => interactions.say(interaction, participant, 'TypingStarted', preview),
      SendStopTypingNotification: () => interactions.say(interaction, participant, 'TypingStopped'),
      Complete: () => departures.customerLeaves(interaction),
    };
    acts[known]();
  }

  view(interaction: Interaction): CustomerChat {
    const state = stateOf(interaction);
    return {
      id: interaction.customer.id,
      state,
      capabilities: state === 'Idle' ? [] : [...operations],
      participants: interaction.present
        .filter(({ visibility }) => visibility === 'All')
        .map((participant) => this.#participant(interaction, participant)),
    };
  }

  /** From an index on; without one, what the customer has not been given yet. */
  messages(interaction: Interaction, from?: number): CustomerChatMessage[] {
    const { customer, entries } = interaction;
    if (from !== undefined && from < 0) throw invalid('index', 'the first entry has 1');
    const first = from ?? customer.read + 1;
    customer.read = entries.length;
    return entries
      .slice(Math.max(first - 1, 0))
      .filter(({ visibility }) => visibility === 'All')
      .map((entry) => this.#message(interaction, entry));
  }

  /** The customer's client has asked something: it is there for a while. Who never asks over the API is not missed. */
  heard(interaction: Interaction): void {
    const { policy, world } = this.#board.interactions;
    const isNew = !this.#lastAsked.has(interaction);
    this.#lastAsked.set(interaction, world.clock.now());
    if (isNew && policy.silenceAfter > 0) this.#watchFor(interaction, policy.silenceAfter);
  }

  /** One timer a customer, however often the client asks. */
  #watchFor(interaction: Interaction, wait: number): void {
    const { policy, world } = this.#board.interactions;
    world.clock.after(wait, () => {
      const rest = this.#lastAsked.get(interaction)! + policy.silenceAfter - world.clock.now();
      if (interaction.customer.isOver) return;
      if (rest > 0) this.#watchFor(interaction, rest);
      else this.#board.departures.customerLeaves(interaction);
    });
  }

  #greet(interaction: Interaction, { nickname, text }: { nickname: string; text: string }): void {
    const { interactions } = this.#board;
    const service: Participant = { id: interactions.world.ids.hex(), type: 'External', nickname, visibility: 'All' };
    interactions.join(interaction, service);
    interactions.add(interaction, service, 'Text', { text });
  }

  #message(interaction: Interaction, { index, type, from, text, url, noticeText }: Entry): CustomerChatMessage {
    const phrase = this.#board.interactions.policy.typingPreview && from.type === 'Agent' ? typingPhrase : undefined;
    const shown = type === 'TypingStarted' ? phrase : text;
    return {
      index,
      type,
      from: this.#participant(interaction, from),
      ...(shown !== undefined && { text: shown }),
      ...(url !== undefined && { url }),
      ...(noticeText !== undefined && { noticeText }),
    };
  }

  #participant({ customer }: Interaction, { id, nickname, type }: Participant) {
    const number = customer.seen.indexOf(id) + 1;
    // Some servers send a number for the documented string.
    const participantId = this.#board.interactions.policy.numericParticipantIds ? number : String(number);
    return { nickname, participantId, type } as CustomerChat['participants'][number];
  }
}

/** Chatting with anybody whom the customer sees. */
function stateOf(interaction: Interaction): CustomerChat['state'] {
  if (interaction.customer.isOver) return 'Idle';
  return workersOf(interaction).some(isVisible) ? 'Chatting' : 'WaitingForAgent';
}
