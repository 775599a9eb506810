// After a call that needs an outcome: it is owed until it is chosen, whatever happens to the page meanwhile.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { AgentPage } from './agent-page.js';
import { Floor } from './floor.js';

const mara = '555 0103';
const jonas = '+49 30 5550 0134';
const owed = 'Choose an outcome, then you can be ready.';

let floor: Floor;
let kristi: AgentPage;
let carole: AgentPage;

before(async () => {
  floor = await Floor.open();
  floor.server.centre.settings.voice.defaultWrapupTime = '600';
  kristi = await floor.agent('ksippo', { 'gws-softphone': { 'mandatory-outcome': '' } });
  carole = await floor.agent('cspencer', { 'gws-softphone': { 'mandatory-outcome': '' } });
  for (const agent of [kristi, carole]) await agent.becomes('Ready');
});
afterEach(() => floor.clear());
after(() => floor?.close());

async function givesOutcome(agent: AgentPage): Promise<void> {
  await agent.sees(owed);
  await agent.givesOutcome('Issue Resolved');
  await agent.seesNoMore(owed);
  await agent.presses('Save and be ready');
  await agent.isIdle();
  await agent.isIn('Ready');
}

describe('An outcome is owed', () => {
  it('before the agent is ready or calls out, over a reload too', async () => {
    const dialled: string[] = [];
    kristi.page.on('request', (request) => {
      if (request.postData()?.includes('"Dial"')) dialled.push(request.url());
    });
    floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.presses('Hang up');
    for (const isReloaded of [false, true]) {
      if (isReloaded) await kristi.reloads();
      await kristi.sees(owed);
      assert.equal(await kristi.isOff('Save and be ready'), true);
      await kristi.goesTo('link', jonas);
      await kristi.key('Enter');
    }
    await givesOutcome(kristi);
    assert.deepEqual(dialled, []);
    await kristi.goesTo('link', jonas);
    await kristi.key('Enter');
    await kristi.callIs('Calling');
    assert.equal(dialled.length, 1);
  });

  it('by whoever has asked and by whoever has taken the caller over, and not for the talk between them', async () => {
    floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.presses('Transfer');
    await kristi.finds('Spencer');
    await carole.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.presses('Complete transfer');
    await carole.talksTo('Mara Lindqvist');
    await carole.presses('Hang up');
    for (const agent of [kristi, carole]) await givesOutcome(agent);
  });
});
