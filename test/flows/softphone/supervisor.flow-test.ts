// A supervisor beside an agent's call: listening, coaching, barging in, and always the sentence who hears whom.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { AgentPage } from './agent-page.js';
import { Floor } from './floor.js';

const mara = '555 0103';

let floor: Floor;
let kristi: AgentPage;
let paula: AgentPage;

before(async () => {
  floor = await Floor.open();
  kristi = await floor.agent('ksippo');
  paula = await floor.agent('pvance');
});
afterEach(() => floor.clear());
after(() => floor?.close());

const modes = [
  { mode: 'Listen', hears: 'Nobody hears you.' },
  { mode: 'Coach', hears: 'Only Kristi hears you.' },
  { mode: 'Barge in', hears: 'All on the call hear you.' },
] as const;

/** Chosen before the call, as coaching has to be. */
async function joins(mode: (typeof modes)[number]['mode']): Promise<void> {
  await paula.presses('Monitor');
  await paula.presses(mode);
  await paula.goesTo('combobox', 'Whose calls');
  await paula.finds('Sippola');
  await paula.sees('You join the next call of Kristi Sippola.');
  await paula.seesButton('Stop listening');
  floor.calls(kristi, mara);
  await kristi.presses('Answer');
  await kristi.callIs('Talking');
  await paula.talksTo('Kristi Sippola');
}

describe('A supervisor', () => {
  for (const { mode, hears } of modes) {
    it(`who chose ${mode} is told who hears, and stops`, async () => {
      await joins(mode);
      await paula.isHeardBy(hears);
      assert.equal(await paula.isPressed(mode), true);
      await paula.presses('Stop listening');
      await paula.isIdle();
      await kristi.callIs('Talking');
      assert.equal(floor.callsOf(kristi)[0]!.participants.length, 1);
    });
  }

  it('goes from listening to barging in and back, in the call', async () => {
    await joins('Listen');
    assert.equal(await paula.isOff('Coach'), true);
    await paula.presses('Barge in');
    await paula.isHeardBy('All on the call hear you.');
    await paula.presses('Listen');
    await paula.isHeardBy('Nobody hears you.');
  });

  it('mutes the agent, and lets them speak again', async () => {
    await joins('Barge in');
    await paula.presses('Mute Kristi');
    await paula.presses('Unmute Kristi');
    await paula.seesButton('Mute Kristi');
  });
});
