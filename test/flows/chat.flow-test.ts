// The demo as it is built: a shop's page and an agent's desk, over real HTTP and real CometD, under the strict CSP.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { BrowserContext, Page } from 'playwright-core';
import { becomeReady, button, sees, signIn, startDemo, type Demo } from './demo.js';

let demo: Demo;
let desk: BrowserContext;
let agent: Page;
let visitor: Page;

before(async () => {
  demo = await startDemo();
  desk = await demo.visit();
  agent = await demo.open(desk, 'agent.html');
  visitor = await demo.open(await demo.visit(), 'shop.html');
});
after(() => demo?.close());

/** Somebody outside calls the agent. */
function ring(from: string): string {
  const { calls, people } = demo.server.centre;
  return calls.ring(people[0]!, from);
}

async function visitorSays(text: string): Promise<void> {
  await visitor.getByRole('textbox', { name: 'Write a message' }).fill(text);
  await button(visitor, 'Send').click();
}

async function agentSays(text: string): Promise<void> {
  await agent.getByRole('textbox', { name: 'Write to Chris' }).fill(text);
  await button(agent, 'Send to Chris').click();
}

describe('In the demo', () => {
  it('an agent signs in and becomes ready', async () => {
    await signIn(agent);
    await becomeReady(agent);
    await sees(agent, 'Kristi Sippola');
    await sees(agent, 'Nothing is waiting. New conversations appear here.');
  });

  it("a visitor's words reach the agent, and the agent's the visitor", async () => {
    await button(visitor, 'Open chat').click();
    await visitor.getByLabel('Your name').fill('Chris');
    await visitor.getByLabel('What is it about?').fill('A buckle');
    await button(visitor, 'Start chat').click();
    await visitorSays('Can the buckle be replaced?');

    await button(agent, 'Accept').click();
    await sees(agent, 'Can the buckle be replaced?');
    await agentSays('Every one of them.');

    await sees(visitor, 'Every one of them.');
    await visitorSays('Good.');
    await sees(agent, 'Good.');
  });

  it('a call rings, is answered and ended', async () => {
    ring('+49 30 5550 0134');
    await button(agent, 'Answer').click();
    await sees(agent, 'Talking');
    await button(agent, 'Hang up').click();
    await sees(agent, 'Favourites');
  });

  it("the visitor's page goes on in the same conversation after a reload", async () => {
    await visitor.reload();
    await sees(visitor, 'Every one of them.');
    await visitorSays('And the strap?');
    await sees(agent, 'And the strap?');
  });

  it("the agent's page survives the loss of its CometD session, and has lost nothing", async () => {
    // Without this cookie the server knows the client no more: it answers 402, as after a restart or a failover.
    await desk.clearCookies({ name: 'BAYEUX_BROWSER' });
    const call = ring('+49 30 5550 0134');
    let handshakes = 0;
    await agent.route('**/notifications', async (route) => {
      if (route.request().postData()?.includes('/meta/handshake')) {
        handshakes++;
        // In the middle of the loss one call ends, another comes, and the visitor says something.
        demo.server.centre.calls.hangUpOutside(call);
        ring('+49 30 5550 0199');
        await visitorSays('Are you still there?');
        await sees(visitor, 'Are you still there?');
      }
      await route.continue();
    });

    await sees(agent, '+49 30 5550 0199');
    await sees(agent, 'Are you still there?');
    await button(agent, 'Answer').click();
    await sees(agent, 'Talking');
    assert.equal(await button(agent, 'Hang up').count(), 1);
    assert.equal(await button(agent, 'Answer').count(), 0);
    assert.equal(handshakes, 1);
    await agent.unroute('**/notifications');
    await agentSays('I am.');
    await sees(visitor, 'I am.');
  });

  it("the agent's farewell ends the visitor's chat", async () => {
    await button(agent, 'Hang up').click();
    await button(agent, 'Finish').click();
    await button(agent, 'Leave').click();
    await sees(visitor, 'Kristi ended the chat.');
  });

  it('no page has complained, of the CSP or anything else', () => {
    assert.deepEqual(demo.complaints, []);
  });
});
