// Who waits, who is offered, and which tab says so: several conversations, of all media.
import { assert, fixture, html } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/elements/chat-panel/define.js';
import { acceptChat, beReady, carole, say } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { isOurs } from '../../../src/ui/one-tab.js';
import { isSoundFree, playTones } from '../../../src/ui/sound.js';
import { assertAccessible } from '../accessible.js';
import { hear } from '../harness.js';
import { ChatPanelHarness, openDesk, openDeskTalking } from './harness.js';

const channels = { smsSessions: 'smssession', facebookSessions: 'facebooksession' } as const;

/** One of the panel's own keys. */
const shortcut = (key: 'N' | 'P'): KeyboardEvent => {
  const pressed = { key, code: `Key${key}`, altKey: true, shiftKey: true };
  return new KeyboardEvent('keydown', { ...pressed, bubbles: true, composed: true, cancelable: true });
};

describe('the list of conversations', () => {
  it('has who waits longest first, and apart those whom the agent waits for', async () => {
    const { stage, panel, session } = await openDesk();
    const first = await stage.visitor('Jonas Weber', 'Buckle');
    await acceptChat(session);
    await say(first, 'Hello');
    await stage.visitor('Ingrid Moen', 'Tent pole');
    await acceptChat(session);
    await until(() => panel.rows.length === 2);
    assert.deepEqual(panel.rows, ['Jonas Weber', 'Ingrid Moen']);

    await panel.goTo('Jonas Weber');
    await panel.fill('Write to Jonas', 'One moment');
    await panel.key('Enter');

    await until(() => panel.rows[0] === 'Ingrid Moen');
    await panel.shows('Waiting for the customer 1');
    await panel.shows('You: One moment');
    await assertAccessible(panel.element);
  });

  it('shows where words begin that go the other way than its language', async () => {
    const { panel } = await openDeskTalking();
    panel.element.lang = 'ar';
    panel.element.dir = 'rtl';
    await panel.shows('المحادثات');
    await panel.fill('اكتب إلى Jonas', 'The buckle of your hip belt is on its way to you since Tuesday.');
    await panel.key('Enter');
    await panel.shows('أنت:');

    const row = panel.element.shadowRoot!.querySelector('.row .words')!;
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    const texts = Array.from({ length: 40 }, () => walker.nextNode() as Text | null);
    const words = texts.find((text) => text?.data.includes('The buckle'))!;
    const first = document.createRange();
    const at = words.data.indexOf('The buckle');
    first.setStart(words, at);
    first.setEnd(words, at + 3);
    const { left, right } = first.getBoundingClientRect();
    assert.isAtLeast(left, row.getBoundingClientRect().left - 1);
    assert.isAtMost(right, row.getBoundingClientRect().right + 1);
    await assertAccessible(panel.element);
  });

  it('keeps its head, and the one that is gone to, in sight however many there are', async () => {
    const { stage, panel, session } = await openDesk();
    panel.element.style.blockSize = '240px';
    const names = ['Jonas Weber', 'Ingrid Moen', 'Tom Okafor', 'Mara Lindqvist', 'Ana Reis'];
    for (const name of names) {
      await stage.visitor(name, 'Buckle');
      await acceptChat(session);
    }
    await until(() => panel.rows.length === names.length);
    const root = panel.element.shadowRoot!;
    const list = root.querySelector('.list')!.getBoundingClientRect();
    const isInSight = (one: Element) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= list.top - 1 && bottom <= list.bottom + 1;
    };
    const current = () => root.querySelector('.row[aria-current=true]')!;
    await panel.goTo('Jonas Weber');

    panel.element.dispatchEvent(shortcut('P'));

    await until(() => current().textContent.includes('Ana Reis') && isInSight(current()));
    assert.isTrue(isInSight(root.querySelector('.top')!));
    panel.element.dispatchEvent(shortcut('N'));
    await until(() => current().textContent.includes('Jonas Weber') && isInSight(current()));
    const { bottom } = root.querySelector('.top')!.getBoundingClientRect();
    assert.isAtLeast(current().getBoundingClientRect().top, bottom - 1, 'not under the head');
  });

  it('is gone through by arrow keys, with one stop for Tab', async () => {
    const { stage, panel, session } = await openDesk();
    for (const name of ['Jonas Weber', 'Ingrid Moen', 'Tom Okafor']) {
      await stage.visitor(name, 'Buckle');
      await acceptChat(session);
    }
    await until(() => panel.rows.length === 3);
    const root = panel.element.shadowRoot!;
    assert.lengthOf(root.querySelectorAll('.row[tabindex="0"]'), 1);

    root.querySelector<HTMLElement>('.row')!.focus();
    await panel.key('ArrowDown');
    assert.strictEqual(panel.focusedRow, 'Ingrid Moen');
    await panel.key('End');
    await panel.key('Enter');

    await until(() => panel.focused === 'Write to Tom');
  });

  it('goes from one to the next by the panel’s keys, out of the field too', async () => {
    const { stage, panel, session } = await openDeskTalking();
    await stage.visitor('Ingrid Moen', 'Tent pole');
    await acceptChat(session);
    await until(() => panel.rows.length === 2);
    await panel.goTo('Jonas Weber');
    await until(() => panel.focused === 'Write to Jonas');

    (await panel.control('Write to Jonas')).dispatchEvent(shortcut('N'));

    await until(() => panel.focused === 'Write to Ingrid');
  });

  it('tells the server which one is looked at', async () => {
    const { stage, panel, session, line } = await openDeskTalking();
    await until(() => line.count('SetInFocus') === 1);
    await stage.visitor('Ingrid Moen', 'Tent pole');
    await acceptChat(session);
    await until(() => panel.rows.length === 2);

    await panel.goTo('Ingrid Moen');

    await until(() => line.count('SetInFocus') === 3);
  });

  for (const [medium, channel] of Object.entries(channels)) {
    it(`takes one of ${medium}, carries words both ways and finishes it`, async () => {
      const { stage, panel, session } = await openDesk();
      const centre = stage.centre.digital.of(channel);
      const id = centre.request({ nickname: 'Tom Okafor', subject: 'Opening hours' });
      await panel.press('Accept');
      centre.performAsCustomer(id, 'SendMessage', 'Open on Saturday?');
      await panel.shows('Open on Saturday?');

      await panel.fill('Write to Tom', 'From ten to three');
      await panel.key('Enter');

      await panel.shedsWords('Sending');
      await until(() => centre.customerMessages(id, 1).at(-1)?.text === 'From ten to three');
      assert.isFalse(panel.has('Attach a file'), 'this medium has no files');
      await assertAccessible(panel.element);
      await panel.press('Finish');
      await panel.press('Leave');
      await panel.press('Complete');
      await until(() => session[medium as keyof typeof channels].size === 0);
      await panel.shows('Nothing is waiting.');
    });
  }

  it('has what colleagues write, without agents only or files', async () => {
    const { stage, panel, session } = await openDesk();
    const colleague = await stage.agent(carole);
    const own = [...session.devices][0]!.data.phoneNumber;
    await colleague.request('POST /me/im-sessions', {
      body: { operationName: 'InitiateIMSession', destination: { phoneNumber: own } },
    });
    const theirs = await until(() => [...colleague.imSessions][0]);
    await theirs.perform('SendMessage', { text: 'Do we still have the 2023 poles?' });
    await panel.shows('Do we still have the 2023 poles?');

    await panel.fill('Write to Carole', 'Two of them');
    await panel.key('Enter');

    await until(() => theirs.log.entries.at(-1)?.text === 'Two of them');
    await panel.shedsWords('Sending');
    await panel.shows('You: Two of them');
    assert.isFalse(panel.has('Agents only'));
    await assertAccessible(panel.element);
  });
});

describe('an offer', () => {
  const touch = async () => {
    await sendMouse({ type: 'click', position: [2, 2] });
    await until(() => isSoundFree());
  };

  it('runs out where the page knows how long there is time', async () => {
    const { stage, panel } = await openDesk();
    panel.element.offerTimeout = 30;

    await stage.visitor();

    await panel.shows('30 sec');
    await panel.shows('29 sec');
    await assertAccessible(panel.element);
  });

  it('says nothing of a time that nobody knows', async () => {
    const { stage, panel } = await openDesk();

    await stage.visitor();

    await panel.shows('0 sec');
    assert.isNull(panel.element.shadowRoot!.querySelector('progress'));
  });

  it('shows what is known of the matter, and not what only machines read', async () => {
    const { stage, panel } = await openDesk();

    stage.centre.chats.request({
      nickname: 'Ingrid Moen',
      subject: 'Tent pole',
      userData: { Order: '48307', IxnCount: '1', GSIP_RECORD: 'ON' },
    });

    await panel.shows('Order 48307');
    assert.notInclude(panel.text, 'IxnCount');
    assert.notInclude(panel.text, 'GSIP_RECORD');
  });

  it('is greeted when it is taken, where the page wishes so', async () => {
    const { stage, panel } = await openDesk();
    panel.element.greeting = 'Welcome to Tarnfell.';
    const visitor = await stage.visitor();

    await panel.press('Accept');

    await panel.shows('Welcome to Tarnfell.');
    await until(async () => {
      await visitor.refresh();
      return visitor.entries.at(-1)?.text === 'Welcome to Tarnfell.';
    });
  });

  it('is told to the page in one of two tabs, and is no news after a reload', async () => {
    const { stage, panel } = await openDesk();
    const second = await fixture<HTMLElement>(
      html`<div><gws-session hidden></gws-session><gws-chat-panel></gws-chat-panel></div>`,
    );
    const other = second.querySelector('gws-chat-panel')!;
    const { session } = await stage.signIn(second.querySelector('gws-session')!);
    other.session = session;
    await beReady(session);
    const heard = [hear(panel.element, 'gws-interaction-offered'), hear(other, 'gws-interaction-offered')];

    const visitor = await stage.visitor();
    await panel.shows('Accept');
    await new ChatPanelHarness(other).shows('Accept');

    await until(() => heard.some(({ names }) => names.length > 0));
    await visitor.refresh();
    assert.deepEqual(
      heard.flatMap(({ events }) => events.map(({ resumed }) => resumed)),
      [false],
    );
    const { id } = [...session.chats][0]!;
    await until(async () => !(await isOurs(`offer ${id}`)));
  });

  it('sounds twice, and words once', async () => {
    await touch();
    const seconds = 1;
    const rate = 8_000;
    const loud = async (times: number) => {
      const page = new OfflineAudioContext(1, seconds * rate, rate);
      playTones(times, page);
      const samples = (await page.startRendering()).getChannelData(0);
      const parts = [0, 0.3, 0.6].map((begin) => samples.slice(begin * rate, (begin + 0.25) * rate));
      return parts.filter((part) => part.some((sample) => Math.abs(sample) > 0.05)).length;
    };

    assert.deepEqual([await loud(1), await loud(2)], [1, 2]);
  });
});
