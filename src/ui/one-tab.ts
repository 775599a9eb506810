// What one tab of a browser does for all: ring, notify, pop a screen, close a call's record.
import { kept } from './kept.js';

/** Nothing rings or pops longer than that; a centre that starts anew may count its calls from the beginning. */
const longest = 120_000;
const done = 'gws-widgets.done ';
/** What is stored comes to the other tabs a little later than the lock would be theirs. */
const spread = 5_000;

/** Over plain http tabs know nothing of each other. */
const lockManager = (): LockManager | undefined => (navigator as Partial<Navigator>).locks;

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/**
 * Stands in line for what one tab does at a time. `begin` is called when it is ours; it stays ours until the answer is
 * called, or the tab goes, and then it is the next one's.
 */
export function takeTurn(name: string, begin: () => void): () => void {
  const leaving = new AbortController();
  const { signal } = leaving;
  const hold = () => {
    begin();
    return new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  };
  const locks = lockManager();
  // A browser that keeps its locks from us leaves us alone with it.
  if (locks) locks.request(`gws-widgets.${name}`, { signal }, hold).catch(() => signal.aborted || begin());
  else begin();
  return () => leaving.abort();
}

/** Of all tabs, whoever is looked at first: answers whether a deed is ours to do, once a browser, reloads included. */
export async function isOurs(deed: string): Promise<boolean> {
  await pause(document.hidden ? 500 : document.hasFocus() ? 0 : 100);
  const locks = lockManager();
  if (!locks) return claim(deed);
  return new Promise((resolve) => {
    const take = (lock: Lock | null) => {
      const isFirst = lock !== null && claim(deed);
      resolve(isFirst);
      return isFirst ? pause(spread) : undefined;
    };
    locks.request(`gws-widgets.${deed}`, { ifAvailable: true }, take).catch(() => resolve(claim(deed)));
  });
}

/** What was done in this browser of late. */
export function deedsDone(): ReadonlySet<string> {
  const isRecent = (key: string) => Date.now() - (kept.read<number>(key) ?? 0) < longest;
  const keys = kept.keys(done).filter((key) => isRecent(key) || kept.remove(key));
  return new Set(keys.map((key) => key.slice(done.length)));
}

function claim(deed: string): boolean {
  if (deedsDone().has(deed)) return false;
  kept.write(done + deed, Date.now());
  return true;
}
