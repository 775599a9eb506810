// Customers, agents and a supervisor, in whatever order: after each step one log, one owner, nothing lost, no word of
// agents among themselves with a customer, and what is open is what the reference's table says.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Chat, ChatMessage } from '../../src/api/index.js';
import { operations } from '../../src/simulator/centre/interactions/operations/index.js';
import { Refusal } from '../../src/simulator/centre/refusal.js';
import type { Person } from '../../src/simulator/index.js';
import { chapters } from '../conformance/spec.js';
import { Floor } from './floor.js';

type MediumName = Floor['medium'];

/** What is known of a conversation from what was done, not from what the centre says. */
interface Known {
  readonly customer: string;
  /** What the customer wrote, in order. */
  readonly said: string[];
  /** What was attached last. */
  mark: string;
  /** Somebody has ended it: it need not be there any more. */
  mayBeOver: boolean;
}

/** By the id that agents know. */
interface Model {
  readonly known: Map<string, Known>;
  count: number;
  /** What has happened in all runs, so that the test is known to be about something. */
  readonly seen: Set<string>;
}
const rare = ['a conference', 'a consultation', 'a customer who was left', 'a supervisor', 'a transfer'];

class World extends Floor {
  constructor(medium: MediumName) {
    super(medium);
    this.policy.capacity = 3;
    this.ready(...this.staff);
    this.centre.agents.start(this.paula, [medium]);
  }

  get staff(): Person[] {
    return [this.kristi, this.carole, this.tobe];
  }
  /** All who can have conversations. */
  get everybody(): Person[] {
    return [...this.staff, this.paula];
  }

  live() {
    return this.centre.digital.live();
  }
}

// What may be open, from the reference

const resources = { chat: ['chat', 'chat'], smssession: ['sms', 'smssession'] } as const;
type Tested = keyof typeof resources;

/** The lists of the newest servers: those of the table, with what they added where agents are together. */
function tableOf(medium: Tested) {
  const [chapter, resource] = resources[medium];
  const states = chapters([chapter])[0]!.resources.find(({ name }) => name === resource)!.states!;
  const state = (name: string) => states.find((one) => one.name === name)!;
  const variant = (start: string) =>
    state('Chatting').variants!.find(({ when }) => when.startsWith(start))!.capabilities;
  const together = new Set([...state('Chatting').capabilities, ...variant('an agent in a conference')]);
  return {
    Invited: state('Invited').capabilities,
    alone: state('Chatting').capabilities,
    together: [...together],
    LeftChat: state('LeftChat').capabilities,
    Supervisors: variant('supervisor in mode Monitor'),
    Agents: variant('supervisor in mode Coach'),
    All: variant('supervisor in mode BargeIn'),
  };
}
const tables = { chat: tableOf('chat'), smssession: tableOf('smssession') };

const ownIn = ({ participants = [] }: Chat, who: Person) =>
  participants.find(({ path }) => path === `/users/${who.id}`);

function expected(world: World, who: Person, chat: Chat): readonly string[] {
  const table = tables[world.medium as Tested];
  if (chat.state !== 'Chatting') return table[chat.state as 'Invited' | 'LeftChat'];
  if (who === world.paula) return table[ownIn(chat, who)!.visibility!];
  const colleagues = world.staff.filter((one) => one !== who && ownIn(chat, one));
  return colleagues.length > 0 ? table.together : table.alone;
}

// What must always hold

function check(world: World, { known, seen }: Model): void {
  const live = world.live();
  for (const { agents, queue } of live) {
    const visibilities = agents.flatMap(({ userName, visibility }) => (userName === 'pvance' ? [] : [visibility]));
    if (visibilities.filter((one) => one === 'All').length > 1) seen.add('a conference');
    if (visibilities.includes('Agents')) seen.add('a consultation');
    if (agents.some(({ userName, state }) => userName === 'pvance' && state === 'Chatting')) seen.add('a supervisor');
    if (agents.some(({ state }) => state === 'LeftChat')) seen.add('a customer who was left');
    if (queue === 'Orders') seen.add('a transfer');
  }
  for (const { id, queue, owner, agents } of live) {
    assert.equal((queue === undefined) !== (owner === undefined), true, 'one owner, or one queue');
    const working = agents.filter(({ userName, state }) => state === 'Chatting' && userName !== 'pvance');
    if (queue !== undefined) assert.deepEqual(working, [], 'who waits is with nobody');
    const seat = agents.find(({ userName }) => userName === owner);
    if (owner !== undefined) assert.ok(seat?.state === 'LeftChat' || seat?.visibility === 'All', 'an owner is seen');
    assert.equal(new Set(agents.map(({ userName }) => userName)).size, agents.length, `nobody is in ${id} twice`);
  }
  for (const [id, one] of known) {
    if (!one.mayBeOver)
      assert.ok(
        live.some((other) => other.id === id),
        'nothing is lost',
      );
    checkLogs(world, id, one);
  }
  for (const who of world.everybody) {
    for (const chat of world.of(who)) {
      assert.deepEqual([...chat.capabilities!].sort(), [...expected(world, who, chat)].sort(), `${chat.state}`);
      assert.equal(chat.userData!['Mark'], known.get(chat.id)!.mark, 'what is attached comes along');
    }
  }
}

/** Once all agents are ready and have room, whoever waits is offered to one of them. */
function checkThatNobodyWaits(world: World): void {
  world.policy.capacity = Infinity;
  for (const who of world.staff) {
    for (const { id, state } of world.of(who)) if (state === 'LeftChat') world.does(who, 'Complete', {}, id);
    world.reachable(who);
    world.centre.agents.change(who, 'NotReady', [world.medium]);
  }
  world.ready(...world.staff);
  world.wait(world.policy.rejectPause);
  for (const { queue, agents } of world.live()) {
    assert.ok(queue === undefined || agents.some(({ state }) => state === 'Invited'), 'somebody waits for ever');
  }
}

/** Whoever may see an entry sees the same one at the same place. */
function checkLogs(world: World, id: string, { customer, said }: Known): void {
  const own = world.conversations.customerMessages(customer, 1);
  assert.doesNotMatch(JSON.stringify([own, world.conversations.customerView(customer)]), /secret/);
  assert.deepEqual(
    own.flatMap(({ from, text }) => (from.type === 'Customer' && text ? [text] : [])),
    said,
  );
  const readers = world.everybody.flatMap((who) => {
    const chat = world.of(who).find((one) => one.id === id);
    return chat && chat.state !== 'Invited' ? [{ who, log: world.conversations.messages(who, id) }] : [];
  });
  const whole = new Map<number, ChatMessage>();
  for (const { log } of readers) {
    for (const entry of log) {
      const before = whole.get(entry.index);
      if (before) assert.deepEqual(entry, before);
      whole.set(entry.index, entry);
    }
  }
  const entries = [...whole.values()].sort((one, other) => one.index - other.index);
  for (const { who, log } of readers) {
    // Who was put out reads no further.
    const until = log.at(-1)!.index;
    const mine = entries.filter(({ index }) => index <= until).filter((one) => isFor(one, who === world.paula));
    assert.deepEqual(
      log.map(({ index }) => index),
      mine.map(({ index }) => index),
      `${who.userName} misses nothing`,
    );
  }
  if (readers.length > 0) {
    const all = entries.filter((one) => audience(one) === 'All');
    const last = entries.at(-1)!.index;
    const seen = own.filter(({ index }) => index <= last);
    assert.deepEqual(
      seen.map(({ index }) => index),
      all.map(({ index }) => index),
      'the customer misses nothing',
    );
  }
}

/** A change of a supervisor's mode is said to be for all, and goes to those who see the supervisor then. */
const audience = ({ type, visibility, from }: ChatMessage) =>
  type === 'ParticipantRejoined' ? from.visibility! : visibility;
const isFor = (entry: ChatMessage, isSupervisor: boolean): boolean => isSupervisor || audience(entry) !== 'Supervisors';

// What may be done

type Command = fc.Command<Model, World>;

const command = (name: string, run: (model: Model, world: World) => void): Command => ({
  check: () => true,
  run: (model, world) => {
    run(model, world);
    check(world, model);
  },
  toString: () => name,
});

/** A customer more, whose data has a mark of its own. */
function ask(model: Model, world: World): void {
  const mark = `mark ${++model.count}`;
  const customer = world.request(`Customer ${model.count}`, { Mark: mark });
  const { id } = world.live().find((one) => one.customerId === customer)!;
  model.known.set(id, { customer, said: [], mark, mayBeOver: false });
}

/** An agent writes with two customers. */
function begin(medium: MediumName, seen = new Set<string>()): { model: Model; real: World } {
  const model: Model = { known: new Map(), count: 0, seen };
  const real = new World(medium);
  for (let count = 0; count < 2; count++) {
    ask(model, real);
    const { id } = real.of(real.kristi).find(({ state }) => state === 'Invited')!;
    real.does(real.kristi, 'Accept', { nickname: 'Agent' }, id);
  }
  return { model, real };
}

const asks = fc.constant(command('a customer asks', ask));

const customerDoes = fc.record({ which: fc.nat(4), ends: fc.nat(9) }).map(({ which, ends }) =>
  command(`customer ${which} ${ends === 0 ? 'leaves' : 'writes'}`, (model, world) => {
    const one = [...model.known.values()][which];
    if (!one || world.conversations.customerView(one.customer).state === 'Idle') return;
    if (ends === 0) {
      one.mayBeOver = true;
      world.conversations.performAsCustomer(one.customer, 'Complete');
    } else {
      one.said.push(`words ${++model.count}`);
      world.says(one.customer, one.said.at(-1)!);
    }
  }),
);

/** Taken without being listed; all else has to be. */
const unlisted = [
  'AddComment',
  'AddAttachment',
  'RemoveAttachment',
  'UploadFile',
  'DeleteFile',
  'CancelConsult',
  'SendNicknameUpdatedNotice',
  'RemoveParticipantFromConference',
  'SendCustomNoticeToAgents',
  'SendUrl',
  'SendCustomNotice',
];
/** The list and the request spell it differently. */
const asListed = (operation: string) =>
  operation === 'SendStopTypingToAgentNotification' ? 'SendStopTypingToAgentsNotification' : operation;

function perform(model: Model, world: World, who: Person, chat: Chat, operation: string, body: object = {}): void {
  const one = model.known.get(chat.id)!;
  const isListed = chat.capabilities!.some((name) => name === asListed(operation));
  // A name goes with its agent, wherever that agent is seen later.
  const isName = operation === 'SendNicknameUpdatedNotice';
  const isOpen = isName || (ownIn(chat, who)?.visibility === 'All' && !operation.includes('ToAgent'));
  const mark = `mark ${++model.count}`;
  const words = `${isOpen ? 'open' : 'secret'} ${model.count}`;
  const parameters = {
    nickname: 'Agent',
    // Where it is a last word it is said to whoever sees the agent, too.
    text: words,
    noticeText: words,
    url: words,
    comment: 'Comment',
    inFocus: true,
    disposition: 'Sold',
    keys: ['Nothing'],
    userData: { Mark: mark },
    documentId: 'none',
    fileId: 'none',
  };
  try {
    world.does(who, operation, { ...parameters, ...body }, chat.id);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isForState = error.message.includes('is not valid in state');
    assert.ok(!isListed || !isForState, `${operation} is listed, and refused: ${error.message}`);
    return;
  }
  assert.ok(isListed || unlisted.includes(operation), `${operation} is not listed, and was taken`);
  if (operation === 'AttachUserData' || operation === 'UpdateUserData') one.mark = mark;
  if (operation === 'Complete') one.mayBeOver = true;
}

const names = Object.keys(operations);
/** Would end everything soon if they came as often as others. */
const ending = ['Leave', 'Complete', 'Reject'];
const place = { who: fc.nat(3), which: fc.nat(2) };

const agentDoes = fc
  .record({ ...place, listed: fc.nat(40), any: fc.constantFrom(...names), isListed: fc.nat(3), mayEnd: fc.nat(3) })
  .map(({ who: seat, which, listed, any, isListed, mayEnd }) =>
    command(`agent ${seat} does ${isListed ? `what is listed at ${listed}` : any} to ${which}`, (model, world) => {
      const who = world.everybody[seat]!;
      const chat = world.of(who)[which];
      if (!chat) return;
      const operation = isListed ? chat.capabilities![listed % chat.capabilities!.length]! : any;
      if (ending.includes(operation) && mayEnd > 0) return;
      perform(model, world, who, chat, operation, { targetUri: '/users/nobody' });
    }),
  );

const accepts = fc.record({ who: fc.nat(3) }).map(({ who: seat }) =>
  command(`agent ${seat} accepts`, (model, world) => {
    const who = world.everybody[seat]!;
    const chat = world.of(who).find(({ state }) => state === 'Invited');
    if (chat) perform(model, world, who, chat, 'Accept');
  }),
);

/** To a colleague, who may come at once, or to a queue. */
const brings = fc
  .record({
    ...place,
    operation: fc.constantFrom('Invite', 'Consult', 'Consult', 'Transfer', 'RemoveParticipantFromConference'),
    whom: fc.nat(3),
    comes: fc.boolean(),
  })
  .map(({ who: seat, which, operation, whom, comes }) =>
    command(
      `agent ${seat} does ${operation} with ${whom}${comes ? ', who comes,' : ''} to ${which}`,
      (model, world) => {
        const who = world.everybody[seat]!;
        const chat = world.of(who)[which];
        if (!chat) return;
        const colleague = world.staff[whom];
        const queue = world.centre.company.queues.find(({ name }) => name === 'Orders')!;
        const target = colleague
          ? world.target(colleague)
          : operation === 'Transfer'
            ? { queueName: queue.name }
            : { targetUri: `/queues/${queue.id}` };
        perform(model, world, who, chat, operation, target);
        const asked = colleague && world.of(colleague).find(({ id, state }) => id === chat.id && state === 'Invited');
        if (comes && asked) perform(model, world, colleague, asked, 'Accept');
      },
    ),
  );

const supervisorDoes = fc
  .record({
    what: fc.constantFrom('Monitor', 'Coach', 'BargeIn', 'Cancel', 'Intrude'),
    whom: fc.nat(2),
    which: fc.nat(2),
  })
  .map(({ what, whom, which }) =>
    command(`the supervisor does ${what} with ${whom}, ${which}`, (_model, world) => {
      const agent = world.staff[whom]!;
      const chat = world.of(agent)[which];
      try {
        if (what === 'Intrude') {
          if (chat)
            world.conversations.intrude(world.paula, agent, chat.id, what, { supervisorVisibilityMode: 'Monitor' });
        } else {
          const operation = what === 'Cancel' ? 'CancelSupervisorMonitoring' : what;
          world.conversations.supervise(world.paula, agent, operation, { nickname: 'Boss' });
        }
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }),
  );

const dutyChanges = fc
  .record({ who: fc.nat(2), duty: fc.constantFrom('Ready', 'Ready', 'NotReady', 'end') })
  .map(({ who, duty }) =>
    command(`agent ${who} is ${duty}`, (_model, world) => {
      const { agents } = world.centre;
      const person = world.staff[who]!;
      if (duty === 'end') agents.end(person);
      else {
        agents.start(person, [world.medium]);
        agents.change(person, duty, [world.medium]);
      }
    }),
  );

const timePasses = fc
  .constantFrom(1, 5_000, 12_000, 31_000)
  .map((milliseconds) => command(`${milliseconds} ms pass`, (_model, world) => world.wait(milliseconds)));

const commands = fc.commands(
  [asks, customerDoes, agentDoes, agentDoes, accepts, brings, brings, supervisorDoes, dutyChanges, timePasses],
  { maxCommands: 60, size: 'max' },
);

for (const medium of ['chat', 'smssession'] as const) {
  describe(`Conversations (${medium}), whatever is done to them,`, () => {
    it('stay whole', () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(commands, (list) => {
          const { model, real } = begin(medium, seen);
          fc.modelRun(() => ({ model, real }), list);
          checkThatNobodyWaits(real);
        }),
        { numRuns: 200, seed: 6, includeErrorInReport: true },
      );
      assert.deepEqual([...seen].sort(), rare);
    });

    it('are told so that an agent who listens knows as much as one who reads', () => {
      fc.assert(
        fc.property(commands, (list) => {
          const { model, real } = begin(medium);
          fc.modelRun(() => ({ model, real }), list);
          const told = real.heard();
          for (const who of real.everybody) {
            const heard = new Map<string, string>();
            for (const { chat, who: whose } of told) if (chat && whose === who.userName) heard.set(chat.id, chat.state);
            const kept = [...heard].filter(([, state]) => state !== 'Completed' && state !== 'Revoked');
            const read = real.of(who).map(({ id, state }): [string, string] => [id, state]);
            assert.deepEqual(new Map(kept), new Map(read), who.userName);
          }
        }),
        { numRuns: 100, seed: 7, includeErrorInReport: true },
      );
    });
  });
}
