import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { HistoryInteraction, HistoryMessage, UcsCall } from '../../src/api/index.js';
import { Centre, createApi, newCaller, VirtualClock, type Delivery } from '../../src/simulator/index.js';

/** What the contact server may have to say. */
interface Found {
  messageType?: string;
  referenceId: number;
  interactions?: HistoryInteraction[];
  interaction?: HistoryInteraction;
  messages?: HistoryMessage[];
  contactId?: string;
  errorMessage?: string;
}

/** Agents who look things up in the contact server, on a clock that stands still. */
class Desk {
  readonly clock: VirtualClock;
  readonly centre: Centre;
  readonly #handle: ReturnType<typeof createApi>;
  readonly #deliveries: Delivery[] = [];
  #calls = 0;

  constructor(start?: number) {
    this.clock = new VirtualClock(start);
    this.centre = new Centre({ clock: this.clock });
    this.#handle = createApi(this.centre, { csrf: false });
    this.centre.listen((delivery) => this.#deliveries.push(delivery));
  }

  person(userName: string) {
    return this.centre.people.find((one) => one.userName === userName)!;
  }

  async post(
    path: string,
    body: object,
    userName = 'ksippo',
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const request = new Request(`http://centre/api/v2${path}`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(path.startsWith('/chats')
          ? { ContactCenterId: this.centre.contactCenterId }
          : { Authorization: `Basic ${btoa(`${userName}:password`)}` }),
      },
      body: JSON.stringify(body),
    });
    const answer = await this.#handle(request, newCaller());
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  }

  /** What the contact server answers, to who asked and nobody else. */
  async look(path: string, operationName: string, parameters: object = {}, userName = 'ksippo'): Promise<Found> {
    this.clock.advance(0);
    this.#deliveries.length = 0;
    const { status, body } = await this.post(path, { operationName, ...parameters }, userName);
    assert.deepEqual([status, body['statusCode']], [200, 0], JSON.stringify(body));
    this.clock.advance(0);
    assert.deepEqual(
      this.#deliveries.map(({ user, channel }) => [user.userName, channel]),
      [[userName, '/v2/ucs/interactions']],
    );
    const data = this.#deliveries[0]!.data as Found;
    assert.equal(data.referenceId, body['referenceId']);
    return data;
  }

  async list(parameters: object = {}, operation = 'RetrieveInteractionHistory', path = '/ucs/interactions') {
    const { interactions, messageType } = await this.look(path, operation, parameters);
    assert.equal(messageType, 'GetInteractionsHistoryMessage');
    return interactions!;
  }

  /** What they are about, in their order. */
  async subjects(...search: Parameters<Desk['list']>): Promise<string[]> {
    return (await this.list(...search)).map(({ subject }) => subject ?? '');
  }

  /** A call as an agent's client has it recorded. */
  call(subject: string, { user = 'ksippo', ...more }: Partial<UcsCall> & { user?: string } = {}): string {
    const head = { callId: String(++this.#calls), status: 'InProgress', type: 'Inbound', phoneNumber: '0301' } as const;
    return this.centre.ucs.record(this.person(user), { ...head, subject, ...more }).interactionId;
  }

  /** A customer and an agent have talked, and both are gone. */
  async chat(userData: object = {}, nickname = 'Jonas Weber'): Promise<string> {
    const agent = this.person('ksippo');
    this.centre.agents.start(agent, ['chat']);
    this.centre.agents.change(agent, 'Ready');
    const { body } = await this.post('/chats', {
      operationName: 'RequestChat',
      nickname,
      subject: 'A buckle',
      userData,
    });
    const customer = `/chats/${String(body['id'])}`;
    this.clock.advance(0);
    const { id } = (await this.list({ mediaType: 'chat' }))[0]!;
    const perform = (operationName: string, more: object = {}) =>
      this.post(`/me/chats/${id}`, { operationName, ...more });
    await this.post(customer, { operationName: 'SendMessage', text: 'Is anybody there?' });
    await perform('Accept', { nickname: 'Kristi' });
    await perform('SendStartTypingNotification');
    await perform('SendStopTypingNotification');
    await perform('SendCustomNotice', { noticeText: 'typing-colour' });
    await perform('SendMessage', { text: 'Hello!' });
    this.clock.advance(3000);
    await perform('Complete');
    return id;
  }

  lose(): void {
    const { services } = this.centre;
    services.turn(services.list().find(({ type }) => type === 'MultiMediaContent')!.id, 'Inactive');
  }
}

const days = 86_400_000;

describe('The history of calls', () => {
  it('has a call from when it was recorded, and its end and all of it once it is completed', async () => {
    const desk = new Desk();
    const id = desk.call('A buckle', { phoneNumber: '030 99', parentId: 'before' });
    const [running] = await desk.list();
    assert.deepEqual(running, {
      id,
      uri: `${desk.centre.address}/interactions/${id}`,
      path: `/interactions/${id}`,
      typeId: 'Inbound',
      mediaType: 'Call',
      state: 'InProgress',
      startDate: '2026-01-05 09:00:00.000+0000',
      subject: 'A buckle',
      contactId: running!.contactId,
      ownerInformation: {
        id: desk.person('ksippo').id,
        userName: 'ksippo',
        firstName: 'Kristi',
        lastName: 'Sippola',
      },
    });

    desk.clock.advance(90_000);
    await desk.look(`/ucs/interactions/${id}`, 'SetCallNote', { note: 'Sends a picture' });
    await desk.look(`/ucs/interactions/${id}`, 'SetCallCompleted', { callDuration: 90, userData: { Order: '48213' } });
    const { interaction, messages } = await desk.look(`/ucs/interactions/${id}`, 'GetInteractionContent');
    assert.deepEqual(interaction, {
      ...running,
      mediaType: 'call',
      state: 'Stopped',
      endDate: '2026-01-05 09:01:30.000+0000',
      comment: 'Sends a picture',
      parentId: 'before',
      phoneNumber: '030 99',
      callDuration: 90,
      userData: { Order: '48213' },
    });
    assert.equal(messages, undefined);
  });

  it('ends a call once: what is noted afterwards does not move its end', async () => {
    const desk = new Desk();
    const id = desk.call('A buckle');
    const complete = { callDuration: 1, userData: {} };
    await desk.look(`/ucs/interactions/${id}`, 'SetCallCompleted', complete);
    const [{ endDate }] = (await desk.list()) as [HistoryInteraction];
    desk.clock.advance(5000);
    await desk.look(`/ucs/interactions/${id}`, 'SetCallCompleted', complete);
    assert.equal((await desk.list())[0]!.endDate, endDate);
  });

  it('of a contact has what the same number brought, and what was said to be theirs', async () => {
    const desk = new Desk();
    desk.call('first', { phoneNumber: '+49 30 99' });
    desk.call('second', { phoneNumber: '+49 (30) 99' });
    const third = desk.call('third', { phoneNumber: '+49 40 11' });
    const search = { phoneNumber: '+493099', mediaType: 'call' };
    const { contactId } = await desk.look('/ucs/contacts', 'IdentifyUCSContact', search);
    const of = (id: string) =>
      desk.subjects({ sort: 'asc' }, 'RetrieveContactHistory', `/ucs/contacts/${id}/interactions`);
    assert.deepEqual(await of(contactId!), ['first', 'second']);
    const contactPath = `/ucs/contacts/${contactId!}`;
    await desk.post(`/ucs/interactions/${third}`, { operationName: 'SetCallContact', contactPath });
    assert.deepEqual(await of(contactId!), ['first', 'second', 'third']);
  });

  it('of an agent is the own one unless another is named; all others are in that of interactions', async () => {
    const desk = new Desk();
    desk.call("Kristi's");
    desk.call("Carole's", { user: 'cspencer' });
    const userId = desk.person('cspencer').id;
    assert.deepEqual(await desk.subjects({}, 'RetrieveAgentHistory'), ["Kristi's"]);
    assert.deepEqual(await desk.subjects({ userId }, 'RetrieveAgentHistory'), ["Carole's"]);
    assert.deepEqual(await desk.subjects({ userId: '__proto__' }, 'RetrieveAgentHistory'), []);
    assert.deepEqual((await desk.subjects()).sort(), ["Carole's", "Kristi's"]);
    assert.deepEqual(await desk.subjects({ userId }), ["Carole's"]);
  });

  it('begins with the latest unless told otherwise, and has so many at most', async () => {
    const desk = new Desk();
    for (const subject of ['one', 'two', 'three']) {
      desk.call(subject);
      desk.clock.advance(1000);
    }
    assert.deepEqual(await desk.subjects(), ['three', 'two', 'one']);
    assert.deepEqual(await desk.subjects({ sort: 'asc' }), ['one', 'two', 'three']);
    assert.deepEqual(await desk.subjects({ maxSize: 2 }), ['three', 'two']);
    for (let count = 0; count < 100; count += 1) desk.call('more');
    assert.equal((await desk.list()).length, 100);
    const [{ contactId }] = (await desk.list()) as [HistoryInteraction];
    const ofContact = await desk.list({}, 'RetrieveContactHistory', `/ucs/contacts/${contactId!}/interactions`);
    assert.equal(ofContact.length, 103);
  });

  it('is that of the last month unless told, the days named included', async () => {
    const desk = new Desk(Date.UTC(2026, 2, 1, 0, 30));
    desk.call('1 March');
    desk.clock.advance(30 * days);
    desk.call('31 March');
    // The month before the 31st of March begins on the last of February.
    assert.deepEqual(await desk.subjects(), ['31 March', '1 March']);
    assert.deepEqual(await desk.subjects({ fromDate: '2026-03-02' }), ['31 March']);
    assert.deepEqual(await desk.subjects({ toDate: '2026-03-01' }), ['1 March']);
    assert.deepEqual(await desk.subjects({ fromDate: '2026-03-31', toDate: '2026-03-31' }), ['31 March']);
    assert.deepEqual(await desk.subjects({ fromDate: '2026-04-01', toDate: '2026-03-01' }), []);
    desk.clock.advance(2 * days);
    assert.deepEqual(await desk.subjects(), ['31 March']);
    assert.deepEqual(await desk.subjects({ fromDate: '2026-02-28' }), ['31 March', '1 March']);
  });

  it('is found by attached data, which shows where it is asked for and there', async () => {
    const desk = new Desk();
    desk.call('one', { userData: { SearchId: '7', Size: 'M', Parts: [1] } });
    desk.call('two', { userData: { SearchId: 7 } });
    desk.call('three', { userData: { SearchId: '70' } });
    desk.call('four');
    const found = await desk.list({
      sort: 'asc',
      searchCustomAttributes: { SearchId: '7' },
      customAttributes: ['Size', 'Parts', '__proto__'],
    });
    assert.deepEqual(
      found.map(({ subject, customAttributes }) => [subject, customAttributes]),
      [
        ['one', { Size: 'M', Parts: '[1]' }],
        ['two', undefined],
      ],
    );
    assert.deepEqual(await desk.subjects({ searchCustomAttributes: { constructor: 'x' } }), []);
  });

  it('is of one medium, however that is written', async () => {
    const desk = new Desk();
    desk.call('one');
    assert.deepEqual(await desk.subjects({ mediaType: 'CALL' }), ['one']);
    assert.deepEqual(await desk.subjects({ mediaType: 'email' }), []);
  });
});

describe('The history of chats', () => {
  it('has the whole log of one, without a trace of who asked for it', async () => {
    const desk = new Desk();
    const id = await desk.chat({ OrderNumber: '48213' });
    const { interaction, messages } = await desk.look(
      `/ucs/interactions/${id}`,
      'GetInteractionContent',
      {},
      'cspencer',
    );
    assert.equal(interaction!.mediaType, 'chat');
    assert.equal(interaction!.state, 'Stopped');
    assert.equal(interaction!.startDate, '2026-01-05 09:00:00.000+0000');
    assert.equal(interaction!.endDate, '2026-01-05 09:00:03.000+0000');
    assert.equal(interaction!.ownerInformation!.userName, 'ksippo');
    assert.equal(interaction!.userData!['OrderNumber'], '48213');
    assert.deepEqual(
      messages!.slice(0, 6).map(({ index, type, from }) => [index, type, from.nickname]),
      [
        [1, 'ParticipantJoined', 'Jonas Weber'],
        [2, 'Text', 'Jonas Weber'],
        [3, 'ParticipantJoined', 'Kristi'],
        [4, 'TypingStarted', 'Kristi'],
        [5, 'TypingStopping', 'Kristi'],
        // A notice of clients among themselves is not kept, and leaves a gap.
        [7, 'Text', 'Kristi'],
      ],
    );
    assert.equal((messages![5] as { text: string }).text, 'Hello!');
    assert.deepEqual(Object.keys(messages![5]!.from).sort(), ['nickname', 'participantId', 'type']);
  });

  it('brings what the same address wrote and called about together; a name alone does not', async () => {
    const desk = new Desk();
    const [first, second, third, fourth] = [
      await desk.chat({ EmailAddress: 'Jonas@Weber.example', PhoneNumber: '0301177' }),
      await desk.chat({ EmailAddress: 'jonas@weber.example' }, 'JW'),
      await desk.chat(),
      await desk.chat(),
    ];
    const call = desk.call('by phone', { phoneNumber: '030 11-77' });
    const search = { emailAddress: 'jonas@weber.example', mediaType: 'chat', createContactEnabled: false };
    const { contactId } = await desk.look('/ucs/contacts', 'IdentifyUCSContact', search);
    const all = await desk.list({ sort: 'asc' });
    const contactOf = (id: string) => all.find((one) => one.id === id)!.contactId!;
    assert.deepEqual([first, second, call].map(contactOf), [contactId, contactId, contactId]);
    assert.equal(new Set([first, third, fourth].map(contactOf)).size, 3);
    const contact = `/ucs/contacts/${contactId!}/interactions`;
    const ofContact = await desk.list({ sort: 'asc', mediaType: 'chat' }, 'RetrieveContactHistory', contact);
    assert.deepEqual(
      ofContact.map(({ id }) => id),
      [first, second],
    );
  });

  it('makes a customer known from the first word on', async () => {
    const desk = new Desk();
    const search = { emailAddress: 'mara@lindqvist.example', mediaType: 'chat', createContactEnabled: false };
    const identify = () => desk.look('/ucs/contacts', 'IdentifyUCSContact', search);
    assert.equal((await identify()).errorMessage, 'No contact was found');
    const userData = { EmailAddress: 'mara@lindqvist.example' };
    await desk.post('/chats', { operationName: 'RequestChat', nickname: 'Mara', subject: 'A zip', userData });
    const { contactId } = await identify();
    assert.equal((await desk.list())[0]!.contactId, contactId);
  });

  it('tells apart what waits, what is offered, and what runs', async () => {
    const desk = new Desk();
    const waiting = { operationName: 'RequestChat', nickname: 'Mara', subject: 'A zip' };
    await desk.post('/chats', waiting);
    const state = async () => {
      const [{ state: now, ownerInformation, endDate }] = (await desk.list()) as [HistoryInteraction];
      return [now, ownerInformation?.userName, endDate];
    };
    assert.deepEqual(await state(), ['New', undefined, undefined]);
    desk.centre.agents.start(desk.person('ksippo'), ['chat']);
    desk.centre.agents.change(desk.person('ksippo'), 'Ready');
    desk.clock.advance(0);
    assert.deepEqual(await state(), ['New', 'ksippo', undefined]);
    const [{ id }] = (await desk.list()) as [HistoryInteraction];
    await desk.post(`/me/chats/${id}`, { operationName: 'Accept', nickname: 'Kristi' });
    assert.deepEqual(await state(), ['InProgress', 'ksippo', undefined]);
  });

  it('is what a standard response is rendered with', async () => {
    const desk = new Desk();
    const chatId = await desk.chat({ FirstName: 'Mara', LastName: 'Lindqvist' }, 'guest');
    const { standardResponses } = desk.centre;
    const [root] = standardResponses.roots({ approvedOnly: true, language: 'German' });
    const options = { approvedOnly: true, categories: false, responses: true };
    const [greeting] = standardResponses.category(root!.categoryId, options).childrenStdResponses!;
    const path = `/platform/contactserver/RenderStandardResponse/${greeting!.standardResponseId}`;
    const { body } = await desk.post(path, { chatId });
    assert.match(String(body['body']), /^Guten Tag Mara Lindqvist, hier ist Kristi Sippola von/);
  });
});

describe('A search that fails', () => {
  for (const [what, path, operation, parameters] of [
    ['for an unknown contact', '/ucs/contacts/nobody/interactions', 'RetrieveContactHistory', {}],
    ['for a contact called __proto__', '/ucs/contacts/__proto__/interactions', 'RetrieveContactHistory', {}],
    ['for an unknown interaction', '/ucs/interactions/nothing', 'GetInteractionContent', {}],
    ['in an archive that is not there', '/ucs/interactions', 'RetrieveAgentHistory', { source: 'archive' }],
    ['for content in an archive', '/ucs/interactions/{call}', 'GetInteractionContent', { source: 'archive' }],
  ] as const) {
    it(`${what} was taken, and is told by notification`, async () => {
      const desk = new Desk();
      const at = path.replace('{call}', desk.call('A buckle'));
      const { errorMessage, interactions, interaction } = await desk.look(at, operation, parameters);
      assert.deepEqual([errorMessage, interactions, interaction], ['Request failed', undefined, undefined]);
    });
  }

  it('because the contact server is lost is told so', async () => {
    const desk = new Desk();
    const id = desk.call('A buckle');
    desk.lose();
    for (const [path, operation] of [
      ['/ucs/interactions', 'RetrieveInteractionHistory'],
      [`/ucs/interactions/${id}`, 'GetInteractionContent'],
    ] as const) {
      assert.equal((await desk.look(path, operation)).errorMessage, 'Request failed');
    }
  });
});

describe('The history refuses', () => {
  for (const [what, parameters, name] of [
    ['a day that is a number', { fromDate: 20_151_001 }, 'fromDate'],
    ['a day in another form', { fromDate: '1.10.2015' }, 'fromDate'],
    ['a day that is not in the calendar', { toDate: '2015-02-31' }, 'toDate'],
    ['a month that is not in the calendar', { toDate: '2015-13-01' }, 'toDate'],
    ['an unknown order', { sort: 'up' }, 'sort'],
    ['a medium that is a list', { mediaType: ['call'] }, 'mediaType'],
    ['no size', { maxSize: 0 }, 'maxSize'],
    ['half a size', { maxSize: 1.5 }, 'maxSize'],
    ['a size that is a word', { maxSize: '5' }, 'maxSize'],
    ['an unknown source', { source: 'attic' }, 'source'],
    ['a user that is a number', { userId: 5 }, 'userId'],
    ['attributes that are a word', { customAttributes: 'SearchId' }, 'customAttributes'],
    ['attributes of another type', { customAttributes: [null] }, 'customAttributes'],
    ['a search that is a list', { searchCustomAttributes: [] }, 'searchCustomAttributes'],
    ['a search for a number', { searchCustomAttributes: { SearchId: 7 } }, 'searchCustomAttributes'],
  ] as const) {
    it(what, async () => {
      const desk = new Desk();
      const { status, body } = await desk.post('/ucs/interactions', {
        operationName: 'RetrieveInteractionHistory',
        ...parameters,
      });
      assert.deepEqual([status, body['statusCode']], [400, 2]);
      assert.match(String(body['statusMessage']), new RegExp(`'${name}'`));
    });
  }

  it('operations of features that are off, and is not there without any', async () => {
    const desk = new Desk();
    const status = async (path: string, operationName: string) => (await desk.post(path, { operationName })).status;
    desk.centre.features.turn('api-ucs-voice', false);
    assert.equal(await status('/ucs/interactions', 'FindPhoneCall'), 400);
    assert.equal(await status('/ucs/interactions', 'RetrieveAgentHistory'), 200);
    desk.centre.features.turn('api-multimedia-chat', false);
    assert.equal(await status('/ucs/interactions', 'RetrieveAgentHistory'), 404);
    assert.equal(await status('/ucs/contacts/x/interactions', 'RetrieveContactHistory'), 404);
    desk.centre.features.turn('api-multimedia', false);
    assert.equal(await status('/ucs/interactions/x', 'GetInteractionContent'), 400);
  });
});
