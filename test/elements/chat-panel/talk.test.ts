// To whom the agent writes, what becomes of drafts, files, pages and short messages.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import type { CustomerChatClient } from '../../../src/customer/index.js';
import { say } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { ChatPanelHarness, consult, openDeskTalking, type Desk } from './harness.js';

const composer = 'Write to Jonas';
const toAgents = 'Write to agents';

const wordsFor = (visitor: CustomerChatClient) => visitor.entries.map(({ text }) => text);

describe('what the agent writes', () => {
  let desk: Desk & { visitor: CustomerChatClient };

  beforeEach(async () => {
    desk = await openDeskTalking();
  });

  describe('to whom', () => {
    it('is for the customer while no colleague is there, and says why not for agents', async () => {
      const { panel } = desk;

      assert.strictEqual(panel.paper, 'customer');
      assert.strictEqual(await panel.whyOff('Agents only'), 'No colleague is in this conversation.');
    });

    it('keeps a draft for each, and moves neither', async () => {
      const { panel } = desk;
      await consult(desk);
      await panel.fill(composer, 'for Jonas');

      await panel.press('Agents only');
      await panel.fill(toAgents, 'for Carole');
      await panel.press('Jonas');
      assert.strictEqual(panel.valueOf(composer), 'for Jonas');
      await panel.press('Agents only');

      assert.strictEqual(panel.valueOf(toAgents), 'for Carole');
      assert.strictEqual(panel.paper, 'agents');
      await panel.shows('Jonas does not see this.');
      await assertAccessible(panel.element);
    });

    it('says to agents what the visitor never reads', async () => {
      const { panel, visitor, line } = desk;
      await consult(desk);
      await panel.press('Agents only');
      await panel.fill(toAgents, 'Do we have black ones?');

      await panel.key('Enter');

      await panel.shows('You, agents only Do we have black ones?');
      await panel.shedsWords('Sending');
      await say(visitor, 'Hello?');
      assert.deepEqual([line.count('SendToAgents'), line.count('SendMessage')], [1, 0]);
      assert.notInclude(wordsFor(visitor), 'Do we have black ones?');
    });

    it('leaves a draft for agents with nobody when the last of them goes, and sends it to no customer', async () => {
      const { panel, visitor, line } = desk;
      const { leave } = await consult(desk);
      await panel.press('Agents only');
      await panel.fill(toAgents, 'He is a pain');

      await leave();
      await panel.shows('No colleague is here any more.');
      await panel.key('Enter');
      await panel.press('Send to agents');

      assert.strictEqual(panel.paper, 'agents');
      await panel.press('Jonas');
      assert.strictEqual(panel.valueOf(composer), '');
      await panel.fill(composer, 'One moment');
      await panel.key('Enter');
      await until(() => line.count('SendMessage') === 1);
      await visitor.refresh();
      assert.notInclude(wordsFor(visitor), 'He is a pain');
      assert.strictEqual(line.count('SendToAgents'), 0);
    });

    it('does not say that nobody is there where a coach writes whom the server lets nobody answer', async () => {
      const { panel, session } = desk;
      const chat = [...session.chats][0]!;
      const coach = {
        type: 'Agent',
        nickname: 'Paula',
        visibility: 'Agents',
        participantId: 'X',
        uri: '/users/x',
      } as const;

      desk.line.tell('/v2/me/chats', {
        messageType: 'ChatStateChangeMessage',
        notificationType: 'ParticipantsUpdated',
        chat: { ...chat.data, participants: [...chat.data.participants!, coach] },
      });

      const why = () => panel.whyOff('Agents only');
      await until(async () => (await why()) !== 'No colleague is in this conversation.');
      assert.strictEqual(await why(), 'The contact centre does not let you answer Paula here.');
    });

    it('is for agents only where the customer does not see the agent', async () => {
      const { panel, session } = desk;
      await panel.fill(composer, 'half a sen');
      const chat = [...session.chats][0]!;
      const participants = chat.data.participants!.map((one) =>
        one.type === 'Agent' ? { ...one, visibility: 'Agents' as const } : one,
      );
      const capabilities = [...chat.data.capabilities!, 'SendToAgents'];

      desk.line.tell('/v2/me/chats', {
        messageType: 'ChatStateChangeMessage',
        notificationType: 'ParticipantsUpdated',
        chat: { ...chat.data, participants, capabilities },
      });

      await until(() => panel.paper === 'agents');
      assert.strictEqual(panel.valueOf(toAgents), '', 'what was for the customer is not for agents');
      assert.include(await panel.whyOff('Jonas'), 'does not see you here');
      await panel.key('Enter');
      assert.strictEqual(desk.line.count('SendMessage'), 0);
    });
  });

  it('stands still where an earlier word comes late', async () => {
    const { panel, visitor, session } = desk;
    await say(visitor, 'One');
    await panel.shows('One');
    const chat = [...session.chats][0]!;
    const [last] = chat.log.entries.slice(-1);
    const later = (index: number, text: string) => ({ ...last!, index: last!.index + index, text });
    chat.addEntries([later(2, 'Three')], true);
    await panel.shows('Three');
    const list = panel.element.shadowRoot!.querySelector('gws-agent-messages')!;
    const bubbles = () => [...list.shadowRoot!.querySelectorAll('[part~=bubble]')];
    const three = bubbles().at(-1)!;

    chat.addEntries([later(1, 'Two')], true);
    await panel.shows('Two');

    assert.deepEqual(
      bubbles().map(({ textContent }) => textContent),
      ['One', 'Two', 'Three'],
    );
    assert.strictEqual(bubbles().at(-1), three);
  });

  describe('as a draft', () => {
    it('is there again after a reload, and gone once it was sent', async () => {
      const { panel } = desk;
      await panel.fill(composer, 'half a sentence');
      const { parentElement } = panel.element;
      const again = document.createElement('gws-chat-panel');

      panel.element.remove();
      parentElement!.append(again);
      const field = () => again.shadowRoot!.querySelector('textarea');
      await until(() => field()?.value === 'half a sentence');
      field()!.form!.requestSubmit();

      await until(() => field()!.value === '');
      assert.notInclude(JSON.stringify({ ...sessionStorage }), 'half a sentence');
    });

    it('is for agents only after a reload, too, if it was', async () => {
      await consult(desk);
      await desk.panel.fill(composer, 'for Jonas');
      await desk.panel.press('Agents only');
      await desk.panel.fill(toAgents, 'He is a pain');
      const { parentElement } = desk.panel.element;
      const again = new ChatPanelHarness(document.createElement('gws-chat-panel'));

      desk.panel.element.remove();
      parentElement!.append(again.element);
      await until(() => again.paper);

      assert.strictEqual(again.paper, 'agents');
      assert.strictEqual(again.valueOf(toAgents), 'He is a pain');
      await again.press('Jonas');
      assert.strictEqual(again.valueOf(composer), 'for Jonas');
    });

    it('is kept from being sent where the page refuses', async () => {
      const { panel, line } = desk;
      panel.element.addEventListener('gws-interaction-sending', (event) => event.preventDefault(), { once: true });
      await panel.fill(composer, 'my PIN is 1234');

      await panel.key('Enter');

      assert.strictEqual(panel.valueOf(composer), 'my PIN is 1234');
      assert.strictEqual(line.count('SendMessage'), 0);
    });

    it('tells the page what was said, by whom', async () => {
      const { panel, visitor } = desk;
      const heard = hear(panel.element, 'gws-interaction-message');

      await say(visitor, 'Hello');
      await panel.fill(composer, 'Good morning');
      await panel.key('Enter');

      await until(() => heard.events.length === 2);
      assert.deepEqual(
        heard.events.map(({ entry, isOwn, payload }) => [entry.text, isOwn, payload.name]),
        [
          ['Hello', false, 'Jonas Weber'],
          ['Good morning', true, 'Jonas Weber'],
        ],
      );
    });
  });

  describe('with more than words', () => {
    const choose = async ({ panel }: Desk, ...files: File[]) => {
      const input = panel.element.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
      const chosen = new DataTransfer();
      for (const file of files) chosen.items.add(file);
      input.files = chosen.files;
      input.dispatchEvent(new Event('change'));
      await panel.element.updateComplete;
    };

    it('links a file when it is chosen, and shows it to the customer when it is sent', async () => {
      const { panel, line, session } = desk;
      await choose(desk, new File(['drawing'], 'slider.txt', { type: 'text/plain' }));
      await panel.shows('On its way');
      await panel.shows('7 byte');
      await assertAccessible(panel.element);
      assert.strictEqual(line.count('UploadFile'), 0);

      await panel.fill(composer, 'Here it is');
      await panel.key('Enter');

      await until(() => line.count('UploadFile') === 1 && line.count('SendMessage') === 1);
      await panel.shedsWords('Sending');
      await until(() => panel.has('Save slider.txt 7 byte'));
      await panel.shows('Here it is');
      assert.isFalse(panel.has('Remove slider.txt'));
      assert.deepEqual(
        [...session.chats][0]!.log.entries.slice(-2).map(({ type }) => type),
        ['SystemCommand', 'Text'],
      );
      await assertAccessible(panel.element);
    });

    it('takes a file off again before the customer has seen it', async () => {
      const { panel, line, session } = desk;
      await choose(desk, new File(['drawing'], 'slider.txt'));
      await panel.shows('7 byte');

      await panel.press('Remove slider.txt');

      await until(() => line.count('RemoveAttachment') === 1);
      await until(() => ([...session.chats][0]!.data.attachments ?? []).length === 0);
      assert.isFalse(panel.has('Remove slider.txt'));
    });

    it('says what is too large, and what did not arrive, and tries that again', async () => {
      const { panel, stage } = desk;
      panel.element.maxFileSize = 0.001;
      stage.inside.desk.faults.add({ kind: 'error503', path: '/me/chats' });

      await choose(desk, new File([new Uint8Array(2_000)], 'large.bin'), new File(['small'], 'small.txt'));

      await panel.shows('Over 1 kB');
      await panel.shows('Not uploaded');
      await panel.press('Upload again: small.txt');
      await panel.shows('5 byte');
    });

    it('sends a page, and no address that is none', async () => {
      const { panel, line, visitor } = desk;
      await panel.press('Send a page');
      await panel.fill('Address of the page', 'javascript:alert(1)');
      await panel.press('Send page');
      assert.strictEqual(line.count('SendUrl'), 0);

      await panel.fill('Address of the page', 'https://tarnfell.example/nordlys-300');
      await panel.key('Enter');

      await panel.shows('tarnfell.example');
      assert.isFalse(panel.has('Address of the page'));
      await visitor.refresh();
      assert.strictEqual(visitor.entries.at(-1)?.type, 'PushUrl');
    });
  });
});
