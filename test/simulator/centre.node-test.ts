import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { Centre, VirtualClock, type Delivery } from '../../src/simulator/index.js';
import { refusalOf } from './refusal-of.js';

interface Told {
  messageType: string;
  notificationType?: string;
  call?: { id: string; state: string; capabilities: string[]; duration: string };
  chat?: { id: string; state: string; capabilities: string[]; participants: unknown[] };
  messages?: { index: number; type: string; text?: string }[];
}

let clock: VirtualClock;
let centre: Centre;
let deliveries: Delivery[];

beforeEach(() => {
  clock = new VirtualClock();
  centre = new Centre({ clock, seed: 7 });
  deliveries = [];
  centre.listen((delivery) => deliveries.push(delivery));
});

const kristi = () => centre.people[0]!;
const carole = () => centre.people[1]!;

/** What has been told since the last time. */
function heard(): Told[] {
  clock.advance(0);
  return deliveries.splice(0).map(({ data }) => data as Told);
}

describe('The virtual clock', () => {
  it('runs what falls due in its order, at its time', () => {
    const times: [string, number][] = [];
    const start = clock.now();
    clock.after(20, () => times.push(['later', clock.now() - start]));
    clock.after(10, () => {
      times.push(['sooner', clock.now() - start]);
      clock.after(5, () => times.push(['between', clock.now() - start]));
    });
    clock.advance(30);
    assert.deepEqual(times, [
      ['sooner', 10],
      ['between', 15],
      ['later', 20],
    ]);
    assert.equal(clock.now() - start, 30);
  });

  it('does not run what was taken back, nor what is not yet due', () => {
    const ran: string[] = [];
    clock.after(10, () => ran.push('taken back'))();
    clock.after(11, () => ran.push('not yet'));
    clock.advance(10);
    assert.deepEqual(ran, []);
  });
});

describe('The centre', () => {
  /** Something of everything. */
  function script(seed: number): Delivery[] {
    const time = new VirtualClock();
    const place = new Centre({ seed, clock: time });
    const told: Delivery[] = [];
    place.listen((delivery) => told.push(delivery));
    const [agent] = place.people;
    place.agents.start(agent!, ['voice', 'chat']);
    place.agents.change(agent!, 'Ready');
    const call = place.calls.ring(agent!, '0301234');
    time.advance(2_000);
    place.calls.perform(agent!, call, 'Answer');
    const visitor = place.chats.request({ nickname: 'Chris', subject: 'A question' });
    const [chat] = place.chats.of(agent!);
    place.chats.perform(agent!, chat!.id, 'Accept', { nickname: 'Kristi' });
    place.chats.performAsCustomer(visitor, 'SendMessage', 'Hello?');
    time.advance(90_000);
    place.calls.perform(agent!, call, 'Hangup');
    place.chats.perform(agent!, chat!.id, 'Complete', {});
    time.advance(0);
    return told;
  }

  it('does the same, ids included, when the same happens to the same seed', () => {
    assert.deepEqual(script(3), script(3));
  });

  it('gives other ids to another seed', () => {
    assert.notDeepEqual(script(3), script(4));
  });

  it('tells how things were when it happened, whatever came after', () => {
    const id = centre.calls.ring(kristi(), '1');
    centre.calls.perform(kristi(), id, 'Answer');
    assert.deepEqual(
      heard().map(({ call }) => call!.state),
      ['Ringing', 'Established'],
    );
  });

  it('tells nothing before the request that caused it is through', () => {
    centre.calls.ring(kristi(), '1');
    assert.equal(deliveries.length, 0);
  });
});

describe('A call', () => {
  /** Some states, how to get there, and what of a few operations they allow. */
  const states = [
    { state: 'Ringing', way: [], allowed: ['Answer'] },
    { state: 'Established', way: ['Answer'], allowed: ['Hangup', 'Hold'] },
  ];
  const operations = ['Answer', 'Hangup', 'Hold', 'Retrieve', '__proto__', 'toString'];

  for (const { state, way, allowed } of states) {
    const reach = () => {
      const id = centre.calls.ring(kristi(), '0301234');
      for (const operation of way) centre.calls.perform(kristi(), id, operation);
      heard();
      return id;
    };

    for (const operation of operations) {
      if (allowed.includes(operation)) {
        it(`in ${state} takes ${operation}`, () => {
          const id = reach();
          centre.calls.perform(kristi(), id, operation);
          const [{ messageType, notificationType, call }] = heard() as [Told];
          assert.equal(messageType, 'CallStateChangeMessage');
          assert.equal(notificationType, 'StatusChange');
          assert.equal(call!.id, id);
          assert.notEqual(call!.state, state);
        });
      } else {
        it(`in ${state} refuses ${operation}, and nothing changes`, () => {
          const id = reach();
          const before = centre.calls.of(kristi());
          const { statusCode } = refusalOf(() => centre.calls.perform(kristi(), id, operation));
          assert.equal(statusCode, 2);
          assert.deepEqual(centre.calls.of(kristi()), before);
          assert.deepEqual(heard(), []);
        });
      }
    }
  }

  it('that is over is told once, with nothing left to do, and is gone', () => {
    const id = centre.calls.ring(kristi(), '1');
    centre.calls.hangUpOutside(id);
    const { call } = heard().at(-1)!;
    assert.equal(call!.state, 'Released');
    assert.deepEqual(call!.capabilities, []);
    assert.deepEqual(centre.calls.of(kristi()), []);
    assert.equal(refusalOf(() => centre.calls.hangUpOutside(id)).statusCode, 6);
  });

  it('belongs to its agent alone', () => {
    const id = centre.calls.ring(kristi(), '1');
    assert.equal(refusalOf(() => centre.calls.perform(carole(), id, 'Answer')).statusCode, 6);
    assert.deepEqual(centre.calls.of(carole()), []);
  });

  it('counts its duration from the first ring', () => {
    const id = centre.calls.ring(kristi(), '1');
    clock.advance(22_500);
    centre.calls.perform(kristi(), id, 'Answer');
    assert.equal(heard().at(-1)!.call!.duration, '22');
  });
});

describe('A chat', () => {
  function offered() {
    centre.agents.start(kristi(), ['chat']);
    centre.agents.change(kristi(), 'Ready');
    const visitor = centre.chats.request({ nickname: 'Chris', subject: 'A question' });
    const { id } = centre.chats.of(kristi())[0]!;
    return { visitor, id };
  }
  const perform = (id: string, operation: string) =>
    centre.chats.perform(kristi(), id, operation, { nickname: 'Kristi', text: 'Words' });

  const talking = ['SendMessage', 'SendStartTypingNotification', 'SendStopTypingNotification'];
  const visitorStates = [
    { state: 'WaitingForAgent', reach: () => centre.chats.request({ nickname: 'Chris', subject: '?' }), open: true },
    {
      state: 'Chatting',
      reach: () => {
        const { visitor, id } = offered();
        perform(id, 'Accept');
        return visitor;
      },
      open: true,
    },
    {
      state: 'Idle',
      reach: () => {
        const { visitor, id } = offered();
        perform(id, 'Accept');
        perform(id, 'Complete');
        return visitor;
      },
      open: false,
    },
  ];

  for (const { state, reach, open } of visitorStates) {
    for (const operation of [...talking, 'Complete']) {
      it(`in ${state} ${open ? 'takes' : 'refuses'} ${operation} from its visitor`, () => {
        const visitor = reach();
        assert.equal(centre.chats.customerView(visitor).state, state);
        const before = centre.chats.customerMessages(visitor, 1).length;
        const act = () => centre.chats.performAsCustomer(visitor, operation, 'Words');
        if (open) act();
        else assert.equal(refusalOf(act).statusCode, 2);
        assert.equal(centre.chats.customerMessages(visitor, 1).length, before + (open ? 1 : 0));
      });
    }

    it(`in ${state} refuses its visitor what is no operation`, () => {
      const visitor = reach();
      assert.equal(refusalOf(() => centre.chats.performAsCustomer(visitor, 'Accept', '')).statusCode, 2);
    });
  }

  it('has one log with one numbering, whoever looks', () => {
    const { visitor, id } = offered();
    centre.chats.performAsCustomer(visitor, 'SendMessage', 'Hello?');
    perform(id, 'Accept');
    perform(id, 'SendMessage');
    const brief = (entries: readonly { index: number; type: string; text?: string }[]) =>
      entries.map(({ index, type, text }) => [index, type, text]);
    const expected = [
      [1, 'ParticipantJoined', undefined],
      [2, 'Text', 'Hello?'],
      [3, 'ParticipantJoined', undefined],
      [4, 'Text', 'Words'],
    ];
    assert.deepEqual(brief(centre.chats.customerMessages(visitor, 1)), expected);
    assert.deepEqual(brief(centre.chats.messages(kristi(), id)), expected);
    assert.deepEqual(brief(heard().flatMap(({ messages = [] }) => messages)), expected);
  });

  it('gives a visitor who names no index what is new', () => {
    const visitor = centre.chats.request({ nickname: 'Chris', subject: '?' });
    const indices = (from?: number) => centre.chats.customerMessages(visitor, from).map(({ index }) => index);
    assert.deepEqual(indices(), [1]);
    assert.deepEqual(indices(), []);
    centre.chats.performAsCustomer(visitor, 'SendMessage', 'Hello?');
    assert.deepEqual(indices(), [2]);
    assert.deepEqual(indices(0), [1, 2]);
  });

  it('goes to the agent who is ready longest', () => {
    for (const agent of [carole(), kristi()]) {
      centre.agents.start(agent, ['chat']);
      centre.agents.change(agent, 'Ready');
      clock.advance(1_000);
    }
    centre.chats.request({ nickname: 'Chris', subject: '?' });
    assert.equal(centre.chats.of(carole()).length, 1);
    assert.equal(centre.chats.of(kristi()).length, 0);
  });

  it('waits until an agent becomes ready', () => {
    centre.chats.request({ nickname: 'Chris', subject: '?' });
    centre.agents.start(kristi(), ['voice', 'chat']);
    assert.equal(centre.chats.of(kristi()).length, 0);
    centre.agents.change(kristi(), 'Ready', ['voice']);
    assert.equal(centre.chats.of(kristi()).length, 0);
    centre.agents.change(kristi(), 'Ready', ['chat']);
    assert.equal(centre.chats.of(kristi())[0]?.state, 'Invited');
  });

  it('that was rejected goes to another agent', () => {
    const { id, visitor } = offered();
    perform(id, 'Reject');
    assert.equal(centre.chats.customerView(visitor).state, 'WaitingForAgent');
    centre.agents.start(carole(), ['chat']);
    centre.agents.change(carole(), 'Ready');
    assert.equal(centre.chats.of(carole())[0]?.id, id);
    assert.equal(centre.chats.of(kristi()).length, 0);
  });

  it('whose visitor gives up is no longer offered', () => {
    const { visitor } = offered();
    heard();
    centre.chats.performAsCustomer(visitor, 'Complete', '');
    assert.equal(heard().at(-1)!.chat!.state, 'Completed');
    assert.deepEqual(centre.chats.of(kristi()), []);
  });

  it('belongs to its agent alone', () => {
    const { id } = offered();
    assert.equal(refusalOf(() => centre.chats.perform(carole(), id, 'Accept', {})).statusCode, 6);
  });
});

describe("An agent's state", () => {
  it('cannot be set before the session is started', () => {
    assert.equal(refusalOf(() => centre.agents.change(kristi(), 'Ready')).statusCode, 2);
  });

  it('stays when the session is started once more', () => {
    centre.agents.start(kristi(), ['voice']);
    centre.agents.change(kristi(), 'Ready');
    centre.agents.start(kristi(), ['voice', 'chat']);
    assert.equal(centre.agents.state(kristi(), 'voice'), 'Ready');
    assert.equal(centre.agents.state(kristi(), 'chat'), 'NotReady');
  });

  it('stays when one of several channels is not open', () => {
    centre.agents.start(kristi(), ['voice']);
    heard();
    refusalOf(() => centre.agents.change(kristi(), 'Ready', ['voice', 'chat']));
    assert.equal(centre.agents.state(kristi(), 'voice'), 'NotReady');
    assert.deepEqual(heard(), []);
  });
});
