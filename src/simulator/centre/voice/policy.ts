// How this switch is set up. A deployment, or a test, changes what it wants otherwise.
import type { CallExtensions } from '../../../api/index.js';

export interface VoicePolicy {
  /** Whose calls can be recorded: everybody's, nobody's, or those of some numbers. */
  recording: boolean | readonly string[];
  /** How long a queue lets an agent's phone ring, in milliseconds. */
  noAnswerAfter: number;
  /** How long who rejected a queue's call is left in peace with it, in milliseconds. */
  rejectPause: number;
  /** Key of the user data that takes a disposition. */
  dispositionKey: string;
  /** An older server: calls do not say `monitoring`, `supervisorMonitoringState` nor `parentCallPath`. */
  older: boolean;
  /** What the telephone switch adds to its messages. */
  extensions: CallExtensions;
  /** How many calls a phone takes at once; who calls then finds it busy. */
  lines: number;
}

export const usualPolicy: VoicePolicy = {
  recording: false,
  noAnswerAfter: 20_000,
  rejectPause: 10_000,
  dispositionKey: 'DispositionCode',
  older: false,
  extensions: { BusinessCall: 0, WrapUpTime: 0 },
  lines: 6,
};
