// What stands beside a conversation, as an agent knows it: one part of the panel, and a contact centre inside the page.
import { fixture, html } from '@open-wc/testing';
import type { ConversationResource } from '../../../src/elements/chat-panel/resource.js';
import type { Session } from '../../../src/session/index.js';
import {
  accept,
  ask,
  openStage,
  signIn,
  type Customer,
  type CustomerMedium,
} from '../../../stories/support/conversations.js';
import type { Line } from '../../../stories/support/line.js';
import type { Stage } from '../../../stories/support/stage.js';
import { Harness } from '../harness.js';

export interface Beside<Element extends HTMLElement> {
  stage: Stage;
  session: Session;
  line: Line;
  chat: ConversationResource;
  medium: CustomerMedium;
  /** By which the centre knows who is on the other side. */
  customerId: string;
  part: Harness<Element>;
}

export interface Setting extends Customer {
  stage?: Stage;
  medium?: CustomerMedium;
  width?: number;
  /** What happens once they talk, before the part is there. */
  meanwhile?: (stage: Stage) => Promise<unknown>;
}

/** An agent talks to somebody, and one part of the panel stands there. */
export async function openBeside<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { stage = openStage(), medium = 'chats', width = 320, meanwhile, ...customer }: Setting = {},
): Promise<Beside<HTMLElementTagNameMap[Tag]>> {
  const { session, line } = await signIn(stage);
  const customerId = ask(stage, medium, customer);
  const chat = await accept(session, medium);
  await meanwhile?.(stage);
  const page = await fixture<HTMLElement>(html`<main></main>`);
  const element = document.createElement(tag);
  element.style.inlineSize = `${width}px`;
  Object.assign(element, { session, chat, medium, who: customer.nickname ?? 'Mara Lindqvist' });
  page.append(element);
  return { stage, session, line, chat, medium, customerId, part: new Harness(element) };
}
