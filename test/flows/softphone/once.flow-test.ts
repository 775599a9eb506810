// An agent's tabs, each with a phone in it: what is done for a call is done once over all of them.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { afterEach, before, beforeEach, describe, it } from 'node:test';
import { build } from 'esbuild';
import type { BrowserContext, Page } from 'playwright-core';
import type { GwsSoftphone } from '../../../src/elements/softphone/define.js';
import { kristi, start } from '../session/desk.js';
import { openOffice, type Office } from '../session/office.js';

declare global {
  interface Window {
    /** What the page hears of ringing: whether it is a call that was there before. */
    rings: boolean[];
  }
}

const elements = fileURLToPath(new URL('../../../src/elements/softphone/define.ts', import.meta.url));
const phone = `
  import ${JSON.stringify(elements)};
  window.rings = [];
  addEventListener('gws-call-ringing', ({ resumed }) => window.rings.push(resumed));
  const element = document.createElement('gws-softphone');
  element.session = window.session;
  document.body.append(element);
`;

let script: string;
let office: Office;
let context: BrowserContext;

before(async () => {
  const options = { bundle: true, write: false, format: 'esm', target: 'es2022' } as const;
  const { outputFiles } = await build({ stdin: { contents: phone, resolveDir: '.', loader: 'js' }, ...options });
  script = outputFiles[0]!.text;
});
beforeEach(async () => {
  office = await openOffice();
  context = await office.browse();
});
afterEach(() => office.close());

/** A tab with a phone in it; the first one signs in, the others rely on its cookies. */
async function openPhone(options: Parameters<typeof start>[1] = {}): Promise<Page> {
  const tab = await office.tab(context);
  await takeUp(tab, options);
  return tab;
}

async function takeUp(tab: Page, options: Parameters<typeof start>[1] = {}): Promise<void> {
  await start(tab, options);
  await tab.addScriptTag({ content: script, type: 'module' });
  await tab.waitForSelector('gws-softphone');
}

async function openPhones(number: number): Promise<Page[]> {
  const first = await openPhone({ credentials: kristi });
  const others = await Promise.all(Array.from({ length: number - 1 }, () => openPhone()));
  return [first, ...others];
}

const ring = () => office.server.centre.calls.ring(office.server.centre.people[0]!, '+49 30 5550 0134');
const count = (words: string) => office.requests.filter((request) => request.endsWith(words)).length;
const button = (tab: Page, name: string) => tab.getByRole('button', { name });
const news = async (tabs: Page[]) => {
  const rings = await Promise.all(tabs.map((tab) => tab.evaluate(() => window.rings)));
  return rings.flat().filter((resumed) => !resumed).length;
};

describe('of all tabs', () => {
  it('one pops a screen for a call, and none does again after a reload or a loss', async () => {
    const tabs = await openPhones(5);

    ring();
    for (const tab of tabs) await button(tab, 'Answer').waitFor();
    await tabs[0]!.waitForFunction(() =>
      Object.keys(localStorage).some((key) => key.startsWith('gws-widgets.done pop')),
    );
    assert.equal(await news(tabs), 1);

    const popped = (await Promise.all(tabs.map((tab) => tab.evaluate(() => window.rings.length)))).indexOf(1);
    await tabs[popped]!.reload();
    await takeUp(tabs[popped]!);
    await tabs[popped]!.waitForFunction(() => window.rings.length === 1);
    for (const tab of tabs)
      await tab.evaluate(() => (document.querySelector('gws-softphone') as GwsSoftphone).updateComplete);
    assert.equal(await news(tabs), 0);
  });

  it('one keeps the record of a call, and the next one completes it when that is closed', async () => {
    office.server.centre.settings.voice.defaultWrapupTime = 60;
    const tabs = await openPhones(3);

    const id = ring();
    await button(tabs[1]!, 'Answer').click();
    await office.until(() => count('FindPhoneCall') === 1);
    // The record is known to all of them, whoever goes.
    for (const tab of tabs)
      await tab.waitForFunction(() => Object.values(localStorage).join().includes('interactionId'));
    const keeper = await keeperOf(tabs);
    await tabs[keeper]!.close();
    const [acting] = tabs.filter((_, index) => index !== keeper);
    office.server.centre.calls.hangUpOutside(id);
    await button(acting!, 'Save').click();
    await office.until(() => count('SetCallCompleted') > 0);
    await acting!.waitForFunction(() =>
      Object.values(localStorage).some((text) => String(text).includes('isCompleted')),
    );

    const counts = ['IdentifyUCSContact', 'FindPhoneCall', 'SetCallCompleted'].map(count);
    assert.deepEqual(counts, [1, 1, 1]);
    assert.notEqual(office.server.centre.ucs.interactions()[0]!.endedAt, undefined);
  });
});

/** Which of the tabs holds the turn. */
async function keeperOf(tabs: Page[]): Promise<number> {
  const { held = [] } = await tabs[0]!.evaluate(() => navigator.locks.query());
  const holder = held.find(({ name }) => name?.startsWith('gws-widgets.ucs:'))!.clientId;
  const own = await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(() =>
        navigator.locks.request('own', async () => {
          const { held } = await navigator.locks.query();
          return held!.find(({ name }) => name === 'own')!.clientId;
        }),
      ),
    ),
  );
  return own.indexOf(holder);
}
