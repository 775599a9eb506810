// What stands beside a conversation, in the panel.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import type { GwsInteractionCompletedEvent } from '../../../src/elements/chat-panel/events.js';
import { carole } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { openDeskTalking } from './harness.js';

describe('beside a conversation, the panel', () => {
  it('shows whom it is with, in three columns', async () => {
    const { panel } = await openDeskTalking();
    panel.element.style.inlineSize = '1100px';

    await panel.shows('About Jonas');
    await assertAccessible(panel.element);
  });

  it('opens the search of each way from the head, and goes back there with Escape', async () => {
    const { panel } = await openDeskTalking();

    for (const [way, sentence] of [
      ['Consult', 'You talk with them alone. Jonas does not see it.'],
      ['Invite', 'They join, and Jonas sees them.'],
      ['Transfer', 'Jonas goes on with them, and you leave.'],
    ] as const) {
      await panel.press(way);
      await panel.shows(sentence);
      await until(() => panel.focused === sentence);
      await panel.key('Escape');
      await panel.shedsWords(sentence);
      assert.strictEqual(panel.focused, way);
    }
  });

  it('hands over and lets go of it', async () => {
    const { panel, stage } = await openDeskTalking();
    await stage.agent(carole);
    await panel.press('Transfer');
    await panel.fill('Jonas goes on with them, and you leave.', 'carole');
    await panel.shows('1 found');

    await panel.key('Enter');

    await panel.shows('Nothing is waiting. New conversations appear here.');
  });

  it('asks for an outcome where one is needed', async () => {
    const { panel } = await openDeskTalking();
    panel.element.mandatoryOutcome = true;
    await panel.press('Finish');
    await panel.press('Leave');

    await panel.shows('Choose an outcome, then you can complete.');

    assert.isTrue(panel.isOff('Complete'));
    await until(() => !panel.has('Finish'));
    await assertAccessible(panel.element);
  });

  it('does not lose the focus with what was completed', async () => {
    const { panel } = await openDeskTalking();
    await panel.press('Finish');
    await panel.press('Leave');
    (await panel.control('Complete')).focus();

    await panel.press('Complete');

    await panel.shows('Nothing is waiting. New conversations appear here.');
    assert.strictEqual(panel.focused, 'Conversations');
  });

  it('tells the page in the end what it came to', async () => {
    const { panel, session } = await openDeskTalking();
    const ended = new Promise<GwsInteractionCompletedEvent>((resolve) =>
      panel.element.addEventListener('gws-interaction-completed', resolve, { once: true }),
    );
    const [chat] = session.chats;
    await chat!.perform('SetDisposition', { disposition: 'Refunded' });
    await until(() => chat!.data.userData?.['DispositionCode']);

    await chat!.perform('Complete');

    const { state, subject, userData } = (await ended).payload;
    assert.deepEqual([state, subject, userData['DispositionCode']], ['Completed', 'Hip belt buckle', 'Refunded']);
  });

  it('says once what was refused, where it was asked', async () => {
    const { panel, line } = await openDeskTalking();
    await panel.press('Finish');
    await panel.shows('Say goodbye to Jonas');
    const mend = line.cut();

    await panel.press('Leave');

    await panel.shows('No answer from the contact centre.');
    assert.lengthOf(panel.text.match(/No answer from the contact centre/g)!, 1);
    mend();
  });

  it('keeps what was written while the end is open', async () => {
    const { panel } = await openDeskTalking();
    await panel.fill('Write to Jonas', 'Half a sentence');
    await panel.press('Finish');
    await panel.shows('Say goodbye to Jonas');
    assert.isFalse(panel.has('Write to Jonas'));

    await panel.press('Finish');

    await panel.shedsWords('Say goodbye to Jonas');
    assert.strictEqual(panel.valueOf('Write to Jonas'), 'Half a sentence');
  });
});
