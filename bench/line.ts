// One kept-alive connection, written and read by hand: it costs the measuring process far less than an HTTP client, so
// that the server is what is measured.
import { connect, type Socket } from 'node:net';

export interface Reply {
  readonly status: number;
  readonly text: string;
}

/** What a request is on the wire. */
export function requestBytes(method: string, path: string, headers: Record<string, string>, body = ''): Buffer {
  const lines = Object.entries({ Host: 'localhost', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const length = body === '' ? '' : `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n`;
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${lines.join('')}${length}\r\n${body}`);
}

export class Line {
  readonly #socket: Socket;
  #read = '';
  #waiting: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#socket = connect(Number(port), hostname).setNoDelay(true);
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (chunk: string) => this.#take(chunk));
    this.#socket.on('error', (error) => this.#fail(error));
    this.#socket.on('close', () => this.#fail(new Error('The line was cut')));
  }

  /** One at a time. */
  send(bytes: Buffer): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.#waiting = { resolve, reject };
      this.#socket.write(bytes);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: string): void {
    this.#read += chunk;
    const end = this.#read.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/\ncontent-length: (\d+)/i.exec(this.#read.slice(0, end))?.[1]);
    const whole = end + 4 + length;
    if (Number.isNaN(length)) this.#fail(new Error(`An answer without a length: ${this.#read}`));
    if (this.#read.length < whole) return;
    const reply = { status: Number(this.#read.slice(9, 12)), text: this.#read.slice(end + 4, whole) };
    this.#read = this.#read.slice(whole);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.resolve(reply);
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.reject(error);
  }
}
