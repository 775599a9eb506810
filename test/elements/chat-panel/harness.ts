// The chat panel as an agent knows it.
import { fixture, html } from '@open-wc/testing';
// Loaded before the panel asks for it, so that no test has to wait for a file.
import '../../../src/ui/message-list.define.js';
import type { CustomerChatClient } from '../../../src/customer/index.js';
import type { GwsChatPanel } from '../../../src/elements/chat-panel/define.js';
import type { GwsSession } from '../../../src/elements/session/define.js';
import type { Session } from '../../../src/session/index.js';
import type { Line } from '../../../stories/support/line.js';
import { beReady, Stage } from '../../../stories/support/stage.js';
import { Harness } from '../harness.js';

export class ChatPanelHarness extends Harness<GwsChatPanel> {
  get isAnnouncing(): boolean {
    return this.element.shadowRoot!.querySelector('[role=alert]') !== null;
  }
}

export interface Desk {
  stage: Stage;
  panel: ChatPanelHarness;
  session: Session;
  line: Line;
  sessionElement: GwsSession;
}

/** A page with a session and a chat panel; the agent is signed in and ready. */
export async function openDesk(): Promise<Desk> {
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session hidden></gws-session>
      <gws-chat-panel></gws-chat-panel>
    </main>
  `);
  const stage = new Stage();
  const sessionElement = page.querySelector('gws-session')!;
  const panel = new ChatPanelHarness(page.querySelector('gws-chat-panel')!);
  const { session, line } = await stage.signIn(sessionElement);
  await beReady(session);
  return { stage, panel, sessionElement, session, line };
}

/** The same, and an agent and Jonas Weber talk. */
export async function openDeskTalking(): Promise<Desk & { visitor: CustomerChatClient }> {
  const desk = await openDesk();
  const visitor = await desk.stage.visitor('Jonas Weber', 'Hip belt buckle');
  await desk.panel.press('Accept');
  await desk.panel.shows('Send to Jonas Weber');
  return { ...desk, visitor };
}
