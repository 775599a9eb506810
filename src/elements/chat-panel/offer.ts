// A conversation that is offered: what it is about, under which name to take it, and the two ways to answer.
import { html, nothing, type TemplateResult } from 'lit';
import type { CommonTexts, ConversationTexts } from '../../locales/index.js';
import { icon } from '../../ui/icon.js';
import { messageSquare } from '../../ui/icons.generated.js';
import { spinner } from '../../ui/spinner.js';
import { subjectOf, type ChatResource } from './conversation.js';

type Texts = CommonTexts & ConversationTexts;

export interface Offer {
  chat: ChatResource;
  texts: Texts;
  /** The name that is proposed. */
  nickname: string;
  /** Whether the server can be asked now. */
  isLive: boolean;
  problem: TemplateResult | typeof nothing;
  accept: (nickname: string) => void;
  reject: () => void;
}

export function renderOffer(offer: Offer): TemplateResult {
  const { chat, texts } = offer;
  const subject = subjectOf(chat);
  const title = `${texts.chatOffer}: ${subject}`;
  return html`
    <form class="offer" part="offer" aria-label=${title} @submit=${(event: SubmitEvent) => onSubmit(event, offer)}>
      <span class="unseen" role="alert">${title}</span>
      <div class="over">${icon(messageSquare)} <span>${texts.chatOffer}</span></div>
      <p class="subject" dir="auto">${subject}</p>
      <label class="as">
        ${texts.youAppearAs}
        <input class="field" name="nickname" autocomplete="off" required pattern=".*\\S.*" .value=${offer.nickname} />
      </label>
      <div class="actions">${renderReject(offer)} ${renderAccept(offer)}</div>
      ${offer.problem}
    </form>
  `;
}

function renderReject({ chat, texts, isLive, reject }: Offer): TemplateResult {
  const isPending = chat.pending === 'Reject';
  return html`
    <button
      class="button large ${isPending ? 'pending' : ''}"
      part="reject"
      type="button"
      aria-disabled=${isPending || !isLive ? 'true' : nothing}
      @click=${reject}
    >
      ${isPending ? spinner(20) : nothing} ${isPending ? texts.rejecting : texts.reject}
    </button>
  `;
}

function renderAccept({ chat, texts, isLive }: Offer): TemplateResult {
  const isPending = chat.pending === 'Accept';
  return html`
    <button
      class="button large primary ${isPending ? 'pending' : ''}"
      part="accept"
      aria-disabled=${isPending || !isLive ? 'true' : nothing}
    >
      ${isPending ? spinner(20) : nothing} ${isPending ? texts.accepting : texts.accept}
    </button>
  `;
}

function onSubmit(event: SubmitEvent, { accept }: Offer): void {
  event.preventDefault();
  accept(String(new FormData(event.target as HTMLFormElement).get('nickname')).trim());
}
