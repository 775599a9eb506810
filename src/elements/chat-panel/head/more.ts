// What can be done with a conversation and has no room in its head, as a menu.
import { html, nothing, type TemplateResult } from 'lit';
import type { Control } from '../../../ui/control.js';
import { icon } from '../../../ui/icon.js';
import { ellipsis } from '../../../ui/icons.generated.js';
import { pressMenuKey } from '../../../ui/menu-keys.js';
import { spinner } from '../../../ui/spinner.js';
import type { HeadAction } from '../regions.js';

/** From which width on it stands in the head; below, and without, in the menu. */
export type HeadControl = Control & Pick<HeadAction, 'room'>;

export function renderMore(controls: readonly HeadControl[], label: string): TemplateResult | typeof nothing {
  if (controls.length === 0) return nothing;
  const rooms = controls.map(({ room = 'none' }) => room);
  // Whatever needs most room is in it longest.
  const last = (['none', 'wide', 'middle'] as const).find((room) => rooms.includes(room));
  return html`
    <button
      class="button icon-only more of-${last}"
      part="more"
      popovertarget="more"
      title=${label}
      aria-label=${label}
      aria-haspopup="menu"
    >
      ${icon(ellipsis, 20)}
    </button>
    <div
      id="more"
      class="menu"
      popover
      role="menu"
      aria-label=${label}
      @beforetoggle=${onBeforeToggle}
      @toggle=${onToggle}
      @keydown=${onKey}
    >
      ${controls.map((control) => renderItem(control))}
    </div>
  `;
}

const renderItem = ({ part, room, shape, label, why, isPending, press }: HeadControl): TemplateResult => html`
  <button
    class="item of-${room ?? 'none'}"
    part=${part}
    role="menuitem"
    tabindex="-1"
    aria-disabled=${why === undefined ? nothing : 'true'}
    @click=${({ currentTarget }: Event) => {
      if (why !== undefined || isPending) return;
      (currentTarget as HTMLElement).parentElement!.hidePopover();
      press();
    }}
  >
    ${isPending ? spinner() : shape && icon(shape)}
    <span>${label}${why === undefined ? nothing : html`<small class="muted">${why}</small>`}</span>
  </button>
`;

const itemsOf = (menu: HTMLElement): HTMLElement[] =>
  [...menu.querySelectorAll<HTMLElement>('.item')].filter((item) => item.checkVisibility());

function onToggle({ newState, currentTarget }: ToggleEvent): void {
  if (newState === 'open') itemsOf(currentTarget as HTMLElement)[0]?.focus();
}

/** Browsers do not agree on whether a popover in a shadow tree gives the focus back. */
function onBeforeToggle({ newState, currentTarget }: ToggleEvent): void {
  const menu = currentTarget as HTMLElement;
  if (newState === 'closed' && menu.matches(':focus-within')) (menu.previousElementSibling as HTMLElement).focus();
}

function onKey(event: KeyboardEvent): void {
  const menu = event.currentTarget as HTMLElement;
  if (event.key === 'Tab') menu.hidePopover();
  else pressMenuKey(event, itemsOf(menu));
}
