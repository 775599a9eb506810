// The agent's phone, on a contact centre inside the page.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/softphone/define.js';
import { ApiError } from '../../../src/session/index.js';
import { answerCall, beReady, carole, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDesk, SoftphoneHarness, type Desk } from './harness.js';

const callEvents = ['gws-call-ringing', 'gws-call-established', 'gws-call-released'] as const;

async function openDeskInCall(): Promise<Desk> {
  const desk = await openDesk();
  desk.stage.ring();
  await answerCall(desk.session);
  await desk.phone.shows('Talking');
  return desk;
}

describe('the softphone', () => {
  describe('with a call', () => {
    it('rings, answers and hangs up, and tells the page of each once', async () => {
      const { stage, phone } = await openDesk();
      const heard = hear(document, ...callEvents);

      const id = stage.ring('+49 30 5550 0134');
      await phone.shows('+49 30 5550 0134');
      await phone.press('Answer');
      await phone.shows('Talking');
      await phone.press('Hang up');
      await phone.shows('has ended.');

      await until(() => heard.names.length >= callEvents.length);
      assert.deepEqual(heard.names, [...callEvents]);
      assert.deepEqual(
        heard.events.map(({ call }) => call.id),
        [id, id, id],
      );
    });

    it('announces who calls, and leaves the focus where it is', async () => {
      const { stage, phone } = await openDesk();
      (await phone.control('Name or number')).focus();

      stage.ring();
      await phone.shows('Incoming call');

      assert.strictEqual(phone.isAnnouncing, true);
      assert.strictEqual(phone.focused, 'Name or number');
    });

    it('stops ringing when the caller gives up', async () => {
      const { stage, phone } = await openDesk();
      const heard = hear(phone.element, ...callEvents);
      const id = stage.ring();
      await phone.shows('Incoming call');

      stage.centre.calls.hangUpOutside(id);

      await phone.shedsWords('Incoming call');
      await until(() => heard.names.length >= 2);
      assert.deepEqual(heard.names, ['gws-call-ringing', 'gws-call-released']);
    });

    it('tells of what came and went between two renderings', async () => {
      const { stage, phone, line } = await openDesk();
      const heard = hear(phone.element, ...callEvents);
      const release = line.holdNotifications();
      stage.centre.calls.hangUpOutside(stage.ring());
      const id = stage.ring();

      await until(() => line.heldBack === 3);
      release();

      await phone.shows('Incoming call');
      await until(() => heard.names.length >= 3);
      assert.deepEqual(heard.names, ['gws-call-ringing', 'gws-call-released', 'gws-call-ringing']);
      assert.strictEqual(heard.events.at(-1)?.call.id, id);
    });

    it('says that it is answering until the server confirms, and sends a second press to nobody', async () => {
      const { stage, phone, line } = await openDesk();
      stage.ring();
      await phone.shows('Incoming call');
      const release = line.hold();

      await phone.press('Answer');
      await phone.shows('Answering');
      await phone.press('Answering');
      release();

      await phone.shows('Talking');
      assert.strictEqual(line.count('Answer'), 1);
    });

    it('says why an answer was refused, and can be pressed again', async () => {
      const { stage, phone, line } = await openDesk();
      const id = stage.ring();
      await phone.shows('Incoming call');
      const release = line.holdNotifications();
      stage.centre.calls.hangUpOutside(id);

      await phone.press('Answer');

      await phone.shows('Answer was refused:');
      assert.strictEqual(phone.isOff('Answer'), false);
      release();
      await phone.shedsWords('refused');
    });

    it('says when no answer comes from the centre', async () => {
      const { phone, line } = await openDeskInCall();
      const mend = line.cut();

      await phone.press('Hang up');
      await phone.shows('No answer from the contact centre.');
      mend();
      await phone.press('Hang up');

      await phone.shows('has ended.');
    });

    it('does not hang up with the second click of a double click on Answer', async () => {
      const { phone, line } = await openDeskInCall();

      await phone.press('Hang up', 2);
      assert.strictEqual(line.count('Hangup'), 0);
      await phone.press('Hang up');

      await phone.shows('has ended.');
    });

    it('keeps a call in view when the connection is lost, and its button waits', async () => {
      const { phone, line } = await openDeskInCall();

      const mend = line.break();
      await phone.shows('Last known: Talking');
      await phone.press('Hang up');

      assert.include(phone.text, 'Not connected');
      assert.include(phone.text, 'Connection lost.');
      assert.strictEqual(phone.isOff('Hang up'), true);
      assert.strictEqual(line.count('Hangup'), 0);
      mend();
      await phone.shedsWords('Connection lost.');
      assert.strictEqual(phone.isOff('Hang up'), false);
    });

    it('keeps the focus in the phone when what had it is gone', async () => {
      const { stage, phone } = await openDesk();
      stage.ring();

      await phone.press('Answer');
      await phone.shows('Talking');
      assert.include(phone.focused, '+49 30 5550 0134');
      await phone.press('Hang up');
      await phone.shows('has ended.');

      assert.include(phone.focused, 'State');
    });

    it('shows a name that is markup as it was written', async () => {
      const { stage, phone } = await openDesk();
      const payload = '<img src=x onerror=alert(1)>';

      stage.ring(payload);

      await phone.shows(payload);
      assert.strictEqual(phone.smuggled, 0);
    });
  });

  describe('with the agent’s state', () => {
    it('shows the state that the server confirms, and no other', async () => {
      const { phone, line } = await openDesk();
      assert.include(phone.state, 'Not ready');

      const release = line.holdNotifications();
      await phone.element.setState('Ready');
      assert.include(phone.state, 'Not ready');
      release();

      await until(() => phone.state === 'Ready');
    });

    it('says why a state was refused', async () => {
      const { stage, phone } = await openDesk();
      stage.centre.agents.end(stage.person());

      const error: unknown = await phone.element.setState('Ready').catch((reason: unknown) => reason);

      assert.instanceOf(error, ApiError);
      await phone.shows('Ready was refused');
      assert.include(phone.state, 'Not ready');
    });
  });

  describe('and its session', () => {
    it('says what to do while there is none', async () => {
      const phone = new SoftphoneHarness(await fixture(html`<gws-softphone></gws-softphone>`));

      assert.include(phone.text, 'Not connected');
      assert.include(phone.text, 'Sign in to take calls and chats.');
    });

    it('finds the page’s session when it comes later than the session', async () => {
      const { stage, phone } = await openDesk();
      const late = new SoftphoneHarness(await fixture(html`<gws-softphone></gws-softphone>`));

      stage.ring();

      await late.shows('Incoming call');
      await phone.shows('Incoming call');
    });

    it('takes the session around it before the page’s first one', async () => {
      const { stage: first, phone } = await openDesk();
      const around = await fixture<HTMLElementTagNameMap['gws-session']>(
        html`<gws-session><gws-softphone></gws-softphone></gws-session>`,
      );
      const inner = new SoftphoneHarness(around.querySelector('gws-softphone')!);
      const second = new Stage();
      await second.signIn(around, carole);

      second.ring('second', carole);
      await inner.shows('second');
      first.ring('first');
      await phone.shows('first');

      assert.notInclude(inner.text, 'first');
      assert.notInclude(phone.text, 'second');
    });

    it('takes a session that is given to it before any other', async () => {
      const { phone } = await openDesk();
      const stage = new Stage();
      const session = await stage.agent(carole);

      phone.element.session = session;
      stage.ring('given', carole);

      await phone.shows('given');
      await session.end();
    });

    it('is not connected any more once the agent has signed out', async () => {
      const { phone, sessionElement } = await openDeskInCall();

      await sessionElement.signOut();

      await phone.shows('Sign in to take calls and chats.');
      assert.include(phone.text, 'Not connected');
    });

    it('is told of things once after it was taken off the page and put back', async () => {
      const { stage, phone } = await openDesk();
      const { parentElement } = phone.element;
      phone.element.remove();
      parentElement!.append(phone.element);
      const heard = hear(phone.element, ...callEvents);

      stage.ring();

      await phone.shows('Incoming call');
      await until(() => heard.names.length > 0);
      assert.deepEqual(heard.names, ['gws-call-ringing']);
    });

    it('catches up with what happened while it was off the page', async () => {
      const { stage, phone, session } = await openDesk();
      const heard = hear(phone.element, ...callEvents);
      const { parentElement } = phone.element;
      phone.element.remove();
      stage.ring();
      await until(() => session.calls.size === 1);
      assert.deepEqual(heard.names, []);

      parentElement!.append(phone.element);

      await phone.shows('Incoming call');
      await until(() => heard.names.length > 0);
      assert.deepEqual(heard.names, ['gws-call-ringing']);
    });
  });

  describe('on its page', () => {
    it('speaks the language of the nearest lang, and changes with it', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de-AT"><gws-softphone></gws-softphone></div>`);
      const phone = new SoftphoneHarness(page.querySelector('gws-softphone')!);

      await phone.shows('Nicht verbunden');
      page.lang = 'ar';
      await phone.shows('غير متصل');
      page.removeAttribute('lang');

      await phone.shows('Not connected');
    });

    it('is not seen while it is hidden', async () => {
      const { phone } = await openDesk();

      phone.element.hidden = true;

      assert.strictEqual(phone.element.checkVisibility(), false);
    });
  });

  describe('is accessible', () => {
    it('signed out', async () => {
      await assertAccessible(await fixture(html`<gws-softphone></gws-softphone>`));
    });

    it('idle', async () => {
      const { phone, session } = await openDesk();
      await assertAccessible(phone.element);
      await beReady(session);
      await assertAccessible(phone.element);
    });

    it('while it rings, answers and is refused', async () => {
      const { stage, phone, line } = await openDesk();
      const id = stage.ring();
      await phone.shows('Incoming call');
      await assertAccessible(phone.element);
      line.holdNotifications();
      stage.centre.calls.hangUpOutside(id);
      const release = line.hold();
      await phone.press('Answer');
      await phone.shows('Answering');
      await assertAccessible(phone.element);
      release();
      await phone.shows('refused');
      await assertAccessible(phone.element);
    });

    it('in a call, and when the connection is lost', async () => {
      const { phone, line } = await openDeskInCall();
      await assertAccessible(phone.element);
      line.break();
      await phone.shows('Last known');
      await assertAccessible(phone.element);
    });
  });
});
