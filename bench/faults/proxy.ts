// A TCP proxy that does to requests what bad lines do: it loses them or their answers, holds them, cuts connections.
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { pause } from '../pause.js';
import { pick, type Random } from './random.js';

/** What happens to a request, and how often. */
const shares = {
  nothing: 84,
  /** The line is cut before the request is through. */
  loseRequest: 3,
  /** It is cut when the answer is there. */
  loseAnswer: 4,
  /** It is cut as soon as the request is through: on a connection that was used before, browsers send again by themselves. */
  cutAfter: 2,
  delayBefore: 3,
  /** The line is cut at once, and the request arrives nevertheless, later. */
  delayBeforeAndCut: 1,
  delayAfter: 3,
};
export type FaultName = keyof typeof shares;

export interface Proxy {
  readonly port: number;
  /** How often each fault has happened. */
  readonly counts: Readonly<Record<FaultName, number>>;
  /** From now on nothing goes wrong any more. */
  heal: () => void;
  close: () => Promise<void>;
}

/** Between its port and the target's; `requestLife` is what clients take for the longest life of a request. */
export async function startProxy(target: number, random: Random, requestLife: number): Promise<Proxy> {
  const counts = Object.fromEntries(Object.keys(shares).map((name) => [name, 0])) as Record<FaultName, number>;
  let isHealed = false;
  const next = (): FaultName => {
    const name = isHealed ? 'nothing' : pick(shares, random);
    counts[name]++;
    return name;
  };
  const sockets = new Set<Socket>();
  const server: Server = createServer((client) => {
    const line = new Line(client, connect(target, '127.0.0.1'), next, random, requestLife);
    for (const socket of line.sockets) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    }
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    counts,
    heal: () => (isHealed = true),
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** One connection. A browser sends one request at a time over it. */
class Line {
  readonly sockets: readonly [client: Socket, server: Socket];
  readonly #next: () => FaultName;
  readonly #random: Random;
  readonly #requestLife: number;
  #fault: FaultName = 'nothing';
  /** What is held back goes through in its order. */
  #toServer: Promise<unknown> = Promise.resolve();
  #toClient: Promise<unknown> = Promise.resolve();

  constructor(client: Socket, server: Socket, next: () => FaultName, random: Random, requestLife: number) {
    this.sockets = [client, server];
    this.#next = next;
    this.#random = random;
    this.#requestLife = requestLife;
    client.on('data', (bytes) => this.#ask(bytes));
    server.on('data', (bytes) => this.#answer(bytes));
    for (const socket of this.sockets) socket.on('error', () => this.#cut());
    server.on('close', () => client.destroy());
    // A request that is held is nobody's any more once who asked has gone, unless it is on its way already.
    client.on('close', () => this.#fault !== 'delayBeforeAndCut' && server.destroy());
  }

  #ask(bytes: Buffer): void {
    const isNew = /^(GET|POST|OPTIONS) /.test(bytes.toString('latin1', 0, 8));
    const [client, server] = this.sockets;
    if (isNew) {
      this.#fault = this.#next();
      if (this.#fault === 'loseRequest') return this.#cut();
      if (this.#fault === 'delayBefore') this.#toServer = this.#toServer.then(() => pause(this.#delay(1.3)));
      if (this.#fault === 'delayBeforeAndCut') {
        // Within the life that it may have.
        this.#toServer = this.#toServer.then(() => pause(this.#delay(0.7)));
        setTimeout(() => client.destroy(), 30);
      }
    }
    this.#toServer = this.#toServer.then(() => {
      if (server.writable) server.write(bytes);
      // Once it is certainly through.
      if (this.#fault === 'cutAfter') setTimeout(() => this.#cut(), 5);
    });
  }

  #answer(bytes: Buffer): void {
    if (this.#fault === 'loseAnswer' || this.#fault === 'delayBeforeAndCut') return this.#cut();
    if (this.#fault === 'delayAfter') this.#toClient = pause(this.#delay(1.5));
    void this.#toClient.then(() => this.sockets[0].writable && this.sockets[0].write(bytes));
  }

  #delay(lives: number): number {
    return this.#random() * lives * this.#requestLife;
  }

  #cut(): void {
    for (const socket of this.sockets) socket.destroy();
  }
}
