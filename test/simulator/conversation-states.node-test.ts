// Every state and variant of a conversation that the reference lists, medium by medium, reached by what people do, with
// the capabilities it lists; and all else refused there.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Chat, ImSessionCapability, UserData } from '../../src/api/index.js';
import { operations } from '../../src/simulator/centre/interactions/operations/index.js';
import { Centre, VirtualClock, type Person } from '../../src/simulator/index.js';
import { chapters } from '../conformance/spec.js';
import { Floor } from './floor.js';

/** Leads to a conversation, and tells whose it is. */
type Way = (floor: Floor) => { who: Person; chat: Chat };

const now = (floor: Floor, who: Person) => ({ who, chat: floor.only(who) });

const invited: Way = (floor) => {
  floor.ready(floor.kristi);
  floor.request();
  return now(floor, floor.kristi);
};

const chatting: Way = (floor) => {
  floor.talk();
  return now(floor, floor.kristi);
};

const together =
  (operation: 'Invite' | 'Consult', who: 'kristi' | 'carole' = 'kristi'): Way =>
  (floor) => {
    floor.talk();
    floor.join(operation);
    return now(floor, floor[who]);
  };

const left: Way = (floor) => {
  floor.talk();
  floor.does(floor.kristi, 'Leave');
  return now(floor, floor.kristi);
};

const supervising =
  (mode: 'Monitor' | 'Coach' | 'BargeIn', ...switches: string[]): Way =>
  (floor) => {
    floor.watch(mode);
    floor.talk();
    for (const operation of switches) floor.does(floor.paula, operation);
    return now(floor, floor.paula);
  };

/** How it was told last to somebody who has it no more. */
const toldLast =
  (who: 'kristi' | 'carole' | 'paula', end: (floor: Floor) => void): Way =>
  (floor) => {
    end(floor);
    return { who: floor[who], chat: floor.heard(floor[who]).findLast(({ chat }) => chat)!.chat! };
  };

const completed = toldLast('kristi', (floor) => {
  floor.talk();
  floor.does(floor.kristi, 'Complete');
});

/** At a server of that day. */
const dated =
  (day: Floor['policy']['serverOf'], way: Way): Way =>
  (floor) => {
    floor.policy.serverOf = day;
    return way(floor);
  };

/** What an agent who was put out was told, first and last. */
const removed =
  (state: string): Way =>
  (floor) => {
    floor.talk();
    floor.join('Consult');
    floor.heard();
    floor.does(floor.kristi, 'RemoveParticipantFromConference', floor.target(floor.carole));
    const chat = floor.heard(floor.carole).find((told) => told.chat?.state === state)!.chat!;
    return { who: floor.carole, chat };
  };

const shared: Readonly<Record<string, Way>> = {
  Invited: invited,
  Chatting: chatting,
  LeftChat: left,
  Completed: completed,
  'Chatting, an agent in a conference or consultation': dated('2014-01-06', together('Invite')),
  Revoked: toldLast('paula', (floor) => {
    supervising('Monitor')(floor);
    floor.does(floor.kristi, 'Complete');
  }),
};

const ways: Readonly<Record<string, Readonly<Record<string, Way>>>> = {
  chat: {
    ...shared,
    'Chatting, samples of 2014, before SendUrl and SendCustomNotice': dated('2014-01-06', chatting),
    'Chatting, supervisor in mode Monitor': supervising('Monitor'),
    'Chatting, supervisor in mode Coach': supervising('Coach'),
    'Chatting, supervisor in mode BargeIn': supervising('BargeIn'),
  },
  sms: {
    ...shared,
    'Chatting, supervisor in mode Monitor (Chat API table)': supervising('Monitor'),
    'Chatting, supervisor in mode Coach (Chat API table)': supervising('Coach'),
    'Chatting, supervisor in mode BargeIn (Chat API table)': supervising('BargeIn'),
  },
  'facebook-session': {
    Invited: invited,
    Chatting: chatting,
    LeftChat: left,
    Completed: completed,
    'Chatting, a consulted agent is present (originator)': together('Consult'),
    'Chatting, the agent is being removed from the conference': removed('Chatting'),
    'LeftChat, the agent was removed from the conference': removed('LeftChat'),
  },
};

/** What samples print beside the lists that are taken: the way to the state, and the one that holds there. */
const otherwise: Readonly<Record<string, Readonly<Record<string, readonly [Way, as: string]>>>> = {
  chat: {
    'Chatting, the short list of the Accept, SetDisposition and AddComment samples': [chatting, 'Chatting'],
    'Chatting, the sample of the resource page': [chatting, 'Chatting'],
    'Chatting, supervisor, sample of SwitchToBargeIn': [
      supervising('Monitor', 'SwitchToBargeIn'),
      'Chatting, supervisor in mode BargeIn',
    ],
    'Chatting, supervisor, sample of SwitchToMonitor': [
      supervising('BargeIn', 'SwitchToMonitor'),
      'Chatting, supervisor in mode Monitor',
    ],
    'Chatting, supervisor, sample of SwitchToCoach': [
      supervising('BargeIn', 'SwitchToCoach'),
      'Chatting, supervisor in mode Coach',
    ],
    'Chatting, supervisor in mode Coach, sample of the Supervisor Monitoring page': [
      supervising('Coach'),
      'Chatting, supervisor in mode Coach',
    ],
    'LeftChat, the sample of the Leave page': [left, 'LeftChat'],
  },
  sms: {
    'Chatting, the short list of the Accept, SetDisposition and AddComment samples': [chatting, 'Chatting'],
    'Chatting, the sample of the resource page': [chatting, 'Chatting'],
    'Chatting, supervisor, sample of SwitchToBargeIn': [
      supervising('Monitor', 'SwitchToBargeIn'),
      'Chatting, supervisor in mode BargeIn (Chat API table)',
    ],
    'Chatting, supervisor, sample of SwitchToMonitor': [
      supervising('BargeIn', 'SwitchToMonitor'),
      'Chatting, supervisor in mode Monitor (Chat API table)',
    ],
    'Chatting, supervisor, sample of SwitchToCoach': [
      supervising('BargeIn', 'SwitchToCoach'),
      'Chatting, supervisor in mode Coach (Chat API table)',
    ],
    'LeftChat, the sample of the Leave page': [left, 'LeftChat'],
  },
  'facebook-session': {
    'Chatting, list in the samples of Accept, SetDisposition, AddComment and the chapter example, as for chats; InFocus stands there for SetInFocus':
      [chatting, 'Chatting'],
    // On the pages about user data only, where nothing changes it.
    Processing: [
      (floor) => {
        floor.talk();
        floor.does(floor.kristi, 'AttachUserData', { userData: { Key: '1' } });
        return now(floor, floor.kristi);
      },
      'Chatting',
    ],
  },
};

/** Never listed by a medium, and yet taken there; flows have them. */
const unlisted = new Set([
  'AddComment',
  'AddAttachment',
  'RemoveAttachment',
  'UploadFile',
  'DeleteFile',
  'SendNicknameUpdatedNotice',
  'CancelConsult',
  'RemoveParticipantFromConference',
  'SendCustomNoticeToAgents',
  'SendUrl',
  'SendCustomNotice',
  'ReportResponseTemplateUsage',
]);

const media = { chat: 'chat', sms: 'smssession', 'facebook-session': 'facebooksession' } as const;
const resources = { chat: 'chat', sms: 'smssession', 'facebook-session': 'facebooksession' };

for (const chapter of ['chat', 'sms', 'facebook-session'] as const) {
  const resource = chapters([chapter])[0]!.resources.find(({ name }) => name === resources[chapter])!;
  const documented = resource.states!.flatMap(({ name, capabilities, variants = [] }) => [
    { name, state: name, capabilities },
    ...variants.map(({ when, ...variant }) => ({ name: `${name}, ${when}`, state: name, ...variant })),
  ]);
  const listIn = (name: string) => documented.find((one) => one.name === name)!;
  const own = ways[chapter]!;
  const strange = otherwise[chapter]!;

  describe(`A conversation of the chapter ${chapter}`, () => {
    for (const { name } of documented) {
      it(`can be: ${name}`, () => {
        const [way, as] = strange[name] ?? [own[name], name];
        assert.ok(way, 'no way leads there');
        const { chat } = way(new Floor(media[chapter]));
        const { state, capabilities } = listIn(as);
        assert.equal(chat.state, state);
        assert.deepEqual([...(chat.capabilities ?? [])].sort(), [...capabilities].sort());
      });
    }

    for (const [name, way] of Object.entries(own)) {
      it(`refuses all else, and nothing changes: ${name}`, () => {
        const floor = new Floor(media[chapter]);
        const { who, chat } = way(floor);
        const isThere = floor.of(who).some(({ id }) => id === chat.id);
        const listed = new Set<string>(chat.capabilities);
        // The list spells it "Agents".
        if (listed.has('SendStopTypingToAgentsNotification')) listed.add('SendStopTypingToAgentNotification');
        const wrong = Object.keys(operations).filter((operation) => !listed.has(operation) && !unlisted.has(operation));
        floor.heard();
        const before = JSON.stringify([floor.of(who), floor.centre.digital.live()]);
        assert.ok(wrong.length > 3);
        for (const operation of wrong) {
          const statusCode = isThere ? 2 : 6;
          assert.throws(() => floor.does(who, operation, {}, chat.id), { statusCode }, operation);
        }
        assert.equal(JSON.stringify([floor.of(who), floor.centre.digital.live()]), before);
        assert.deepEqual(floor.story(), []);
      });
    }

    it('takes what no list names where the text allows it, and only there', () => {
      const found = [...unlisted].map((operation) => {
        const taken = Object.entries(own).filter(([, way]) => {
          const floor = new Floor(media[chapter]);
          const { who, chat } = way(floor);
          if (chat.capabilities?.includes(operation as never)) return false;
          try {
            floor.does(who, operation, {}, chat.id);
            return true;
          } catch (error) {
            // A parameter is missing: it was looked at.
            return (error as { statusCode?: number }).statusCode === 1;
          }
        });
        return [operation, taken.map(([name]) => name)] as const;
      });
      assert.deepEqual(Object.fromEntries(found.filter(([, taken]) => taken.length > 0)), expectedUnlisted[chapter]);
    });

    it('is in no state but those documented', () => {
      const known = new Set(documented.map(({ name }) => name));
      assert.deepEqual(
        [...Object.keys(own), ...Object.keys(strange)].filter((name) => !known.has(name)),
        [],
      );
    });
  });
}

const conference = 'Chatting, an agent in a conference or consultation';
const consultation = 'Chatting, a consulted agent is present (originator)';
const older = 'Chatting, samples of 2014, before SendUrl and SendCustomNotice';

/** By chapter and operation, where it is taken without being listed. */
const expectedUnlisted: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  chat: {
    AddComment: ['Chatting', 'LeftChat', conference, older],
    AddAttachment: ['Chatting', conference, older],
    RemoveAttachment: ['Chatting', conference, older],
    UploadFile: ['Chatting', conference, older],
    DeleteFile: ['Chatting', conference, older],
    SendNicknameUpdatedNotice: ['Chatting', conference, older],
    CancelConsult: ['Chatting', conference, older],
    RemoveParticipantFromConference: [conference],
    SendCustomNoticeToAgents: [conference],
    SendUrl: [conference, older],
    SendCustomNotice: [conference, older],
  },
  sms: {
    AddComment: ['Chatting', 'LeftChat', conference],
    CancelConsult: ['Chatting', conference],
    RemoveParticipantFromConference: [conference],
    SendCustomNoticeToAgents: [conference],
    SendUrl: ['Chatting', conference],
    SendCustomNotice: ['Chatting', conference],
  },
  'facebook-session': {
    AddComment: ['Chatting', 'LeftChat', consultation],
    ReportResponseTemplateUsage: ['Chatting', consultation],
  },
};

describe('An instant-message session', () => {
  const states = chapters(['im-session'])[0]!.resources.find(({ name }) => name === 'imSession')!.states!;
  const all: readonly ImSessionCapability[] = [
    'SendMessage',
    'AttachUserData',
    'UpdateUserData',
    'DeleteUserData',
    'Complete',
  ];

  /** Kristi and Carole; the session as it was told to one of them last. */
  function session({
    userData = { Key: '1' },
    ends = false,
    opens = 0,
  }: { userData?: UserData; ends?: boolean; opens?: number } = {}) {
    const clock = new VirtualClock();
    const centre = new Centre({ clock });
    const [kristi, carole] = centre.people as [Person, Person];
    const told = new Map<Person, { state: string; capabilities: string[]; id: string }>();
    centre.listen(({ user, channel, data }) => {
      if (channel === '/v2/me/im-sessions') told.set(user, (data as { imSession: never }).imSession);
    });
    for (const one of [kristi, carole]) centre.agents.start(one, ['voice']);
    centre.imSessions.policy.openingTakes = opens;
    centre.imSessions.initiate(kristi, { destination: { phoneNumber: carole.phoneNumber }, userData });
    clock.advance(0);
    const { id } = told.get(kristi)!;
    if (ends) centre.imSessions.perform(carole, id, 'Complete');
    clock.advance(0);
    return { centre, clock, id, kristi, carole, told };
  }

  const sessionWays: Readonly<Record<string, () => ReturnType<typeof session> & { who: Person }>> = {
    Initiating: () => {
      const opened = session({ opens: 500 });
      return { ...opened, who: opened.kristi };
    },
    Alerting: () => {
      const opened = session({ opens: 500 });
      return { ...opened, who: opened.carole };
    },
    Talking: () => {
      const opened = session();
      return { ...opened, who: opened.carole };
    },
    Completed: () => {
      const over = session({ ends: true });
      return { ...over, who: over.kristi };
    },
  };

  for (const { name, capabilities } of states) {
    it(`can be: ${name}`, () => {
      const { told, who } = sessionWays[name]!();
      const { state, capabilities: listed } = told.get(who)!;
      assert.equal(state, name);
      assert.deepEqual([...listed].sort(), [...capabilities].sort());
    });

    it(`refuses all that is not open, and nothing changes: ${name}`, () => {
      const { centre, clock, told, who, id } = sessionWays[name]!();
      const open = name === 'Talking' ? capabilities : [];
      told.clear();
      for (const operation of all.filter((one) => !open.includes(one))) {
        const statusCode = name === 'Completed' ? 6 : 2;
        assert.throws(() => centre.imSessions.perform(who, id, operation, {}), { statusCode });
      }
      assert.throws(() => centre.imSessions.perform(who, id, 'Accept', {}), {
        statusCode: name === 'Completed' ? 6 : 2,
      });
      clock.advance(0);
      assert.equal(told.size, 0);
    });
  }

  it('offers to change and delete data once there is some', () => {
    const { told, kristi } = session({ userData: {} });
    assert.deepEqual(told.get(kristi)!.capabilities.sort(), ['AttachUserData', 'Complete', 'SendMessage']);
  });

  it('is talking once both are through', () => {
    const { clock, told, kristi, carole } = session({ opens: 500 });
    clock.advance(500);
    assert.deepEqual([told.get(kristi)!.state, told.get(carole)!.state], ['Talking', 'Talking']);
  });
});
