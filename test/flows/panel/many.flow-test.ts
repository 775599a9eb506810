// Many at once: twelve conversations of one agent, and one agent in several tabs.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { until } from '../../../stories/support/until.js';
import type { Customer } from './chat-floor.js';
import { ChatFloor } from './chat-floor.js';
import type { PanelPage } from './panel-page.js';

const names = 'Anna Bela Carl Dora Emil Fred Gina Hugo Iris Jens Kaja Lars'.split(' ');

let floor: ChatFloor;
let kristi: PanelPage;

before(async () => {
  floor = await ChatFloor.open();
  floor.server.centre.digital.policy.capacity = names.length;
  kristi = await floor.agent('ksippo');
});
afterEach(() => floor.clear());
after(() => floor?.close());

describe('An agent', () => {
  it('has twelve conversations at once, and each word is in the one where it belongs', async () => {
    floor.onlyReady(kristi);
    const customers = new Map<string, Customer>();
    for (const name of names) {
      customers.set(name, floor.customer(name));
      await kristi.isOffered(name);
      await kristi.key('Alt+Shift+C');
      await kristi.isWith(name);
    }
    assert.equal(await kristi.count(), names.length);
    for (const round of [1, 2, 3]) {
      for (const [name, customer] of customers) customer.says(`${name} asks ${round}`);
    }
    for (const name of names) {
      const words = [`${name} asks 1`, `${name} asks 2`, `${name} asks 3`, `To ${name}`];
      await kristi.opens(name);
      await kristi.hasRead(words[2]!);
      await kristi.says(words[3]!);
      await kristi.hasRead(...words);
      assert.deepEqual(await kristi.reads(), words);
    }
    for (const [name, { transcript }] of customers) {
      assert.deepEqual(transcript, [`${name} asks 1`, `${name} asks 2`, `${name} asks 3`, `To ${name}`]);
    }
  });

  it('sees who waits longest first, and what is unread', async () => {
    floor.onlyReady(kristi);
    const [anna, bela, carl] = names.slice(0, 3).map((name) => floor.customer(name));
    for (const name of names.slice(0, 3)) {
      await kristi.isOffered(name);
      await kristi.key('Alt+Shift+C');
      await kristi.isWith(name);
      await kristi.says(`Hello ${name}`);
      await kristi.hasRead(`Hello ${name}`);
    }
    bela!.says('It is me, Bela.');
    await kristi.row('It is me, Bela.').waitFor();
    anna!.says('It is me, Anna.');
    anna!.says('Are you there?');
    await kristi.row('Are you there?').filter({ hasText: '2 unread' }).waitFor();
    carl!.says('Good morning.');
    await kristi.hasRead('Good morning.');
    assert.deepEqual(await kristi.waiting(), ['Bela', 'Anna', 'Carl']);
  });
});

describe('Three tabs', () => {
  it('tell of an offer once: one sounds, one tells its page, and one that comes later does neither', async () => {
    const tabs = [kristi, await floor.tab(kristi), await floor.tab(kristi)];
    // Browsers let a page sound once somebody has touched it.
    for (const tab of tabs) {
      await tab.page.keyboard.press('ArrowDown');
      await tab.forgets();
    }
    floor.onlyReady(kristi);
    floor.customer('Anna');
    for (const tab of tabs) await tab.isOffered('Anna');
    const late = await floor.tab(kristi);
    tabs.push(late);
    await late.isOffered('Anna');
    await tabs[1]!.accepts('Anna');
    for (const tab of tabs) await tab.wasTold('accepted', 'Anna');

    const tones = await Promise.all(tabs.map((tab) => tab.tones()));
    assert.equal(
      tones.reduce((sum, count) => sum + count),
      1,
      `Tones by tab: ${tones.join(', ')}`,
    );
    const told = (await Promise.all(tabs.map((tab) => tab.toldOf('Anna')))).flat();
    assert.equal(told.filter((one) => one === 'offered').length, 1);
    for (const tab of tabs.slice(1)) await tab.page.close();
  });

  it('that nobody looks at show one notification for an offer, which goes when it is taken', async () => {
    const tabs = [kristi, await floor.tab(kristi), await floor.tab(kristi)];
    for (const tab of tabs) await tab.isLookedAwayFrom();
    floor.onlyReady(kristi);
    floor.customer('Anna');
    for (const tab of tabs) await tab.isOffered('Anna');
    const notices = async () => (await Promise.all(tabs.map((tab) => tab.notices()))).flat();
    await until(async () => (await notices()).length);
    await tabs[2]!.accepts('Anna');
    for (const tab of tabs) await tab.isOfferedNothing();
    assert.deepEqual(await notices(), ['Chat: A buckle for Anna', 'closed']);
    for (const tab of tabs.slice(1)) await tab.page.close();
  });
});
