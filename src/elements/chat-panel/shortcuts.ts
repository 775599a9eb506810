// The panel's keys.
import type { ShortcutKeys } from '../../ui/shortcuts.js';

export type ShortcutAction = 'accept' | 'next' | 'previous';

/** Keys by what they do, such as `{ accept: 'Alt+Shift+C' }`; whatever is not named has none. */
export type Shortcuts = ShortcutKeys<ShortcutAction>;

/** Modifiers that neither browsers nor screen readers use with these letters. */
export const defaultShortcuts: Shortcuts = {
  accept: 'Alt+Shift+C',
  next: 'Alt+Shift+N',
  previous: 'Alt+Shift+P',
};
