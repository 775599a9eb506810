// The phone's keys.
import type { ShortcutKeys } from '../../ui/shortcuts.js';

export type ShortcutAction = 'answer' | 'hangUp' | 'hold' | 'mute' | 'ready' | 'dial';

/** Keys by what they do, such as `{ answer: 'Alt+Shift+A' }`; whatever is not named has none. */
export type Shortcuts = ShortcutKeys<ShortcutAction>;

/** Modifiers that neither browsers nor screen readers use with these letters. */
export const defaultShortcuts: Shortcuts = {
  answer: 'Alt+Shift+A',
  hangUp: 'Alt+Shift+E',
  hold: 'Alt+Shift+H',
  mute: 'Alt+Shift+M',
  ready: 'Alt+Shift+R',
  dial: 'Alt+Shift+D',
};
