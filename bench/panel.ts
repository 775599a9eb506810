// An agent's chat panel in Chromium. First 20 conversations with 50 messages a second in all: does a key or a click ever
// wait, and how is that without a panel in the page? Then conversations of ten thousand messages: how long until one that
// is opened is painted, and how long until one message more is, beside the plainest list there can be? `npm run bench`.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import type { LitElement } from 'lit';
import type { GwsChatPanel } from '../src/elements/chat-panel/define.js';
import { Agent, type Conversation } from '../test/flows/customer/agent.js';
import { becomes, start } from '../test/flows/session/desk.js';
import { openOffice } from '../test/flows/session/office.js';
import { percentile, report } from './measuring.js';

const conversations = 20;
const perSecond = 50;
const seconds = Number(process.env['BENCH_SECONDS'] ?? 20);
/** A task that is longer keeps a person's key or click waiting. */
const longestTask = 50;
const long = 10_000;
/** Each is opened once: what was drawn before is known. */
const longOnes = 3;
const appended = 300;

interface Tasks {
  readonly longest: number;
  readonly count: number;
  readonly total: number;
}

const elements = fileURLToPath(new URL('../src/elements/chat-panel/define.ts', import.meta.url));
const { outputFiles } = await build({
  stdin: {
    contents: `
      import ${JSON.stringify(elements)};
      const panel = document.createElement('gws-chat-panel');
      panel.session = window.session;
      document.body.append(panel);
    `,
    resolveDir: '.',
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: 'es2022',
});
const office = await openOffice();
const { centre } = office.server;
Object.assign(centre.digital.policy, { capacity: Infinity, silenceAfter: 0 });
const agent = new Agent(centre);

/** Somebody whom the agent talks with. */
interface Customer {
  readonly id: string;
  readonly conversation: Conversation;
}

async function customer(nickname: string): Promise<Customer> {
  const id = centre.chats.request({ nickname, subject: 'A buckle' });
  return { id, conversation: await agent.takes() };
}

const say = ({ id }: Customer, text: string): void => centre.chats.performAsCustomer(id, 'SendMessage', text);

/** Every third word is the agent's. */
function converse(customer: Customer, index: number): void {
  if (index % 3 === 0) customer.conversation.says(words(index));
  else say(customer, words(index));
}

const words = (index: number) => `Message ${index}: the buckle is 25 mm wide, and the strap is 1.2 m long.`;

/** A page of the agent's, with a panel or without. */
async function open(hasPanel: boolean): Promise<Page> {
  const context = await office.browse();
  const tab = await office.tab(context);
  await tab.setViewportSize({ width: 1280, height: 800 });
  // The compiler of this file calls it for each function that has a name.
  await tab.evaluate('globalThis.__name = (named) => named');
  await start(tab);
  await becomes(tab, 'live');
  if (!hasPanel) return tab;
  await tab.addStyleTag({
    content: 'gws-chat-panel { block-size: 720px }',
  });
  await tab.addScriptTag({ content: outputFiles[0]!.text, type: 'module' });
  await tab.locator('gws-chat-panel [part=row]').first().waitFor();
  await tab.locator('gws-agent-messages').waitFor();
  return tab;
}

// Many at once

const customers: Customer[] = [];
for (let index = 0; index < conversations; index++) customers.push(await customer(`Customer ${index + 1}`));
let said = 0;

async function chatter(hasPanel: boolean): Promise<Tasks> {
  const tab = await open(hasPanel);
  await tab.evaluate(() => {
    const tasks = { longest: 0, count: 0, total: 0 };
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) {
        tasks.longest = Math.max(tasks.longest, duration);
        tasks.total += duration;
        tasks.count++;
      }
    }).observe({ entryTypes: ['longtask'] });
  });
  const began = Date.now();
  const before = said;
  await new Promise<void>((resolve) => {
    const timer = setInterval(() => {
      const due = Math.min(perSecond * seconds, ((Date.now() - began) / 1000) * perSecond);
      while (said - before < due) say(customers[said % conversations]!, words(++said));
      if (said - before < perSecond * seconds) return;
      clearInterval(timer);
      resolve();
    }, 10);
  });
  // Each of them, once, and in its order.
  await tab.waitForFunction(
    (count) => {
      const texts = [...window.session.chats].map(({ log }) => log.entries.filter(({ type }) => type === 'Text'));
      const isOrdered = texts.every((one) => one.every(({ index }, at) => at === 0 || index > one[at - 1]!.index));
      return isOrdered && texts.flat().length === count;
    },
    said,
    { timeout: 30_000 },
  );
  const tasks = await tab.evaluate(() => (window as unknown as { tasks: Tasks }).tasks);
  await tab.context().close();
  return tasks;
}

// A long one

interface Times {
  readonly opened: number[];
  readonly more: number[];
  readonly plain: number[];
}

async function lengths(): Promise<Times> {
  const short = await customer('Short');
  const tall: Customer[] = [];
  for (let index = 0; index < longOnes; index++) tall.push(await customer(`Long ${index + 1}`));
  for (const one of tall) for (let index = 1; index <= long; index++) converse(one, index);
  say(short, 'Hello');
  const tab = await open(true);
  const names = tall.map((_, index) => `Long ${index + 1}`);
  const opened = await tab.evaluate(async (wanted) => {
    const panel = document.querySelector('gws-chat-panel') as GwsChatPanel;
    const chatOf = (name: string) =>
      [...window.session.chats].find(({ data }) => data.participants?.some(({ nickname }) => nickname === name))!;
    /** Until the browser has drawn it, not waiting for the screen's next turn. */
    const drawn = async (act: () => void) => {
      const began = performance.now();
      act();
      await panel.updateComplete;
      const list = panel.shadowRoot!.querySelector<LitElement>('gws-agent-messages')!;
      await list.updateComplete;
      list.getBoundingClientRect();
      return performance.now() - began;
    };
    const times: number[] = [];
    for (const name of wanted) {
      await drawn(() => panel.open(chatOf('Short').id));
      await new Promise(requestAnimationFrame);
      times.push(await drawn(() => panel.open(chatOf(name).id)));
    }
    const more: number[] = [];
    Object.assign(window, { more });
    // From the panel's update on: what the session does with a message before is measured by `session.ts`.
    let isDue = false;
    chatOf(wanted.at(-1)!).on('entries', () => (isDue = true));
    panel.addController({
      hostUpdate() {
        if (isDue) void drawn(() => {}).then((time) => more.push(time));
        isDue = false;
      },
    });
    return times;
  }, names);
  const list = await plainList();
  const plain: number[] = [];
  const last = tall.at(-1)!;
  // In turn, so that what the machine does meanwhile falls on both.
  for (let index = 1; index <= appended; index++) {
    converse(last, long + index);
    await tab.waitForFunction((count) => (window as unknown as { more: number[] }).more.length >= count, index);
    plain.push(await list());
  }
  const more = await tab.evaluate(() => (window as unknown as { more: number[] }).more);
  return { opened, more, plain };
}

/** A page with the plainest list of as many messages; answers how long one more takes. */
async function plainList(): Promise<() => Promise<number>> {
  const tab = await office.tab(await office.browse());
  await tab.setContent('<style>div { height: 600px; overflow: auto }</style><div></div>');
  const append = ([text, times]: readonly [string, number]) => {
    const began = performance.now();
    const lines = document.querySelector('div')!;
    for (let index = 0; index < times; index++) {
      lines.append(Object.assign(document.createElement('p'), { textContent: text }));
    }
    lines.scrollTop = lines.scrollHeight;
    lines.getBoundingClientRect();
    return performance.now() - began;
  };
  await tab.evaluate(append, [words(0), long] as const);
  return () => tab.evaluate(append, [words(0), 1] as const);
}

const without = await chatter(false);
const withPanel = await chatter(true);
const times = await lengths();
await office.close();

const sorted = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);
const p99 = (values: readonly number[]) => percentile(sorted(values), 0.99);
const [first, more, plain] = [percentile(sorted(times.opened), 0.5), p99(times.more), p99(times.plain)];
report(`${conversations} conversations with ${perSecond} messages a second for ${seconds} s; ${long} messages`, [
  ['messages', said, '', said === 2 * perSecond * seconds],
  ['longest task, ms', withPanel.longest, `<= ${longestTask}`, withPanel.longest <= longestTask],
  ['tasks over 50 ms', withPanel.count, '0', withPanel.count === 0],
  ['no panel: longest, ms', without.longest, '', true],
  ['no panel: over 50 ms', without.count, '', true],
  ['opened, ms', first.toFixed(1), '<= 50', first <= 50],
  // The 4 ms are the transcript's, see `transcript.ts`; here the list of conversations is drawn as well.
  ['one more, p99, ms', more.toFixed(2), '', true],
  ['one more, median, ms', percentile(sorted(times.more), 0.5).toFixed(2), '', true],
  ['plain: one more, p99, ms', plain.toFixed(2), '', true],
  ['one more by plain', (more / plain).toFixed(2), '<= 1.5', more <= 1.5 * plain],
]);
