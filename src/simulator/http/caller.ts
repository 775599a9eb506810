// Who is asking. A page's Request has no cookies, so the adapter keeps the HTTP sessions and hands the caller's in.
import type { Person } from '../centre/people.js';

/** An HTTP session. The adapter keeps it once somebody has signed in with it. */
export interface Caller {
  readonly id: string;
  readonly csrfToken: string;
  user?: Person;
}

/** The header in which a client sends the token back. */
export const csrfHeader = 'X-CSRF-TOKEN';

/** Its secrets are drawn when they are first wanted: a visitor's request never wants them. */
export function newCaller(): Caller {
  let [id, csrfToken]: (string | undefined)[] = [];
  return {
    get id() {
      return (id ??= secret());
    },
    get csrfToken() {
      return (csrfToken ??= secret());
    },
  };
}

/** Not `randomUUID`, which a page has only over https. */
const secret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
