// Calling out, on a contact centre inside the page.
import { assert, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../../src/elements/dial/define.js';
import '../../../src/elements/session/define.js';
import type { GwsDial } from '../../../src/elements/dial/define.js';
import { answerCall, beReady, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDesk, type Desk } from './harness.js';

const field = 'Name or number';

const openDial = (): Promise<Desk<GwsDial>> => openDesk<GwsDial>(html`<gws-dial></gws-dial>`);

/** Lets a call come and go. */
async function missCall({ stage, session }: Desk<GwsDial>, number: string): Promise<void> {
  const id = stage.ring(number);
  await until(() => session.calls.size === 1);
  stage.centre.calls.hangUpOutside(id);
  await until(() => session.calls.size === 0);
}

async function takeCall({ stage, session }: Desk<GwsDial>, number: string): Promise<void> {
  const id = stage.ring(number);
  await answerCall(session);
  stage.centre.calls.hangUpOutside(id);
  await until(() => session.calls.size === 0);
}

async function callOut({ stage, session }: Desk<GwsDial>, phoneNumber: string): Promise<void> {
  await [...session.devices][0]!.perform('Dial', { destination: { phoneNumber } });
  const call = await until(() => [...session.calls][0]);
  stage.centre.calls.hangUpOutside(call.id);
  await until(() => session.calls.size === 0);
}

describe('calling out', () => {
  afterEach(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith('gws-dial:')) localStorage.removeItem(key);
  });

  describe('by the field', () => {
    it('asks for what was pasted as a number, as the dial plan makes it', async () => {
      const { finder } = await openDial();
      const heard = hear(document, 'gws-dial-wanted');

      await finder.fill(field, '+1 (916) 555-0104');
      await finder.key('Enter');

      assert.deepEqual(
        heard.events.map(({ number, name }) => [number, name]),
        [['+19165550104', undefined]],
      );
    });

    it('takes the dial plan of the deployment', async () => {
      const { finder } = await openDial();
      finder.element.dialPlan = (typed) => (/^\d/.test(typed) ? `0,${typed}` : '');
      const heard = hear(finder.element, 'gws-dial-wanted');

      await finder.fill(field, '5550104');
      await finder.key('Enter');

      assert.strictEqual(heard.events[0]?.number, '0,5550104');
    });

    it('finds a colleague by a piece of the name, and calls with Enter', async () => {
      const { finder } = await openDial();
      const heard = hear(finder.element, 'gws-dial-wanted');

      await finder.fill(field, 'spen caro');
      await finder.showsRow('Carole Spencer, 5001 · Ready');
      await finder.key('Enter');

      assert.deepEqual(finder.marked, ['Caro', 'Spen']);
      assert.deepEqual(
        heard.events.map(({ number, name }) => [number, name]),
        [['5001', 'Carole Spencer']],
      );
    });

    it('finds a colleague by the number', async () => {
      const { finder } = await openDial();
      await finder.fill(field, '500 1');
      await finder.showsRow('Carole Spencer');
    });

    it('asks once for what was typed in one go, and drops the answer that comes too late', async () => {
      const { finder, line } = await openDial();
      const before = line.count('GET /contacts');
      for (const words of ['c', 'ca', 'car']) await finder.fill(field, words);
      await finder.showsRow('Carole Spencer');
      assert.strictEqual(line.count('GET /contacts'), before + 1);

      const release = line.hold();
      await finder.fill(field, 'winters');
      await until(() => line.count('GET /contacts') === before + 2);
      await finder.fill(field, 'bauer');
      await until(() => line.count('GET /contacts') === before + 3);
      release();

      await finder.showsRow('Marat Bauer');
      assert.strictEqual(finder.rows.length, 1);
    });

    it('says when nobody has the name', async () => {
      const { finder } = await openDial();
      await finder.fill(field, 'karlsson');
      await finder.shows('Nobody by the name “karlsson”.');
      await assertAccessible(finder.element);
    });

    it('says when the directory gives no answer, and tries again', async () => {
      const { finder, line } = await openDial();
      const mend = line.cut();
      await finder.press('Colleagues');
      await finder.shows('The directory gives no answer.');
      await assertAccessible(finder.element);

      mend();
      await finder.press('Try again');

      await finder.showsRow('Carole Spencer');
      await finder.shedsWords('The directory gives no answer.');
    });

    it('shows still shapes while the first answer takes long', async () => {
      const { finder, line } = await openDial();
      const release = line.hold();
      await finder.press('Colleagues');
      await until(() => finder.isLoading);
      release();
      await finder.showsRow('Carole Spencer');
      assert.strictEqual(finder.isLoading, false);
    });

    it('does not call who is signed out, and says why', async () => {
      const { finder } = await openDial();
      const heard = hear(finder.element, 'gws-dial-wanted');

      await finder.fill(field, 'bauer');
      await finder.showsRow('Marat Bauer, 5002 · Signed out');
      await finder.key('Enter');

      assert.strictEqual(finder.isOff('Call Marat Bauer: Signed out'), true);
      assert.deepEqual(heard.names, []);
    });

    it('has no states where the deployment tells none', async () => {
      const stage = new Stage({ availability: false });
      const { finder } = await openDesk<GwsDial>(html`<gws-dial></gws-dial>`, stage);
      await finder.press('Colleagues');
      await finder.showsRow('Carole Spencer, 5001');
      assert.notInclude(finder.text, 'Signed out');
    });

    it('keeps what was refused, and forgets what is called', async () => {
      const { finder } = await openDial();
      await finder.fill(field, '5001');
      finder.element.pending = true;
      await finder.element.updateComplete;
      Object.assign(finder.element, { pending: false, refusal: 'Call was refused: the number is not known.' });
      await finder.shows('Call was refused');
      assert.strictEqual(finder.valueOf(field), '5001');
      await assertAccessible(finder.element);

      Object.assign(finder.element, { pending: true, refusal: '' });
      await finder.element.updateComplete;
      finder.element.pending = false;
      await until(() => finder.valueOf(field) === '');
    });

    it('says why no call can be made now, and makes none', async () => {
      const { finder } = await openDial();
      const heard = hear(finder.element, 'gws-dial-wanted');
      finder.element.off = 'Choose an outcome, then you can call.';
      await finder.fill(field, '5001');
      await finder.showsRow('5001');
      assert.notInclude(finder.text, 'Choose an outcome');

      await finder.key('Enter');

      await finder.shows('Choose an outcome');
      assert.deepEqual(heard.names, []);
    });

    it('shows the number that was called last for Enter in the empty field, before it is called', async () => {
      const desk = await openDial();
      const { finder } = desk;
      const heard = hear(finder.element, 'gws-dial-wanted');
      await callOut(desk, '+19165550104');
      await takeCall(desk, '+46 8 5550 0142');

      (await finder.control(field)).focus();
      await finder.key('Enter');
      await until(() => finder.valueOf(field) === '+19165550104');
      assert.deepEqual(heard.names, []);
      await finder.key('Enter');

      assert.strictEqual(heard.events[0]?.number, '+19165550104');
    });

    it('does not call whom a pointer rests on', async () => {
      const desk = await openDial();
      const { finder } = desk;
      const heard = hear(finder.element, 'gws-dial-wanted');
      await takeCall(desk, '+46 8 5550 0142');
      await finder.showsRow('+46 8 5550 0142');
      finder.pointAt(0);
      await until(() => finder.meant === '+46 8 5550 0142');

      (await finder.control(field)).focus();
      await finder.key('Enter');
      assert.deepEqual(heard.names, []);
      await finder.key('ArrowDown');
      await finder.key('Enter');

      assert.strictEqual(heard.events[0]?.number, '+46855500142');
    });

    it('shows markup in a name as text', async () => {
      const { finder, session } = await openDial();
      const name = '<img src=x onerror=alert(1)>';
      await session.request('POST /contacts', { body: { name, phoneNumber: '123' } });
      await finder.fill(field, 'img');
      await finder.showsRow(name);
      assert.strictEqual(finder.smuggled, 0);
    });
  });

  describe('by the dial pad', () => {
    it('types with its keys, deletes, and calls as whom the agent chose', async () => {
      const { finder } = await openDial();
      const heard = hear(finder.element, 'gws-dial-wanted');
      finder.element.callerIds = [{ number: '+4755501200', name: 'shop' }, { number: '+4755501209' }];
      await finder.press('Dial pad');
      for (const key of ['5', '0', '#', '9']) await finder.press(key);
      await finder.press('Delete the last digit');
      await finder.press('Delete the last digit');
      await finder.choose('Calling as', '\u2066+4755501209\u2069');
      await assertAccessible(finder.element);

      await finder.press('Call');

      assert.deepEqual(
        heard.events.map(({ number, callerId }) => [number, callerId]),
        [['50', '+4755501209']],
      );
    });

    it('makes a plus of a zero that is held', async () => {
      const { finder } = await openDial();
      await finder.press('Dial pad');
      const zero = await finder.control('0');
      zero.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await until(() => finder.valueOf(field) === '+');
      zero.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
      await finder.press('0');
      await finder.press('0');
      assert.strictEqual(finder.valueOf(field), '+0');
    });

    it('hears the keyboard wherever the focus is on it', async () => {
      const { finder } = await openDial();
      await finder.press('Dial pad');
      (await finder.control('5')).focus();
      for (const key of ['4', '2', 'Backspace', '7']) await finder.key(key);
      assert.strictEqual(finder.valueOf(field), '47');
      await finder.key('Escape');
      await until(() => !finder.has('5'));
      assert.strictEqual(finder.focused, field);
    });

    it('says what is missing while there is no number', async () => {
      const { finder } = await openDial();
      await finder.press('Dial pad');
      await finder.control('Call');
      assert.strictEqual(finder.isOff('Call'), true);
      assert.strictEqual((await finder.control('Call')).title, 'Type a number first.');
    });
  });

  describe('from the lists', () => {
    it('is empty at first, and says what will be there', async () => {
      const { finder } = await openDial();
      await finder.shows('No calls yet.');
      await assertAccessible(finder.element);
      await finder.press('Favourites');
      await finder.shows('Star a colleague or a number to keep it here.');
      await assertAccessible(finder.element);
    });

    it('has who called, who was missed and who was called, the newest first', async () => {
      const desk = await openDial();
      await takeCall(desk, '+46 8 5550 0142');
      await missCall(desk, '+44 20 7946 0321');
      await callOut(desk, '+19165550104');

      await until(() => desk.finder.rows.length === 3);

      assert.deepEqual(
        desk.finder.rows.map((row) => row.split(', ').slice(0, 2)),
        [
          ['Outgoing', '+19165550104'],
          ['Missed', '+44 20 7946 0321'],
          ['Incoming', '+46 8 5550 0142'],
        ],
      );
      assert.match(desk.finder.rows[1]!, /rang \d+ sec$/);
      await assertAccessible(desk.finder.element);
    });

    it('names colleagues among the calls', async () => {
      const desk = await openDial();
      await takeCall(desk, '5001');
      await desk.finder.showsRow('Incoming, Carole Spencer, 5001 · ');
    });

    it('does not call a call missed that the agent has rejected', async () => {
      const desk = await openDial();
      await beReady(desk.session);
      // Whoever has waited longest gets the first.
      desk.stage.centre.calls.enqueue('6001', '+46 8 5550 0142');
      desk.stage.centre.calls.enqueue('6001', '+44 20 7946 0321');
      const call = await until(() => [...desk.session.calls].find((one) => one.can('Reject')));
      await call.perform('Reject');
      await desk.finder.showsRow('rejected');
    });

    it('is worked by keys alone: tabs, rows, favourite, call', async () => {
      const { finder } = await openDial();
      const heard = hear(finder.element, 'gws-dial-wanted');
      (await finder.control('Recent')).focus();
      await finder.key('ArrowRight');
      await finder.showsRow('Carole Spencer');
      await until(() => finder.focused === 'Colleagues');

      (await finder.control(field)).focus();
      await finder.key('ArrowDown');
      await until(() => finder.meant === 'Carole Spencer');
      for (const stop of ['Dial pad', 'Colleagues', 'Favourite: Carole Spencer']) {
        await finder.key('Tab');
        assert.strictEqual(finder.focused, stop);
      }
      await finder.key('Enter');
      await until(() => finder.isOn('Favourite: Carole Spencer'));
      await finder.key('Tab');
      assert.strictEqual(finder.focused, 'Call Carole Spencer');
      await finder.key('Enter');

      assert.strictEqual(heard.events[0]?.number, '5001');
      await assertAccessible(finder.element);
    });

    it('keeps favourites with their state, until they are taken away', async () => {
      const { finder } = await openDial();
      await finder.press('Colleagues');
      await finder.press('Favourite: Carole Spencer');
      await finder.press('Favourites');
      await finder.showsRow('Carole Spencer, 5001 · Ready');
      await assertAccessible(finder.element);

      await finder.press('Favourite: Carole Spencer');
      await finder.shows('Star a colleague');
      assert.strictEqual(finder.focused, field);
    });

    it('stores nothing unless it is told to', async () => {
      const desk = await openDial();
      await takeCall(desk, '+46 8 5550 0142');
      await desk.finder.showsRow('+46 8 5550 0142');
      assert.deepEqual(
        Object.keys(localStorage).filter((key) => key.startsWith('gws-dial:')),
        [],
      );
    });

    it('stores numbers without names where it is told to, and bounded', async () => {
      const desk = await openDial();
      desk.finder.element.keepsRecent = true;
      await desk.finder.element.updateComplete;
      await takeCall(desk, '5001');
      await desk.finder.showsRow('Carole Spencer');
      await desk.finder.press('Favourite: Carole Spencer');

      const stored = localStorage.getItem(`gws-dial:${desk.session.user!.id}`) ?? '';
      assert.include(stored, '"favourites":["5001"]');
      assert.include(stored, '"number":"5001"');
      assert.notInclude(stored, 'Carole');
    });
  });

  it('has room for the field alone at 240 px, and for what is found below it', async () => {
    const { finder } = await openDial();
    await setViewport({ width: 240, height: 600 });
    await until(() => !finder.has('Recent'));
    await finder.fill(field, 'car');
    await finder.showsRow('Carole Spencer');
    await setViewport({ width: 800, height: 600 });
  });
});
