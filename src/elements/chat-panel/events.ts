// What the chat panel tells the page.
import type { Resource } from '../../session/index.js';

abstract class InteractionEvent extends Event {
  constructor(
    type: string,
    readonly interaction: Resource<'chats'>,
  ) {
    super(type, { bubbles: true, composed: true });
  }
}

/** A conversation is offered to the agent. */
export class GwsInteractionOfferedEvent extends InteractionEvent {
  constructor(interaction: Resource<'chats'>) {
    super('gws-interaction-offered', interaction);
  }
}

/** The agent has taken a conversation. */
export class GwsInteractionAcceptedEvent extends InteractionEvent {
  constructor(interaction: Resource<'chats'>) {
    super('gws-interaction-accepted', interaction);
  }
}

/** A conversation is no longer the agent's. */
export class GwsInteractionCompletedEvent extends InteractionEvent {
  constructor(interaction: Resource<'chats'>) {
    super('gws-interaction-completed', interaction);
  }
}

declare global {
  interface HTMLElementEventMap {
    'gws-interaction-offered': GwsInteractionOfferedEvent;
    'gws-interaction-accepted': GwsInteractionAcceptedEvent;
    'gws-interaction-completed': GwsInteractionCompletedEvent;
  }
}
