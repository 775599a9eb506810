// The list of messages that visitor and agent share.
import { assert, fixture, html, nextFrame, oneEvent } from '@open-wc/testing';
import { define } from '../../src/ui/define.js';
import { GwsMessageList, type MessageActionEvent, type ShownMessage } from '../../src/ui/message-list.js';
import { until } from '../../stories/support/until.js';
import { assertAccessible } from '../elements/accessible.js';
import { Harness } from '../elements/harness.js';

define('gws-message-list', GwsMessageList);

const noon = Date.UTC(2026, 0, 5, 12);
const minutes = (count: number) => count * 60_000;

class ListHarness extends Harness<GwsMessageList> {
  async show(...messages: readonly ShownMessage[]): Promise<void> {
    this.element.messages = messages;
    await this.element.updateComplete;
  }

  get log(): HTMLElement {
    return this.element.shadowRoot!.querySelector('[role=log]')!;
  }

  /** The bubbles of each group. */
  get groups(): number[] {
    return [...this.log.querySelectorAll('.group')].map((group) => group.querySelectorAll('[part=bubble]').length);
  }

  /** As a hand does: after it was drawn, and until the list has noticed. */
  async scrollTo(top: number): Promise<void> {
    await nextFrame();
    const scrolled = oneEvent(this.log, 'scroll');
    this.log.scrollTop = top;
    await scrolled;
  }

  get distanceToEnd(): number {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight;
  }
}

let count = 0;
const said = (text: string, more: Partial<ShownMessage> = {}): ShownMessage => ({
  key: String(++count),
  kind: 'said',
  from: 'Kristi',
  mine: false,
  text,
  at: noon,
  ...more,
});

async function openList(): Promise<ListHarness> {
  const box = await fixture<HTMLElement>(html` <div><gws-message-list tellsDelivery></gws-message-list></div> `);
  const element = box.querySelector('gws-message-list') as GwsMessageList;
  element.style.blockSize = '240px';
  return new ListHarness(element);
}

const many = () => Array.from({ length: 40 }, (_, index) => said(`number ${index}`, { from: `Agent ${index % 2}` }));

describe('the message list', () => {
  it('puts together what one person said within five minutes', async () => {
    const list = await openList();

    await list.show(
      said('one'),
      said('two', { at: noon + minutes(4) }),
      said('later', { at: noon + minutes(10) }),
      said('other', { from: 'Carole', at: noon + minutes(10) }),
      said('mine', { mine: true, at: noon + minutes(10) }),
    );

    assert.deepEqual(list.groups, [2, 1, 1, 1]);
  });

  it('lets words that were not sent stand alone, each with its way on', async () => {
    const list = await openList();
    const asked: string[] = [];
    for (const type of ['resend', 'discard']) {
      list.element.addEventListener(type, (event) => asked.push(`${type} ${(event as MessageActionEvent).key}`));
    }

    await list.show(
      said('sent', { mine: true, delivery: 'sent' }),
      said('lost', { mine: true, delivery: 'unsent', key: 'a' }),
      said('on its way', { mine: true, delivery: 'sending' }),
    );
    await list.press('Send again');
    await list.press('Discard');

    assert.deepEqual(list.groups, [1, 1, 1]);
    assert.deepEqual(asked, ['resend a', 'discard a']);
    assert.match(list.text, /sent .* · Sent .* lost Not sent .* on its way Sending/);
  });

  it('offers nothing to do once the conversation is closed', async () => {
    const list = await openList();
    list.element.closed = true;

    await list.show(said('lost', { mine: true, delivery: 'unsent' }));

    assert.include(list.text, 'Not sent');
    assert.strictEqual(list.has('Send again'), false);
  });

  it('says who said it to whoever cannot see the sides', async () => {
    const list = await openList();

    await list.show(said('theirs'), said('mine', { mine: true }));

    assert.match(list.text, /Kristi theirs .* You mine/);
  });

  it('speaks what comes, and not the history', async () => {
    const list = await openList();
    assert.strictEqual(list.log.ariaLive, 'off');

    await list.show(said('history'));

    assert.strictEqual(list.log.ariaLive, 'polite');
  });

  it('shows the end, and follows it', async () => {
    const list = await openList();
    const messages = many();

    await list.show(...messages);
    assert.isBelow(list.distanceToEnd, 2);
    await list.show(...messages, said('the newest'));

    assert.isBelow(list.distanceToEnd, 2);
  });

  it('stays where somebody reads', async () => {
    const list = await openList();
    const messages = many();
    await list.show(...messages);
    await list.scrollTo(100);

    await list.show(...messages, said('the newest'));

    assert.strictEqual(list.log.scrollTop, 100);
  });

  it('keeps the end in sight when it becomes smaller, and when it was hidden', async () => {
    const list = await openList();
    await list.show(...many());

    list.element.style.blockSize = '120px';
    await until(() => list.log.clientHeight <= 120 && list.distanceToEnd < 2);
    list.element.hidden = true;
    await until(() => list.log.clientHeight === 0);
    list.element.hidden = false;

    await until(() => list.log.clientHeight > 0 && list.distanceToEnd < 2);
  });

  it('can be scrolled to its first message', async () => {
    const list = await openList();
    await list.show(...many());

    list.log.scrollTop = 0;

    const first = list.log.querySelector('[part=bubble]')!.getBoundingClientRect();
    assert.isAtLeast(first.top, list.log.getBoundingClientRect().top);
  });

  it('breaks what is too long to stand in a line', async () => {
    const list = await openList();
    list.element.style.inlineSize = '280px';

    await list.show(said('x'.repeat(500)), said('y'.repeat(500), { mine: true }));

    assert.strictEqual(list.log.scrollWidth, list.log.clientWidth);
  });

  it('shows markup as it was written', async () => {
    const list = await openList();
    const payload = '<img src=x onerror=alert(1)>';

    await list.show(said(payload, { from: payload }), { key: 'j', kind: 'joined', from: payload, mine: false });

    assert.strictEqual(list.smuggled, 0);
    assert.include(list.text, `${payload} joined`);
  });

  it('writes times as its language does, and survives a lang that is none', async () => {
    const list = await openList();
    await list.show(said('one'));
    const time = (language: string) =>
      new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(noon);

    await list.shows(time('en').replace(/\s/g, ' '));
    list.element.lang = 'de';
    await list.shows(`one ${time('de')}`);
    list.element.lang = 'en_US';

    await list.shows(time('en').replace(/\s/g, ' '));
  });

  it('adds no blank and no line to what was said', async () => {
    const list = await openList();

    await list.show(said('two\nlines'), said('see https://shop.example/ there'));

    const bubbles = [...list.log.querySelectorAll('[part=bubble]')];
    assert.deepEqual(
      bubbles.map(({ textContent }) => textContent),
      ['two\nlines', 'see https://shop.example/ there'],
    );
  });

  it('says on which day something was said, once a day', async () => {
    const list = await openList();
    const today = new Date().setHours(12, 0, 0, 0);

    await list.show(
      said('before', { at: today - minutes(24 * 60) }),
      said('now', { at: today }),
      said('then', { at: today }),
    );

    assert.match(list.text, /^Yesterday .* before .* Today .* now then/);
  });

  it('marks where the new begins, and leads to it', async () => {
    const list = await openList();
    const messages = many();
    await list.show(...messages);
    await list.scrollTo(100);

    await list.show(...messages, said('one more'), said('and another'));
    await list.shows('2 new messages');
    assert.include(list.text, 'New Kristi one more and another');
    await list.press('2 new messages');

    await until(() => list.distanceToEnd < 2 && !list.has('2 new messages'));
    list.element.read();
    await list.shedsWords('New');
  });

  it('draws a long history from its end, and more of it when somebody comes to the top', async () => {
    const list = await openList();
    const history = Array.from({ length: 500 }, (_, index) => said(`number ${index}`, { from: `Agent ${index % 2}` }));
    await list.show(...history);
    assert.notInclude(list.text, 'number 100 ');

    await list.scrollTo(0);

    await list.shows('number 150 ');
    assert.isAbove(list.log.scrollTop, 0);
  });

  it('draws one from its end that was there before it was drawn for the first time', async () => {
    const history = Array.from({ length: 500 }, (_, index) => said(`number ${index}`));
    const list = new ListHarness(await fixture(html`<gws-message-list .messages=${history}></gws-message-list>`));

    assert.include(list.text, 'number 499 ');
    assert.notInclude(list.text, 'number 100 ');
  });

  it('draws again only what has changed', async () => {
    const list = await openList();
    const messages = many();
    await list.show(...messages);
    const first = list.log.querySelector('[part=bubble]')!;
    first.textContent = 'touched by a test';

    await list.show(...messages, said('the newest'));

    assert.strictEqual(first.textContent, 'touched by a test');
    await list.shows('the newest');
  });

  it('is accessible', async () => {
    const list = await openList();
    list.element.typing = 'Kristi';

    await list.show(
      { key: 'j', kind: 'joined', from: 'Kristi', mine: false, at: noon },
      said('Hello'),
      said('lost', { mine: true, delivery: 'unsent' }),
      said('on its way', { mine: true, delivery: 'sending' }),
    );

    await assertAccessible(list.element);
  });
});
