// What must outlive a reload, a node that fails, and many tabs: the call, and one ring for all.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { AgentPage } from './agent-page.js';
import { Floor } from './floor.js';

const mara = '555 0103';

let floor: Floor;
let kristi: AgentPage;

before(async () => {
  floor = await Floor.open({ nodes: 2 });
  kristi = await floor.agent('ksippo');
});
afterEach(() => floor.clear());
after(() => floor?.close());

describe('A call', () => {
  it('stays where it is when a node fails, is marked as last known, and comes back by itself', async () => {
    floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.forgets();
    await floor.failNodeOf(kristi);
    await kristi.callIs('Last known: Talking');
    assert.equal(await kristi.isOff('Hold'), true);
    await kristi.isBack();
    await kristi.callIs('Talking');
    await kristi.presses('Hold');
    await kristi.callIs('On hold');
    assert.deepEqual(await kristi.told(), [{ type: 'held', number: mara, resumed: false }]);
    assert.equal(await kristi.rings(), 0);
    assert.deepEqual(await kristi.hearsRinging(), []);
  });

  it('that rings while a node fails rings once, and pops once', async () => {
    await kristi.forgets();
    floor.calls(kristi, mara);
    await kristi.seesButton('Answer');
    await floor.failNodeOf(kristi);
    await kristi.isLost();
    await kristi.isBack();
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    assert.deepEqual(await kristi.told(), [
      { type: 'ringing', number: mara, resumed: false },
      { type: 'established', number: mara, resumed: false },
    ]);
    assert.equal(await kristi.rings(), 1);
    assert.deepEqual(await kristi.hearsRinging(), ['Incoming call Mara Lindqvist']);
  });

  it('goes on after a reload, without a second ring or screen pop', async () => {
    floor.calls(kristi, mara);
    await kristi.presses('Answer');
    await kristi.callIs('Talking');
    await kristi.reloads();
    await kristi.callIs('Talking');
    await kristi.talksTo('Mara Lindqvist');
    assert.deepEqual(await kristi.told(), [{ type: 'established', number: mara, resumed: true }]);
    assert.equal(await kristi.rings(), 0);
    await kristi.presses('Hang up');
    await kristi.isIdle();
  });
});

describe('Five tabs', () => {
  it('ring once and pop one screen, and one that comes later does neither', async () => {
    const tabs = [kristi];
    while (tabs.length < 5) tabs.push(await floor.tab(kristi));
    // Browsers let a page sound once somebody has touched it.
    for (const tab of tabs) {
      await tab.key('Tab');
      await tab.forgets();
    }
    floor.calls(kristi, mara);
    for (const tab of tabs) await tab.seesButton('Answer');
    tabs.push(await floor.tab(kristi));
    await tabs.at(-1)!.key('Tab');
    for (const tab of tabs) await tab.seesButton('Answer');
    await tabs[2]!.presses('Answer');
    for (const tab of tabs) await tab.callIs('Talking');

    const counts = await Promise.all(tabs.map((tab) => tab.rings()));
    assert.equal(
      counts.reduce((sum, count) => sum + count),
      1,
      `Rings by tab: ${counts.join(', ')}`,
    );
    const pops = (await Promise.all(tabs.map((tab) => tab.told())))
      .flat()
      .filter(({ type, resumed }) => type === 'ringing' && !resumed);
    assert.equal(pops.length, 1);
  });
});
