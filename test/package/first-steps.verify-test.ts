// The first steps of somebody new: the README's blocks in an empty folder with the packed package, and nothing else.
// Takes Vite from the registry.
import assert from 'node:assert/strict';
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../flows/browser.js';
import { becomeReady, button, sees, signIn } from '../flows/demo.js';
import { answers, freePort } from '../ports.js';
import { codeWith } from './documents.js';
import { userProject } from './user-project.js';

const { folder, tarball, remove } = userProject();
const running: ChildProcess[] = [];
/** Ports that are free here, in the place of the README's. */
const ports = new Map<string, string>();
let browser: Browser;
let page: Page;
let errors: string[];

const here = (code: string) => [...ports].reduce((text, [written, port]) => text.replaceAll(written, port), code);
const write = (name: string, code: string) => writeFileSync(join(folder, name), here(code));
const environment = () => ({ ...process.env, PORT: ports.get('8090') });

/** What goes on until it is stopped, with all that it starts itself. */
function start(command: string): void {
  running.push(
    spawn('sh', ['-c', here(command)], { cwd: folder, env: environment(), detached: true, stdio: 'ignore' }),
  );
}

before(async () => {
  for (const port of ['8090', '5173']) ports.set(port, String(await freePort()));
  const [setUp, serve] = [codeWith('sh', 'npm init'), codeWith('sh', 'npx vite')];
  assert.ok(setUp.includes(tarball), `the README installs ${tarball}`);
  const commands = setUp.trim().split('\n');
  for (const command of commands.slice(0, -1)) execFileSync('sh', ['-c', command], { cwd: folder, stdio: 'pipe' });
  start(commands.at(-1)!);

  const chat = codeWith('html', '/gws/gws-customer-chat.js');
  const agent = codeWith('html', '/gws/gws-agent.js');
  write('chat-by-script.html', chat);
  write('chat-by-bundler.html', codeWith('html', '/chat.js'));
  write('chat.js', codeWith('ts', "import 'gws-widgets/customer-chat'"));
  write('agent-by-script.html', agent);
  write('agent-by-bundler.html', agent.replace('/gws/gws-agent.js', '/agent.js'));
  write('agent.js', codeWith('ts', 'gws-call-ringing'));
  write('chat-with-commands.html', `<script src="/gws/commands.js"></script>${chat}`);
  write('public/gws/commands.js', codeWith('js', 'gwsChat'));
  start(serve);

  const started = ['http://localhost:5173/chat-by-script.html', 'http://127.0.0.1:8090/simulator'];
  await Promise.all(started.map((address) => answers(here(address))));
  browser = await launch();
});
afterEach(async () => {
  await page?.context().close();
  assert.deepEqual(errors, []);
});
after(async () => {
  await browser?.close();
  for (const child of running) {
    process.kill(-child.pid!);
    await once(child, 'exit');
  }
  remove();
});

async function open(name: string): Promise<void> {
  page = await (await browser.newContext({ locale: 'en' })).newPage();
  page.setDefaultTimeout(20_000);
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(here(`http://localhost:5173/${name}.html`));
}

describe("In an empty folder, with the README's blocks alone,", () => {
  for (const way of ['script', 'bundler']) {
    it(`a chat opens that came by ${way}`, async () => {
      await open(`chat-by-${way}`);
      await button(page, 'Open chat').click();
      await page.getByLabel('Your name').fill('Jonas');
      await page.getByLabel('What is it about?').fill('A buckle');
      await button(page, 'Start chat').click();
      await sees(page, 'Finding someone for you');
    });

    it(`an agent signs in with elements that came by ${way}, and is ready`, async () => {
      await open(`agent-by-${way}`);
      await signIn(page);
      await becomeReady(page);
      await page.getByRole('button', { name: /^State: Ready/ }).waitFor();
      await button(page, 'Accept').click();
      await page.getByText('Jonas').first().waitFor();
    });
  }

  it('a chat does what it was told before it was there', async () => {
    await open('chat-with-commands');
    await page.getByLabel('What is it about?').waitFor();
    assert.equal(await page.getByLabel('Your name').count(), 0);
  });
});
