// Two agents and a visitor: who is asked in, who hears whom, and what never reaches the visitor.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Visitor } from '../customer/visitor.js';
import { ChatFloor } from './chat-floor.js';
import type { PanelPage } from './panel-page.js';

const secret = 'The customer is not to know this.';

let floor: ChatFloor;
let kristi: PanelPage;
let carole: PanelPage;
let jonas: Visitor;

before(async () => {
  floor = await ChatFloor.open();
  [kristi, carole] = await Promise.all([floor.agent('ksippo'), floor.agent('cspencer')]);
});
afterEach(() => floor.clear());
after(() => floor?.close());

/** Kristi and a visitor talk. */
async function talk(): Promise<void> {
  floor.onlyReady(kristi);
  jonas = await floor.visitor('Jonas');
  await kristi.accepts('Jonas');
  await jonas.says('Hello');
  await kristi.hasRead('Hello');
}

/** Carole is asked for advice, and is in it unseen. */
async function consult(): Promise<void> {
  await talk();
  await kristi.asks('Consult', 'Carole');
  await carole.accepts('Jonas');
  await carole.hasRead('Hello');
}

/** These words, in this order, and no others: in the visitor's page, and in all that was meant for them. */
async function assertVisitorHas(...words: string[]): Promise<void> {
  await jonas.sees(words.at(-1)!);
  await jonas.assertReads(...words);
  assert.deepEqual(floor.customerOf('Jonas').transcript, words);
}

describe('A colleague who is consulted', () => {
  it('talks with the agent alone: not a word of it reaches the visitor', async () => {
    await consult();
    assert.equal(await carole.isForAgents(), true);
    await carole.says('Which strap is it?');
    await kristi.hasRead('Which strap is it?');
    await kristi.saysToAgents(secret);
    await carole.hasRead(secret);
    assert.deepEqual(await carole.readsForAgents(), ['Which strap is it?', secret]);
    await kristi.isFor('customer');
    await kristi.says('One moment.');
    await assertVisitorHas('Hello', 'One moment.');
    assert.equal(await jonas.page.getByText('Carole').count(), 0);
  });

  it('leaves, and what was drafted for them stays a note that no key sends to the visitor', async () => {
    await consult();
    await kristi.isFor('agents');
    await kristi.drafts(secret);
    await carole.presses('Finish');
    await carole.presses('Leave');
    await carole.hasNothing();
    await kristi.sees('No colleague is here any more. This stays a note: Jonas does not get it.');
    await kristi.key('Enter');
    assert.equal(await kristi.draft(), secret);
    assert.equal(await kristi.isForAgents(), true);
    await kristi.isFor('customer');
    assert.equal(await kristi.draft(), '');
    await kristi.says('Here I am again.');
    await assertVisitorHas('Hello', 'Here I am again.');
  });

  it('is asked in vain where the agent takes it back', async () => {
    await talk();
    await kristi.asks('Consult', 'Carole');
    await carole.isOffered('Jonas');
    await kristi.presses('Cancel the consult');
    await carole.isOfferedNothing();
    await kristi.key('Escape');
    await kristi.says('I know it now.');
    await assertVisitorHas('Hello', 'I know it now.');
  });
});

describe('A colleague who is invited', () => {
  it('is seen by the visitor, and all three talk; agents still have their own words', async () => {
    await talk();
    await kristi.asks('Invite', 'Carole');
    await carole.accepts('Jonas');
    await jonas.page.getByText(/^Carole joined/).waitFor();
    await carole.says('I am Carole.');
    await kristi.hasRead('I am Carole.');
    await kristi.saysToAgents(secret);
    await carole.hasRead(secret);
    await jonas.says('Good morning, Carole.');
    for (const agent of [kristi, carole]) await agent.hasRead('Good morning, Carole.');
    await assertVisitorHas('Hello', 'I am Carole.', 'Good morning, Carole.');
    assert.deepEqual(await carole.reads(), ['Hello', 'I am Carole.', secret, 'Good morning, Carole.']);
    assert.deepEqual(await kristi.reads(), await carole.reads());
  });

  it('goes on when the agent leaves', async () => {
    await talk();
    await kristi.asks('Invite', 'Carole');
    await carole.accepts('Jonas');
    await kristi.presses('Finish');
    await kristi.sees('Others go on with Jonas. For you it is over.');
    await kristi.presses('Leave');
    await kristi.hasNothing();
    await carole.says('I take over.');
    await assertVisitorHas('Hello', 'I take over.');
  });
});

describe('A conversation', () => {
  it('is handed over to a colleague, who reads what was said', async () => {
    await talk();
    await kristi.asks('Transfer', 'Carole');
    await kristi.hasNothing();
    await carole.accepts('Jonas');
    await carole.hasRead('Hello');
    await jonas.says('Who is there?');
    await carole.hasRead('Who is there?');
    await carole.says('Now it is me.');
    await assertVisitorHas('Hello', 'Who is there?', 'Now it is me.');
  });

  it('is handed over to a queue, and its next agent has it', async () => {
    await talk();
    floor.onlyReady(carole);
    await kristi.asks('Transfer', 'Orders');
    await kristi.hasNothing();
    await carole.accepts('Jonas');
    await jonas.says('Who is there?');
    await carole.hasRead('Who is there?');
    await carole.says('Orders, Carole here.');
    await assertVisitorHas('Hello', 'Who is there?', 'Orders, Carole here.');
  });
});
