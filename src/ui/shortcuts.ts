// Keys for an element, wherever on the page the focus is. The page comes first: what it has taken is left alone.
import type { ReactiveControllerHost } from 'lit';
import { listenOnPage } from './page.js';

/** Keys by what they do, such as `{ answer: 'Alt+Shift+A' }`; whatever is not named has none. */
export type ShortcutKeys<Action extends string> = Readonly<Partial<Record<Action, string>>>;

/** `act` answers whether there was something to do. Keys with modifiers may work in the element's own fields, too. */
export function listenForShortcuts<Action extends string>(
  host: ReactiveControllerHost & EventTarget & { readonly shortcuts: ShortcutKeys<Action> },
  act: (action: Action) => boolean,
  { inOwnFields = false } = {},
): void {
  listenOnPage(host, 'keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const isOwn = inOwnFields && event.composedPath().includes(host);
    const found = Object.entries(host.shortcuts).find(([, keys]) => isPressed(keys as string, event));
    if (isField(event) && !(isOwn && (event.altKey || event.ctrlKey || event.metaKey))) return;
    if (found && act(found[0] as Action)) event.preventDefault();
  });
}

function isPressed(keys: string, event: KeyboardEvent): boolean {
  const parts = keys.replace('Ctrl', 'Control').split('+');
  const key = parts.pop()!.toUpperCase();
  const isHeld = (modifier: string) => event.getModifierState(modifier) === parts.includes(modifier);
  // With a modifier some systems make another letter of it.
  const isKey = event.key.toUpperCase() === key || event.code === `Key${key}`;
  return isKey && ['Control', 'Alt', 'Shift', 'Meta'].every(isHeld);
}

function isField(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}
