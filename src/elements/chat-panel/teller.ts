// Tells the page what becomes of the conversations, once for each state; that one is offered, in one of all tabs only.
import { StateTeller } from '../session/state-teller.js';
import type { Conversations } from './conversations.js';
import { resourceOf, type Conversation } from './conversation.js';
import {
  GwsInteractionAcceptedEvent,
  GwsInteractionCompletedEvent,
  GwsInteractionLeftEvent,
  GwsInteractionOfferedEvent,
  type InteractionTold,
} from './events.js';
import { payloadOf, type InteractionPayload } from './payload.js';

const events: Readonly<Record<string, new (...told: InteractionTold) => Event>> = {
  Invited: GwsInteractionOfferedEvent,
  Chatting: GwsInteractionAcceptedEvent,
  Talking: GwsInteractionAcceptedEvent,
  LeftChat: GwsInteractionLeftEvent,
  Completed: GwsInteractionCompletedEvent,
};

export const interactionTeller = (panel: Conversations): StateTeller<Conversation, InteractionPayload> =>
  new StateTeller<Conversation, InteractionPayload>(panel.host, {
    all: () => panel.all,
    payload: payloadOf,
    // However it has ended, the page is told the same; servers tell no more then than that it has.
    last: (_, before) => ({ ...before, state: 'Completed' }),
    event: (conversation, payload, resumed) => {
      // Nobody is offered what they have asked for.
      if (conversation.isBeingJoined) return undefined;
      const InteractionEvent = events[payload.state];
      return InteractionEvent && new InteractionEvent(resourceOf(conversation), payload, resumed);
    },
    first: 'Invited',
    end: 'Completed',
  });
