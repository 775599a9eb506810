// What all of an agent's tabs know and a reload must not forget, for the server tells none of it.
import type { Session } from '../../session/index.js';
import { kept } from '../../ui/kept.js';
import type { Chosen } from './choice.js';

export interface Memory {
  /** When a state was asked for last, by its operation. */
  readonly asked: Readonly<Record<string, number>>;
  /** By channel: the state's id, and since when. */
  readonly since: Readonly<Record<string, readonly [state: string, since: number]>>;
  /** What is to follow when the last call has ended. */
  readonly wish?: Chosen | undefined;
  /** When a page was there last. */
  readonly seen: number;
}

/** A page that comes back later than this is no reload. */
const longestReload = 60_000;

const keyOf = ({ user }: Session): string => `gws-agent-state:${user?.id}`;

export function recall(session: Session): Memory {
  const known = kept.read<Memory>(keyOf(session));
  return known && Date.now() - known.seen < longestReload ? known : { asked: {}, since: {}, seen: 0 };
}

export function remember(session: Session, change: Partial<Memory> = {}): void {
  kept.write(keyOf(session), { ...recall(session), ...change, seen: Date.now() } satisfies Memory);
}
