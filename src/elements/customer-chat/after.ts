// The end of a chat: how it was, a copy to keep, a new one. Loaded when it comes to that.
import { css, html, nothing, type TemplateResult } from 'lit';
import { afterWords } from '../../locales/index.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { icon } from '../../ui/icon.js';
import {
  download,
  faceAngry,
  faceGrinning,
  faceNeutral,
  faceSlightlyFrowning,
  faceSlightlySmiling,
  messageCirclePlus,
  printer,
} from '../../ui/icons.generated.js';
import { Localize } from '../../ui/localize.js';
import { printText } from '../../ui/print.js';
import { GwsChatRatedEvent } from './events.js';
import type { GwsCustomerChatPanel } from './panel.js';

const styles = css`
  .rating {
    display: grid;
    gap: var(--_space-3);
  }
  fieldset {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 var(--_space-3);
    margin-inline: auto;
    font-weight: var(--_weight-strong);
  }
  .rating label {
    position: relative;
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: 10px 2px;
    border: 1px solid transparent;
    border-radius: var(--_radius-l);
    color: var(--_muted);
    font: var(--_text-xs);
    cursor: pointer;
  }
  .rating label:hover {
    background: var(--_hover);
  }
  .rating label:has(:checked) {
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  .rating label:has(:focus-visible) {
    outline: var(--_focus-ring);
    outline-offset: var(--_focus-offset);
  }
  @media (forced-colors: active) {
    .rating label:has(:checked) {
      border-color: currentColor;
    }
  }
  .keep {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-around;
  }
  .keep .button {
    padding-inline: var(--_space-2);
    background: none;
    color: var(--_muted);
    font: var(--_text-s);
    font-weight: var(--_weight-medium);
  }
`;

const faces = [faceAngry, faceSlightlyFrowning, faceNeutral, faceSlightlySmiling, faceGrinning];

export class After {
  readonly #panel: GwsCustomerChatPanel;
  readonly localize: Localize<readonly [typeof afterWords]>;
  #hasRated = false;

  constructor(panel: GwsCustomerChatPanel) {
    this.#panel = panel;
    this.localize = new Localize(panel, afterWords);
    (panel.renderRoot as ShadowRoot).adoptedStyleSheets.push(styles.styleSheet!);
  }

  render(): TemplateResult {
    const { texts } = this.localize;
    const panel = this.#panel;
    const start = () => {
      this.#hasRated = false;
      panel.newChat();
    };
    return html`
      <slot name="after"></slot>
      ${panel.chat.asksRating && panel.agent ? this.#renderRating() : nothing}
      <div class="keep">
        ${this.#renderButton(texts.download, download, () => this.download())}
        ${this.#renderButton(texts.print, printer, () => this.print())}
        ${this.#renderButton(panel.texts.newChat, messageCirclePlus, start)}
      </div>
    `;
  }

  download(): void {
    const { href, name } = { href: URL.createObjectURL(new Blob([this.#transcript])), name: `chat-${today()}.txt` };
    const anchor = Object.assign(document.createElement('a'), { href, download: name });
    anchor.click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
  }

  print(): void {
    printText(this.#title, this.#transcript);
  }

  #renderRating(): TemplateResult {
    const { texts } = this.localize;
    if (this.#hasRated) return html`<p role="status">${texts.thanks}</p>`;
    return html`
      <form class="rating" @submit=${(event: SubmitEvent) => this.#onRate(event)}>
        <fieldset>
          <legend>${texts.howWasIt}</legend>
          ${faces.map(
            (shapes, index) => html`
              <label>
                <input class="unseen" type="radio" name="value" value=${index + 1} required />
                ${icon(shapes, 26)} ${texts.marks[index]}
              </label>
            `,
          )}
        </fieldset>
        <input
          class="field"
          name="comment"
          maxlength="1000"
          aria-label=${texts.whatBetter}
          placeholder=${texts.whatBetter}
        />
        <button class="button large primary">${texts.sendRating}</button>
      </form>
    `;
  }

  #renderButton(words: string, shapes: IconShape, act: () => void): TemplateResult {
    return html`<button class="button large" @click=${act}>${icon(shapes)} ${words}</button>`;
  }

  #onRate(event: SubmitEvent): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    this.#hasRated = true;
    this.#panel.chat.dispatchEvent(
      new GwsChatRatedEvent(Number(form.get('value')), String(form.get('comment')).trim()),
    );
    this.#panel.requestUpdate();
  }

  get #title(): string {
    return [this.#panel.chat.name || this.#panel.texts.chat, today()].join(', ');
  }

  get #transcript(): string {
    const { texts } = this.#panel;
    const lines = this.#panel.talk!.messages.map(({ kind, from, mine, text = '', at, delivery }) => {
      const time = at === undefined ? '' : `[${this.localize.time(at)}] `;
      if (kind === 'joined' || kind === 'left') return `${time}${texts[kind](from)}`;
      const unsent = delivery === 'unsent' ? ` (${texts.notSent})` : '';
      return `${time}${mine ? texts.you : from}${from || mine ? ': ' : ''}${text}${unsent}`;
    });
    return [this.#title, '', ...lines, ''].join('\n');
  }
}

const today = (): string => new Date().toLocaleDateString('sv');
