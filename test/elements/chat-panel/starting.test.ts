// A first word to a colleague: whom, and then where one writes.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import { signIn } from '../../../stories/support/conversations.js';
import { carole, kristi } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { openDesk, type Desk } from './harness.js';

const start = 'Message to a colleague';
const whom = 'A message to whom';

/** Looks for somebody and chooses them, by keys alone. */
async function choose({ panel }: Desk, name: string): Promise<void> {
  await panel.press(start);
  await panel.fill(whom, name);
  await panel.shows('1 found');
  await panel.key('Enter');
}

describe('a message to a colleague', () => {
  it('goes to whom the search finds, in the field at once, and by both names', async () => {
    const desk = await openDesk();
    const { panel, stage, line } = desk;
    const other = await signIn(stage, carole);

    await choose(desk, 'carole');

    await panel.shows('Send to Carole');
    assert.strictEqual(panel.focused, 'Write to Carole');
    assert.deepEqual(panel.rows, ['Carole Spencer']);
    await panel.fill('Write to Carole', 'Do we have black ones left?');
    await panel.press('Send to Carole');
    const theirs = await until(() => [...other.session.imSessions][0]);
    await until(() => theirs.log.entries.some(({ text }) => text === 'Do we have black ones left?'));
    assert.strictEqual(line.count('InitiateIMSession'), 1);
    await assertAccessible(panel.element);
  });

  it('has nothing to choose from but people and numbers, and is given up by Escape', async () => {
    const { panel, stage } = await openDesk();
    await signIn(stage, carole);

    await panel.press(start);
    await panel.shows('Carole Spencer');

    assert.strictEqual(panel.focused, whom);
    assert.notInclude(panel.text, 'Returns');
    assert.match(panel.text, /Marat Bauer .*Signed out/);
    await assertAccessible(panel.element);
    await panel.key('Escape');
    await panel.shedsWords(whom);
    assert.strictEqual(panel.focused, start);
  });

  it('is one at a time, and says with whom', async () => {
    const desk = await openDesk();
    const { panel, stage } = desk;
    await signIn(stage, carole);
    await choose(desk, 'carole');
    await panel.shows('Send to Carole');

    assert.strictEqual(await panel.whyOff(start), 'You write with Carole Spencer already. Finish that first.');

    await panel.press('Finish');
    await until(() => !panel.isOff(start));
  });

  it('says why it was not opened, and lets another be chosen', async () => {
    const desk = await openDesk();
    const { panel, stage } = desk;
    const other = await signIn(stage, carole);
    await panel.press(start);
    await panel.fill(whom, 'carole');
    await panel.shows('1 found');
    await other.session.end();

    await panel.key('Enter');

    await panel.shows('The message was refused:');
    assert.strictEqual(panel.focused, whom);
    await assertAccessible(panel.element);
    await signIn(stage, carole);
    await panel.key('Enter');
    await panel.shows('Send to Carole');
  });

  it('shows by name who writes first', async () => {
    const { panel, stage } = await openDesk();
    const { session } = await signIn(stage, carole);

    await session.request('POST /me/im-sessions', {
      body: {
        operationName: 'InitiateIMSession',
        destination: { phoneNumber: stage.centre.devices.of(stage.person(kristi)).number },
      },
    });

    await panel.shows('Send to Carole');
    assert.deepEqual(panel.rows, ['Carole Spencer']);
  });

  it('is not there where the contact centre has none', async () => {
    const { panel } = await openDesk({ without: ['api-voice-instant-messaging'] });
    await panel.shows('Conversations');

    assert.isFalse(panel.has(start));
  });
});
