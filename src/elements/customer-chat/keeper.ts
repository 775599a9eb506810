// What the browser keeps for the visitor's chat; nothing before it may, and as long as the page lives where it cannot.

export class Keeper {
  mayStore = true;
  /** What each kept thing's name begins with. */
  prefix = '';
  readonly #memory = new Map<string, string>();

  /** The page's storage, where it may and can be used. */
  get storage(): Storage | undefined {
    if (!this.mayStore) return undefined;
    try {
      const { localStorage } = globalThis;
      localStorage.setItem(this.prefix, '');
      localStorage.removeItem(this.prefix);
      return localStorage;
    } catch {
      return undefined; // Blocked or full.
    }
  }

  /** What an earlier page was allowed to keep may be read. */
  get(name: string): string | null {
    try {
      return this.#memory.get(name) ?? localStorage.getItem(this.prefix + name);
    } catch {
      return null;
    }
  }

  set(name: string, value: string): void {
    this.#memory.set(name, value);
    this.storage?.setItem(this.prefix + name, value);
  }

  forget(): void {
    this.#memory.clear();
    const { storage } = this;
    for (const key of Object.keys(storage ?? {})) if (key.startsWith(this.prefix)) storage!.removeItem(key);
  }
}
