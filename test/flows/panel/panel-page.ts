// An agent at the demo's desk who has conversations, a keyboard and no mouse.
import { readFile } from 'node:fs/promises';
import type { Locator } from 'playwright-core';
import { AgentPage } from '../softphone/agent-page.js';

/** How long words may be under way, a lost connection included. */
const longest = 20_000;
/** More conversations than anybody has. */
const most = 20;

/** How a supervisor takes part. */
export type Mode = 'Monitor' | 'Coach' | 'Barge in';

export class PanelPage extends AgentPage {
  // Offers

  /** Somebody's conversation is offered: their name stands in what it is about, which is all that is known of it yet. */
  async isOffered(name: string): Promise<void> {
    await this.#offer(name).waitFor();
  }

  async isOfferedNothing(): Promise<void> {
    await this.#offer().waitFor({ state: 'detached' });
    await this.keepsFocus();
  }

  /** Takes what is offered, and is in it. */
  async accepts(name: string): Promise<void> {
    await this.isOffered(name);
    await this.presses('Accept');
    await this.isWith(name);
  }

  // One conversation

  /** Whom the conversation that is open is with. */
  async isWith(name: string): Promise<void> {
    await this.#title.filter({ hasText: name }).waitFor();
    await this.keepsFocus();
  }

  /** Opens a conversation, by the shortcut that leads to the next. */
  async opens(name: string): Promise<void> {
    for (let steps = 0; steps < most; steps++) {
      if ((await this.#title.allTextContents()).some((title) => title.trim() === name)) return this.keepsFocus();
      await this.page.keyboard.press('Alt+Shift+N');
    }
    throw new Error(`No shortcut leads to ${name}`);
  }

  /** The button in the head; where the customer has gone, a line leads to the end, too. */
  async finishes(): Promise<void> {
    await this.walksTo(this.page.locator('[part~=head]').getByRole('button', { name: 'Finish' }), 'Finish');
    await this.key('Enter');
  }

  /** Puts words where one writes, and does not send them. */
  async drafts(words: string): Promise<void> {
    await this.goesTo('textbox', /^Write to/);
    await this.types(words);
  }

  async says(words: string): Promise<void> {
    await this.drafts(words);
    await this.key('Enter');
  }

  async saysToAgents(words: string): Promise<void> {
    await this.isFor('agents');
    await this.says(words);
  }

  /** From now on one writes to them. */
  async isFor(audience: 'agents' | 'customer'): Promise<void> {
    const segment = this.page.locator(`[part~=to-${audience}]`);
    if ((await segment.getAttribute('aria-pressed')) !== 'true') {
      await this.presses((await segment.textContent())!.trim());
    }
    await this.page.locator(`[part~=to-${audience}][aria-pressed=true]`).waitFor();
  }

  /** Whether what one writes is for agents only, by what the button that sends it says. */
  async isForAgents(): Promise<boolean> {
    return (await this.page.locator('gws-chat-panel [part~=send]').textContent())!.includes('Send to agents');
  }

  /** What stands where one writes. */
  async draft(): Promise<string> {
    return this.page.getByRole('textbox', { name: /^Write to/ }).inputValue();
  }

  /** What was said, as it stands there: sent or not. */
  async reads(): Promise<string[]> {
    return this.#messages.locator('[part=bubble]').allTextContents();
  }

  async readsForAgents(): Promise<string[]> {
    return this.#messages.locator('.group.agents [part=bubble]').allTextContents();
  }

  /** These words have been said, and stand there confirmed. */
  async hasRead(...words: string[]): Promise<void> {
    const said = this.#messages.locator('[part=bubble]:not(.sending, .unsent)');
    for (const one of words) await said.getByText(one, { exact: true }).first().waitFor({ timeout: longest });
    await this.keepsFocus();
  }

  /** What the list says of a conversation, unread ones in it. */
  row(name: string): Locator {
    return this.page.locator('gws-chat-panel [part=row]').filter({ hasText: name });
  }

  /** How many conversations there are. */
  async count(): Promise<number> {
    return this.page.locator('gws-chat-panel [part=row]').count();
  }

  /** Who waits for the agent, from top to bottom. */
  async waiting(): Promise<string[]> {
    return this.page.locator('gws-chat-panel ul[aria-labelledby=waitsForAgent] .name').allTextContents();
  }

  async hasNothing(): Promise<void> {
    await this.sees('Nothing is waiting. New conversations appear here.');
  }

  // Files

  /** Chooses a file, and sends it once it is there. */
  async sendsFile(name: string, content: string): Promise<void> {
    const choosing = this.page.waitForEvent('filechooser');
    await this.presses('Attach a file');
    const chooser = await choosing;
    await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) });
    await this.page.locator('gws-chat-panel [part~=file]').filter({ hasText: name }).waitFor();
    await this.page.locator('gws-chat-panel [part~=send]:not([aria-disabled])').waitFor();
    await this.presses(/^Send to/);
  }

  /** What is in a file that was sent. */
  async saves(name: string): Promise<string> {
    const saving = this.page.waitForEvent('download');
    await this.presses(new RegExp(`^Save ${name}`));
    return readFile(await (await saving).path(), 'utf8');
  }

  // Colleagues and queues

  /** Asks somebody by a button of the head. */
  async asks(way: 'Consult' | 'Invite' | 'Transfer', whom: string): Promise<void> {
    await this.presses(way);
    await this.#finds('gws-chat-people', whom);
  }

  /** Writes to a colleague, who has not been written with before. */
  async begins(whom: string): Promise<void> {
    await this.presses('Message to a colleague');
    await this.#finds('[part~=list]', whom);
    await this.isWith(whom);
  }

  // A supervisor

  /** Chooses how to take part in whatever is chosen next. */
  async comesAs(mode: Mode): Promise<void> {
    await this.presses('Team');
    await this.goesTo('combobox', 'Go in as');
    // What begins so is chosen.
    await this.types(mode);
    await this.page
      .locator('.choice select')
      .locator('option:checked', { hasText: mode })
      .waitFor({ state: 'attached' });
  }

  /** Goes into the conversation of somebody's. */
  async joins(name: string, mode: Mode): Promise<void> {
    await this.comesAs(mode);
    await this.presses(new RegExp(name));
    await this.isWith(name);
    await this.presses('Team');
  }

  /** Takes part in another way. */
  async takesPartAs(mode: Mode): Promise<void> {
    await this.walksTo(this.#mode.getByRole('button', { name: mode, exact: true }), mode);
    await this.key('Enter');
  }

  /** Who sees that a supervisor is there, and how they take part. */
  async isSeenAs(mode: Mode, sentence: string): Promise<void> {
    await this.#mode.getByText(sentence, { exact: true }).waitFor();
    await this.#mode.getByRole('button', { name: mode, exact: true, pressed: true }).waitFor();
    await this.keepsFocus();
  }

  /** Whether there is anything to write with. */
  async canWrite(): Promise<boolean> {
    return (await this.page.locator('gws-chat-panel textarea').count()) > 0;
  }

  // The end

  /** Leaves the customer, with last words. */
  async leaves(farewell = ''): Promise<void> {
    await this.presses('Finish');
    await this.goesTo('textbox', 'Last words, if you like');
    await this.types(farewell);
    await this.presses('Leave');
    await this.page.locator('gws-chat-after .end').waitFor();
    await this.keepsFocus();
  }

  async completes(): Promise<void> {
    await this.presses('Complete');
    await this.page.locator('gws-chat-after .end').waitFor({ state: 'detached' });
    await this.keepsFocus();
  }

  /** Chooses what it came to. */
  async notesOutcome(name: string): Promise<void> {
    const outcome = this.page.locator('gws-outcome');
    await this.walksTo(outcome.locator('[part=outcome-field]'), 'outcome');
    await this.key('Enter');
    await this.givesOutcome(name);
    await outcome.locator('[part=outcome-field]').filter({ hasText: name }).waitFor();
  }

  /** Gives it to a queue instead of completing it. */
  async placesIn(queue: string): Promise<void> {
    await this.presses('Place in a queue');
    await this.#finds('gws-chat-after', queue);
  }

  /** The next time, the server does it and its answer never comes; cut off by hand, as browsers ask again on a dead line. */
  async losesAnswerTo(operation: string): Promise<void> {
    let isLost = false;
    await this.page.route('**/me/chats/*', async (route) => {
      if (isLost || !route.request().postData()?.includes(`"${operation}"`)) return route.fallback();
      isLost = true;
      await route.fetch();
      return route.abort();
    });
  }

  /** What a screen reader was told of somebody's words. */
  async hearsOf(words: string): Promise<string[]> {
    return (await this.hears()).filter((heard) => heard.includes(words));
  }

  /** Waits until the page was told so. */
  async wasTold(type: string, name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) =>
        window.followed.interactions.some((one) => one.type === wanted.type && one.subject.includes(wanted.name)),
      { type, name },
    );
  }

  /** What the page was told of somebody's conversation. */
  async toldOf(name: string): Promise<string[]> {
    const told = await this.page.evaluate(() => window.followed.interactions);
    return told
      .filter(({ subject }) => subject.includes(name))
      .map(({ type, resumed }) => (resumed ? `${type} before` : type));
  }

  async tones(): Promise<number> {
    return this.page.evaluate(() => window.followed.tones);
  }

  /** From now on the page is hidden, as far as it knows, and may show notifications. */
  async isLookedAwayFrom(): Promise<void> {
    await this.page.evaluate(() => window.followed.lookAway());
  }

  /** The notifications that it has shown, and how many of them it has closed. */
  async notices(): Promise<string[]> {
    return this.page.evaluate(() => window.followed.notices);
  }

  get #title(): Locator {
    return this.page.locator('gws-chat-panel [part~=head] h2');
  }

  /** How one takes part as a supervisor. */
  get #mode(): Locator {
    return this.page.locator('gws-chat-panel [part~=mode]');
  }

  get #messages(): Locator {
    return this.page.locator('gws-agent-messages');
  }

  async #finds(part: string, whom: string): Promise<void> {
    const search = this.page.locator(`${part} gws-target-search`);
    await search.getByRole('combobox').waitFor();
    await this.types(whom);
    await search.getByRole('row', { selected: true }).filter({ hasText: whom }).waitFor();
    await this.key('Enter');
  }

  #offer(name = ''): Locator {
    return this.page.locator('gws-chat-panel [part=offer]').filter({ hasText: name });
  }
}
