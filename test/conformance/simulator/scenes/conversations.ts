// Conversations with customers, medium by medium: who writes with whom before the documented request.
import type { Chat } from '../../../../src/api/index.js';
import type { Person } from '../../../../src/simulator/index.js';
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import type { Json, Sample } from '../../spec.js';
import { ScenePeople } from './people.js';
import { signIn, told, type Scene, type Situation } from './situation.js';

type MediumName = Parameters<SimulatorServer['centre']['digital']['of']>[0];
type Day = SimulatorServer['centre']['digital']['policy']['serverOf'];
type Body = Record<string, unknown>;

/** Three agents and a supervisor; Ann is ready, Bob can be reached, Carl has no session. */
export class Place extends ScenePeople {
  readonly sample: Sample;
  readonly medium: MediumName;

  constructor(server: SimulatorServer, sample: Sample, medium: MediumName) {
    super(server);
    this.sample = sample;
    this.medium = medium;
    for (const person of [this.ann, this.bob]) server.centre.agents.start(person, [medium]);
    server.centre.agents.change(this.ann, 'Ready');
  }

  get conversations() {
    return this.server.centre.digital.of(this.medium);
  }
  get policy() {
    return this.server.centre.digital.policy;
  }
  get collection(): string {
    return this.conversations.medium.collection;
  }
  of(who: Person): Chat {
    return this.conversations.of(who)[0]!;
  }

  /** It is offered to Ann; the answer is what the customer knows it by. */
  offer(userData?: Record<string, string>): string {
    return this.conversations.request({ nickname: 'Jonas', userData });
  }

  does(who: Person, operation: string, body: Body = {}): void {
    this.conversations.perform(who, this.of(who).id, operation, body);
  }

  accept(who: Person): void {
    this.does(who, 'Accept', { nickname: who.firstName });
  }

  /** Ann and the customer write. */
  talk(userData?: Record<string, string>): string {
    const customer = this.offer(userData);
    this.accept(this.ann);
    return customer;
  }

  /** Bob is in it, too. */
  joined(operation: 'Invite' | 'Consult'): void {
    this.does(this.ann, operation, { targetUri: this.uriOf(this.bob) });
    this.accept(this.bob);
  }

  /** The supervisor watches Ann, who then has a conversation. */
  watched(mode: 'Monitor' | 'Coach' | 'BargeIn'): void {
    this.conversations.supervise(this.boss, this.ann, mode, {});
    this.talk();
  }

  uriOf(who: Person): string {
    return `${this.server.centre.address}/users/${who.id}`;
  }

  body(own: { [name: string]: Json }): { body: Json } {
    return { body: { ...(this.sample.request.body as object), ...own } };
  }

  async asks(who: Person, path: string, more: Partial<Situation> = {}): Promise<Situation> {
    await told(this.server);
    const headers = await signIn(this.server, who.userName);
    return { path, headers, user: who.userName, topics: [this.conversations.medium.topic], ...more };
  }

  /** About the conversation that this agent has. */
  about(who: Person, more: Partial<Situation> = {}, below = ''): Promise<Situation> {
    return this.asks(who, `/me/${this.collection}/${this.of(who).id}${below}`, more);
  }
}

export type Act = (place: Place) => Promise<Situation> | Situation;
export type At = (day: Day, act: Act) => Scene;

/** Scenes at a server of the day that the sample is of, which shows no more than servers did by then. */
export const scenesOf =
  (medium: MediumName): At =>
  (day, act) =>
  (server, sample) => {
    server.centre.digital.policy.serverOf = day;
    return act(new Place(server, sample, medium));
  };

const plain = { Segment: 'Gold' };

/** It is offered, and Ann asks something about it. */
export const offered: Act = (place) => {
  place.offer();
  return place.about(place.ann);
};

/** Ann and the customer write, Ann has done this, and asks something about it. */
export const talking =
  (userData?: Record<string, string>, before: (place: Place) => void = () => {}): Act =>
  (place) => {
    place.talk(userData);
    before(place);
    return place.about(place.ann);
  };

export const withData = talking(plain);

export const doing =
  (operation: string, body?: Body) =>
  (place: Place): void =>
    place.does(place.ann, operation, body);

/** Bob was asked in. */
export const together =
  (operation: 'Invite' | 'Consult'): Act =>
  (place) => {
    place.talk();
    place.joined(operation);
    return place.about(place.ann);
  };

/** Ann had it before, and gave it back; the customer has written meanwhile. */
export const comingBack: Act = async (place) => {
  const customer = place.talk();
  place.policy.rejectPause = 0;
  const target =
    place.medium === 'facebooksession'
      ? { targetPath: `/contacts/${place.server.centre.company.queues[0]!.id}` }
      : { queueName: place.server.centre.company.queues[0]!.name };
  place.does(place.ann, 'Transfer', target);
  place.conversations.performAsCustomer(customer, 'SendStartTypingNotification');
  place.conversations.performAsCustomer(customer, 'SendMessage', 'Hello World');
  // Offered again once she is not left in peace with it any more.
  await told(place.server);
  return place.about(place.ann);
};

/** The customer types and writes. */
export const reading: Act = (place) => {
  const customer = place.talk();
  place.conversations.performAsCustomer(customer, 'SendStartTypingNotification');
  place.conversations.performAsCustomer(customer, 'SendMessage', 'Hello World');
  return place.about(place.ann, {}, '/messages?startIndex=1&count=10');
};

export const listing: Act = (place) => {
  place.talk(plain);
  return place.asks(place.ann, `/me/${place.collection}?fields=*`);
};

/** Bob accepts. */
export const asking =
  (userData?: Record<string, string>): Act =>
  (place) => {
    place.talk(userData);
    return place.about(place.ann, {
      ...place.body({ targetUri: place.uriOf(place.bob) }),
      next: () => place.accept(place.bob),
    });
  };

/** Carl is not there. */
export const askingInVain: Act = (place) => {
  place.talk();
  return place.about(place.ann, place.body({ targetUri: place.uriOf(place.carl) }));
};

/** Bob has not answered yet. */
export const takingBack: Act = (place) => {
  place.talk();
  place.does(place.ann, 'Consult', { targetUri: place.uriOf(place.bob) });
  return place.about(place.ann);
};

/** The contact server is lost meanwhile. */
export const takingBackInVain: Act = (place) => {
  const { services } = place.server.centre;
  services.turn(services.list().find(({ type }) => type === 'MultiMediaContent')!.id, 'Inactive');
  return takingBack(place);
};

/** Ann puts Bob out; with `completing`, Bob ends it then. */
export const removing =
  (operation: 'Invite' | 'Consult', completing: boolean): Act =>
  (place) => {
    place.talk(plain);
    place.joined(operation);
    return place.about(place.ann, {
      ...place.body({ targetUri: place.uriOf(place.bob) }),
      user: [place.ann.userName, place.bob.userName],
      ...(completing && { next: () => place.does(place.bob, 'Complete') }),
    });
  };

export const transferring =
  (target: (place: Place) => { [name: string]: Json }): Act =>
  (place) => {
    place.talk(plain);
    return place.about(place.ann, place.body(target(place)));
  };

/** A supervisor asks about Ann's channel. */
export const watching =
  (before: (place: Place) => void = () => {}): Act =>
  (place) => {
    before(place);
    return place.asks(place.boss, `/users/${place.ann.id}/channels/${place.medium}`);
  };

export const intruding: Act = (place) => {
  place.talk(plain);
  return place.asks(place.boss, `/users/${place.ann.id}/${place.collection}/${place.of(place.ann).id}`);
};

export const switching =
  (from: 'Monitor' | 'Coach' | 'BargeIn'): Act =>
  (place) => {
    place.watched(from);
    return place.about(place.boss);
  };

export const overviewing: Act = (place) => {
  place.talk(plain);
  return place.asks(place.boss, `/users/${place.ann.id}?subresources=${place.collection}`);
};

/** What chats and SMS sessions have in common, by the name of the operation. */
export const supervisedScenes = (at: At): Readonly<Record<string, readonly Scene[]>> => ({
  accept: [at('2014-01-02', comingBack)],
  reject: [at('2014-01-02', offered)],
  leave: [at('2014-01-02', talking()), at('2014-01-02', together('Invite'))],
  complete: [at('2014-01-02', talking()), at('2014-01-02', talking())],
  'send-url': [at('2014-05-15', talking())],
  'send-start-typing-notification': [at('2014-01-09', talking())],
  'send-stop-typing-notification': [at('2014-01-09', talking())],
  'set-in-focus': [at('2014-01-09', talking())],
  'set-disposition': [at('2014-01-09', talking())],
  'add-comment': [at('2014-01-09', talking())],
  'send-custom-notice': [at('2015-11-19', talking())],
  'attach-user-data': [at('2014-01-09', withData)],
  'update-user-data': [at('2014-01-09', talking({ UserData1: 'DATA1', UserData2: '2' }))],
  'delete-user-data': [at('2014-01-09', talking({ UserData1: 'DATA1', UserData2: '2' }))],
  transfer: [
    at(
      '2014-01-09',
      transferring((place) => ({ targetUri: place.uriOf(place.bob) })),
    ),
    at(
      '2014-01-09',
      transferring(({ server }) => ({ queueName: server.centre.company.queues[0]!.name })),
    ),
  ],
  invite: [at('2014-01-06', asking()), at('2014-01-06', askingInVain)],
  consult: [at('2014-01-06', asking()), at('2014-01-06', askingInVain)],
  'cancel-consult': [at('2014-01-06', takingBack), at('2014-01-06', talking()), at('2014-01-06', takingBackInVain)],
  'send-to-agents': [at('2014-01-09', together('Invite'))],
  'send-start-typing-to-agents-notification': [at('2014-01-09', together('Invite'))],
  'send-stop-typing-to-agents-notification': [at('2014-01-09', together('Invite'))],
  'remove-participant-from-conference': [at('2014-02-13', removing('Invite', true))],
  'send-custom-notice-to-agents': [at('2015-11-19', together('Consult'))],
  'supervisor-monitor': [at('2014-05-05', watching())],
  'supervisor-coach': [at('2014-05-05', watching())],
  'supervisor-barge-in': [at('2014-05-05', watching())],
  'cancel-supervisor-monitoring': [
    at(
      '2014-05-05',
      watching((place) => place.conversations.supervise(place.boss, place.ann, 'Monitor', {})),
    ),
  ],
  intrude: [at('2015-11-26', intruding)],
  'switch-to-barge-in': [at('2014-05-05', switching('Monitor'))],
  'switch-to-monitor': [at('2014-05-05', switching('BargeIn'))],
  'switch-to-coach': [at('2014-05-05', switching('Monitor'))],
  'get-agent-interactions': [at('2015-11-26', overviewing)],
});

/** Under the ids of a chapter. */
export const inChapter = (chapter: string, scenes: Readonly<Record<string, readonly Scene[]>>) =>
  Object.fromEntries(Object.entries(scenes).map(([name, list]) => [`${chapter}.${name}`, list]));
