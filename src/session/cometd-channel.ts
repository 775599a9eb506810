// Notifications over CometD: long polling, one server-side session, a new handshake when the server has forgotten it.
import { CometD, type Message } from 'cometd';
import type { NotificationChannel } from '../api/index.js';
import { apiAddress } from '../core/request.js';

type Events = Parameters<NotificationChannel['open']>[0];

/** So many handshakes forgotten at once mean that the browser sends no cookies back. */
const tooManyForgotten = 3;
/** How long to wait for the server's good-bye. */
const longestGoodbye = 2_000;

export class CometdChannel implements NotificationChannel {
  readonly #cometd = new CometD();
  #forgotten = 0;
  #isBroken = false;
  #wasConnected = false;
  #events: Events | undefined;
  /** Rejects an `open` that still waits. */
  #giveUp: (reason: Error) => void = () => {};

  constructor(baseUrl: string, headers: () => Readonly<Record<string, string>>) {
    this.#cometd.configure({
      url: `${apiAddress(baseUrl)}/notifications`,
      // The worker of its own scheduler is a blob, which a strict CSP blocks without a word.
      useWorkerScheduler: false,
      // One address for all messages costs a browser one preflight.
      appendMessageTypeToURL: false,
    });
    this.#cometd.unregisterTransport('websocket');
    this.#cometd.unregisterTransport('callback-polling');
    // CometD copies what it is configured with, but the CSRF token may change: look it up before each message.
    const useHeaders = (message: Message) => {
      this.#cometd.configure({ url: this.#cometd.getURL()!, requestHeaders: headers() });
      return message;
    };
    this.#cometd.registerExtension('headers', { outgoing: useHeaders });
  }

  open(events: Events): Promise<void> {
    this.#events = events;
    return new Promise((resolve, reject) => {
      this.#giveUp = reject;
      this.#cometd.addListener('/meta/handshake', (message) => {
        if (message.successful) {
          this.#isBroken = false;
          this.#wasConnected = true;
          events.status({ status: 'connected' });
          resolve();
        } else if (this.#isRefusal(message)) {
          this.#refuse(new Error('The server refused the connection for notifications', { cause: message }));
        } else this.#break(message);
      });
      this.#cometd.addListener('/meta/connect', (message) => this.#watch(message));
      this.#cometd.handshake();
    });
  }

  subscribe(pattern: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#cometd.subscribe(
        pattern,
        ({ channel, data }) => this.#events?.message({ channel, data: data as unknown }),
        (reply) => {
          if (reply.successful) resolve();
          else reject(new Error(`The server refused the subscription to ${pattern}`, { cause: reply }));
        },
      );
    });
  }

  async close(): Promise<void> {
    this.#giveUp(new Error('The connection for notifications was closed'));
    // CometD calls nobody back if it is disconnected already.
    if (!this.#cometd.isDisconnected()) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, longestGoodbye);
        this.#cometd.disconnect(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    this.#events?.status({ status: 'closed' });
  }

  #watch(message: Message): void {
    if (message.successful) {
      this.#forgotten = 0;
      if (this.#isBroken) this.#events?.status({ status: 'restored' });
      this.#isBroken = false;
    } else if (message.error?.startsWith('402') && ++this.#forgotten >= tooManyForgotten) {
      this.#refuse(new Error('The server forgets each connection at once: cookies are blocked'));
    } else if (!this.#cometd.isDisconnected()) this.#break(message);
  }

  /** The server says that there is no use in coming again, or will not even have us once. */
  #isRefusal({ advice, failure }: Message & { failure?: { httpCode?: number } }): boolean {
    const status = failure?.httpCode ?? 0;
    return advice?.reconnect === 'none' || (!this.#wasConnected && status >= 400 && status < 500);
  }

  #refuse(cause: Error): void {
    this.#cometd.disconnect();
    this.#giveUp(cause);
    this.#events?.status({ status: 'closed', cause });
  }

  #break(cause: unknown): void {
    if (this.#isBroken) return;
    this.#isBroken = true;
    this.#events?.status({ status: 'broken', cause });
  }
}
