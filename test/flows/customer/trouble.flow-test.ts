// What goes wrong around a visitor's chat: one calm line, a way on, and nothing lost.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { until } from '../../../stories/support/until.js';
import type { Visitor } from './visitor.js';
import { Website } from './website.js';

const notLoaded = 'Chat could not be loaded. Try again.';
const noAnswer = 'No answer. Try again in a moment.';

let website: Website;
let visitor: Visitor;
before(async () => (website = await Website.open()));
after(() => website?.close());
afterEach(async () => {
  website.missing.clear();
  await visitor.context.close();
  assert.deepEqual(visitor.complaints, []);
});

async function come(options?: Parameters<Website['page']>[0]): Promise<void> {
  visitor = await website.visitor();
  await visitor.goesTo(website.page(options));
}

/** What the page itself has still works. */
async function assertUsable(): Promise<void> {
  await visitor.page.getByText('Sizes').click();
  await visitor.sees('M and L');
}

const lines = () => visitor.page.locator('[part=line]');

describe('When things go wrong', () => {
  it('without a network the chat waits, and goes on where it was', async () => {
    await come();
    const conversation = await visitor.talks();

    await visitor.context.setOffline(true);
    await visitor.sees('You are offline. We go on when you are back.');
    await visitor.says('Are you there?');
    await visitor.sees('Waits for the connection');
    conversation.says('Always.');
    assert.equal(await lines().count(), 1);
    await visitor.context.setOffline(false);

    await visitor.sees('Always.');
    await conversation.hears('Are you there?');
    await visitor.seesNoMore('Waits for the connection');
    assert.equal(await lines().count(), 0);
    assert.deepEqual(conversation.heard, ['Hello', 'Are you there?']);
  });

  it('a server that is gone and comes back has lost nothing, and the visitor nothing either', async () => {
    await come();
    const conversation = await visitor.talks();
    const [node] = website.server.nodes;

    await node!.stop();
    conversation.says('One moment, please.');
    await visitor.says('Take your time.');
    await lines().filter({ hasText: 'No answer from the other side.' }).waitFor();
    assert.equal(await lines().count(), 1);
    await node!.start();
    await visitor.presses('Try now');

    await visitor.sees('One moment, please.');
    // Nobody can know whether the words arrived: the visitor need not wait until that is certain.
    await visitor.presses('Send again');
    await conversation.hears('Take your time.');
    await visitor.seesNoMore('Sending');
    assert.equal(await lines().count(), 0);
    assert.deepEqual(conversation.heard, ['Hello', 'Take your time.']);
  });

  it('where no contact centre has that id, the page says so and tells another way', async () => {
    await come({
      tag: { 'contact-center-id': 'nobody' },
      script: `window.gwsChat = [['set', { contacts: [{ href: 'mailto:help@shop.example', label: 'Write to us' }] }]]`,
    });
    await visitor.tells();
    await visitor.presses('Start chat');

    const line = visitor.page.getByRole('alert');
    await line.getByText('Chat is not available on this page.').waitFor();
    assert.equal(
      await line.getByRole('link', { name: 'Write to us' }).getAttribute('href'),
      'mailto:help@shop.example',
    );
    assert.equal(await visitor.page.getByLabel('Your name').inputValue(), 'Jonas');
    await assertUsable();
  });

  it('where the storage is blocked, one can chat, and is told that it ends with the page', async () => {
    visitor = await website.visitor();
    await visitor.context.addInitScript({
      content: `Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); }
      })`,
    });
    await visitor.goesTo(website.page());
    const conversation = await visitor.talks();
    await visitor.sees('Your browser keeps nothing for this page. The chat ends when you leave it.');
    assert.equal(await lines().count(), 1);
    conversation.says('Good to know.');
    await visitor.sees('Good to know.');

    await visitor.page.reload();
    await visitor.presses('Open chat');
    await visitor.page.getByLabel('Your name').waitFor();
  });

  it('where cookies are blocked, nothing is missing', async () => {
    visitor = await website.visitor();
    const cdp = await visitor.context.newCDPSession(visitor.page);
    await cdp.send('Emulation.setDocumentCookieDisabled', { disabled: true });
    const sent: string[] = [];
    visitor.page.on('request', (request) => sent.push(...Object.keys(request.headers())));
    await visitor.goesTo(website.page());

    const conversation = await visitor.talks();
    await visitor.page.reload();
    await visitor.sees('How can I help?');
    await visitor.says('It works.');
    await conversation.hears('It works.');

    assert.ok(sent.includes('contactcenterid'));
    assert.ok(!sent.includes('cookie'));
    assert.deepEqual(await visitor.context.cookies(), []);
    assert.equal(await lines().count(), 0);
  });

  it('a script that stands there twice makes one chat, and says so once', async () => {
    await come({ tags: 2 });

    await visitor.talks();

    assert.equal(await visitor.chat.count(), 1);
    assert.deepEqual(
      visitor.warnings.filter((text) => text.includes('gws-customer-chat')),
      ['gws-customer-chat.js is on this page twice; the first one goes on, this one does nothing.'],
    );
  });

  it('a page whose script for the chat cannot be had does not notice', async () => {
    website.missing.add('gws-customer-chat.js');
    await come({ script: `window.gwsChat = []; window.gwsChat.push(['open'])` });

    await assertUsable();
    assert.equal(await visitor.chat.count(), 0);
  });

  it('a panel that cannot be had is missed in one line, and had at the next press', async () => {
    website.missing.add('gws-customer-chat-panel.js');
    await come();

    await visitor.presses('Open chat');
    await visitor.sees(notLoaded);
    await visitor.presses('Open chat');
    await visitor.sees(notLoaded);
    assert.equal(await visitor.page.getByRole('alert').count(), 1);
    await assertUsable();
    website.missing.clear();
    await visitor.presses('Open chat');

    await visitor.page.getByLabel('Your name').waitFor();
    await visitor.seesNoMore(notLoaded);
  });

  it('a talk that cannot be had is missed in one line, and had at the next press', async () => {
    website.missing.add('gws-customer-chat-talking.js');
    await come();

    await visitor.tells();
    await visitor.presses('Start chat');
    await visitor.sees(noAnswer);
    assert.equal(await lines().count(), 1);
    assert.equal(await visitor.page.getByLabel('Your name').inputValue(), 'Jonas');
    website.missing.clear();
    await visitor.presses('Start chat');

    await visitor.sees('Finding someone for you');
    assert.equal(await lines().count(), 0);
    await website.agent.takes();
  });

  it('a kept talk that cannot be had after a reload is gone on with at the next press', async () => {
    await come();
    const conversation = await visitor.talks();

    website.missing.add('gws-customer-chat-talking.js');
    await visitor.page.reload();
    await visitor.sees(noAnswer);
    assert.equal(await lines().count(), 1);
    website.missing.clear();
    await visitor.fills('Your name', 'Jonas');

    await visitor.sees('How can I help?');
    await visitor.says('There I am again.');
    await conversation.hears('There I am again.');
  });

  it('a kept chat whose panel cannot be had after a reload is missed in one line, and gone on with', async () => {
    await come();
    const conversation = await visitor.talks();

    website.missing.add('gws-customer-chat-panel.js');
    await visitor.page.reload();
    await visitor.sees(notLoaded);
    await assertUsable();
    website.missing.clear();
    await visitor.presses('Open chat');

    await visitor.sees('How can I help?');
    await visitor.says('There I am again.');
    await conversation.hears('There I am again.');
  });

  it('an invitation that cannot be had is not missed', async () => {
    website.missing.add('gws-customer-chat-invitation.js');
    await come({ tag: { invitation: 'Not sure about the back length?', 'invitation-after': '0' } });

    await until(() => visitor.warnings.some((warning) => warning.includes('invitation')));
    await assertUsable();
    await visitor.tells();
  });
});
