// Who reads what is written: always seen, and never changed from agents to the customer by anything but the agent.
import { html, nothing, type TemplateResult } from 'lit';
import type { TalkTexts } from '../../../locales/index.js';
import { renderControl, type Control } from '../../../ui/control.js';
import { firstName } from '../../../ui/first-name.js';
import { lock, userRound } from '../../../ui/icons.generated.js';
import type { Audience, Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { firstNamesOf } from '../supervising/names.js';

/** Whoever the customer no longer hears writes to agents. The other way leads only through the agent's own hand. */
export function audienceOf(conversation: Conversation): Audience {
  const { audiences } = conversation;
  if (!audiences.includes('customer') && audiences.includes('agents')) conversation.audience = 'agents';
  return conversation.audience;
}

export function renderAudience(
  conversation: Conversation,
  audience: Audience,
  panel: Conversations,
  texts: TalkTexts,
): TemplateResult | typeof nothing {
  if (!conversation.has('SendToAgents')) return nothing;
  const name = firstName(conversation.name);
  const { audiences } = conversation;
  const others = firstNamesOf(conversation.colleagues, panel.language);
  const choose = (one: Audience) => () => {
    conversation.audience = one;
    // They were looked for with the other one in mind.
    if (conversation.opened?.region === 'answers') conversation.opened = undefined;
    panel.update();
    void panel.host.updateComplete.then(() => panel.placeToWrite?.focus());
  };
  const whyNot: Readonly<Record<Audience, string>> = {
    customer: texts.isUnseen(name),
    // Whom an agent may answer, the server says: that somebody is there is not enough.
    agents: others === '' ? texts.noColleagueHere : texts.cannotAnswer(others),
  };
  const control = (one: Audience, shape: Control['shape'], label: string): Control => ({
    part: `to-${one}`,
    shape,
    label,
    isPressed: one === audience,
    ...(!audiences.includes(one) && one !== audience && { why: whyNot[one] }),
    press: choose(one),
  });
  return html`
    <div class="to" part="audience">
      <div class="segments" role="group" aria-label=${texts.toWhom}>
        ${renderControl(control('customer', userRound, name), 'segment')}
        ${renderControl(control('agents', lock, texts.agentsOnly), 'segment')}
      </div>
      ${audience === 'agents' ? html`<span class="told">${tellAgents(conversation, name, texts)}</span>` : nothing}
    </div>
  `;
}

function tellAgents({ audiences }: Conversation, name: string, texts: TalkTexts): string {
  if (!audiences.includes('agents')) return texts.agentsGone(name);
  return audiences.includes('customer') ? texts.doesNotSee(name) : texts.isUnseen(name);
}
