// The telephone switch itself: legs come, change and go, and everybody who has to hear of it does.
import type { Call, CallState, CallStateChangeMessage, UserData } from '../../../api/index.js';
import type { Person } from '../people.js';
import { unknownResource } from '../refusal.js';
import type { World } from '../world.js';
import {
  isLeg,
  isSilent,
  legsOf,
  othersOf,
  talkersOf,
  type Conversation,
  type Leg,
  type Party,
} from './conversation.js';
import type { VoicePolicy } from './policy.js';
import type { Phone, Surroundings } from './surroundings.js';
import { AttachedData } from '../user-data.js';
import { callOf, situationOf } from './view.js';
import type { Situation } from './capabilities.js';

type NotificationType = CallStateChangeMessage['notificationType'];
type NewLeg = Pick<Leg, 'state' | 'dnis' | 'callType'> & Partial<Pick<Leg, 'parent' | 'offer' | 'monitor' | 'muted'>>;

/** What other parts of the switch do when something happens in it. */
export interface Followers {
  established(leg: Leg): void;
  /** It is in its conversation no more; the conversation may go on. */
  left(leg: Leg): void;
  /** Somebody has left it, for another call perhaps; it goes on with those who are in it, or nobody is. */
  settled(conversation: Conversation): void;
}

/** Messages of these kinds carry no extensions. */
const withoutExtensions: readonly NotificationType[] = ['AttachedDataChanged', 'CallRecordingStateChange'];
/** How many ended calls of an agent still take a disposition. */
const remembered = 50;

export class Exchange {
  readonly world: World;
  readonly policy: VoicePolicy;
  readonly surroundings: Surroundings;
  readonly followers: Followers[] = [];
  readonly #conversations = new Map<string, Conversation>();
  readonly #live = new Map<Person, Map<string, Leg>>();
  readonly #ended = new Map<Person, Map<string, Leg>>();

  constructor(world: World, surroundings: Surroundings, policy: VoicePolicy) {
    this.world = world;
    this.surroundings = surroundings;
    this.policy = policy;
  }

  // Finding

  legs(person: Person): Leg[] {
    return [...(this.#live.get(person)?.values() ?? [])];
  }

  /** An agent's own call, ended ones included. */
  leg(person: Person, id: string): Leg {
    const leg = this.#live.get(person)?.get(id) ?? this.#ended.get(person)?.get(id);
    if (!leg) throw unknownResource(id);
    return leg;
  }

  conversation(id: string): Conversation {
    let found = this.#conversations.get(id);
    while (found?.mergedInto) found = found.mergedInto;
    if (!found || found.parties.length === 0) throw unknownResource(id);
    return found;
  }

  conversations(): Conversation[] {
    return [...this.#conversations.values()].filter(({ parties }) => parties.length > 0);
  }

  situation(leg: Leg): Situation {
    return situationOf(leg, { policy: this.policy, otherCalls: this.#otherCalls(leg) });
  }

  view(leg: Leg): Call {
    return callOf(leg, {
      address: this.world.address,
      now: this.world.clock.now(),
      policy: this.policy,
      filters: this.surroundings.filters,
      otherCalls: this.#otherCalls(leg),
    });
  }

  // Telling

  tell(leg: Leg, notificationType: NotificationType): void {
    this.world.notify(leg.agent, '/v2/me/calls', {
      messageType: 'CallStateChangeMessage',
      notificationType,
      ...(!withoutExtensions.includes(notificationType) && { extensions: this.policy.extensions }),
      call: this.view(leg),
      phoneNumber: leg.number,
    });
  }

  /** The one who caused it first. */
  tellAll(conversation: Conversation, notificationType: NotificationType, first?: Leg): void {
    const legs = legsOf(conversation).sort((one, other) => Number(other === first) - Number(one === first));
    for (const leg of legs) this.tell(leg, notificationType);
  }

  /** A refusal that comes late; `leg` is the call that it concerns, if it concerns one. */
  tellError(phone: Phone, errorMessage: string, leg?: Leg): void {
    const { address } = this.world;
    const error = { messageType: 'ErrorMessage' as const, deviceUri: `${address}/devices/${phone.id}`, errorMessage };
    if (!leg) this.world.notify(phone.owner, '/v2/me/devices', error);
    else this.world.notify(phone.owner, '/v2/me/calls', { ...error, callUri: `${address}/calls/${leg.id}` });
  }

  // Coming and changing

  open(data: UserData = {}): Conversation {
    const conversation: Conversation = {
      id: this.world.ids.interaction(),
      connId: this.world.ids.hex().toLowerCase(),
      data: new AttachedData(data),
      parties: [],
      recording: 'Stopped',
      aliases: [],
    };
    this.#conversations.set(conversation.id, conversation);
    return conversation;
  }

  /** A leg more in a conversation; nobody is told yet. */
  addLeg(conversation: Conversation, phone: Phone, { parent, offer, monitor, ...leg }: NewLeg): Leg {
    const added: Leg = {
      kind: 'agent',
      id: conversation.id,
      connId: conversation.connId,
      number: phone.number,
      phone,
      agent: phone.owner,
      startedAt: this.world.clock.now(),
      conversation,
      muted: false,
      monitoredUserMuted: false,
      wasEstablished: false,
      ...leg,
      ...(parent && { parent }),
      ...(offer && { offer }),
      ...(monitor && { monitor }),
    };
    conversation.parties.push(added);
    const live = this.#live.get(phone.owner) ?? new Map<string, Leg>();
    this.#live.set(phone.owner, live.set(added.id, added));
    return added;
  }

  enter(leg: Leg, state: CallState): void {
    leg.state = state;
    this.tell(leg, 'StatusChange');
  }

  /** An agent speaks in one call only: the others wait. */
  holdOthers(person: Person, except?: Leg): void {
    for (const leg of this.legs(person)) {
      const isActive = leg.state === 'Established' || leg.state === 'Dialing';
      if (leg !== except && isActive) this.enter(leg, 'Held');
    }
  }

  /** Back from hold: into the talk, or to where it still rings. */
  resume(leg: Leg): void {
    this.holdOthers(leg.agent, leg);
    const isAnswered = othersOf(leg).some(({ state }) => state !== 'Ringing');
    leg.wasEstablished ||= isAnswered;
    leg.state = isAnswered ? 'Established' : 'Dialing';
  }

  /** A party has answered: it is connected, and so is who has been calling. */
  connect(party: Party): void {
    if (!isLeg(party)) party.state = 'Established';
    else {
      this.holdOthers(party.agent, party);
      party.offer?.stopWaiting();
      delete party.offer;
      this.#establish(party);
    }
  }

  /** Who has been calling hears that somebody has answered. */
  connectCallers(conversation: Conversation): void {
    for (const party of [...conversation.parties]) {
      if (party.state !== 'Dialing') continue;
      if (isLeg(party)) this.#establish(party);
      else party.state = 'Established';
    }
  }

  // Going

  /** Legs leave: each agent is told what the call was like in the end. What becomes of the rest is not decided yet. */
  release(...legs: readonly Leg[]): void {
    for (const leg of legs) this.enter(leg, 'Released');
    for (const leg of legs) {
      const { conversation, agent } = leg;
      leg.offer?.stopWaiting();
      conversation.parties = conversation.parties.filter((party) => party !== leg);
      if (conversation.owner === leg) delete conversation.owner;
      this.#live.get(agent)!.delete(leg.id);
      this.#remember(leg);
      for (const follower of this.followers) follower.left(leg);
      this.#beginAfterCallWork(leg);
    }
  }

  /** A party leaves, and the conversation goes on or ends. */
  leave(party: Party, conversation: Conversation): void {
    const isSeen = !isSilent(party) && !(isLeg(party) && party.offer);
    if (isLeg(party)) this.release(party);
    else conversation.parties = conversation.parties.filter((other) => other !== party);
    this.settle(conversation, isSeen ? legsOf(conversation) : []);
  }

  /** Ends a conversation that has nobody left to talk; otherwise those in it hear who is still there. */
  settle(conversation: Conversation, told: readonly Leg[] = legsOf(conversation)): void {
    const talkers = talkersOf(conversation);
    const goesOn = talkers.length > 1 && talkers.some(({ state }) => state !== 'Ringing');
    if (!goesOn) this.end(conversation);
    else {
      for (const follower of this.followers) follower.settled(conversation);
      for (const leg of told) this.tell(leg, 'ParticipantsUpdated');
    }
  }

  /** Over for all, the one who ends it first. */
  end(conversation: Conversation, first?: Leg): void {
    const legs = legsOf(conversation).sort((one, other) => Number(other === first) - Number(one === first));
    delete conversation.queue;
    this.release(...legs);
    conversation.parties = [];
    for (const id of [conversation.id, ...conversation.aliases]) this.#conversations.delete(id);
    for (const follower of this.followers) follower.settled(conversation);
  }

  /** The parties of one conversation join another one, which they then are in with the calls that they have. */
  merge(from: Conversation, into: Conversation): void {
    for (const leg of legsOf(from)) {
      if (legsOf(into).some(({ phone }) => phone === leg.phone)) this.release(leg);
      else leg.conversation = into;
    }
    into.parties.push(...from.parties);
    into.data.update(from.data.view() ?? {});
    if (from.queue) into.queue = from.queue;
    if (into.recording === 'Stopped') into.recording = from.recording;
    from.parties = [];
    from.mergedInto = into;
    into.aliases.push(from.id, ...from.aliases);
  }

  #establish(leg: Leg): void {
    leg.wasEstablished = true;
    this.enter(leg, 'Established');
    for (const follower of this.followers) follower.established(leg);
  }

  #beginAfterCallWork({ agent, wasEstablished, monitor }: Leg): void {
    const isWork = wasEstablished && !monitor && this.legs(agent).length === 0;
    if (isWork) this.surroundings.duties.beginAfterCallWork(agent);
  }

  #remember(leg: Leg): void {
    const ended = this.#ended.get(leg.agent) ?? new Map<string, Leg>();
    ended.delete(leg.id);
    ended.set(leg.id, leg);
    if (ended.size > remembered) ended.delete(ended.keys().next().value!);
    this.#ended.set(leg.agent, ended);
  }

  #otherCalls(leg: Leg): Leg[] {
    return this.legs(leg.agent).filter((other) => other !== leg);
  }
}
