// The end of a conversation, in the composer's place.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/after/define.js';
import { customerMedia } from '../../../stories/support/conversations.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { openBeside, type Beside, type Setting } from './beside.js';

type Desk = Beside<HTMLElementTagNameMap['gws-chat-after']>;

const open = (setting: Setting = {}) => openBeside('gws-chat-after', { width: 380, ...setting });

/** The agent has left the customer. */
async function openLeft(setting: Setting = {}): Promise<Desk> {
  const desk = await open(setting);
  await desk.chat.perform('Leave');
  await desk.part.shows('Still yours');
  return desk;
}

const textsFor = ({ stage, customerId }: Desk): (string | undefined)[] =>
  stage.centre.digital
    .ofCustomer(customerId)
    .customerMessages(customerId, 1)
    .filter(({ type }) => type === 'Text')
    .map(({ text }) => text);

async function chooseOutcome({ part }: Desk, folder: string, outcome: string): Promise<void> {
  await part.press('Choose an outcome');
  await part.press(folder);
  await part.press(outcome);
}

describe('the end of a conversation', () => {
  for (const medium of customerMedia) {
    describe(`of ${medium}`, () => {
      it('leaves with a farewell, and is still the agent’s', async () => {
        const desk = await open({ medium });
        await desk.part.shows('Say goodbye to Mara');
        await assertAccessible(desk.part.element);
        await desk.part.fill('Last words, if you like', 'Have a good trip');

        await desk.part.press('Leave');

        await desk.part.shows('Still yours Note the outcome and complete it.');
        assert.strictEqual(desk.chat.data.state, 'LeftChat');
        assert.deepEqual(textsFor(desk), ['Have a good trip']);
        await assertAccessible(desk.part.element);
      });

      it('leaves without a word where the agent has none', async () => {
        const desk = await open({ medium });

        await desk.part.press('Leave');

        await desk.part.shows('Still yours');
        assert.deepEqual(textsFor(desk), []);
      });

      it('notes outcome and remark, and completes', async () => {
        const desk = await openLeft({ medium });
        const { part, chat } = desk;
        await chooseOutcome(desk, 'Repair', 'Spare part sent');
        await part.shows('Spare part sent');
        await until(() => chat.data.userData?.['DispositionCode']);
        await part.fill('Remark', 'A new slider');
        (await part.control('Remark')).dispatchEvent(new Event('change'));
        await until(() => chat.data.comment === 'A new slider');

        await part.press('Complete');

        await until(() => chat.ended);
      });

      it('goes into a queue, where others find it', async () => {
        const { part, chat } = await openLeft({ medium });
        await part.press('Place in a queue');
        await part.fill('Place it in a queue', 'Orders');
        await part.shows('1 found');
        await assertAccessible(part.element);

        await part.key('Enter');

        await until(() => chat.ended);
      });
    });
  }

  it('is not completed without an outcome where one is needed', async () => {
    const desk = await openLeft();
    const { part, chat, line } = desk;
    part.element.mandatoryOutcome = true;
    await part.shows('Choose an outcome, then you can complete.');
    assert.isTrue(part.isOff('Complete'));
    await part.press('Complete');
    assert.strictEqual(line.count('Complete'), 0);
    await assertAccessible(part.element);

    await chooseOutcome(desk, 'Repair', 'Spare part sent');
    await part.shedsWords('Choose an outcome, then you can complete.');
    await part.press('Complete');

    await until(() => chat.ended);
  });

  it('puts the outcome under a key of the embedder’s own', async () => {
    const desk = await openLeft();
    desk.part.element.dispositionKey = 'Result';

    await chooseOutcome(desk, 'Repair', 'Spare part sent');

    await until(() => desk.chat.data.userData?.['Result']);
    assert.isUndefined(desk.chat.data.userData?.['DispositionCode']);
  });

  it('reminds the agent when the time is up', async () => {
    const { part } = await openLeft();
    assert.match(part.text, /^(1:00|0:5\d) /);

    part.element.limit = 0.001;

    await part.shows('Time is up. Complete it, or place it in a queue.');
    await assertAccessible(part.element);
  });

  it('does not begin the time anew when the page is loaded again', async () => {
    const { part, session, chat } = await openLeft();
    const again = document.createElement('gws-chat-after');
    Object.assign(again, { session, chat, who: 'Mara Lindqvist' });
    const before = localStorage.getItem(`gws-after-chat:${chat.id}`);
    part.element.after(again);
    await again.updateComplete;

    assert.strictEqual(localStorage.getItem(`gws-after-chat:${chat.id}`), before);
    assert.isNotNull(before);
  });

  it('can be completed at once where the customer has left', async () => {
    const { part, stage, customerId, chat } = await open();
    stage.centre.digital.ofCustomer(customerId).performAsCustomer(customerId, 'Complete');
    await part.shows('Mara has left');
    await assertAccessible(part.element);

    await part.press('Complete');

    await until(() => chat.ended);
  });

  it('says why completing was refused, and takes it again', async () => {
    const { part, stage, chat } = await openLeft();
    stage.inside.desk.faults.add({ kind: 'error500', path: '/me/chats/' });
    await part.press('Complete');
    await part.shows('Close');
    await assertAccessible(part.element);

    await part.press('Complete');

    await until(() => chat.ended);
  });
});
