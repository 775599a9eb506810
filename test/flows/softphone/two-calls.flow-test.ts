// Two calls at once: asking somebody, handing over, joining, and the way back, by keyboard alone.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { AgentPage } from './agent-page.js';
import { Floor, type Outside } from './floor.js';

const mara = '555 0103';
const jonas = '+49 30 5550 0134';
/** Whoever is behind it, the test says what they do. */
const somebody = '5550104';
const nobody = '5550199';

let floor: Floor;
let kristi: AgentPage;
let carole: AgentPage;

before(async () => {
  floor = await Floor.open();
  kristi = await floor.agent('ksippo');
  carole = await floor.agent('cspencer');
});
afterEach(() => floor.clear());
after(() => floor?.close());

async function talksTo(agent: AgentPage, number: string): Promise<Outside> {
  const caller = floor.calls(agent, number);
  await agent.presses(/^(Answer|Hold and answer)$/);
  await agent.callIs('Talking');
  return caller;
}

const purposes = [
  { purpose: 'Transfer', complete: 'Complete transfer' },
  { purpose: 'Conference', complete: 'All three talk' },
] as const;

for (const { purpose, complete } of purposes) {
  describe(`A ${purpose.toLowerCase()} in two steps`, () => {
    it('is asked for and completed', async () => {
      await talksTo(kristi, mara);
      await kristi.presses(purpose);
      await kristi.finds('Spencer');
      await kristi.callIs('Calling');
      await carole.presses('Answer');
      await kristi.callIs('Talking');
      await kristi.presses(complete);
      if (purpose === 'Transfer') {
        await kristi.sees('Mara Lindqvist now talks to Carole Spencer.');
        await kristi.isIdle();
        await carole.talksTo('Mara Lindqvist');
        floor.calls(kristi, jonas);
        await kristi.seesNoMore('Mara Lindqvist now talks to Carole Spencer.');
      } else {
        await kristi.sees('On the call');
        await carole.sees('On the call');
        await kristi.presses('Remove Carole Spencer');
        await kristi.talksTo('Mara Lindqvist');
        await carole.isIdle();
      }
    });

    it('fails where somebody does not want to talk, and the caller is one step away', async () => {
      await talksTo(kristi, mara);
      await kristi.presses(purpose);
      await kristi.finds(somebody);
      await kristi.callIs('Calling');
      floor.rejects(kristi, somebody);
      await kristi.sees(`${somebody} did not answer. Mara is still waiting.`);
      await kristi.presses('Retrieve');
      await kristi.callIs('Talking');
      await kristi.talksTo('Mara Lindqvist');
    });

    it('fails where there is no such number, and the caller has not been put on hold', async () => {
      await talksTo(kristi, mara);
      await kristi.presses(purpose);
      await kristi.finds(nobody);
      await kristi.sees(`${purpose} was refused: Invalid Called Dn`);
      await kristi.talksTo('Mara Lindqvist');
      await kristi.callIs('Talking');
    });

    it('is given up before somebody answers, in one step', async () => {
      await talksTo(kristi, mara);
      await kristi.presses(purpose);
      await kristi.finds('Spencer');
      await carole.seesButton('Answer');
      await kristi.presses('Back to Mara');
      await kristi.talksTo('Mara Lindqvist');
      await kristi.callIs('Talking');
      await carole.isIdle();
      assert.equal(floor.callsOf(kristi).length, 1);
    });

    it('is given up after a talk, in one step', async () => {
      await talksTo(kristi, mara);
      await kristi.presses(purpose);
      await kristi.finds('Spencer');
      await carole.presses('Answer');
      await carole.callIs('Talking');
      await kristi.callIs('Talking');
      await kristi.presses('Back to Mara');
      await kristi.talksTo('Mara Lindqvist');
      await kristi.callIs('Talking');
      await carole.isIdle();
    });

    it('is not even begun when the search is left', async () => {
      await talksTo(kristi, mara);
      await kristi.presses(purpose);
      await kristi.types('Spenc');
      await kristi.key('Escape');
      assert.equal(await kristi.focused(), purpose);
      await kristi.callIs('Talking');
    });
  });
}

describe('In one step', () => {
  it('a caller is transferred', async () => {
    await talksTo(kristi, mara);
    await kristi.presses('Transfer');
    await kristi.finds('Spencer', 'now');
    await kristi.isIdle();
    await carole.presses('Answer');
    await carole.talksTo('Mara Lindqvist');
    await carole.callIs('Talking');
  });

  it('a colleague is added', async () => {
    await talksTo(kristi, mara);
    await kristi.presses('Conference');
    await kristi.finds('Spencer', 'now');
    await carole.presses('Answer');
    for (const agent of [kristi, carole]) await agent.sees('On the call');
    await kristi.presses('End for all');
    for (const agent of [kristi, carole]) await agent.isIdle();
  });
});

describe('Two callers', () => {
  it('are talked to in turn', async () => {
    await talksTo(kristi, mara);
    await talksTo(kristi, jonas);
    await kristi.talksTo('Jonas Weber');
    await kristi.presses('Swap');
    await kristi.talksTo('Mara Lindqvist');
    await kristi.presses('Talk to Jonas');
    await kristi.talksTo('Jonas Weber');
  });

  it('are merged', async () => {
    await talksTo(kristi, mara);
    await talksTo(kristi, jonas);
    await kristi.presses('All three talk');
    for (const name of ['Mara Lindqvist', 'Jonas Weber']) await kristi.seesOnTheCall(name);
    await kristi.seesButton('End for all');
    assert.equal(floor.callsOf(kristi).length, 1);
  });

  it('who have nothing to do with each other are connected only after a question that names both', async () => {
    await talksTo(kristi, mara);
    await talksTo(kristi, jonas);
    await kristi.presses('Complete transfer');
    await kristi.sees('Connect Mara Lindqvist with Jonas Weber?');
    await kristi.presses('Cancel');
    assert.match(await kristi.focused(), /^Complete transfer/);
    assert.equal(floor.callsOf(kristi).length, 2);
    await kristi.key('Enter');
    await kristi.presses('Connect them');
    await kristi.sees('Mara Lindqvist now talks to Jonas Weber.');
    assert.equal(floor.callsOf(kristi).length, 0);
  });
});
