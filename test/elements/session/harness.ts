// The session element as an agent knows it.
import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { SessionController } from '../../../src/elements/session/context.js';
import type { GwsSession } from '../../../src/elements/session/define.js';
import type { Transport } from '../../../src/elements/session/session.js';
import type { Line } from '../../../stories/support/line.js';
import { kristi, Stage } from '../../../stories/support/stage.js';
import { Harness } from '../harness.js';

export class SessionHarness extends Harness<GwsSession> {
  async signIn({ userName, password } = kristi): Promise<void> {
    await this.fill('User name', userName);
    await this.fill('Password', password);
    await this.press('Sign in');
  }

  /** What a password manager is told of the form's fields. */
  get autocomplete(): string[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLInputElement>('form input')].map(
      ({ autocomplete }) => autocomplete,
    );
  }

  /** The number of the phone that the agent works with. */
  get phone(): string | undefined {
    return [...(this.element.session?.devices ?? [])][0]?.data.phoneNumber;
  }
}

export type Settings = Partial<
  Pick<GwsSession, 'autoStart' | 'authorization' | 'channels' | 'credentials' | 'place' | 'baseUrl' | 'transport'>
>;

interface Door {
  stage: Stage;
  line: Line;
  door: SessionHarness;
}

/** A page with nothing but a session that nobody has signed in to. */
export async function openDoor(settings: Settings = {}, stage = new Stage()): Promise<Door> {
  const line = stage.line();
  return { stage, line, door: await openDoorOn(line, { baseUrl: stage.inside.baseUrl, ...settings }) };
}

/** The same, on a line that may have been in use. */
export async function openDoorOn(transport: Transport, settings: Settings): Promise<SessionHarness> {
  const element = document.createElement('gws-session');
  Object.assign(element, { transport, ...settings });
  return new SessionHarness(await fixture<GwsSession>(html`${element}`));
}

/** An agent who has signed in before the page was loaded: only the cookies know. */
export async function openDoorAfterReload(): Promise<Door> {
  const { stage, line, door } = await openDoor();
  await door.element.signIn(kristi);
  door.element.remove();
  return { stage, line, door: await openDoorOn(line, { baseUrl: stage.inside.baseUrl, autoStart: true }) };
}

/** Answers as a server does, to requests that a test has chosen. */
export function spoil(line: Line, answer: (request: Request) => Promise<Response> | undefined): Transport {
  return {
    openChannel: line.openChannel,
    fetch: async (input, init) => (await answer(new Request(input, init))) ?? line.fetch(input, init),
  };
}

/** Any other element of the kit, as far as its session is concerned. */
export class SessionProbe extends LitElement {
  updates = 0;
  readonly #sessions = new SessionController(this, () => {});

  get userName(): string | undefined {
    return this.#sessions.session?.user?.userName;
  }

  protected override updated(): void {
    this.updates++;
  }
}

customElements.define('session-probe', SessionProbe);

declare global {
  interface HTMLElementTagNameMap {
    'session-probe': SessionProbe;
  }
}
