// The agent's conversations, on a contact centre inside the page.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import type { Session } from '../../../src/session/index.js';
import { acceptChat, carole, say, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { ChatPanelHarness, openDesk, openDeskTalking } from './harness.js';

const chatEvents = ['gws-interaction-offered', 'gws-interaction-accepted', 'gws-interaction-completed'] as const;
const composer = 'Write to Jonas';

/** What is asked from now on are the words. */
const typingIsTold = (session: Session) =>
  until(() => [...session.chats][0]!.log.entries.at(-1)?.type === 'TypingStarted');

describe('the chat panel', () => {
  it('takes a chat under the agent’s nickname, carries words both ways, and finishes it', async () => {
    const { stage, panel } = await openDesk();
    const heard = hear(document, ...chatEvents);

    const visitor = await stage.visitor('Jonas Weber', 'Hip belt buckle');
    await panel.shows('Hip belt buckle');
    await panel.fill('You appear as', 'Kristi from Tarnfell');
    await panel.press('Accept');
    await say(visitor, 'Hello');
    await panel.shows('Hello');
    await panel.fill(composer, 'Good morning');
    await panel.press('Send to Jonas');
    await panel.shedsWords('Sending');
    await visitor.refresh();
    await panel.press('Finish');
    await panel.press('Leave');
    await panel.shows('Still yours');
    await panel.press('Complete');
    await panel.shows('Nothing is waiting. New conversations appear here.');
    await visitor.refresh();

    assert.deepEqual(
      visitor.entries.map(({ type, from, text }) => [type, from.nickname, text].filter(Boolean)),
      [
        ['ParticipantJoined', 'Jonas Weber'],
        ['ParticipantJoined', 'Kristi from Tarnfell'],
        ['Text', 'Jonas Weber', 'Hello'],
        ['TypingStarted', 'Kristi from Tarnfell'],
        ['Text', 'Kristi from Tarnfell', 'Good morning'],
        ['ParticipantLeft', 'Kristi from Tarnfell'],
      ],
    );
    assert.strictEqual(visitor.phase, 'ended');
    assert.deepEqual(heard.names, [...chatEvents]);
  });

  describe('with an offer', () => {
    it('announces it, and leaves the focus where it is', async () => {
      const { stage, panel } = await openDeskTalking();
      (await panel.control(composer)).focus();

      await stage.visitor('Ingrid Moen', 'Tent pole');
      await panel.shows('Chat: Tent pole');

      assert.strictEqual(panel.isAnnouncing, true);
      assert.strictEqual(panel.focused, composer);
    });

    it('gives it back when the agent rejects it, once', async () => {
      const { stage, panel, line } = await openDesk();
      const visitor = await stage.visitor();
      await panel.shows('Reject');
      const release = line.hold();

      await panel.press('Reject');
      await panel.shows('Rejecting');
      await panel.press('Rejecting');
      await panel.press('Accept');
      release();

      await panel.shows('Nothing is waiting. New conversations appear here.');
      assert.deepEqual([line.count('Reject'), line.count('Accept')], [1, 0]);
      await visitor.refresh();
      assert.strictEqual(visitor.phase, 'waiting');
    });

    it('is accepting until the server says so, and sends a second press to nobody', async () => {
      const { stage, panel, line } = await openDesk();
      await stage.visitor('Jonas Weber');
      await panel.shows('Accept');
      const release = line.hold();

      await panel.press('Accept');
      await panel.shows('Accepting');
      await panel.press('Accepting');
      release();

      await panel.shows('Send to Jonas');
      assert.strictEqual(line.count('Accept'), 1);
    });

    it('says why accepting was refused, and can be pressed again', async () => {
      const { stage, panel, line } = await openDesk();
      const visitor = await stage.visitor();
      await panel.shows('Accept');
      const release = line.holdNotifications();
      await visitor.end();

      await panel.press('Accept');
      await panel.shows('Accept was refused');
      assert.strictEqual(panel.isOff('Accept'), false);
      release();

      await panel.shows('Nothing is waiting. New conversations appear here.');
    });

    it('keeps the nickname that the agent has typed, whatever else happens', async () => {
      const { stage, panel } = await openDesk();
      await stage.visitor();
      await panel.fill('You appear as', 'Kris');

      stage.centre.agents.change(stage.person(), 'NotReady');
      panel.element.requestUpdate();
      await panel.element.updateComplete;

      assert.strictEqual(panel.valueOf('You appear as'), 'Kris');
    });

    it('proposes the nickname that the page has set', async () => {
      const { stage, panel } = await openDesk();
      panel.element.nickname = 'Repairs desk';

      await stage.visitor();

      await until(() => panel.valueOf('You appear as') === 'Repairs desk');
    });

    it('needs a nickname', async () => {
      const { stage, panel, line } = await openDesk();
      await stage.visitor();
      await panel.fill('You appear as', '  ');

      await panel.press('Accept');

      assert.strictEqual(line.count('Accept'), 0);
    });
  });

  describe('while both talk', () => {
    it('sends with Enter, and not with Shift and Enter or an input method’s Enter', async () => {
      const { panel, visitor, line } = await openDeskTalking();
      await panel.fill(composer, 'one');

      await panel.composingEnter(composer);
      await panel.key('Enter', { shift: true });
      assert.strictEqual(line.count('SendMessage'), 0);
      await panel.key('Enter');

      await until(() => line.count('SendMessage') === 1);
      await visitor.refresh();
      assert.strictEqual(visitor.entries.at(-1)?.text, 'one');
    });

    it('sends nothing when there is nothing but blanks', async () => {
      const { panel, line } = await openDeskTalking();
      await panel.fill(composer, ' \n ');

      assert.strictEqual(panel.isOff('Send to Jonas'), true);
      await panel.press('Send to Jonas');

      assert.strictEqual(line.count('SendMessage'), 0);
    });

    it('says that words are on their way until the log shows them, once', async () => {
      const { panel, line } = await openDeskTalking();
      const release = line.holdNotifications();

      await panel.fill(composer, 'On its way');
      await panel.press('Send to Jonas');
      await panel.shows('On its way Sending');
      assert.strictEqual(panel.valueOf(composer), '');
      release();

      await panel.shedsWords('Sending');
      assert.lengthOf(panel.text.split('On its way'), 2 + 1, 'once in the list, once in the conversation');
    });

    it('says of words that were refused that they are not sent, and sends them again or drops them', async () => {
      const { panel, stage, session, visitor } = await openDeskTalking();
      const { faults } = stage.inside.desk;
      await panel.fill(composer, 'Not taken');
      await typingIsTold(session);
      faults.add({ kind: 'error500', path: '/me/chats' });
      await panel.key('Enter');
      await panel.shows('Not taken Not sent');
      await panel.fill(composer, 'written meanwhile');

      await panel.press('Send again');
      await panel.shedsWords('Not sent');

      await visitor.refresh();
      assert.strictEqual(visitor.entries.at(-1)?.text, 'Not taken');
      assert.strictEqual(panel.valueOf(composer), 'written meanwhile');
    });

    it('never sends words twice whose answer was lost', async () => {
      const { panel, stage, line, session, visitor } = await openDeskTalking();
      const lost = new Promise<void>((resolve) => [...session.chats][0]!.on('error', () => resolve()));
      await panel.fill(composer, 'Only once');
      await typingIsTold(session);
      const { faults } = stage.inside.desk;
      faults.add({ kind: 'dropAfter', path: '/me/chats' });
      const release = line.holdNotifications();

      await panel.key('Enter');
      await lost;
      await new Promise(requestAnimationFrame);
      await panel.element.updateComplete;
      assert.include(panel.text, 'Only once Sending');
      release();

      await panel.shedsWords('Sending');
      assert.notInclude(panel.text, 'Not sent');
      assert.strictEqual(line.count('SendMessage'), 1);
      await visitor.refresh();
      assert.lengthOf(
        visitor.entries.filter(({ text }) => text === 'Only once'),
        1,
      );
    });

    it('shows that the customer is typing', async () => {
      const { panel, visitor } = await openDeskTalking();

      await visitor.setTyping(true);
      await panel.shows('Jonas Weber is typing');
      await say(visitor, 'There');

      await panel.shedsWords('is typing');
    });

    it('tells the customer once that the agent is typing, and that it was stopped', async () => {
      const { panel, line } = await openDeskTalking();

      await panel.fill(composer, 'a');
      await panel.fill(composer, 'ab');
      await panel.fill(composer, '');

      await until(() => line.count('SendStopTypingNotification') === 1);
      assert.strictEqual(line.count('SendStartTypingNotification'), 1);
    });

    it('finishes once, however often it is pressed', async () => {
      const { panel, line } = await openDeskTalking();
      await panel.press('Finish');
      await panel.shows('Say goodbye to Jonas');
      const release = line.hold();

      await panel.press('Leave');
      await panel.shows('Leaving');
      await panel.press('Leaving');
      release();

      await panel.shows('Still yours');
      assert.strictEqual(line.count('Leave'), 1);
    });

    it('says that the customer has left, and nobody can write any more', async () => {
      const { panel, visitor } = await openDeskTalking();

      await visitor.end();

      await panel.shows('Jonas has left the chat.');
      assert.strictEqual(panel.has(composer), false);
      assert.strictEqual(panel.has('Finish'), true);
    });

    it('does not say that the customer has left while the chat is only beginning', async () => {
      const { stage, panel, line } = await openDesk();
      await stage.visitor('Jonas Weber', 'Hip belt buckle');
      await panel.shows('Accept');
      const seen: string[] = [];
      const { element } = panel;
      new MutationObserver(() => seen.push(panel.text)).observe(element.shadowRoot!, {
        childList: true,
        subtree: true,
      });

      await panel.press('Accept');
      await panel.shows('Send to Jonas');

      assert.strictEqual(line.count('Accept'), 1);
      assert.deepEqual(
        seen.filter((text) => text.includes('has left')),
        [],
      );
    });

    it('waits with its buttons while the connection is lost', async () => {
      const { panel, line } = await openDeskTalking();
      await panel.fill(composer, 'Later');

      const mend = line.break();
      await panel.shows('Connection lost.');
      const send = await panel.control('Send to Jonas');
      assert.strictEqual(send.title, 'Connection lost. Trying again.');
      await panel.press('Send to Jonas');
      await panel.press('Finish');
      assert.deepEqual([line.count('SendMessage'), line.count('Complete')], [0, 0]);
      assert.strictEqual(panel.valueOf(composer), 'Later');
      mend();

      await panel.shedsWords('Connection lost.');
      assert.strictEqual(send.title, '');
    });

    it('shows markup in name, subject and words as it was written', async () => {
      const { stage, panel, session } = await openDesk();
      const visitor = await stage.visitor('<b>Jonas</b>', '<img src=x onerror=alert(1)>');
      await panel.shows('<img src=x onerror=alert(1)>');
      await acceptChat(session, '<script>alert(2)</script>');

      await say(visitor, '<iframe src="javascript:alert(3)"></iframe>');

      await panel.shows('<iframe src="javascript:alert(3)"></iframe>');
      await panel.shows('Send to <b>Jonas</b>');
      assert.strictEqual(panel.smuggled, 0);
    });
  });

  describe('with several conversations', () => {
    it('counts what was not read in the one that is not open, and keeps each draft apart', async () => {
      const { stage, panel, session } = await openDeskTalking();
      await panel.fill(composer, 'for Jonas');
      const second = await stage.visitor('Ingrid Moen', 'Tent pole');
      await acceptChat(session);
      await say(second, 'It broke');
      await panel.shows('1 unread');

      await panel.goTo('Ingrid Moen');
      await panel.shedsWords('1 unread');
      assert.strictEqual(panel.valueOf('Write to Ingrid'), '');
      await panel.goTo('Jonas Weber');

      await until(() => panel.valueOf(composer) === 'for Jonas');
    });

    it('opens the one that the agent has just taken', async () => {
      const { stage, panel } = await openDeskTalking();
      await stage.visitor('Ingrid Moen', 'Tent pole');

      await panel.press('Accept');

      await panel.shows('Send to Ingrid');
      await until(() => panel.focused === 'Write to Ingrid');
    });

    it('has one column where it is narrow, with a way back', async () => {
      const { panel } = await openDeskTalking();

      panel.element.style.inlineSize = '320px';
      await until(() => panel.has('Back to the list'));
      assert.strictEqual(panel.has('Back to the list'), true);
      await panel.press('Back to the list');
      await until(() => panel.focusedRow === 'Jonas Weber');
      await panel.goTo('Jonas Weber');

      await until(() => panel.focused === composer);
    });
  });

  describe('and its session', () => {
    it('says what to do while there is none', async () => {
      const panel = new ChatPanelHarness(await fixture(html`<gws-chat-panel></gws-chat-panel>`));

      assert.include(panel.text, 'Sign in to take calls and chats.');
    });

    it('does not mix with another session on the page', async () => {
      const { stage: first, panel } = await openDesk();
      const around = await fixture<HTMLElementTagNameMap['gws-session']>(
        html`<gws-session><gws-chat-panel></gws-chat-panel></gws-session>`,
      );
      const inner = new ChatPanelHarness(around.querySelector('gws-chat-panel')!);
      const second = new Stage();
      const { session } = await second.signIn(around, carole);
      await session.setState('Ready');

      await second.visitor('Ingrid Moen', 'for the second');
      await inner.shows('for the second');
      await first.visitor('Jonas Weber', 'for the first');
      await panel.shows('for the first');

      assert.notInclude(inner.text, 'for the first');
      assert.notInclude(panel.text, 'for the second');
    });

    it('is told of things once after it was taken off the page and put back', async () => {
      const { stage, panel } = await openDesk();
      const { parentElement } = panel.element;
      panel.element.remove();
      parentElement!.append(panel.element);
      const heard = hear(panel.element, ...chatEvents);

      await stage.visitor();

      await panel.shows('Accept');
      assert.deepEqual(heard.names, ['gws-interaction-offered']);
    });
  });

  describe('on its page', () => {
    it('speaks the language of the nearest lang, and changes with it', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"><gws-chat-panel></gws-chat-panel></div>`);
      const panel = new ChatPanelHarness(page.querySelector('gws-chat-panel')!);

      await panel.shows('Unterhaltungen');
      page.lang = 'ar-EG';

      await panel.shows('المحادثات');
    });

    it('is not seen while it is hidden', async () => {
      const { panel } = await openDesk();

      panel.element.hidden = true;

      assert.strictEqual(panel.element.checkVisibility(), false);
    });
  });

  describe('is accessible', () => {
    it('empty and offered', async () => {
      const { stage, panel } = await openDesk();
      await assertAccessible(panel.element);
      await stage.visitor();
      await panel.shows('Accept');
      await assertAccessible(panel.element);
    });

    it('talking, typing, sending and refused', async () => {
      const { panel, visitor, line } = await openDeskTalking();
      await say(visitor, 'Hello');
      await visitor.setTyping(true);
      await panel.shows('is typing');
      const release = line.holdNotifications();
      await panel.fill(composer, 'Hello Jonas');
      await panel.press('Send to Jonas');
      await panel.shows('Sending');
      await assertAccessible(panel.element);
      release();
      line.cut();
      await panel.press('Finish');
      await panel.press('Leave');
      await panel.shows('No answer');
      await assertAccessible(panel.element);
    });

    it('with the customer gone, in one column, without a connection', async () => {
      const { panel, visitor, line } = await openDeskTalking();
      await visitor.end();
      await panel.shows('has left');
      await assertAccessible(panel.element);
      panel.element.style.inlineSize = '280px';
      await until(() => panel.has('Back to the list'));
      await assertAccessible(panel.element);
      line.break();
      await panel.shows('Connection lost.');
      await assertAccessible(panel.element);
    });
  });
});
