// What is attached to a call or an interaction: pairs, in which a key may be there twice.
import type { UserData, UserDataValue } from '../../api/index.js';

export type Pair = readonly [key: string, value: UserDataValue];

export class AttachedData {
  #pairs: readonly Pair[];

  constructor(data: UserData = {}) {
    this.#pairs = Object.entries(data);
  }

  /** Adds, even where a key is there already. */
  attach(data: UserData): void {
    this.#pairs = [...this.#pairs, ...Object.entries(data)];
  }

  /** Adds or overwrites; a key is there once then. */
  update(data: UserData): void {
    const fresh = new Map(Object.entries(data));
    const known = new Set(this.#pairs.map(([key]) => key));
    const kept = this.#pairs.filter(([key], index) => !fresh.has(key) || this.#isFirst(key, index));
    this.#pairs = [
      ...kept.map(([key, value]): Pair => [key, fresh.has(key) ? fresh.get(key)! : value]),
      ...[...fresh].filter(([key]) => !known.has(key)),
    ];
  }

  delete(key: string): void {
    this.#pairs = this.#pairs.filter(([other]) => other !== key);
  }

  clear(): void {
    this.#pairs = [];
  }

  get pairs(): readonly Pair[] {
    return this.#pairs;
  }

  /** As JSON has it, where a key is there once: with the value attached last. Nothing if there is nothing. */
  view(): UserData | undefined {
    return this.#pairs.length === 0 ? undefined : Object.fromEntries(this.#pairs);
  }

  #isFirst(key: string, index: number): boolean {
    return this.#pairs.findIndex(([other]) => other === key) === index;
  }
}
