// The agent's session over real HTTP and real CometD, where the connection for notifications is not to be had.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { button, sees, signIn, startDemo, type Demo } from './demo.js';

let demo: Demo;
let context: BrowserContext;
let agent: Page;

before(async () => {
  demo = await startDemo();
});
beforeEach(async () => {
  await context?.close();
  context = await demo.visit();
  agent = await demo.open(context, 'agent.html');
});
after(() => demo?.close());

interface Message {
  id: string;
  channel: string;
}

/** Answers the messages of one kind with an error, and lets all others through. */
const refuse = (channel: string, error: string, advice: object) => async (route: Route) => {
  const [message] = route.request().postDataJSON() as [Message];
  if (message.channel !== channel) return route.continue();
  return route.fulfill({ json: [{ id: message.id, channel, successful: false, error, advice }] });
};

const isAskedToSignIn = () => button(agent, 'Sign in').and(agent.locator(':enabled')).waitFor();

describe('An agent', () => {
  it('who is refused the handshake for good is told so, and may try again', async () => {
    await agent.route('**/notifications', refuse('/meta/handshake', '403::denied', { reconnect: 'none' }));
    await signIn(agent);
    await agent.getByRole('alert').waitFor();
    await isAskedToSignIn();
    await agent.unroute('**/notifications');
    await signIn(agent);
    await sees(agent, 'Kristi Sippola');
  });

  it('whose browser sends no cookies is told so, instead of waiting for ever', async () => {
    await agent.route('**/notifications', (route) => route.fulfill({ status: 403, json: { statusCode: 20 } }));
    await signIn(agent);
    await agent.getByRole('alert').waitFor();
    await isAskedToSignIn();
  });

  it('whose every connection is forgotten at once does not shake hands for ever', async () => {
    let handshakes = 0;
    const forget = refuse('/meta/connect', '402::Unknown client', { reconnect: 'handshake', interval: 0 });
    await agent.route('**/notifications', async (route) => {
      if ((route.request().postDataJSON() as [Message])[0].channel === '/meta/handshake') handshakes++;
      await forget(route);
    });
    await signIn(agent);
    await isAskedToSignIn();
    assert.equal(handshakes, 3);
  });

  it('signs out, and the server forgets the connection', async () => {
    await signIn(agent);
    await sees(agent, 'Kristi Sippola');
    const farewell = agent.waitForRequest((request) => !!request.postData()?.includes('/meta/disconnect'));
    await button(agent, 'Sign out').click();
    await farewell;
    await isAskedToSignIn();
    assert.deepEqual(demo.server.centre.agents.openChannels(demo.server.centre.people[0]!), []);
  });
});
