// What the chat panel tells the page.
import type { Audience } from './conversation.js';
import type { InteractionPayload } from './payload.js';
import type { Entry, InteractionResource } from './resource.js';

abstract class InteractionEvent extends Event {
  constructor(
    type: string,
    /** Of whichever medium. */
    readonly interaction: InteractionResource,
    /** What is known of it at this moment. */
    readonly payload: InteractionPayload,
    init?: EventInit,
  ) {
    super(type, { bubbles: true, composed: true, ...init });
  }
}

abstract class InteractionStateEvent extends InteractionEvent {
  constructor(
    type: string,
    interaction: InteractionResource,
    payload: InteractionPayload,
    /** It was there before this page looked: after a reload, or in a tab that came later. */
    readonly resumed: boolean,
  ) {
    super(type, interaction, payload);
  }
}

/** A conversation is offered to the agent. Told in one of all tabs; one that comes later hears that it is `resumed`. */
export class GwsInteractionOfferedEvent extends InteractionStateEvent {
  constructor(...told: InteractionTold) {
    super('gws-interaction-offered', ...told);
  }
}

/** The agent is in a conversation. */
export class GwsInteractionAcceptedEvent extends InteractionStateEvent {
  constructor(...told: InteractionTold) {
    super('gws-interaction-accepted', ...told);
  }
}

/** The customer is no longer in it; it is still the agent's. */
export class GwsInteractionLeftEvent extends InteractionStateEvent {
  constructor(...told: InteractionTold) {
    super('gws-interaction-left', ...told);
  }
}

/** A conversation is no longer the agent's. */
export class GwsInteractionCompletedEvent extends InteractionStateEvent {
  constructor(...told: InteractionTold) {
    super('gws-interaction-completed', ...told);
  }
}

/** Somebody has said something. */
export class GwsInteractionMessageEvent extends InteractionEvent {
  constructor(
    interaction: InteractionResource,
    payload: InteractionPayload,
    /** As the server tells it. */
    readonly entry: Entry,
    /** By the agent. */
    readonly isOwn: boolean,
  ) {
    super('gws-interaction-message', interaction, payload);
  }
}

/** The agent is about to say something. `preventDefault()` keeps it from being sent; the words stay in the field. */
export class GwsInteractionSendingEvent extends InteractionEvent {
  constructor(
    interaction: InteractionResource,
    payload: InteractionPayload,
    readonly text: string,
    readonly audience: Audience,
  ) {
    super('gws-interaction-sending', interaction, payload, { cancelable: true });
  }
}

export type InteractionTold = [interaction: InteractionResource, payload: InteractionPayload, resumed: boolean];

declare global {
  interface HTMLElementEventMap {
    'gws-interaction-offered': GwsInteractionOfferedEvent;
    'gws-interaction-accepted': GwsInteractionAcceptedEvent;
    'gws-interaction-left': GwsInteractionLeftEvent;
    'gws-interaction-completed': GwsInteractionCompletedEvent;
    'gws-interaction-message': GwsInteractionMessageEvent;
    'gws-interaction-sending': GwsInteractionSendingEvent;
  }
}
