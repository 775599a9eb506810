// Lists over all of their pages, entry by entry.
import type { Argument, Known, RequestParts, RequestSettings } from '../api/index.js';

/** What a list's answer holds many of. */
export type EntryOf<Answer> = {
  [Name in keyof Answer]-?: Name extends 'uris' | 'paths'
    ? never
    : NonNullable<Answer[Name]> extends readonly (infer Entry)[]
      ? Entry
      : never;
}[keyof Answer];

type AnswerTo<Endpoint> = Endpoint extends { answer: infer Answer } ? Answer : never;

/** The keys of those endpoints that answer a list. */
export type ListKey<Endpoints> = {
  [Key in keyof Endpoints & `GET ${string}`]: [EntryOf<AnswerTo<Endpoints[Key]>>] extends [never] ? never : Key;
}[keyof Endpoints & `GET ${string}`];

/** A function that goes through any list of a set of endpoints, by its key. */
export type Lists<Endpoints> = <Key extends ListKey<Endpoints> | (string & Record<never, never>)>(
  key: Known<Key, ListKey<Endpoints>, 'The list'>,
  ...input: Key extends ListKey<Endpoints> ? Argument<RequestParts<Endpoints, Key>, RequestSettings> : [input?: unknown]
) => AsyncIterableIterator<Key extends keyof Endpoints ? EntryOf<AnswerTo<Endpoints[Key]>> : never>;

/** The most that a server gives at once. */
const largestPage = 100;
/** Only these have pages; to other lists a parameter that they do not know may be a filter. */
const hasPages = /\/(users|contacts)$/;

interface Page extends Record<string, unknown> {
  totalCount?: unknown;
}

interface ListInput {
  query?: { offset?: number; limit?: number };
}

/**
 * Asks for page after page, as they are needed. A server without an index gives everything at once, and says so by not
 * saying how many there are.
 */
export async function* listEntries(
  key: string,
  request: (query: object) => Promise<object>,
  { query = {} }: ListInput = {},
): AsyncGenerator<object, void> {
  const isPaged = hasPages.test(key);
  const limit = query.limit ?? largestPage;
  let offset = query.offset ?? 0;
  for (;;) {
    const part = isPaged ? { limit, offset } : {};
    const page = (await request({ fields: '*', ...query, ...part })) as Page;
    const entries = Object.entries(page).find(
      ([name, value]) => Array.isArray(value) && name !== 'uris' && name !== 'paths',
    )?.[1] as object[] | undefined;
    if (!entries || entries.length === 0) return;
    yield* entries;
    offset += entries.length;
    if (!isPaged || typeof page.totalCount !== 'number' || offset >= page.totalCount) return;
  }
}
