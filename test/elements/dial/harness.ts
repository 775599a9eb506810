// Calling out and looking for somebody, as an agent knows them.
import { fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import type { GwsDial, GwsTargetSearch } from '../../../src/elements/dial/define.js';
import type { Session } from '../../../src/session/index.js';
import type { Line } from '../../../stories/support/line.js';
import { carole, Stage } from '../../../stories/support/stage.js';
import { until } from '../../../stories/support/until.js';
import { Harness } from '../harness.js';

export class FinderHarness<Element extends GwsDial | GwsTargetSearch> extends Harness<Element> {
  /** The rows as they are read, without what can be done with them. */
  get rows(): string[] {
    return this.#all('.row').map((row) =>
      [...row.querySelectorAll<HTMLElement>('.unseen, .name, .details')].map(wordsOf).join(', '),
    );
  }

  /** The row that Enter is for. */
  get meant(): string | undefined {
    return this.#all('.row[aria-selected=true] .name').map(wordsOf)[0];
  }

  /** What is marked in the rows' names. */
  get marked(): string[] {
    return this.#all('mark').map(wordsOf);
  }

  get isLoading(): boolean {
    return this.#all('.skeleton').length > 0;
  }

  /** Whether a button is pressed in. */
  isOn(name: string): boolean {
    return this.find(name)?.ariaPressed === 'true';
  }

  /** A mouse comes along. */
  pointAt(row: number): void {
    const options = { bubbles: true, composed: true, pointerType: 'mouse' };
    this.#all('.row')[row]!.dispatchEvent(new PointerEvent('pointermove', options));
  }

  async controlEnter(): Promise<void> {
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
  }

  async showsRow(words: string): Promise<void> {
    await until(() => this.rows.some((row) => row.includes(words))).catch(() => {
      throw new Error(`There is no row "${words}", but ${this.rows.join(' | ')}`);
    });
  }

  #all(selector: string): HTMLElement[] {
    return [...this.element.shadowRoot!.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
  }
}

const wordsOf = (element: HTMLElement): string => element.textContent.replace(/\s+/g, ' ').trim();

export interface Desk<Element extends GwsDial | GwsTargetSearch> {
  stage: Stage;
  line: Line;
  session: Session;
  finder: FinderHarness<Element>;
}

/** A page with a session and one of these elements; the agent is signed in, and a colleague is ready. */
export async function openDesk<Element extends GwsDial | GwsTargetSearch>(
  element: TemplateResult,
  stage = new Stage(),
): Promise<Desk<Element>> {
  // A colour on its way from one scheme to another is nobody's.
  await emulateMedia({ reducedMotion: 'reduce' });
  await stage.agent(carole);
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session hidden></gws-session>
      ${element}
    </main>
  `);
  const signedIn = await stage.signIn(page.querySelector('gws-session')!);
  const finder = new FinderHarness(page.querySelector<Element>('gws-dial, gws-target-search')!);
  return { stage, finder, ...signedIn };
}
