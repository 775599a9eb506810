// Somebody at the website with a browser of their own, and what they see of its chat.
import assert from 'node:assert/strict';
import type { BrowserContext, ConsoleMessage, Locator, Page } from 'playwright-core';
import type { Agent, Conversation } from './agent.js';

const longest = 10_000;

export class Visitor {
  readonly context: BrowserContext;
  page: Page;
  /** What pages had in their consoles and should not, in all tabs: lost requests are no reason to complain. */
  readonly complaints: string[] = [];
  readonly warnings: string[] = [];
  readonly #agent: Agent | undefined;

  private constructor(context: BrowserContext, page: Page, agent: Agent | undefined) {
    this.#agent = agent;
    this.context = context;
    this.page = page;
  }

  /** `agent`: who answers `talks`. */
  static async come(context: BrowserContext, agent?: Agent): Promise<Visitor> {
    context.setDefaultTimeout(longest);
    const visitor = new Visitor(context, await context.newPage(), agent);
    context.on('console', (message) => visitor.#note(message));
    context.on('weberror', (error) => visitor.complaints.push(error.error().message));
    return visitor;
  }

  async goesTo(address: string): Promise<this> {
    await this.page.goto(address);
    return this;
  }

  /** One tab more at this address; the visitor looks at it from now on. */
  async opensTab(address = this.page.url()): Promise<Page> {
    this.page = await this.context.newPage();
    await this.page.goto(address);
    return this.page;
  }

  get chat(): Locator {
    return this.page.locator('gws-customer-chat');
  }

  get panel(): Locator {
    return this.page.locator('gws-customer-chat [part=panel]');
  }

  get badge(): Locator {
    return this.page.locator('gws-customer-chat [part=badge]');
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.button(name).click();
  }

  async fills(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).fill(text);
  }

  async sees(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).first().waitFor();
  }

  async seesNoMore(text: string): Promise<void> {
    await this.page.getByText(text, { exact: true }).first().waitFor({ state: 'hidden' });
  }

  /** Opens the chat and fills its form. */
  async tells(name = 'Jonas', subject = 'A buckle'): Promise<void> {
    await this.presses('Open chat');
    await this.fills('Your name', name);
    await this.fills('What is it about?', subject);
  }

  async begins(name?: string, subject?: string): Promise<void> {
    await this.tells(name, subject);
    await this.presses('Start chat');
    await this.sees('Finding someone for you');
  }

  async says(text: string): Promise<void> {
    await this.fills('Write a message', text);
    await this.presses('Send');
  }

  /** By the button in the panel's head: on a phone there is no other. */
  async closes(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Minimise chat' }).click();
  }

  /** Asks for a chat and says hello to whoever takes it. */
  async talks(name?: string, agent?: string): Promise<Conversation> {
    await this.begins(name);
    assert.ok(this.#agent, 'Nobody answers at this website');
    const conversation = await this.#agent.takes(agent);
    // Who waits is served as soon as something is said, and not only when it is time to look again.
    await this.says('Hello');
    await conversation.hears('Hello');
    conversation.says('How can I help?');
    await this.sees('How can I help?');
    return conversation;
  }

  /** All that is said, as it stands there. */
  async reads(): Promise<string[]> {
    return this.page.locator('gws-message-list [part=bubble]').allTextContents();
  }

  async assertReads(...texts: string[]): Promise<void> {
    assert.deepEqual(await this.reads(), texts);
  }

  async isOpen(): Promise<boolean> {
    return this.panel.isVisible();
  }

  #note(message: ConsoleMessage): void {
    const [type, text] = [message.type(), message.text()];
    if (type === 'warning') this.warnings.push(text);
    // What does not come through is told there by the browser itself.
    if (type === 'error' && !/^Failed to load resource|blocked by CORS policy/.test(text)) this.complaints.push(text);
  }
}
