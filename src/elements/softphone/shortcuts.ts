// Keys for the phone, wherever on the page the focus is. The page comes first: what it has taken is left alone.
import { listenOnPage } from './page.js';
import type { GwsSoftphone } from './softphone.js';

export type ShortcutAction = 'answer' | 'hangUp' | 'hold' | 'mute' | 'ready' | 'dial';

/** Keys by what they do, such as `{ answer: 'Alt+Shift+A' }`; whatever is not named has none. */
export type Shortcuts = Readonly<Partial<Record<ShortcutAction, string>>>;

/** Modifiers that neither browsers nor screen readers use with these letters. */
export const defaultShortcuts: Shortcuts = {
  answer: 'Alt+Shift+A',
  hangUp: 'Alt+Shift+E',
  hold: 'Alt+Shift+H',
  mute: 'Alt+Shift+M',
  ready: 'Alt+Shift+R',
  dial: 'Alt+Shift+D',
};

/** `act` answers whether there was something to do. */
export function listenForShortcuts(phone: GwsSoftphone, act: (action: ShortcutAction) => boolean): void {
  listenOnPage(phone, 'keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing || isField(event.composedPath()[0])) return;
    const found = Object.entries(phone.shortcuts).find(([, keys]) => isPressed(keys, event));
    if (found && act(found[0] as ShortcutAction)) event.preventDefault();
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

const isField = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
