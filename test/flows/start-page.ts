// The demo's start page, as somebody sees it who is alone at it.
import type { FrameLocator, Page } from 'playwright-core';

export interface StartPage {
  readonly page: Page;
  readonly desk: FrameLocator;
  readonly shop: FrameLocator;
  readonly supervisor: FrameLocator;
  readonly control: FrameLocator;
}

/** On a screen on which the shop and the desk are seen as a whole. */
export async function startPage(page: Page): Promise<StartPage> {
  await page.setViewportSize({ width: 1440, height: 1000 });
  const frame = (title: string) => page.frameLocator(`iframe[title="${title}"]`);
  return {
    page,
    desk: frame('The agent’s desk'),
    shop: frame('The shop'),
    supervisor: frame('The supervisor’s page'),
    control: frame('Behind the scenes'),
  };
}

export const button = (frame: FrameLocator, name: string | RegExp) =>
  frame.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

export const sees = (frame: FrameLocator, text: string | RegExp) =>
  frame.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();

export async function signIn(frame: FrameLocator, userName: string): Promise<void> {
  await frame.getByLabel('User name').fill(userName);
  await frame.getByLabel('Password').fill('password');
  await button(frame, 'Sign in').click();
  await button(frame, 'Sign out').waitFor();
}

export async function becomeReady(frame: FrameLocator): Promise<void> {
  await button(frame, /^State/).click();
  await frame
    .getByRole('menuitemradio', { name: /^Ready/ })
    .first()
    .click();
}

export async function startChat(shop: FrameLocator, name: string, about: string): Promise<void> {
  await button(shop, 'Open chat').click();
  await shop.getByLabel('Your name').fill(name);
  await shop.getByLabel('What is it about?').fill(about);
  await button(shop, 'Start chat').click();
}
