// The interactions there are: they come, agents join and leave them, and everybody who has to hear of it does.
import type { Chat, ConversationVisibility, UserData } from '../../../api/index.js';
import type { Person } from '../people.js';
import { unknownResource } from '../refusal.js';
import { AttachedData } from '../user-data.js';
import type { World } from '../world.js';
import {
  mayBeSeen,
  narrower,
  presentSeats,
  type Entry,
  type EntryContent,
  type EntryType,
  type Interaction,
  type Participant,
  type Purpose,
  type Seat,
} from './interaction.js';
import type { Medium, OperationName, Shape, Situation } from './medium.js';
import { since } from './medium.js';
import type { InteractionPolicy } from './policy.js';
import type { Surroundings } from './surroundings.js';
import { messageOf, situationOf, viewOf, type Around } from './view.js';

type NotificationType =
  'StatusChange' | 'ParticipantsUpdated' | 'PropertiesUpdated' | 'AttachmentAdded' | 'AttachmentRemoved' | 'Error';

/** The operation that is the cause of what is told, and its reference id; to others it means nothing. */
export interface Cause {
  readonly operation: OperationName;
  readonly referenceId: number;
}

/** What somebody asks for. */
export interface Draft {
  nickname: string;
  subject?: string | undefined;
  /** Where it starts, by its name; the medium's own unless there is such a queue. */
  endpoint?: string | undefined;
  userData?: UserData | undefined;
}

/** How many interactions that are over are kept. */
const remembered = 1_000;

export class Interactions {
  readonly world: World;
  readonly policy: InteractionPolicy;
  readonly surroundings: Surroundings;
  readonly #byId = new Map<string, Interaction>();
  readonly #byCustomer = new Map<string, Interaction>();
  readonly #seats = new Map<Person, Map<string, Seat>>();
  readonly #over: Interaction[] = [];

  constructor(world: World, surroundings: Surroundings, policy: InteractionPolicy) {
    this.world = world;
    this.surroundings = surroundings;
    this.policy = policy;
  }

  // Finding

  /** Those that run, and the latest that are over. */
  all(): Interaction[] {
    return [...this.#byId.values()];
  }

  get(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  /** Of one medium, if that is told. */
  ofCustomer(customerId: string, medium?: Medium): Interaction {
    const found = this.#byCustomer.get(customerId);
    if (!found || (medium && found.medium !== medium)) throw unknownResource(customerId);
    return found;
  }

  seats(agent: Person): Seat[] {
    return [...(this.#seats.get(agent)?.values() ?? [])];
  }

  seat(medium: Medium, agent: Person, id: string): Seat {
    const seat = this.#seats.get(agent)?.get(id);
    if (seat?.interaction.medium !== medium) throw unknownResource(id);
    return seat;
  }

  hasSeat(agent: Person, { id }: Interaction): boolean {
    return this.#seats.get(agent)?.has(id) ?? false;
  }

  /** How many of a medium an agent has to do with, supervision apart. */
  load(agent: Person, medium: Medium): number {
    const counts = ({ interaction, state, mode }: Seat) =>
      interaction.medium === medium && !mode && (state === 'Invited' || state === 'Chatting');
    return this.seats(agent).filter(counts).length;
  }

  situation(seat: Seat): Situation {
    return situationOf(seat, this.around);
  }

  view(seat: Seat, shape?: Shape): Chat {
    return viewOf(seat, this.around, shape);
  }

  // Telling

  tell(seat: Seat, notificationType: NotificationType, cause?: Cause, shape?: Shape): void {
    const { medium } = seat.interaction;
    if (notificationType === 'ParticipantsUpdated' && !medium.talks) return;
    const referenceId =
      cause && repeatsReference(medium, cause, notificationType, seat) ? cause.referenceId : undefined;
    this.#notify(seat, {
      messageType: medium.messageType,
      notificationType,
      ...(referenceId !== undefined && { referenceId }),
      ...(notificationType === 'Error' && { errorMessage: 'Operation failed' }),
      [medium.name]: this.view(seat, shape),
    });
  }

  /** Something that all who have it see; the one who caused it first. */
  tellAll(by: Seat, notificationType: NotificationType, cause: Cause): void {
    this.tell(by, notificationType, cause);
    for (const seat of by.interaction.seats) if (seat !== by) this.tell(seat, notificationType);
  }

  /** A refusal that comes late, and does not even say where. */
  tellFailure(seat: Seat, errorMessage: string, { referenceId }: Cause): void {
    this.#notify(seat, { notificationType: 'Error', errorMessage, referenceId });
  }

  /** Who is in: to those at these seats, followed by the entry that says why, as far as they may see it. */
  tellPresence(seats: readonly Seat[], entry: Entry): void {
    for (const seat of seats) {
      this.tell(seat, 'ParticipantsUpdated');
      this.tellEntries(seat, [entry]);
    }
  }

  /** The same to all others who are in and may see who comes or goes. */
  tellOthers(seat: Seat, entry: Entry): void {
    const others = presentSeats(seat.interaction).filter((other) => other !== seat);
    this.tellPresence(
      others.filter((other) => mayBeSeen(other, entry.visibility)),
      entry,
    );
  }

  tellEntries(seat: Seat, entries: readonly Entry[]): void {
    const { id, medium } = seat.interaction;
    const visible = entries.filter(({ visibility }) => mayBeSeen(seat, visibility));
    if (visible.length === 0 || !medium.talks) return;
    const path = `/${medium.collection}/${id}`;
    this.#notify(seat, {
      messageType: 'MessageLogUpdated',
      notificationType: 'NewMessages',
      messages: visible.map((entry) => messageOf(entry, this.around)),
      [`${medium.name}Uri`]: this.world.address + path,
      ...(this.policy.serverOf >= since.logPath && { [`${medium.name}Path`]: path }),
    });
  }

  // Coming and going

  open(medium: Medium, { nickname, subject, userData = {} }: Draft): Interaction {
    const { ids, clock } = this.world;
    const participant: Participant = { id: ids.hex(), type: 'Customer', nickname, visibility: 'All' };
    const interaction: Interaction = {
      id: ids.interaction(),
      medium,
      subject,
      threadId: ids.interaction(),
      receivedAt: clock.now(),
      data: new AttachedData({ ...userData, ...(subject !== undefined && { Subject: subject }) }),
      customer: { id: ids.guid(), participant, isOver: false, read: 0, seen: [] },
      entries: [],
      present: [],
      seats: [],
      queue: medium.queue,
      attachments: [],
      files: [],
    };
    this.#byId.set(interaction.id, interaction);
    this.#byCustomer.set(interaction.customer.id, interaction);
    this.join(interaction, participant);
    return interaction;
  }

  /** Somebody is asked in; told already. */
  invite(
    agent: Person,
    interaction: Interaction,
    purpose: Purpose,
    more: Partial<Pick<Seat, 'search' | 'mode'>>,
  ): Seat {
    const seat: Seat = { agent, interaction, purpose, state: 'Invited', wasRemoved: false, inFocus: false, ...more };
    const seats = this.#seats.get(agent) ?? new Map<string, Seat>();
    this.#seats.set(agent, seats.set(interaction.id, seat));
    interaction.seats.push(seat);
    return seat;
  }

  /** An agent comes in under this name. */
  enter(seat: Seat, nickname: string, visibility: ConversationVisibility): Entry {
    seat.stopWaiting?.();
    delete seat.search;
    seat.state = 'Chatting';
    seat.participant = { id: this.world.ids.hex(), type: 'Agent', user: seat.agent, nickname, visibility };
    return this.join(seat.interaction, seat.participant);
  }

  join(interaction: Interaction, participant: Participant): Entry {
    interaction.present = [participant, ...interaction.present];
    return this.add(interaction, participant, 'ParticipantJoined');
  }

  part(interaction: Interaction, participant: Participant): Entry {
    interaction.present = interaction.present.filter((other) => other !== participant);
    return this.add(interaction, participant, 'ParticipantLeft');
  }

  /** It is this agent's no more. */
  dismiss(seat: Seat, state: 'Completed' | 'Revoked', shape: Shape, cause?: Cause): void {
    const { interaction, agent } = seat;
    seat.stopWaiting?.();
    seat.state = state;
    this.tell(seat, 'StatusChange', cause, shape);
    interaction.seats = interaction.seats.filter((other) => other !== seat);
    this.#seats.get(agent)!.delete(interaction.id);
    if (interaction.owner === seat) delete interaction.owner;
  }

  /** An offer is off. */
  decline(seat: Seat, cause?: Cause): void {
    this.dismiss(seat, 'Completed', seat.interaction.medium.endings.rejected, cause);
  }

  /** An entry more in the log. Nobody is told yet. */
  add(interaction: Interaction, from: Participant, type: EntryType, content: EntryContent = {}, to = from.visibility) {
    const entry: Entry = {
      index: interaction.entries.length + 1,
      type,
      from: { ...from },
      visibility: narrower(to, from.visibility),
      at: this.world.clock.now(),
      ...content,
    };
    interaction.entries.push(entry);
    const { seen } = interaction.customer;
    if (entry.visibility === 'All' && !seen.includes(from.id)) seen.push(from.id);
    return entry;
  }

  /** An entry that all hear of who are in and may see it. */
  say(interaction: Interaction, ...[from, type, content, to]: SayParameters): void {
    const entry = this.add(interaction, from, type, content, to);
    for (const seat of presentSeats(interaction)) this.tellEntries(seat, [entry]);
  }

  /** It is over. It is remembered for a while. */
  end(interaction: Interaction): void {
    interaction.endedAt = this.world.clock.now();
    interaction.customer.isOver = true;
    this.#over.push(interaction);
    if (this.#over.length <= remembered) return;
    const { id, customer } = this.#over.shift()!;
    this.#byId.delete(id);
    this.#byCustomer.delete(customer.id);
  }

  get around(): Around {
    const { address } = this.world;
    return {
      address,
      serverOf: this.policy.serverOf,
      suggestedQueueUris: this.surroundings.queues.slice(0, 1).map(({ id }) => `${address}/queues/${id}`),
    };
  }

  /** The medium's table pairs topics and messages, which the compiler cannot follow. */
  #notify({ agent, interaction }: Seat, message: object): void {
    this.world.notify(agent, interaction.medium.topic, message as never);
  }
}

type SayParameters = [from: Participant, type: EntryType, content?: EntryContent, to?: ConversationVisibility];

const alwaysRepeated: readonly NotificationType[] = ['PropertiesUpdated', 'AttachmentAdded', 'Error'];

function repeatsReference(medium: Medium, { operation }: Cause, type: NotificationType, { state }: Seat): boolean {
  const repeated = medium.references[operation] ?? [];
  return alwaysRepeated.includes(type) || repeated.includes(type) || repeated.includes(`${type} ${state}`);
}
