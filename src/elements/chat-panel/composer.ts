// Where the agent writes.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CommonTexts, ConversationTexts, MessageTexts } from '../../locales/index.js';
import { icon } from '../../ui/icon.js';
import { arrowUp } from '../../ui/icons.generated.js';
import { isSendKey } from '../../ui/send-key.js';

type Texts = CommonTexts & ConversationTexts & MessageTexts;

export interface Composer {
  /** To whom. */
  name: string;
  draft: string;
  texts: Texts;
  /** Whether the server can be asked now. */
  isLive: boolean;
  change: (draft: string) => void;
  send: () => void;
}

export function renderComposer({ name, draft, texts, isLive, change, send }: Composer): TemplateResult {
  const isOff = draft.trim() === '' || !isLive;
  return html`
    <form
      class="composer"
      part="composer"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        rows="2"
        dir=${draft === '' ? nothing : 'auto'}
        aria-label=${texts.writeTo(name)}
        placeholder=${texts.writeTo(name)}
        .value=${live(draft)}
        @input=${({ target }: InputEvent) => change((target as HTMLTextAreaElement).value)}
        @keydown=${onKey}
      ></textarea>
      <button class="button primary" aria-disabled=${isOff ? 'true' : nothing}>
        ${icon(arrowUp)} <span class="cut">${texts.sendTo(name)}</span>
      </button>
    </form>
  `;
}

function onKey(event: KeyboardEvent): void {
  if (!isSendKey(event)) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form!.requestSubmit();
}
