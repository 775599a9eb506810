// Many visitors on one virtual clock, before a server that costs nothing: it is the visitors who are tried.
import { mock } from 'node:test';
import { CustomerChatClient } from '../../src/customer/index.js';
import { turns } from './shop.js';

const outage = 60_000;
const step = 500;

export interface Return {
  /** The most requests in any second of usual times. */
  usual: number;
  /** When each request was sent, from the outage on. */
  asked: readonly number[];
  /** How long after the outage the last visitor was back, in milliseconds. */
  back: number;
}

export async function returningVisitors(count: number): Promise<Return> {
  mock.timers.enable({ apis: ['setTimeout', 'Date'], now: Date.UTC(2026, 0, 5, 9) });
  let isAway = false;
  let asked: number[] = [];
  const answer = (url: string) => {
    if (url.includes('/messages')) return { statusCode: 0, messages: [] };
    return url.endsWith('/chats') ? { statusCode: 0, id: '1' } : { statusCode: 0, chat: { state: 'WaitingForAgent' } };
  };
  const fetch = (async (input) => {
    asked.push(Date.now());
    if (isAway) throw new TypeError('The server is away');
    return Response.json(answer(String(input)));
  }) as typeof globalThis.fetch;
  const pass = async (milliseconds: number) => {
    for (let passed = 0; passed < milliseconds; passed += step) {
      mock.timers.tick(step);
      await turns(2);
    }
  };
  const clients: CustomerChatClient[] = [];
  try {
    // They come one after another, as visitors do.
    for (let place = 0; place < 14; place++) {
      for (let one = 0; one < count / 14; one++) {
        const client = new CustomerChatClient({ baseUrl: 'https://away.invalid', contactCenterId: '1', fetch });
        clients.push(client);
        void client.start({ nickname: 'Chris', subject: 'A question' });
      }
      await pass(step);
    }
    asked = [];
    await pass(14_000);
    const usual = mostInASecond(asked);
    asked = [];
    isAway = true;
    await pass(outage);
    isAway = false;
    const returned = Date.now();
    while (clients.some(({ connected }) => !connected) && Date.now() < returned + 180_000) await pass(step);
    const back = Date.now() - returned;
    await pass(10_000);
    return { usual, asked, back };
  } finally {
    for (const client of clients) client.close();
    mock.timers.reset();
  }
}

/** In any window of one second, not only in those that a clock shows. */
export function mostInASecond(times: readonly number[]): number {
  let first = 0;
  return times.reduce((most, time, last) => {
    while (time - times[first]! >= 1_000) first++;
    return Math.max(most, last - first + 1);
  }, 0);
}
