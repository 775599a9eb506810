// The panel as a whole: what is offered, the list, the conversation that is open, and the customer's side.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { firstName } from '../../ui/first-name.js';
import { icon } from '../../ui/icon.js';
import { bell, circleAlert, inbox, messageSquare, wifiOff } from '../../ui/icons.generated.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { renderLine } from '../../ui/line.js';
import type { Conversation } from './conversation.js';
import type { Conversations } from './conversations.js';
import { renderList } from './list/list.js';

export function renderPanel(panel: Conversations): TemplateResult {
  const { open, offered } = panel;
  return html`
    ${renderGravest(panel)}
    <div
      class="columns ${open ? 'opened' : ''}"
      @pointerdown=${({ target }: PointerEvent) => onPress(target as Element, panel)}
    >
      <div class="offers">
        ${offered.length > 0 ? panel.offers.draw(panel.texts, ({ render }) => render(offered, panel)) : nothing}
      </div>
      <div class="list" part="list">${renderList(panel)} ${panel.view ? nothing : renderNone(panel)}</div>
      <div class="conversation" part="conversation">
        ${open ? renderOpen(open, panel) : renderEmpty(messageSquare, panel.texts.chooseConversation)}
      </div>
      ${open && panel.hasRegion('side') && panel.side.isShown ? renderSide(open, panel) : nothing}
    </div>
  `;
}

/** Anew for each, so that nothing of one is left in another. */
function renderOpen(open: Conversation, panel: Conversations): unknown {
  // What was left is to be finished.
  const region = open.isAfter && panel.hasRegion('after') ? 'after' : open.opened?.region;
  return html`
    ${repeat(
      [open],
      ({ id }) => id,
      () => panel.draw(panel.talk, open),
    )}
    ${region && !['side', 'answers'].includes(region) ? panel.draw(region, open) : nothing}
  `;
}

const renderSide = (open: Conversation, panel: Conversations): TemplateResult => html`
  <section
    class="side"
    part="side"
    tabindex="-1"
    aria-label=${panel.texts.about(firstName(open.name))}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape' && !panel.side.isColumn && !event.defaultPrevented) void panel.showSide(false);
    }}
  >
    ${panel.draw('side', open)}
  </section>
`;

/** A press beside the drawer closes it, and goes where it was meant to go. */
function onPress(pressed: Element, { side }: Conversations): void {
  if (!side.isColumn && side.isShown && !pressed.closest('.side, [part~=side]')) side.isShown = false;
}

function renderNone({ all, isLive, texts }: Conversations): unknown {
  if (all.length > 0) return nothing;
  return renderEmpty(inbox, isLive ? texts.noConversations : texts.signInFirst);
}

const renderEmpty = (shape: IconShape, words: string): TemplateResult =>
  html`<div class="empty">
    ${icon(shape, 20)}
    <p>${words}</p>
  </div>`;

/** What concerns all; one line at a time, the graver wins. */
function renderGravest({ session, texts, alerts }: Conversations): unknown {
  if (!session) return nothing;
  const { status, services } = session;
  if (status === 'lost') return renderLine({ tone: 'warning', shape: wifiOff, words: texts.lostInChats });
  const chat = [...services].filter(({ data }) => data.type === 'MultiMedia');
  const isDown = chat.length > 0 && chat.every(({ data }) => data.state === 'Inactive');
  if (isDown) return renderLine({ tone: 'danger', shape: circleAlert, words: texts.noChatButCalls });
  if (!alerts?.missesNotices) return nothing;
  const action = { label: texts.allow, act: () => void alerts.allowNotices() };
  return renderLine({ tone: 'told', shape: bell, words: texts.offerInBackground, action });
}
