// The centre inside a page: behind a `fetch` and a notification channel, for Storybook, static demos and tests.
import type { ChannelMessage, ChannelStatus, NotificationChannel } from '../../api/index.js';
import { Centre } from '../centre/centre.js';
import type { CentreOptions } from '../centre/world.js';
import { covers } from '../centre/topics.js';
import { createApi, type ApiOptions } from '../http/api.js';
import { newCaller, type Caller } from '../http/caller.js';
import { Desk } from '../http/control/desk.js';
import { LineCut } from '../http/faults.js';

/** One client of the in-page centre, with an HTTP session of its own, as another browser would have. */
export interface PageClient {
  /** For the clients' option of the same name. */
  fetch: typeof globalThis.fetch;
  /** For the session's option of the same name. */
  openChannel: () => NotificationChannel;
}

export interface PageCentre {
  /** The base address that clients of this centre use; nothing listens there. */
  readonly baseUrl: string;
  readonly centre: Centre;
  /** Its faults and callers, as the control page of a server has them. */
  readonly desk: Desk;
  client(): PageClient;
}

export function createPageCentre(options: CentreOptions & ApiOptions = {}): PageCentre {
  const baseUrl = 'https://in-page.invalid';
  const centre = new Centre({ address: `${baseUrl}/api/v2`, ...options });
  const desk = new Desk(centre);
  const handle = createApi(centre, options, desk);
  return {
    baseUrl,
    centre,
    desk,
    client() {
      const caller = newCaller();
      return {
        fetch: async (input, init) => {
          const request = new Request(input, init);
          request.signal.throwIfAborted();
          const response = await handle(request, caller).catch(failLikeANetwork);
          request.signal.throwIfAborted();
          return response;
        },
        openChannel: () => new PageChannel(centre, caller),
      };
    },
  };
}

function failLikeANetwork(error: unknown): never {
  throw error instanceof LineCut ? new TypeError('Failed to fetch') : error;
}

class PageChannel implements NotificationChannel {
  readonly #centre: Centre;
  readonly #caller: Caller;
  readonly #patterns = new Set<string>();
  /** Nothing is lost between a page and itself. */
  readonly repeats = true;
  #stop: (() => void) | undefined;
  #status: (status: ChannelStatus) => void = () => {};

  constructor(centre: Centre, caller: Caller) {
    this.#centre = centre;
    this.#caller = caller;
  }

  async open({ message, status }: Parameters<NotificationChannel['open']>[0]): Promise<void> {
    this.#status = status;
    this.#stop = this.#centre.listen(({ user, channel, data }) => {
      const wanted = user === this.#caller.user && [...this.#patterns].some((pattern) => covers(pattern, channel));
      if (wanted) message({ channel, data } satisfies ChannelMessage);
    });
  }

  async subscribe(pattern: string): Promise<void> {
    this.#patterns.add(pattern);
  }

  async close(): Promise<void> {
    this.#stop?.();
    this.#status({ status: 'closed' });
  }
}
