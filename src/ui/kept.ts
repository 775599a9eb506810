// What outlives a reload: seen by all tabs, or by this one alone. Where the browser keeps nothing, nobody can sign in either.

export interface Kept {
  read<Value>(key: string): Value | undefined;
  write(key: string, value: unknown): void;
  remove(key: string): void;
  /** The keys that begin so. */
  keys(prefix: string): string[];
}

const keptIn = (storage: () => Storage): Kept => ({
  read: <Value>(key: string) => from(storage, (one) => JSON.parse(one.getItem(key) ?? '') as Value),
  write: (key, value) => from(storage, (one) => one.setItem(key, JSON.stringify(value))),
  remove: (key) => from(storage, (one) => one.removeItem(key)),
  keys: (prefix) => from(storage, (one) => Object.keys(one).filter((key) => key.startsWith(prefix))) ?? [],
});

/** Storage may be full, or not be ours; what lies there may be somebody else's, or cut off. */
function from<Value>(storage: () => Storage, use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(storage());
  } catch {
    return undefined;
  }
}

/** Seen by all tabs. */
export const kept = keptIn(() => localStorage);

/** Of this tab alone. */
export const keptHere = keptIn(() => sessionStorage);
