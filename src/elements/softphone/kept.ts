// What outlives a reload and is seen by all tabs. Where the browser keeps nothing, nobody can sign in either.

export const kept = {
  read<Value>(key: string): Value | undefined {
    return from((storage) => JSON.parse(storage.getItem(key) ?? '') as Value);
  },

  write(key: string, value: unknown): void {
    from((storage) => storage.setItem(key, JSON.stringify(value)));
  },

  remove(key: string): void {
    from((storage) => storage.removeItem(key));
  },

  /** The keys that begin so. */
  keys(prefix: string): string[] {
    return from((storage) => Object.keys(storage).filter((key) => key.startsWith(prefix))) ?? [];
  },
};

/** Storage may be full, or not be ours; what lies there may be somebody else's, or cut off. */
function from<Value>(use: (storage: Storage) => Value): Value | undefined {
  try {
    return use(localStorage);
  } catch {
    return undefined;
  }
}
