// A supervisor in the chat panel: the team, going in, who sees the supervisor, and to whom the words go.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import type { ConversationResource } from '../../../src/elements/chat-panel/resource.js';
import type { Session } from '../../../src/session/index.js';
import { accept, ask, signIn, type CustomerMedium } from '../../../stories/support/conversations.js';
import { kristi, paula, type Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDesk, type Desk } from './harness.js';

const supervised = ['chats', 'smsSessions'] as const satisfies CustomerMedium[];

const modes = [
  { name: 'Monitor', audience: undefined, sees: 'Neither Kristi nor Mara sees you.' },
  { name: 'Coach', audience: 'agents', sees: 'Only Kristi sees you. Mara does not.' },
  { name: 'Barge in', audience: 'customer', sees: 'Kristi and Mara see you.' },
] as const;
type Mode = (typeof modes)[number]['name'];

interface Floor extends Desk {
  agent: Session;
  chat: ConversationResource;
  customerId: string;
}

/** Kristi talks to Mara, and Paula is at her own desk. */
async function openFloor(medium: CustomerMedium = 'chats'): Promise<Floor> {
  const desk = await openDesk({}, paula);
  await desk.session.setState('NotReady');
  await until(() => [...desk.session.channels].every(({ data }) => data.userState?.state === 'NotReady'));
  const { session: agent } = await signIn(desk.stage, kristi);
  const customerId = talkOf(desk.stage, medium);
  const chat = await accept(agent, medium);
  return { ...desk, agent, chat, customerId };
}

const talkOf = (stage: Stage, medium: CustomerMedium): string =>
  ask(stage, medium, { nickname: 'Mara Lindqvist', userData: { FirstName: 'Mara', LastName: 'Lindqvist' } });

async function join({ panel }: Desk, mode: Mode): Promise<void> {
  await panel.press('Team');
  await panel.choose('Go in as', mode);
  (await row(panel)).click();
  await panel.shows(modes.find(({ name }) => name === mode)!.sees);
}

const row = ({ element }: Desk['panel']): Promise<HTMLElement> =>
  until(() => element.shadowRoot!.querySelector<HTMLElement>('.member .row'));

/** What the customer has read. */
const readBy = ({ stage, customerId }: Floor): unknown[] =>
  stage.centre.digital
    .ofCustomer(customerId)
    .customerMessages(customerId, 1)
    .map((entry) => ('text' in entry ? entry.text : entry.type));

describe('a supervisor', () => {
  afterEach(() => localStorage.clear());

  it('is who has a team', async () => {
    const { panel } = await openDesk();
    await panel.control('Message to a colleague');

    assert.isFalse(panel.has('Team'));
  });

  it('sees the team by agent, what each has, and before going in, who will see that', async () => {
    const floor = await openFloor();
    const { panel } = floor;

    await panel.press('Team');

    await panel.shows('Kristi Sippola · Ready · 1 conversation');
    await panel.shows('Mara Lindqvist');
    await panel.shows('Neither agent nor customer sees you.');
    assert.strictEqual(panel.focused, 'Team');
    await assertAccessible(panel.element);
    await panel.choose('Go in as', 'Barge in');
    await panel.shows('Agent and customer see you.');
  });

  it('finds an agent by name, and says where there is none', async () => {
    const { panel } = await openFloor();
    await panel.press('Team');
    await panel.shows('Carole Spencer');

    await panel.fill('Agent’s name', 'kristi');
    await panel.shedsWords('Carole Spencer');
    await panel.fill('Agent’s name', 'nobody at all');

    await panel.shows('Nobody by the name “nobody at all”.');
  });

  for (const medium of supervised) {
    for (const { name, audience, sees } of modes) {
      it(`joins ${medium} by one press, is told who sees it (${name}), and writes to nobody else`, async () => {
        const floor = await openFloor(medium);
        const { panel, line } = floor;

        await join(floor, name);

        assert.include(panel.text, sees);
        assert.isFalse(panel.has('Accept'));
        assert.strictEqual(line.count('Intrude'), 1);
        await until(() => panel.paper === audience);
        assert.strictEqual(panel.has('Send to Mara'), audience === 'customer');
        assert.include(panel.text, 'with Kristi');
        await assertAccessible(panel.element);
      });
    }

    it(`goes from mode to mode in ${medium}; a coach’s words never reach the customer`, async () => {
      const floor = await openFloor(medium);
      const { panel, chat } = floor;
      await join(floor, 'Monitor');
      assert.isUndefined(panel.paper);
      await panel.shows('While you monitor you cannot write.');

      await panel.press('Coach');
      await panel.shows('Only Kristi sees you. Mara does not.');
      await panel.fill('Write to agents', 'Offer her the swap');
      await panel.press('Send to agents');
      await until(() => chat.log.entries.some(({ text }) => text === 'Offer her the swap'));
      assert.notInclude(readBy(floor), 'Offer her the swap');
      await panel.fill('Write to agents', 'and mind the zip');

      await panel.press('Barge in');
      await panel.shows('Kristi and Mara see you.');
      assert.strictEqual(panel.paper, 'agents', 'nothing but the supervisor leads to the customer');
      assert.strictEqual(panel.valueOf('Write to agents'), 'and mind the zip');
      await panel.press('Mara');
      await panel.fill('Write to Mara', 'Hello, I am Paula');
      await panel.press('Send to Mara');
      await until(() => readBy(floor).includes('Hello, I am Paula'));
      await panel.fill('Write to Mara', 'for Mara');

      await panel.press('Coach');
      await panel.shows('Only Kristi sees you. Mara does not.');
      await until(() => panel.paper === 'agents');
      assert.strictEqual(panel.valueOf('Write to agents'), 'and mind the zip');
      await panel.press('Monitor');
      await until(() => panel.paper === undefined);
    });
  }

  it('is told to the page as one who supervises; what was asked for is no offer', async () => {
    const floor = await openFloor();
    const heard = hear(floor.panel.element, 'gws-interaction-offered', 'gws-interaction-accepted');

    await join(floor, 'Coach');

    await until(() => heard.names.includes('gws-interaction-accepted'));
    assert.deepEqual(
      heard.events.map(({ type, payload }) => [type, payload.supervisorMode]),
      [['gws-interaction-accepted', 'Coach']],
    );
  });

  it('is unseen by agent and customer while monitoring', async () => {
    const floor = await openFloor();
    await join(floor, 'Monitor');

    const { stage, customerId, chat } = floor;
    const names = chat.data.participants?.map(({ nickname }) => nickname);
    assert.sameMembers(names ?? [], ['Mara Lindqvist', 'Kristi']);
    const { participants } = stage.centre.digital.ofCustomer(customerId).customerView(customerId);
    assert.sameMembers(
      participants.map(({ nickname }) => nickname),
      ['Mara Lindqvist', 'Kristi'],
    );
  });

  it('leaves, and the agent goes on', async () => {
    const floor = await openFloor();
    const { panel, session, chat } = floor;
    await join(floor, 'Coach');

    await panel.press('Leave');

    await until(() => session.chats.size === 0);
    assert.strictEqual(chat.data.state, 'Chatting');
    assert.strictEqual(panel.has('Leave'), false);
  });

  it('has what is followed apart from what waits for an answer', async () => {
    const floor = await openFloor();
    const { panel } = floor;
    await join(floor, 'Monitor');

    await panel.press('Team');

    await panel.shows('You follow 1');
    assert.notInclude(panel.text, 'Waiting for you');
  });

  it('joins what an agent accepts next, unasked, until that is cancelled', async () => {
    const floor = await openFloor();
    const { panel, stage, agent, session } = floor;
    await panel.press('Team');
    await panel.choose('Go in as', 'Coach');
    await panel.press('Join the next conversations of Kristi Sippola');
    await panel.shows('Coach: you join whatever Kristi accepts.');
    await assertAccessible(panel.element);
    const heard = hear(panel.element, 'gws-interaction-accepted');

    ask(stage, 'smsSessions', { nickname: 'Tom Okafor' });
    await accept(agent, 'smsSessions');
    await panel.shows('Only Kristi sees you. Tom does not.');
    assert.strictEqual(heard.events.length, 1);

    await panel.press('Join the next conversations of Kristi Sippola');
    await panel.shedsWords('you join whatever');
    ask(stage, 'chats', { nickname: 'Ingrid Moen' });
    await accept(agent, 'chats');
    assert.strictEqual(session.chats.size, 0);
    assert.strictEqual(session.smsSessions.size, 1, 'what runs goes on');
  });

  it('says why a conversation did not open, and lets another be chosen', async () => {
    const floor = await openFloor();
    const { panel, chat } = floor;
    await panel.press('Team');
    const shown = await row(panel);
    await chat.perform('Complete');
    await until(() => chat.ended);

    shown.click();

    await panel.shows('This conversation did not open. It may be over.');
    await assertAccessible(panel.element);
    await panel.shows('Kristi Sippola · Ready · 0 conversations');
  });

  it('says that the team could not be read, and reads it again', async () => {
    const floor = await openFloor();
    const { panel, stage } = floor;
    stage.centre.features.turn('api-provisioning-read', false);

    await panel.press('Team');
    await panel.shows('The conversations of the team could not be read.');
    await assertAccessible(panel.element);
    stage.centre.features.turn('api-provisioning-read', true);
    await panel.press('Read again');

    await panel.shows('Mara Lindqvist');
  });

  it('says why the next conversations are not joined', async () => {
    const { panel, stage } = await openFloor();
    await panel.press('Team');
    await panel.control('Join the next conversations of Kristi Sippola');
    for (const feature of ['api-supervisor-monitoring', 'api-supervisor-agent-control'] as const) {
      stage.centre.features.turn(feature, false);
    }

    await panel.press('Join the next conversations of Kristi Sippola');

    await panel.shows('Monitor was refused:');
    assert.notInclude(panel.text, 'you join whatever');
  });

  it('asks once, however often the row is pressed', async () => {
    const { panel, line, session } = await openFloor();
    await panel.press('Team');
    const shown = await row(panel);

    shown.click();
    shown.click();

    await panel.shows('Neither Kristi nor Mara sees you.');
    shown.click();
    assert.strictEqual(line.count('Intrude'), 1);
    assert.strictEqual(session.chats.size, 1);
  });

  it('is greeted by nothing: what the embedder has agents say first is not said', async () => {
    const floor = await openFloor();
    floor.panel.element.greeting = 'Hello, how can I help?';

    await join(floor, 'Barge in');
    await floor.panel.shows('You joined');

    assert.notInclude(readBy(floor), 'Hello, how can I help?');
  });

  it('goes out when the last agent has', async () => {
    const floor = await openFloor();
    await join(floor, 'Monitor');

    await floor.chat.perform('Complete');

    await floor.panel.shows('Choose a conversation.');
  });

  it('has colleagues beside agents on their side, named', async () => {
    const floor = await openFloor();
    const { panel, chat } = floor;
    await chat.perform('SendMessage', { text: 'We know this slider.' });
    await join(floor, 'Monitor');

    await panel.shows('Kristi We know this slider.');
    const messages = panel.element.shadowRoot!.querySelector('gws-agent-messages')!;
    assert.isNotNull(messages.shadowRoot!.querySelector('.mine.colleague'));
  });
});
