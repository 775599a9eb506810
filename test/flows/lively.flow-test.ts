// The demo as `npm start` serves it, for somebody who is alone at it.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomeReady, button, sees, signIn, startDemo, type Demo } from './demo.js';

let demo: Demo;
let agent: Page;
before(async () => {
  demo = await startDemo({ lively: true });
  agent = await demo.open(await demo.visit(), 'agent.html');
});
after(() => demo?.close());

it('In a lively demo a customer asks as soon as an agent is ready, and not before', async () => {
  await signIn(agent);
  await sees(agent, 'Kristi Sippola');
  assert.equal(demo.server.desk.customers.there, 0);
  await becomeReady(agent);
  await button(agent, 'Accept').click({ timeout: 10_000 });
  await sees(agent, 'Hello. Is the hip belt of the Ridgeline 45 sold on its own? Mine has been chewed by a dog.');
});
