// The chat panel as an agent knows it.
import { fixture, html } from '@open-wc/testing';
// Loaded before the panel asks for it, so that no test has to wait for a file.
import '../../../src/elements/chat-panel/after/region.js';
import '../../../src/elements/chat-panel/answers/region.js';
import '../../../src/elements/chat-panel/people/region.js';
import '../../../src/elements/chat-panel/side/region.js';
import '../../../src/elements/chat-panel/over-list.js';
import '../../../src/elements/chat-panel/starting/starting.js';
import '../../../src/elements/chat-panel/supervising/region.js';
import '../../../src/elements/chat-panel/supervising/team-view.js';
import '../../../src/elements/chat-panel/offer/offer.js';
import '../../../src/elements/chat-panel/talk/talk.js';
import type { CustomerChatClient } from '../../../src/customer/index.js';
import type { GwsChatPanel } from '../../../src/elements/chat-panel/define.js';
import type { GwsSession } from '../../../src/elements/session/define.js';
import type { Session } from '../../../src/session/index.js';
import type { Line } from '../../../stories/support/line.js';
import { beReady, carole, kristi, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { Harness } from '../harness.js';

export class ChatPanelHarness extends Harness<GwsChatPanel> {
  get isAnnouncing(): boolean {
    return this.element.shadowRoot!.querySelector('[role=alert]') !== null;
  }

  /** The names in the list, from top to bottom. */
  get rows(): string[] {
    return this.#rows.map((row) => row.querySelector('.name')!.textContent);
  }

  /** The row that the focus is on. */
  get focusedRow(): string | undefined {
    return this.#rows.find((row) => row === this.element.shadowRoot!.activeElement)?.querySelector('.name')
      ?.textContent;
  }

  /** Goes to a conversation by its row in the list. */
  async goTo(name: string): Promise<void> {
    const row = await until(() => this.#rows.find((one) => one.querySelector('.name')!.textContent === name));
    row.click();
    await this.element.updateComplete;
  }

  /** Whose paper the agent writes on. */
  get paper(): 'customer' | 'agents' | undefined {
    const composer = this.element.shadowRoot!.querySelector('.composer');
    return composer ? (composer.matches('.to-agents') ? 'agents' : 'customer') : undefined;
  }

  /** What a control says that is off. */
  async whyOff(name: string): Promise<string | undefined> {
    const control = await this.control(name);
    return control.ariaDisabled === 'true' ? control.parentElement?.querySelector('.why')?.textContent : undefined;
  }

  get #rows(): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>('.row')];
  }
}

export interface Desk {
  stage: Stage;
  panel: ChatPanelHarness;
  session: Session;
  line: Line;
  sessionElement: GwsSession;
}

let seed = Math.floor(Math.random() * 2 ** 31);

/** A page with a session and a chat panel; the agent is signed in on all channels, and ready. */
export async function openDesk(options: Parameters<typeof openStage>[0] = {}, who = kristi): Promise<Desk> {
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session hidden channels="voice chat smssession facebooksession"></gws-session>
      <gws-chat-panel></gws-chat-panel>
    </main>
  `);
  const stage = openStage(options);
  const sessionElement = page.querySelector('gws-session')!;
  const panel = new ChatPanelHarness(page.querySelector('gws-chat-panel')!);
  const { session, line } = await stage.signIn(sessionElement, who);
  await beReady(session);
  return { stage, panel, sessionElement, session, line };
}

/** What tests leave in the browser, and others do in it meanwhile, is of other centres. */
function openStage(options: ConstructorParameters<typeof Stage>[0]): Stage {
  return new Stage({ seed: seed++, ...options });
}

/** The same, and an agent and Jonas Weber talk. */
export async function openDeskTalking(): Promise<Desk & { visitor: CustomerChatClient }> {
  const desk = await openDesk();
  const visitor = await desk.stage.visitor('Jonas Weber', 'Hip belt buckle');
  await desk.panel.press('Accept');
  await desk.panel.shows('Send to Jonas');
  return { ...desk, visitor };
}

/** Carole is asked in, unseen by the customer. */
export async function consult({
  stage,
  session,
  panel,
}: Desk): Promise<{ colleague: Session; leave: () => Promise<void> }> {
  const colleague = await stage.agent(carole, { channels: ['voice', 'chat'] });
  const chat = [...session.chats][0]!;
  await chat.perform('Consult', {
    targetUri: `${stage.inside.baseUrl}/api/v2/users/${stage.person(carole).id}`,
  });
  const asked = await until(() => [...colleague.chats].find(({ data }) => data.state === 'Invited'));
  await asked.perform('Accept', { nickname: 'Carole Spencer' });
  await until(() => chat.can('SendToAgents') && !panel.isOff('Agents only'));
  return { colleague, leave: async () => void (await asked.perform('Leave')) };
}
