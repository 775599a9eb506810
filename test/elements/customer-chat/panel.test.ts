// What a visitor finds in the chat's panel, as its page has set it up.
import { assert, fixtureCleanup } from '@open-wc/testing';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { forgetChats, visitPage, visitTalking, visitWaiting } from './harness.js';
import { backdate, Stage } from '../../../stories/support/stage.js';

const always = 'mon tue wed thu fri sat sun'.split(' ').map((day) => [day, '0:00-24:00']);
const openHours = { timeZone: 'UTC', ...Object.fromEntries(always) } as { timeZone: string } & Record<string, string>;
const closedHours = { timeZone: 'Europe/Oslo', place: 'Bergen', '2999-01-01': '' };

/** What an agent sees of the visitor who waits. */
async function userDataOf(stage: Stage): Promise<string> {
  const { chats } = await stage.agent();
  const chat = await until(() => [...chats][0]);
  return JSON.stringify(chat.data.userData);
}

describe('the panel of the customer’s chat', () => {
  beforeEach(forgetChats);

  describe('before the chat', () => {
    const fields = [
      { name: 'nickname', required: true },
      { name: 'email', type: 'email', label: 'E-mail' },
      { name: 'subject', type: 'select', required: true, options: ['Repairs', { value: 'o', label: 'Orders' }] },
      { name: 'terms', type: 'checkbox', required: true, label: 'I agree', link: { href: '/terms', label: 'Terms' } },
    ] as const;

    it('asks what the page declares, validated by the browser and explained in our words', async () => {
      const { chat, line } = await visitPage(new Stage(), { fields });
      await chat.press('Open chat');
      await chat.fill('Your name', 'Jonas');
      await chat.fill('E-mail', 'jonas@');

      await chat.press('Start chat');

      await chat.shows('Add the part after the @.');
      await chat.shows('Add a few words on what it is about.');
      await chat.shows('This is needed.');
      assert.strictEqual(chat.focused, 'E-mail');
      assert.strictEqual(line.count('RequestChat'), 0);
      await assertAccessible(chat.element);
    });

    it('hands what is filled in to the contact centre', async () => {
      const { chat, stage } = await visitPage(new Stage(), { fields, userData: { page: 'shop' } });
      await chat.press('Open chat');
      await chat.fill('Your name', 'Jonas');
      await chat.fill('E-mail', 'jonas@example.com');
      await chat.choose('What is it about?', 'Orders');
      await chat.press('I agree Terms');

      await chat.press('Start chat');
      await chat.shows('Finding someone for you');

      const userData = await userDataOf(stage);
      assert.include(userData, '"email":"jonas@example.com"');
      assert.include(userData, '"page":"shop"');
    });

    it('begins at once when the page knows everything', async () => {
      const { chat, line } = await visitPage(new Stage(), { nickname: 'Jonas', subject: 'A buckle' });

      await chat.press('Open chat');

      await chat.shows('Finding someone for you');
      assert.strictEqual(line.count('RequestChat'), 1);
      await chat.shows('A buckle');
    });

    it('stores nothing before the visitor agrees, and tells the centre when and to what', async () => {
      const stage = new Stage();
      const kept = () => Object.keys(localStorage).filter((key) => key.includes(stage.centre.contactCenterId));
      const { chat } = await visitPage(stage, {
        requireConsent: '2026-11',
        privacyUrl: '/privacy',
        nickname: 'Jonas',
        subject: 'A buckle',
      });
      await chat.press('Open chat');
      await chat.shows('as the privacy notice says');
      assert.deepEqual(kept(), []);

      await chat.press('I agree that this chat is stored, as the privacy notice says.');
      await chat.press('Start chat');
      await chat.shows('Finding someone for you');

      assert.isNotEmpty(kept());
      assert.include(await userDataOf(stage), '"ConsentVersion":"2026-11"');
    });

    it('says in the embedder’s words what the embedder would rather say', async () => {
      const { chat } = await visitPage(new Stage(), { texts: { greeting: 'Ahoy', send: 'Off it goes' } });

      await chat.press('Open chat');

      await chat.shows('Ahoy');
    });

    it('says so also in its menu, at its end and out of hours', async () => {
      const texts = { sound: 'Ping', download: 'Take it home', closedNow: 'The shop sleeps' };
      const { chat, conversation } = await visitTalking('Kristi', { texts });
      await chat.press('More');
      await chat.shows('Ping');
      await conversation.perform('Complete');
      await chat.client.refresh();
      await chat.shows('Take it home');

      const { chat: other } = await visitPage(new Stage(), { texts, openingHours: closedHours });
      await other.press('Open chat');
      await other.shows('The shop sleeps');
    });

    it('shows what the page has slotted', async () => {
      const { chat } = await visitPage();
      const own = Object.assign(document.createElement('p'), { slot: 'before', textContent: 'Our own greeting' });
      chat.element.append(own);

      await chat.press('Open chat');

      await chat.shows('Start chat');
      await until(() => own.checkVisibility());
      assert.notInclude(chat.text, 'Hello. How can we help?');
    });
  });

  describe('out of hours', () => {
    it('is as always while the centre is open', async () => {
      const { chat } = await visitPage(new Stage(), { openingHours: openHours });
      await chat.press('Open chat');
      await chat.shows('Hello. How can we help?');
    });

    it('leaves a quick visitor in the field that they have begun to fill while it is looked up', async () => {
      const { chat } = await visitPage(new Stage(), { openingHours: openHours });
      await chat.press('Open chat');
      const subject = await chat.control('What is it about?');
      await chat.press('Minimise chat');
      const seen = new MutationObserver(() => subject.focus());
      seen.observe(chat.element.shadowRoot!.querySelector('[part=panel]')!, { attributeFilter: ['hidden'] });

      await chat.element.open();

      assert.strictEqual(chat.focused, 'What is it about?');
      seen.disconnect();
    });

    it('says that it is closed, takes a message, and shows other ways', async () => {
      const taken: unknown[] = [];
      const { chat } = await visitPage(new Stage(), {
        openingHours: closedHours,
        contacts: [
          { href: 'tel:+4755501200', label: '+47 55 50 12 00' },
          { href: 'javascript:alert(1)', label: 'not a way' },
        ],
        takeMessage: async (message) => taken.push(message),
      });
      await chat.press('Open chat');
      await chat.shows('We are closed right now');
      assert.include(chat.text, '+47 55 50 12 00');
      assert.notInclude(chat.text, 'not a way');
      await assertAccessible(chat.element);

      await chat.fill('E-mail', 'mara@example.com');
      await chat.fill('Message', 'A tear in the flysheet');
      await chat.press('Send message');

      await chat.shows('Your message has been sent.');
      assert.deepEqual(taken, [{ email: 'mara@example.com', text: 'A tear in the flysheet' }]);
    });

    it('says that a message was not taken, and keeps it', async () => {
      const { chat } = await visitPage(new Stage(), {
        openingHours: closedHours,
        takeMessage: () => Promise.reject(new TypeError('No network')),
      });
      const { warn } = console;
      console.warn = () => {};
      await chat.press('Open chat');
      await chat.fill('E-mail', 'mara@example.com');
      await chat.fill('Message', 'A tear');

      await chat.press('Send message');
      await chat.shows('Your message was not sent.');
      console.warn = warn;

      assert.strictEqual(chat.valueOf('Message'), 'A tear');
    });

    it('offers another way to who has waited too long', async () => {
      const { chat, line, stage } = await visitWaiting({ waitLimit: 10 });
      backdate(stage, 11);
      await chat.shows('You have waited 11 minutes.');
      await assertAccessible(chat.element);

      await chat.press('Leave a message');

      await chat.shows('All of us are talking');
      assert.strictEqual(line.count('Complete'), 1);
    });
  });

  describe('while one waits and talks', () => {
    it('shows how long one has waited, and lets one stop', async () => {
      const { chat, line, stage } = await visitWaiting();
      backdate(stage, 1.1);
      await chat.shows('Waiting for 1:1');

      await chat.press('Stop waiting');

      await chat.shows('You ended the chat.');
      assert.strictEqual(line.count('Complete'), 1);
    });

    it('counts what is written near the limit, and sends nothing longer', async () => {
      const { chat, line } = await visitWaiting({ maxLength: 10 });
      await chat.fill('Write a message', '12345678');
      await chat.shows('8 / 10');
      await chat.fill('Write a message', '123456789012');
      await chat.shows('This message is too long. Shorten it by 2 characters.');

      await chat.press('Send');

      assert.strictEqual(line.count('SendMessage'), 0);
      assert.strictEqual(chat.valueOf('Write a message'), '123456789012');
    });

    it('masks numbers of payment cards before they leave', async () => {
      const { chat, conversation } = await visitTalking('Kristi', { masksCards: true });

      await chat.write('4111 1111 1111 1111');
      await chat.shows('· Sent');

      assert.include(conversation.log.entries.map(({ text }) => text).join(), '•••• •••• •••• 1111');
    });

    it('keeps the focus in the field after sending', async () => {
      const { chat } = await visitWaiting();
      await chat.write('Hello');
      await until(() => chat.focused === 'Write a message');
    });

    it('shows a pushed page as a card that says where it leads', async () => {
      const { chat, conversation } = await visitTalking();

      await conversation.perform('SendUrl', { url: 'https://shop.example/repairs?part=7' });
      await chat.client.refresh();

      await chat.shows('shop.example /repairs?part=7');
      await assertAccessible(chat.element);
    });

    it('tells the page of each step, of typing and of what is written', async () => {
      const { chat, conversation } = await visitTalking();
      const heard = hear(chat.element, 'gws-chat-input', 'gws-chat-message', 'gws-chat-typing', 'gws-chat-ended');

      await chat.write('Hello');
      await chat.shows('· Sent');
      await conversation.perform('SendStartTypingNotification');
      await chat.client.refresh();
      await conversation.perform('SendMessage', { text: 'Yes?' });
      await conversation.perform('Complete');
      await chat.client.refresh();
      await until(() => heard.names.includes('gws-chat-ended'));

      assert.deepEqual(heard.names, [
        'gws-chat-input',
        'gws-chat-message',
        'gws-chat-typing',
        'gws-chat-message',
        'gws-chat-typing',
        'gws-chat-ended',
      ]);
    });

    it('has a menu that closes by Escape, and gives the focus back', async () => {
      const { chat } = await visitTalking();
      await chat.press('More');
      await chat.shows('Notify me when hidden');
      await assertAccessible(chat.element);

      await chat.key('Escape');

      await chat.shedsWords('Notify me when hidden');
      assert.deepEqual([chat.focused, chat.isOpen], ['More', true]);
    });

    it('keeps what the visitor has switched off', async () => {
      const { chat } = await visitTalking();
      await chat.press('More');

      await chat.press('Sound');

      await until(async () => (await chat.control('Sound')).ariaChecked === 'false');
      assert.strictEqual(chat.element.kept('sound'), 'off');
    });

    it('makes a tone while nobody looks, until it is switched off', async () => {
      const { chat, conversation } = await visitTalking();
      const { AudioContext } = window;
      let tones = 0;
      window.AudioContext = class extends AudioContext {
        override createOscillator(): OscillatorNode {
          tones++;
          return super.createOscillator();
        }
      };
      const say = async (text: string) => {
        await conversation.perform('SendMessage', { text });
        await chat.client.refresh();
        await until(() => chat.badge === text);
      };
      try {
        chat.element.close();
        await say('1');
        await until(() => tones === 1);
        await chat.press('Open chat: 1');
        await chat.press('More');
        await chat.press('Sound');
        chat.element.close();
        await say('1');
      } finally {
        window.AudioContext = AudioContext;
      }

      assert.strictEqual(tones, 1);
    });

    it('notifies the desktop while the page is hidden, if the visitor has asked for that', async () => {
      const { chat, conversation } = await visitTalking();
      const shown: string[] = [];
      let asked = 0;
      const { Notification } = window;
      class Recorded {
        static permission = 'default';
        static requestPermission = async () => {
          asked++;
          return (Recorded.permission = 'granted');
        };
        onclick = () => {};
        constructor(title: string, { body }: NotificationOptions) {
          shown.push(`${title}: ${body}`);
        }
      }
      Object.defineProperty(window, 'Notification', { value: Recorded, configurable: true });
      const sayUnseen = async (text: string) => {
        Object.defineProperty(document, 'hidden', { value: true, configurable: true });
        await conversation.perform('SendMessage', { text });
        await chat.client.refresh();
        await until(() => document.title.startsWith('('));
        Reflect.deleteProperty(document, 'hidden');
        document.dispatchEvent(new Event('visibilitychange'));
      };
      try {
        await sayUnseen('not to be told');
        assert.deepEqual([asked, shown], [0, []]);
        await chat.press('More');
        await chat.press('Notify me when hidden');
        await until(async () => (await chat.control('Notify me when hidden')).ariaChecked === 'true');

        await sayUnseen('Still there?');

        await until(() => shown.length > 0);
        assert.deepEqual([asked, shown], [1, ['Kristi: Still there?']]);
      } finally {
        Object.defineProperty(window, 'Notification', { value: Notification, configurable: true });
      }
    });

    it('asks once before it ends the chat', async () => {
      const { chat, line } = await visitTalking();
      await chat.press('More');
      await chat.press('End the chat');
      await chat.shows('Kristi is still here.');
      await assertAccessible(chat.element);
      await until(() => chat.focused === 'Keep talking');

      await chat.press('Keep talking');

      await until(() => chat.has('Write a message'));
      assert.strictEqual(line.count('Complete'), 0);
    });

    it('says that the visitor is offline', async () => {
      const { chat } = await visitTalking();
      Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
      try {
        dispatchEvent(new Event('offline'));
        await chat.shows('You are offline. We go on when you are back.');
        await assertAccessible(chat.element);
      } finally {
        Reflect.deleteProperty(navigator, 'onLine');
      }
      dispatchEvent(new Event('online'));

      await chat.shedsWords('You are offline.');
    });

    it('counts down to the next attempt when no answer comes, and tries at once when it is told to', async () => {
      const { chat, line } = await visitTalking();
      const mend = line.cut();
      await chat.client.refresh();
      await chat.shows('No answer from the other side.');
      // To the eye alone.
      const panel = chat.element.shadowRoot!.querySelector('[part=panel]')!.shadowRoot!;
      const countdown = () => /Trying again in (\d+) s/.exec(panel.querySelector('.line')!.textContent)?.[1];
      assert.strictEqual(countdown(), String(Math.ceil((chat.client.retryAt! - Date.now()) / 1_000)));
      mend();

      await chat.press('Try now');

      await chat.shedsWords('No answer');
      assert.isUndefined(chat.client.retryAt);
    });

    it('says that nothing is kept where the browser forbids it', async () => {
      const { setItem } = Storage.prototype;
      Storage.prototype.setItem = () => {
        throw new DOMException('Forbidden', 'SecurityError');
      };
      try {
        const { chat } = await visitWaiting();
        await chat.shows('Your browser keeps nothing for this page.');
        await chat.write('Hello');
        await chat.shows('· Sent');
        await assertAccessible(chat.element);
      } finally {
        Storage.prototype.setItem = setItem;
      }
    });
  });

  describe('where there is no chat', () => {
    it('names another way to get in touch', async () => {
      const { chat } = await visitPage(new Stage(), {
        contactCenterId: '',
        contacts: [{ href: 'tel:+4755501200', label: '+47 55 50 12 00' }],
      });

      await chat.press('Open chat');

      await chat.shows('Chat is not available on this page. +47 55 50 12 00');
      await assertAccessible(chat.element);
    });
  });

  describe('after the chat', () => {
    it('tells who comes back that it has ended meanwhile', async () => {
      const { chat, conversation, stage } = await visitTalking();
      fixtureCleanup();
      await until(() => chat.element.client === undefined);
      await conversation.perform('Complete');

      const { chat: later } = await visitPage(stage);

      await later.shows('The chat ended while you were away.');
      await later.shows('New chat');
      await assertAccessible(later.element);
    });

    it('prints the chat, and nothing of the page around', async () => {
      const { chat, conversation } = await visitTalking();
      await chat.write('Hello');
      await chat.shows('· Sent');
      await conversation.perform('Complete');
      await chat.client.refresh();
      const printed: string[] = [];
      // What the browser would open cannot be closed by a test.
      const { append } = document.body;
      document.body.append = (frame: HTMLIFrameElement) => {
        append.call(document.body, frame);
        const { contentDocument: paper, contentWindow: window } = frame;
        window!.print = () => {
          printed.push(paper!.title, paper!.body.textContent);
          window!.dispatchEvent(new Event('afterprint'));
        };
      };

      await chat.press('Print');
      await until(() => printed.length > 0);
      Reflect.deleteProperty(document.body, 'append');

      assert.match(printed[0]!, /^Tarnfell Outdoor, [\d-]+$/);
      assert.match(printed[1]!, /Kristi joined\n\[.*\] You: Hello\n/);
      assert.strictEqual(document.querySelector('iframe'), null);
    });

    it('asks how it was, where the page wants to know', async () => {
      const { chat, conversation } = await visitTalking('Kristi', { asksRating: true });
      const heard = hear(chat.element, 'gws-chat-rated');
      await conversation.perform('Complete');
      await chat.client.refresh();
      await chat.shows('How was it to talk to us?');
      await assertAccessible(chat.element);

      await chat.press('Good');
      await chat.fill('What could be better? (optional)', 'Nothing');
      await chat.press('Send rating');

      await chat.shows('Thank you for telling us.');
      assert.deepEqual([heard.events[0]!.value, heard.events[0]!.comment], [4, 'Nothing']);
    });

    it('gives the visitor a copy of the chat', async () => {
      const { chat, conversation } = await visitTalking();
      await chat.write('Hello');
      await chat.shows('· Sent');
      await conversation.perform('Complete');
      await chat.client.refresh();
      const copies: Blob[] = [];
      const { createObjectURL } = URL;
      URL.createObjectURL = (copy: Blob) => createObjectURL(copies.push(copy) ? copy : copy);
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = () => {};

      await chat.press('Download');
      URL.createObjectURL = createObjectURL;
      HTMLAnchorElement.prototype.click = click;

      assert.match(await copies[0]!.text(), /^Tarnfell Outdoor, [\d-]+\n\n\[.*\] Kristi joined\n\[.*\] You: Hello\n/);
    });
  });
});
