// More: sound and notices, a copy of the chat, its end. Ending asks once, in place, naming what is lost. Loaded when it is
// asked for, or when there is something to tell while nobody looks.
import { css, html, nothing, type TemplateResult } from 'lit';
import { moreWords } from '../../locales/index.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { icon } from '../../ui/icon.js';
import { bell, download, logOut, printer, volume2 } from '../../ui/icons.generated.js';
import { Localize } from '../../ui/localize.js';
import { spinner } from '../../ui/spinner.js';
import { countInTitle, mayNotify, notify, ring } from './alerts.js';
import type { GwsCustomerChatPanel } from './panel.js';

const styles = css`
  .menu {
    position: absolute;
    z-index: 1;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: -44px;
    inline-size: 292px;
    max-inline-size: calc(100vw - 24px);
    padding: 6px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_shadow-2);
  }
  .menu button {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    inline-size: 100%;
    min-block-size: var(--_control-l);
    padding: 0 10px;
    border: 0;
    border-radius: var(--_radius-m);
    background: none;
    text-align: start;
    cursor: pointer;
  }
  .menu button:hover {
    background: var(--_hover);
  }
  .menu span {
    flex: 1;
  }
  .menu .icon {
    color: var(--_muted);
  }
  .menu .rule {
    position: relative;
    margin-block-start: 13px;
  }
  .menu .rule::before {
    position: absolute;
    inset: -7px -6px auto;
    border-block-start: 1px solid var(--_border);
    content: '';
  }
  .menu .end,
  .menu .end .icon {
    color: var(--_danger-text);
  }
  /* A switch: its knob is the pseudo-element, so that forced colours keep it. */
  i {
    inline-size: 30px;
    padding: 2px;
    border: 1px solid transparent;
    border-radius: 9px;
    background: var(--_control);
  }
  i::before {
    display: block;
    inline-size: 12px;
    block-size: 12px;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_surface);
    content: '';
  }
  [aria-checked='true'] i {
    background: var(--_accent-text);
  }
  [aria-checked='true'] i::before {
    margin-inline-start: auto;
  }
  .after .start {
    text-align: start;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--_space-2);
  }
  @media (width < 480px) {
    .menu {
      inset-inline-end: 0;
    }
  }
  @media (forced-colors: active) {
    i,
    i::before {
      border-color: CanvasText;
    }
    i::before {
      background: CanvasText;
    }
  }
`;

export class More {
  readonly #panel: GwsCustomerChatPanel;
  readonly localize: Localize<readonly [typeof moreWords]>;
  #isOpen = false;
  #asksToEnd = false;

  constructor(panel: GwsCustomerChatPanel) {
    this.#panel = panel;
    this.localize = new Localize(panel, moreWords);
    (panel.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  get asksToEnd(): boolean {
    return this.#asksToEnd;
  }

  toggle(): void {
    this.#show(!this.#isOpen);
  }

  /** Tells of messages, in each of the ways that the page and the visitor want. */
  alert(count: number, last?: { text?: string; from: { nickname: string } }): void {
    const panel = this.#panel;
    if (this.#hasSound) ring();
    if (this.#tells('title')) countInTitle(count);
    if (last && this.#notifies) notify(last.from.nickname, last.text ?? '', () => void panel.chat.open());
  }

  renderMenu(): TemplateResult {
    const { texts } = this.localize;
    return html`
      <div class="menu" part="menu">
        ${this.#tells('sound') ? this.#renderSwitch('sound', texts.sound, volume2, this.#hasSound) : nothing}
        ${
          this.#tells('notification') && 'Notification' in globalThis
            ? this.#renderSwitch('notify', texts.notify, bell, this.#notifies)
            : nothing
        }
        ${this.#renderItem(texts.downloadChat, download, () => this.#copy('download'), 'rule')}
        ${this.#renderItem(texts.print, printer, () => this.#copy('print'))}
        ${this.#renderItem(texts.endTheChat, logOut, () => this.#ask(true), 'rule end')}
      </div>
    `;
  }

  /** In the composer's place. */
  renderQuestion(): TemplateResult {
    const { texts } = this.localize;
    const { agent, isEnding } = this.#panel;
    return html`
      <div class="after" role="group" aria-label=${texts.endQuestion}>
        <p class="start">
          <strong>${texts.endQuestion}</strong> ${agent ? texts.stillHere(agent) : nothing} ${texts.copyAfter}
        </p>
        <div class="two">
          <button class="button large" @click=${() => this.#ask(false)}>${texts.keepTalking}</button>
          <button
            class="button large danger ${isEnding ? 'pending' : ''}"
            aria-disabled=${isEnding ? 'true' : nothing}
            @click=${() => void this.#end()}
          >
            ${isEnding ? spinner(20) : nothing} ${isEnding ? this.#panel.texts.ending : texts.endChat}
          </button>
        </div>
      </div>
    `;
  }

  readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    (event.currentTarget as HTMLElement).querySelector('button')!.focus();
    this.#show(false);
  };

  readonly onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (this.#isOpen && !(currentTarget as HTMLElement).contains(relatedTarget as Node | null)) this.#show(false);
  };

  #renderSwitch(name: 'sound' | 'notify', words: string, shape: IconShape, isOn: boolean): TemplateResult {
    return html`
      <button role="switch" aria-checked=${String(isOn)} @click=${() => void this.#switch(name, !isOn)}>
        ${icon(shape, 20)} <span>${words}</span><i></i>
      </button>
    `;
  }

  #renderItem(words: string, shape: IconShape, act: () => void, type = ''): TemplateResult {
    return html`<button class=${type} @click=${act}>${icon(shape, 20)} <span>${words}</span></button>`;
  }

  get #hasSound(): boolean {
    return this.#tells('sound') && this.#panel.chat.kept('sound') !== 'off';
  }

  get #notifies(): boolean {
    return this.#tells('notification') && this.#panel.chat.kept('notify') === 'on' && mayNotify();
  }

  #tells(way: string): boolean {
    return this.#panel.chat.alerts.split(' ').includes(way);
  }

  async #switch(name: 'sound' | 'notify', on: boolean): Promise<void> {
    const panel = this.#panel;
    panel.problem = undefined;
    // Asked for only here, by the visitor's own hand.
    if (name === 'notify' && on && !mayNotify() && (await Notification.requestPermission()) !== 'granted') {
      panel.problem = this.localize.texts.notifyRefused;
    } else {
      panel.chat.keep(name, on ? 'on' : 'off');
    }
    panel.requestUpdate();
  }

  #copy(way: 'download' | 'print'): void {
    this.#show(false);
    void this.#panel.copy(way);
  }

  async #end(): Promise<void> {
    if (await this.#panel.end()) this.#asksToEnd = false;
  }

  #ask(asks: boolean): void {
    this.#asksToEnd = asks;
    this.#show(false);
  }

  #show(on: boolean): void {
    this.#isOpen = on;
    this.#panel.requestUpdate();
  }
}
