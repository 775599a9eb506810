// The chat as pages use it: what they tell it, consent, a phone, and a visitor without a mouse.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Visitor } from './visitor.js';
import { Website } from './website.js';

let website: Website;
let visitor: Visitor;
before(async () => (website = await Website.open()));
after(() => website?.close());
afterEach(async () => {
  await visitor.context.close();
  assert.deepEqual(visitor.complaints, []);
});

/** What the browser keeps of the site. */
const kept = () => visitor.page.evaluate(() => Object.keys(localStorage));

/** What has the focus, through all shadow trees; empty if nothing has. */
const focused = () =>
  visitor.page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (!active || active === document.body) return '';
    const { labels } = active as HTMLInputElement;
    return active.ariaLabel ?? labels?.[0]?.innerText.trim() ?? active.textContent.trim().replace(/\s+/g, ' ');
  });

describe('A page', () => {
  it('asks before the script is there, and is told what happens', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(
      website.page({
        script: `
          window.told = [];
          window.gwsChat = [
            ['set', { userData: { basket: 'Ridgeline 45' } }],
            ['on', 'gws-chat-started', () => window.told.push('started')],
            ['on', 'gws-chat-message', ({ text, isMine }) => window.told.push(text + (isMine ? ' (mine)' : ''))],
            ['start', { nickname: 'Ada', subject: 'A pack' }],
          ];`,
      }),
    );

    await visitor.sees('Finding someone for you');
    const conversation = await website.agent.takes();
    await visitor.page.evaluate(() => {
      (window as unknown as { gwsChat: { push: (command: string[]) => void } }).gwsChat.push(['send', 'From the page']);
    });
    await conversation.hears('From the page');
    await visitor.page.waitForFunction(() => (window as unknown as { told: string[] }).told.length === 2);

    const { nickname, subject, userData } = website.asked.at(-1)!;
    assert.deepEqual([nickname, subject, userData!['basket']], ['Ada', 'A pack', 'Ridgeline 45']);
    assert.deepEqual(await visitor.page.evaluate(() => (window as unknown as { told: string[] }).told), [
      'started',
      'From the page (mine)',
    ]);
  });

  it('tells by the attributes of the script what need not be asked', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(
      website.page({ tag: { nickname: 'Ada', line: 'Usually answers in two minutes', 'max-length': '20' } }),
    );
    await visitor.presses('Open chat');
    await visitor.sees('Usually answers in two minutes');
    assert.equal(await visitor.page.getByLabel('Your name').count(), 0);
    await visitor.fills('What is it about?', 'A pack');
    await visitor.presses('Start chat');
    await visitor.sees('Finding someone for you');
    await website.agent.takes();
    await visitor.fills('Write a message', 'x'.repeat(23));
    await visitor.sees('This message is too long. Shorten it by 3 characters.');

    assert.equal(website.asked.at(-1)!.nickname, 'Ada');
  });

  it('keeps nothing before the visitor has agreed, and nothing after it was told to forget', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(
      website.page({ tag: { 'require-consent': '2026-11', invitation: 'A question?', 'invitation-after': '0' } }),
    );
    await visitor.presses('No, thank you');
    await visitor.tells('Ada');
    await visitor.presses('Start chat');
    await visitor.sees('This is needed.');
    await visitor.closes();
    assert.deepEqual(await kept(), []);

    await visitor.presses('Open chat');
    await visitor.page.getByRole('checkbox').check();
    await visitor.presses('Start chat');
    await visitor.sees('Finding someone for you');
    const conversation = await website.agent.takes();
    await visitor.says('I agree.');
    await conversation.hears('I agree.');
    const { ConsentVersion, ConsentTime } = website.asked.at(-1)!.userData!;
    assert.equal(ConsentVersion, '2026-11');
    assert.ok(Math.abs(Date.parse(String(ConsentTime)) - Date.now()) < 60_000);
    assert.ok((await kept()).length > 0);

    await visitor.page.evaluate(() => document.querySelector('gws-customer-chat')!.forget());
    assert.deepEqual(await kept(), []);
  });
});

describe('On a phone', () => {
  it('the chat fills the screen, its field is seen, and Back closes it', async () => {
    const [width, height] = [390, 844];
    visitor = await website.visitor({ viewport: { width, height }, hasTouch: true, isMobile: true });
    const shop = website.page();
    await visitor.goesTo(shop);
    await visitor.talks();

    assert.deepEqual(await visitor.panel.boundingBox(), { x: 0, y: 0, width, height });
    const field = (await visitor.page.getByLabel('Write a message').boundingBox())!;
    assert.ok(field.y + field.height <= height && field.y > height / 2);
    await visitor.page.goBack();
    await visitor.panel.waitFor({ state: 'hidden' });
    assert.equal(visitor.page.url(), shop);
    await visitor.page.getByRole('button', { name: 'Open chat' }).tap();
    await visitor.sees('How can I help?');
    await visitor.closes();
    await visitor.panel.waitFor({ state: 'hidden' });
    assert.equal(visitor.page.url(), shop);
  });
});

describe('By keyboard alone', () => {
  it('a visitor opens, asks, talks, ends and begins again, and always has the focus', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(website.page());
    const { keyboard } = visitor.page;
    const has = async (name: string, key = 'Tab') => {
      await visitor.page.waitForFunction(() => document.activeElement !== document.body);
      for (let stops = 0; (await focused()) !== name; stops++) {
        assert.ok(stops < 20, `The Tab key leads to no "${name}", but to "${await focused()}"`);
        await keyboard.press(key);
        assert.notEqual(await focused(), '', 'The focus is nowhere');
      }
    };
    const at = async (name: string) => {
      await visitor.page.waitForFunction(() => document.activeElement !== document.body);
      assert.equal(await focused(), name);
    };

    await visitor.page.getByText('Sizes').focus();
    await has('Open chat');
    await keyboard.press('Enter');
    await visitor.page.getByLabel('Your name').waitFor();
    await at('Your name');
    await keyboard.type('Ada');
    await keyboard.press('Tab');
    await at('What is it about?');
    await keyboard.type('A pack');
    await keyboard.press('Enter');
    await visitor.sees('Finding someone for you');
    const conversation = await website.agent.takes();
    await at('Write a message');
    await keyboard.type('Hello');
    await keyboard.press('Shift+Enter');
    await keyboard.type('there');
    await keyboard.press('Enter');
    await conversation.hears('Hello\nthere');
    await at('Write a message');

    await has('More', 'Shift+Tab');
    await keyboard.press('Enter');
    await visitor.button('End the chat').waitFor();
    await has('End the chat');
    await keyboard.press('Enter');
    await visitor.button('End chat').waitFor();
    assert.notEqual(await focused(), '');
    await has('End chat');
    await keyboard.press('Enter');
    await visitor.sees('You ended the chat.');
    await visitor.button('New chat').waitFor();
    assert.notEqual(await focused(), '');
    await has('New chat');
    await keyboard.press('Enter');
    await visitor.page.getByLabel('Your name').waitFor();
    await at('Your name');
    await keyboard.press('Escape');
    await visitor.panel.waitFor({ state: 'hidden' });
    await at('Open chat');
  });
});
