// All resources of one medium that live now.
import { Source } from '../core/source.js';
import type { Confirmation } from './in-flight.js';
import { media, type Media, type MediumName } from './media.js';
import type { Medium, Snapshot } from './media/medium.js';
import { Resource, type Surroundings } from './resource.js';

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
  readonly #around: Surroundings;
  readonly #resources = new Map<string, Resource<Name>>();

  /** @internal Made by the model. */
  constructor(name: Name, around: Surroundings) {
    super();
    this.#medium = media[name];
    this.#around = around;
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

  /** @internal The field that tells one from another, as it is in a snapshot. */
  idOf(data: Snapshot): string | undefined {
    const id = data[this.#medium.key ?? 'id'];
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  }

  /** @internal The server told of one: new, changed or ended. Answers it if it is new. */
  take(told: Snapshot, confirmation?: Confirmation): Resource<Name> | undefined {
    const id = this.idOf(told);
    if (id === undefined) return undefined;
    const known = this.#resources.get(id);
    const data = this.#whole(known?.data as Snapshot | undefined, told, confirmation === undefined);
    const isOver = [data.state, confirmation?.kind].some((word) => this.#medium.ended?.includes(String(word)));
    if (known) {
      known.update(data as unknown as Media[Name]['data'], confirmation);
      if (isOver) this.#remove(known);
      return undefined;
    }
    return isOver ? undefined : this.#add(id, data as unknown as Media[Name]['data']);
  }

  /** @internal What the server has now: what is not among it has ended, unless no list would have it. */
  reconcile(all: readonly Snapshot[]): void {
    if (this.#medium.inParts) for (const data of all) this.take(data);
    else this.restore(all);
  }

  /** @internal What there is now: what is not among it has ended. */
  restore(all: readonly Snapshot[]): void {
    const present = new Set(all.map((data) => this.idOf(data)));
    this.#removeAll(({ id }) => !present.has(id));
    for (const data of all) this.take(data);
  }

  /** @internal The session is over. */
  clear(): void {
    this.#removeAll(() => true);
  }

  #whole(known: Snapshot | undefined, told: Snapshot, isRead: boolean): Snapshot {
    const { merge, inParts, toldOnly = [] } = this.#medium;
    const kept = isRead && known ? toldOnly.filter((field) => field in known) : [];
    const whole = merge?.(known, told) ?? (inParts ? { ...known, ...told } : told);
    return { ...Object.fromEntries(kept.map((field) => [field, known![field]])), ...whole };
  }

  #add(id: string, data: Media[Name]['data']): Resource<Name> {
    const resource = new Resource<Name>(this.#medium, id, data, this.#around);
    this.#resources.set(id, resource);
    resource.on('change', () => this.tell('change', resource));
    this.tell('add', resource);
    return resource;
  }

  #removeAll(isGone: (resource: Resource<Name>) => boolean): void {
    for (const resource of [...this.#resources.values()].filter(isGone)) this.#remove(resource);
  }

  #remove(resource: Resource<Name>): void {
    this.#resources.delete(resource.id);
    resource.end();
    this.tell('remove', resource);
  }
}
