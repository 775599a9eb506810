// The static build on a plain file host, in a sub-folder and under its policy: every story is alive, without an error and
// accessible; Storybook's own pages are there.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { policies } from '../../scripts/build-storybook.mjs';
import { serveFolder } from '../static-server.js';

const folder = join(import.meta.dirname, '../../storybook-static');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
  entries: Record<string, { id: string; type: string; title: string; name: string }>;
};
const stories = Object.values(entries).filter(({ type }) => type === 'story');

const serve = (policy: string) => serveFolder(folder, '/somewhere/below/', { 'Content-Security-Policy': policy });
const server = await serve(policies.story);
const storybook = await serve(policies.storybook);
const browser = await chromium.launch(await findBrowser());
/** Evaluated, not added: the policy allows no other script. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

after(async () => {
  await browser.close();
  await Promise.all([server.close(), storybook.close()]);
});

describe('the stories', { concurrency: 3 }, () => {
  it('are there', () => assert.notEqual(stories.length, 0));

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      const page = await browser.newPage();
      const problems = collectProblems(page);
      await page.goto(`${server.url}iframe.html?id=${id}&viewMode=story&globals=pace:atOnce`);
      const end = await ended(page);
      if (end !== 'finished') problems.push(`${end}: ${await page.locator('#error-message').textContent()}`);
      if (!(await isSomethingDrawn(page))) problems.push('nothing is drawn');
      await page.evaluate(axe);
      problems.push(...(await accessibilityProblems(page)));
      // Where the colours are the reader's, no page has a dark side of its own; a colour on its way is neither.
      if (!(await isDark(page))) {
        await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
        for (const problem of await accessibilityProblems(page, ofColours))
          problems.push(`in forced colours: ${problem}`);
      }
      // What a window of 1280 pixels has room for at 200 %.
      await page.setViewportSize({ width: 640, height: 360 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) problems.push(`at 200 % it is ${overflow} px too wide`);
      assert.deepEqual(problems, []);
      await page.close();
    });
  }
});

describe('Storybook', () => {
  for (const [where, path, shows] of [
    ['its frame', 'index.html?path=/story/softphone--in-a-call', '#storybook-explorer-tree'],
    ['its documentation', 'iframe.html?id=agent-state--docs&viewMode=docs', '.docblock-argstable'],
  ] as const) {
    it(`draws ${where}`, async () => {
      const page = await browser.newPage();
      const problems = collectProblems(page, storybook.url);
      await page.goto(`${storybook.url}${path}`);
      await page.locator(shows).first().waitFor();
      assert.deepEqual(problems, []);
      await page.close();
    });
  }

  it('has controls for attributes, the language and tokens', async () => {
    const page = await browser.newPage();
    const args = 'why-not-ready:Wait;lang:de;--gws-color-accent:!hex(b3541e);--gws-radius-m:2px';
    await page.goto(`${storybook.url}iframe.html?id=agent-state--ready&viewMode=story&args=${args}`);
    assert.equal(await ended(page), 'finished');
    const element = page.locator('gws-agent-state[why-not-ready=Wait][lang=de]');
    await element.getByText('Bereit').waitFor();
    const tokens = await element.evaluate((set) =>
      ['--gws-color-accent', '--gws-radius-m'].map((name) => getComputedStyle(set).getPropertyValue(name)),
    );
    assert.deepEqual(tokens, ['#b3541e', '2px']);
    await page.close();
  });
});

/** What a story must not do, filled while it runs. */
function collectProblems(page: Page, home = server.url): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(home) && request.url().startsWith('http')) problems.push(`asks ${request.url()}`);
  });
  return problems;
}

const isDark = (page: Page) => page.evaluate(() => document.documentElement.style.colorScheme === 'dark');

/** How the story's life ended; its play function is over by then. */
async function ended(page: Page): Promise<string> {
  const phase = await page.waitForFunction(() => {
    const preview = (globalThis as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } })
      .__STORYBOOK_PREVIEW__;
    const now = preview?.currentRender?.phase;
    return (now === 'finished' || now === 'errored' || now === 'aborted') && now;
  });
  return String(await phase.jsonValue());
}

/** An element may draw outside its own box, as a launcher in the page's corner does: everything below counts. */
function isSomethingDrawn(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const left = [...document.querySelector('#storybook-root')!.children];
    for (const element of left) {
      const children = [...element.children, ...(element.shadowRoot?.children ?? [])];
      left.push(...children);
      const { width, height } = element.getBoundingClientRect();
      const isSeen = width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
      if (!children.length && isSeen && !element.matches('style, script, slot')) return true;
    }
    return false;
  });
}

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules that ask for colours: of the others nothing can change with them. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** By all rules of these levels, or by the named rules. */
async function accessibilityProblems(page: Page, runOnly = levels): Promise<string[]> {
  const { violations } = await page.evaluate(
    (options) =>
      (globalThis as unknown as { axe: { run(place: string, options: object): Promise<AxeResults> } }).axe.run(
        '#storybook-root',
        options,
      ),
    { runOnly, resultTypes: ['violations'] },
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}, ${target.join(' ')}\n${failureSummary}`),
  );
}
