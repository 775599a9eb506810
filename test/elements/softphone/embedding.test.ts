// What a page makes of the softphone: methods, events, links, shortcuts and layouts.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/softphone/define.js';
import { answerCall, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDesk, SoftphoneHarness } from './harness.js';
import { openStage } from './piece.js';

const data = { FirstName: 'Jonas', LastName: 'Weber', Order: '48213' };

describe('the softphone for its page', () => {
  it('tells of a call all that a screen pop needs', async () => {
    const { phone, stage, session } = await openDesk();
    const heard = hear(phone.element, 'gws-call-ringing', 'gws-call-released');
    phone.element.describe = () => ({ name: 'Jonas W.' });

    const id = stage.centre.calls.ring(stage.person(), '+49 30 5550 0134', data);
    await until(() => heard.events.length === 1);
    const call = await answerCall(session);
    await call.perform('Hangup');
    await until(() => heard.events.length === 2);

    const { payload, resumed } = heard.events[0]!;
    assert.isFalse(resumed);
    assert.include(payload, { id, state: 'Ringing', type: 'Inbound', ani: '+49 30 5550 0134', dnis: '5000' });
    assert.include(payload, { name: 'Jonas W.', number: '+49 30 5550 0134', parentId: undefined });
    assert.deepEqual(payload.userData, data);
    assert.deepEqual(payload.contact, { name: 'Jonas W.' });
    assert.include(heard.events[1]!.payload, { state: 'Released', name: 'Jonas W.' });
  });

  it('says of a call that was there before that it is resumed', async () => {
    const { stage, session } = await openDesk();
    stage.ring();
    await until(() => session.calls.size === 1);
    const heard = hear(document, 'gws-call-ringing');

    await fixture(html`<gws-softphone .session=${session}></gws-softphone>`);

    assert.deepEqual(
      heard.events.map(({ resumed }) => resumed),
      [true],
    );
  });

  it('tells of ringing in one of all tabs, before anything else, and of what follows in each', async () => {
    const stage = openStage();
    const tabs = [1, 2, 3].map(() => html`<gws-session><gws-softphone></gws-softphone></gws-session>`);
    const page = await fixture<HTMLElement>(html`<main>${tabs}</main>`);
    const sessions = [...page.querySelectorAll('gws-session')];
    const desks = await Promise.all(sessions.map((element) => stage.signIn(element)));
    const heard = hear(page, 'gws-call-ringing', 'gws-call-established');

    stage.ring();
    await answerCall(desks[0]!.session);

    await until(() => heard.events.length === 4);
    const [first] = heard.events;
    const told = heard.names.filter((name) => name === 'gws-call-ringing');
    const inThatTab = heard.events.filter(({ target }) => target === first!.target).map(({ type }) => type);
    assert.strictEqual(told.length, 1);
    assert.deepEqual(inThatTab, ['gws-call-ringing', 'gws-call-established']);
  });

  it('dials with user data and the number to be seen, and tells of it first', async () => {
    const { phone, session } = await openDesk();
    const heard = hear(phone.element, 'gws-dial-requested', 'gws-call-dialing');

    await phone.element.dial('+1 (916) 555-0104', { userData: { Order: '7' }, outboundCallerId: '5000' });
    const call = await until(() => [...session.calls][0]);

    assert.deepEqual(heard.names, ['gws-dial-requested', 'gws-call-dialing']);
    assert.include(heard.events[0], { number: '+19165550104', outboundCallerId: '5000' });
    assert.strictEqual(call.data.userData?.['Order'], '7');
    await phone.shows('Calling');
    await assertAccessible(phone.element);
  });

  it('does not dial what the page has kept it from', async () => {
    const { phone, line } = await openDesk();
    phone.element.addEventListener('gws-dial-requested', (event) => event.preventDefault());

    await phone.element.dial('5550104');

    assert.strictEqual(line.count('Dial'), 0);
  });

  it('says where a number was typed that it was refused', async () => {
    const { phone } = await openDesk();

    await phone.element.dial('5550199').catch(() => {});

    await phone.shows('The call was refused: Invalid Called Dn');
  });

  it('does by its methods what its buttons do', async () => {
    const { phone, stage, session } = await openDesk();
    stage.centre.calls.policy.recording = true;
    stage.ring();
    await phone.shows('Incoming call');

    await phone.element.answer();
    await phone.shows('Talking');
    await phone.element.startRecording();
    await phone.shows('Recording');
    await phone.element.hold();
    await phone.shows('On hold');
    await phone.element.retrieve();
    await phone.shows('Talking');
    await phone.element.hangUp();

    await until(() => session.calls.size === 0);
  });

  it('rejects what there is no call for', async () => {
    const { phone } = await openDesk();

    const error: unknown = await phone.element.hold().catch((reason: unknown) => reason);

    assert.instanceOf(error, Error);
  });

  it('makes tel: links dial in the part of the page that it is told', async () => {
    const { phone, line } = await openDesk();
    const page = await fixture<HTMLElement>(html`
      <div>
        <p class="dials"><a id="in" href="tel:+49-30-5550134;ext=1">call</a></p>
        <a id="out" href="tel:5550104">call</a>
      </div>
    `);
    phone.element.setAttribute('tel-links', '.dials');
    const heard = hear(phone.element, 'gws-dial-requested');
    const click = (id: string) => {
      const event = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
      document.addEventListener('click', () => (taken = event.defaultPrevented), { once: true });
      let taken = false;
      // The browser would ask who is to open it.
      window.addEventListener('click', (last) => last.preventDefault(), { once: true });
      page.querySelector(`#${id}`)!.dispatchEvent(event);
      return taken;
    };

    assert.isFalse(click('out'));
    assert.isTrue(click('in'));

    assert.deepEqual(
      heard.events.map(({ number }) => number),
      ['+49305550134'],
    );
    await until(() => line.count('Dial') === 1);
  });

  describe('with keys', () => {
    const press = (target: EventTarget, key: string, more: KeyboardEventInit = {}) =>
      target.dispatchEvent(
        new KeyboardEvent('keydown', {
          key,
          code: `Key${key.toUpperCase()}`,
          altKey: true,
          shiftKey: true,
          bubbles: true,
          composed: true,
          cancelable: true,
          ...more,
        }),
      );

    it('answers, holds and hangs up from anywhere on the page, but not from a field', async () => {
      const { phone, stage, session } = await openDesk();
      const field = await fixture<HTMLInputElement>(html`<input aria-label="theirs" />`);
      stage.ring();
      await phone.shows('Incoming call');

      press(field, 'a');
      press(document.body, 'a');
      await phone.shows('Talking');
      press(document.body, 'h');
      await phone.shows('On hold');
      press(document.body, 'e');

      await until(() => session.calls.size === 0);
    });

    it('leads to the field for a number, in a bar too', async () => {
      const { phone } = await openDesk();
      phone.element.style.inlineSize = '900px';
      phone.element.style.maxInlineSize = 'none';
      await phone.shows('Not ready');

      press(document.body, 'd');

      await until(() => phone.focused === 'Name or number');
    });

    it('leaves to the page what the page has taken', async () => {
      const { phone, stage, line } = await openDesk();
      stage.ring();
      await phone.shows('Incoming call');
      const take = (event: Event) => event.preventDefault();
      document.body.addEventListener('keydown', take);

      press(document.body, 'a');

      document.body.removeEventListener('keydown', take);
      assert.strictEqual(line.count('Answer'), 0);
    });

    it('has others where the page says so', async () => {
      const { phone, stage } = await openDesk();
      phone.element.shortcuts = { answer: 'F9' };
      stage.ring();
      await phone.shows('Incoming call');

      press(document.body, 'a');
      press(document.body, 'F9', { altKey: false, shiftKey: false });

      await phone.shows('Talking');
    });
  });

  describe('in its layouts', () => {
    for (const [width, zoom] of [
      [240, 1],
      [320, 1],
      [320, 2],
      [1120, 1],
    ] as const) {
      it(`has all six tiles in sight and within reach at ${width} px, ${zoom}00 %, in every language`, async () => {
        for (const language of ['en', 'de', 'ar']) {
          const page = await fixture<HTMLElement>(html`
            <main lang=${language} dir=${language === 'ar' ? 'rtl' : 'ltr'}>
              <gws-session hidden></gws-session>
              <gws-softphone></gws-softphone>
            </main>
          `);
          const stage = new Stage();
          const { session } = await stage.signIn(page.querySelector('gws-session')!);
          const phone = new SoftphoneHarness(page.querySelector('gws-softphone')!);
          phone.element.style.inlineSize = `${width}px`;
          phone.element.style.maxInlineSize = 'none';
          phone.element.style.zoom = String(zoom);
          const names = { FirstName: 'Maximiliane', LastName: 'von Hohenstein-Wittgenstein' };
          stage.centre.calls.ring(stage.person(), '+49 89 5550 0178', names);
          await answerCall(session);
          await phone.shows('Maximiliane von Hohenstein-Wittgenstein');

          const around = phone.element.getBoundingClientRect();
          const tiles = [...phone.element.shadowRoot!.querySelectorAll('.tile')].map((tile) =>
            tile.getBoundingClientRect(),
          );
          assert.strictEqual(tiles.length, 6);
          for (const { left, right, width: wide, height } of tiles) {
            assert.isAtLeast(Math.min(wide, height), 24);
            assert.isAtLeast(left, around.left);
            assert.isAtMost(right, around.right);
          }
          if (width > 640) assert.isAtMost(around.height, 62);
          await assertAccessible(phone.element);
          page.remove();
        }
      });
    }
  });
});
