// What rings, what comes after a call and what is the matter, as an agent knows it.
import { fixture, html } from '@open-wc/testing';
import type { Session } from '../../../src/session/index.js';
import '../../../src/elements/session/define.js';
import { kristi, Stage } from '../../../stories/support/stage.js';
import type { Line } from '../../../stories/support/line.js';
import type { PhonePiece } from './phone-piece.js';
import './phone-piece.js';
import { Harness } from '../harness.js';

export class PieceHarness extends Harness<PhonePiece> {
  /** What is said aloud, once each. */
  get alerts(): string[] {
    return [...this.element.shadowRoot!.querySelectorAll('[role=alert]')].map((one) => one.textContent.trim());
  }

  /** The node that speaks; another one would speak again. */
  get alert(): Element | null {
    return this.element.shadowRoot!.querySelector('[role=alert]');
  }

  /** Why a control waits, as it says when it is pointed at. */
  async whyOff(name: string): Promise<string> {
    return (await this.control(name)).title;
  }
}

export interface Tab {
  piece: PieceHarness;
  session: Session;
  line: Line;
  /** As a browser does with a tab. */
  close(): void;
}

/** A tab, or another one, or the same one after a reload, of an agent who signs in at a stage. */
export async function openTab(stage: Stage, { mandatory = false, credentials = kristi } = {}): Promise<Tab> {
  const page = await fixture<HTMLElement>(html`
    <main>
      <gws-session hidden></gws-session>
      <phone-piece ?mandatory-outcome=${mandatory}></phone-piece>
    </main>
  `);
  const element = page.querySelector('gws-session')!;
  const piece = page.querySelector('phone-piece')!;
  const { session, line } = await stage.signIn(element, credentials);
  piece.session = session;
  await piece.updateComplete;
  return { piece: new PieceHarness(piece), session, line, close: () => page.remove() };
}

let seed = Math.floor(Math.random() * 2 ** 31);

/** What tests leave in the browser, and others do in it meanwhile, is of other centres. */
export const openStage = (): Stage => new Stage({ seed: seed++ });
