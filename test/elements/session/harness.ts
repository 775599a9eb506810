// The session element as an agent knows it.
import { fixture, html } from '@open-wc/testing';
import type { GwsSession } from '../../../src/elements/session/define.js';
import type { Line } from '../../../stories/support/line.js';
import { kristi, Stage } from '../../../stories/support/stage.js';
import { Harness } from '../harness.js';

export class SessionHarness extends Harness<GwsSession> {
  async signIn({ userName, password } = kristi): Promise<void> {
    await this.fill('User name', userName);
    await this.fill('Password', password);
    await this.press('Sign in');
  }
}

/** A page with nothing but a session that nobody has signed in to. */
export async function openDoor(): Promise<{ stage: Stage; line: Line; door: SessionHarness }> {
  const stage = new Stage();
  const line = stage.line();
  const element = await fixture<GwsSession>(html`
    <gws-session base-url=${stage.inside.baseUrl} .transport=${line}></gws-session>
  `);
  return { stage, line, door: new SessionHarness(element) };
}
