// An agent's desk in a frame of another site, as CRM systems have it: the browser decides whether cookies get through.
import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import type { BrowserContext, Frame } from 'playwright-core';
import { kristi } from './desk.js';
import { openOffice, type Office } from './office.js';

let office: Office;
let context: BrowserContext;

async function openFrame(crossSite: boolean, sandbox?: string): Promise<Frame> {
  office = await openOffice({ crossSite, allowedOrigins: ['null'] });
  context = await office.browse();
  return office.frame(context, office.url, sandbox);
}
afterEach(() => office?.close());

const tryToStart = (frame: Frame) =>
  frame.evaluate(
    (options) =>
      window
        .makeSession(options)
        .start()
        .then(
          () => window.session.status as string,
          (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`,
        ),
    { credentials: kristi, baseUrl: office.url },
  );

describe('A session in a frame of another site', () => {
  it('names the cause and the way out where the browser keeps the cookies back', async () => {
    const said = await tryToStart(await openFrame(false));
    assert.match(said, /^CookiesBlockedError: .*third-party cookies.*SameSite=None/);
  });

  it('works where the server lets its cookies go there', async () => {
    const frame = await openFrame(true);
    assert.equal(await tryToStart(frame), 'live');
    office.server.centre.calls.ring(office.server.centre.people[0]!, '0301234');
    await frame.waitForFunction(() => window.session.calls.size === 1);
  });

  it('works, alone, in a sandbox that takes its origin', async () => {
    const frame = await openFrame(true, 'allow-scripts');
    assert.equal(await tryToStart(frame), 'live');
    office.server.centre.calls.ring(office.server.centre.people[0]!, '0301234');
    await frame.waitForFunction(() => window.session.calls.size === 1);
  });
});
