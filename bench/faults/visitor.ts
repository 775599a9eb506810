// One visitor with a browser's tabs: writes, changes and closes tabs, reloads in the middle of sending.
import type { BrowserContext, Page } from 'playwright-core';
import { pause } from '../pause.js';
import { pick, type Random } from './random.js';
import type { Said } from './compare.js';

/** What a visitor does after having said something. */
const doings = { nothing: 60, wait: 25, reload: 4, otherTab: 7, closeTab: 4 };

/** Nobody writes on and on while nothing gets through. */
const mostAtOnce = 20;

export class Visitor {
  readonly name: string;
  readonly texts: string[] = [];
  readonly byHand: string[] = [];
  id = '';
  /** Requests for a chat that got no answer. */
  lostRequests = 0;
  readonly #context: BrowserContext;
  readonly #address: string;
  readonly #random: Random;
  #tabs: Page[] = [];

  constructor(name: string, context: BrowserContext, address: string, random: Random) {
    this.name = name;
    this.#context = context;
    this.#address = address;
    this.#random = random;
  }

  async start(): Promise<void> {
    const page = await this.#open();
    const start = { nickname: this.name, subject: 'Faults' };
    // A visitor who hears that there was no answer asks again.
    for (;;) {
      const isGiven = await page.evaluate(
        (asked) =>
          window.visitor.client.start(asked).then(
            () => true,
            () => false,
          ),
        start,
      );
      this.lostRequests += isGiven ? 0 : 1;
      if (isGiven) break;
    }
    this.id = (await page.evaluate(() => window.visitor.id()))!;
  }

  async say(count: number): Promise<void> {
    while (this.texts.length < count) {
      const tab = this.#tabs[0]!;
      // Several at once, now and then.
      const words = Array.from(
        { length: this.#random() < 0.3 ? 3 : 1 },
        (_, place) => `${this.name}-${this.texts.length + place}`,
      );
      this.texts.push(...words);
      await tab.evaluate((texts) => {
        for (const text of texts) window.visitor.client.send(text);
      }, words);
      if (!(await this.#until(mostAtOnce, 120_000))) throw new Error(`${this.name} gets nothing through`);
      await this.#do(pick(doings, this.#random));
    }
  }

  /** Waits until everything has arrived. */
  settle(milliseconds: number): Promise<boolean> {
    return this.#until(0, milliseconds);
  }

  async said(log: Said['log']): Promise<Said> {
    const sent = await this.#tabs[0]!.evaluate(() => window.visitor.sent());
    return { visitor: this.name, texts: this.texts, sent, byHand: this.byHand, log };
  }

  async close(): Promise<void> {
    for (const tab of this.#tabs) await tab.close();
  }

  /** Looks until no more than so many words are on their way, as a visitor would; false if that takes too long. */
  async #until(most: number, milliseconds: number): Promise<boolean> {
    const end = Date.now() + milliseconds;
    while (Date.now() < end) {
      const { open, byHand, phase } = await this.#tabs[0]!.evaluate(() => window.visitor.mend());
      this.byHand.push(...byHand);
      if (open <= most || phase === 'ended') return phase !== 'ended';
      await pause(100);
    }
    return false;
  }

  async #do(doing: keyof typeof doings): Promise<void> {
    if (doing === 'wait') await pause(this.#random() * 400);
    else if (doing === 'reload') await this.#ready(this.#tabs[0]!, (tab) => tab.reload());
    else if (doing === 'otherTab') {
      if (this.#tabs.length < 2) this.#tabs.unshift(await this.#open(false));
      else this.#tabs.reverse();
      await this.#tabs[0]!.bringToFront();
    } else if (doing === 'closeTab' && this.#tabs.length > 1) await this.#tabs.shift()!.close();
  }

  async #open(isKept = true): Promise<Page> {
    const page = await this.#context.newPage();
    await this.#ready(page, () => page.goto(this.#address));
    if (isKept) this.#tabs.push(page);
    return page;
  }

  /** Goes on once a text can be sent: before the chat is known again, nothing can be said. */
  async #ready(page: Page, go: (page: Page) => Promise<unknown>): Promise<void> {
    await go(page);
    await page.waitForFunction(() => window.visitor !== undefined);
  }
}
