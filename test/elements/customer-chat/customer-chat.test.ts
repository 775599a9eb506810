// The customer's chat, on a contact centre inside the page.
import { assert, fixture, fixtureCleanup, html } from '@open-wc/testing';
import { GwsCustomerChat } from '../../../src/elements/customer-chat/define.js';
import { acceptChat, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { CustomerChatHarness, forgetChats, visitPage, visitTalking, visitWaiting } from './harness.js';

// Unbundled there are more files than a browser notes by itself.
performance.setResourceTimingBufferSize(2_000);

const isPanelLoaded = () =>
  performance.getEntriesByType('resource').some(({ name }) => name.includes('customer-chat/panel.'));

describe('the customer’s chat', () => {
  beforeEach(forgetChats);

  describe('at rest', () => {
    // The first test of this file: what was loaded once stays loaded.
    it('loads its panel only when it is opened', async () => {
      const { chat } = await visitPage();
      const heard = hear(document, 'gws-chat-opened');
      assert.deepEqual([isPanelLoaded(), chat.isOpen], [false, false]);

      await chat.press('Open chat');
      await chat.shows('Hello. How can we help?');

      assert.deepEqual([isPanelLoaded(), chat.isOpen], [true, true]);
      await until(() => heard.names.length > 0);
      assert.deepEqual(heard.names, ['gws-chat-opened']);
    });

    it('asks the server for nothing', async () => {
      const { chat, line } = await visitPage();

      await chat.press('Open chat');
      await chat.shows('Hello. How can we help?');

      assert.deepEqual(line.requests, []);
    });

    it('opens once when it is pressed twice while the panel is loading', async () => {
      const { chat } = await visitPage();
      const heard = hear(chat.element, 'gws-chat-opened');

      await chat.press('Open chat');
      await chat.press('Open chat');
      await chat.shows('Hello. How can we help?');
      await until(() => heard.names.length > 0);

      assert.deepEqual(heard.names, ['gws-chat-opened']);
      assert.strictEqual(chat.isOpen, true);
    });

    it('says that the panel could not be loaded, and tries again at the next press', async () => {
      const { chat } = await visitPage();
      const { load } = GwsCustomerChat;
      const { warn } = console;
      console.warn = () => {};
      GwsCustomerChat.load = () => Promise.reject(new TypeError('No network'));
      try {
        await chat.press('Open chat');
        await chat.shows('Chat could not be loaded.');
        await assertAccessible(chat.element);
      } finally {
        GwsCustomerChat.load = load;
        console.warn = warn;
      }

      await chat.press('Open chat');

      await chat.shows('Hello. How can we help?');
      assert.notInclude(chat.text, 'could not be loaded');
    });

    it('works when the contact centre is named later', async () => {
      const { stage } = await visitPage();
      const chat = new CustomerChatHarness(await fixture(html`<gws-customer-chat></gws-customer-chat>`));
      await chat.press('Open chat');
      await chat.shows('Chat is not available on this page.');

      stage.connect(chat.element);

      await chat.start();
      await chat.shows('Finding someone for you');
    });
  });

  it('takes what the page has set before the class was there', async () => {
    const element = document.createElement('gws-customer-chat');
    Object.defineProperty(element, 'name', { value: 'Early', configurable: true, writable: true });
    const place = await fixture<HTMLElement>(html`<div></div>`);

    place.append(element);

    assert.deepEqual([element.getAttribute('name'), element.name], ['Early', 'Early']);
  });

  it('takes objects, too, that were set before the class was there', () => {
    const elsewhere = document.implementation.createHTMLDocument();
    const element: HTMLElement = elsewhere.createElement('gws-customer-chat');
    const settings: object = { userData: { Order: '48213' }, texts: { greeting: 'Talk to us' }, contacts: [] };
    Object.assign(element, settings);
    assert.notInstanceOf(element, GwsCustomerChat);

    document.body.append(element);

    const { userData, texts, contacts } = element as GwsCustomerChat;
    element.remove();
    assert.instanceOf(element, GwsCustomerChat);
    assert.deepEqual({ userData, texts, contacts }, settings);
  });

  it('has a setter for every property, because frameworks look for it', () => {
    const element = document.createElement('gws-customer-chat');
    const setters = new Set<string>();
    for (let one: object = element; one !== HTMLElement.prototype; one = Object.getPrototypeOf(one) as object) {
      for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(one))) if (set) setters.add(name);
    }

    const names = ['name', 'texts', 'fields', 'userData', 'contacts', 'openingHours', 'takeMessage', 'transport'];

    assert.includeMembers([...setters], names);
  });

  describe('opened and closed', () => {
    it('puts the focus into the panel, and back on the button', async () => {
      const { chat } = await visitPage();

      await chat.press('Open chat');
      await until(() => chat.focused === 'Your name');
      await chat.key('Escape');

      assert.strictEqual(chat.focused, 'Open chat');
      assert.strictEqual(chat.isOpen, false);
    });

    it('closes by Escape on the button, by the button, and by the panel’s own', async () => {
      const { chat } = await visitPage();
      for (const close of [
        async () => {
          (await chat.control('Minimise chat')).focus();
          await chat.key('Escape');
        },
        () => chat.press('Minimise chat'),
        async () => chat.element.close(),
      ]) {
        await chat.press('Open chat');
        await until(() => chat.isOpen);
        await close();
        assert.strictEqual(chat.isOpen, false);
      }
    });

    it('stays as it was written in', async () => {
      const { chat } = await visitPage();
      await chat.press('Open chat');
      await chat.fill('Your name', 'Jonas');

      await chat.key('Escape');
      await chat.press('Open chat');

      await until(() => chat.valueOf('Your name') === 'Jonas');
    });
  });

  describe('before the chat', () => {
    it('says what is missing under its field, until it is there', async () => {
      const { chat, line } = await visitPage();
      await chat.press('Open chat');
      await chat.fill('Your name', '   ');

      await chat.press('Start chat');
      await chat.shows('Add your name.');
      await chat.shows('Add a few words on what it is about.');
      assert.strictEqual(chat.focused, 'Your name');
      await chat.fill('Your name', 'Jonas');
      await chat.shedsWords('Add your name.');

      assert.include(chat.text, 'Add a few words on what it is about.');
      assert.deepEqual(line.requests, []);
    });

    it('says that there is no chat when the server refuses, and keeps what was written', async () => {
      const { chat } = await visitPage();
      chat.element.contactCenterId = 'another';
      await chat.press('Open chat');

      await chat.start('Jonas');

      await chat.shows('Chat is not available on this page.');
      assert.strictEqual(chat.valueOf('Your name'), 'Jonas');
      assert.strictEqual(chat.isOff('Start chat'), false);
    });

    it('says that no answer came, and can be pressed again', async () => {
      const { chat, line } = await visitPage();
      await chat.press('Open chat');
      const mend = line.cut();

      await chat.start();
      await chat.shows('No answer. Try again in a moment.');
      mend();
      await chat.press('Start chat');

      await chat.shows('Finding someone for you');
    });

    it('asks once, however often it is pressed', async () => {
      const { chat, line } = await visitPage();
      await chat.press('Open chat');
      const release = line.hold();

      await chat.start();
      await chat.shows('Starting');
      await chat.press('Starting');
      release();

      await chat.shows('Finding someone for you');
      assert.strictEqual(line.count('RequestChat'), 1);
    });
  });

  describe('waiting and talking', () => {
    it('puts the focus where one writes', async () => {
      const { chat } = await visitWaiting();

      await until(() => chat.focused === 'Write a message');
    });

    it('takes words before anybody is there, and both sides’ words after', async () => {
      const { chat, conversation } = await visitTalking();

      await chat.write('One buckle came cracked');
      await chat.shows('One buckle came cracked');
      await conversation.perform('SendMessage', { text: 'Sorry about that' });
      await chat.client.refresh();

      await chat.shows('Sorry about that');
      assert.include(conversation.log.entries.map(({ text }) => text).filter(Boolean), 'One buckle came cracked');
      assert.notInclude(chat.text, 'Finding someone');
    });

    it('says that words are on their way, and that they were sent when the log shows them', async () => {
      const { chat, line } = await visitWaiting();
      const release = line.hold();

      await chat.write('Hello');
      await chat.shows('Hello Sending');
      release();

      await chat.shows('· Sent');
      assert.strictEqual(line.count('SendMessage'), 1);
    });

    it('gives unsent words back: to send again, or to discard', async () => {
      const { chat, line } = await visitWaiting();
      const mend = line.cut();
      await chat.write('lost on the way');
      await chat.shows('No answer from the other side.');
      mend();
      await chat.client.refresh();
      await chat.shows('Not sent');

      await chat.press('Send again');
      await chat.shows('· Sent');
      const mendAgain = line.cut();
      await chat.write('not worth it');
      await chat.shows('No answer from the other side.');
      mendAgain();
      await chat.client.refresh();
      await chat.press('Discard');

      await chat.shedsWords('not worth it');
      assert.deepEqual(chat.client.entries.map(({ text }) => text).filter(Boolean), ['lost on the way']);
    });

    it('sends with Enter, and not with Shift and Enter or an input method’s Enter', async () => {
      const { chat, line } = await visitWaiting();
      await chat.fill('Write a message', 'one');

      await chat.composingEnter('Write a message');
      await chat.key('Enter', { shift: true });
      assert.strictEqual(line.count('SendMessage'), 0);
      await chat.key('Enter');

      await chat.shows('· Sent');
      assert.strictEqual(chat.valueOf('Write a message'), '');
    });

    it('sends nothing when there is nothing but blanks', async () => {
      const { chat, line } = await visitWaiting();

      await chat.write('  \n');

      assert.strictEqual(line.count('SendMessage'), 0);
    });

    it('shows that the agent is typing', async () => {
      const { chat, conversation } = await visitTalking();

      await conversation.perform('SendStartTypingNotification');
      await chat.client.refresh();
      await chat.shows('Kristi is typing');
      await conversation.perform('SendMessage', { text: 'There' });
      await chat.client.refresh();

      await chat.shedsWords('is typing');
    });

    it('counts what was not read while it is closed, to the eye and to the ear', async () => {
      const { chat, conversation } = await visitTalking();
      chat.element.close();

      await conversation.perform('SendMessage', { text: 'one' });
      await conversation.perform('SendMessage', { text: 'two' });
      await chat.client.refresh();
      assert.strictEqual(chat.badge, '2');
      await chat.press('Open chat: 2');

      await until(() => chat.isOpen);
      assert.strictEqual(chat.badge, '');
    });

    it('shows markup in name and words as it was written', async () => {
      const { chat, conversation } = await visitTalking('<img src=x onerror=alert(1)>');

      await conversation.perform('SendMessage', { text: '<script>alert(2)</script>' });
      await chat.client.refresh();
      await chat.write('<b>bold</b>');

      await chat.shows('<script>alert(2)</script>');
      await chat.shows('<b>bold</b>');
      assert.strictEqual(chat.smuggled, 0);
    });
  });

  describe('over', () => {
    it('says that the agent has ended it, keeps the words, and begins a new one', async () => {
      const { chat, conversation } = await visitTalking();
      await chat.write('Thank you');
      await chat.shows('· Sent');

      await conversation.perform('Complete');
      await chat.client.refresh();
      await chat.shows('Kristi ended the chat.');
      assert.include(chat.text, 'Thank you');
      assert.include(chat.text, 'Kristi left');
      assert.strictEqual(chat.has('Write a message'), false);
      assert.include(chat.focused, 'Kristi ended the chat.');
      await chat.press('New chat');

      await chat.shows('Hello. How can we help?');
      assert.strictEqual(chat.focused, 'Your name');
    });

    it('is ended by the visitor once, however often it is pressed', async () => {
      const { chat, line } = await visitWaiting();
      const release = line.hold();

      await chat.endChat();
      await chat.shows('Ending');
      await chat.press('Ending');
      release();

      await chat.shows('You ended the chat.');
      assert.strictEqual(line.count('Complete'), 1);
    });

    it('says when ending got no answer, and can be pressed again', async () => {
      const { chat, line } = await visitWaiting();
      const mend = line.cut();

      await chat.endChat();
      await chat.shows('No answer');
      mend();
      await chat.press('End chat');

      await chat.shows('You ended the chat.');
    });

    it('offers to send nothing again', async () => {
      const { chat, conversation, line } = await visitTalking();
      const release = line.hold();
      await chat.write('too late');
      await conversation.perform('Complete');
      release();

      await chat.shows('Kristi ended the chat.');

      assert.include(chat.text, 'Not sent');
      assert.strictEqual(chat.has('Send again'), false);
    });
  });

  describe('on its page', () => {
    it('goes on with the same conversation after a reload, open as it was left', async () => {
      const { stage, chat } = await visitTalking();
      await chat.write('before the reload');
      await chat.shows('· Sent');

      fixtureCleanup();
      const { chat: reloaded } = await visitPage(stage);

      await reloaded.shows('before the reload');
      assert.match(reloaded.text, /before the reload \d.* · Sent/);
      assert.strictEqual(reloaded.client.phase, 'talking');
      assert.strictEqual(reloaded.badge, '');
    });

    it('keeps over a reload what is written and not sent, until it is sent', async () => {
      const { stage, chat } = await visitTalking();
      await chat.fill('Write a message', 'Half a sent');

      fixtureCleanup();
      const { chat: reloaded } = await visitPage(stage);
      await until(() => reloaded.valueOf('Write a message') === 'Half a sent');
      await reloaded.press('Send');
      await reloaded.shows('Half a sent');

      assert.strictEqual(reloaded.valueOf('Write a message'), '');
      assert.strictEqual(reloaded.element.kept('draft'), '');
    });

    it('keeps what is written while it asks whether to end', async () => {
      const { chat } = await visitTalking();
      await chat.fill('Write a message', 'One more');
      await chat.press('More');
      await chat.press('End the chat');

      await chat.press('Keep talking');

      await until(() => chat.valueOf('Write a message') === 'One more');
    });

    it('marks after a reload what came since it was read', async () => {
      const { stage, chat, conversation } = await visitTalking();
      await conversation.perform('SendMessage', { text: 'read before' });
      await chat.client.refresh();
      await chat.shows('read before');
      await until(() => chat.client.unread === 0);

      fixtureCleanup();
      await conversation.perform('SendMessage', { text: 'said meanwhile' });
      const { chat: reloaded } = await visitPage(stage);

      await reloaded.shows('New');
      assert.match(reloaded.text, /read before .* New .* said meanwhile/);
      await reloaded.write('Hello again');
      await reloaded.shedsWords(' New ');
    });

    it('marks nothing as new in a chat that has just begun', async () => {
      const stage = new Stage();
      const line = stage.line();
      let read = () => {};
      const mayRead = new Promise<void>((resolve) => (read = resolve));
      const fetch: typeof globalThis.fetch = async (input, init) => {
        if (init?.method === 'GET') await mayRead;
        return line.fetch(input, init);
      };
      const { chat } = await visitPage(stage, { transport: { fetch } });
      await chat.press('Open chat');
      await chat.start();
      const conversation = await acceptChat(await stage.agent(), 'Kristi');
      await conversation.perform('SendMessage', { text: 'already there' });

      read();

      await chat.shows('already there');
      assert.notInclude(chat.text, ' New ');
    });

    it('keeps its conversation when it is moved, and listens once', async () => {
      const { chat, conversation } = await visitTalking();
      const { client } = chat;
      chat.element.close();

      document.body.append(chat.element);
      await conversation.perform('SendMessage', { text: 'one' });
      await chat.client.refresh();

      assert.strictEqual(chat.client, client);
      assert.strictEqual(chat.badge, '1');
      chat.element.remove();
    });

    it('asks nothing more once it is taken off the page, and goes on when it is back', async () => {
      const { chat } = await visitTalking();
      const { client } = chat;
      const { parentElement } = chat.element;

      chat.element.remove();
      await until(() => chat.element.client === undefined);
      assert.strictEqual(client.phase, 'none');
      parentElement!.append(chat.element);

      await until(() => chat.element.client?.phase === 'talking');
      await chat.shows('Kristi joined');
    });

    it('speaks the language of the nearest lang, and changes with it', async () => {
      const { chat } = await visitPage();
      chat.element.lang = 'de';
      await until(() => chat.has('Chat öffnen'));

      await chat.press('Chat öffnen');
      await chat.shows('Wie können wir helfen?');
      chat.element.parentElement!.lang = 'ar';
      chat.element.removeAttribute('lang');

      await chat.shows('كيف يمكننا المساعدة؟');
      assert.strictEqual(chat.has('تصغير المحادثة'), true);
    });

    it('is not seen while it is hidden', async () => {
      const { chat } = await visitPage();

      chat.element.hidden = true;

      assert.strictEqual(chat.text, '');
      assert.strictEqual(chat.element.checkVisibility(), false);
    });

    it('shows the name that the page gives it', async () => {
      const { chat } = await visitPage();
      await chat.press('Open chat');
      await chat.shows('Tarnfell Outdoor');

      chat.element.name = 'Tarnfell Repairs';

      await chat.shows('Tarnfell Repairs');
    });
  });

  describe('is accessible', () => {
    it('closed, before and with fields missing', async () => {
      const { chat } = await visitPage();
      await assertAccessible(chat.element);
      await chat.press('Open chat');
      await chat.shows('Hello.');
      await assertAccessible(chat.element);
      await chat.press('Start chat');
      await chat.shows('Add your name.');
      await assertAccessible(chat.element);
    });

    it('waiting, talking, typing, unsent and ended', async () => {
      const { chat, conversation, line } = await visitTalking();
      await conversation.perform('SendMessage', { text: 'Hello' });
      await conversation.perform('SendStartTypingNotification');
      await chat.client.refresh();
      await chat.shows('is typing');
      await assertAccessible(chat.element);
      const mend = line.cut();
      await chat.write('lost');
      await chat.shows('No answer from the other side.');
      await assertAccessible(chat.element);
      mend();
      await chat.client.refresh();
      await chat.shows('Not sent');
      await assertAccessible(chat.element);
      await conversation.perform('Complete');
      await chat.client.refresh();
      await chat.shows('Kristi ended the chat.');
      await assertAccessible(chat.element);
    });

    it('waiting', async () => {
      const { chat } = await visitWaiting();
      await assertAccessible(chat.element);
    });

    it('closed, with unread messages', async () => {
      const { chat, conversation } = await visitTalking();
      chat.element.close();
      await conversation.perform('SendMessage', { text: 'one' });
      await chat.client.refresh();
      await assertAccessible(chat.element);
    });
  });
});
