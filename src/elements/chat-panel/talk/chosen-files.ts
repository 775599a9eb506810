// The files that go along with the next words: each with its own progress, and its own way back.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { TalkTexts } from '../../../locales/index.js';
import { icon } from '../../../ui/icon.js';
import { rotateCw, x } from '../../../ui/icons.generated.js';
import type { Conversations } from '../conversations.js';
import { fileIcon, fileSize, shortName } from './file-looks.js';
import type { ChosenFile, Files } from './files.js';

export function renderFiles(files: Files, panel: Conversations, texts: TalkTexts): TemplateResult | typeof nothing {
  if (files.all.length === 0) return nothing;
  return html`
    <ul class="files">
      ${repeat(
        files.all,
        ({ key }) => key,
        (file) => renderFile(file, files, panel, texts),
      )}
    </ul>
  `;
}

function renderFile(file: ChosenFile, files: Files, panel: Conversations, texts: TalkTexts): TemplateResult {
  const { key, name, size, state, picture } = file;
  const isWrong = state === 'failed' || state === 'too-large';
  const words: Readonly<Record<ChosenFile['state'], string>> = {
    uploading: `${texts.uploading} · ${fileSize(size, panel.language)}`,
    ready: fileSize(size, panel.language),
    failed: texts.notUploaded,
    'too-large': texts.tooLarge(fileSize(panel.host.maxFileSize * 1_000_000, panel.language)),
  };
  return html`
    <li class="file ${isWrong ? 'wrong' : ''}" part="file">
      <span class="picture">${picture ? html`<img src=${picture} alt="" />` : icon(fileIcon(name), 20)}</span>
      <span class="what">
        <span class="name" dir="auto" title=${name}>${shortName(name)}</span>
        <span class="size number" role=${isWrong ? 'alert' : nothing}>${words[state]}</span>
      </span>
      ${state === 'failed' ? renderTool(rotateCw, texts.uploadAgain(name), () => files.again(key)) : nothing}
      ${renderTool(x, texts.removeFile(name), () => void files.remove(key))}
      ${state === 'uploading' ? html`<progress aria-label=${texts.uploading}></progress>` : nothing}
    </li>
  `;
}

const renderTool = (shape: typeof x, label: string, press: () => void): TemplateResult => html`
  <button class="button icon-only" type="button" aria-label=${label} title=${label} @click=${press}>
    ${icon(shape)}
  </button>
`;
