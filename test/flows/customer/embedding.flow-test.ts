// The chat on pages that it does not know: strict ones, ones with tools and styles of their own, and among the hostile.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { addresses, payloads } from '../../payloads.js';
import type { Visitor } from './visitor.js';
import { Website } from './website.js';

let website: Website;
let visitor: Visitor;
before(async () => (website = await Website.open()));
after(() => website?.close());
afterEach(async () => {
  await visitor.context.close();
  assert.deepEqual(visitor.complaints, []);
});

/** From the form to the rating, with all that is loaded on the way. */
async function goesThroughAll(): Promise<void> {
  const conversation = await visitor.talks();
  conversation.types();
  await visitor.sees('Kristi is typing');
  conversation.pushes('https://shop.example/buckle');
  await visitor.page.getByRole('link', { name: 'shop.example' }).waitFor();
  await visitor.presses('More');
  const copy = visitor.page.waitForEvent('download');
  await visitor.presses('Download the chat');
  assert.match((await copy).suggestedFilename(), /^chat-.*\.txt$/);
  await visitor.presses('More');
  await visitor.presses('End the chat');
  await visitor.presses('End chat');
  await visitor.sees('You ended the chat.');
  await visitor.page.getByText('Great').click();
  await visitor.presses('Send rating');
  await visitor.sees('Thank you for telling us.');
}

describe('The chat', () => {
  it('keeps to the strictest policy, with its contact centre at another origin', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(
      website.page({
        policy: website.policy(),
        scripts: `${website.origin}/chat`,
        tag: { 'asks-rating': '', invitation: 'Not sure about the back length?', 'invitation-after': '0' },
      }),
    );
    await visitor.presses('No, thank you');

    await goesThroughAll();
  });

  it('speaks the language of a page under that policy, too', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(website.page({ policy: website.policy(), scripts: `${website.origin}/chat`, lang: 'de' }));

    await visitor.presses('Chat öffnen');
    await visitor.fills('Ihr Name', 'Jonas');
    await visitor.fills('Worum geht es?', 'Eine Schnalle');
    await visitor.presses('Chat beginnen');

    await visitor.sees('Wir suchen jemanden für Sie');
    await website.agent.takes();
  });

  it('leaves the Lit of a page alone', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          import { html, LitElement } from 'lit';
          customElements.define('shop-basket', class extends LitElement {
            static properties = { count: { type: Number } };
            constructor() {
              super();
              this.count = 0;
            }
            render() {
              return html\`<button @click=\${() => this.count++}>In the basket: \${this.count}</button>\`;
            }
          });`,
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      // Of another build, whose properties have other names.
      conditions: ['development'],
    });
    visitor = await website.visitor();
    await visitor.goesTo(website.page({ script: outputFiles[0]!.text, body: '<shop-basket></shop-basket>' }));

    await visitor.presses('In the basket: 0');
    await visitor.talks();
    await visitor.presses('In the basket: 1');

    await visitor.button('In the basket: 2').waitFor();
  });

  it('finds its parts and its contact centre where a page has another base', async () => {
    visitor = await website.visitor();
    await visitor.goesTo(
      website.page({ head: '<base href="https://elsewhere.invalid/shop/" target="_top">', tag: { 'asks-rating': '' } }),
    );

    await goesThroughAll();
  });

  it('looks the same where a page has styles for everything', async () => {
    const looks: string[] = [];
    for (const head of ['', '<link rel="stylesheet" href="/hostile.css">']) {
      visitor = await website.visitor();
      await visitor.context.route('**/hostile.css', (route) =>
        route.fulfill({ contentType: 'text/css', body: '* { all: revert; font-size: 30px }' }),
      );
      await visitor.goesTo(website.page({ head }));
      const conversation = await visitor.talks();
      conversation.pushes('https://shop.example/buckle');
      await visitor.page.getByRole('link', { name: 'shop.example' }).waitFor();
      looks.push(
        await visitor.page.evaluate(() => {
          const panel = document.querySelector('gws-customer-chat')!.shadowRoot!.querySelector('[part=panel]')!;
          const list = panel.shadowRoot!.querySelector('gws-message-list')!;
          const parts = [panel, ...[panel, list].flatMap((host) => [...host.shadowRoot!.querySelectorAll('*')])];
          const lines = parts.map((part) => {
            const { x, y, width, height } = part.getBoundingClientRect();
            const { color, backgroundColor, fontSize, fontFamily } = getComputedStyle(part);
            return [part.tagName, x, y, width, height, color, backgroundColor, fontSize, fontFamily].join(' ');
          });
          return lines.join('\n');
        }),
      );
      if (head === '') await visitor.context.close();
    }
    assert.equal(looks[1], looks[0]);
    assert.ok(looks[0]!.split('\n').length > 30);
  });
});

describe('What people who mean harm write', () => {
  /** On a page without any policy: nothing but the chat itself is in the way. */
  async function comeUnprotected(): Promise<void> {
    visitor = await website.visitor();
    await visitor.goesTo(website.page({ policy: '' }));
  }

  async function assertHarmless(): Promise<void> {
    const { hasRun, width, links } = await visitor.page.evaluate(() => {
      const root = document.querySelector('gws-customer-chat')!.shadowRoot!.querySelector('[part=panel]')!.shadowRoot!;
      const list = root.querySelector('gws-message-list')!.shadowRoot!;
      return {
        hasRun: (window as { hasRun?: unknown }).hasRun,
        width: root.host.scrollWidth - root.host.clientWidth,
        links: [...list.querySelectorAll('a')].map(({ href }) => href),
      };
    });
    assert.equal(hasRun, undefined);
    assert.ok(width <= 0, `${width} px too wide`);
    for (const link of links) assert.match(link, /^(https?|mailto|tel):/);
    const smuggled = visitor.page.locator('gws-customer-chat').locator('img, script, iframe, b, [onerror], [onload]');
    assert.equal(await smuggled.count(), 0);
  }

  it('is words in texts, notices, pushed pages and user data', async () => {
    await comeUnprotected();
    const userData = Object.fromEntries(payloads.map((payload) => [payload.slice(0, 64), payload]));
    await visitor.page.evaluate((evil) => Object.assign(document.querySelector('gws-customer-chat')!, evil), {
      userData,
    });
    const conversation = await visitor.talks();
    for (const payload of payloads) {
      await visitor.page.evaluate((text) => document.querySelector('gws-customer-chat')!.send(text), payload);
      conversation.says(payload);
      conversation.notes(payload);
      conversation.pushes(payload);
    }
    await conversation.hears(...payloads);
    conversation.says('The end');
    await visitor.sees('The end');

    const read = await visitor.reads();
    // Of the visitor, of the agent, and pushed.
    for (const payload of payloads) assert.equal(read.filter((text) => text === payload).length, 3, payload);
    for (const [key, value] of Object.entries(userData)) assert.equal(website.asked.at(-1)!.userData![key], value);
    await assertHarmless();
    await visitor.page.reload();
    await visitor.sees('The end');
    await assertHarmless();
  });

  for (const name of payloads.slice(0, 3)) {
    it(`is a name where names stand: ${name}`, async () => {
      await comeUnprotected();
      const conversation = await visitor.talks(name, name);
      conversation.types();
      await visitor.page.getByText(`${name} is typing`, { exact: true }).waitFor();
      await assertHarmless();
      conversation.ends();
      await visitor.sees(`${name} ended the chat.`);

      assert.equal(website.asked.at(-1)!.nickname, name);
      await assertHarmless();
    });
  }

  it('becomes no link', async () => {
    await comeUnprotected();
    const conversation = await visitor.talks();
    for (const address of addresses) {
      conversation.pushes(address);
      conversation.says(address);
    }
    conversation.says('The end');
    await visitor.sees('The end');

    await assertHarmless();
  });
});
