// The agent's state as an agent knows it.
import { fixture, html } from '@open-wc/testing';
import type { GwsAgentState } from '../../../src/elements/agent-state/define.js';
import type { GwsSession } from '../../../src/elements/session/define.js';
import type { Session } from '../../../src/session/index.js';
import type { Line } from '../../../stories/support/line.js';
import { Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { Harness } from '../harness.js';

export class AgentStateHarness extends Harness<GwsAgentState> {
  /** The bar's button, as it reads: `Lunch 0:04`. */
  get bar(): string {
    return this.#read('.present').replace(/^State ?: /, '');
  }

  /** The state without its time. */
  get state(): string {
    return this.#read('.name');
  }

  /** How the state is drawn. */
  get shape(): string {
    return this.#find('.present .shape')!.className.replace('shape ', '');
  }

  /** What stands at the bar's end unless an embedder gives something else. */
  get end(): string {
    return this.#read('.end-of-bar');
  }

  get isBusy(): boolean {
    return this.#find('.present')?.ariaBusy === 'true';
  }

  get isOpen(): boolean {
    return this.#find('#menu')!.matches(':popover-open');
  }

  /** What the menu offers, each as it reads. */
  get items(): string[] {
    return this.#items.map(wordsOf);
  }

  /** The one with the tick. */
  get ticked(): string | undefined {
    const item = this.#items.find((one) => one.role === 'menuitemradio' && one.ariaChecked === 'true');
    return item && wordsOf(item);
  }

  /** What a screen reader was told last of the state itself. */
  get said(): string {
    return this.#read('.unseen[role=status]');
  }

  get line(): string {
    return this.#read('[part=line]');
  }

  get wish(): string {
    return this.#read('[part=wish] .words');
  }

  async open(): Promise<void> {
    const present = await until(() => this.#find('button.present'));
    present.focus();
    present.click();
    await until(() => this.isOpen && this.items.length > 0 && this.#find('.item:focus'));
  }

  /** Opens the menu and takes what begins with these words. */
  async take(words: string): Promise<void> {
    await this.open();
    await this.pick(words);
  }

  /** Takes an item of the open menu. */
  async pick(words: string): Promise<void> {
    (await until(() => this.#items.find((one) => wordsOf(one).startsWith(words)))).click();
    await this.element.updateComplete;
  }

  /** Whether a switch is on. */
  isOn(words: string): boolean {
    return this.#items.find((one) => wordsOf(one).startsWith(words))?.ariaChecked === 'true';
  }

  isItemOff(words: string): boolean {
    return this.#items.find((one) => wordsOf(one).startsWith(words))?.ariaDisabled === 'true';
  }

  async becomes(state: string): Promise<void> {
    await until(() => this.state === state && !this.isBusy).catch(() => {
      throw new Error(`It did not become "${state}"; it shows "${this.bar}"`);
    });
  }

  get #items(): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>('#menu [role^=menuitem]')];
  }

  #find(selector: string): HTMLElement | null {
    return this.element.shadowRoot!.querySelector<HTMLElement>(selector);
  }

  #read(selector: string): string {
    const found = this.#find(selector);
    return found ? wordsOf(found) : '';
  }
}

const wordsOf = (element: HTMLElement): string =>
  (element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim();

/** Its people have ids of their own: what tabs tell each other is not for the next test, nor for one that runs beside it. */
export const newStage = (): Stage => new Stage({ seed: Math.ceil(Math.random() * 1e9) });

export interface Desk {
  stage: Stage;
  agent: AgentStateHarness;
  session: Session;
  line: Line;
  sessionElement: GwsSession;
}

/** A page with a session and the agent's state, and the agent signed in. */
export async function openDesk(stage = newStage(), channels?: string): Promise<Desk> {
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session hidden></gws-session>
      <gws-agent-state></gws-agent-state>
    </main>
  `);
  const sessionElement = page.querySelector('gws-session')!;
  if (channels) sessionElement.channels = channels;
  const agent = new AgentStateHarness(page.querySelector('gws-agent-state')!);
  const { session, line } = await stage.signIn(sessionElement);
  await agent.becomes('Not ready');
  return { stage, agent, sessionElement, session, line };
}
