// What Chromium loads of the chat, in bytes as they come over the line from a server that compresses.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Request } from 'playwright-core';
import type { Visitor } from './visitor.js';
import { Website } from './website.js';

let website: Website;
let visitor: Visitor;
const loaded: Request[] = [];
before(async () => {
  website = await Website.open();
  visitor = await website.visitor();
  visitor.page.on('requestfinished', (request) => {
    if (request.url().startsWith(website.scripts)) loaded.push(request);
  });
  await visitor.goesTo(website.page({ tag: { 'asks-rating': '' } }));
});
after(() => website?.close());

async function weight(): Promise<number> {
  const sizes = await Promise.all(loaded.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
}

const names = () =>
  loaded.map((request) =>
    request
      .url()
      .replace(/.*\/gws-customer-chat-?/, '')
      .replace('.js', ''),
  );

describe('What a visitor loads', () => {
  it('is at most 6 kB on a page whose chat nobody opens', async (test) => {
    await visitor.button('Open chat').waitFor();

    const bytes = await weight();
    test.diagnostic(`not opened: ${bytes} bytes`);
    assert.deepEqual(names(), ['']);
    assert.ok(bytes > 0 && bytes <= 6_000, `${bytes} bytes`);
  });

  it('is at most 25 kB where it is opened', async (test) => {
    await visitor.presses('Open chat');
    await visitor.page.getByLabel('Your name').waitFor();

    const bytes = await weight();
    test.diagnostic(`opened: ${bytes} bytes`);
    assert.deepEqual(names(), ['', 'panel']);
    assert.ok(bytes <= 25_000, `${bytes} bytes`);
  });

  it('is told for a whole chat, each part of which comes once', async (test) => {
    await visitor.fills('Your name', 'Jonas');
    await visitor.fills('What is it about?', 'A buckle');
    await visitor.presses('Start chat');
    const conversation = await website.agent.takes();
    await visitor.says('Hello');
    await conversation.hears('Hello');
    await visitor.presses('More');
    await visitor.presses('End the chat');
    await visitor.presses('End chat');
    await visitor.button('Send rating').waitFor();

    test.diagnostic(`a whole chat: ${await weight()} bytes (${names().join(', ')})`);
    assert.deepEqual(names(), ['', 'panel', 'talking', 'more', 'after']);
  });
});
