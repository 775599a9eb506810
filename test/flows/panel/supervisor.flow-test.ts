// A supervisor beside an agent and a visitor: who knows of it, who reads what, and what never reaches the visitor.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Visitor } from '../customer/visitor.js';
import { ChatFloor } from './chat-floor.js';
import type { PanelPage } from './panel-page.js';

const advice = 'Offer a swap, Kristi.';
const unseen = 'Neither Kristi nor Jonas sees you.';
const coaching = 'Only Kristi sees you. Jonas does not.';
const seen = 'Kristi and Jonas see you.';

let floor: ChatFloor;
let kristi: PanelPage;
let paula: PanelPage;
let jonas: Visitor;

before(async () => {
  floor = await ChatFloor.open();
  // One after the other: whoever is first has the conversations that `clear` ends.
  kristi = await floor.agent('ksippo');
  paula = await floor.agent('pvance');
});
afterEach(() => floor.clear());
after(() => floor?.close());

/** Somebody comes, and Kristi talks with them. */
async function talk(): Promise<void> {
  floor.onlyReady(kristi);
  jonas = await floor.visitor('Jonas');
  await kristi.accepts('Jonas');
  await jonas.says('Hello');
  await kristi.hasRead('Hello');
}

/** These words and no others: in the visitor's page, and in all that was ever meant for them. */
async function assertVisitorHas(...words: string[]): Promise<void> {
  await jonas.sees(words.at(-1)!);
  await jonas.assertReads(...words);
  assert.deepEqual(floor.customerOf('Jonas').transcript, words);
}

/** Neither in the visitor's page, nor in what their client was given. */
async function assertVisitorKnowsNothing(): Promise<void> {
  assert.equal(await jonas.page.getByText('Paula').count(), 0);
  assert.equal(floor.customerOf('Jonas').knowsOf('Paula'), false);
}

describe('A supervisor who monitors', () => {
  it('reads what is said and writes to nobody; neither agent nor visitor learns of it', async () => {
    await talk();
    await paula.joins('Jonas', 'Monitor');
    await paula.isSeenAs('Monitor', unseen);
    await paula.hasRead('Hello');
    await kristi.says('Good morning.');
    await jonas.says('It is about a buckle.');
    await paula.hasRead('Good morning.', 'It is about a buckle.');
    assert.deepEqual(await paula.reads(), ['Hello', 'Good morning.', 'It is about a buckle.']);
    assert.equal(await paula.canWrite(), false);
    await kristi.hasRead('It is about a buckle.');
    assert.equal(await kristi.page.getByText('Paula').count(), 0);
    await assertVisitorKnowsNothing();
    await assertVisitorHas('Hello', 'Good morning.', 'It is about a buckle.');
  });
});

describe('A supervisor who coaches', () => {
  it('writes to the agent alone: not a word of it, and no sign of anybody, reaches the visitor', async () => {
    await talk();
    await paula.joins('Jonas', 'Coach');
    await paula.isSeenAs('Coach', coaching);
    assert.equal(await paula.isForAgents(), true);
    await paula.says(advice);
    await kristi.hasRead(advice);
    assert.deepEqual(await kristi.readsForAgents(), [advice]);
    await kristi.says('May I send you a new one?');
    await assertVisitorHas('Hello', 'May I send you a new one?');
    await assertVisitorKnowsNothing();
  });
});

describe('A supervisor who barges in', () => {
  it('is read by both, and the visitor sees who came', async () => {
    await talk();
    await paula.joins('Jonas', 'Barge in');
    await paula.isSeenAs('Barge in', seen);
    await jonas.page.getByText(/^Paula joined/).waitFor();
    assert.equal(floor.customerOf('Jonas').knowsOf('Paula'), true);
    await paula.says('I am Paula.');
    await kristi.hasRead('I am Paula.');
    await jonas.says('Good morning, Paula.');
    for (const agent of [kristi, paula]) await agent.hasRead('Good morning, Paula.');
    await assertVisitorHas('Hello', 'I am Paula.', 'Good morning, Paula.');
  });
});

describe('A supervisor in a conversation', () => {
  it('goes from one way to the other, and what was drafted for the agent stays there', async () => {
    await talk();
    await paula.joins('Jonas', 'Monitor');
    await paula.isSeenAs('Monitor', unseen);
    await paula.takesPartAs('Coach');
    await paula.isSeenAs('Coach', coaching);
    await paula.drafts(advice);
    await paula.takesPartAs('Barge in');
    await paula.isSeenAs('Barge in', seen);
    assert.equal(await paula.isForAgents(), true);
    assert.equal(await paula.draft(), advice);
    await paula.isFor('customer');
    await paula.says('Hello, Jonas.');
    await jonas.sees('Hello, Jonas.');
    await paula.isFor('agents');
    await paula.key('Enter');
    await kristi.hasRead('Hello, Jonas.', advice);
    await paula.takesPartAs('Monitor');
    await paula.isSeenAs('Monitor', unseen);
    assert.equal(await paula.canWrite(), false);
    await assertVisitorHas('Hello', 'Hello, Jonas.');
  });

  it('leaves, and agent and visitor go on', async () => {
    await talk();
    await paula.joins('Jonas', 'Coach');
    await paula.presses('Leave');
    await paula.hasNothing();
    await kristi.says('Here I am.');
    await assertVisitorHas('Hello', 'Here I am.');
    await kristi.page.locator('[part~=to-agents][aria-disabled=true]').waitFor();
  });
});

describe('A supervisor of whatever an agent accepts next', () => {
  const joins = 'Join the next conversations of Kristi Sippola';

  it('is in it unasked, as chosen, until that is cancelled', async () => {
    await paula.comesAs('Coach');
    await paula.presses(joins);
    await paula.sees('Coach: you join whatever Kristi accepts.');
    await paula.presses('Team');
    await talk();
    await paula.isWith('Jonas');
    await paula.isSeenAs('Coach', coaching);
    await paula.says(advice);
    await kristi.hasRead(advice);
    await assertVisitorKnowsNothing();
    await paula.presses('Leave');
    await paula.hasNothing();

    await paula.presses('Team');
    await paula.presses(joins);
    await paula.seesNoMore('Coach: you join whatever Kristi accepts.');
    await paula.presses('Team');
    const mara = floor.customer('Mara');
    await kristi.accepts('Mara');
    mara.says('Is it here?');
    await kristi.hasRead('Is it here?');
    await paula.hasNothing();
    await assertVisitorHas('Hello');
  });
});

describe('Two agents', () => {
  it('write to each other, one of them begins, and either ends it', async () => {
    await kristi.begins('Paula');
    await kristi.says('Do we have black ones left?');
    await paula.isWith('Kristi Sippola');
    await paula.hasRead('Do we have black ones left?');
    await paula.says('Twelve.');
    await kristi.hasRead('Do we have black ones left?', 'Twelve.');
    assert.deepEqual(await kristi.reads(), ['Do we have black ones left?', 'Twelve.']);
    assert.equal(await paula.isOff('Message to a colleague'), true);
    await paula.presses('Finish');
    for (const agent of [kristi, paula]) await agent.hasNothing();
  });
});
