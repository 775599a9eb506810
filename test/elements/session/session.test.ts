// Signing in and out, on a contact centre inside the page.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/session/define.js';
import { pageSession } from '../../../src/elements/session/context.js';
import { kristi, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDoor, SessionHarness } from './harness.js';

const sessionEvents = ['gws-session-started', 'gws-session-ended'] as const;

describe('the session element', () => {
  describe('signing in', () => {
    it('asks who it is, signs in, and tells the page once', async () => {
      const { door } = await openDoor();
      const heard = hear(document, ...sessionEvents);

      await door.signIn();

      await door.shows('Kristi Sippola');
      assert.deepEqual(heard.names, ['gws-session-started']);
      assert.strictEqual(heard.events[0]!.session, door.element.session);
    });

    it('by Enter, as forms do', async () => {
      const { door } = await openDoor();
      await door.fill('User name', kristi.userName);
      await door.fill('Password', kristi.password);

      await door.key('Enter');

      await door.shows('Kristi Sippola');
    });

    it('says that the password is wrong, and lets one try again', async () => {
      const { door } = await openDoor();
      const heard = hear(door.element, ...sessionEvents);

      await door.signIn({ ...kristi, password: 'forgotten' });
      await door.shows('The user name or the password is not right.');
      assert.strictEqual(door.valueOf('User name'), kristi.userName);
      assert.deepEqual(heard.names, []);
      await door.signIn();

      await door.shows('Kristi Sippola');
      assert.deepEqual(heard.names, ['gws-session-started']);
    });

    it('says that no answer came, and lets one try again', async () => {
      const { door, line } = await openDoor();
      const mend = line.cut();

      await door.signIn();
      await door.shows('No answer from the contact centre.');
      mend();
      await door.press('Sign in');

      await door.shows('Kristi Sippola');
    });

    it('asks for a user name before it asks the server', async () => {
      const { door, line } = await openDoor();

      await door.press('Sign in');

      assert.deepEqual(line.requests, []);
    });

    it('is pending until it is done, and a second press signs in only once', async () => {
      const { door, line } = await openDoor();
      const release = line.hold();

      await door.signIn();
      await door.shows('Signing in');
      await door.press('Signing in');
      release();

      await door.shows('Kristi Sippola');
      assert.strictEqual(line.count('StartContactCenterSession'), 1);
    });

    it('does without the form when credentials are given', async () => {
      const stage = new Stage();
      const door = new SessionHarness(
        await fixture(html`
          <gws-session base-url=${stage.inside.baseUrl} .transport=${stage.line()} .credentials=${kristi}></gws-session>
        `),
      );

      await door.shows('Kristi Sippola');
    });

    it('refuses to sign in over somebody who is signed in', async () => {
      const { door } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');

      const second = await door.element.signIn(kristi).catch((error: Error) => error.message);

      assert.strictEqual(second, 'Somebody is signed in already');
    });
  });

  describe('signed in', () => {
    it('signs out once, however often it is pressed, and asks who it is again', async () => {
      const { door, line } = await openDoor();
      const heard = hear(door.element, ...sessionEvents);
      await door.signIn();
      await door.shows('Kristi Sippola');
      const release = line.hold();

      await door.press('Sign out');
      await door.shows('Signing out');
      await door.press('Signing out');
      release();

      await until(() => door.has('Sign in'));
      assert.strictEqual(line.count('EndContactCenterSession'), 1);
      assert.deepEqual(heard.names, [...sessionEvents]);
    });

    it('says that the connection is lost, and when it is back', async () => {
      const { door, line } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');

      const mend = line.break();
      await door.shows('Connection lost.');
      mend();

      await door.shedsWords('Connection lost.');
    });

    it('keeps the focus where it can go on', async () => {
      const { door } = await openDoor();

      await door.signIn();
      await door.shows('Kristi Sippola');
      assert.strictEqual(door.focused, 'Kristi Sippola');
      await door.press('Sign out');
      await until(() => door.has('Sign in'));

      assert.strictEqual(door.focused, 'User name');
    });
  });

  describe('on its page', () => {
    it('offers its session while it is there', async () => {
      const { door } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');
      const { session, parentElement } = door.element;
      assert.strictEqual(pageSession.current, session);

      door.element.remove();
      assert.strictEqual(pageSession.current, undefined);
      parentElement!.append(door.element);

      assert.strictEqual(pageSession.current, session);
    });

    it('leaves the looks of what stands inside to the page', async () => {
      const page = await fixture<HTMLElement>(
        html`<main>
          <gws-session><h1>Desk</h1></gws-session>
        </main>`,
      );
      const inside = page.querySelector('h1')!;
      const beside = document.createElement('h1');
      page.append(beside);

      const looks = (element: Element) => {
        const { font, color, letterSpacing, textAlign } = getComputedStyle(element);
        return { font, color, letterSpacing, textAlign };
      };

      assert.deepEqual(looks(inside), looks(beside));
    });

    it('speaks the language of the nearest lang', async () => {
      const page = await fixture<HTMLElement>(html`<div lang="de"><gws-session></gws-session></div>`);
      const door = new SessionHarness(page.querySelector('gws-session')!);

      await door.shows('Anmelden');
      page.lang = 'ar';

      await door.shows('تسجيل الدخول');
    });

    it('is not seen while it is hidden', async () => {
      const { door } = await openDoor();

      door.element.hidden = true;

      assert.strictEqual(door.text, '');
    });
  });

  it('is accessible before, while and after signing in, and when that fails or is lost', async () => {
    const { door, line } = await openDoor();
    await assertAccessible(door.element);
    await door.signIn({ ...kristi, password: 'forgotten' });
    await door.shows('not right');
    await assertAccessible(door.element);
    const release = line.hold();
    await door.signIn();
    await door.shows('Signing in');
    await assertAccessible(door.element);
    release();
    await door.shows('Kristi Sippola');
    line.break();
    await door.shows('Connection lost.');
    await assertAccessible(door.element);
  });
});
