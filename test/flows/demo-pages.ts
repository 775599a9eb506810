// What somebody lives through who is alone at the start page, whatever its contact centre runs in.
import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { Page } from 'playwright-core';
import { becomeReady, button, sees, signIn, startChat, type StartPage } from './start-page.js';

/** No later than this a customer asks. */
const soon = 10_000;

/** What is fixed in a frame cannot be scrolled to from outside. */
const lookUp = (page: Page) => page.evaluate(() => scrollTo(0, 0));

export function tryStartPage(start: () => StartPage): void {
  it('a customer writes within ten seconds, and their record opens', async () => {
    const { page, desk } = start();
    await signIn(desk, 'ksippo');
    await becomeReady(desk);
    await button(desk, 'Accept').click({ timeout: soon });
    await sees(desk, 'Hello. Is the hip belt of the Ridgeline 45 sold on its own? Mine has been chewed by a dog.');
    await sees(desk, 'Jonas Weber writes: Hip belt of the Ridgeline 45');
    await sees(desk, '48213 Ridgeline 45, M');
    await page.locator('.steps .done').nth(1).waitFor();
  });

  it("the agent's phone rings on demand, and the caller's record opens", async () => {
    const { page, desk } = start();
    await page.getByRole('button', { name: 'Call the agent’s phone' }).click();
    await sees(desk, 'Jonas Weber calls');
    await button(desk, 'Answer').click();
    await sees(desk, 'Talking');
    await page.locator('.steps .done').nth(2).waitFor();
    await button(desk, 'Hang up').click();
    await sees(desk, 'Favourites');
  });

  it('a click on a number dials', async () => {
    const { desk } = start();
    await desk.getByRole('link', { name: '555 0103' }).first().click();
    await sees(desk, 'Mara Lindqvist is being called');
    await sees(desk, 'Talking');
    await button(desk, 'Hang up').click();
    await sees(desk, 'Favourites');
  });

  it('a chat from the shop goes on when the visitor goes to another of its pages', async () => {
    const { page, desk, shop } = start();
    await lookUp(page);
    await startChat(shop, 'Chris', 'A buckle');
    await button(desk, 'Accept').click();
    await sees(desk, 'Somebody new writes: A buckle');
    await shop.getByRole('textbox', { name: 'Write a message' }).fill('Can the buckle be replaced?');
    await button(shop, 'Send').click();
    await sees(desk, 'Can the buckle be replaced?');
    await sees(desk, 'Chris writes: A buckle');
    await lookUp(page);
    await button(shop, 'Minimise chat').click();
    await shop.getByRole('link', { name: 'Repairs' }).click();
    await shop.getByRole('heading', { name: 'Repairs' }).waitFor();
    await desk.getByRole('textbox', { name: 'Write to Chris' }).fill('Every one of them.');
    await button(desk, 'Send to Chris').click();
    await lookUp(page);
    await button(shop, /^Open chat/).click();
    await sees(shop, 'Can the buckle be replaced?');
    await sees(shop, 'Every one of them.');
  });

  it('a supervisor signs in beside the agent, and sees what the agent has', async () => {
    const { desk, supervisor } = start();
    await signIn(supervisor, 'pvance');
    await button(supervisor, 'Team').click();
    await sees(supervisor, 'Kristi Sippola');
    await sees(supervisor, 'Jonas Weber');
    await button(supervisor, 'Monitor').waitFor();
    // Two people in one browser, who do not get into each other's way.
    await sees(desk, 'Kristi Sippola');
    assert.equal(await button(desk, 'Sign in').count(), 0);
  });

  it('a page opened alone goes on with the same people', async () => {
    const { page, control } = start();
    await sees(control, 'ksippo · agent · 5000');
    const [alone] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open alone: the agent’s desk' }).click(),
    ]);
    await alone.getByText('Kristi Sippola', { exact: true }).first().waitFor();
    await alone.getByText('Chris', { exact: true }).filter({ visible: true }).first().waitFor();
    await alone.close();
  });
}
