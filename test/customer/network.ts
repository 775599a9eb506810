// What lies between a visitor and the contact centre, and what a browser keeps: both can be watched and can fail.
import { pause } from '../../src/core/backoff.js';
import type { ChatStorage } from '../../src/customer/index.js';

/**
 * What goes wrong: the request is lost, its answer is, a proxy answers in its place, the server refuses it; the line is
 * cut and the request arrives twenty seconds later, or at once and then once more; it is answered and never done.
 */
type When = 'before' | 'after' | 'gateway' | 'refusal' | 'late' | 'twice' | 'swallowed';

/** The way to the server, which can fail before a request gets there or before its answer is back. */
export class Network {
  readonly sent: string[] = [];
  readonly #server: typeof globalThis.fetch;
  inFlight = 0;
  mostInFlight = 0;
  #faults: { matches: RegExp; when: When; times: number }[] = [];
  #gates: { matches: RegExp; reach: () => void; open: Promise<void> }[] = [];

  constructor(server: typeof globalThis.fetch = (input, init) => fetch(input, init)) {
    this.#server = server;
  }

  fail(matches: RegExp, when: When, times = 1): void {
    this.#faults.push({ matches, when, times });
  }

  heal(): void {
    this.#faults = [];
  }

  /** Holds such requests back until they are released. */
  hold(matches: RegExp): { reached: Promise<void>; release: () => void } {
    let [reach, release] = [() => {}, () => {}];
    const reached = new Promise<void>((resolve) => (reach = resolve));
    const open = new Promise<void>((resolve) => (release = resolve));
    const gate = { matches, reach, open };
    this.#gates.push(gate);
    return {
      reached,
      release: () => {
        this.#gates = this.#gates.filter((one) => one !== gate);
        release();
      },
    };
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const line = `${init?.method} ${new URL(input as string).pathname} ${typeof init?.body === 'string' ? init.body : ''}`;
    this.sent.push(line);
    const fault = this.#faults.find(({ matches, times }) => times > 0 && matches.test(line));
    if (fault) fault.times--;
    if (fault?.when === 'before') throw new TypeError('The network is away');
    const gate = this.#gates.find(({ matches }) => matches.test(line));
    gate?.reach();
    await gate?.open;
    const isRead = init?.method === 'GET';
    if (isRead) this.mostInFlight = Math.max(this.mostInFlight, ++this.inFlight);
    try {
      if (fault?.when === 'refusal') return Response.json({ statusCode: 2, statusMessage: 'Not now' }, { status: 400 });
      if (fault?.when === 'swallowed') return Response.json({ statusCode: 0 });
      if (fault?.when === 'late') {
        void this.#later(20_000, input, init);
        throw new TypeError('The line was cut');
      }
      if (fault?.when === 'twice') {
        void this.#later(2_000, input, init);
      }
      const response = await this.#server(input, init);
      if (fault?.when === 'after') throw new TypeError('The answer was lost');
      if (fault?.when === 'gateway') return new Response('<html>Bad gateway</html>', { status: 502 });
      return response;
    } finally {
      if (isRead) this.inFlight--;
    }
  };

  async #later(milliseconds: number, ...[input, init]: Parameters<typeof fetch>): Promise<void> {
    await pause(milliseconds, new AbortController().signal);
    await this.#server(input, { ...init, signal: null });
  }

  count(matches: RegExp): number {
    return this.sent.filter((line) => matches.test(line)).length;
  }
}

/** What a browser keeps; tabs share one. */
export class Memory implements ChatStorage {
  readonly items = new Map<string, string>();
  get length() {
    return this.items.size;
  }
  key = (place: number) => [...this.items.keys()][place] ?? null;
  getItem = (key: string) => this.items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.items.set(key, value);
  removeItem = (key: string) => void this.items.delete(key);
}

/** A browser that keeps nothing for anybody. */
export const forbidden: ChatStorage = {
  get length(): number {
    return forbid();
  },
  key: forbid,
  getItem: forbid,
  setItem: forbid,
  removeItem: forbid,
};

function forbid(): never {
  throw new DOMException('The quota is exceeded', 'QuotaExceededError');
}
