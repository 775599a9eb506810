// Registers an element once. A second copy of the kit on a page is told of, and the first one goes on.

export const version = '0.0.0';

const versions = Symbol.for('gws-widgets.versions');

/** Of which other copies was told: one sentence is enough for all their elements. */
const told = new Set<string>();

export function define(tag: string, element: CustomElementConstructor): void {
  // Imported where there is no page: there is nothing to register with.
  if (!globalThis.customElements) return;
  const known = ((globalThis as { [versions]?: Map<string, string> })[versions] ??= new Map());
  const present = customElements.get(tag);
  // Two entries may register the same small part.
  if (present === element) return;
  if (present) {
    const first = known.get(tag) ?? 'unknown';
    if (told.has(first)) return;
    told.add(first);
    console.warn(`<${tag}> is there already (gws-widgets ${first}); gws-widgets ${version} adds only what is not.`);
    return;
  }
  known.set(tag, version);
  customElements.define(tag, element);
}
