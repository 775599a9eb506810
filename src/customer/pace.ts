// How long to wait before the log is read next, in milliseconds.
import type { ChatPhase } from './chat.js';

/** Twelve requests a minute are all that an idle visitor may cost, the looks at the chat's state among them. */
const waiting = 7_000;
const hidden = 10_000;
/** While somebody talks, and for so long after. */
export const activePace = 850;
const activeFor = 60_000;
/** Then ever more slowly. */
const slowest = 5_000;

/** How often at least the chat itself is asked for, beside its log: nothing says that the log shows each end. */
export const stateEvery = 60_000;

/** `quiet` is the time since anybody said or typed something. */
export function paceOf(phase: ChatPhase, quiet: number): number {
  if (isHidden()) return hidden;
  if (phase !== 'talking') return waiting;
  return quiet < activeFor ? activePace : Math.min(slowest, quiet / 30);
}

export const isHidden = (): boolean => globalThis.document?.visibilityState === 'hidden';
