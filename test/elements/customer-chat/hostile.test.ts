// A visitor's chat among people who mean harm, and on pages that do not know better.
import { assert, fixture, html } from '@open-wc/testing';
import { acceptChat, Stage } from '../../../stories/support/stage.js';
import { addresses, payloads } from '../../payloads.js';
import { forgetChats, visitPage, visitTalking } from './harness.js';

/** Each payload would set this. */
declare global {
  interface Window {
    hasRun?: unknown;
  }
}

const linksOf = (element: Element): HTMLAnchorElement[] =>
  [...element.shadowRoot!.querySelectorAll('*')].flatMap((one) => [
    ...(one instanceof HTMLAnchorElement ? [one] : []),
    ...(one.shadowRoot ? linksOf(one) : []),
  ]);

function assertHarmless(chat: { smuggled: number; element: HTMLElement }): void {
  assert.isUndefined(window.hasRun);
  assert.strictEqual(chat.smuggled, 0);
  for (const link of linksOf(chat.element)) {
    assert.match(link.href, /^(https?|mailto|tel):/);
    assert.deepEqual([link.target, link.rel], ['_blank', 'noopener noreferrer']);
  }
  const panel = chat.element.shadowRoot!.querySelector<HTMLElement>('[part=panel]')!;
  assert.isAtMost(panel.scrollWidth, panel.offsetWidth);
}

/** What agents' clients tell each other, as the server tells its own notices. */
async function asNotices(response: Response): Promise<Response> {
  const words = await response.text();
  return new Response(words.replaceAll('"CustomNotice"', '"Notice"'), response);
}

describe('the customer’s chat, among the hostile', () => {
  beforeEach(forgetChats);

  it('shows what the agent says as it was written, and runs none of it', async () => {
    const { chat, conversation } = await visitTalking();

    for (const text of payloads) await conversation.perform('SendMessage', { text });
    await chat.client.refresh();

    await chat.shows('w'.repeat(2_000));
    for (const text of payloads.slice(0, -2)) assert.include(chat.text, text.replace(/\s+/g, ' '));
    assertHarmless(chat);
  });

  it('shows a notice as it was written, and runs none of it', async () => {
    const stage = new Stage();
    const { fetch } = stage.line();
    const transport = { fetch: async (...asked: Parameters<typeof fetch>) => asNotices(await fetch(...asked)) };
    const { chat } = await visitPage(stage, { transport, nickname: 'Jonas', subject: 'A buckle' });
    await chat.press('Open chat');
    await chat.shows('Finding someone for you');
    const conversation = await acceptChat(await stage.agent());

    for (const noticeText of payloads) await conversation.perform('SendCustomNotice', { noticeText });
    await chat.client.refresh();

    await chat.shows('w'.repeat(2_000));
    for (const text of payloads.slice(0, -2)) assert.include(chat.text, text.replace(/\s+/g, ' '));
    assertHarmless(chat);
  });

  it('shows what the visitor says as it was written, and runs none of it', async () => {
    const { chat } = await visitTalking();

    for (const text of payloads.slice(0, -1)) await chat.write(text);

    await chat.shows(payloads[0]!);
    assertHarmless(chat);
  });

  for (const nickname of payloads.slice(0, 6)) {
    it(`takes a name for a name: ${nickname.slice(0, 30)}`, async () => {
      const { chat, conversation } = await visitTalking(nickname);
      await conversation.perform('SendStartTypingNotification');
      await chat.client.refresh();
      await chat.shows('is typing');
      await chat.press('More');
      await chat.press('End the chat');
      await chat.shows('still here');

      assertHarmless(chat);
    });
  }

  it('makes no link of a pushed address that is none', async () => {
    const { chat, conversation } = await visitTalking();

    for (const url of addresses) await conversation.perform('SendUrl', { url });
    await conversation.perform('SendUrl', { url: 'https://shop.example/<script>window.hasRun=1</script>' });
    await chat.client.refresh();

    await chat.shows('shop.example');
    assert.lengthOf(linksOf(chat.element), 1);
    assertHarmless(chat);
  });

  it('makes links only of addresses that lead to pages, mailboxes and telephones', async () => {
    const { chat, conversation } = await visitTalking();

    await conversation.perform('SendMessage', {
      text: 'See https://shop.example/a?b=1, www.shop.example; mailto:help@shop.example tel:+4755501200 javascript:x()',
    });
    await chat.client.refresh();
    await chat.shows('See');

    assert.deepEqual(
      linksOf(chat.element).map(({ href }) => href),
      ['https://shop.example/a?b=1', 'https://www.shop.example/', 'mailto:help@shop.example', 'tel:+4755501200'],
    );
    assertHarmless(chat);
  });

  it('takes user data, and words of the page, for words', async () => {
    const [payload] = payloads as [string];
    const { chat } = await visitPage(new Stage(), {
      name: payload,
      line: payload,
      fields: [{ name: payload, label: payload, link: { href: 'javascript:window.hasRun=1', label: payload } }],
      userData: { [payload]: payload },
      texts: { greeting: payload },
    });

    await chat.press('Open chat');

    await chat.shows(payload);
    assertHarmless(chat);
  });

  it('looks the same on a page that has styles for everything', async () => {
    const look = async () => {
      const { chat } = await visitTalking();
      await chat.write('Hello');
      await chat.shows('· Sent');
      const panel = chat.element.shadowRoot!.querySelector<HTMLElement>('[part=panel]')!;
      const button = chat.element.shadowRoot!.querySelector<HTMLElement>('[part=launcher]')!;
      const { fontSize, color } = getComputedStyle(panel.shadowRoot!.querySelector('.name')!);
      chat.element.remove();
      forgetChats();
      return [panel.offsetWidth, button.offsetWidth, fontSize, color];
    };
    const usual = await look();
    await fixture(html`
      <div>
        <style>
          * {
            all: revert;
            font-size: 30px;
            letter-spacing: 9px;
          }
          button,
          input,
          textarea {
            display: none !important;
          }
        </style>
        <base href="https://elsewhere.example/" target="_top" />
      </div>
    `);

    assert.deepEqual(await look(), usual);
  });
});
