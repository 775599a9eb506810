// The list of messages as agents see it: what customers do not read, who says what, files, and what is being typed.
import { css, html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { agentTokens } from '../../../ui/agent-styles.js';
import { icon } from '../../../ui/icon.js';
import { download, lock } from '../../../ui/icons.generated.js';
import { GwsMessageList, type ShownMessage } from '../../../ui/message-list.js';
import type { TalkTexts } from '../../../locales/index.js';
import type { Entry } from '../resource.js';
import { fileIcon, fileSize } from './file-looks.js';

export interface ShownFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

export interface AgentMessage extends ShownMessage {
  tone?: 'agents' | 'colleague';
  /** Who says it on our side, if not oneself. */
  by?: string;
  file?: ShownFile;
}

/** The document's, by which it is read. */
export const idOfFile = ({ id, fileId }: NonNullable<Entry['attachment']>): string => id ?? fileId ?? '';

/** Somebody wants to have a file. */
export class FileWantedEvent extends Event {
  constructor(readonly file: ShownFile) {
    super('file-wanted');
  }
}

/** @internal */
export class GwsAgentMessages extends GwsMessageList {
  static override readonly styles: CSSResultGroup = [
    GwsMessageList.styles,
    agentTokens,
    css`
      .log {
        padding: var(--_space-3) var(--_space-4);
      }
      .group {
        margin-block-start: 10px;
      }
      /* Below, there are no faces. */
      @container (inline-size >= 300px) {
        .group {
          grid-template-columns: 24px minmax(0, 1fr);
          max-inline-size: 82%;
        }
      }
      .group > .face {
        inline-size: 24px;
        block-size: 24px;
        font-size: 10px;
      }
      .bubble {
        padding: 6px 11px;
        border-radius: 14px;
      }
      .mine .bubble {
        border-radius: 14px;
      }
      .bubble:not(.typing) {
        border-end-start-radius: 5px;
      }
      .mine .bubble:not(.typing) {
        border-end-start-radius: 14px;
        border-end-end-radius: 5px;
      }
      .from {
        display: flex;
        align-items: center;
        gap: 5px;
        padding-inline: 2px;
        font: var(--_text-xs);
        font-weight: var(--_weight-medium);
      }
      .agents .from {
        color: var(--_on-agents);
      }
      .from > .icon {
        color: var(--_agents-line);
      }
      .agents .bubble,
      .agents.mine .bubble,
      .agents.mine .bubble.sending {
        border-color: color-mix(in oklab, var(--_agents-line) 50%, transparent);
        background: var(--_agents);
        color: var(--_on-agents);
      }
      .agents.mine .bubble.unsent {
        border-color: var(--_danger-text);
      }
      /* What the agent says, as a supervisor sees it: on our side, and not ours. */
      .colleague.mine .bubble {
        border-color: transparent;
        background: var(--_accent-soft);
        color: var(--_text);
      }
      .colleague .from {
        justify-content: end;
        color: var(--_muted);
      }
      .bubble.preview {
        border: 1px dashed var(--_control);
        background: none;
        color: var(--_muted);
      }
      .file {
        display: flex;
        align-items: center;
        gap: 10px;
        inline-size: 206px;
        max-inline-size: 100%;
        min-block-size: 50px;
        padding: 6px;
        border: 1px solid var(--_border);
        border-radius: 10px;
        background: var(--_surface);
        color: var(--_text);
        text-align: start;
        cursor: pointer;
      }
      .file:hover {
        background: var(--_hover);
      }
      .file > .icon {
        color: var(--_muted);
      }
      .file > span {
        flex: 1;
      }
      .file .cut {
        display: block;
        font-weight: var(--_weight-medium);
      }
      .file .muted {
        font: var(--_text-xs);
      }
      @media (forced-colors: active) {
        .agents .bubble,
        .agents.mine .bubble {
          border: 2px solid CanvasText;
        }
      }
    `,
  ];

  /** Words of the conversation around it. */
  @property({ attribute: false }) words!: TalkTexts;
  /** For numbers. */
  @property() language = 'en';
  /** What is being typed, where the server shows it. */
  @property() preview = '';

  /** What is for agents alone says so, whoever said it. */
  protected override renderSender(message: AgentMessage, you: string): TemplateResult {
    const name = message.by ?? you;
    if (message.tone === 'colleague') return html`<span class="from cut" dir="auto">${name}</span>`;
    if (message.tone !== 'agents') return super.renderSender(message, name);
    return html`<span class="from">${icon(lock, 14)} <span>${this.words.saidToAgents(name)}</span></span>`;
  }

  /**
   * What others said by its key: what comes late is put in its place, and what stood there is not said a second time.
   * Own words get another key when the log has them.
   */
  protected override renderAll(group: readonly AgentMessage[]): unknown {
    return repeat(
      group,
      ({ key, mine }, index) => (mine ? index : key),
      (message) => this.renderSaid(message),
    );
  }

  protected override renderSaid(message: AgentMessage): TemplateResult {
    const { file } = message;
    if (!file) return super.renderSaid(message);
    const size = fileSize(file.size, this.language);
    return html`
      <button
        class="file"
        part="file"
        aria-label="${this.words.openFile(file.name)} ${size}"
        title=${file.name}
        @click=${() => this.dispatchEvent(new FileWantedEvent(file))}
      >
        ${icon(fileIcon(file.name), 20)}
        <span class="cut">
          <span class="cut" dir="auto">${file.name}</span>
          <span class="muted number">${size}</span>
        </span>
        ${icon(download)}
      </button>
    `;
  }

  protected override renderTyped(): TemplateResult {
    if (this.preview === '') return super.renderTyped();
    return html`<div class="bubble preview" dir="auto">${this.preview}</div>`;
  }
}
