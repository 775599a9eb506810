// An agent's session in a tab: started, looked at, and held against what the contact centre itself says.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import type * as kit from '../../../src/session/index.js';
import { createApi } from '../../../src/simulator/http/api.js';
import { newCaller } from '../../../src/simulator/http/caller.js';
import type { Office } from './office.js';

declare global {
  interface Window {
    kit: typeof kit;
    session: kit.Session;
    makeSession: (options?: Partial<kit.SessionOptions>) => kit.Session;
    warnings: string[];
    statuses: string[];
  }
}

export const kristi = { userName: 'ksippo', password: 'password' };

/** What an agent sees, or should see: by medium, by id. */
export type Picture = Record<string, Record<string, unknown>>;

const seen = ['calls', 'chats', 'devices', 'channels'] as const;

/** Starts a session in a tab; without credentials it relies on the browser's cookies. */
export const start = (tab: Page, options: Partial<kit.SessionOptions> = { credentials: kristi }): Promise<void> =>
  tab.evaluate((given) => window.makeSession(given).start(), options);

export const statusOf = (tab: Page): Promise<string> => tab.evaluate(() => window.session.status);

/** Waits for a session to have this status. */
export const becomes = async (tab: Page, status: string): Promise<void> => {
  await tab.waitForFunction((wanted) => window.session.status === wanted, status, { polling: 50 });
};

export const pictureIn = (tab: Page): Promise<Picture> =>
  tab.evaluate((names) => {
    const picture: Record<string, Record<string, unknown>> = {};
    for (const name of names) {
      const resources = window.session[name] as Iterable<{ id: string; data: unknown }>;
      picture[name] = Object.fromEntries(Array.from(resources, ({ id, data }) => [id, data]));
    }
    picture['words'] = Object.fromEntries(
      Array.from(window.session.chats, ({ id, log }) => [id, log.entries.map(({ index }) => index)]),
    );
    return picture;
  }, seen);

/** What the contact centre answers to somebody who asks afresh, and not by a line that a test spoils. */
export async function truthOf({ server }: Office, { userName, password } = kristi): Promise<Picture> {
  const headers = { Authorization: `Basic ${btoa(`${userName}:${password}`)}` };
  const handle = createApi(server.centre);
  const get = async (path: string) => {
    const answer = await handle(new Request(`${server.url}/api/v2${path}`, { headers }), newCaller());
    return (await answer.json()) as Record<string, Record<string, unknown>[]>;
  };
  const picture: Picture = {};
  for (const name of seen) {
    const list = (await get(`/me/${name}?fields=*`))[name] ?? [];
    picture[name] = Object.fromEntries(list.map((one) => [String(one[name === 'channels' ? 'channel' : 'id']), one]));
  }
  const joined = Object.entries(picture['chats']!).filter(
    ([, chat]) => (chat as { state: string }).state !== 'Invited',
  );
  const logs = joined.map(async ([id]) => {
    const { messages } = await get(`/me/chats/${id}/messages`);
    return [id, messages!.map(({ index }) => index)];
  });
  const offered = Object.keys(picture['chats']!).map((id) => [id, []]);
  picture['words'] = Object.fromEntries([...offered, ...(await Promise.all(logs))]) as Record<string, unknown>;
  return picture;
}

/** Waits until a tab shows what is true; after so many milliseconds the difference is the failure. */
export async function showsTruth(tab: Page, office: Office, within = 5_000, user = kristi): Promise<void> {
  const end = Date.now() + within;
  for (;;) {
    const [shown, truth] = [settled(await pictureIn(tab)), settled(await truthOf(office, user))];
    const status = await statusOf(tab);
    if (status === 'live' && isDeepStrictEqual(shown, truth)) return;
    if (Date.now() > end) assert.deepEqual({ status, ...shown }, { status: 'live', ...truth });
    await tab.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** How long a call lasts passes by itself; messages alone tell do-not-disturb by channel, and lists alone the activity. */
const notCompared = new Set(['duration', 'dndState', 'userActivity']);
/** What the other call lends to a call goes with it, and nothing tells: the session looks at both instead. */
const ofTwoCalls = new Set<unknown>(['SwapCalls', 'CompleteTransfer', 'CompleteConference']);

const settled = (picture: Picture): Picture =>
  JSON.parse(
    JSON.stringify(picture, (key, value: unknown) => {
      if (notCompared.has(key)) return undefined;
      return key === 'capabilities' && Array.isArray(value) ? value.filter((name) => !ofTwoCalls.has(name)) : value;
    }),
  ) as Picture;
