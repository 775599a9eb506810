// How long a conversation is left to be finished. Nobody else counts that: it began when it was seen to, over a reload too.
import { kept } from '../../../ui/kept.js';

const prefix = 'gws-after-chat:';
/** What is older belongs to a conversation that ended elsewhere. */
const longest = 24 * 3_600_000;

/** When it was left, in milliseconds since 1970. */
export function leftAt(id: string): number {
  const now = Date.now();
  const known = kept.read<number>(prefix + id);
  if (known !== undefined && now - known < longest) return known;
  kept.write(prefix + id, now);
  return now;
}

export function forgetLeft(id: string): void {
  kept.remove(prefix + id);
}
