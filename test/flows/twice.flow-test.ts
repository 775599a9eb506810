// The kit on a page twice: the same script from two places, or two versions of it. The first goes on, and one line says so.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { version } from '../../src/ui/define.js';
import { launch } from './browser.js';
import { button, sees, signIn } from './demo.js';

const built = join(import.meta.dirname, '../../dist/cdn');
const otherVersion = '7.7.7';
/** By the folder on the server: what a script says that it is. */
const copies: Record<string, string> = { first: version, again: version, other: otherVersion };

let browser: Browser;
let server: SimulatorServer;
let page: Page;
before(async () => (browser = await launch()));
afterEach(async () => {
  await page.context().close();
  await server.close();
});
after(() => browser?.close());

/** Opens a page with this script, from each of the folders, and answers what it has in its console. */
async function open(script: string, folders: readonly string[], body = ''): Promise<string[]> {
  server = await startSimulator({
    port: 0,
    fallback: ({ url }, response) => {
      const [, folder, ...path] = url!.split('/');
      const file = join(built, ...path);
      if (url === '/') {
        const tags = folders.map((name) => `<script src="${name}/${script}"></script>`).join('');
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.end(`<!doctype html><html lang="en"><title>Page</title><body>${body}${tags}</body></html>`);
      } else if (copies[folder!] && existsSync(file)) {
        const code = readFileSync(file, 'utf8').replaceAll(`"${version}"`, `"${copies[folder!]}"`);
        response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code);
      } else response.writeHead(404).end();
    },
  });
  page = await (await browser.newContext({ locale: 'en' })).newPage();
  const said: string[] = [];
  page.on('pageerror', ({ message }) => said.push(message));
  page.on('console', (message) => {
    if (message.type() === 'warning') said.push(message.text());
  });
  await page.goto(server.url);
  return said;
}

const agent = `gws-agent.js" type="module`;
const desk = '<gws-session auto-start></gws-session><gws-softphone></gws-softphone><gws-chat-panel></gws-chat-panel>';

describe("An agent's page", () => {
  for (const second of ['again', 'other']) {
    it(`works with the script of ${second === 'other' ? 'two versions' : 'two places'}, and says so once`, async () => {
      const said = await open(agent, ['first', second], desk);

      await signIn(page);
      await sees(page, 'Kristi Sippola');
      server.centre.calls.ring(server.centre.people[0]!, '+49 30 5550 0134');
      await button(page, 'Answer').click();
      await button(page, 'Hang up').waitFor();

      const sentence = `is there already (gws-widgets ${version}); gws-widgets ${copies[second]} adds only what is not.`;
      assert.equal(said.length, 1, said.join('\n'));
      assert.ok(said[0]!.endsWith(sentence), said[0]);
    });
  }
});

describe("A shop's page", () => {
  it('works with two versions of the chat, and says so once', async () => {
    const said = await open('gws-customer-chat.js', ['first', 'other'], '<gws-customer-chat></gws-customer-chat>');
    await page.evaluate(
      (id) => document.querySelector('gws-customer-chat')!.setAttribute('contact-center-id', id),
      server.centre.contactCenterId,
    );

    await button(page, 'Open chat').click();
    await page.getByLabel('Your name').fill('Jonas');
    await page.getByLabel('What is it about?').fill('A buckle');
    await button(page, 'Start chat').click();
    await sees(page, 'Finding someone for you');

    assert.equal(await page.locator('gws-customer-chat').count(), 1);
    assert.deepEqual(said, [
      'gws-customer-chat.js is on this page twice; the first one goes on, this one does nothing.',
    ]);
  });
});
