// The head of the panel: who one talks to, what else can be done, and the way out.
import { html, nothing, type TemplateResult } from 'lit';
import type { IconShape } from '../../ui/draw-icon.js';
import { face } from '../../ui/face.js';
import { icon } from '../../ui/icon.js';
import { chevronDown, ellipsis } from '../../ui/icons.generated.js';
import type { Later } from './later.js';
import type { GwsCustomerChatPanel } from './panel.js';

/** `subject` is what the visitor has told that it is about. */
export function renderHead(panel: GwsCustomerChatPanel, later: Later, subject: string): TemplateResult {
  const { texts, agent, chat, client } = panel;
  const phase = client?.phase ?? 'none';
  const title = agent ?? (chat.name || texts.chat);
  const line = agent ? chat.name : phase === 'none' ? (later.parts.closed?.line ?? chat.line) : subject || chat.subject;
  return html`
    <div class="head" part="head">
      ${agent ? face(agent) : html`<slot name="mark">${face(title)}</slot>`}
      <div class="who">
        <span class="name cut" dir="auto">${title}</span>
        ${line ? html`<span class="muted cut" dir="auto">${line}</span>` : nothing}
      </div>
      ${phase === 'waiting' || phase === 'talking' ? renderMore(panel, later) : nothing}
      ${
        panel.floats
          ? renderButton(texts.closeChat, chevronDown, () => panel.dispatchEvent(new Event('close')), 'close')
          : nothing
      }
    </div>
  `;
}

function renderMore({ texts }: GwsCustomerChatPanel, later: Later): TemplateResult {
  const { more } = later.parts;
  const isOpen = more?.isOpen ?? false;
  return html`
    <div class="more" @keydown=${more?.onKey} @focusout=${more?.onFocusOut}>
      ${renderButton(texts.more, ellipsis, async () => (await later.load('more'))?.toggle(), '', String(isOpen))}
      ${isOpen ? more!.renderMenu() : nothing}
    </div>
  `;
}

const renderButton = (
  name: string,
  shape: IconShape,
  act: () => unknown,
  type: string,
  expanded?: string,
): TemplateResult => html`
  <button
    class="button icon-only ${type}"
    aria-label=${name}
    title=${name}
    aria-expanded=${expanded ?? nothing}
    @click=${act}
  >
    ${icon(shape, 20)}
  </button>
`;
