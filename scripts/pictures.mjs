// `npm run pictures`: takes the README's pictures of a running contact centre, in light and in dark. Look at each of them.
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { build, isStale } from './build.mjs';
import { root } from './files.mjs';

const folder = join(root, 'docs/pictures');
/** Around each picture, in CSS pixels. */
const margin = 16;

const pages = {
  '/shop': `<script src="/gws-customer-chat.js" data-contact-center-id="ID" data-name="Tarnfell Outdoor" async></script>`,
  '/desk': `<script src="/gws-agent.js" type="module"></script>
    <div><gws-session></gws-session><gws-softphone></gws-softphone></div><gws-chat-panel></gws-chat-panel>`,
  '/state': `<script src="/gws-agent.js" type="module"></script>
    <div><gws-session auto-start></gws-session></div><gws-agent-state></gws-agent-state>`,
};
const looks = `:root { color-scheme: light dark } body { margin: 40px; background: light-dark(#f2f5f6, #0c1114); display: flex; gap: 40px }
  div, gws-agent-state { inline-size: 320px } gws-chat-panel { inline-size: 1080px; block-size: 600px }
  gws-softphone { margin-block-start: 40px }`;

if (isStale()) await build();
const { startSimulator } = await import('gws-widgets/simulator/node');
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(await findBrowser());
for (const scheme of ['light', 'dark']) await takeAll(scheme);
await browser.close();

async function takeAll(scheme) {
  const server = await startSimulator({ port: 0, fallback: servePage });
  const { centre } = server;
  const kristi = centre.people[0];
  const shop = await open('/shop', { width: 500, height: 800 });
  const desk = await open('/desk', { width: 1500, height: 900 });

  await desk.getByLabel('User name').fill(kristi.userName);
  await take('session', desk, 'gws-session [part=sign-in]');
  await desk.getByLabel('Password').fill(kristi.password);
  await press(desk, 'Sign in');
  await becomeReady(desk);

  const mara = centre.chats.request({ nickname: 'Mara Lindqvist', subject: 'Fjell tent' });
  await press(desk, 'Accept');
  centre.chats.performAsCustomer(mara, 'SendMessage', 'Is the Fjell tent back in green?');
  await desk.getByText('Is the Fjell tent back in green?').first().waitFor();

  await press(shop, 'Open chat');
  await shop.getByLabel('Your name').fill('Jonas Weber');
  await shop.getByLabel('What is it about?').fill('Ridgeline 45: a buckle');
  await press(shop, 'Start chat');
  await press(desk, 'Accept');
  await says(shop, desk, 'The buckle of my hip belt broke. Can I get one alone?');
  await says(desk, shop, 'You can. Which size is the belt, and is it the 2025 one with the wide strap?');
  await says(shop, desk, 'Size M, and yes, the wide one.');
  await says(desk, shop, 'Then it is the 38 mm buckle. I can send you two, free of charge.');
  await take('customer-chat', shop, 'gws-customer-chat [part=panel]', 'gws-customer-chat [part=launcher]');
  await take('chat-panel', desk, 'gws-chat-panel');

  centre.calls.ring(kristi, '+49 30 5550 0134', { Order: '48213 Ridgeline 45' });
  await press(desk, 'Answer');
  await desk.getByRole('button', { name: 'Hang up' }).waitFor();
  await take('softphone', desk, 'gws-softphone');

  const state = await open('/state', { width: 800, height: 800 }, desk.context());
  await state.getByRole('button', { name: /^State/ }).click();
  await take('agent-state', state, 'gws-agent-state', 'gws-agent-state [part=menu]');

  for (const context of browser.contexts()) await context.close();
  await server.close();

  async function open(path, viewport, context) {
    context ??= await browser.newContext({ locale: 'en', colorScheme: scheme, deviceScaleFactor: 2, viewport });
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    await page.goto(server.url + path);
    return page;
  }

  function servePage({ url }, response) {
    const file = join(root, 'dist/cdn', url);
    if (pages[url]) {
      const body = pages[url].replace('ID', centre.contactCenterId);
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Picture</title>
        <link rel="icon" href="data:,"><link rel="stylesheet" href="/looks.css">${body}</html>`);
    } else if (url === '/looks.css') response.writeHead(200, { 'Content-Type': 'text/css' }).end(looks);
    else if (existsSync(file))
      createReadStream(file).pipe(response.writeHead(200, { 'Content-Type': 'text/javascript' }));
    else response.writeHead(404).end();
  }

  /** What all of these take up together, with a margin. */
  async function take(name, page, ...selectors) {
    await page.mouse.move(0, 0);
    const boxes = await Promise.all(selectors.map((selector) => page.locator(selector).first().boundingBox()));
    const [left, top] = ['x', 'y'].map((side) => Math.max(0, Math.min(...boxes.map((box) => box[side])) - margin));
    const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
    const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
    const clip = { x: left, y: top, width: right - left, height: bottom - top, scale: 1 };
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 85, clip });
    writeFileSync(join(folder, `${name}-${scheme}.webp`), data, 'base64');
    console.log(`docs/pictures/${name}-${scheme}.webp  ${clip.width} × ${clip.height}`);
  }
}

async function press(page, name) {
  await page.getByRole('button', { name, exact: true }).first().click();
}

async function becomeReady(page) {
  await page.getByRole('button', { name: /^State/ }).click();
  await page
    .getByRole('menuitemradio', { name: /^Ready/ })
    .first()
    .click();
}

/** Waits until the other side reads it. */
async function says(page, other, text) {
  const field = page.getByRole('textbox', { name: /^(Write|Message)/ }).first();
  await field.fill(text);
  await field.press('Enter');
  await other.getByText(text, { exact: true }).first().waitFor();
}
