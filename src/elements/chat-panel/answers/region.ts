// Standard responses, as the panel draws them: over the messages, above the field that they go into.
import './define.js';
import { css, html } from 'lit';
import type { Region } from '../regions.js';
import { audienceOf } from '../talk/audience.js';
import { writingTo } from '../talk/writing.js';
import type { GwsChatAnswers } from './answers.js';
import type { AnswerChosenEvent } from './events.js';
import { reportUse } from './usage.js';

export const render: Region['render'] = (conversation, panel) => {
  const { opened, resource } = conversation;
  const audience = audienceOf(conversation);
  const writing = writingTo(audience, conversation, panel);
  // What is typed is the draft itself, so that nothing becomes of it when nothing is chosen.
  const isDraft = opened?.purpose === audience;
  const field = () => panel.find('textarea') as HTMLTextAreaElement | null;

  const close = () => {
    if (conversation.opened?.region === 'answers') panel.toggle(conversation, 'answers', conversation.opened.purpose);
  };
  const goBack = async (start?: number, end = start) => {
    close();
    await panel.host.updateComplete;
    const there = field();
    if (start !== undefined && end !== undefined) there?.setSelectionRange(start, end);
    there?.focus();
  };
  const type = ({ target }: Event) => {
    if (!isDraft) return;
    writing.draft = (target as GwsChatAnswers).words;
    // Without its slash it is nothing that is looked for.
    if (!writing.draft.startsWith('/')) void goBack(writing.draft.length);
  };
  const insert = ({ id, insertion }: AnswerChosenEvent) => {
    const there = field();
    const { length } = writing.draft;
    const [start, end] = isDraft ? [0, length] : [there?.selectionStart ?? length, there?.selectionEnd ?? length];
    const at = writing.insert(insertion.text, start, end);
    writing.gaps = [...writing.gaps, ...insertion.gaps];
    const [from, to] = insertion.gap ?? [insertion.text.length, insertion.text.length];
    void goBack(at + from, at + to);
    void reportUse(id, conversation, panel);
  };

  return html`
    <gws-chat-answers
      exportparts="field: answers-field, list: answers-list, preview, insert"
      .session=${panel.session}
      .chat=${resource}
      .words=${isDraft ? writing.draft : ''}
      @input=${type}
      @answer-chosen=${insert}
      @answers-closed=${() => void goBack(isDraft ? writing.draft.length : undefined)}
      @focusout=${({ relatedTarget }: FocusEvent) => {
        // Whoever goes on writing does not look any more.
        if (relatedTarget && relatedTarget === field()) close();
      }}
    ></gws-chat-answers>
  `;
};

export const styles = [
  css`
    gws-chat-answers {
      position: absolute;
      z-index: 2;
      inset: auto var(--_space-2) var(--_space-2);
      /* Where there is no room, over the head. */
      max-block-size: max(100% - 2 * var(--_space-2), 240px);
    }
  `,
];
