// The button that shows the present state, and opens the menu.
import { html, nothing, type TemplateResult } from 'lit';
import type { UserState } from '../../api/index.js';
import type { StateTexts } from '../../locales/index.js';
import type { Resource, Session } from '../../session/index.js';
import { icon } from '../../ui/icon.js';
import { chevronDown, moon, phoneForwarded } from '../../ui/icons.generated.js';
import { spinner } from '../../ui/spinner.js';
import { stateShape } from '../../ui/state-shape.js';
import type { Chosen } from './choice.js';
import { deviceOf, isUndisturbed } from './phone.js';
import { channelIcon, channelName, isReady, nameOf, shapeOf } from './states.js';

/** More would leave the state itself no room; the menu has them all. */
const mostOthers = 2;

/** The channels that are ready while the state for all is not, or the other way round. */
export const othersThan = (state: UserState, { channels }: Session): readonly Resource<'channels'>[] =>
  [...channels].filter(({ data }) => isReady(data.userState) !== isReady(state));

export const wordsOf = ({ id, data }: Resource<'channels'>, texts: StateTexts): string =>
  texts.otherwise(channelName(id, texts), nameOf(data.userState, texts));

export function renderPresent(
  session: Session,
  state: UserState,
  time: string,
  pending: Chosen | undefined,
  texts: StateTexts,
): TemplateResult {
  const name = nameOf(state, texts);
  const forwardTo = deviceOf(session)?.data.forwardTo;
  return html`
    <button class="present" part="present" popovertarget="menu" aria-haspopup="menu" aria-busy=${!!pending}>
      <span class="unseen">${texts.state}:</span>
      ${stateShape(shapeOf(state))}
      <span class="name cut" dir="auto" title=${name}>${name}</span>
      <span class="aside number"
        >${pending ? html`${spinner()}<span class="cut" dir="auto">${nameOf(pending.setting, texts)}</span>` : time}</span
      >
      ${othersThan(state, session)
        .slice(0, mostOthers)
        .map((channel) => {
          const signs = html`${icon(channelIcon(channel.id))}${stateShape(shapeOf(channel.data.userState), 8)}`;
          return renderSign(signs, wordsOf(channel, texts));
        })}
      ${isUndisturbed(session) ? renderSign(icon(moon), texts.doNotDisturb) : nothing}
      ${forwardTo === undefined ? nothing : renderSign(icon(phoneForwarded), texts.forwardTo(forwardTo))}
      ${icon(chevronDown)}
    </button>
  `;
}

const renderSign = (sign: unknown, words: string): TemplateResult =>
  html`<span class="aside" title=${words}>${sign}<span class="unseen">${words}</span></span>`;
