// What this page knows of one call beside what the server tells: how long it is held, what is open, what was refused.
import type { Resource } from '../../../session/index.js';
import type { CallOperation } from './operations.js';
import type { Problem } from './refusal.js';

export type CallResource = Resource<'calls'>;

export class CallView {
  readonly call: CallResource;
  /** When it began, by this browser's clock. */
  readonly since: number;
  /** Whose call it was at first, whoever joined later. */
  readonly firstNumber: string | undefined;
  /** Since when it is on hold; unknown if it was already when we came. */
  heldSince: number | undefined;
  /** Whether anybody has answered. */
  wasAnswered = false;
  /** What stands in the tiles' place. */
  open: 'keypad' | 'transfer' | 'conference' | undefined;
  problem: Problem | undefined;
  /** What was asked for last here. */
  asked: CallOperation | undefined;
  /** Digits that the server has taken, and those that wait for their turn. */
  digits = { sent: '', waiting: '', lost: '' };
  /** What is attached is being edited. */
  isEditing = false;
  readonly revealed = new Set<string>();
  /** How the contact centre calls what is attached; told only while the call is established. */
  readonly labels = new Map<string, string>();
  #state = '';
  #recordedSince: number | undefined;
  /** How long was recorded, in milliseconds; unknown if it was running when we came. */
  #recorded: number | undefined = 0;

  constructor(call: CallResource) {
    this.call = call;
    this.since = Date.now() - Number(call.data.duration ?? 0) * 1_000;
    this.firstNumber = call.data.participants?.[0]?.phoneNumber;
    const isRecorded = (call.data.recordingState ?? 'Stopped') !== 'Stopped';
    if (isRecorded) this.#recorded = undefined;
    this.follow();
  }

  get age(): number {
    return Date.now() - this.since;
  }

  get recorded(): number | undefined {
    if (this.#recorded === undefined) return undefined;
    return this.#recorded + (this.#recordedSince === undefined ? 0 : Date.now() - this.#recordedSince);
  }

  /** Notes what the server has told of it. */
  follow(): void {
    const { state, case: entries, recordingState } = this.call.data;
    if (state !== this.#state) {
      const isNews = this.#state !== '';
      this.#state = state;
      this.heldSince = state === 'Held' && isNews ? Date.now() : undefined;
      if (state === 'Established' || state === 'Held') this.wasAnswered = true;
      // No digits are taken on hold.
      if (state === 'Held' && this.open === 'keypad') this.open = undefined;
    }
    for (const { key, displayName } of entries ?? []) this.labels.set(key, displayName);
    this.#followRecorder(recordingState === 'Recording', recordingState === 'Stopped');
  }

  #followRecorder(runs: boolean, isStopped: boolean): void {
    if (this.#recorded === undefined && isStopped) this.#recorded = 0;
    if (this.#recorded === undefined || runs === (this.#recordedSince !== undefined)) return;
    if (!runs) this.#recorded += Date.now() - this.#recordedSince!;
    this.#recordedSince = runs ? Date.now() : undefined;
  }
}
