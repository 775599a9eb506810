// Every documented state of a conversation, of all media, in the panel: what is shown, what is on, and that all may use it.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import { media, type MediumName, type Operation } from '../../../src/elements/chat-panel/media.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { openDesk, type Desk } from './harness.js';

interface State {
  name: string;
  capabilities: string[];
  variants?: { when: string; capabilities: string[] }[];
}
interface Chapter {
  resources: { name: string; states?: State[] }[];
}

/** How each medium is told: its chapter, its resource there, and the message. */
const chapters: Readonly<Record<MediumName, { file: string; noun: string; messageType: string; topic: string }>> = {
  chats: { file: 'chat', noun: 'chat', messageType: 'ChatStateChangeMessage', topic: '/v2/me/chats' },
  smsSessions: {
    file: 'sms',
    noun: 'smssession',
    messageType: 'SMSsessionStateChangeMessage',
    topic: '/v2/me/smssession',
  },
  facebookSessions: {
    file: 'facebook-session',
    noun: 'facebooksession',
    messageType: 'FacebooksessionStateChangeMessage',
    topic: '/v2/me/facebooksession',
  },
  imSessions: {
    file: 'im-session',
    noun: 'imSession',
    messageType: 'IMSessionStateChangeMessage',
    topic: '/v2/me/im-sessions',
  },
};

async function statesOf(name: MediumName): Promise<State[]> {
  const { file, noun } = chapters[name];
  const answer = await fetch(new URL(`../../conformance/spec/${file}.json`, import.meta.url));
  const { resources } = (await answer.json()) as Chapter;
  return resources.find((one) => one.name === noun)!.states!;
}

const over = ['Completed', 'Revoked'];
const inHead = { consult: 'Consult', invite: 'Invite', transfer: 'Transfer' } as const;
const customer = { participantId: '1', type: 'Customer', nickname: 'Mara Lindqvist', visibility: 'All' };

/** What the words of a variant say of a supervisor. */
const isIn = (mode: 'Monitor' | 'Coach', when: string): boolean => new RegExp(`(mode |SwitchTo)${mode}`).test(when);

/** A supervisor who does not talk, a colleague who is there, the customer: as the words of a variant say. */
function participantsIn(name: MediumName, state: string, when: string, user: string): object[] {
  if (name === 'imSessions') return [{ phoneNumber: '5002', formattedPhoneNumber: '5002', digits: '5002' }];
  if (state === 'Invited' || over.includes(state)) return [];
  const visibility = isIn('Monitor', when) ? 'Supervisors' : isIn('Coach', when) ? 'Agents' : 'All';
  const self = { participantId: '2', type: 'Agent', nickname: 'Kristi', uri: `https://x/users/${user}`, visibility };
  const colleague = {
    participantId: '3',
    type: 'Agent',
    nickname: 'Carole',
    uri: 'https://x/users/c',
    visibility: 'All',
  };
  const isAlone = !/conference|consult|supervisor/i.test(when);
  return [self, ...(isAlone ? [] : [colleague]), ...(state === 'LeftChat' ? [] : [customer])];
}

for (const name of Object.keys(chapters) as MediumName[]) {
  const states = await statesOf(name);
  const situations = states.flatMap(({ name: state, capabilities, variants = [] }) =>
    [{ when: 'as a rule', capabilities }, ...variants].map((variant) => ({ state, ...variant })),
  );

  describe(`a documented conversation in the panel, of ${name}`, () => {
    let desk: Desk;
    /** What was looked at already, and need not be a second time. */
    const seen = new Set<string>();

    beforeEach(async () => {
      desk = await openDesk();
    });
    // Whether the customer's side is shown is remembered.
    afterEach(() => localStorage.removeItem('gws-widgets.chat-side'));

    const root = () => desk.panel.element.shadowRoot!;
    const find = (part: string) => root().querySelector(`[part~='${part}']`);
    const isOn = (part: string) => find(part)?.hasAttribute('aria-disabled') === false;

    async function show(state: string, when: string, capabilities: readonly string[]) {
      const { noun, messageType, topic } = chapters[name];
      // What such a message leaves out is read again, and the centre knows nothing of it.
      if (state === 'LeftChat') desk.line.hold();
      const resource = {
        id: `${noun}-1`,
        uri: `https://x/api/v2/${noun}s/${noun}-1`,
        path: `/${noun}s/${noun}-1`,
        state,
        capabilities,
        participants: participantsIn(name, state, when, desk.session.user!.id),
        userData: { Subject: 'Sleeping bag, zip jams', Order: '47790' },
      };
      desk.line.tell(topic, { messageType, notificationType: 'StatusChange', [noun]: resource });
      await new Promise(requestAnimationFrame);
      await desk.panel.element.updateComplete;
      return [...desk.session[name]][0];
    }

    async function check(): Promise<void> {
      const key = desk.panel.text.replace(/\d+ sec/g, '');
      if (!seen.has(key)) await assertAccessible(desk.panel.element);
      seen.add(key);
      assert.isNull(root().querySelector('.line.danger'), 'nothing is wrong');
    }

    for (const { state, when, capabilities } of situations) {
      if (over.includes(state)) {
        it(`${state}, ${when}: is not there any more`, async () => {
          await show('Chatting', when, []);

          await show(state, when, capabilities);

          await until(() => desk.panel.rows.length === 0);
          assert.isNull(find('head'));
        });
      } else if (state === 'Invited') {
        it(`${state}, ${when}: says what it is about, and offers what can be done`, async () => {
          await show(state, when, capabilities);

          await desk.panel.shows('Sleeping bag, zip jams');
          await desk.panel.shows('Order 47790');
          assert.deepEqual(desk.panel.rows, []);
          for (const [label, operation] of [
            ['Accept', 'Accept'],
            ['Reject', 'Reject'],
          ] as const) {
            assert.strictEqual(!desk.panel.isOff(label), capabilities.includes(operation), label);
          }
          await check();
        });
      } else {
        it(`${state}, ${when}: says who it is and who reads what is written, and offers what can be done`, async () => {
          const shown = (await show(state, when, capabilities))!;
          const can = (operation: Operation) => media[name].has.includes(operation) && shown.can(operation as never);
          // Colleagues are told by their numbers, and called by their names.
          const called = name === 'imSessions' ? 'Marat Bauer' : 'Mara Lindqvist';
          const first = state === 'LeftChat' ? 'Sleeping bag, zip jams' : called;
          await until(() => desk.panel.rows[0] === first);

          const isAfter = state === 'LeftChat';
          const isSupervisor = when.includes('supervisor');
          if (isAfter) {
            await desk.panel.control('Complete');
            assert.strictEqual(!desk.panel.isOff('Complete'), can('Complete'));
            assert.strictEqual(desk.panel.has('Choose an outcome'), can('SetDisposition'), 'outcome');
            assert.strictEqual(desk.panel.has('Remark'), can('AddComment'), 'remark');
            assert.isNull(find('finish'));
          } else assert.strictEqual(isOn('finish'), can(isSupervisor ? 'Leave' : 'Complete'));
          for (const [part, operation] of Object.entries(inHead)) {
            const isThere = media[name].has.includes(operation) && !isAfter && (!isSupervisor || can(operation));
            assert.strictEqual(find(part) !== null, isThere, `${part} is there`);
            if (isThere) assert.strictEqual(isOn(part), can(operation), part);
          }
          const isUnseen = isIn('Monitor', when) || isIn('Coach', when);
          const toCustomer = can('SendMessage') && !isUnseen && !isAfter;
          if (toCustomer) assert.strictEqual(desk.panel.paper, 'customer');
          else if (isIn('Monitor', when))
            assert.isUndefined(desk.panel.paper, 'nobody is written to, whatever is listed');
          else if (can('SendToAgents') && !isAfter) assert.strictEqual(desk.panel.paper, 'agents');
          if (toCustomer) {
            if (media[name].has.includes('SendToAgents')) {
              assert.strictEqual(isOn('to-agents'), can('SendToAgents'), 'to agents');
            }
            const tools = { 'Send a page': 'SendUrl', 'Attach a file': 'AddAttachment' } as const;
            for (const [label, operation] of Object.entries(tools)) {
              assert.strictEqual(desk.panel.has(label), can(operation), label);
            }
          }
          await check();
          if (isAfter) return;
          // The centre knows nothing of this conversation: it is not asked any further.
          desk.line.hold();
          if (toCustomer) await checkTyping(called, can);
          await checkSide(called, can);
          await checkRemoving(participantsIn(name, state, when, 'kristi').length > 2, can);
        });
      }
    }

    type Can = (operation: Operation) => boolean;

    async function checkTyping(called: string, can: Can): Promise<void> {
      await desk.panel.fill(`Write to ${called.split(' ')[0]}`, 'Hello');
      const operation = 'SendStartTypingNotification';
      assert.strictEqual(desk.line.count(operation), Number(can(operation)), 'typing is told');
    }

    async function checkSide(called: string, can: Can): Promise<void> {
      if (!find('side')) return;
      await desk.panel.press(`About ${called.split(' ')[0]}`);
      await desk.panel.shows('47790');
      assert.strictEqual(desk.panel.has('Edit'), can('UpdateUserData'), 'edit');
    }

    async function checkRemoving(hasColleague: boolean, can: Can): Promise<void> {
      const [, way] = Object.entries(inHead).find(([part]) => isOn(part)) ?? [];
      if (!way || !hasColleague) return;
      await desk.panel.press(way);
      await desk.panel.shows('In the conversation');
      assert.strictEqual(desk.panel.has('Remove Carole'), can('RemoveParticipantFromConference'), 'remove');
    }
  });
}
