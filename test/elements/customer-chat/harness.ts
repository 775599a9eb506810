// The customer's chat as a visitor knows it.
import { fixture, html } from '@open-wc/testing';
import { noChange } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { CustomerChatClient } from '../../../src/customer/index.js';
import '../../../src/elements/customer-chat/define.js';
import type { GwsCustomerChat } from '../../../src/elements/customer-chat/define.js';
import type { Session } from '../../../src/session/index.js';
import type { Line } from '../../../stories/support/line.js';
import { acceptChat, forgetChats, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { Harness } from '../harness.js';

export class CustomerChatHarness extends Harness<GwsCustomerChat> {
  get client(): CustomerChatClient {
    return this.element.client!;
  }

  /** Asks for a chat by the form. */
  async start(name = 'Jonas Weber', subject = 'Hip belt buckle'): Promise<void> {
    await this.fill('Your name', name);
    await this.fill('What is it about?', subject);
    await this.press('Start chat');
  }

  async write(text: string): Promise<void> {
    await this.fill('Write a message', text);
    await this.press('Send');
  }

  /** By the menu, and once asked, by saying so again. */
  async endChat(): Promise<void> {
    await this.press('More');
    await this.press('End the chat');
    await this.press('End chat');
  }

  /** Whether the panel is there to be seen. */
  get isOpen(): boolean {
    return this.element.shadowRoot!.querySelector('[part=panel]')?.checkVisibility() ?? false;
  }

  /** What the round button says of unread messages to the eye. */
  get badge(): string {
    return this.element.shadowRoot!.querySelector('[part=badge]')?.textContent ?? '';
  }
}

/** Sets properties before the element is on the page. */
const spread = directive(
  class extends Directive {
    render: (settings: object) => unknown = () => noChange;

    override update({ element }: ElementPart, [settings]: [object]): unknown {
      return Object.assign(element, settings) && noChange;
    }
  },
);

export interface Visit {
  stage: Stage;
  chat: CustomerChatHarness;
  line: Line;
}

/** A visitor's page with a chat, which nobody has opened; `settings` are what the page has told it. */
export async function visitPage(stage = new Stage(), settings: Partial<GwsCustomerChat> = {}): Promise<Visit> {
  const line = stage.line();
  const element = await fixture<GwsCustomerChat>(html`
    <gws-customer-chat
      name="Tarnfell Outdoor"
      base-url=${stage.inside.baseUrl}
      contact-center-id=${stage.centre.contactCenterId}
      .transport=${line}
      ${spread(settings)}
    ></gws-customer-chat>
  `);
  return { stage, line, chat: new CustomerChatHarness(element) };
}

/** The same, and the visitor waits for somebody. */
export async function visitWaiting(settings: Partial<GwsCustomerChat> = {}): Promise<Visit> {
  const visit = await visitPage(new Stage(), settings);
  await visit.chat.press('Open chat');
  if (!settings.nickname) await visit.chat.start();
  await visit.chat.shows('Finding someone for you');
  await until(() => visit.chat.client.entries.length > 0);
  return visit;
}

/** The same, and an agent has come. */
export async function visitTalking(
  nickname = 'Kristi',
  settings: Partial<GwsCustomerChat> = {},
): Promise<Visit & Talk> {
  const visit = await visitWaiting(settings);
  const agent = await visit.stage.agent();
  const conversation = await acceptChat(agent, nickname);
  await visit.chat.client.refresh();
  await visit.chat.shows(`${nickname} joined`);
  return { ...visit, agent, conversation };
}

interface Talk {
  agent: Session;
  conversation: Awaited<ReturnType<typeof acceptChat>>;
}

/** Every test begins with a browser that knows no chat. */
export { forgetChats };
