// A call rings: what is shown, what can be done, and that one tab alone makes a noise about it.
import { assert } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { answerCall, type Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { isSoundFree, playRing } from '../../../src/ui/sound.js';
import { isOurs } from '../../../src/ui/one-tab.js';
import { assertAccessible } from '../accessible.js';
import { openStage, openTab, type Tab } from './piece.js';

const jonas = '+49 30 5550 0134';
const maxi = '+49 89 5550 0178';

/** Somebody touches the page: browsers make no sound before. */
async function touch(): Promise<void> {
  await sendMouse({ type: 'click', position: [2, 2] });
  await until(() => isSoundFree());
}

const sounding = (...tabs: Tab[]) => tabs.filter(({ piece }) => piece.element.ringer.isSounding).length;

describe('a call that rings', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = openStage();
  });

  it('says who calls, how long it rings and what is known of the matter', async () => {
    stage.centre.settings.voice['toast-filter'] = [
      { attachedDataKey: 'order', displayName: 'Order' },
      { attachedDataKey: 'language', displayName: 'Speaks' },
    ];
    const { piece } = await openTab(stage);

    stage.centre.calls.ring(stage.person(), jonas, { order: '48213, Ridgeline 45', language: 'German' });

    await piece.shows(jonas);
    assert.match(piece.text, /ringing 0:0\d/);
    assert.include(piece.text, 'Order 48213, Ridgeline 45 Speaks German');
    await assertAccessible(piece.element);
  });

  it('says more where the embedder knows more', async () => {
    const { piece } = await openTab(stage);
    piece.element.describe = () => ({
      name: 'Jonas Weber',
      place: 'Berlin',
      queue: 'Repairs and spare parts',
      waitsSince: Date.now() - 48_000,
    });

    stage.ring(jonas);

    await piece.shows('Jonas Weber');
    assert.match(piece.text, /Repairs and spare parts waiting 0:4\d/);
    assert.include(piece.text, `${jonas} · Berlin`);
  });

  it('is answered by the button, by keyboard alone', async () => {
    const { piece, session } = await openTab(stage);
    stage.ring(jonas);
    const button = await piece.control('Answer');

    button.focus();
    await piece.key('Enter');

    await until(() => [...session.calls][0]?.data.state === 'Established');
    await piece.shedsWords('Incoming call');
  });

  it('is offered to be rejected only where a queue delivered it', async () => {
    const { piece, session } = await openTab(stage);
    await session.setState('Ready');
    stage.ring(jonas);
    await piece.control('Answer');
    assert.strictEqual(piece.has('Reject'), false);

    stage.centre.calls.hangUpOutside([...session.calls][0]!.id);
    await until(() => session.calls.size === 0);
    stage.centre.calls.enqueue(stage.centre.company.queues[0]!.number, maxi);

    await piece.press('Reject');
    await until(() => session.calls.size === 0);
  });

  it('announces itself once, and takes the focus from nobody', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const { piece } = await openTab(stage);
    field.focus();

    stage.ring(jonas);
    await piece.shows('Incoming call');
    const { alert } = piece;
    piece.element.describe = () => ({ name: 'Jonas Weber' });
    await piece.shows('Jonas Weber');

    assert.strictEqual(document.activeElement, field);
    assert.strictEqual(piece.alert, alert);
    assert.deepEqual(piece.alerts, [`Incoming call ${jonas}`]);
    field.remove();
  });

  it('while another one runs says who will be put on hold, and does so', async () => {
    const { piece, session } = await openTab(stage);
    stage.ring(jonas);
    const first = await answerCall(session);

    stage.ring(maxi);
    await piece.shows('Second call');
    assert.include(piece.text, `You are talking to ${jonas}, who will be put on hold.`);
    await assertAccessible(piece.element);
    await piece.press('Hold and answer');

    await until(() => first.data.state === 'Held');
  });

  it('on a phone that cannot be answered from here says so, without a button', async () => {
    (stage.phone('5000') as { network: string }).network = 'Public';
    const { piece } = await openTab(stage);

    stage.ring(jonas);

    await piece.shows('Answer on your phone. This line cannot be answered from here.');
    assert.strictEqual(piece.has('Answer'), false);
    await assertAccessible(piece.element);
  });

  it('waits with its buttons while the connection is lost, and stays in view', async () => {
    const { piece, line } = await openTab(stage);
    stage.ring(jonas);
    await piece.control('Answer');

    const mend = line.break();
    await until(() => piece.isOff('Answer'));
    await piece.press('Answer');

    assert.strictEqual(await piece.whyOff('Answer'), 'Not connected');
    assert.strictEqual(line.count('Answer'), 0);
    mend();
    await until(() => !piece.isOff('Answer'));
  });

  it('shows that it is being answered until the server says so', async () => {
    const { piece, line } = await openTab(stage);
    stage.ring(jonas);
    await piece.control('Answer');
    const release = line.hold();

    await piece.press('Answer');
    await piece.shows('Answering');
    await assertAccessible(piece.element);
    await piece.press('Answering');
    release();

    await piece.shedsWords('Answering');
    assert.strictEqual(line.count('Answer'), 1);
  });

  describe('in several tabs', () => {
    it('sounds in one, in the next one when that goes, and in none when it is over', async () => {
      const [one, other] = [await openTab(stage), await openTab(stage)];
      await touch();

      const id = stage.ring(jonas);
      await until(() => sounding(one, other) === 1);
      const [first, second] = one.piece.element.ringer.isSounding ? [one, other] : [other, one];
      first.close();
      await until(() => second.piece.element.ringer.isSounding);
      stage.centre.calls.hangUpOutside(id);

      await until(() => sounding(first, second) === 0);
    });

    it('does not sound again in a page that comes while it rings, as after a reload', async () => {
      const before = await openTab(stage);
      await touch();
      stage.ring(jonas);
      await until(() => before.piece.element.ringer.isSounding);

      before.close();
      const after = await openTab(stage);
      await after.piece.shows(jonas);
      await after.piece.element.updateComplete;

      assert.strictEqual(sounding(before, after), 0);
    });

    it('sounds on after the connection was lost and is back, and does not begin anew', async () => {
      const { piece, line } = await openTab(stage);
      await touch();
      stage.ring(jonas);
      await until(() => piece.element.ringer.isSounding);
      const { alert } = piece;

      line.drop();
      await piece.shows('Connection lost.');
      await piece.shedsWords('Connection lost.');

      assert.strictEqual(piece.element.ringer.isSounding, true);
      assert.strictEqual(piece.alert, alert);
    });

    it('keeps still where the agent has switched the sound off', async () => {
      const { piece } = await openTab(stage);
      await touch();
      stage.ring(jonas);
      await until(() => piece.element.ringer.isSounding);

      piece.element.silent = true;

      await until(() => !piece.element.ringer.isSounding);
    });

    it('gives a deed to one of them', async () => {
      const deed = `pop ${Math.random()}`;
      const answers = await Promise.all(Array.from({ length: 20 }, () => isOurs(deed)));

      assert.strictEqual(answers.filter(Boolean).length, 1);
      assert.strictEqual(await isOurs(deed), false);
    });
  });

  describe('in pages that nobody looks at', () => {
    class Desktop extends EventTarget {
      static permission: NotificationPermission = 'granted';
      static shown: Desktop[] = [];
      static requestPermission(): void {
        Desktop.permission = 'granted';
      }
      isOpen = true;
      constructor(
        readonly title: string,
        readonly options: NotificationOptions,
      ) {
        super();
        Desktop.shown.push(this);
      }
      close(): void {
        this.isOpen = false;
      }
    }
    const { Notification } = window;
    beforeEach(() => {
      Object.defineProperty(document, 'hidden', { configurable: true, value: true });
      Desktop.shown = [];
      window.Notification = Desktop as never;
    });
    afterEach(() => {
      delete (document as { hidden?: boolean }).hidden;
      window.Notification = Notification;
    });

    it('shows one notification for all, as long as it rings', async () => {
      Desktop.permission = 'granted';
      await openTab(stage);
      await openTab(stage);

      const id = stage.ring(jonas);
      await until(() => Desktop.shown.length > 0);
      const [notice] = Desktop.shown;
      assert.strictEqual(notice!.title, 'Incoming call');
      assert.strictEqual(notice!.options.body, jonas);
      stage.centre.calls.hangUpOutside(id);
      await until(() => !notice!.isOpen);

      assert.strictEqual(Desktop.shown.length, 1);
    });

    it('asks for notifications once it has missed one, at the agent’s own act', async () => {
      Desktop.permission = 'default';
      const { piece } = await openTab(stage);

      stage.ring(jonas);
      await piece.shows('Ring in the background too?');
      await assertAccessible(piece.element);
      await piece.press('Allow');

      await piece.shedsWords('Ring in the background too?');
      assert.strictEqual(Desktop.permission, 'granted');
      assert.strictEqual(Desktop.shown.length, 0);
    });
  });

  it('rings softly, and rises over three seconds', async () => {
    const rate = 8_000;
    const context = new OfflineAudioContext(1, 6 * rate, rate);
    playRing(context);
    const samples = (await context.startRendering()).getChannelData(0);

    const loudest = (from: number, to: number) => Math.max(...samples.slice(from * rate, to * rate).map(Math.abs));
    const [begin, later] = [loudest(0, 1), loudest(3, 4)];
    assert.isAbove(begin, 0);
    assert.isAbove(later, 2 * begin);
    assert.isBelow(later, 0.5);
    // Between two rings it is still.
    assert.isBelow(loudest(2, 2.9), 0.001);
  });
});
