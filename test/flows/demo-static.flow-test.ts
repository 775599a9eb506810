// The demo as files on a host that knows nothing: the contact centre is in the start page.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext } from 'playwright-core';
import { buildDemo } from '../../scripts/build-demo.mjs';
import { launch } from './browser.js';
import { tryStartPage } from './demo-pages.js';
import { startPage, type StartPage } from './start-page.js';
import { hostFiles, type StaticHost } from './static-host.js';

describe('At the start page of the static demo, in a folder of any host', () => {
  const complaints: string[] = [];
  let folder: string;
  let host: StaticHost;
  let browser: Browser;
  let context: BrowserContext;
  let start: StartPage;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'demo-static-'));
    await buildDemo(folder);
    host = await hostFiles(folder);
    browser = await launch();
    context = await browser.newContext({ locale: 'en' });
    context.setDefaultTimeout(10_000);
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    context.on('weberror', (error) => complaints.push(error.error().message));
    context.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
    context.on('response', (response) => {
      if (!response.ok()) complaints.push(`${response.url()}: ${response.status()}`);
      if (!response.url().startsWith(host.url)) complaints.push(`${response.url()} is elsewhere`);
    });
    const page = await context.newPage();
    await page.goto(`${host.url}/`);
    start = await startPage(page);
  });
  after(async () => {
    await browser?.close();
    host?.close();
    await rm(folder, { recursive: true, force: true });
  });

  tryStartPage(() => start);

  it('who comes by the address of another page is led to the start page', async () => {
    const page = await context.newPage();
    await page.goto(`${host.url}/agent.html`);
    await page.waitForURL(`${host.url}/`);
    await page.close();
  });

  it('nothing was missing, nothing was asked elsewhere, and no page has complained', () => {
    assert.deepEqual(complaints, []);
  });
});
