// How much was said that the visitor has not seen: all that a page needs to know while its chat is closed. It looks now
// and then, unless another tab has just done so, and so also keeps a chat alive whose visitor goes from page to page.
import type { CustomerChatEndpoints } from '../api/index.js';
import { askedDelay, createBackoff } from '../core/backoff.js';
import { apiAddress } from '../core/request.js';
import type { CustomerChatOptions } from './chat.js';
import { keptId, keptName } from './kept-name.js';

/** In milliseconds. Slower than who reads all of it, faster than a server that drops the silent. */
const every = 9_000;

type Answer = CustomerChatEndpoints['GET /chats/{id}']['answer'] &
  CustomerChatEndpoints['GET /chats/{id}/messages']['answer'];

export interface Glance {
  /** Whether there is a chat to go on with. */
  readonly isKept: boolean;
  /** Whether words are left of an earlier page that were not sent yet. */
  readonly hasWords: boolean;
  stop: () => void;
}

/** Tells how many texts of others were not seen, whenever that may have changed; until it is stopped. */
export function glance(options: CustomerChatOptions, tell: (unread: number) => void): Glance {
  const { baseUrl, contactCenterId, storage, fetch = globalThis.fetch.bind(globalThis) } = options;
  const name = keptName(options);
  const backoff = createBackoff();
  const run = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stateAt = 0;
  let isLooking = false;
  let refused: Response | undefined;

  const ask = async (more: string): Promise<Answer> => {
    const response = await fetch(`${apiAddress(baseUrl)}/chats/${encodeURIComponent(keptId(options)!)}${more}`, {
      headers: { ContactCenterId: contactCenterId },
      credentials: 'include',
      signal: AbortSignal.any([run.signal, AbortSignal.timeout(every)]),
    });
    if (!response.ok) {
      refused = response;
      throw new Error(response.statusText);
    }
    return response.json() as Promise<Answer>;
  };

  /** How long to wait then; undefined once the chat is over, which is shown when it is opened. */
  const read = async (): Promise<number | undefined> => {
    const seen = Number(storage!.getItem(`${name}/seen`));
    storage!.setItem(`${name}/read`, `${Date.now()} ${readBefore()[1]}`);
    if (Date.now() - stateAt > 60_000) {
      if ((await ask('')).chat.state === 'Idle') return undefined;
      stateAt = Date.now();
    }
    // The same address for a block of entries, as each new one costs a browser a preflight.
    const { messages } = await ask(`/messages?index=${seen - (seen % 50) + 1}`);
    const unread = messages.filter(
      ({ index, type, from }) => index > seen && type === 'Text' && from.type !== 'Customer',
    );
    storage!.setItem(`${name}/read`, `${Date.now()} ${unread.length}`);
    backoff.reset();
    return every;
  };

  const readBefore = () => (storage!.getItem(`${name}/read`) ?? '0 0').split(' ').map(Number) as [number, number];

  const look = async () => {
    if (run.signal.aborted || isLooking) return;
    clearTimeout(timer);
    isLooking = true;
    let wait: number | undefined = every;
    try {
      if (!keptId(options)) wait = undefined;
      else if (Math.abs(Date.now() - readBefore()[0]) >= every) wait = await read();
    } catch {
      const { status = 0, headers } = refused ?? {};
      if (status >= 400 && status < 500 && status !== 429) wait = undefined;
      else wait = every / 2 + askedDelay(headers?.get('Retry-After')) + backoff.next();
      refused = undefined;
    }
    isLooking = false;
    if (run.signal.aborted) return;
    show();
    if (wait) timer = setTimeout(() => void look(), wait);
  };

  const show = () => tell(keptId(options) ? readBefore()[1] : 0);
  /** Another tab has looked, or has begun a chat. */
  const hear = ({ key }: StorageEvent) => {
    if (key === `${name}/read`) show();
    else if (key === name) void look();
  };
  const { signal } = run;
  globalThis.window?.addEventListener('storage', hear, { signal });
  globalThis.document?.addEventListener('visibilitychange', () => void look(), { signal });
  void look();

  return {
    get isKept() {
      return keptId(options) !== undefined;
    },
    get hasWords() {
      const places = Array.from({ length: storage?.length ?? 0 }, (_, place) => storage!.key(place));
      return places.some((key) => key?.startsWith(`${name}/word`));
    },
    stop() {
      clearTimeout(timer);
      run.abort();
    },
  };
}
