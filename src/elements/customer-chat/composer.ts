// Where the visitor writes. What is not sent yet is kept over a reload, as far as that is allowed.
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.js';
import { arrowUp } from '../../ui/icons.generated.js';
import { isSendKey } from '../../ui/send-key.js';
import { GwsChatInputEvent } from './events.js';
import type { GwsCustomerChatPanel } from './panel.js';

/** Who has not touched the keys for so long is no longer writing. */
const typingPause = 5_000;
/** The count is shown from this part of the limit on. */
const nearLimit = 0.8;

export class Composer {
  readonly #panel: GwsCustomerChatPanel;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(panel: GwsCustomerChatPanel) {
    this.#panel = panel;
  }

  get #draft(): string {
    return this.#panel.chat.kept('draft') ?? '';
  }

  set #draft(text: string) {
    this.#panel.chat.keep('draft', text);
  }

  /** How many characters are too many. */
  get excess(): number {
    return this.#draft.trim().length - this.#panel.chat.maxLength;
  }

  render(): TemplateResult {
    const { texts, chat } = this.#panel;
    const count = this.#draft.trim().length;
    const mayNot = count === 0 || this.excess > 0;
    return html`
      <form class="composer" part="composer" @submit=${(event: SubmitEvent) => this.#onSend(event)}>
        <textarea
          rows="1"
          name="text"
          dir=${count === 0 ? nothing : 'auto'}
          aria-label=${texts.writeMessage}
          placeholder=${texts.writeMessage}
          aria-invalid=${this.excess > 0 ? 'true' : nothing}
          .value=${this.#draft}
          @input=${(event: InputEvent) => this.#onInput(event)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event)}
        ></textarea>
        ${
          count >= chat.maxLength * nearLimit
            ? html`<span class="count number" dir="ltr">${count} / ${chat.maxLength}</span>`
            : nothing
        }
        <button
          class="send ${mayNot ? '' : 'filled'}"
          aria-label=${texts.send}
          aria-disabled=${mayNot ? 'true' : nothing}
        >
          ${icon(arrowUp, 20)}
        </button>
      </form>
    `;
  }

  #onInput(event: InputEvent): void {
    this.#draft = (event.target as HTMLTextAreaElement).value;
    this.#panel.requestUpdate();
    this.#panel.chat.dispatchEvent(new GwsChatInputEvent(this.#draft));
    this.#sayTyping(this.#draft.trim() !== '');
  }

  #onKey(event: KeyboardEvent): void {
    if (!isSendKey(event)) return;
    event.preventDefault();
    (event.target as HTMLTextAreaElement).form!.requestSubmit();
  }

  #onSend(event: SubmitEvent): void {
    event.preventDefault();
    const text = this.#draft.trim();
    if (!text || this.excess > 0) return;
    this.#draft = '';
    // The words themselves say that the typing is over.
    clearTimeout(this.#typing);
    this.#typing = undefined;
    (event.target as HTMLFormElement).querySelector('textarea')!.focus();
    void this.#panel.send(text);
    this.#panel.requestUpdate();
  }

  #sayTyping(on: boolean): void {
    const { client } = this.#panel;
    if (on !== (this.#typing !== undefined)) void client?.setTyping(on);
    clearTimeout(this.#typing);
    this.#typing = on ? setTimeout(() => this.#sayTyping(false), typingPause) : undefined;
  }
}
