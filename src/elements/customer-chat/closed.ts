// Out of hours, or after too long a wait: when it opens, a message to leave, other ways. Loaded when it comes to that.
import { css, html, nothing, type TemplateResult } from 'lit';
import { closedWords } from '../../locales/index.js';
import { icon } from '../../ui/icon.js';
import { globe, mail, phone } from '../../ui/icons.generated.js';
import { link, safeLink } from '../../ui/links.js';
import { Localize } from '../../ui/localize.js';
import { spinner } from '../../ui/spinner.js';
import { nextOpen } from './hours.js';
import type { GwsCustomerChatPanel } from './panel.js';
import type { ContactWay } from './settings.js';
import { renderLine } from './line.js';

const styles = css`
  textarea.field {
    flex: none;
    min-block-size: 112px;
    padding: 10px 14px;
  }
  .ways {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
  }
  .way {
    display: flex;
    align-items: center;
    gap: 14px;
    min-block-size: 64px;
    padding: 8px var(--_space-4);
    color: inherit;
    text-decoration: none;
  }
  .way > .icon {
    color: var(--_muted);
  }
  .way:hover {
    background: var(--_hover);
  }
  .way + .way {
    border-block-start: 1px solid var(--_border);
  }
  .way span > * {
    display: block;
    font-weight: var(--_weight-medium);
  }
  .way .muted {
    font: var(--_text-s);
  }
`;

const icons = { 'tel:': phone, 'mailto:': mail } as Readonly<Record<string, typeof phone | undefined>>;

type Leaving = 'no' | 'now' | 'failed' | 'done';

export class Closed {
  readonly #panel: GwsCustomerChatPanel;
  readonly localize: Localize<readonly [typeof closedWords]>;
  #isShown = false;
  /** It is the visitor who waited too long; the centre itself is open. */
  #isBusy = false;
  #opensAt: number | undefined;
  #leaving: Leaving = 'no';

  constructor(panel: GwsCustomerChatPanel) {
    this.#panel = panel;
    this.localize = new Localize(panel, closedWords);
    (panel.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
  }

  get isShown(): boolean {
    return this.#isShown;
  }

  /** What stands at the head. */
  get line(): string | undefined {
    if (!this.#isShown || this.#opensAt === undefined) return undefined;
    const [day, time] = this.#when(this.#opensAt, undefined);
    return this.localize.texts.opens(this.localize.near(this.#opensAt) ?? day, time);
  }

  /** Looks at the clock. */
  look(): void {
    const now = Date.now();
    this.#isBusy = false;
    this.#opensAt = nextOpen(this.#panel.chat.openingHours!, now);
    this.#isShown = this.#opensAt !== now;
  }

  /** All are talking. */
  show(): void {
    this.#isShown = this.#isBusy = true;
    this.#opensAt = undefined;
    this.#leaving = 'no';
  }

  render(): TemplateResult {
    const { texts } = this.localize;
    const { chat } = this.#panel;
    const place = chat.openingHours?.place;
    const opens =
      this.#opensAt === undefined
        ? ''
        : texts.backOn(...this.#when(this.#opensAt, chat.openingHours!.timeZone), place ?? chat.openingHours!.timeZone);
    const ways = chat.contacts.filter(({ href }) => safeLink(href));
    return html`
      <div class="before" part="closed">
        <div>
          <h2>${this.#isBusy ? texts.busyNow : texts.closedNow}</h2>
          <p class="muted">${opens} ${chat.takeMessage ? texts.leaveOne : nothing}</p>
        </div>
        ${chat.takeMessage ? this.#renderForm() : nothing}
        <slot name="contact">
          ${ways.length > 0 ? html`<div class="ways">${ways.map(renderWay)}</div>` : nothing}
        </slot>
      </div>
    `;
  }

  #renderForm(): TemplateResult {
    const { texts } = this.localize;
    if (this.#leaving === 'done') return renderLine(texts.messageSent, '');
    const isLeaving = this.#leaving === 'now';
    return html`
      <form class="leave" @submit=${(event: SubmitEvent) => void this.#onLeave(event)}>
        <label
          ><span class="label">${texts.email}</span>
          <input class="field" name="email" type="email" autocomplete="email" required />
        </label>
        <label
          ><span class="label">${texts.message}</span>
          <textarea class="field" name="text" rows="4" maxlength=${this.#panel.chat.maxLength} required></textarea>
        </label>
        ${this.#leaving === 'failed' ? renderLine(texts.messageNotSent) : nothing}
        <button
          class="button large primary ${isLeaving ? 'pending' : ''}"
          aria-disabled=${isLeaving ? 'true' : nothing}
        >
          ${isLeaving ? spinner(20) : nothing} ${isLeaving ? texts.sendingMessage : texts.sendMessage}
        </button>
      </form>
    `;
  }

  async #onLeave(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.#leaving === 'now') return;
    const form = new FormData(event.target as HTMLFormElement);
    const words = (name: string) => String(form.get(name)).trim();
    this.#become('now');
    try {
      await this.#panel.chat.takeMessage!({ email: words('email'), text: words('text') });
      this.#become('done');
    } catch (error) {
      console.warn('The message could not be taken.', error);
      this.#become('failed');
    }
  }

  #become(leaving: Leaving): void {
    this.#leaving = leaving;
    this.#panel.requestUpdate();
  }

  /** The day, and the time of it: by the visitor's own clock, or by that of a zone. */
  #when(at: number, timeZone: string | undefined): [day: string, time: string] {
    const inZone = (options: Intl.DateTimeFormatOptions) => this.localize.format(at, { timeZone, ...options });
    return [inZone({ weekday: 'long' }), inZone({ hour: 'numeric', minute: '2-digit' })];
  }
}

function renderWay({ href, label, note }: ContactWay): TemplateResult {
  const url = safeLink(href)!;
  return link(
    url,
    html`${icon(icons[url.protocol] ?? globe, 20)}
      <span><strong>${label}</strong>${note ? html`<span class="muted">${note}</span>` : nothing}</span>`,
    'way',
  );
}
