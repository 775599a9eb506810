// The panel's layouts: the customer's side as column and drawer, and what moves from the head into its menu.
import { assert, nextFrame } from '@open-wc/testing';
import '../../../src/elements/chat-panel/define.js';
import { say } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { assertAccessible } from '../accessible.js';
import { ChatPanelHarness, openDesk, openDeskTalking } from './harness.js';

describe('the layouts of the chat panel', () => {
  let desk: Awaited<ReturnType<typeof openDeskTalking>>;

  async function open(width: number): Promise<typeof desk.panel> {
    localStorage.removeItem('gws-widgets.chat-side');
    desk = await openDeskTalking();
    const { panel } = desk;
    panel.element.style.inlineSize = `${width}px`;
    await until(() => panel.element.clientWidth === width - 2);
    return panel;
  }

  const inHead = (): string[] =>
    [...desk.panel.element.shadowRoot!.querySelectorAll<HTMLElement>('.head button:not(.item)')].flatMap((button) =>
      button.checkVisibility() ? button.title || button.ariaLabel! : [],
    );
  const inMenu = (): string[] =>
    [...desk.panel.element.shadowRoot!.querySelectorAll<HTMLElement>('.item')].flatMap((item) =>
      item.checkVisibility() ? item.textContent.trim() : [],
    );

  for (const [width, head, menu] of [
    [1100, ['Consult', 'Invite', 'Transfer', 'More', 'Finish'], ['Print']],
    [800, ['Consult', 'Invite', 'Transfer', 'About Jonas', 'More', 'Finish'], ['Print']],
    [720, ['Transfer', 'About Jonas', 'More', 'Finish'], ['Consult', 'Invite', 'Print']],
    [640, ['More', 'Finish'], ['Consult', 'Invite', 'Transfer', 'About Jonas', 'Print']],
    [280, ['Back to the list', 'More', 'Finish'], ['Consult', 'Invite', 'Transfer', 'About Jonas', 'Print']],
  ] as const) {
    it(`have everything in the head or in its menu, and nothing twice, at ${width} px`, async () => {
      const panel = await open(width);
      if (width >= 900) await panel.shows('Earlier');
      await until(() => String(inHead()) === String(head));
      // The audience never goes.
      assert.isTrue(panel.has('Agents only'));

      await panel.press('More');

      assert.deepEqual(inMenu(), [...menu]);
      await assertAccessible(panel.element);
    });
  }

  it('cut a long name on the button that sends, which stays in the panel', async () => {
    const { stage, panel } = await openDesk();
    panel.element.style.inlineSize = '280px';
    await stage.visitor('Maximiliane-Alexandra Oberhofer');
    await panel.press('Accept');
    const send = await panel.control('Send to Maximiliane-Alexandra');

    await until(() => panel.element.clientWidth === 278);

    assert.isBelow(send.getBoundingClientRect().right, panel.element.getBoundingClientRect().right);
  });

  it('open the menu with its first item, go through it by arrows, and back with Escape', async () => {
    const panel = await open(280);
    await panel.press('More');
    await until(() => panel.focused === 'Consult');

    await panel.key('ArrowDown');
    assert.strictEqual(panel.focused, 'Invite');

    await panel.key('Escape');
    assert.strictEqual(panel.focused, 'More');
    assert.isEmpty(inMenu());
  });

  it('search from the menu, and go back to it', async () => {
    const panel = await open(280);
    await panel.press('More');
    await panel.press('Transfer');
    await panel.shows('Jonas goes on with them, and you leave.');
    await until(() => panel.focused === 'Jonas goes on with them, and you leave.');

    await panel.key('Escape');

    await until(() => panel.focused === 'More');
  });

  it('have the customer’s side as a column that can be put away, and remember that', async () => {
    const panel = await open(1100);
    await panel.press('Hide this side');
    await until(() => panel.focused === 'About Jonas');
    assert.isFalse(panel.has('Hide this side'));

    // As after a reload.
    panel.element.replaceWith(document.createElement('gws-chat-panel'));
    const again = new ChatPanelHarness(document.querySelector('gws-chat-panel')!);
    again.element.style.inlineSize = '1100px';
    await again.control('About Jonas');
    await until(() => again.element.clientWidth === 1098);
    // The panel learns its width at the end of a frame.
    await nextFrame();
    await nextFrame();
    assert.isFalse(again.has('Hide this side'));
    await again.press('About Jonas');

    await again.shows('Earlier');
  });

  it('have it as a drawer that takes the focus, and gives it back with Escape', async () => {
    const panel = await open(720);
    assert.notInclude(panel.text, 'Earlier');
    await panel.press('About Jonas');
    await panel.shows('Earlier');
    assert.isTrue(panel.element.shadowRoot!.activeElement!.matches('.side'));
    await assertAccessible(panel.element);

    await panel.key('Escape');

    await panel.shedsWords('Earlier');
    assert.strictEqual(panel.focused, 'About Jonas');
  });

  it('close the drawer with a press beside it', async () => {
    const panel = await open(720);
    await panel.press('About Jonas');
    await panel.shows('Earlier');
    const { shadowRoot } = panel.element;

    shadowRoot!.querySelector('.side')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await panel.element.updateComplete;
    assert.include(panel.text, 'Earlier');
    shadowRoot!.querySelector('.list')!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));

    await panel.shedsWords('Earlier');
  });

  it('say how long it has lasted, whatever else there is no room for', async () => {
    const { panel } = await openDeskTalking();
    panel.element.style.inlineSize = '280px';
    const { element } = panel;
    const line = await until(() => element.shadowRoot!.querySelector('.who > .muted'));

    const { lastElementChild: lasted } = line;
    assert.match(lasted!.textContent, /^\d+ sec$/);
    await until(() => lasted!.getBoundingClientRect().right <= line.getBoundingClientRect().right + 1);
  });

  it('give words their lines at 280 px', async () => {
    const panel = await open(280);
    await say(desk.visitor, 'Only when closing');
    await panel.shows('Only when closing');
    const messages = panel.element.shadowRoot!.querySelector('gws-agent-messages')!;

    const { width } = messages.shadowRoot!.querySelector('.bubble')!.getBoundingClientRect();

    assert.isAbove(width, 100);
  });
});
