// Where the agent writes: to whom, what goes along, the words, and what sends them.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { TalkTexts } from '../../../locales/index.js';
import type { IconShape } from '../../../ui/draw-icon.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { link, paperclip, pencil, zap } from '../../../ui/icons.generated.js';
import { renderLine } from '../../../ui/line.js';
import { isSendKey } from '../../../ui/send-key.js';
import type { Audience, Conversation } from '../conversation.js';
import type { Conversations } from '../conversations.js';
import { renderAudience } from './audience.js';
import { renderFiles } from './chosen-files.js';
import { renderPage } from './page.js';
import { smsParts } from './sms-parts.js';
import { writingTo, type Writing } from './writing.js';

export function renderComposer(
  conversation: Conversation,
  audience: Audience,
  panel: Conversations,
  texts: TalkTexts,
): TemplateResult {
  const writing = writingTo(audience, conversation, panel);
  const { draft } = writing;
  const name = firstName(conversation.name);
  const toAgents = audience === 'agents';
  const label = toAgents ? texts.writeToAgents : texts.writeTo(name);
  const takesFiles = !toAgents && conversation.can('AddAttachment');
  // They are for customers: their fields are filled with what is known of one.
  const hasAnswers = conversation.medium.hasCustomer && panel.hasRegion('answers');
  const { opened } = conversation;
  const isFinding = opened?.region === 'answers';
  return html`
    <form
      class="composer ${toAgents ? 'to-agents' : ''}"
      part="composer"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        void writing.send();
        if (writing.gap) goTo(writing.gap, (event.target as HTMLFormElement).querySelector('textarea')!);
      }}
    >
      ${renderAudience(conversation, audience, panel, texts)} ${renderFiles(writing.files, panel, texts)}
      ${renderPage(writing, conversation, panel, texts)}
      <textarea
        rows="2"
        dir=${draft === '' ? nothing : 'auto'}
        aria-label=${label}
        placeholder=${hasAnswers ? texts.forAnswers(label) : label}
        .value=${live(draft)}
        @input=${({ target, isComposing }: InputEvent) => onInput((target as HTMLTextAreaElement).value, isComposing)}
        @keydown=${onKey}
        @paste=${(event: ClipboardEvent) => {
          const files = [...(event.clipboardData?.files ?? [])];
          if (!takesFiles || files.length === 0) return;
          event.preventDefault();
          writing.files.add(files);
        }}
        @blur=${({ target, relatedTarget }: FocusEvent) => {
          // Who goes to the button that sends has not stopped.
          if (!(target as HTMLTextAreaElement).form!.contains(relatedTarget as Node | null)) writing.leave();
        }}
      ></textarea>
      ${writing.gap ? renderLine({ tone: 'warning', shape: pencil, words: texts.notFilled(writing.gap) }) : nothing}
      <div class="acts">
        ${takesFiles ? renderAttach(writing, panel, texts) : nothing}
        ${
          hasAnswers
            ? renderTool(
                zap,
                texts.answers,
                () => panel.toggle(conversation, 'answers', isFinding ? opened.purpose : undefined),
                isFinding,
              )
            : nothing
        }
        ${
          !toAgents && conversation.can('SendUrl')
            ? renderTool(link, texts.sendPage, () => {
                writing.page = writing.page === undefined ? '' : undefined;
                panel.update();
                void panel.host.updateComplete.then(() => panel.find('[name=page]')?.focus());
              })
            : nothing
        }
        ${conversation.medium.countsParts && !toAgents ? renderParts(draft, texts) : nothing}
        ${renderSend(writing, panel, toAgents ? texts.sendToAgents : texts.sendTo(name), texts)}
      </div>
    </form>
  `;

  function onInput(words: string, isComposing: boolean): void {
    // At the beginning, where no fraction begins; what is left of other words is not meant so.
    const isAsked = words === '/' && writing.draft === '' && !isComposing;
    if (isAsked && hasAnswers && !isFinding) panel.toggle(conversation, 'answers', audience);
    writing.draft = words;
  }
}

const renderTool = (shape: IconShape, label: string, press: () => void, isOpen?: boolean): TemplateResult => html`
  <button
    class="button icon-only"
    type="button"
    title=${label}
    aria-label=${label}
    aria-expanded=${isOpen === undefined ? nothing : String(isOpen)}
    @click=${press}
  >
    ${icon(shape)}
  </button>
`;

function renderAttach({ files }: Writing, panel: Conversations, texts: TalkTexts): TemplateResult {
  const choose = () => panel.find('input[type=file]')?.click();
  return html`
    ${renderTool(paperclip, texts.attach, choose)}
    <input
      type="file"
      multiple
      hidden
      aria-label=${texts.attach}
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        files.add(input.files ?? []);
        input.value = '';
      }}
    />
  `;
}

function renderParts(draft: string, texts: TalkTexts): TemplateResult {
  const { used, room, count } = smsParts(draft);
  return html`<span class="parts number">
    ${used} / ${room}${count > 1 ? html` · ${texts.parts(count)}` : nothing}
  </span>`;
}

function renderSend(writing: Writing, panel: Conversations, label: string, texts: TalkTexts): TemplateResult {
  const isOff = !writing.canSend;
  const why = writing.files.isBusy ? texts.filesUnderWay : texts.tooEmpty;
  return html`
    <button
      class="button primary send"
      part="send"
      title=${panel.isLive ? (isOff && writing.isOpen ? why : nothing) : panel.texts.connectionLost}
      aria-disabled=${isOff ? 'true' : nothing}
    >
      <span class="cut">${label}</span><kbd aria-hidden="true">↵</kbd>
    </button>
  `;
}

/** What is selected is filled by writing. */
function goTo(words: string, field: HTMLTextAreaElement): void {
  const at = field.value.indexOf(words);
  field.setSelectionRange(at, at + words.length);
  field.focus();
}

function onKey(event: KeyboardEvent): void {
  if (!isSendKey(event)) return;
  event.preventDefault();
  (event.target as HTMLTextAreaElement).form!.requestSubmit();
}
