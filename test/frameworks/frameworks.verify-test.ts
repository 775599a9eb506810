// The packed package in a project of each framework: its templates are checked against our types, built, and used in
// Chromium against the simulator. Takes its packages from the registry, a minute or two.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createReadStream, cpSync, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { launch } from '../flows/browser.js';
import { becomeReady, button, sees, signIn } from '../flows/demo.js';
import { userProject } from '../package/user-project.js';

const { folder: project, npm, remove } = userProject('gws-widgets.tgz');
const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

/** How each framework's own compiler looks at a page. */
const checks = {
  react: ['tsc', '-p', 'react'],
  vue: ['vue-tsc', '-p', 'vue'],
  svelte: ['svelte-check', '--workspace', 'svelte', '--tsconfig', 'tsconfig.json', '--fail-on-warnings'],
  angular: ['ngc', '-p', 'angular'],
};

let browser: Browser;

before(async () => {
  cpSync(join(import.meta.dirname, 'pages'), project, { recursive: true });
  npm('install', '--no-audit', '--no-fund', '--no-package-lock');
  cpSync(join(project, 'node_modules/gws-widgets/dist/cdn'), join(project, 'dist/gws-widgets'), { recursive: true });
  cpSync(join(project, 'plain'), join(project, 'dist/plain'), { recursive: true });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  remove();
});

describe('the types of the packed package', () => {
  for (const [framework, [tool, ...options]] of Object.entries(checks)) {
    it(`hold in a template of ${framework}`, () => assert.equal(complaintsOf(tool!, ...options), ''));
  }
});

describe('the elements of the packed package', () => {
  before(() => assert.equal(complaintsOf('vite', 'build', '--logLevel', 'warn', '--emptyOutDir', 'false'), ''));

  for (const framework of [...Object.keys(checks), 'plain']) {
    it(`take properties and tell events on a page of ${framework}`, async () => {
      const server = await serve();
      const page = await (await browser.newContext({ locale: 'en' })).newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(`${server.url}/${framework}/?centre=${server.centre.contactCenterId}`);

      await signIn(page);
      await becomeReady(page);
      await sees(page, 'agent Ready');
      await button(page, 'Open chat').click();

      await sees(page, 'Talk to us');
      await sees(page, 'opened');
      assert.deepEqual(errors, []);
      await page.context().close();
      await server.close();
    });
  }
});

/** A contact centre of its own for each page, for its agent signs in there. */
function serve(): Promise<SimulatorServer> {
  return startSimulator({
    port: 0,
    fallback: ({ url }, response) => {
      const { pathname } = new URL(url!, 'http://page');
      const file = join(project, 'dist', pathname.endsWith('/') ? `${pathname}index.html` : pathname);
      if (!existsSync(file)) return void response.writeHead(404).end();
      response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
      createReadStream(file).pipe(response);
    },
  });
}

/** What a tool of the project has to say when it is not content. */
function complaintsOf(tool: string, ...options: string[]): string {
  try {
    execFileSync(join(project, 'node_modules/.bin', tool), options, { cwd: project, encoding: 'utf8' });
    return '';
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}\n${stderr}`;
  }
}
