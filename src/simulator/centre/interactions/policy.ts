// How this deployment's digital channels are set up. A deployment, or a test, changes what it wants otherwise.
import type { Since } from './medium.js';

export interface InteractionPolicy {
  /** How many of a medium an agent has at once, offered ones included. */
  capacity: number;
  /** How long an agent is left to accept, in milliseconds. */
  noAnswerAfter: number;
  /** How long who rejected one is left in peace with it, in milliseconds. */
  rejectPause: number;
  /** A customer who asks nothing over the API for so long, in milliseconds, is dropped; never with 0. */
  silenceAfter: number;
  /** Key of the user data that takes a disposition. */
  dispositionKey: string;
  /** Entries say which type of message SendMessage was given. */
  includeMessageType: boolean;
  /** Agents see what the customer is writing. */
  typingPreview: boolean;
  /** A service that greets customers, as a participant of type External. */
  service?: { nickname: string; text: string };
  /** The customer's side gets the numbers of participants as numbers. */
  numericParticipantIds: boolean;
  /** The server is of this day: it shows what servers did by then. */
  serverOf: Since;
}

export const usualPolicy: InteractionPolicy = {
  capacity: 6,
  noAnswerAfter: 30_000,
  rejectPause: 10_000,
  silenceAfter: 45_000,
  dispositionKey: 'DispositionCode',
  includeMessageType: false,
  typingPreview: false,
  numericParticipantIds: false,
  serverOf: '2016-07-21',
};
