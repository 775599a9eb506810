// How long to wait before the next attempt: full jitter, so that many clients do not come back together.

export interface Backoff {
  /** Milliseconds until the next attempt; grows with each call. */
  next(): number;
  /** After a success. */
  reset(): void;
}

export function createBackoff(first = 1_000, longest = 30_000, random: () => number = Math.random): Backoff {
  let attempts = 0;
  return {
    next: () => random() * Math.min(longest, first * 2 ** attempts++),
    reset() {
      attempts = 0;
    },
  };
}

/** Nobody means more; and what is too long for a timer would be no wait at all. */
const longestDelay = 86_400_000;

/** Milliseconds that a `Retry-After` asks for, in seconds or by a date; 0 without one, a day at most. */
export function askedDelay(header: string | null | undefined, now = Date.now()): number {
  if (!header) return 0;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1_000 : Date.parse(header) - now;
  return Math.min(longestDelay, Math.max(0, wait || 0));
}

/** Resolves after so many milliseconds, or as soon as `signal` aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
    if (signal.aborted) done();
  });
}
