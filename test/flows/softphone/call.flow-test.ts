// One call, by keyboard alone.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { AgentPage } from './agent-page.js';
import { Floor } from './floor.js';

const mara = '555 0103';

let floor: Floor;
let kristi: AgentPage;

before(async () => {
  floor = await Floor.open();
  floor.server.centre.calls.policy.recording = true;
  kristi = await floor.agent('ksippo');
  await kristi.becomes('Ready');
});
afterEach(() => floor.clear());
after(() => floor?.close());

describe('An agent by keyboard alone', () => {
  it('answers, holds, retrieves and hangs up', async () => {
    floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.presses('Hold');
    await kristi.callIs('On hold');
    await kristi.presses('Retrieve');
    await kristi.callIs('Talking');
    await kristi.presses('Hang up');
    await kristi.isIdle();
    assert.deepEqual(
      (await kristi.told()).map(({ type }) => type),
      ['ringing', 'established', 'held', 'established', 'released'],
    );
  });

  it('does so with shortcuts, wherever the focus is', async () => {
    await kristi.goesTo('link', '555 0102');
    floor.calls(kristi, mara);
    await kristi.seesButton('Answer');
    await kristi.key('Alt+Shift+A');
    await kristi.callIs('Talking');
    await kristi.key('Alt+Shift+H');
    await kristi.callIs('On hold');
    await kristi.key('Alt+Shift+H');
    await kristi.callIs('Talking');
    await kristi.key('Alt+Shift+E');
    await kristi.isIdle();
    assert.equal(await kristi.focused(), '555 0102');
    await kristi.key('Alt+Shift+R');
    await kristi.isIn('Not ready');
  });

  it('calls a customer by the number in the page, who is opened beside it', async () => {
    await kristi.goesTo('link', '+49 30 5550 0134');
    await kristi.key('Enter');
    await kristi.callIs('Calling');
    await kristi.sees('48213 Ridgeline 45, M');
    floor.answers(kristi, '+493055500134');
    await kristi.callIs('Talking');
    await kristi.presses('Hang up');
    await kristi.isIdle();
  });

  it('starts, pauses, resumes and stops a recording', async () => {
    floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.sees('Not recording');
    await kristi.presses('Start recording');
    await kristi.sees('Recording');
    await kristi.presses('Pause recording');
    await kristi.sees('Recording paused');
    await kristi.presses('Resume recording');
    await kristi.sees('Recording');
    await kristi.presses('Stop recording');
    await kristi.sees('Not recording');
  });

  it('hears each thing that happens once', async () => {
    await kristi.forgets();
    const caller = floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.presses('Hold');
    await kristi.callIs('On hold');
    await kristi.presses('Retrieve');
    await kristi.callIs('Talking');
    caller.hangsUp();
    await kristi.isIdle();
    assert.deepEqual(await kristi.hears(), [
      'Incoming call Mara Lindqvist',
      'Talking to Mara Lindqvist.',
      'Mara Lindqvist is on hold.',
      'Talking to Mara Lindqvist.',
      'The call with Mara Lindqvist has ended.',
    ]);
  });
});
