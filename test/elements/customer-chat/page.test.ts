// The visitor's chat as its page uses it: the button, the invitation, methods, events and states.
import { assert, fixture, html } from '@open-wc/testing';
import { GwsCustomerChat } from '../../../src/elements/customer-chat/define.js';
import { Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { forgetChats, visitPage, visitTalking, visitWaiting } from './harness.js';

const question = 'Not sure about the back length?';

describe('the customer’s chat on its page', () => {
  beforeEach(forgetChats);

  it('may stand there, with its attributes, before its script does', async () => {
    const markup = html`<x-early-chat
      base-url=${location.origin}
      contact-center-id="none"
      name="Tarnfell"
    ></x-early-chat>`;
    const early = await fixture<GwsCustomerChat>(markup);
    const errors: unknown[] = [];
    const onError = (event: PromiseRejectionEvent) => errors.push(event.reason);
    addEventListener('unhandledrejection', onError);
    customElements.define('x-early-chat', class extends GwsCustomerChat {});
    await new Promise(requestAnimationFrame);
    removeEventListener('unhandledrejection', onError);

    assert.deepEqual(errors, []);
    assert.strictEqual(early.name, 'Tarnfell');
    assert.ok(early.shadowRoot!.querySelector('[part=launcher]'));
  });

  describe('an invitation', () => {
    it('comes after its time, opens the chat, and goes', async () => {
      const { chat } = await visitPage(new Stage(), {
        invitation: question,
        invitationFrom: 'Carole from Tarnfell',
        invitationAfter: 0,
      });
      await chat.shows(question);
      await assertAccessible(chat.element);

      await chat.press(`CT Carole from Tarnfell ${question}`.slice(3));

      await until(() => chat.isOpen);
      assert.notInclude(chat.text, question);
    });

    it('never comes again once it was dismissed', async () => {
      const stage = new Stage();
      const { chat } = await visitPage(stage, { invitation: question, invitationAfter: 0 });
      await chat.shows(question);
      await chat.press('No, thank you');
      await chat.shedsWords(question);
      chat.element.remove();

      const { chat: later } = await visitPage(stage, { invitation: question, invitationAfter: 0 });
      await new Promise(requestAnimationFrame);

      assert.strictEqual(later.element.kept('dismissed'), 'yes');
      assert.notInclude(later.text, question);
    });

    it('does not come where the page refuses it', async () => {
      const refuse = (event: Event) => event.preventDefault();
      addEventListener('gws-chat-invitation', refuse);
      try {
        const heard = hear(document, 'gws-chat-invitation');
        const { chat } = await visitPage(new Stage(), { invitation: question, invitationAfter: 0 });
        await until(() => heard.names.length > 0);
        assert.notInclude(chat.text, question);
      } finally {
        removeEventListener('gws-chat-invitation', refuse);
      }
    });

    it('comes when the pointer leaves for the browser’s bar, where the page wants that', async () => {
      const { chat } = await visitPage(new Stage(), { invitation: question, invitationOnExit: true });
      await until(() => {
        document.dispatchEvent(new MouseEvent('mouseout', { clientY: -1 }));
        return chat.text.includes(question);
      });
    });

    it('comes only on pages whose address has the words', async () => {
      const heard = hear(document, 'gws-chat-invitation');
      await visitPage(new Stage(), { invitation: question, invitationAfter: 0, invitationOn: '/elsewhere' });
      const { chat } = await visitPage(new Stage(), { invitation: question, invitationAfter: 0 });
      await chat.shows(question);

      assert.strictEqual(heard.names.length, 1);
    });
  });

  it('opens by a button of the page’s own, which gets the focus back', async () => {
    const { chat } = await visitPage();
    const own = Object.assign(document.createElement('button'), { slot: 'launcher', textContent: 'Ask us' });
    chat.element.append(own);

    own.click();
    await chat.shows('Hello. How can we help?');
    await until(() => chat.focused === 'Your name');
    await chat.key('Escape');

    assert.strictEqual(document.activeElement, own);
  });

  it('begins, speaks, ends and forgets when its page says so', async () => {
    const { chat, stage, line } = await visitPage();
    const heard = hear(chat.element, 'gws-chat-started', 'gws-chat-ended');

    await chat.element.start({ nickname: 'Jonas', subject: 'A buckle', userData: { page: 'shop' } });
    await chat.shows('Finding someone for you');
    await chat.element.send('Hello');
    await chat.shows('· Sent');
    await chat.element.end();
    await chat.shows('You ended the chat.');
    await chat.element.forget();

    assert.deepEqual(heard.names, ['gws-chat-started', 'gws-chat-ended']);
    assert.strictEqual(line.count('Complete'), 1);
    const left = Object.keys(localStorage).filter((key) => key.includes(stage.centre.contactCenterId));
    assert.deepEqual(
      left.filter((key) => /own|word|:page-[^/]*$/.test(key)),
      [],
    );
  });

  it('shows its state to the page’s styles', async () => {
    const { chat } = await visitWaiting();

    assert.isTrue(chat.element.matches(':state(open):state(waiting)'));
    chat.element.close();

    assert.isTrue(chat.element.matches(':state(waiting):not(:state(open))'));
  });

  it('stands in the page, always open, where the page wants that', async () => {
    const { chat } = await visitPage(new Stage(), { inline: true });

    await chat.shows('Hello. How can we help?');
    chat.element.close();

    assert.deepEqual([chat.isOpen, chat.has('Open chat'), chat.has('Minimise chat')], [true, false, false]);
    await assertAccessible(chat.element);
  });

  it('counts in the page’s title what came while the page was hidden', async () => {
    const { chat, conversation } = await visitTalking();
    const title = (document.title = 'Shop');
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    try {
      await conversation.perform('SendMessage', { text: 'Still there?' });
      await chat.client.refresh();
      await until(() => document.title === `(1) ${title}`);
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
    document.dispatchEvent(new Event('visibilitychange'));

    assert.strictEqual(document.title, title);
  });
});
