// Many tabs of one browser: one connection, the same picture in all, and another holder when the present one goes.
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { becomes, kristi, pictureIn, showsTruth, start } from './desk.js';
import { openOffice, type Office } from './office.js';

let office: Office;
let context: BrowserContext;

beforeEach(async () => {
  office = await openOffice();
  context = await office.browse();
});
afterEach(() => office.close());

const agent = () => office.server.centre.people[0]!;
const ring = (from: string) => office.server.centre.calls.ring(agent(), from);
const count = (words: string) => office.requests.filter((request) => request.endsWith(words)).length;

/** Opens so many tabs; the first signs in, the others rely on its cookies. */
async function openTabs(number: number): Promise<Page[]> {
  const tabs: Page[] = [];
  for (let index = 0; index < number; index++) {
    const tab = await office.tab(context);
    await start(tab, index === 0 ? { credentials: kristi } : {});
    tabs.push(tab);
  }
  return tabs;
}

const callsIn = (tab: Page, number: number, timeout = 20_000) =>
  tab.waitForFunction((wanted) => window.session.calls.size === wanted, number, { polling: 50, timeout });
const holds = (tab: Page) => tab.evaluate(() => window.session.holdsConnection);
/** Stops a tab as the browser's crash would: nothing of it runs any more, and nothing says so. */
async function crash(tab: Page): Promise<void> {
  const gone = tab.waitForEvent('crash');
  const devtools = await context.newCDPSession(tab);
  devtools.send('Page.crash').catch(() => {
    // It cannot answer.
  });
  await gone;
}

/** Stops a tab's scripts where they stand: it keeps its lock, and neither hears nor says anything, until the answer is called. */
async function hang(tab: Page): Promise<() => Promise<void>> {
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Debugger.enable');
  const stopped = new Promise((resolve) => devtools.once('Debugger.paused', resolve));
  await devtools.send('Debugger.pause');
  // It stops with the next thing that it does.
  const poke = tab.evaluate(() => document.title);
  await stopped;
  return async () => {
    await devtools.send('Debugger.resume');
    await poke;
    await devtools.detach();
  };
}

describe('Twenty tabs', () => {
  it('have one connection and one picture, and any of them may act', async () => {
    ring('0301234');
    const tabs = await openTabs(20);
    assert.equal(count('/meta/handshake'), 1);
    assert.equal(count('StartContactCenterSession'), 1);
    assert.equal(count('GET /me/calls'), 1);
    assert.deepEqual(await Promise.all(tabs.map(holds)), [true, ...Array.from({ length: 19 }, () => false)]);

    await tabs[19]!.evaluate(() => [...window.session.calls][0]!.perform('Answer'));
    for (const tab of tabs) {
      await tab.waitForFunction(() => [...window.session.calls][0]?.data.state === 'Established');
    }
    const [first, ...others] = await Promise.all(tabs.map(pictureIn));
    for (const other of others) assert.deepEqual(other, first);
    await showsTruth(tabs[7]!, office);
  });
});

describe('When the tab that holds the connection', () => {
  const ways: [how: string, go: (tab: Page) => Promise<void>, within: number][] = [
    ['is closed', (tab) => tab.close({ runBeforeUnload: false }), 2_000],
    ['goes to another page', async (tab) => void (await tab.goto('about:blank')), 2_000],
    ['crashes', crash, 15_000],
  ];
  for (const [how, go, within] of ways) {
    it(`${how}, another takes over within ${within / 1000} s and loses nothing`, async () => {
      const [holder, second, third] = (await openTabs(3)) as [Page, Page, Page];
      ring('0301234');
      await callsIn(second, 1);
      await go(holder);
      ring('0305678');
      const began = Date.now();
      await Promise.all([callsIn(second, 2, within), callsIn(third, 2, within)]);
      assert.ok(Date.now() - began < within);
      assert.equal((await Promise.all([holds(second), holds(third)])).filter(Boolean).length, 1);
      await showsTruth(second, office);
      await showsTruth(third, office);
    });
  }

  it('is frozen, another takes over within 15 s, and the frozen one follows when it thaws', async () => {
    const [holder, second, third] = (await openTabs(3)) as [Page, Page, Page];
    const thaw = await hang(holder);
    ring('0301234');
    await Promise.all([callsIn(second, 1, 15_000), callsIn(third, 1, 15_000)]);
    await thaw();
    await callsIn(holder, 1);
    ring('0305678');
    for (const tab of [holder, second, third]) await callsIn(tab, 2);
    assert.equal((await Promise.all([holder, second, third].map(holds))).filter(Boolean).length, 1);
    for (const tab of [holder, second, third]) await showsTruth(tab, office);
  });

  // A browser without a window never does either by itself.
  const asides: [how: string, go: (tab: Page) => Promise<unknown>, comeBack: (tab: Page) => Promise<unknown>][] = [
    [
      'freezes it',
      (tab) => tab.evaluate(() => document.dispatchEvent(new Event('freeze'))),
      (tab) => tab.evaluate(() => document.dispatchEvent(new Event('resume'))),
    ],
    [
      'keeps it for the way back',
      (tab) => tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))),
      (tab) => tab.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
    ],
  ];
  for (const [how, go, comeBack] of asides) {
    it(`is told that the browser ${how}, another takes over at once, and it follows when it is back`, async () => {
      const [holder, second] = (await openTabs(2)) as [Page, Page];
      await go(holder);
      ring('0301234');
      await callsIn(second, 1, 2_000);
      assert.equal(await holds(second), true);
      await comeBack(holder);
      await callsIn(holder, 1);
      assert.deepEqual([await holds(holder), await holds(second)], [false, true]);
      ring('0305678');
      await callsIn(holder, 2);
      await showsTruth(holder, office);
    });
  }

  it('is frozen in the middle of its start, another starts, and the frozen one follows when it thaws', async () => {
    const [holder, second] = [await office.tab(context), await office.tab(context)];
    // What it asks for then is never answered.
    const isStarting = new Promise<void>((resolve) => void holder.route('**/features?*', () => resolve()));
    const started = start(holder);
    await isStarting;
    const thaw = await hang(holder);
    await start(second);
    await thaw();
    await started;
    ring('0301234');
    for (const tab of [holder, second]) await callsIn(tab, 1);
    assert.deepEqual([await holds(holder), await holds(second)], [false, true]);
  });

  it('waits for its turn to come back, a touch of any tab is enough', async () => {
    const tabs: Page[] = [];
    for (const options of [{ credentials: kristi }, {}]) {
      const tab = await office.tab(context);
      await start(tab, { ...options, spread: 3_600_000 });
      tabs.push(tab);
    }
    const [node] = office.server.nodes;
    await node!.stop();
    await becomes(tabs[1]!, 'lost');
    await node!.start();
    const live = becomes(tabs[1]!, 'live');
    let isOver = false;
    void live.finally(() => (isOver = true));
    while (!isOver) await tabs[1]!.mouse.click(5, 5);
    await live;
    assert.deepEqual(await Promise.all(tabs.map(holds)), [true, false]);
  });
});

describe('Tabs', () => {
  it('end when another user signs in with the same browser, and say who', async () => {
    const [holder, second] = (await openTabs(2)) as [Page, Page];
    const other = await office.tab(context);
    await start(other, { credentials: { userName: 'cspencer', password: 'password' } });
    for (const tab of [holder, second]) {
      await becomes(tab, 'ended');
      assert.match(await tab.evaluate(() => String(window.session.reason)), /OtherUserError: cspencer has signed in/);
    }
    await showsTruth(other, office, 5_000, { userName: 'cspencer', password: 'password' });
    assert.equal(await holds(other), true);
  });

  it('end when another user has signed in without the kit, at the latest when one of them takes over', async () => {
    await office.close();
    office = await openOffice({ csrf: false });
    context = await office.browse();
    const [holder, second] = (await openTabs(2)) as [Page, Page];
    const other = office.server.centre.people.find(({ userName }) => userName === 'cspencer')!;
    office.server.centre.agents.start(other, ['voice']);
    office.server.centre.calls.ring(other, '0309999');
    await second.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      window.session.calls.on('add', ({ id }) => seen.push(id));
    });
    await holder.evaluate(() =>
      fetch('/api/v2/me', { headers: { Authorization: `Basic ${btoa('cspencer:password')}` } }),
    );
    await holder.close();
    await becomes(second, 'ended');
    assert.match(await second.evaluate(() => String(window.session.reason)), /OtherUserError: cspencer/);
    assert.deepEqual(await second.evaluate(() => (window as unknown as { seen: string[] }).seen), []);
  });

  it('that all sign in at once have one connection', async () => {
    const tabs = await Promise.all(Array.from({ length: 8 }, () => office.tab(context)));
    await Promise.all(tabs.map((tab) => start(tab)));
    ring('0301234');
    for (const tab of tabs) await callsIn(tab, 1);
    assert.equal((await Promise.all(tabs.map(holds))).filter(Boolean).length, 1);
    for (const tab of tabs) await tab.evaluate(() => window.session.setState('Ready'));
    for (const tab of tabs) await showsTruth(tab, office);
  });

  it('stand alone where the browser has no locks, as over plain http', async () => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const [first, second] = (await openTabs(2)) as [Page, Page];
    assert.equal(count('/meta/handshake'), 2);
    ring('0301234');
    for (const tab of [first, second]) {
      await callsIn(tab, 1);
      assert.equal(await holds(tab), true);
    }
    await first.close();
    ring('0305678');
    await callsIn(second, 2);
    await showsTruth(second, office);
  });

  it('end together when the agent signs out in one of them', async () => {
    const [holder, second] = (await openTabs(2)) as [Page, Page];
    await second.evaluate(() => window.session.end());
    await becomes(holder, 'ended');
    assert.deepEqual(office.server.centre.agents.openChannels(agent()), []);
    assert.equal(count('EndContactCenterSession'), 1);
  });

  it('sign in again for those that cannot', async () => {
    const [holder, second] = (await openTabs(2)) as [Page, Page];
    const [session] = office.server.desk.deployment!.sessions();
    await holder.close();
    await second.waitForFunction(() => window.session.holdsConnection);
    const third = await office.tab(context);
    await start(third, { credentials: kristi });
    office.server.desk.deployment!.expire(session!.id);
    await becomes(second, 'live');
    ring('0301234');
    await callsIn(second, 1);
    await callsIn(third, 1);
    await showsTruth(second, office);
  });

  it('of two contact centres never mix', async () => {
    const elsewhere = await openOffice({ allowedOrigins: [office.url] });
    try {
      const here = (await openTabs(1))[0]!;
      const there = await office.tab(context);
      await start(there, { credentials: kristi, baseUrl: elsewhere.server.url });
      ring('0301234');
      await callsIn(here, 1);
      assert.equal(await there.evaluate(() => window.session.calls.size), 0);
      assert.equal(await holds(there), true);
      await showsTruth(there, elsewhere);
    } finally {
      await elsewhere.close();
    }
  });

  for (const [onLastClose, open] of [
    ['keep', ['chat', 'voice']],
    ['end', []],
  ] as const) {
    it(`close one after the other, and the last one ${onLastClose === 'keep' ? 'keeps' : 'ends'} the agent's session`, async () => {
      const first = await office.tab(context);
      await start(first, { credentials: kristi, onLastClose });
      const second = await office.tab(context);
      await start(second, { onLastClose });
      await first.close();
      await second.waitForFunction(() => window.session.holdsConnection);
      assert.deepEqual(openChannels(), ['chat', 'voice']);
      // A link to another page of the same site is no good-bye; a step inside of a page is no link.
      await second.evaluate(() => location.assign('/another.html'));
      await second.waitForFunction(() => location.pathname === '/another.html' && 'makeSession' in window);
      await start(second, { onLastClose });
      assert.deepEqual(openChannels(), ['chat', 'voice']);
      await second.evaluate(() => history.pushState(null, '', '/step.html'));
      const gone = office.requests.length;
      await second.close({ runBeforeUnload: false });
      await office.until(() => office.requests.slice(gone).some((request) => request.endsWith('/meta/disconnect')));
      await office.until(() => openChannels().join() === open.join());
    });
  }
});

const openChannels = () => office.server.centre.agents.openChannels(agent()).toSorted();
