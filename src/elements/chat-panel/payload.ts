// What the events of a conversation tell: a copy in plain data, which stays when the conversation goes.
import type { SupervisorMode, UserData } from '../../api/index.js';
import type { Conversation } from './conversation.js';
import type { Medium } from './media.js';

export interface InteractionPayload {
  readonly id: string;
  readonly medium: Medium['words'];
  readonly state: string;
  /** The other side's name, as far as it is known. */
  readonly name: string;
  readonly subject: string;
  /** The queue that it came from, where the server tells. */
  readonly queue: string;
  readonly userData: UserData;
  /** How the user takes part who supervises it; undefined for whoever works on it. */
  readonly supervisorMode: SupervisorMode | undefined;
}

export const payloadOf = (conversation: Conversation): InteractionPayload => {
  const { id, medium, state, name, subject, queue, resource, supervisorMode } = conversation;
  const userData = resource.data.userData ?? {};
  return { id, medium: medium.words, state, name, subject, queue, userData, supervisorMode };
};
