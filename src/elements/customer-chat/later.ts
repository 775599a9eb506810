// The parts of the panel that are loaded when it comes to that: its end, out of hours, what else can be done.
import type { After } from './after.js';
import type { Closed } from './closed.js';
import type { More } from './more.js';
import type { GwsCustomerChatPanel } from './panel.js';
import type { ChatSettings } from './settings.js';

interface Parts {
  after: After;
  closed: Closed;
  more: More;
}

const ways: { [Name in keyof Parts]: (panel: GwsCustomerChatPanel) => Promise<Parts[Name]> } = {
  after: async (panel) => new (await import('./after.js')).After(panel),
  closed: async (panel) => new (await import('./closed.js')).Closed(panel),
  more: async (panel) => new (await import('./more.js')).More(panel),
};

export class Later {
  readonly #panel: GwsCustomerChatPanel;
  /** Those that are there. */
  readonly parts: Partial<Parts> = {};

  constructor(panel: GwsCustomerChatPanel) {
    this.#panel = panel;
  }

  /** Words of the embedder's own. */
  set texts(texts: ChatSettings['texts']) {
    for (const { localize } of Object.values<Parts[keyof Parts]>(this.parts)) localize.own = texts;
  }

  /** What cannot be loaded now is done without. */
  async load<Name extends keyof Parts>(name: Name): Promise<Partial<Parts>[Name]> {
    try {
      this.parts[name] ??= await ways[name](this.#panel);
    } catch (error) {
      console.warn('A part of the chat could not be loaded.', error);
    }
    this.#panel.requestUpdate();
    return this.parts[name];
  }
}
