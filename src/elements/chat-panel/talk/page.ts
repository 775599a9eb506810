// A page that is sent to the customer, whose client may open it.
import { html, nothing, type TemplateResult } from 'lit';
import type { TalkTexts } from '../../../locales/index.js';
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import type { Writing } from './writing.js';

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text.trim()) && URL.canParse(text.trim());

export function renderPage(
  writing: Writing,
  conversation: Conversation,
  panel: Conversations,
  texts: TalkTexts,
): TemplateResult | typeof nothing {
  const { page } = writing;
  if (page === undefined) return nothing;
  const set = (next: string | undefined) => {
    writing.page = next;
    panel.update();
  };
  const close = () => {
    set(undefined);
    panel.find('textarea')?.focus();
  };
  const isOff = !isAddress(page) || !writing.isOpen;
  const send = async () => {
    if (isOff) return;
    if (await panel.perform(conversation, 'SendUrl', texts.sendPage, { url: page.trim() })) close();
  };
  return html`
    <div class="page-to-send">
      <input
        class="field"
        name="page"
        type="url"
        dir="ltr"
        autocomplete="off"
        aria-label=${texts.pageAddress}
        placeholder="https://"
        .value=${page}
        @input=${({ target }: InputEvent) => set((target as HTMLInputElement).value)}
        @keydown=${(event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          event.preventDefault();
          if (event.key === 'Enter') void send();
          else close();
        }}
      />
      <button
        class="button"
        type="button"
        title=${isOff ? texts.noAddress : nothing}
        aria-disabled=${isOff ? 'true' : nothing}
        @click=${() => void send()}
      >
        ${texts.sendThisPage}
      </button>
    </div>
  `;
}
