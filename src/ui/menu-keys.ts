// A menu by keyboard: arrows, Home and End go from item to item, and a letter to the next one that begins with it.

/** Moves the focus among the items; answers whether the key was one of its own. */
export function pressMenuKey(event: KeyboardEvent, items: readonly HTMLElement[]): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  const next = itemFor(event.key, items);
  next?.focus();
  if (next) event.preventDefault();
  return next !== undefined;
}

function itemFor(key: string, items: readonly HTMLElement[]): HTMLElement | undefined {
  const at = items.findIndex((item) => item.matches(':focus'));
  if (key === 'ArrowDown') return items[(at + 1) % items.length];
  if (key === 'ArrowUp') return items.at(at <= 0 ? -1 : at - 1);
  if (key === 'Home') return items[0];
  if (key === 'End') return items.at(-1);
  const following = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  // A blank presses the item.
  return following.find(
    ({ textContent }) => key !== ' ' && textContent.trim().toLowerCase().startsWith(key.toLowerCase()),
  );
}
