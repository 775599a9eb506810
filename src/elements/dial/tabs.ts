// The names of lists or calls: one stop for Tab, the arrow keys go from one to the next.
import { html, type TemplateResult } from 'lit';

export interface TabWords<Tab> {
  readonly tab: Tab;
  readonly id: string;
  readonly words: unknown;
}

export function renderTabs<Tab>(
  label: string,
  tabs: readonly TabWords<Tab>[],
  current: Tab,
  open: (tab: Tab) => void,
): TemplateResult {
  const go = (event: KeyboardEvent) => {
    const list = event.currentTarget as HTMLElement;
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const forward = getComputedStyle(list).direction === 'rtl' ? -step : step;
    const index = (tabs.findIndex(({ tab }) => tab === current) + forward + tabs.length) % tabs.length;
    open(tabs[index]!.tab);
    (list.children[index] as HTMLElement).focus();
  };
  return html`
    <div class="tabs" part="tabs" role="tablist" aria-label=${label} @keydown=${go}>
      ${tabs.map(
        ({ tab, id, words }) => html`
          <button
            role="tab"
            id="tab-${id}"
            aria-selected=${tab === current}
            tabindex=${tab === current ? 0 : -1}
            @click=${() => open(tab)}
          >
            ${words}
          </button>
        `,
      )}
    </div>
  `;
}
