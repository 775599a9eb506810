// What must outlive a reload and a node that fails: every word, once, and in its order.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ChatFloor } from './chat-floor.js';
import type { PanelPage } from './panel-page.js';

let floor: ChatFloor;
let kristi: PanelPage;

before(async () => {
  floor = await ChatFloor.open({ nodes: 2 });
  kristi = await floor.agent('ksippo');
});
afterEach(() => floor.clear());
after(() => floor?.close());

/** What the agent's page shows is what the centre has, and what the customer was given. */
async function assertNothingLost(...words: string[]): Promise<void> {
  await kristi.hasRead(...words);
  assert.deepEqual(await kristi.reads(), words);
  assert.deepEqual(floor.saidIn(kristi, 'Jonas'), words);
}

describe('A conversation', () => {
  it('goes on when its node fails: what is said meanwhile comes, and what was being sent goes once', async () => {
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    await kristi.accepts('Jonas');
    jonas.says('One');
    await kristi.hasRead('One');
    await kristi.forgets();
    await floor.failNodeOf(kristi);
    jonas.says('Two');
    await kristi.drafts('Three');
    jonas.says('Four');
    await kristi.isBack();
    await kristi.hasRead('Two', 'Four');
    assert.equal(await kristi.draft(), 'Three');
    await kristi.key('Enter');
    await jonas.hears('Three');
    await assertNothingLost('One', 'Two', 'Four', 'Three');
    assert.deepEqual(await kristi.toldOf('Jonas'), []);
    assert.equal((await kristi.hearsOf('Four')).length, 1);
  });

  it('that is offered while a node fails is offered once', async () => {
    await kristi.forgets();
    floor.onlyReady(kristi);
    floor.customer('Jonas');
    await kristi.isOffered('Jonas');
    await floor.failNodeOf(kristi);
    await kristi.isLost();
    await kristi.isBack();
    await kristi.accepts('Jonas');
    await kristi.wasTold('accepted', 'Jonas');
    assert.deepEqual(await kristi.toldOf('Jonas'), ['offered', 'accepted']);
    assert.equal((await kristi.hearsOf('Chat: A buckle for Jonas')).length, 1);
    assert.equal(await kristi.tones(), 1);
  });

  it('shows words whose answer is lost once, as soon as the log has them', async () => {
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    await kristi.accepts('Jonas');
    await kristi.losesAnswerTo('SendMessage');
    await kristi.says('Did you get this?');
    await jonas.hears('Did you get this?');
    await assertNothingLost('Did you get this?');
  });

  it('goes on after a reload in the middle, and nobody is told of it anew', async () => {
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    await kristi.accepts('Jonas');
    jonas.says('One');
    await kristi.hasRead('One');
    await kristi.says('Two');
    const reloading = kristi.reloads();
    jonas.says('Three');
    await reloading;
    jonas.says('Four');
    await kristi.isWith('Jonas');
    await kristi.says('Five');
    await jonas.hears('Five');
    await assertNothingLost('One', 'Two', 'Three', 'Four', 'Five');
    assert.deepEqual(await kristi.toldOf('Jonas'), ['accepted before']);
  });

  it('goes on where the agent has to sign in again, as a page that was reloaded knows no password', async () => {
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    await kristi.accepts('Jonas');
    await kristi.says('One');
    await jonas.hears('One');
    await kristi.reloads();
    await kristi.isWith('Jonas');
    await floor.failNodeOf(kristi);
    jonas.says('Two');
    await kristi.signsIn();
    await assertNothingLost('One', 'Two');
    await kristi.says('Three');
    await assertNothingLost('One', 'Two', 'Three');
  });
});
