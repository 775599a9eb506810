// `npm run bench`: 2 000 customers who poll every 3 seconds and write now and then, 100 agents on CometD who answer, for
// 30 seconds. Then the same question as fast as it is answered, in turn with a bare HTTP server of Node that gives the
// same answer: what does the simulator cost beside HTTP itself?
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { pause } from './pause.js';
import { startSimulator } from '../src/simulator/node/index.js';
import { connect } from './agent.js';
import { Line, requestBytes } from './line.js';
import { percentile, report, said, type Row } from './measuring.js';

const seconds = Number(process.env['BENCH_SECONDS'] ?? 30);
const plan = { customers: 2000, agents: 100, pollEvery: 3000 };
/** How the two servers are compared: so many connections that never wait, in so many turns each. */
const race = { connections: 64, turns: 10, milliseconds: 1000 };
/** What is still on its way when the customers stop is waited for, in milliseconds. */
const grace = 2 * plan.pollEvery;

// The servers, in processes of their own

async function serveCentre(): Promise<void> {
  const { url, centre } = await startSimulator({ port: 0, csrf: false, moreAgents: plan.agents });
  centre.digital.policy.capacity = plan.customers / plan.agents;
  const staff = centre.people.filter(({ userName }) => /^agent\d+$/.test(userName));
  tell({ url, contactCenterId: centre.contactCenterId, userNames: staff.map(({ userName }) => userName) });
}

/** As little as a server can be: it says what it is told to say. */
async function serveBare(): Promise<void> {
  const body = process.env['BENCH_BODY']!;
  const server = createServer((_request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) })
      .end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  tell({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** Says where it is, and from then on what it has used of the CPU whenever it is asked. */
function tell(where: object): void {
  process.send!(where);
  process.on('message', () => process.send!(process.cpuUsage()));
}

// The clients

interface Server {
  readonly url: string;
  readonly child: ChildProcess;
}

async function start<Where extends { url: string }>(env: Record<string, string>): Promise<Server & Where> {
  const child = fork(fileURLToPath(import.meta.url), { env: { ...process.env, ...env } });
  return { ...(await said<Where>(child)), child };
}

/** Milliseconds of the CPU. */
async function cpuOf({ child }: Server): Promise<number> {
  const asked = said<NodeJS.CpuUsage>(child);
  child.send('cpu');
  const { user, system } = await asked;
  return (user + system) / 1000;
}

/** What went wrong, by what it says. */
const errors = new Map<string, number>();
const fail = (error: unknown) => {
  const words = String(error instanceof Error ? error.message : error);
  errors.set(words, (errors.get(words) ?? 0) + 1);
};

interface Entry {
  readonly index: number;
  readonly type: string;
  readonly text?: string;
}

class Customer {
  readonly #line: Line;
  readonly #headers: Record<string, string>;
  readonly name: string;
  path = '';
  next = 1;
  /** Answers to what this customer has written, as they were read. */
  readonly heard: string[] = [];
  wrote = 0;

  constructor(url: string, contactCenterId: string, name: string) {
    this.#line = new Line(url);
    this.#headers = { ContactCenterId: contactCenterId };
    this.name = name;
  }

  async ask(): Promise<void> {
    const request = { operationName: 'RequestChat', nickname: this.name, subject: 'A buckle' };
    this.path = String((await this.#post('/api/v2/chats', request))['path']);
  }

  async write(): Promise<void> {
    this.wrote += 1;
    await this.#post(this.path, { operationName: 'SendMessage', text: `${this.name} asks ${this.wrote}` });
  }

  /** The answer's time in milliseconds. */
  async poll(): Promise<number> {
    const began = performance.now();
    const { messages } = this.#read(await this.#line.send(this.question())) as unknown as { messages: Entry[] };
    const took = performance.now() - began;
    for (const { index, text } of messages) {
      this.next = index + 1;
      if (text?.startsWith('To ')) this.heard.push(text);
    }
    return took;
  }

  question(): Buffer {
    return requestBytes('GET', `${this.path}/messages?index=${this.next}`, this.#headers);
  }

  close(): void {
    this.#line.close();
  }

  async #post(path: string, body: object): Promise<Record<string, unknown>> {
    return this.#read(await this.#line.send(requestBytes('POST', path, this.#headers, JSON.stringify(body))));
  }

  #read({ status, text }: { status: number; text: string }): Record<string, unknown> {
    const answer = JSON.parse(text) as Record<string, unknown>;
    if (status !== 200 || answer['statusCode'] !== 0) throw new Error(`${status} ${text}`);
    return answer;
  }
}

/** Takes every chat that is offered, and answers everything that a customer writes. */
const agent = (url: string, userName: string) =>
  connect(url, userName, async ({ channel, data = {} }, ask) => {
    if (channel !== '/v2/me/chats') return;
    const {
      chat,
      messages = [],
      chatPath,
    } = data as {
      chat?: { id: string; state: string };
      messages?: (Entry & { from: { type: string } })[];
      chatPath?: string;
    };
    if (chat?.state === 'Invited') await ask(`/me/chats/${chat.id}`, { operationName: 'Accept', nickname: userName });
    for (const { type, text, from } of messages) {
      if (type !== 'Text' || from.type !== 'Customer') continue;
      await ask(`/me${chatPath}`, { operationName: 'SendMessage', text: `To ${text}` });
    }
  });

async function measure(): Promise<void> {
  const centre = await start<{ url: string; contactCenterId: string; userNames: string[] }>({ BENCH_SERVER: 'centre' });
  const { url, contactCenterId, userNames } = centre;
  await Promise.all(
    userNames.map(async (userName) => {
      const ask = await agent(url, userName);
      await ask('/me', { operationName: 'StartContactCenterSession', channels: ['chat'] });
      await ask('/me', { operationName: 'Ready' });
    }),
  );
  const customers = Array.from(
    { length: plan.customers },
    (_none, index) => new Customer(url, contactCenterId, `Customer ${index + 1}`),
  );
  await inTurns(customers, 20, (customer) => customer.ask());
  const talk = await talking(centre, customers);
  const { centre: own, bare, shares } = await racing(centre, customers);
  for (const customer of customers) customer.close();
  centre.child.kill();

  const asked = customers.reduce((sum, { wrote }) => sum + wrote, 0);
  const heard = customers.flatMap((customer) => customer.heard);
  const [lost, doubled] = [asked - new Set(heard).size, heard.length - new Set(heard).size];
  const failed = [...errors.values()].reduce((sum, count) => sum + count, 0);
  const rows: Row[] = [
    ['customers', customers.length, '', true],
    ['agents on CometD', userNames.length, '', true],
    ['polls answered', talk.times.length, '', talk.times.length >= (plan.customers * seconds * 900) / plan.pollEvery],
    ['questions answered', new Set(heard).size, '', asked > 0],
    ['errors', failed, '0', failed === 0],
    ['answers lost', lost, '0', lost === 0],
    ['answers doubled', doubled, '0', doubled === 0],
    ['poll, median, ms', percentile(talk.times, 0.5).toFixed(1), '', true],
    ['poll, p99, ms', percentile(talk.times, 0.99).toFixed(1), '', true],
    ['CPU of the server, cores', talk.cores.toFixed(2), '< 1', talk.cores < 1],
    ['polls a second, at most', Math.round(own), '', true],
    ['bare server, a second', Math.round(bare), '', true],
    ['CPU of both then, cores', shares.map((share) => share.toFixed(2)).join(' '), '', true],
    ['of the bare server’s', (own / bare).toFixed(2), '≥ 0.5', own / bare >= 0.5],
  ];
  const remarks = [...errors].map(([words, count]) => `${count} × ${words}`);
  report(`${plan.customers} customers poll every ${plan.pollEvery / 1000} s for ${seconds} s`, rows, remarks);
}

/** So many at a time. */
async function inTurns<Item>(items: readonly Item[], width: number, act: (item: Item) => Promise<void>): Promise<void> {
  const rest = items[Symbol.iterator]();
  const work = async () => {
    for (const item of rest) await act(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}

/** Everybody polls, each at an own beat, and writes once in the whole time. */
async function talking(centre: Server, customers: readonly Customer[]): Promise<{ times: number[]; cores: number }> {
  const times: number[] = [];
  const began = Date.now();
  const end = began + seconds * 1000;
  const before = await cpuOf(centre);
  await Promise.all(
    customers.map(async (customer, index) => {
      const share = index / customers.length;
      const writesAt = began + share * seconds * 1000;
      let due = began + share * plan.pollEvery;
      while (due < end || (customer.heard.length < customer.wrote && due < end + grace)) {
        await pause(due - Date.now());
        try {
          times.push(await customer.poll());
          if (customer.wrote === 0 && Date.now() >= writesAt) await customer.write();
        } catch (error) {
          fail(error);
        }
        due += plan.pollEvery;
      }
    }),
  );
  const cores = ((await cpuOf(centre)) - before) / (Date.now() - began);
  return { times: times.sort((one, other) => one - other), cores };
}

/** Both servers in turn, so that whatever else the machine does hits both. */
async function racing(centre: Server, customers: readonly Customer[]) {
  const questions = customers.map((customer) => customer.question());
  const sample = new Line(centre.url);
  const { text } = await sample.send(questions[0]!);
  sample.close();
  const bare = await start({ BENCH_SERVER: 'bare', BENCH_BODY: text });
  const runners = [centre, bare].map((server) => ({
    server,
    lines: Array.from({ length: race.connections }, () => new Line(server.url)),
    answers: 0,
    milliseconds: 0,
    cpu: 0,
  }));
  // The first turn warms up.
  for (let turn = 0; turn <= race.turns; turn += 1) {
    for (const runner of runners) {
      const before = await cpuOf(runner.server);
      const [answers, milliseconds] = await rush(runner.lines, questions);
      if (turn === 0) continue;
      runner.answers += answers;
      runner.milliseconds += milliseconds;
      runner.cpu += (await cpuOf(runner.server)) - before;
    }
  }
  bare.child.kill();
  const perSecond = runners.map(({ answers, milliseconds }) => (answers / milliseconds) * 1000) as [number, number];
  return {
    centre: perSecond[0],
    bare: perSecond[1],
    shares: runners.map(({ cpu, milliseconds }) => cpu / milliseconds),
  };
}

/** Answers, and how long they took together. */
async function rush(lines: readonly Line[], questions: readonly Buffer[]): Promise<[number, number]> {
  let count = 0;
  const began = performance.now();
  const end = began + race.milliseconds;
  await Promise.all(
    lines.map(async (line) => {
      try {
        while (performance.now() < end) {
          const { status } = await line.send(questions[count % questions.length]!);
          if (status !== 200) fail(status);
          count += 1;
        }
      } catch (error) {
        fail(error);
      }
    }),
  );
  return [count, performance.now() - began];
}

const roles: Readonly<Record<string, () => Promise<void>>> = { centre: serveCentre, bare: serveBare };
await (roles[process.env['BENCH_SERVER'] ?? ''] ?? measure)();
