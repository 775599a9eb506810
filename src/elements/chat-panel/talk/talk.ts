// What is said in the conversation that is open, and where the agent writes.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { talkWords, type TalkTexts } from '../../../locales/index.js';
import { controlStyles } from '../../../ui/control.styles.js';
import { define } from '../../../ui/define.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert, pencilOff, upload, userRoundX } from '../../../ui/icons.generated.js';
import { renderLine, type Line } from '../../../ui/line.js';
import { menuStyles } from '../../../ui/menu.styles.js';
import type { MessageActionEvent } from '../../../ui/message-list.js';
import type { Audience, Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { renderHead } from '../head/head.js';
import { headStyles } from '../head/head.styles.js';
import { GwsAgentMessages, type FileWantedEvent } from './agent-messages.js';
import { audienceOf } from './audience.js';
import { renderComposer } from './composer.js';
import { messagesOf, messagesUnderWay } from './entries.js';
import { saveFile } from './save-file.js';
import { talkStyles } from './talk.styles.js';
import { writingTo } from './writing.js';

// A part is loaded to be used: nothing is registered before that.
define('gws-agent-messages', GwsAgentMessages);

export const styles = [controlStyles, menuStyles, headStyles, talkStyles];

const audiences: readonly Audience[] = ['customer', 'agents'];

/** Files that hang over the conversation. */
let over: Conversation | undefined;

export function render(conversation: Conversation, panel: Conversations): TemplateResult {
  const texts = panel.words(talkWords);
  const audience = audienceOf(conversation);
  const writing = writingTo(audience, conversation, panel);
  const takesFiles = audience === 'customer' && writing.isOpen && conversation.can('AddAttachment');
  const hover = (isOver: boolean) => {
    over = isOver ? conversation : undefined;
    panel.update();
  };
  const line = lineFor(conversation, panel);
  return html`
    ${renderHead(conversation, panel)} ${conversation.supervisorMode ? panel.draw('supervisor', conversation) : nothing}
    ${line ? renderLine(line) : nothing}
    <div
      class="talk"
      @dragover=${(event: DragEvent) => {
        if (!takesFiles || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        if (over !== conversation) hover(true);
      }}
      @dragleave=${(event: DragEvent) => {
        if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) hover(false);
      }}
      @drop=${(event: DragEvent) => {
        if (over !== conversation) return;
        event.preventDefault();
        hover(false);
        writing.files.add(event.dataTransfer?.files ?? []);
      }}
    >
      <div class="said">
        ${renderMessages(conversation, panel, texts)} ${renderAnswers(conversation, audience, panel)}
      </div>
      ${renderBelow(conversation, audience, panel, texts)}
      ${
        over === conversation
          ? html`<div class="drop">${icon(upload, 20)} ${texts.dropFor(firstName(conversation.name))}</div>`
          : nothing
      }
    </div>
  `;
}

function renderMessages(conversation: Conversation, panel: Conversations, texts: TalkTexts): TemplateResult {
  const underWay = audiences.flatMap((audience) =>
    messagesUnderWay(writingTo(audience, conversation, panel).outgoing, audience),
  );
  const messages = messagesOf(conversation, texts);
  const [typing] = conversation.typing;
  return html`
    <gws-agent-messages
      .messages=${underWay.length === 0 ? messages : [...messages, ...underWay]}
      .words=${texts}
      .language=${panel.language}
      .typing=${typing && (typing.from?.nickname ?? conversation.name)}
      .preview=${typing?.text ?? ''}
      .closed=${conversation.audiences.length === 0}
      @resend=${({ key }: MessageActionEvent) => act(key, (writing, id) => void writing.sendAgain(id))}
      @discard=${({ key }: MessageActionEvent) => act(key, (writing, id) => writing.discard(id))}
      @file-wanted=${({ file }: FileWantedEvent) => void saveFile(file, conversation, panel)}
    ></gws-agent-messages>
  `;

  function act(key: string, deed: (writing: ReturnType<typeof writingTo>, id: number) => void): void {
    const [audience, id] = key.split(' ');
    deed(writingTo(audience as Audience, conversation, panel), Number(id));
  }
}

/** Over the messages, so that the field below them stays in sight. */
function renderAnswers(conversation: Conversation, audience: Audience, panel: Conversations): unknown {
  const isOpen = conversation.opened?.region === 'answers' && hasField(conversation, audience);
  return isOpen ? panel.draw('answers', conversation) : nothing;
}

function hasField(conversation: Conversation, audience: Audience): boolean {
  // Its end takes the field's place; what was written is still there when it is closed again.
  if (conversation.opened?.region === 'after') return false;
  const isOver = conversation.isAfter || conversation.isCustomerGone;
  return !isOver || (audience === 'agents' && conversation.audiences.length > 0);
}

/** Where nobody can be written to, that is said in place of a field. */
function renderBelow(
  conversation: Conversation,
  audience: Audience,
  panel: Conversations,
  texts: TalkTexts,
): TemplateResult | typeof nothing {
  if (conversation.supervisorMode === 'Monitor') {
    return renderLine({ tone: 'told', shape: pencilOff, words: texts.onlyListening });
  }
  if (!hasField(conversation, audience)) return nothing;
  // A field for each, so that no word, and no undoing of one, gets from one to another.
  return html`${repeat(
    [audience],
    (one) => one,
    (one) => renderComposer(conversation, one, panel, texts),
  )}`;
}

/** What concerns one. */
function lineFor(conversation: Conversation, panel: Conversations): Line | undefined {
  const { texts } = panel;
  const words = panel.wordsFor(conversation);
  if (words !== undefined) {
    const act = () => {
      conversation.problem = undefined;
      panel.update();
    };
    return { tone: 'danger', shape: circleAlert, words, action: { label: texts.close, act } };
  }
  if (!conversation.isCustomerGone) return undefined;
  const action = { label: texts.finish, act: () => panel.toggle(conversation, 'after') };
  return {
    tone: 'warning',
    shape: userRoundX,
    words: texts.customerGone(firstName(conversation.name)),
    ...(panel.hasRegion('after') && conversation.opened?.region !== 'after' && { action }),
  };
}
