// All conversations: who waits for the agent, for whom the agent waits, and what is still to be finished.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { face } from '../../../ui/face.js';
import { icon } from '../../../ui/icon.js';
import { lock } from '../../../ui/icons.generated.js';
import { pressMenuKey } from '../../../ui/menu-keys.js';
import { visibilityOf, type Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { duration } from '../duration.js';
import type { ListedGroup } from '../grouped.js';

/** From so many minutes on it is said that somebody is silent. */
const silence = 10 * 60_000;

export function renderList(panel: Conversations): TemplateResult {
  const { texts } = panel;
  return html`
    <div class="top">
      <h2 tabindex="-1">
        ${panel.view ? panel.overList.draw(texts, ({ titleOf }) => titleOf(panel)) : texts.conversations}
      </h2>
      ${panel.overList.draw(texts, ({ renderActions }) => renderActions(panel))}
    </div>
    ${panel.view ? panel.overList.draw(texts, ({ renderView }) => renderView(panel)) : renderRows(panel)}
  `;
}

function renderRows(panel: Conversations): TemplateResult {
  const { texts, open, groups } = panel;
  const all = Object.values(groups).flat();
  // One stop for Tab, as in a menu.
  const stop = all.includes(open!) ? open : all[0];
  return html`
    <div class="rows" @keydown=${onKey}>
      ${(Object.entries(groups) as [ListedGroup, Conversation[]][]).map(([group, members]) =>
        members.length === 0
          ? nothing
          : html`
              <h3 id=${group}>${texts[group]} <span class="number">${members.length}</span></h3>
              <ul aria-labelledby=${group}>
                ${repeat(
                  members,
                  ({ id }) => id,
                  (one) => html`<li>${renderRow(one, group, panel, one === stop)}</li>`,
                )}
              </ul>
            `,
      )}
    </div>
  `;
}

export function onKey(event: KeyboardEvent): void {
  if (event.key.length > 1) pressMenuKey(event, [...(event.currentTarget as HTMLElement).querySelectorAll('button')]);
}

function renderRow(
  conversation: Conversation,
  group: ListedGroup,
  panel: Conversations,
  isStop: boolean,
): TemplateResult {
  const { texts, language } = panel;
  const { name, unread, medium, since, id } = conversation;
  const isOpen = conversation === panel.open;
  const wait = Math.max(0, Date.now() - since);
  return html`
    <button
      class="row ${unread > 0 ? 'unread' : ''}"
      part="row"
      data-id=${id}
      tabindex=${isStop ? 0 : -1}
      aria-current=${isOpen ? 'true' : 'false'}
      @click=${() => void panel.goTo(conversation)}
    >
      <span class="of-medium">
        ${face(name)}<span class="by">${icon(medium.shape, 14)}<span class="unseen">${texts[medium.words]}</span></span>
      </span>
      <span class="name cut" dir="auto">${name}</span>
      <span class="wait number ${group === 'waitsForAgent' ? lengthOf(wait, panel.host.waitLimits) : ''}"
        >${duration(wait, language)}</span
      >
      <span class="words">${renderWords(conversation, group, panel, wait)}</span>
      ${
        unread === 0
          ? nothing
          : html`<span class="badge number" aria-hidden="true">${unread}</span>
              <span class="unseen">${texts.unread(unread)}</span>`
      }
    </button>
  `;
}

/** As the contact centre sees it: amber, then red. */
const lengthOf = (wait: number, [long = Infinity, tooLong = Infinity]: readonly number[]): string =>
  wait >= tooLong * 1_000 ? 'too-long' : wait >= long * 1_000 ? 'long' : '';

function renderWords(
  conversation: Conversation,
  group: ListedGroup,
  { texts, language }: Conversations,
  wait: number,
): unknown {
  const { last, subject } = conversation;
  if (conversation.isAfter) return cut(texts.toBeFinished);
  if (conversation.typing.length > 0) return cut(texts.isWriting);
  if (group === 'waitsForCustomer' && wait >= silence) return cut(texts.silentFor(duration(wait, language, 'long')));
  if (!last) return cut(subject);
  const isToAgents = visibilityOf(last) !== 'All';
  return html`
    ${isToAgents ? html`${icon(lock, 14)}<span class="unseen">${texts.agentsOnly}</span>` : nothing}
    ${conversation.isOwn(last) ? html`<span>${texts.youSaid}</span>` : nothing}
    ${cut(last.text ?? last.url ?? last.attachment?.name ?? '')}
  `;
}

/** Cut at their own end, whichever way the words beside them go. */
const cut = (words: string): TemplateResult => html`<span class="cut" dir="auto">${words}</span>`;
