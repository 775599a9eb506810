// One conversation, from the offer to its end, by keyboard alone.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ChatFloor } from './chat-floor.js';
import type { PanelPage } from './panel-page.js';

let floor: ChatFloor;
let kristi: PanelPage;
let carole: PanelPage;

before(async () => {
  floor = await ChatFloor.open();
  [kristi, carole] = await Promise.all([floor.agent('ksippo'), floor.agent('cspencer')]);
});
afterEach(() => floor.clear());
after(() => floor?.close());

describe('An agent by keyboard alone', () => {
  it('takes what is offered, talks, says goodbye and completes it', async () => {
    await kristi.forgets();
    floor.onlyReady(kristi);
    const jonas = await floor.visitor('Jonas');
    await kristi.accepts('Jonas');
    await jonas.says('Can the buckle be replaced?');
    await kristi.hasRead('Can the buckle be replaced?');
    await kristi.says('Every one of them.');
    await jonas.sees('Every one of them.');
    await jonas.says('Good.');
    await kristi.hasRead('Good.');
    await kristi.leaves('Goodbye, Jonas.');
    await jonas.sees('Kristi ended the chat.');
    await jonas.assertReads('Can the buckle be replaced?', 'Every one of them.', 'Good.', 'Goodbye, Jonas.');
    await kristi.completes();
    await kristi.hasNothing();
    assert.deepEqual(await kristi.toldOf('Jonas'), ['offered', 'accepted', 'left', 'completed']);
  });

  it('rejects an offer, which another agent gets', async () => {
    await Promise.all([kristi.forgets(), carole.forgets()]);
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    await kristi.isOffered('Jonas');
    await carole.isOfferedNothing();
    floor.onlyReady(kristi, carole);
    await kristi.presses('Reject');
    await kristi.isOfferedNothing();
    await carole.accepts('Jonas');
    await carole.says('Here I am.');
    await jonas.hears('Here I am.');
    assert.deepEqual(await kristi.toldOf('Jonas'), ['offered', 'completed']);
    assert.deepEqual(await carole.toldOf('Jonas'), ['offered', 'accepted']);
  });

  it('hears the offer and each of the words of others once, and none that were there before', async () => {
    await kristi.forgets();
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    jonas.says('Is anybody there?');
    await kristi.accepts('Jonas');
    await kristi.hasRead('Is anybody there?');
    jonas.says('It is about a buckle.');
    await kristi.hasRead('It is about a buckle.');
    await kristi.says('Which one?');
    jonas.says('The one of the hip belt.');
    await kristi.hasRead('Which one?', 'The one of the hip belt.');
    jonas.says('It is broken.');
    jonas.says('In two.');
    await kristi.hasRead('It is broken.', 'In two.');

    const counts: [string, number][] = [];
    for (const words of [
      'Chat: A buckle for Jonas',
      'It is about',
      'Which one',
      'hip belt',
      'It is broken',
      'In two',
    ]) {
      counts.push([words, (await kristi.hearsOf(words)).length]);
    }
    assert.deepEqual(
      counts.filter(([, count]) => count !== 1),
      [],
      `Heard: ${(await kristi.hears()).join(' | ')}`,
    );
    assert.deepEqual(await kristi.hearsOf('Is anybody there?'), []);
  });

  it('finds what was not sent again after a reload, in each conversation its own', async () => {
    floor.onlyReady(kristi);
    const jonas = floor.customer('Jonas');
    await kristi.accepts('Jonas');
    await kristi.drafts('The buckle is');
    const mara = floor.customer('Mara');
    await kristi.accepts('Mara');
    await kristi.drafts('Your tent is');
    await kristi.opens('Jonas');
    assert.equal(await kristi.draft(), 'The buckle is');
    await kristi.reloads();
    await kristi.opens('Jonas');
    assert.equal(await kristi.draft(), 'The buckle is');
    await kristi.says(' on its way.');
    await jonas.hears('The buckle is on its way.');
    await kristi.opens('Mara');
    assert.equal(await kristi.draft(), 'Your tent is');
    await kristi.says(' here.');
    await mara.hears('Your tent is here.');
    await kristi.opens('Jonas');
    assert.equal(await kristi.draft(), '');
    assert.deepEqual(jonas.transcript, ['The buckle is on its way.']);
  });
});
