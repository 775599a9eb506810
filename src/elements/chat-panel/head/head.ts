// Who the conversation is with, and what can be done with it as a whole.
import { html, nothing, type TemplateResult } from 'lit';
import { renderControl, type Control } from '../../../ui/control.js';
import { face } from '../../../ui/face.js';
import { icon } from '../../../ui/icon.js';
import { check, chevronLeft } from '../../../ui/icons.generated.js';
import { controlFor } from '../control.js';
import type { Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { duration } from '../duration.js';
import { headActions } from '../regions.js';

export function renderHead(conversation: Conversation, panel: Conversations): TemplateResult {
  const { texts, language } = panel;
  const { name, medium, queue, subject, joinedAt } = conversation;
  const about = [texts[medium.words], queue || subject, duration(Date.now() - joinedAt, language)];
  const below = about.filter(Boolean).join(' · ');
  return html`
    <div class="head" part="head">
      <button class="button icon-only back" aria-label=${texts.back} @click=${() => void panel.goBack()}>
        <span class="turns">${icon(chevronLeft, 20)}</span>
      </button>
      <span class="of-medium">${face(name)}<span class="by">${icon(medium.shape, 14)}</span></span>
      <div class="who">
        <h2 class="name cut" dir="auto" title=${name}>${name}</h2>
        <p class="muted cut" dir="auto" title=${below}>${below}</p>
      </div>
      ${actionsOf(conversation, panel).map((control) => renderControl(control, 'icon-only'))}
      ${conversation.has('Complete') && !(conversation.isAfter && panel.hasRegion('after')) ? renderControl(finish(conversation, panel), 'finish') : nothing}
    </div>
  `;
}

/** What the medium does not have is not there. */
const actionsOf = (conversation: Conversation, panel: Conversations): Control[] =>
  headActions
    .filter(({ operations, region }) => panel.hasRegion(region) && operations.some((one) => conversation.has(one)))
    .map(({ part, shape, label, operations, region }) =>
      controlFor(part, conversation, operations, panel, {
        shape,
        label: label(panel, conversation),
        isPressed: conversation.opened?.region === region && conversation.opened.purpose === part,
        press: () => panel.toggle(conversation, region, part),
      }),
    );

function finish(conversation: Conversation, panel: Conversations): Control {
  const { texts } = panel;
  return controlFor('finish', conversation, ['Complete'], panel, {
    shape: check,
    label: texts.finish,
    inProgress: texts.finishing,
    ...(panel.hasRegion('after') &&
      conversation.medium.hasCustomer && {
        isPressed: conversation.opened?.region === 'after',
        press: () => panel.toggle(conversation, 'after'),
      }),
  });
}
