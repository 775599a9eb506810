// The end of a conversation: what it came to, and who has it next.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ChatFloor, type Customer } from './chat-floor.js';
import type { PanelPage } from './panel-page.js';

const needed = 'Choose an outcome, then you can complete.';

let floor: ChatFloor;
let kristi: PanelPage;
let carole: PanelPage;
let jonas: Customer;

before(async () => {
  floor = await ChatFloor.open();
  kristi = await floor.agent('ksippo', { 'gws-chat-panel': { 'mandatory-outcome': '' } });
  carole = await floor.agent('cspencer');
});
afterEach(() => floor.clear());
after(() => floor?.close());

async function talk(): Promise<void> {
  floor.onlyReady(kristi);
  jonas = floor.customer('Jonas');
  await kristi.accepts('Jonas');
  await kristi.says('Hello');
  await jonas.hears('Hello');
}

describe('A conversation', () => {
  it('that needs an outcome is not completed without one, over a reload too', async () => {
    await talk();
    await kristi.leaves();
    await kristi.sees(needed);
    assert.equal(await kristi.isOff('Complete'), true);
    await kristi.presses('Complete');
    assert.equal(floor.outcomeOf('Jonas'), undefined);
    await kristi.reloads();
    await kristi.sees(needed);
    assert.equal(await kristi.isOff('Complete'), true);
    await kristi.notesOutcome('Issue Resolved');
    await kristi.seesNoMore(needed);
    assert.equal(floor.outcomeOf('Jonas'), 'IssueResolved');
    await kristi.completes();
    await kristi.hasNothing();
    assert.deepEqual(jonas.transcript, ['Hello']);
  });

  it('that is placed in a queue is offered to its next agent, who reads what was said', async () => {
    await talk();
    floor.onlyReady(carole);
    await kristi.leaves();
    await kristi.placesIn('Orders');
    await kristi.hasNothing();
    await carole.accepts('Jonas');
    await carole.hasRead('Hello');
  });

  it('that the customer has left is still the agent’s', async () => {
    await talk();
    jonas.leaves();
    await kristi.sees('Jonas has left the chat.');
    await kristi.finishes();
    await kristi.notesOutcome('Issue Resolved');
    await kristi.completes();
    await kristi.hasNothing();
  });
});

describe('A file', () => {
  it('that one agent sends is there for the other', async () => {
    await talk();
    await kristi.asks('Invite', 'Carole');
    await carole.accepts('Jonas');
    await kristi.sendsFile('measures.txt', 'The buckle is 25 mm wide.');
    assert.equal(await carole.saves('measures.txt'), 'The buckle is 25 mm wide.');
  });
});
