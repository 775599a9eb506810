// `npm run faults -- --messages 10000 --seed 7 --json`: visitors in Chromium write through a proxy that breaks what it can,
// and what they said is held against what the contact centre has. What went wrong names the seed that shows it again.
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium, type Browser } from 'playwright-core';
import { pause } from '../pause.js';
import { findBrowser } from '../../scripts/browser.mjs';
import { startSimulator, type SimulatorServer } from '../../src/simulator/node/index.js';
import { judge } from './compare.js';
import { startProxy, type Proxy } from './proxy.js';
import { randomOf, type Random } from './random.js';
import { Visitor } from './visitor.js';

const { values } = parseArgs({
  options: {
    messages: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    visitors: { type: 'string', default: '10' },
    json: { type: 'boolean', default: false },
  },
});
const [messages, seed] = [Number(values.messages), Number(values.seed)];
const visitorCount = Math.min(Number(values.visitors), messages);
/** What the clients are told to be the longest life of a request, in milliseconds. */
const requestLife = 3_000;
/** How long the last words may take to arrive once nothing goes wrong any more. */
const longestSettling = 120_000;

/** What the centre has taken from visitors, seen from inside: each chat asked for, each text, and when. */
interface Truth {
  chats: string[];
  texts: Map<string, { text: string; at: number }[]>;
}

function watch({ centre }: SimulatorServer): Truth {
  const truth: Truth = { chats: [], texts: new Map() };
  const { chats } = centre;
  const [request, perform] = [chats.request.bind(chats), chats.performAsCustomer.bind(chats)];
  chats.request = (draft) => {
    const id = request(draft);
    truth.chats.push(id);
    truth.texts.set(id, []);
    return id;
  };
  chats.performAsCustomer = (id, operation, text) => {
    perform(id, operation, text);
    if (operation === 'SendMessage') truth.texts.get(id)!.push({ text: text!, at: Date.now() });
  };
  return truth;
}

/** Accepts every chat, so that there is a talk. */
function acceptAll({ centre }: SimulatorServer): () => void {
  const agent = centre.people[0]!;
  centre.agents.start(agent, ['chat']);
  centre.agents.change(agent, 'Ready');
  const timer = setInterval(() => {
    for (const { id, state } of centre.chats.of(agent)) {
      if (state === 'Invited') centre.chats.perform(agent, id, 'Accept', { nickname: 'Kristi' });
    }
  }, 100);
  return () => clearInterval(timer);
}

async function servePage(): Promise<{ server: Server; port: number }> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('visitor-page.ts', import.meta.url))],
    bundle: true,
    write: false,
    target: 'es2022',
  });
  const script = outputFiles[0]!.text;
  const server = createServer(({ url }, response) => {
    if (url === '/visitor.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end('<script src="/visitor.js"></script>');
  });
  await once(server.listen(0), 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

async function launch(): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const variables = Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return chromium.launch({ executablePath, args, env: Object.fromEntries(variables) });
}

/** The server goes away now and then, with all its connections, and comes back; answers how often, once stopped. */
function restartOften({ nodes }: SimulatorServer, random: Random): () => Promise<number> {
  let [isOn, restarts] = [true, 0];
  const done = (async () => {
    while (isOn) {
      await pause(3_000 + random() * 6_000);
      if (!isOn) break;
      restarts++;
      await nodes[0]!.stop();
      await pause(random() * 600);
      await nodes[0]!.start();
    }
    return restarts;
  })();
  return () => {
    isOn = false;
    return done;
  };
}

async function open(browser: Browser, index: number, pagePort: number, proxy: Proxy, centreId: string) {
  // An origin, and so a storage, of its own.
  const host = `v${index}.localhost`;
  const context = await browser.newContext();
  context.setDefaultTimeout(60_000);
  // As over plain http: every other visitor's browser has no locks.
  if (index % 2) await context.addInitScript('Object.defineProperty(navigator, "locks", { value: undefined })');
  const query = new URLSearchParams({
    api: `http://${host}:${proxy.port}`,
    centre: centreId,
    life: String(requestLife),
  });
  return new Visitor(`v${index}`, context, `http://${host}:${pagePort}/?${query}`, randomOf(seed * 1_000 + index));
}

async function run() {
  const began = Date.now();
  const page = await servePage();
  const server = await startSimulator({
    port: 0,
    seed,
    csrf: false,
    allowedOrigins: [`http://*.localhost:${page.port}`],
  });
  Object.assign(server.centre.digital.policy, { capacity: Infinity, silenceAfter: 0 });
  const truth = watch(server);
  const stopAccepting = acceptAll(server);
  const proxy = await startProxy(Number(new URL(server.url).port), randomOf(seed), requestLife);
  const browser = await launch();
  const stopRestarts = restartOften(server, randomOf(seed + 1));
  try {
    const visitors: Visitor[] = [];
    for (let index = 0; index < visitorCount; index++) {
      visitors.push(await open(browser, index, page.port, proxy, server.centre.contactCenterId));
    }
    const each = Math.ceil(messages / visitorCount);
    await Promise.all(
      visitors.map(async (visitor) => {
        await visitor.start();
        await visitor.say(each);
      }),
    );
    const restarts = await stopRestarts();
    proxy.heal();
    const wholes = await Promise.all(visitors.map((visitor) => visitor.settle(longestSettling)));
    const all = await Promise.all(visitors.map((visitor) => visitor.said(truth.texts.get(visitor.id) ?? [])));
    const verdict = judge(all, requestLife);
    wholes.forEach((isWhole, index) => isWhole || verdict.faults.push(`v${index} has not got rid of all words`));
    return {
      seed,
      ...verdict,
      visitors: visitorCount,
      restarts,
      lostRequestChats: visitors.reduce((sum, { lostRequests }) => sum + lostRequests, 0),
      orphanedChats: truth.chats.length - visitors.length,
      proxy: proxy.counts,
      seconds: Math.round((Date.now() - began) / 1000),
    };
  } finally {
    await stopRestarts();
    await browser.close();
    stopAccepting();
    await proxy.close();
    await server.close();
    page.server.close();
  }
}

const { faults, ...numbers } = await run();
for (const [name, value] of Object.entries(numbers)) {
  if (!values.json) console.log(`${name.padEnd(18)} ${typeof value === 'object' ? JSON.stringify(value) : value}`);
}
for (const fault of faults) console.log(fault);
if (faults.length > 0) console.log(`Again with: npm run faults -- --messages ${messages} --seed ${seed}`);
const failed = faults.length;
if (values.json) console.log(JSON.stringify({ ...numbers, passed: failed ? 0 : 1, failed }));
process.exitCode = failed ? 1 : 0;
