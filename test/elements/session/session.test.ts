// Signing in and out, on a contact centre inside the page.
import { assert, fixture, html } from '@open-wc/testing';
import '../../../src/elements/session/define.js';
import type { GwsSession } from '../../../src/elements/session/define.js';
import { OtherUserError, type FailedChannel } from '../../../src/session/index.js';
import { carole, kristi, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { openDoor, openDoorAfterReload, openDoorOn, SessionHarness, spoil } from './harness.js';

const sessionEvents = [
  'gws-session-started',
  'gws-session-lost',
  'gws-session-recovered',
  'gws-session-ended',
  'gws-session-error',
] as const;

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
      await until(() => door.focused === 'Password');
      assert.deepEqual(heard.names, ['gws-session-error']);
      await door.signIn();

      await door.shows('Kristi Sippola');
      assert.deepEqual(heard.names, ['gws-session-error', 'gws-session-started']);
    });

    it('says that the password has to be changed', async () => {
      const { stage, line } = await openDoor();
      const answer = { statusCode: 8, statusMessage: 'Change password demanded' };
      const door = await openDoorOn(
        spoil(line, async () => Response.json(answer, { status: 403 })),
        { baseUrl: stage.inside.baseUrl },
      );

      await door.signIn();

      await door.shows('Your password has to be changed first.');
    });

    it('says that one may not', async () => {
      const { stage, line } = await openDoor();
      const answer = { statusCode: 5, statusMessage: 'No permission' };
      const door = await openDoorOn(
        spoil(line, async () => Response.json(answer, { status: 403 })),
        { baseUrl: stage.inside.baseUrl },
      );

      await door.signIn();

      await door.shows('You may not sign in here.');
    });

    it('is a form that password managers know', async () => {
      const { door } = await openDoor();

      assert.deepEqual(door.autocomplete, ['username', 'current-password']);
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

    it('tells the contact centre what it was told', async () => {
      const bodies: unknown[] = [];
      const { stage, line } = await openDoor();
      const record = spoil(line, (request) => {
        if (request.method === 'POST') void request.json().then((body) => bodies.push(body));
        return undefined;
      });
      const door = new SessionHarness(
        await fixture<GwsSession>(html`
          <gws-session
            base-url=${stage.inside.baseUrl}
            channels="voice"
            place="SIP_5110"
            device-path="/devices/${stage.phone('5110').id}"
            login-code="8000"
            queue="9000"
            workmode="ManualIn"
            dynamic-phone-number="555123"
            .agentLoginPassword=${'secret'}
            .transport=${record}
            .credentials=${kristi}
          ></gws-session>
        `),
      );

      await door.shows('Kristi Sippola');

      assert.deepEqual(bodies, [
        {
          operationName: 'StartContactCenterSession',
          channels: ['voice'],
          place: 'SIP_5110',
          devicePath: `/devices/${stage.phone('5110').id}`,
          loginCode: '8000',
          agentLoginPassword: 'secret',
          queue: '9000',
          workmode: 'ManualIn',
          dynamicPhoneNumber: '555123',
        },
      ]);
    });

    it('refuses to sign in over somebody who is signed in', async () => {
      const { door } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');

      const second = await door.element.signIn(kristi).catch((error: Error) => error.message);

      assert.strictEqual(second, 'Somebody is signed in already');
    });
  });

  describe('without being asked', () => {
    it('goes on with what the cookies know, without the form', async () => {
      const { door } = await openDoorAfterReload();

      assert.isFalse(door.has('Sign in'));
      await door.shows('Kristi Sippola');
    });

    it('asks who it is where the cookies know nobody, and complains of nothing', async () => {
      const { stage, line } = await openDoor();
      const heard = hear(document, ...sessionEvents);
      const door = await openDoorOn(line, { baseUrl: stage.inside.baseUrl, autoStart: true });

      await door.shows('User name');

      assert.strictEqual(door.text, 'User name Password Sign in');
      assert.deepEqual(heard.names, []);
    });

    it('signs in by what the page gives', async () => {
      const authorization = () => `Basic ${btoa(`${kristi.userName}:${kristi.password}`)}`;
      const { door } = await openDoor({ authorization });

      await door.shows('Kristi Sippola');
    });

    it('says that what the page gave was refused, and lets one try again without typing', async () => {
      let password = 'forgotten';
      const authorization = async () => `Basic ${btoa(`${kristi.userName}:${password}`)}`;
      const { door } = await openDoor({ authorization });

      await door.shows('You may not sign in here.');
      assert.isFalse(door.has('Password'));
      ({ password } = kristi);
      await door.press('Sign in');

      await door.shows('Kristi Sippola');
    });
  });

  describe('an agent with several places', () => {
    const openHotSeats = async (channels?: string) => {
      const stage = new Stage();
      stage.giveHotSeats();
      return openDoor(channels ? { channels } : {}, stage);
    };

    it('is asked for one after the password, and works there', async () => {
      const { door } = await openHotSeats();

      await door.signIn();
      await door.shows('Where do you work?');
      assert.strictEqual(door.focused, 'Where do you work?');
      await door.choose('Where do you work?', 'SIP_5100');
      await door.press('Start work');

      await door.shows('Kristi Sippola');
      assert.strictEqual(door.phone, '5100');
      assert.strictEqual(door.focused, 'Kristi Sippola');
    });

    it('has to choose before it goes on', async () => {
      const { door, line } = await openHotSeats();
      await door.signIn();

      await door.press('Start work');

      assert.strictEqual(line.count('StartContactCenterSession'), 0);
    });

    it('is not asked where the page knows', async () => {
      const stage = new Stage();
      stage.giveHotSeats();
      const { door } = await openDoor({ place: 'SIP_5100' }, stage);

      await door.signIn();

      await door.shows('Kristi Sippola');
      assert.strictEqual(door.phone, '5100');
    });

    it('is not asked again after a reload', async () => {
      const { stage, line, door } = await openHotSeats();
      await door.signIn();
      await door.choose('Where do you work?', 'SIP_5100');
      await door.press('Start work');
      await door.shows('Kristi Sippola');
      door.element.remove();

      const again = await openDoorOn(line, { baseUrl: stage.inside.baseUrl, autoStart: true });

      await again.shows('Kristi Sippola');
      assert.strictEqual(again.phone, '5100');
    });

    it('is not asked again when the contact centre has logged the agent out meanwhile', async () => {
      const { stage, line, door } = await openHotSeats();
      await door.signIn();
      await door.choose('Where do you work?', 'SIP_5100');
      await door.press('Start work');
      await door.shows('Kristi Sippola');

      stage.centre.agents.end(stage.person());
      line.drop();

      await until(() => line.count('StartContactCenterSession') === 2);
      await until(() => door.phone === '5100' && door.element.session!.status === 'live');
      assert.isFalse(door.text.includes('Where do you work?'));
    });

    it('may go back, and is signed out by that', async () => {
      const { door, line } = await openHotSeats();
      const heard = hear(door.element, ...sessionEvents);
      await door.signIn();

      await door.press('Cancel');

      await door.shows('User name');
      assert.strictEqual(door.text, 'User name Password Sign in');
      assert.strictEqual(door.focused, 'User name');
      assert.strictEqual(line.count('EndContactCenterSession'), 1);
      assert.deepEqual(heard.names, []);
    });

    it('reads why a place was refused, and chooses another', async () => {
      const { door } = await openHotSeats('voice');
      await door.signIn();
      await door.choose('Where do you work?', 'SIP_5120');
      await door.press('Start work');
      await door.shows("Parameter 'devicePath' is missing");

      await door.choose('Where do you work?', 'SIP_5100');
      await door.press('Start work');

      await door.shows('Kristi Sippola');
      assert.strictEqual(door.phone, '5100');
    });

    it('may go back after a refusal too', async () => {
      const { door, line } = await openHotSeats('voice');
      await door.signIn();
      await door.choose('Where do you work?', 'SIP_5120');
      await door.press('Start work');
      await door.shows('is missing');

      await door.press('Cancel');

      await door.shows('User name');
      await until(() => line.count('EndContactCenterSession') === 1);
    });

    it('chooses another when only the phone of a place could not be had', async () => {
      const { door, stage } = await openHotSeats();
      await stage.agent(carole, { place: 'SIP_5100' });
      await door.signIn();
      await door.choose('Where do you work?', 'SIP_5100');
      await door.press('Start work');
      await door.shows('Not available now: voice.');
      await door.shows('device 5100 is in use');

      await door.press('Choose another');
      await door.choose('Where do you work?', 'SIP_5000');
      await door.press('Start work');

      await door.shedsWords('Not available now');
      await door.shows('Kristi Sippola');
      assert.strictEqual(door.phone, '5000');
    });
  });

  it('asks for the phone where the place has several', async () => {
    const stage = new Stage();
    const [own, other] = [stage.phone('5000'), stage.phone('5110')];
    const devices = [own, other].map((device) => stage.centre.devices.view(device));
    const line = spoil(stage.line(), (request) =>
      request.url.includes('/me/devices') && stage.centre.agents.openChannels(stage.person()).length === 0
        ? Promise.resolve(Response.json({ statusCode: 0, devices }))
        : undefined,
    );
    const door = await openDoorOn(line, { baseUrl: stage.inside.baseUrl });

    await door.signIn();
    await door.choose('Which phone do you use?', '5110');
    await door.press('Start work');

    await door.shows('Kristi Sippola');
    assert.strictEqual(door.phone, '5110');
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
      assert.deepEqual(heard.names, ['gws-session-started', 'gws-session-ended']);
      assert.isTrue('reason' in heard.events[1]! && heard.events[1].reason === undefined);
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

    it('names the channels that could not be opened, and why', async () => {
      const { stage, door } = await openDoor();
      const heard = hear(door.element, 'gws-session-error');
      stage.centre.features.turn('api-multimedia-chat', false);

      await door.signIn();

      await door.shows('Not available now: chat. Unsupported feature');
      assert.strictEqual((heard.events[0]!.error as FailedChannel).channel, 'multimedia');
    });
  });

  describe('a connection that is lost', () => {
    it('is told when it lasts, and when it is over', async () => {
      const { door, line } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');
      const heard = hear(door.element, ...sessionEvents);

      const mend = line.break();
      await door.shows('Connection lost.');
      assert.deepEqual(heard.names, ['gws-session-lost']);
      mend();

      await door.shedsWords('Connection lost.');
      assert.deepEqual(heard.names, ['gws-session-lost', 'gws-session-recovered']);
    });

    it('is not worth a word when it is back at once', async () => {
      const { door, line } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');
      const heard = hear(door.element, ...sessionEvents);

      const mend = line.break();
      await until(() => door.element.session!.status === 'lost');
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      mend();
      await until(() => door.element.session!.status === 'live');
      await door.element.signOut();

      assert.deepEqual(heard.names, ['gws-session-ended']);
    });
  });

  describe('an agent whom the server has forgotten', () => {
    const beForgotten = async () => {
      const { stage, line, door } = await openDoorAfterReload();
      await door.shows('Kristi Sippola');
      const heard = hear(door.element, ...sessionEvents.filter((name) => name !== 'gws-session-error'));
      stage.ring();
      await until(() => door.element.session!.calls.size === 1);
      line.forget();
      await door.shows('You were signed out.');
      return { stage, line, door, heard };
    };

    it('signs in again over what is there', async () => {
      const { door, heard } = await beForgotten();
      const [call] = door.element.session!.calls;
      assert.strictEqual(door.valueOf('User name'), kristi.userName);

      await door.fill('Password', kristi.password);
      await door.press('Sign in');

      await door.shows('Kristi Sippola');
      assert.isTrue([...door.element.session!.calls][0] === call);
      assert.deepEqual(heard.names, ['gws-session-lost', 'gws-session-recovered']);
    });

    it('reads that the password is wrong, and loses nothing by it', async () => {
      const { door } = await beForgotten();

      await door.fill('Password', 'forgotten');
      await door.press('Sign in');
      await door.shows('The user name or the password is not right.');
      assert.strictEqual(door.element.session!.calls.size, 1);
      await door.fill('Password', kristi.password);
      await door.press('Sign in');

      await door.shows('Kristi Sippola');
    });

    it('makes room for somebody else who signs in there', async () => {
      const { door, heard } = await beForgotten();

      await door.signIn(carole);

      await door.shows('Carole Spencer');
      await door.shows('The session of Kristi Sippola has ended here.');
      assert.deepEqual(heard.names, ['gws-session-lost', 'gws-session-ended', 'gws-session-started']);
      assert.isTrue('reason' in heard.events[1]! && heard.events[1].reason instanceof OtherUserError);
      assert.strictEqual(door.element.session!.calls.size, 0);
    });
  });

  it('comes back by what the page gives, as soon as that is right again', async () => {
    let password = kristi.password;
    const authorization = () => `Basic ${btoa(`${kristi.userName}:${password}`)}`;
    const { door, line } = await openDoor({ authorization });
    await door.shows('Kristi Sippola');
    password = 'forgotten';
    line.forget();
    await door.shows('You were signed out.');

    ({ password } = kristi);
    (await door.control('Sign in')).focus();
    await door.key('Enter');

    await door.shows('Kristi Sippola');
  });

  it('says who has signed in with this browser instead', async () => {
    const { stage, line, door } = await openDoor();
    await door.signIn();
    await door.shows('Kristi Sippola');
    const heard = hear(door.element, 'gws-session-ended');

    // Another tab has the same cookies.
    const { openChannel } = stage.line();
    const other = await openDoorOn({ fetch: line.fetch, openChannel }, { baseUrl: stage.inside.baseUrl });
    await other.element.signIn(carole);
    line.drop();

    await door.shows('Carole Spencer has signed in with this browser');
    assert.isTrue(heard.events[0]!.reason instanceof OtherUserError);
  });

  describe('where cookies are blocked', () => {
    it('says what to do', async () => {
      const { door, line } = await openDoor();
      line.blockCookies();

      await door.signIn();

      await door.shows('Allow cookies of in-page.invalid in this browser.');
      assert.isFalse(door.has('Allow cookies'));
    });

    const openFrame = async () => {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="CRM"></iframe>`);
      const { door, line } = await openDoor();
      frame.contentDocument!.body.append(door.element);
      const allow = line.blockCookies();
      await door.signIn();
      await door.shows('Cookies are blocked');
      return { door, allow, page: frame.contentDocument! };
    };

    it('asks the browser for them in a frame, and tries again', async () => {
      const { door, allow, page } = await openFrame();
      // In place of a person who says yes to the browser.
      page.requestStorageAccess = async () => allow();

      await door.press('Allow cookies');

      await door.shows('Kristi Sippola');
    });

    it('does not ask again when the browser has said no', async () => {
      const { door, page } = await openFrame();
      page.requestStorageAccess = () => Promise.reject(new DOMException('No', 'NotAllowedError'));

      await door.press('Allow cookies');

      await until(() => !door.has('Allow cookies'));
      await door.shows('Cookies are blocked');
    });
  });

  describe('on its page', () => {
    it('leaves its session when it is taken away, and comes back to it', async () => {
      const { door, line } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');
      const heard = hear(door.element, ...sessionEvents);
      const { session, parentElement } = door.element;

      door.element.remove();
      await until(() => session!.status === 'ended');
      assert.strictEqual(line.count('EndContactCenterSession'), 0);
      parentElement!.append(door.element);

      await until(() => session!.status === 'live');
      await door.shows('Kristi Sippola');
      assert.deepEqual(heard.names, ['gws-session-ended', 'gws-session-started']);
    });

    it('keeps its session when it is only moved', async () => {
      const { door, line } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');
      const heard = hear(document, ...sessionEvents);
      const place = await fixture<HTMLElement>(html`<aside></aside>`);

      place.append(door.element);
      await door.element.signOut();

      assert.deepEqual(heard.names, ['gws-session-ended']);
      assert.strictEqual(line.count('StartContactCenterSession'), 1);
    });

    it('asks anew at another address, and leaves the agent logged in at the old one', async () => {
      const { door, line, stage } = await openDoor();
      await door.signIn();
      await door.shows('Kristi Sippola');
      const { session } = door.element;

      door.element.baseUrl = 'https://elsewhere.invalid';

      await door.shows('User name');
      assert.strictEqual(session!.status, 'ended');
      assert.strictEqual(line.count('EndContactCenterSession'), 0);
      assert.isTrue(stage.centre.agents.isLoggedIn(stage.person(), 'voice'));
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

  it('shows what the page puts above its form', async () => {
    const page = await fixture<HTMLElement>(html`
      <div>
        <gws-session><b slot="header">Tarnfell</b></gws-session>
      </div>
    `);

    assert.isTrue(page.querySelector('b')!.checkVisibility());
  });

  describe('is accessible', () => {
    it('before, while and after signing in, and when that fails or is lost', async () => {
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
      await assertAccessible(door.element);
      line.break();
      await door.shows('Connection lost.');
      await assertAccessible(door.element);
    });

    it('with a choice, and when a channel could not be opened', async () => {
      const stage = new Stage();
      stage.giveHotSeats();
      await stage.agent(carole, { place: 'SIP_5100' });
      const { door } = await openDoor({}, stage);
      await door.signIn();
      await door.shows('Where do you work?');
      await assertAccessible(door.element);
      await door.choose('Where do you work?', 'SIP_5100');
      await door.press('Start work');
      await door.shows('Not available now');
      await assertAccessible(door.element);
    });

    it('while it resumes, and when the server has forgotten the agent', async () => {
      const { door, line } = await openDoorAfterReload();
      await assertAccessible(door.element);
      await door.shows('Kristi Sippola');
      line.forget();
      await door.shows('You were signed out.');
      await assertAccessible(door.element);
      await door.signIn(carole);
      await door.shows('has ended here');
      await assertAccessible(door.element);
    });

    it('when cookies are blocked', async () => {
      const { door, line } = await openDoor();
      line.blockCookies();
      await door.signIn();
      await door.shows('Cookies are blocked');
      await assertAccessible(door.element);
    });
  });
});
