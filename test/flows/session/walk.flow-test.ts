// A random walk: calls and chats go on while nodes fail, sessions expire and answers are lost. After every disturbance
// each tab must show within five seconds what is true. A seed that fails is printed, and can be given again.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { kristi, showsTruth, start } from './desk.js';
import { openOffice, type Office } from './office.js';

const seed = Number(process.env['WALK_SEED'] ?? Date.now() % 1_000_000);
const seconds = Number(process.env['WALK_SECONDS'] ?? 20);

let office: Office;
let context: BrowserContext;
let tabs: Page[];
const random = randomFrom(seed);
const one = <Thing>(things: readonly Thing[]): Thing => things[Math.floor(random() * things.length)]!;

before(async () => {
  office = await openOffice({ nodes: 2 });
  context = await office.browse();
  tabs = [];
  for (let index = 0; index < 2; index++) await openTab();
});
after(() => office?.close());

async function openTab(): Promise<void> {
  const tab = await office.tab(context);
  await start(tab, { credentials: kristi, spread: 300 });
  tabs.push(tab);
}

const agent = () => office.server.centre.people[0]!;
const { calls, chats } = { calls: () => office.server.centre.calls, chats: () => office.server.centre.chats };
const faults = () => office.server.desk.faults;
const visitors: string[] = [];

/** Performs whatever is open on one of the resources, and takes a refusal for what it is. */
const act = (tab: Page, name: 'calls' | 'chats', wish: number) =>
  tab.evaluate(
    async ([medium, choice]) => {
      const open = [...window.session[medium]].flatMap((resource) =>
        (['Answer', 'Hold', 'Retrieve', 'Hangup', 'Accept', 'Leave', 'Complete'] as const)
          .filter((operation) => (resource.can as (name: string) => boolean).call(resource, operation))
          .map((operation) => ({ resource, operation })),
      );
      const chosen = open[Math.floor(choice * open.length)];
      if (!chosen) return 'nothing to do';
      const { resource, operation } = chosen;
      const parameters = operation === 'Accept' ? { nickname: 'Kristi' } : {};
      return (resource.perform as (name: string, given: object) => Promise<unknown>)
        .call(resource, operation, parameters)
        .then(
          () => operation,
          (error: unknown) => `${operation}: ${String(error)}`,
        );
    },
    [name, wish] as const,
  );

const forget = () => office.server.nodes.forEach((node) => node.forgetConnections());

const steps: Record<string, () => unknown> = {
  'a call rings': () => calls().of(agent()).length < 2 && calls().ring(agent(), '0301234'),
  'the agent acts on a call': () => act(one(tabs), 'calls', random()),
  'the agent acts on a chat': () => act(one(tabs), 'chats', random()),
  'the agent is ready': () => one(tabs).evaluate(() => window.session.setState('Ready').catch(String)),
  'a visitor asks for a chat': () => visitors.push(chats().request({ nickname: 'Chris', subject: 'Help' })),
  'a visitor writes': () => {
    const visitor = visitors.find((id) => chats().customerView(id).capabilities.includes('SendMessage'));
    if (visitor) chats().performAsCustomer(visitor, 'SendMessage', `Word ${Math.floor(random() * 1000)}`);
  },
  'the connections are forgotten': () => forget(),
  'the HTTP sessions expire': () => {
    const { deployment } = office.server.desk;
    for (const { id, userName } of deployment!.sessions()) if (userName === 'ksippo') deployment!.expire(id);
  },
  'a node fails': async () => {
    const [node, other] = random() < 0.5 ? office.server.nodes : [...office.server.nodes].reverse();
    await other!.start();
    await node!.stop();
  },
  'all nodes are up': () => Promise.all(office.server.nodes.map((node) => node.start())),
  'an answer with notifications is lost': () => {
    faults().add({ kind: 'dropAfter', path: '/notifications', userName: 'ksippo' });
    if (calls().of(agent()).length < 2) calls().ring(agent(), '0305678');
  },
  'requests are cut off': () => {
    faults().add({ kind: 'dropBefore', path: '/me', userName: 'ksippo' });
    forget();
  },
  'the server is overloaded': () => {
    faults().add({ kind: 'error503', userName: 'ksippo' });
    forget();
  },
  'answers are late': () => {
    faults().add({ kind: 'delay', milliseconds: 400, times: 5 });
    forget();
    return steps['a call rings']!();
  },
  'a tab is closed, another opened': async () => {
    faults().clear();
    await tabs.shift()!.close();
    await openTab();
  },
  'a tab is reloaded': async () => {
    faults().clear();
    const tab = tabs.shift()!;
    await tab.reload();
    await tab.waitForFunction(() => 'makeSession' in window);
    await start(tab, { spread: 300, credentials: kristi });
    tabs.push(tab);
  },
};

describe(`Disturbed at random for ${seconds} s (seed ${seed})`, () => {
  it('every tab shows within five seconds what is true', { timeout: (seconds + 60) * 1000 }, async () => {
    const end = Date.now() + seconds * 1000;
    const walked: string[] = [];
    while (Date.now() < end) {
      const name = one(Object.keys(steps));
      walked.push(name);
      try {
        await steps[name]!();
        // What is broken on purpose has to be over before five seconds count.
        await office.until(() =>
          faults()
            .list()
            .every(({ kind }) => kind === 'dropAfter'),
        );
        for (const tab of tabs) await showsTruth(tab, office);
      } catch (error) {
        const story = `Seed ${seed}, after ${walked.slice(-6).join(' → ')}`;
        throw new Error(`${story}\n${String(error)}\n${await describeTabs()}`, { cause: error });
      }
    }
    assert.ok(walked.length > 3, `${walked.length} steps`);
  });
});

/** What may help to see why. */
async function describeTabs(): Promise<string> {
  const tab = (page: Page) =>
    page.evaluate(() => ({
      holds: window.session.holdsConnection,
      statuses: window.statuses.slice(-6),
      warnings: window.warnings.slice(-6),
      calls: Array.from(window.session.calls, ({ id, data }) => `${id} ${data.state}`),
    }));
  return JSON.stringify({ tabs: await Promise.all(tabs.map(tab)), requests: office.requests.slice(-40) }, null, 1);
}

/** Mulberry32: small, and the same on every machine. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
