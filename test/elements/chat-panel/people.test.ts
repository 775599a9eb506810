// Who is in a conversation, and who is to be, beside it.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/people/define.js';
import type { GwsChatPeople } from '../../../src/elements/chat-panel/people/define.js';
import { accept, customerMedia, signIn, type CustomerMedium } from '../../../stories/support/conversations.js';
import type { Session } from '../../../src/session/index.js';
import { carole, type Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear, type Harness } from '../harness.js';
import { openBeside, type Setting } from './beside.js';

const sentences = {
  Consult: 'You talk with them alone. Mara does not see it.',
  Invite: 'They join, and Mara sees them.',
  Transfer: 'Mara goes on with them, and you leave.',
};
type Way = keyof typeof sentences;

const open = (setting: Setting = {}) => openBeside('gws-chat-people', { width: 360, ...setting });
const caroleIn = (stage: Stage) => signIn(stage, carole);

/** Looks for somebody and chooses them, by keys alone. */
async function choose(part: Harness<GwsChatPeople>, way: Way, name: string): Promise<void> {
  await part.press(way);
  await part.fill(sentences[way], name);
  await part.shows('1 found');
  await part.key('Enter');
}

/** What the customer knows of who is there. */
const seenBy = (stage: Stage, customerId: string): string[] =>
  stage.centre.digital
    .ofCustomer(customerId)
    .customerView(customerId)
    .participants.map(({ nickname }) => nickname);

describe('who is to be in a conversation', () => {
  it('says of each way what the customer notices', async () => {
    const { part } = await open();

    for (const way of Object.keys(sentences) as Way[]) {
      await part.press(way);
      await part.shows(sentences[way]);
    }

    assert.strictEqual(part.focused, 'Transfer');
    await assertAccessible(part.element);
  });

  it('leaves the focus where it is once the conversation is over, until whoever shows it has taken it away', async () => {
    const { part, chat } = await open();
    await part.press('Transfer');
    await part.fill(sentences.Transfer, 'Carole');
    const { focused } = part;
    assert.strictEqual(focused, sentences.Transfer);

    await chat.perform('Complete');
    await until(() => chat.ended);
    await part.element.updateComplete;

    assert.strictEqual(part.focused, focused);
  });

  it('has suggested queues first, and says of colleagues how they are on this channel', async () => {
    const { part, chat, stage } = await open({
      meanwhile: async (place) => {
        const { session } = await caroleIn(place);
        await session.channels.get('voice')!.perform('NotReady');
      },
    });
    await part.press('Transfer');
    await part.shows('Carole Spencer');
    assert.match(part.text, /Carole Spencer Ready /, 'not ready for calls only');
    assert.match(part.text, /Marat Bauer .*Signed out/);
    const returns = stage.centre.company.queues.find(({ name }) => name === 'Returns')!;
    const search = part.element.shadowRoot!.querySelector('gws-target-search')!;

    search.suggested = [`${stage.inside.baseUrl}/api/v2/contacts/${returns.id}`];
    await search.updateComplete;

    const [first] = search.shadowRoot!.querySelectorAll('[role=rowgroup]');
    assert.deepEqual([first?.ariaLabel, first?.querySelector('.name')?.textContent], ['Suggested', 'Returns']);
    assert.notInclude(part.text, 'No number');
    assert.strictEqual(chat.data.state, 'Chatting');
  });

  for (const medium of customerMedia) {
    describe(`of ${medium}`, () => {
      it('asks a colleague aside, unseen by the customer', async () => {
        const { part, stage, customerId } = await open({ medium });
        const other = await caroleIn(stage);
        const heard = hear(document, 'gws-target-closed');

        await choose(part, 'Consult', 'carole');
        await part.shows('Waiting for Carole Spencer, for agents only.');
        await assertAccessible(part.element);
        await accept(other.session, medium, 'Carole');

        await part.shows('Carole agents only');
        assert.deepEqual(heard.names, ['gws-target-closed']);
        assert.notInclude(seenBy(stage, customerId), 'Carole');
        assert.isFalse(part.has('Remove Carole'));
      });

      it('invites a colleague before the customer’s eyes, and takes them out again', async () => {
        const { part, stage, customerId, chat } = await open({ medium });
        const other = await caroleIn(stage);
        await choose(part, 'Invite', 'carole');
        const theirs = await accept(other.session, medium, 'Carole');
        await part.shows('In the conversation');
        assert.include(seenBy(stage, customerId), 'Carole');
        await assertAccessible(part.element);

        await part.press('Remove Carole');

        await until(() => theirs.data.state !== 'Chatting');
        await until(() => !chat.data.participants?.some(({ nickname }) => nickname === 'Carole'));
        assert.notInclude(seenBy(stage, customerId), 'Carole');
      });

      it('hands over to a colleague', async () => {
        const { part, stage, chat } = await open({ medium });
        const other = await caroleIn(stage);

        await choose(part, 'Transfer', 'carole');

        await until(() => chat.ended);
        await accept(other.session, medium, 'Carole');
      });

      it('hands over to a queue', async () => {
        const { part, chat, stage } = await open({ medium });

        await choose(part, 'Transfer', 'Orders');

        await until(() => chat.ended);
        const [waiting] = stage.centre.digital.live();
        assert.strictEqual(waiting?.queue, 'Orders');
      });
    });
  }

  for (const medium of ['chats', 'smsSessions'] satisfies CustomerMedium[]) {
    it(`withdraws a question to a colleague of ${medium}`, async () => {
      const { part, stage, session, line } = await open({ medium });
      const other = await caroleIn(stage);
      await choose(part, 'Consult', 'carole');
      await until(() => other.session[medium].size === 1);

      await part.press('Cancel the consult');

      await until(() => other.session[medium].size === 0);
      await part.shows(sentences.Consult);
      assert.strictEqual(line.count('CancelConsult'), 1);
      assert.strictEqual(session[medium].size, 1);
    });
  }

  it('says that somebody could not be asked, and lets the agent ask another', async () => {
    const colleagues: Session[] = [];
    const { part } = await open({
      meanwhile: async (stage) => colleagues.push((await caroleIn(stage)).session),
    });
    await part.fill(sentences.Consult, 'carole');
    await part.shows('1 found');
    await colleagues[0]!.end();

    await part.key('Enter');

    await part.shows('Consult was refused:');
    await part.shows(sentences.Consult);
    await assertAccessible(part.element);
  });

  it('offers nothing where the conversation does not', async () => {
    const { part, chat } = await open();
    await chat.perform('Leave');

    await part.shows('The contact centre does not offer this now.');
    assert.isFalse(part.has('Consult'));
  });
});
