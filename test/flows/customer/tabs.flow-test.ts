// A visitor who goes from page to page, reloads, and has the shop open twice: the conversation is one.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { until } from '../../../stories/support/until.js';
import type { Visitor } from './visitor.js';
import { Website } from './website.js';

let website: Website;
let visitor: Visitor;
let shop: string;
before(async () => {
  website = await Website.open();
  shop = website.page();
});
after(() => website?.close());
afterEach(async () => {
  website.server.desk.faults.clear();
  await visitor.context.close();
  assert.deepEqual(visitor.complaints, []);
});

async function come(): Promise<void> {
  visitor = await website.visitor();
  await visitor.goesTo(shop);
}

/** Words are this long under way, from now on. */
const slowDown = (milliseconds: number, times = 10) =>
  website.server.desk.faults.add({ kind: 'delay', path: '/chats/', method: 'POST', milliseconds, times });

/** What a tab asks for from now on. */
function requestsOf(page: Page, part: string): string[] {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes(part)) urls.push(request.url());
  });
  return urls;
}

/** The visitor's words are on their way to the server. */
const isSaying = (page: Page) => page.waitForRequest((request) => request.postData()?.includes('SendMessage') ?? false);

describe('In two tabs', () => {
  it('words of either stand in both, and one of them asks for both', async () => {
    await come();
    const conversation = await visitor.talks();
    const first = visitor.page;
    const second = await visitor.opensTab();
    await visitor.sees('How can I help?');
    const asked = [requestsOf(first, '/messages'), requestsOf(second, '/messages')];

    await visitor.says('From the second');
    await conversation.hears('From the second');
    visitor.page = first;
    await visitor.sees('From the second');
    await visitor.says('From the first');
    await conversation.hears('From the first');
    conversation.says('To both');
    for (const page of [first, second]) {
      visitor.page = page;
      await visitor.sees('To both');
      await visitor.assertReads('Hello', 'How can I help?', 'From the second', 'From the first', 'To both');
    }

    await until(() => asked.flat().length >= 4, 10_000);
    assert.equal(asked.filter((urls) => urls.length > 0).length, 1);
    assert.deepEqual(conversation.heard, ['Hello', 'From the second', 'From the first']);
  });

  it('what the one that asks was saying when it was closed is said once by the other', async () => {
    await come();
    const conversation = await visitor.talks();
    const leader = visitor.page;
    const other = await visitor.opensTab();
    await visitor.sees('How can I help?');
    slowDown(400);

    visitor.page = leader;
    const saying = isSaying(leader);
    for (const text of ['One', 'Two', 'Three']) await visitor.says(text);
    await saying;
    await leader.close({ runBeforeUnload: true });

    visitor.page = other;
    await conversation.hears('One', 'Two', 'Three');
    await visitor.seesNoMore('Sending');
    assert.deepEqual(conversation.heard, ['Hello', 'One', 'Two', 'Three']);
    await visitor.assertReads('Hello', 'How can I help?', 'One', 'Two', 'Three');
  });

  it('a chat begun in one is there in the other', async () => {
    await come();
    const first = visitor.page;
    await visitor.opensTab();
    await visitor.presses('Open chat');
    visitor.page = first;
    const conversation = await visitor.talks();

    visitor.page = visitor.context.pages()[1]!;
    await visitor.sees('How can I help?');
    conversation.ends();
    await visitor.sees('Kristi ended the chat.');
    visitor.page = first;
    await visitor.sees('Kristi ended the chat.');
  });
});

describe('After a reload', () => {
  it('there is nothing to go on with before a chat', async () => {
    await come();
    await visitor.tells('Nobody');
    await visitor.page.reload();

    await visitor.button('Open chat').waitFor();
    assert.equal(await visitor.isOpen(), false);
    assert.ok(!website.asked.some(({ nickname }) => nickname === 'Nobody'));
  });

  it('who waits waits on, in the same chat', async () => {
    await come();
    await visitor.begins('Ada');
    await visitor.says('I wait.');
    await visitor.page.reload();

    await visitor.sees('Finding someone for you');
    await visitor.sees('I wait.');
    const conversation = await website.agent.takes();
    await visitor.says('Still here.');
    await conversation.hears('I wait.', 'Still here.');
    assert.equal(website.asked.filter(({ nickname }) => nickname === 'Ada').length, 1);
  });

  it('a word that was under way arrives, once', async () => {
    await come();
    const conversation = await visitor.talks();
    slowDown(400);
    const saying = isSaying(visitor.page);
    await visitor.says('Under way');
    await visitor.says('And the next');
    await saying;
    await visitor.page.reload();

    await visitor.sees('Under way');
    await conversation.hears('Under way', 'And the next');
    await visitor.seesNoMore('Sending');
    assert.deepEqual(conversation.heard, ['Hello', 'Under way', 'And the next']);
  });

  it('an ended chat is over', async () => {
    await come();
    const conversation = await visitor.talks();
    conversation.ends();
    await visitor.sees('Kristi ended the chat.');
    await visitor.page.reload();

    await visitor.presses('Open chat');
    await visitor.sees('Hello. How can we help?');
  });

  it('a closed chat stays closed, and counts what came', async () => {
    visitor = await website.visitor();
    await visitor.page.clock.install();
    await visitor.goesTo(shop);
    const conversation = await visitor.talks();
    await visitor.closes();
    conversation.says('One thing more.');
    await visitor.badge.getByText('1', { exact: true }).waitFor();
    const panels = requestsOf(visitor.page, 'gws-customer-chat-panel.js');
    await visitor.page.reload();

    await visitor.badge.getByText('1', { exact: true }).waitFor();
    assert.equal(await visitor.isOpen(), false);
    assert.deepEqual(panels, []);
    conversation.says('And another.');
    // The launcher looks now and then.
    await visitor.page.clock.fastForward(10_000);
    await visitor.badge.getByText('2', { exact: true }).waitFor();
    await visitor.presses('Open chat: 2');
    await visitor.sees('And another.');
    await visitor.badge.waitFor({ state: 'detached' });
  });
});

describe('On the way through the site', () => {
  it('the chat goes along, open or closed as it was left', async () => {
    const repairs = website.page({ body: `<a href="${shop}">Shop</a>` });
    visitor = await website.visitor();
    await visitor.goesTo(repairs);
    const conversation = await visitor.talks();
    const left = visitor.page.waitForURL(shop);
    await visitor.page.getByRole('link', { name: 'Shop' }).click();
    conversation.says('Which page are you on?');
    await left;

    await visitor.sees('Which page are you on?');
    await visitor.says('The shop.');
    await conversation.hears('The shop.');
    await visitor.closes();
    await visitor.goesTo(repairs);
    await visitor.button('Open chat').waitFor();
    assert.equal(await visitor.isOpen(), false);
    await visitor.presses('Open chat');
    await visitor.sees('The shop.');
    await visitor.assertReads('Hello', 'How can I help?', 'Which page are you on?', 'The shop.');
  });

  it('a chat that ended meanwhile says so', async () => {
    await come();
    const conversation = await visitor.talks();
    await visitor.goesTo('about:blank');
    conversation.says('Are you still there?');
    conversation.ends();
    await visitor.goesTo(shop);

    await visitor.sees('The chat ended while you were away.');
    await visitor.sees('Are you still there?');
    await visitor.presses('New chat');
    await visitor.page.getByLabel('Your name').waitFor();
  });
});
