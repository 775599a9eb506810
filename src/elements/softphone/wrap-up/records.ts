// What has to be remembered of an agent's calls after the server has forgotten them: in all tabs, and over a reload.
import type { Call, Disposition, UcsCall } from '../../../api/index.js';
import type { Resource } from '../../../session/index.js';
import { callerOf } from '../caller.js';
import { kept } from '../../../ui/kept.js';

/** No more of a person than the number. */
export interface CallRecord {
  readonly id: string;
  readonly callUuid: string;
  readonly callUri: string;
  readonly number: string;
  readonly type: UcsCall['type'];
  /** When the talk began, in milliseconds since 1970. */
  readonly since: number;
  /** When it was seen to have ended. */
  readonly until?: number;
  /** Milliseconds; not there where nobody saw the end. */
  readonly talked?: number;
  readonly outcome?: Disposition;
  /** The agent is done with it, or nobody waits for more. */
  readonly isDone?: true;
}

/** After a working day nobody remembers what became of a call. */
const longest = 12 * 3_600_000;

/** Of one kind, one entry a call; each entry by itself, so that tabs do not overwrite each other's. */
export class Records<Value extends object> {
  readonly #prefix: string;
  readonly #closing = new AbortController();

  /** `changed` is called when another tab has changed something. */
  constructor(kind: 'call' | 'ucs', user: string, changed: () => void) {
    this.#prefix = `gws-widgets.${kind}:${user}:`;
    for (const key of kept.keys(this.#prefix)) {
      if (Date.now() - (kept.read<{ at: number }>(key)?.at ?? 0) > longest) kept.remove(key);
    }
    const heard = ({ key }: StorageEvent) => key?.startsWith(this.#prefix) && changed();
    window.addEventListener('storage', heard, this.#closing);
  }

  get(id: string): Value | undefined {
    return kept.read<{ value: Value }>(this.#prefix + id)?.value;
  }

  all(): Value[] {
    return kept.keys(this.#prefix).flatMap((key) => kept.read<{ value: Value }>(key)?.value ?? []);
  }

  set(id: string, value: Value): void {
    kept.write(this.#prefix + id, { at: Date.now(), value });
  }

  change(id: string, change: Partial<Value>): void {
    this.set(id, { ...this.get(id), ...change } as Value);
  }

  close(): void {
    this.#closing.abort();
  }
}

/** A call that somebody talks in and that will want an outcome: not a consultation, nor one that is only heard. */
export const isWork = (call: Call): boolean =>
  (call.state === 'Established' || call.state === 'Held') &&
  (call.callType !== 'Consult' || isTakenOver(call)) &&
  call.monitoring !== true;

/** Whoever was asked keeps the type of the call, and has the caller on it once they are transferred. */
const isTakenOver = ({ parentCallUri, parentCallPath, participants = [] }: Call): boolean =>
  (parentCallUri ?? parentCallPath) === undefined && participants.length === 1 && !!participants[0]!.e164Number;

export function recordOf({ id, data }: Resource<'calls'>): CallRecord {
  const known = ['Internal', 'Inbound', 'Outbound'] as const;
  return {
    id,
    callUuid: data.callUuid,
    callUri: data.uri,
    number: callerOf(data).name,
    type: known.find((one) => one === data.callType) ?? 'Unknown',
    since: Date.now(),
  };
}
