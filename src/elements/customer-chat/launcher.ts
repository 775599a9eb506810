// The round button in the corner, drawn by hand: the launcher does without Lit.
import { drawIcon } from '../../ui/draw-icon.js';
import { messageCircle } from '../../ui/icons.generated.js';
import { launcherStyles } from './launcher.styles.js';

/** The button, in the slot for one of the page's own. */
export function drawLauncher(root: ShadowRoot, press: () => void): HTMLButtonElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(launcherStyles);
  root.adoptedStyleSheets = [sheet];
  const button = document.createElement('button');
  button.type = 'button';
  button.part.add('launcher');
  button.append(drawIcon(messageCircle, 26));
  const slot = document.createElement('slot');
  slot.name = 'launcher';
  slot.append(button);
  slot.addEventListener('click', press);
  root.append(slot);
  return button;
}

/** How much was not read. */
export function drawBadge(root: ShadowRoot, count: number): void {
  root.querySelector('[part=badge]')?.remove();
  if (count === 0) return;
  const badge = document.createElement('span');
  badge.part.add('badge');
  badge.textContent = String(count);
  root.append(badge);
}

/** What went wrong, until the next attempt. */
export function drawFailure(root: ShadowRoot, words: string): void {
  const line = document.createElement('p');
  line.role = 'alert';
  line.textContent = words;
  root.append(line);
}
