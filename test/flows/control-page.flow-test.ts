// The control page in a browser: somebody plays the customer of an agent.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { button, startDemo, type Demo } from './demo.js';

let demo: Demo;
let page: Page;
before(async () => {
  demo = await startDemo();
  page = await demo.open(await demo.visit(), 'simulator');
});
after(() => demo?.close());

const kristi = () => demo.server.centre.people[0]!;
const row = (name: string) => page.locator('#conversations li').filter({ hasText: name });

describe('On the control page', () => {
  it('it is seen what agents are ready for', async () => {
    const { agents } = demo.server.centre;
    agents.start(kristi(), ['chat', 'smssession']);
    agents.change(kristi(), 'Ready', ['chat']);
    const own = page.locator('#people li').filter({ hasText: 'Kristi Sippola' });
    await own.getByText('Ready: chat', { exact: true }).waitFor();
    await own.getByText('Not Ready: SMS', { exact: true }).waitFor();
  });

  it('a customer asks, is offered to the agent and taken', async () => {
    await page.getByLabel('Name', { exact: true }).fill('Mara Lindqvist');
    await page.getByLabel('First words').fill('My zip will not close');
    await button(page, 'Ask').click();
    await row('Mara Lindqvist').getByText('offered to Kristi Sippola').waitFor();
    const { chats } = demo.server.centre;
    chats.perform(kristi(), chats.of(kristi())[0]!.id, 'Accept', { nickname: 'Kristi' });
    await row('Mara Lindqvist').getByText('Kristi Sippola', { exact: true }).waitFor();
    await row('Mara Lindqvist').getByText('Mara Lindqvist: My zip will not close').waitFor();
  });

  it('one types and speaks as the customer, and leaves', async () => {
    await page.getByRole('button', { name: 'Speak: Mara Lindqvist' }).click();
    await page.keyboard.type('Are you there?');
    await button(page, 'Say it').click();
    await row('Mara Lindqvist').getByText('Mara Lindqvist: Are you there?').waitFor();
    await page.getByRole('button', { name: 'Leave: Mara Lindqvist' }).click();
    await row('Mara Lindqvist, who has left').waitFor();
    const { chats } = demo.server.centre;
    const { id } = chats.of(kristi())[0]!;
    const types = chats.messages(kristi(), id).map(({ type }) => type);
    assert.deepEqual(types.slice(3), ['TypingStarted', 'Text', 'ParticipantLeft']);
  });

  it('scripted customers are begun and stopped', async () => {
    const form = page.locator('#customers');
    await form.getByLabel('Customers a minute').fill('1');
    await form.getByRole('button', { name: 'Start' }).click();
    await page.getByText('1 a minute come by chat.').waitFor();
    await row('Jonas Weber').waitFor();
    await form.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('1 a minute come by chat.').waitFor({ state: 'hidden' });
    assert.equal(demo.server.desk.customers.running, undefined);
  });

  it('nothing is complained about', () => assert.deepEqual(demo.complaints, []));
});
