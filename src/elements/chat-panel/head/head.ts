// Who the conversation is with, and what can be done with it as a whole.
import { html, nothing, type TemplateResult } from 'lit';
import { talkWords, type TalkTexts } from '../../../locales/index.js';
import { renderControl, type Control } from '../../../ui/control.js';
import { face } from '../../../ui/face.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { check, chevronLeft, logOut, panelRightOpen, printer } from '../../../ui/icons.generated.js';
import { printText } from '../../../ui/print.js';
import { controlFor } from '../control.js';
import type { Conversation } from '../conversation.js';
import type { Conversations, Texts } from '../conversations.js';
import { duration } from '../duration.js';
import type { Operation } from '../media.js';
import { headActions } from '../regions.js';
import { namesOf } from '../supervising/names.js';
import { renderMore, type HeadControl } from './more.js';
import { transcriptOf } from './transcript.js';

export function renderHead(conversation: Conversation, panel: Conversations): TemplateResult {
  const { language } = panel;
  const texts = { ...panel.texts, ...panel.words(talkWords) };
  const actions = actionsOf(conversation, panel, texts);
  const { name, medium, queue, subject, joinedAt, supervisorMode, colleagues } = conversation;
  const isWith = supervisorMode && colleagues.length > 0;
  const about = [
    isWith && texts.withColleagues(namesOf(colleagues, language)),
    texts[medium.words],
    !isWith && (queue || subject),
    duration(Date.now() - joinedAt, language),
  ];
  const below = about.filter(Boolean);
  return html`
    <div class="head" part="head">
      <button class="button icon-only back" aria-label=${texts.back} @click=${() => void panel.goBack()}>
        <span class="turns">${icon(chevronLeft, 20)}</span>
      </button>
      <span class="of-medium">${face(name)}<span class="by">${icon(medium.shape, 14)}</span></span>
      <div class="who">
        <h2 class="name cut" dir="auto" title=${name}>${name}</h2>
        <p class="muted" title=${below.join(' · ')}>
          ${below.map((one, at) => html`${at > 0 ? html`<span> · </span>` : nothing}<span class="cut" dir="auto">${one}</span>`)}
        </p>
      </div>
      ${actions.map((one) => (one.room ? renderControl(one, `icon-only from-${one.room}`) : nothing))}
      ${renderMore(actions, texts.more)} ${renderEnd(conversation, panel)}
    </div>
  `;
}

/** What the medium does not have is not there, nor what a supervisor may not do, and nothing that is over. */
function actionsOf(conversation: Conversation, panel: Conversations, texts: Texts & TalkTexts): HeadControl[] {
  const { isAfter, name, medium, resource, opened, supervisorMode } = conversation;
  const isThere = (one: Operation) => (supervisorMode ? conversation.can(one) : conversation.has(one));
  const open = headActions.filter(
    ({ operations, region }) => !isAfter && panel.hasRegion(region) && operations.some(isThere),
  );
  const opening = open.map(({ part, shape, label, operations, region, room }) => ({
    room,
    ...controlFor(part, conversation, operations, panel, {
      shape,
      label: label(panel, conversation),
      isPressed: opened?.region === region && opened.purpose === part,
      press: () => panel.toggle(conversation, region, part),
    }),
  }));
  const side: HeadControl = {
    part: 'side',
    room: 'middle',
    shape: panelRightOpen,
    label: texts.about(firstName(name)),
    press: () => void panel.showSide(!panel.side.isShown),
  };
  const print: HeadControl = {
    part: 'print',
    room: isAfter ? 'middle' : undefined,
    shape: printer,
    label: texts.print,
    press: () =>
      printText(
        name,
        transcriptOf(resource.log.entries, (at) => panel.time(at), texts.saidToAgents),
      ),
  };
  const hasButton = panel.hasRegion('side') && !(panel.side.isColumn && panel.side.isShown);
  // Of instant messages nobody knows who has said what.
  return [...opening, ...(hasButton ? [side] : []), ...(medium.isUnsigned ? [] : [print])];
}

function renderEnd(conversation: Conversation, panel: Conversations): TemplateResult | typeof nothing {
  if (conversation.supervisorMode) return renderControl(leave(conversation, panel), 'finish');
  if (!conversation.has('Complete') || (conversation.isAfter && panel.hasRegion('after'))) return nothing;
  return renderControl(finish(conversation, panel), 'finish');
}

/** The conversation is the agent's: a supervisor only goes. */
function leave(conversation: Conversation, panel: Conversations): Control {
  const { leave: label, leaving: inProgress } = panel.words(talkWords);
  return controlFor('finish', conversation, ['Leave'], panel, { shape: logOut, label, inProgress });
}

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
