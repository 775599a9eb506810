// What dialling and finding somebody tell the softphone; the page hears of neither.
import type { Target } from './directory.js';

/** The agent wants this number called. */
export class GwsDialWantedEvent extends Event {
  constructor(
    /** As the dial plan made it. */
    readonly number: string,
    /** Whose it is, where that is known. */
    readonly name?: string,
    /** As whom to call, where the embedder gave a choice. */
    readonly callerId?: string,
  ) {
    super('gws-dial-wanted', { bubbles: true, composed: true });
  }
}

/** The agent has chosen somebody. */
export class GwsTargetChosenEvent extends Event {
  constructor(
    readonly whom: Target,
    /** `ask`: speak with them first, while the other side waits. `now`: at once. */
    readonly how: 'ask' | 'now',
  ) {
    super('gws-target-chosen', { bubbles: true, composed: true });
  }
}

/** The agent has given up looking for somebody. */
export class GwsTargetClosedEvent extends Event {
  constructor() {
    super('gws-target-closed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-dial-wanted': GwsDialWantedEvent;
    'gws-target-chosen': GwsTargetChosenEvent;
    'gws-target-closed': GwsTargetClosedEvent;
  }
}
