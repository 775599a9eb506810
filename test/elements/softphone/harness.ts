// The softphone as an agent knows it.
import { fixture, html } from '@open-wc/testing';
// Loaded before the phone asks for them, so that no test has to wait for a file.
import '../../../src/elements/dial/define.js';
import '../../../src/elements/softphone/calling.js';
import '../../../src/elements/softphone/supervisor.js';
import type { GwsSession } from '../../../src/elements/session/define.js';
import type { GwsSoftphone } from '../../../src/elements/softphone/define.js';
import type { Session } from '../../../src/session/index.js';
import { kristi, type Stage } from '../../../stories/support/stage.js';
import type { Line } from '../../../stories/support/line.js';
import { Harness } from '../harness.js';
import { openStage } from './piece.js';

export class SoftphoneHarness extends Harness<GwsSoftphone> {
  /** The agent's state as the phone shows it. */
  get state(): string {
    const present = this.element.shadowRoot!.querySelector('gws-agent-state')!.shadowRoot!.querySelector('.name');
    return present?.textContent.trim() ?? '';
  }

  get isAnnouncing(): boolean {
    return this.element.shadowRoot!.querySelector('[role=alert]') !== null;
  }
}

export interface Desk {
  stage: Stage;
  phone: SoftphoneHarness;
  session: Session;
  line: Line;
  sessionElement: GwsSession;
}

/** A page with a session and, somewhere else on it, a phone; the agent is signed in. */
export async function openDesk(credentials = kristi): Promise<Desk> {
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session hidden></gws-session>
      <gws-softphone></gws-softphone>
    </main>
  `);
  const stage = openStage();
  const sessionElement = page.querySelector('gws-session')!;
  const phone = new SoftphoneHarness(page.querySelector('gws-softphone')!);
  return { stage, phone, sessionElement, ...(await stage.signIn(sessionElement, credentials)) };
}
