// An agent at the demo's desk who has a keyboard and no mouse: what they do, see and hear.
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { Person } from '../../../src/simulator/centre/people.js';
import { sees } from '../demo.js';
import type {} from './follow.js';

/** More stops of the Tab key than the whole desk has. */
const mostStops = 60;

/** By element. */
export type Attributes = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type Role = Parameters<Page['getByRole']>[0];

export interface Told {
  readonly type: string;
  readonly number: string;
  readonly resumed: boolean;
}

/** Whoever else than an `AgentPage` sits there. */
export interface AgentKind<Kind extends AgentPage> {
  new (page: Page, person: Person): Kind;
  open: typeof AgentPage.open;
}

export class AgentPage {
  readonly page: Page;
  readonly person: Person;

  constructor(page: Page, person: Person) {
    this.page = page;
    this.person = person;
  }

  /** Opens the desk in a tab of this browser, without signing in; elements have these attributes, after a reload too. */
  static async open<Kind extends AgentPage>(
    this: AgentKind<Kind>,
    open: (context: BrowserContext) => Promise<Page>,
    context: BrowserContext,
    person: Person,
    attributes: Attributes = {},
  ): Promise<Kind> {
    const content = `${await (script ??= follow())}follow(${JSON.stringify(attributes)})`;
    await context.addInitScript({ content });
    return new this(await open(context), person);
  }

  async signsIn(): Promise<void> {
    await this.goesTo('textbox', 'User name');
    await this.page.keyboard.type(this.person.userName);
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.type(this.person.password);
    await this.page.keyboard.press('Enter');
    await this.isAtWork();
  }

  /** Signed in, and everything was read. */
  async isAtWork(): Promise<void> {
    await this.sees(`${this.person.firstName} ${this.person.lastName}`);
    await this.page.getByRole('button', { name: /^State/ }).waitFor();
  }

  async reloads(): Promise<void> {
    await this.page.reload();
    await this.isAtWork();
  }

  // By keyboard alone

  /** Walks to a control with the Tab key. */
  async goesTo(role: Role, name: string | RegExp): Promise<void> {
    await this.walksTo(this.control(role, name), `${role} "${String(name)}"`);
  }

  /** Walks to a button and presses Enter. */
  async presses(name: string | RegExp): Promise<void> {
    await this.goesTo('button', name);
    await this.key('Enter');
  }

  /** Goes down a menu with the arrow keys, and takes the item of this name. */
  async chooses(role: Role, name: string | RegExp): Promise<void> {
    await this.takes(this.control(role, name).first(), String(name));
  }

  /** Goes down the outcomes of the call that is over, and takes this one. */
  async givesOutcome(name: string): Promise<void> {
    await this.goesTo('searchbox', 'Find an outcome');
    await this.takes(this.page.locator('gws-outcome button').filter({ hasText: name }), name);
  }

  /** A key, or several at once such as `Alt+Shift+A`, wherever the focus is. */
  async key(keys: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.keepsFocus();
  }

  async types(words: string): Promise<void> {
    await this.page.keyboard.type(words);
  }

  /** Finds somebody in a search that was begun: asks them first where one can, or not. */
  async finds(words: string, how: 'ask first' | 'now' = 'ask first'): Promise<void> {
    await this.page.getByRole('combobox', { name: /^(Transfer .* to|Add to the call with .*|Whose calls)$/ }).waitFor();
    await this.types(words);
    await this.page.getByRole('row', { selected: true }).filter({ hasText: words }).waitFor();
    await this.key(how === 'now' ? 'Control+Enter' : 'Enter');
  }

  async becomes(state: string): Promise<void> {
    await this.presses(/^State/);
    await this.chooses('menuitemradio', new RegExp(`^${state}`));
    await this.isIn(state);
  }

  // What is there

  async isIn(state: string): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^State.*${state}`) }).waitFor();
    await this.keepsFocus();
  }

  /** What the chip of the call that runs says: `Talking`, `On hold`, `Calling` … */
  async callIs(words: string): Promise<void> {
    await this.page.locator('[part~=chips] .chip').filter({ hasText: words }).waitFor();
    await this.keepsFocus();
  }

  /** Whose call it is that runs. */
  async talksTo(name: string): Promise<void> {
    await this.page.locator('[part~=call] h3').filter({ hasText: name }).waitFor();
    await this.keepsFocus();
  }

  /** One of several. */
  async seesOnTheCall(name: string): Promise<void> {
    await this.page.locator('[part~=participants] li').filter({ hasText: name }).waitFor();
    await this.keepsFocus();
  }

  /** No call is left, and one can call out. */
  async isIdle(): Promise<void> {
    await this.page.locator('[part~=call]').waitFor({ state: 'detached' });
    await this.page.getByRole('combobox', { name: 'Name or number' }).waitFor();
    await this.keepsFocus();
  }

  /** The connection is lost for longer than a moment. */
  async isLost(): Promise<void> {
    await this.page
      .getByText(/^Connection lost/)
      .first()
      .waitFor();
    await this.keepsFocus();
  }

  async isBack(): Promise<void> {
    await this.page
      .getByText(/^Connection lost/)
      .first()
      .waitFor({ state: 'hidden', timeout: 20_000 });
    await this.keepsFocus();
  }

  /** Who hears a supervisor. */
  async isHeardBy(sentence: string): Promise<void> {
    await this.page.locator('[part~=audience]').filter({ hasText: sentence }).waitFor();
    await this.keepsFocus();
  }

  async sees(words: string): Promise<void> {
    await sees(this.page, words);
    await this.keepsFocus();
  }

  async seesNoMore(words: string): Promise<void> {
    await this.page.getByText(words, { exact: true }).first().waitFor({ state: 'hidden' });
    await this.keepsFocus();
  }

  async seesButton(name: string | RegExp): Promise<void> {
    await this.control('button', name).waitFor();
    await this.keepsFocus();
  }

  async hasButton(name: string | RegExp): Promise<boolean> {
    return (await this.control('button', name).count()) > 0;
  }

  /** Whether a button says that it does nothing now. */
  async isOff(name: string | RegExp): Promise<boolean> {
    return (await this.control('button', name).getAttribute('aria-disabled')) === 'true';
  }

  async isPressed(name: string): Promise<boolean> {
    return (await this.control('button', name).getAttribute('aria-pressed')) === 'true';
  }

  /** Of what has the focus. */
  async focused(): Promise<string> {
    return this.page.evaluate(() => window.followed.focused());
  }

  /** Whoever has begun to work by keyboard must never have to start at the top of the page again. */
  async keepsFocus(): Promise<void> {
    const lost = await this.page.evaluate(() => window.followed.hasLostFocus());
    assert.equal(lost, false, 'The focus is nowhere');
  }

  /** What a screen reader has said by itself. */
  async hears(): Promise<string[]> {
    return this.page.evaluate(() => window.followed.heard);
  }

  async hearsRinging(): Promise<string[]> {
    return (await this.hears()).filter((words) => words.startsWith('Incoming'));
  }

  /** What was heard, told and rung until now does not count. */
  async forgets(): Promise<void> {
    await this.page.evaluate(() => window.followed.forget());
  }

  /** What the page was told of calls. */
  async told(): Promise<Told[]> {
    return this.page.evaluate(() => window.followed.told);
  }

  /** How often the ring tone was begun. */
  async rings(): Promise<number> {
    return this.page.evaluate(() => window.followed.rings);
  }

  protected async walksTo(control: Locator, what: string): Promise<void> {
    await control.waitFor();
    for (let stops = 0; stops < mostStops; stops++) {
      if (await hasFocus(control)) return;
      await this.page.keyboard.press('Tab');
    }
    assert.fail(`The Tab key leads to no ${what}`);
  }

  protected async takes(item: Locator, name: string): Promise<void> {
    await item.waitFor();
    for (let steps = 0; !(await hasFocus(item)); steps++) {
      assert.ok(steps < mostStops, `The arrow keys do not lead to "${name}"`);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.key('Enter');
  }

  /** One of ours, or a number of the CRM's; its records have the names of customers, too. */
  protected control(role: Role, name: string | RegExp): Locator {
    const place =
      role === 'link' ? this.page.locator('body') : this.page.locator('gws-session, gws-softphone, gws-chat-panel');
    return place.getByRole(role, { name, exact: true });
  }
}

const hasFocus = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === window.followed.active());

let script: Promise<string> | undefined;

/** As a script of its own, which knows nothing of this one. */
async function follow(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { follow } from ${JSON.stringify(fileURLToPath(new URL('follow.ts', import.meta.url)))};
        window.follow = follow;`,
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  return outputFiles[0]!.text;
}
