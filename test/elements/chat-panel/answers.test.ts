// Standard responses: found, looked at with their fields filled, and put where the agent writes.
import { assert } from '@open-wc/testing';
import '../../../src/elements/chat-panel/answers/define.js';
import '../../../src/elements/chat-panel/define.js';
import { type AnswerChosenEvent } from '../../../src/elements/chat-panel/answers/events.js';
import type { GwsChatAnswers } from '../../../src/elements/chat-panel/answers/define.js';
import { accept, ask, customerMedia, signIn } from '../../../stories/support/conversations.js';
import { library } from '../../../src/simulator/centre/standard-response-library.js';
import { carole } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { Harness, hear } from '../harness.js';
import { openBeside, type Setting } from './beside.js';
import { consult, openDesk, openDeskTalking, type ChatPanelHarness } from './harness.js';

const find = 'Find a standard response';
const open = (setting: Setting = {}) => openBeside('gws-chat-answers', { width: 600, ...setting });

/** Field codes as they are shown: filled, or empty. */
const codes = ({ element }: Harness, is: 'filled' | 'empty'): string[] =>
  [...element.shadowRoot!.querySelectorAll(`.text:not(.asked) > .${is}`)].map(({ textContent }) => textContent);
const names = ({ element }: Harness): string[] =>
  [...element.shadowRoot!.querySelectorAll('[role=option] > .cut')].map(({ textContent }) => textContent);
const groups = ({ element }: Harness): (string | null)[] =>
  [...element.shadowRoot!.querySelectorAll('[role=group]:has([role=option])')].map(({ ariaLabel }) => ariaLabel);
const meant = ({ element }: Harness): string | undefined =>
  element.shadowRoot!.querySelector('[aria-selected=true] > .cut')?.textContent;

/** Looks for words until this response is the one that is meant. */
async function findOne(part: Harness<GwsChatAnswers>, words: string, name: string): Promise<void> {
  await part.fill(find, words);
  await until(() => meant(part) === name);
}

describe('standard responses', () => {
  it('are all there, by their categories, without those that are not released', async () => {
    const { part } = await open();

    await until(() => names(part).includes('Begrüßung'));

    assert.strictEqual(groups(part)[0], 'Customer service');
    assert.include(groups(part), 'Customer service › Repairs and spare parts › Workshop');
    assert.notInclude(names(part), 'Not worth repairing');
    assert.notInclude(names(part), 'When it begins');
    assert.strictEqual(part.focused, find);
    await part.shows('Hello Mara , this is Kristi of Tarnfell Outdoor.');
    await assertAccessible(part.element);
  });

  it('are found by name, category and words, whatever their accents', async () => {
    const { part } = await open();
    await until(() => names(part).includes('Begrüßung'));

    await findOne(part, 'begrussung', 'Begrüßung');
    assert.strictEqual(part.element.shadowRoot!.querySelector('mark')?.textContent, 'Begrüßung');
    await findOne(part, 'workshop long', 'How long a repair takes');
    await findOne(part, 'seventh vertebra', 'Which size');
    await part.fill(find, 'etc');
    await part.shows('Nothing found for “etc”.');
    await assertAccessible(part.element);
  });

  it('are chosen from one category and those below it', async () => {
    const { part } = await open();
    await until(() => names(part).includes('Begrüßung'));

    await part.choose('Category', '\u2003Returns');

    await until(() => !names(part).includes('Greeting'));
    assert.includeMembers(names(part), ['How to send it back', 'Money is on its way']);
    await part.choose('Category', 'Kundendienst');
    await until(() => names(part)[0] === 'Begrüßung');
  });

  for (const medium of customerMedia) {
    it(`are shown with what is known in a conversation, and what is missing marked and counted, of ${medium}`, async () => {
      const { part } = await open({ medium, userData: { ModelName: 'Nordlys 300' } });
      await findOne(part, 'greeting', 'Greeting');
      await until(() => codes(part, 'filled').length === 2);
      assert.deepEqual(codes(part, 'filled'), ['Mara', 'Kristi']);

      await findOne(part, 'buckle by post', 'Buckle by post');
      await until(() => codes(part, 'filled')[0] === 'Nordlys 300');
      await findOne(part, 'on its way', 'On its way');
      await part.shows('2 fields to fill');
      assert.deepEqual(codes(part, 'empty'), ['order number', 'shipping date']);
      await assertAccessible(part.element);
    });
  }

  it('are gone through with the arrow keys, and only the one where one stays is filled', async () => {
    const { part, line } = await open();
    await until(() => names(part).includes('Begrüßung'));
    await part.shows('Hello Mara');
    const before = line.requests.filter((request) => request.includes('Render')).length;

    for (let times = 0; times < 3; times += 1) await part.key('ArrowDown');
    assert.strictEqual(meant(part), names(part)[3]);
    await part.key('ArrowUp');
    await part.shows('Are you still there, Mara ?');

    assert.strictEqual(part.focused, find);
    assert.isAtMost(line.requests.filter((request) => request.includes('Render')).length - before, 2);
    const input = part.element.shadowRoot!.querySelector('input')!;
    const active = part.element.shadowRoot!.getElementById(input.getAttribute('aria-activedescendant')!);
    assert.strictEqual(active?.ariaSelected, 'true');
  });

  it('are handed over with Enter, at once and only when they are filled', async () => {
    const { part, line } = await open();
    await findOne(part, 'on its way', 'On its way');
    const goOn = line.hold();
    const heard = hear(part.element, 'answer-chosen');

    await part.key('Enter');
    await part.key('Enter');
    await part.shows('Inserting');
    assert.lengthOf(heard.events, 0);
    goOn();

    await until(() => heard.events.length > 0);
    const [{ insertion }] = heard.events as [AnswerChosenEvent];
    assert.strictEqual(insertion.text, 'Order [order number] left us on [shipping date] and takes two to four days.');
    assert.strictEqual(insertion.text.slice(...insertion.gap!), '[order number]');
    assert.lengthOf(heard.events, 1);
  });

  it('are handed over with a double click', async () => {
    const { part } = await open();
    await until(() => names(part).includes('One moment'));
    const heard = hear(part.element, 'answer-chosen');
    const row = [...part.element.shadowRoot!.querySelectorAll('.row')].find(({ textContent }) =>
      textContent.includes('One moment'),
    )!;

    row.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    row.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));

    await until(() => heard.events.length > 0);
    assert.strictEqual(heard.events[0]!.insertion.text, 'One moment please, I am looking that up.');
  });

  it('stand among the favourites once they have a star, and in the next conversation', async () => {
    const { part, session, stage } = await open();
    await findOne(part, 'which size', 'Which size');

    await part.press('Add to favourites');

    await until(() => groups(part)[0] === 'Favourites');
    assert.isTrue(part.has('Remove from favourites'));
    await part.fill(find, '');
    await until(() => names(part)[0] === 'Which size');
    await assertAccessible(part.element);
    assert.lengthOf(stage.centre.standardResponses.favoritesOf(stage.person()), 1);
    assert.lengthOf(stage.centre.standardResponses.favoritesOf(stage.person(carole)), 0);
    const again = document.createElement('gws-chat-answers');
    Object.assign(again, { session });
    part.element.after(again);
    await again.updateComplete;
    assert.include(again.shadowRoot!.textContent, 'Which size');

    await findOne(part, 'which size', 'Which size');
    await part.press('Remove from favourites');
    await until(() => part.has('Add to favourites'));
  });

  it('say that a favourite was not taken', async () => {
    const { part, line } = await open();
    await findOne(part, 'greeting', 'Greeting');
    await part.shows('Hello Mara');
    const mend = line.cut();

    await part.press('Add to favourites');

    await part.shows('No answer from the contact centre.');
    assert.isTrue(part.has('Add to favourites'));
    await assertAccessible(part.element);
    mend();
  });

  it('are read once for all conversations', async () => {
    const { part, line, session, stage } = await open();
    await until(() => line.count('RequestGetStandardResponse') >= names(part).length && names(part).length > 20);
    await part.shows('Hello Mara');
    const before = line.requests.filter((request) => /Category|Categories|RequestGetStandard/.test(request));
    ask(stage, 'chats', { nickname: 'Ingrid Moen' });
    const chat = await accept(session, 'chats');

    const other = document.createElement('gws-chat-answers');
    Object.assign(other, { session, chat, words: '/greeting' });
    part.element.replaceWith(other);

    await until(() => other.shadowRoot!.textContent.includes('Ingrid'));
    const after = line.requests.filter((request) => /Category|Categories|RequestGetStandard/.test(request));
    assert.deepEqual(after.slice(before.length), []);
  });

  it('are found among hundreds, of which those are drawn that there is room for', async () => {
    const responses = Array.from({ length: 300 }, (_, at) => ({ name: `Size ${at}`, body: `Take size ${at}.` }));
    const roots = library as (typeof library)[number][];
    roots.push({ name: 'Sizes', language: 'English', responses });
    const { part } = await open().finally(() => roots.pop());
    await part.shows('Type to find them.');
    assert.lengthOf(names(part), 50);
    await part.choose('Category', 'Sizes');
    await part.shows('250 more. Type to find them.');

    await findOne(part, 'size 277', 'Size 277');

    assert.deepEqual(names(part), ['Size 277']);
    await assertAccessible(part.element);
  });

  it('say that they could not be read, and are read again', async () => {
    const { part, stage, chat } = await open();
    const { session, line } = await signIn(stage, carole);
    const mend = line.cut();
    const element = document.createElement('gws-chat-answers');
    Object.assign(element, { session, chat });
    part.element.replaceWith(element);
    const other = new Harness(element);
    await other.shows('Not all standard responses could be read.');
    await assertAccessible(element);
    mend();

    await other.press('Try again');

    await until(() => names(other).includes('Begrüßung'));
    await other.shedsWords('Not all standard responses could be read.');
  });

  it('say of one that it could not be read, and read it again', async () => {
    const { part, line } = await open();
    await until(() => names(part).includes('Begrüßung'));
    const mend = line.cut();
    await part.fill(find, 'begrussung');
    await part.shows('This response could not be read.');
    assert.isFalse(part.has('Inserting'));
    mend();

    await part.press('Try again');

    await until(() => codes(part, 'filled').length === 2);
  });

  it('go in without values where those do not come, if the agent wants it so', async () => {
    const { part } = await open();
    await findOne(part, 'about your order', 'About your order');
    const heard = hear(part.element, 'answer-chosen');
    // The conversation has no such data, which is an error of the whole.
    await part.shows('The fields could not be filled. The interaction has no attached data');
    await part.shows('1 field to fill');
    await assertAccessible(part.element);

    await part.press('Insert');

    await until(() => heard.events.length > 0);
    assert.include(heard.events[0]!.insertion.text, 'about order [order number].');
  });
});

describe('standard responses in the panel', () => {
  const write = 'Write to Jonas';
  const fieldOf = ({ element }: ChatPanelHarness) => element.shadowRoot!.querySelector('textarea')!;
  const selected = (panel: ChatPanelHarness): string => {
    const { value, selectionStart, selectionEnd } = fieldOf(panel);
    return value.slice(selectionStart, selectionEnd);
  };
  const inside = ({ element }: ChatPanelHarness) =>
    new Harness(element.shadowRoot!.querySelector<GwsChatAnswers>('gws-chat-answers')!);

  async function type(panel: ChatPanelHarness, words: string): Promise<void> {
    for (const letter of words) await panel.key(letter);
  }

  /** Begins with a slash, and waits for the field that takes what follows. */
  async function slash(panel: ChatPanelHarness): Promise<Harness<GwsChatAnswers>> {
    (await panel.control(write)).focus();
    await panel.key('/');
    await until(() => panel.focused === find);
    return inside(panel);
  }

  it('come with a slash, and go in where the agent writes; the first gap is ready to be filled', async () => {
    const { panel, session } = await openDeskTalking();
    const part = await slash(panel);
    await type(panel, 'on its way');
    await until(() => meant(part) === 'On its way');
    await part.shows('2 fields to fill');
    await assertAccessible(panel.element);

    await panel.key('Enter');

    await until(() => panel.focused === write);
    const text = 'Order [order number] left us on [shipping date] and takes two to four days.';
    assert.strictEqual(fieldOf(panel).value, text);
    assert.strictEqual(selected(panel), '[order number]');
    assert.isFalse(panel.has(find));
    const [chat] = session.chats;
    assert.isFalse(
      chat!.log.entries.some((entry) => entry.text?.includes('Order')),
      'nothing is sent',
    );
    await type(panel, '47');
    assert.strictEqual(fieldOf(panel).value, text.replace('[order number]', '47'));
  });

  it('are looked for without the customer being told that somebody types', async () => {
    const { panel, line } = await openDeskTalking();
    const part = await slash(panel);
    await type(panel, 'on its way');
    await until(() => meant(part) === 'On its way');
    assert.strictEqual(line.count('SendStartTypingNotification'), 0);

    await panel.key('Enter');

    await until(() => line.count('SendStartTypingNotification') === 1);
  });

  it('are not sent with a gap by mistake: it is said, and ready to be filled; sending again sends it so', async () => {
    const { panel, line, session } = await openDeskTalking();
    const part = await slash(panel);
    await type(panel, 'on its way');
    await until(() => meant(part) === 'On its way');
    await panel.key('Enter');
    await until(() => panel.focused === write);
    await type(panel, '47');

    await panel.key('Enter');
    await panel.shows('[shipping date] is not filled in. Send again to send it as it is.');
    assert.strictEqual(line.count('SendMessage'), 0);
    assert.strictEqual(selected(panel), '[shipping date]');
    await assertAccessible(panel.element);
    await panel.key('Enter');

    const [chat] = session.chats;
    await until(() => chat!.log.entries.some(({ text }) => text?.includes('Order 47 left us on [shipping date]')));
    assert.notInclude(panel.text, 'is not filled in');
  });

  it('leave what is in brackets alone where the agent has written it', async () => {
    const { panel, line } = await openDeskTalking();
    await panel.fill(write, 'Press [Enter].');

    await panel.key('Enter');

    await until(() => line.count('SendMessage') === 1);
  });

  for (const key of ['Escape', 'Backspace']) {
    it(`give back with ${key} what was typed, for it may have been meant`, async () => {
      const { panel } = await openDeskTalking();
      await slash(panel);
      if (key === 'Escape') await type(panel, 'etc');

      await panel.key(key);

      await until(() => panel.focused === write);
      assert.isFalse(panel.has(find));
      const words = key === 'Escape' ? '/etc' : '';
      assert.strictEqual(fieldOf(panel).value, words);
      await type(panel, '/h');
      assert.strictEqual(
        fieldOf(panel).value + (panel.has(find) ? ' (looked for)' : ''),
        key === 'Escape' ? '/etc/h' : '/h (looked for)',
      );
    });
  }

  it('come with a button, and leave the words that are there', async () => {
    const { panel } = await openDeskTalking();
    await panel.fill(write, 'Well, and so on.');
    fieldOf(panel).setSelectionRange(5, 5);
    await panel.press('Standard responses');
    await until(() => panel.focused === find);
    const part = inside(panel);
    assert.strictEqual(part.valueOf(find), '');
    await findOne(part, '/one moment', 'One moment');

    await part.press('Insert');

    await until(() => panel.focused === write);
    const words = 'Well, One moment please, I am looking that up. and so on.';
    assert.strictEqual(fieldOf(panel).value, words);
    assert.strictEqual(fieldOf(panel).selectionStart, words.indexOf(' and so on'));
  });

  it('go away with the button, with Escape, and when the agent goes on writing', async () => {
    const { panel } = await openDeskTalking();
    const isOpen = () => panel.has(find);
    for (const leave of [
      () => panel.press('Standard responses'),
      () => panel.key('Escape'),
      async () => (await panel.control(write)).focus(),
    ]) {
      await panel.press('Standard responses');
      await until(isOpen);
      await leave();
      await until(() => !isOpen());
    }
    assert.strictEqual(fieldOf(panel).value, '');
  });

  it('go in for whom the agent writes to, and touch no other draft', async () => {
    const desk = await openDeskTalking();
    const { panel } = desk;
    await consult(desk);
    await slash(panel);
    await type(panel, 'one');
    await panel.press('Agents only');
    await until(() => panel.paper === 'agents' && panel.focused === 'Write to agents');
    assert.strictEqual(fieldOf(panel).value, '');

    await panel.press('Standard responses');
    await until(() => panel.focused === find);
    await findOne(inside(panel), 'one moment', 'One moment');
    await panel.key('Enter');
    await until(() => fieldOf(panel).value === 'One moment please, I am looking that up.');
    assert.strictEqual(panel.paper, 'agents');

    await panel.press('Jonas');
    await until(() => panel.paper === 'customer');
    assert.strictEqual(fieldOf(panel).value, '/one');
  });

  for (const medium of customerMedia) {
    it(`count their use as an agent's, and a refusal of that stops nobody, of ${medium}`, async () => {
      const { panel, session, stage, line } = await openDesk();
      const library = stage.centre.standardResponses;
      const [root] = library.roots({ approvedOnly: true, language: undefined });
      const tree = { approvedOnly: true, categories: false, responses: true };
      const { standardResponseId: id } = library.category(root!.categoryId, tree).childrenStdResponses![0]!;
      ask(stage, medium, { nickname: 'Jonas Weber' });
      await accept(session, medium);
      const part = await slash(panel);
      await part.shows('Hello Jonas');

      await panel.key('Enter');

      await until(() => library.usesOf(id).get('SuggestedResponseChosen') === 1);
      assert.strictEqual(library.usesOf(id).size, 1);
      await until(() => fieldOf(panel).value.startsWith('Hello Jonas'));
      await panel.fill(write, '');
      await (await slash(panel)).shows('Hello Jonas');
      const mend = line.cut();
      await panel.key('Enter');
      await until(() => fieldOf(panel).value.startsWith('Hello Jonas'));
      assert.notInclude(panel.text, 'No answer from the contact centre.');
      mend();
    });
  }

  it('are not offered among colleagues, whose data fill no fields', async () => {
    const { panel, line } = await openDesk();
    line.tell('/v2/me/im-sessions', {
      messageType: 'IMSessionStateChangeMessage',
      notificationType: 'StatusChange',
      imSession: {
        id: '1',
        uri: 'https://x/api/v2/im-sessions/1',
        path: '/im-sessions/1',
        state: 'Established',
        capabilities: ['SendMessage', 'Complete'],
        participants: [{ phoneNumber: '5002', formattedPhoneNumber: '5002', digits: '5002' }],
      },
    });
    (await panel.control('Write to Marat')).focus();

    await panel.key('/');

    await until(() => fieldOf(panel).value === '/');
    assert.isFalse(panel.has('Standard responses') || panel.has(find));
  });
});
