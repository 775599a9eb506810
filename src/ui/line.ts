// A line: what went wrong or is to be known, in one sentence, with the way on.
import { html, nothing, type TemplateResult } from 'lit';
import type { IconShape } from './draw-icon.js';
import { icon } from './icon.js';

export interface Line {
  /** Danger needs somebody, a warning passes by itself, the rest only tells. */
  tone: 'danger' | 'warning' | 'told';
  shape: IconShape;
  words: string;
  /** In the server's words. */
  reason?: string;
  /** The way on. */
  action?: { label: string; act: () => void } | undefined;
}

export const renderLine = ({ tone, shape, words, reason, action }: Line): TemplateResult => html`
  <div class="line ${tone}" part="line" role=${tone === 'danger' ? 'alert' : 'status'}>
    ${icon(shape)}<span><bdi>${words}</bdi> <bdi>${reason}</bdi></span>
    ${action ? html`<button class="link" type="button" @click=${action.act}>${action.label}</button>` : nothing}
  </div>
`;
