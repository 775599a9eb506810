// After a call: the outcome, the notes, the time that runs down, and what is remembered when a page is loaded anew.
import { assert } from '@open-wc/testing';
import { answerCall, beReady, type Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import '../../../src/elements/softphone/define.js';
import { assertAccessible } from '../accessible.js';
import { openDesk } from './harness.js';
import { openStage, openTab, type Tab } from './piece.js';

const jonas = '+49 30 5550 0134';

describe('after a call', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = openStage();
    stage.centre.settings.voice.defaultWrapupTime = 60;
  });

  /** Somebody calls, is answered, and hangs up. */
  async function talk({ session }: Tab): Promise<string> {
    const id = stage.ring(jonas);
    await answerCall(session);
    stage.centre.calls.hangUpOutside(id);
    await until(() => session.calls.size === 0);
    return id;
  }

  const ucsCalls = () => stage.centre.ucs.interactions();
  const stateOf = (tab: Tab) => tab.session.channels.get('voice')!.data.userState;

  it('says who it was, how long they talked and how long there is', async () => {
    const tab = await openTab(stage);

    await talk(tab);

    await tab.piece.shows(jonas);
    await tab.piece.control('Notes');
    assert.match(tab.piece.text, /Talked 0:0\d/);
    await until(() => /(1:00|0:5\d)/.test(tab.piece.text));
    await assertAccessible(tab.piece.element);
  });

  it('still knows by name who it was', async () => {
    const { phone, stage: centre, session } = await openDesk();
    centre.centre.settings.voice.defaultWrapupTime = 60;
    phone.element.describe = ({ participants }) => ({ name: participants?.length ? 'Jonas Weber' : '' });
    const id = centre.ring(jonas);
    await answerCall(session);

    centre.centre.calls.hangUpOutside(id);

    await phone.shows('Save and be ready');
    assert.match(phone.text, /Jonas Weber Talked 0:0\d/);
  });

  it('leads back to being ready', async () => {
    const tab = await openTab(stage);
    await talk(tab);

    await tab.piece.press('Save and be ready');

    await until(() => stateOf(tab).state === 'Ready');
    await tab.piece.shedsWords('Outcome');
  });

  it('is shown in no page of a centre without after-call work, where nothing is needed', async () => {
    stage.centre.settings.voice.defaultWrapupTime = 0;
    const tab = await openTab(stage);

    await talk(tab);
    await tab.piece.element.updateComplete;

    assert.notInclude(tab.piece.text, 'Outcome');
  });

  describe('the outcome', () => {
    it('is found by its name, and told to the server', async () => {
      const tab = await openTab(stage);
      const id = await talk(tab);

      await tab.piece.fill('Find an outcome', 'spare');
      await tab.piece.press('Spare part sent');

      await until(() => tab.piece.element.wrapUp.outcomeOf(id)?.name === 'SparePartSent');
      assert.strictEqual(tab.line.count('SetCallDisposition'), 1);
      assert.include(tab.piece.text, 'Repair');
      assert.notInclude(tab.piece.text, 'Issue Resolved');
    });

    it('says when nothing has that name', async () => {
      const tab = await openTab(stage);
      await talk(tab);

      await tab.piece.fill('Find an outcome', 'zebra');

      await tab.piece.shows('No outcome is called “zebra”.');
      await assertAccessible(tab.piece.element);
    });

    it('is chosen by keyboard alone', async () => {
      const tab = await openTab(stage);
      const id = await talk(tab);
      (await tab.piece.control('Find an outcome')).focus();

      await tab.piece.control('Repair');
      await tab.piece.key('ArrowDown');
      assert.strictEqual(tab.piece.focused, 'Repair');
      await tab.piece.key('ArrowRight');
      await tab.piece.shows('Spare part sent');
      await tab.piece.key('ArrowDown');
      await tab.piece.key('ArrowRight');
      await tab.piece.key('ArrowDown');
      assert.strictEqual(tab.piece.focused, 'Not worth repairing');
      await tab.piece.key('ArrowLeft');
      assert.strictEqual(tab.piece.focused, 'Not repaired');
      await tab.piece.key('End');
      await tab.piece.key('Home');
      await tab.piece.key('ArrowDown');
      await tab.piece.key('ArrowDown');
      await tab.piece.key('Enter');

      await until(() => tab.piece.element.wrapUp.outcomeOf(id)?.name === 'NotWorthRepairing');
      await assertAccessible(tab.piece.element);
    });

    it('is shown as chosen when the server has taken it, not before', async () => {
      const tab = await openTab(stage);
      const id = await talk(tab);
      await tab.piece.control('Issue Resolved');
      const release = tab.line.hold();

      await tab.piece.press('Issue Resolved');
      await until(() => tab.piece.element.wrapUp.pendingOutcomeOf(id));
      assert.strictEqual(tab.piece.element.wrapUp.outcomeOf(id), undefined);
      release();

      await until(() => tab.piece.element.wrapUp.outcomeOf(id)?.name === 'IssueResolved');
    });

    it('that was refused says so, and can be chosen again', async () => {
      const tab = await openTab(stage);
      const id = await talk(tab);
      await tab.piece.control('Issue Resolved');
      const mend = tab.line.cut();

      await tab.piece.press('Issue Resolved');
      await tab.piece.shows('No answer from the contact centre.');
      mend();
      await tab.piece.press('Issue Resolved');

      await until(() => tab.piece.element.wrapUp.outcomeOf(id));
      await tab.piece.shedsWords('No answer');
    });

    it('comes from the flat list where there is no tree', async () => {
      stage.inside.desk.faults.add({ kind: 'error500', path: '/groups' });
      const tab = await openTab(stage);
      await talk(tab);

      await tab.piece.control('Spare part sent');

      assert.strictEqual(tab.piece.has('Repair'), false);
    });
  });

  describe('with an outcome that is needed', () => {
    it('the agent cannot be ready before, and is told why', async () => {
      const tab = await openTab(stage, { mandatory: true });
      await talk(tab);

      await tab.piece.shows('Choose an outcome, then you can be ready.');
      await tab.piece.press('Save and be ready');
      assert.strictEqual(tab.piece.isOff('Save and be ready'), true);
      assert.strictEqual(tab.line.count('Ready'), 0);
      assert.strictEqual(tab.piece.element.wrapUp.blocksReady, true);
      assert.strictEqual(tab.piece.element.wrapUp.blocksDial, true);
      await assertAccessible(tab.piece.element);

      await tab.piece.press('Issue Resolved');
      await until(() => !tab.piece.isOff('Save and be ready'));
      await tab.piece.press('Save and be ready');

      await until(() => stateOf(tab).state === 'Ready');
      assert.strictEqual(tab.piece.element.wrapUp.blocksDial, false);
    });

    it('nothing is asked while the call runs, nor when it was chosen then', async () => {
      const tab = await openTab(stage, { mandatory: true });
      const id = stage.ring(jonas);
      const call = await answerCall(tab.session);
      await tab.piece.element.updateComplete;
      assert.strictEqual(tab.piece.element.wrapUp.blocksDial, false);

      await tab.piece.element.wrapUp.choose(id, { name: 'IssueResolved', displayName: 'Issue Resolved' });
      assert.strictEqual(call.data.userData?.['DispositionCode'], 'IssueResolved');
      await call.perform('Hangup');
      await until(() => tab.session.calls.size === 0);

      await tab.piece.shows('Save and be ready');
      assert.strictEqual(tab.piece.element.wrapUp.blocksReady, false);
    });

    it('a reload forgets neither the call nor that it is needed', async () => {
      const before = await openTab(stage, { mandatory: true });
      const id = await talk(before);
      await before.piece.shows('Needed');
      before.close();

      const after = await openTab(stage, { mandatory: true });
      await after.piece.shows('Choose an outcome, then you can be ready.');
      assert.include(after.piece.text, jonas);
      await after.piece.press('Issue Resolved');

      await until(() => after.piece.element.wrapUp.outcomeOf(id));
      assert.strictEqual(after.piece.element.wrapUp.blocksReady, false);
    });

    it('a call that ended while no page was there is not forgotten', async () => {
      const before = await openTab(stage, { mandatory: true });
      const id = stage.ring(jonas);
      await answerCall(before.session);
      await before.piece.element.updateComplete;
      before.close();
      stage.centre.calls.hangUpOutside(id);

      const after = await openTab(stage, { mandatory: true });

      await after.piece.shows('Needed');
      assert.notInclude(after.piece.text, 'Talked');
    });

    it('a server that knows the call no more is no dead end', async () => {
      const tab = await openTab(stage, { mandatory: true });
      const id = stage.ring(jonas);
      await answerCall(tab.session);
      await tab.piece.element.updateComplete;
      const key = Object.keys(localStorage).find((one) => one.endsWith(id) && one.startsWith('gws-widgets.call:'))!;
      localStorage.setItem(key.replace(id, 'GONE'), localStorage.getItem(key)!.replaceAll(id, 'GONE'));
      localStorage.removeItem(key);
      tab.close();
      stage.centre.calls.hangUpOutside(id);
      const after = await openTab(stage, { mandatory: true });

      await after.piece.press('Issue Resolved');

      await after.piece.shows('The contact centre no longer knows this call');
      assert.strictEqual(after.piece.element.wrapUp.blocksReady, false);
    });

    it('nobody is held up where there is no outcome to choose', async () => {
      const tree = stage.centre.dispositions as unknown as { root: { id: string }; group: () => object };
      tree.group = () => ({ id: tree.root.id, name: 'root', contains: 'dispositions', groups: [], dispositions: [] });
      const tab = await openTab(stage, { mandatory: true });

      await talk(tab);

      await until(() => !tab.piece.element.wrapUp.blocksReady);
      await tab.piece.shows('This contact centre has no outcomes.');
      tab.close();
      const after = await openTab(stage, { mandatory: true });
      await until(() => !after.piece.element.wrapUp.blocksReady);
    });
  });

  describe('in the whole phone, with an outcome that is needed', () => {
    it('hanging up goes on, and neither being ready nor the next call does, before it is there', async () => {
      const { phone, stage: centre, session, line } = await openDesk();
      phone.element.mandatoryOutcome = true;
      centre.ring(jonas);
      await answerCall(session);

      await phone.element.hangUp();
      await phone.shows('Choose an outcome, then you can be ready.');
      const dialled = await phone.element.dial('5550104').catch((error: Error) => error.message);
      assert.strictEqual(dialled, 'The last call needs an outcome first');
      assert.strictEqual(line.count('Dial'), 0);
      assert.strictEqual(phone.has('Name or number'), false);

      await phone.press('Issue Resolved');
      await until(() => !phone.isOff('Save'));
      await phone.press('Save');
      await phone.control('Name or number');
      await phone.element.dial('5550104');

      assert.strictEqual(line.count('Dial'), 1);
    });
  });

  describe('in the contact server', () => {
    it('a call is recorded when the talk begins, and completed once when the agent is done', async () => {
      const tab = await openTab(stage);
      const other = await openTab(stage);
      stage.ring(jonas);
      const call = await answerCall(tab.session);
      await until(() => ucsCalls().length === 1);
      assert.strictEqual(ucsCalls()[0]!.endedAt, undefined);

      await call.perform('Hangup');
      await tab.piece.control('Notes');
      await tab.piece.fill('Notes', 'Buckle 25 mm.');
      await tab.piece.press('Issue Resolved');
      await until(() => !tab.piece.element.wrapUp.pendingOutcomeOf(call.id));
      await tab.piece.press('Save and be ready');

      await until(() => ucsCalls()[0]!.endedAt !== undefined);
      const [record, ...others] = ucsCalls();
      assert.strictEqual(others.length, 0);
      assert.strictEqual(record!.comment, 'Buckle 25 mm.');
      assert.strictEqual(record!.userData['DispositionCode'], 'IssueResolved');
      assert.strictEqual(tab.line.count('SetCallCompleted') + other.line.count('SetCallCompleted'), 1);
    });

    it('a call that no page was there for in the end is completed by the next one', async () => {
      stage.centre.settings.voice.defaultWrapupTime = 0;
      const before = await openTab(stage);
      const id = stage.ring(jonas);
      await answerCall(before.session);
      await until(() => ucsCalls().length === 1);
      before.close();
      stage.centre.calls.hangUpOutside(id);
      const after = await openTab(stage);
      const key = Object.keys(localStorage).find((one) => one.endsWith(id) && one.startsWith('gws-widgets.call:'))!;
      await until(() => localStorage.getItem(key)!.includes('"until"'));
      // What ended a while ago nobody waits for.
      const kept = JSON.parse(localStorage.getItem(key)!) as { value: { until: number } };
      kept.value.until -= 60_000;
      localStorage.setItem(key, JSON.stringify(kept));
      after.piece.element.requestUpdate();

      await until(() => ucsCalls()[0]!.endedAt !== undefined);
    });

    it('nothing is asked of it where there is none', async () => {
      stage.centre.features.turn('api-ucs-voice', false);
      const tab = await openTab(stage);
      await beReady(tab.session);

      await talk(tab);
      await tab.piece.shows('Save and be ready');

      assert.strictEqual(tab.piece.has('Notes'), false);
      assert.strictEqual(tab.line.requests.filter((request) => request.includes('/ucs/')).length, 0);
    });
  });
});
