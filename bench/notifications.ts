// `npm run bench`: 200 agents on CometD while 20 calls a second are placed, for 30 seconds. Each call rings, its agent
// answers it, and the caller hangs up: three notifications. Counts what was lost or came twice, and how long the way took.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startSimulator } from '../src/simulator/node/index.js';
import { connect } from './agent.js';
import { percentile, report, said } from './measuring.js';

const plan = { agents: 200, callsPerSecond: 20, seconds: Number(process.env['BENCH_SECONDS'] ?? 30) };
/** How long after the last call a notification may still be on its way, in milliseconds. */
const grace = 2000;

interface Told {
  id: string;
  state: string;
  at: number;
}

if (process.env['BENCH_SERVER']) await serve();
else await measure();

/** The centre, in a process of its own, so that its time on the CPU can be told from the clients'. */
async function serve(): Promise<void> {
  const { url, centre } = await startSimulator({ port: 0, csrf: false, moreAgents: plan.agents });
  const phones = centre.people.filter(({ userName }) => /^agent\d+$/.test(userName));
  process.send!({ url, userNames: phones.map(({ userName }) => userName) });
  await once(process, 'message');
  const start = process.cpuUsage();
  const placed: { id: string; at: number; userName: string; state: string }[] = [];
  const stop = centre.listen(({ user, channel, data }) => {
    if (channel !== '/v2/me/calls') return;
    const { call } = data as { call: { id: string; state: string } };
    placed.push({ id: call.id, state: call.state, userName: user.userName, at: Date.now() });
    if (call.state === 'Established') setTimeout(() => centre.calls.hangUpOutside(call.id), 200);
  });
  const started = Date.now();
  const total = plan.callsPerSecond * plan.seconds;
  for (let count = 0; count < total;) {
    const due = Math.min(total, Math.floor(((Date.now() - started) / 1000) * plan.callsPerSecond) + 1);
    for (; count < due; count += 1) {
      centre.calls.ring(phones[count % phones.length]!, '0301234');
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await new Promise((resolve) => setTimeout(resolve, grace));
  stop();
  const { user, system } = process.cpuUsage(start);
  process.send!({ placed, cpu: (user + system) / 1000 / (Date.now() - started) });
  process.disconnect();
}

async function measure(): Promise<void> {
  const server = fork(fileURLToPath(import.meta.url), { env: { ...process.env, BENCH_SERVER: '1' } });
  const { url, userNames } = await said<{ url: string; userNames: string[] }>(server);
  const clients = await Promise.all(userNames.map((userName) => listen(url, userName)));
  server.send('go');
  const { placed, cpu } = await said<{ placed: (Told & { userName: string })[]; cpu: number }>(server);
  let [lost, doubled] = [0, 0];
  const delays: number[] = [];
  for (const { userName, heard } of clients) {
    const times = new Map<string, number[]>();
    for (const { id, state, at } of heard) times.set(id + state, [...(times.get(id + state) ?? []), at]);
    for (const one of placed.filter((told) => told.userName === userName)) {
      const arrived = times.get(one.id + one.state) ?? [];
      if (arrived.length === 0) lost += 1;
      else delays.push(arrived[0]! - one.at);
      doubled += Math.max(0, arrived.length - 1);
    }
  }
  server.kill();
  delays.sort((one, other) => one - other);
  report(`${plan.callsPerSecond} calls a second for ${plan.seconds} s`, [
    ['agents', clients.length, '', true],
    ['calls', new Set(placed.map(({ id }) => id)).size, '', true],
    ['calls answered', placed.filter(({ state }) => state === 'Established').length, '', true],
    ['notifications delivered', delays.length, '', delays.length > 0],
    ['lost', lost, '0', lost === 0],
    ['doubled', doubled, '0', doubled === 0],
    ['delivery, median, ms', percentile(delays, 0.5), '', true],
    ['delivery, p99, ms', percentile(delays, 0.99), '< 250', percentile(delays, 0.99) < 250],
    ['CPU of the server, cores', cpu.toFixed(2), '< 1', cpu < 1],
  ]);
}

interface Client {
  readonly userName: string;
  readonly heard: Told[];
}

/** Answers every call that rings. */
async function listen(url: string, userName: string): Promise<Client> {
  const heard: Told[] = [];
  await connect(url, userName, async ({ channel, data }, ask) => {
    if (channel !== '/v2/me/calls') return;
    const { id, state } = data!['call'] as { id: string; state: string };
    heard.push({ id, state, at: Date.now() });
    if (state === 'Ringing') await ask(`/me/calls/${id}`, { operationName: 'Answer' });
  });
  return { userName, heard };
}
