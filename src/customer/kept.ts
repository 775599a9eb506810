// What is kept of a chat over reloads and between tabs; without a storage, or a forbidden one, as long as the page lives.
import type { ChatStorage, CustomerChatOptions, Outgoing } from './chat.js';
import { keptId, keptName } from './kept-name.js';

/** The visitor's own words, with what whoever goes on with them has to know. */
export interface Word extends Outgoing {
  /** When they were sent last; unset before. */
  readonly sentAt?: number | undefined;
  /** The last index that was known then. */
  readonly after?: number;
  /** The server has taken them: only the log's showing is waited for. */
  readonly isTaken?: boolean;
}

/**
 * Beside the chat's id: which tab leads, the last index that the visitor has seen, when the log was read last and how
 * much was unread then, when entries came, and the visitor's words by their id.
 */
type Key = '' | '/leader' | '/seen' | '/read' | '/times' | `/word/${string}`;

export class Kept {
  /** Tabs that keep the same have the same name. */
  readonly name: string;
  readonly storage: ChatStorage | undefined;
  readonly #options: CustomerChatOptions;
  readonly #memory = new Map<string, string>();

  constructor(options: CustomerChatOptions) {
    this.#options = options;
    this.name = keptName(options);
    this.storage = options.storage;
  }

  get(key: Key): string | null | undefined {
    const name = this.name + key;
    return this.#memory.get(name) ?? attempt(() => this.storage!.getItem(name));
  }

  set(key: Key, value: string | number | undefined): void {
    const name = this.name + key;
    this.#memory.delete(name);
    const store = () => {
      if (value === undefined) this.storage!.removeItem(name);
      else this.storage!.setItem(name, `${value}`);
      return true;
    };
    if (!attempt(store) && value !== undefined) this.#memory.set(name, `${value}`);
  }

  /** When the chat was given. */
  get since(): number | undefined {
    return Number(this.get('')?.split(' ')[0]) || undefined;
  }

  /** The chat's id. What is too old is forgotten. */
  get id(): string | undefined {
    const id = keptId(this.#options) ?? this.#memory.get(this.name)?.split(' ')[1];
    if (!id) this.clear();
    return id;
  }

  set id(id: string) {
    this.set('', `${Date.now()} ${id}`);
  }

  /** In the order in which they were said. Each is kept by itself, so that no tab overwrites another's. */
  get words(): Word[] {
    return this.#wordKeys
      .map((key) => JSON.parse(this.get(key)!) as Word)
      .sort((one, other) => parseInt(one.id) - parseInt(other.id));
  }

  put(word: Word): void {
    this.set(`/word/${word.id}`, JSON.stringify(word));
  }

  /** All but who leads. */
  clear(): void {
    for (const key of ['', '/seen', '/read', '/times', ...this.#wordKeys] as const) this.set(key, undefined);
  }

  get #wordKeys(): Key[] {
    const names = [...this.#memory.keys()];
    attempt(() => {
      for (let place = this.storage!.length; place--;) names.push(this.storage!.key(place)!);
    });
    const start = `${this.name}/word`;
    return names.filter((name) => name.startsWith(start)).map((name) => name.slice(this.name.length) as Key);
  }
}

/** There may be no storage, a forbidden or a full one. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
