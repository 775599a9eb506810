// All resources of one medium that live now.
import { Source } from '../core/source.js';
import type { AnyEntry, Media, Medium, MediumName } from './media.js';
import { Resource, type Post } from './resource.js';

export interface CollectionEvents<Name extends MediumName> {
  add: Resource<Name>;
  /** One of them has changed. */
  change: Resource<Name>;
  remove: Resource<Name>;
}

export class Collection<Name extends MediumName>
  extends Source<CollectionEvents<Name>>
  implements Iterable<Resource<Name>>
{
  readonly #medium: Medium;
  readonly #post: Post;
  readonly #resources = new Map<string, Resource<Name>>();

  /** @internal Made by the session. */
  constructor(medium: Medium, post: Post) {
    super();
    this.#medium = medium;
    this.#post = post;
  }

  get size(): number {
    return this.#resources.size;
  }

  get(id: string): Resource<Name> | undefined {
    return this.#resources.get(id);
  }

  [Symbol.iterator](): Iterator<Resource<Name>> {
    return this.#resources.values();
  }

  /** @internal The server told of one: new, changed or ended. */
  take(data: Media[Name]['data']): Resource<Name> | undefined {
    const id = this.#idOf(data);
    if (id === undefined) return undefined;
    const known = this.#resources.get(id);
    if (known) {
      known.update(data);
      if (this.#isOver(data)) this.#remove(known);
      return known;
    }
    if (this.#isOver(data)) return undefined;
    const resource = new Resource<Name>(this.#medium, id, data, this.#post);
    this.#resources.set(id, resource);
    resource.on('change', () => this.tell('change', resource));
    this.tell('add', resource);
    return resource;
  }

  /** @internal What the server has now: what is not among it has ended. */
  reconcile(all: readonly Media[Name]['data'][]): void {
    const present = new Set(all.map((data) => this.#idOf(data)));
    for (const resource of [...this.#resources.values()]) if (!present.has(resource.id)) this.#remove(resource);
    for (const data of all) this.take(data);
  }

  /** @internal Entries for one of them. */
  takeEntries(
    id: string,
    entries: readonly (Media[Name]['entry'] & AnyEntry)[],
    aloud: boolean,
  ): Resource<Name> | undefined {
    const resource = this.#resources.get(id);
    resource?.addEntries(entries, aloud);
    return resource;
  }

  /** @internal The session is over. */
  clear(): void {
    for (const resource of [...this.#resources.values()]) this.#remove(resource);
  }

  #idOf(data: Media[Name]['data']): string | undefined {
    const id = (data as unknown as Record<string, unknown> | null)?.[this.#medium.key];
    return typeof id === 'string' ? id : undefined;
  }

  #isOver(data: Media[Name]['data']): boolean {
    const { state } = data as { state?: unknown };
    return typeof state === 'string' && this.#medium.ended.includes(state);
  }

  #remove(resource: Resource<Name>): void {
    this.#resources.delete(resource.id);
    resource.end();
    this.tell('remove', resource);
  }
}
