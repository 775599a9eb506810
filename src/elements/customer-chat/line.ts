// One line about what went wrong or is to be known, with a way on.
import { html, nothing, type TemplateResult } from 'lit';
import type { IconShape } from '../../ui/draw-icon.js';
import { icon } from '../../ui/icon.js';
import { circleAlert } from '../../ui/icons.generated.js';
import { link, safeLink } from '../../ui/links.js';
import type { GwsCustomerChatPanel } from './panel.js';

/** A line, with a way on. Amber waits by itself, red needs somebody, grey only tells. */
export const renderLine = (
  words: unknown,
  gravity: '' | 'warning' | 'danger' = 'danger',
  shape: IconShape = circleAlert,
  wayOn: [words: string, go: () => void] | [] = [],
): TemplateResult => html`
  <div class="line ${gravity}" part="line" role=${gravity === 'danger' ? 'alert' : 'status'}>
    ${icon(shape)}<span>${words}</span>
    ${wayOn[0] ? html`<button class="link" @click=${wayOn[1]}>${wayOn[0]}</button>` : nothing}
  </div>
`;

/** What was refused; where there is no chat at all, with another way to get in touch, if the page has told one. */
export function renderProblem({ problem, texts, chat }: GwsCustomerChatPanel): TemplateResult | typeof nothing {
  if (problem === undefined) return nothing;
  const [way] = problem === texts.chatUnavailable ? chat.contacts : [];
  const url = way && safeLink(way.href);
  return renderLine(url ? html`${problem} ${link(url, way.label)}` : problem);
}
