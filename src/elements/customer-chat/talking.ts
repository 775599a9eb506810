// The chat while there is one: the wait, the conversation and what it ended with. Loaded when the visitor begins to tell
// who asks, or when there is a chat to go on with.
import { html, nothing, type TemplateResult } from 'lit';
import type { CustomerChatOptions } from '../../customer/index.js';
import { clockTime } from '../../ui/clock.js';
import { icon } from '../../ui/icon.js';
import { messageCircle } from '../../ui/icons.generated.js';
import '../../ui/message-list.define.js';
import type { GwsMessageList, MessageActionEvent } from '../../ui/message-list.js';
import { spinner } from '../../ui/spinner.js';
import { Composer } from './composer.js';
import { whoEnded } from './conversation.js';
import { maskCards } from './mask-cards.js';
import type { Later } from './later.js';
import type { GwsCustomerChatPanel } from './panel.js';
import { Talk } from './talk.js';
import { renderTrouble } from './trouble.js';

export class Talking {
  readonly talk: Talk;
  readonly #panel: GwsCustomerChatPanel;
  readonly #composer: Composer;
  #isEnding = false;

  constructor(panel: GwsCustomerChatPanel, options: CustomerChatOptions) {
    this.#panel = panel;
    this.#composer = new Composer(panel);
    this.talk = new Talk(
      options,
      panel.chat,
      () => panel.changed(),
      (said) => {
        if (panel.hidden || document.hidden) panel.alert(said.length, said.at(-1));
      },
    );
  }

  get isEnding(): boolean {
    return this.#isEnding;
  }

  /** What is new is new no more. */
  read(): void {
    this.#panel.renderRoot.querySelector<GwsMessageList>('gws-message-list')?.read();
  }

  send(text: string): void {
    this.read();
    this.talk.client.send(this.#panel.chat.masksCards ? maskCards(text) : text);
  }

  /** Whether it has ended. */
  async end(): Promise<boolean> {
    if (this.#isEnding) return false;
    const panel = this.#panel;
    this.#isEnding = true;
    panel.problem = undefined;
    panel.requestUpdate();
    try {
      await this.talk.end();
    } catch {
      panel.problem = panel.texts.noAnswerYet;
    }
    this.#isEnding = false;
    panel.requestUpdate();
    return panel.problem === undefined;
  }

  render(phase: string, { more, after }: Later['parts']): TemplateResult {
    const { talk } = this;
    return html`
      ${phase === 'waiting' ? this.#renderWaiting() : nothing}
      <gws-message-list
        .tellsDelivery=${true}
        .texts=${this.#panel.chat.texts}
        .closed=${phase === 'ended'}
        .messages=${talk.messages}
        .firstNew=${talk.firstNew}
        .typing=${talk.isTyping ? talk.agent : undefined}
        @resend=${({ key }: MessageActionEvent) => talk.client.resend(key.slice(1))}
        @discard=${({ key }: MessageActionEvent) => talk.client.discard(key.slice(1))}
      ></gws-message-list>
      ${renderTrouble(this.#panel, this.#composer.excess)}
      ${
        phase === 'ended' ? this.#renderAfter(after) : more?.asksToEnd ? more.renderQuestion() : this.#composer.render()
      }
    `;
  }

  #renderWaiting(): TemplateResult {
    const { texts } = this.#panel;
    return html`
      <div class="waiting">
        <div class="ring">${icon(messageCircle, 26)}</div>
        <div role="status">
          <strong>${texts.findingSomeone}</strong>
          <p class="muted">${texts.writeAlready}</p>
        </div>
        <p class="since number">
          ${texts.waitingFor(clockTime(this.talk.waited))} ·
          <button class="link" aria-disabled=${this.#isEnding ? 'true' : nothing} @click=${() => this.end()}>
            ${this.#isEnding ? spinner() : nothing} ${this.#isEnding ? texts.ending : texts.stopWaiting}
          </button>
        </p>
      </div>
    `;
  }

  #renderAfter(after: Later['parts']['after']): TemplateResult {
    const panel = this.#panel;
    const { texts } = panel;
    const { endedWhileAway, entries } = this.talk.client;
    const who = whoEnded(entries);
    const words = this.talk.endedByVisitor
      ? texts.youEnded
      : endedWhileAway
        ? texts.endedAway
        : who
          ? texts.endedBy(who)
          : texts.chatEnded;
    return html`
      <div class="after" part="after" tabindex="-1">
        <p role="status">${words}</p>
        ${
          after?.render() ??
          html`<button class="button large primary" @click=${() => panel.newChat()}>${texts.newChat}</button>`
        }
      </div>
    `;
  }
}
