// What may stand under the bar: what follows after the call, when after-call work ends, and one line of explanation.
import { html, nothing, type TemplateResult } from 'lit';
import type { StateTexts } from '../../locales/index.js';
import { clockTime } from '../../ui/clock.js';
import { icon } from '../../ui/icon.js';
import { circleAlert, phoneMissed, userRound } from '../../ui/icons.generated.js';
import { stateShape } from '../../ui/state-shape.js';
import { more } from '../softphone/wrap-up/after-call-time.js';
import type { Chosen } from './choice.js';
import type { Duties } from './duties.js';
import { channelName, isReady, nameOf, shapeOf } from './states.js';

export const renderWish = ({ setting }: Chosen, texts: StateTexts, undo: () => void): TemplateResult => html`
  <div class="follows" part="wish">
    ${stateShape(shapeOf(setting))}
    <span class="words" role="status">${texts.afterThisCall(nameOf(setting, texts))}</span>
    <button class="link" @click=${undo}>${texts.undo}</button>
  </div>
`;

/** `left` in milliseconds. */
export const renderAfterCall = (
  left: number,
  texts: StateTexts,
  extend: () => void,
  stay: () => void,
): TemplateResult => html`
  <div class="follows" part="after-call">
    <span class="words number">${texts.endsIn(clockTime(left))}</span>
    <button class="link" aria-label=${texts.giveMoreTime(more)} @click=${extend}>${texts.moreTime(more)}</button>
    <button class="link" @click=${stay}>${texts.keepOpen}</button>
  </div>
`;

export const renderProblem = (words: string): TemplateResult | typeof nothing =>
  words === ''
    ? nothing
    : html`<div class="line danger" part="line" role="alert">${icon(circleAlert)}<span>${words}</span></div>`;

export interface ForcedView {
  readonly texts: StateTexts;
  /** How many channels are open. */
  readonly channels: number;
  readonly time: (at: number) => string;
  /** Why the agent may not be ready now. */
  readonly whyNotReady: string;
  readonly goBack: () => void;
}

/** Who or what changed the state, as far as anybody tells, and the way back. */
export function renderForced({ forced, isMissed }: Duties, view: ForcedView): TemplateResult | typeof nothing {
  if (!forced) return nothing;
  const { texts, goBack } = view;
  const { state, before, channels } = forced;
  const time = view.time(forced.at);
  const name = nameOf(state, texts);
  const words =
    channels.length === view.channels
      ? texts.forced(name, time)
      : texts.forcedOn(channels.map((one) => channelName(one, texts)).join(', '), name, time);
  const way = isReady(state) ? texts.backToState(nameOf(before, texts)) : texts.beReady;
  return html`
    <div class="line ${isMissed ? 'warning' : ''}" part="line" role="status">
      ${icon(isMissed ? phoneMissed : userRound)}<span>${isMissed ? texts.missed(time) : words}</span>
      ${isReady(state) || !view.whyNotReady ? html`<button class="link" @click=${goBack}>${way}</button>` : nothing}
    </div>
  `;
}
