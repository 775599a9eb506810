// One call: who it is with, how it stands, and what can be done.
import { html, nothing, type TemplateResult } from 'lit';
import { clockTime } from '../../../ui/clock.js';
import { face } from '../../../ui/face.js';
import { icon } from '../../../ui/icon.js';
import { audioLines, ear, pause, phoneOutgoing } from '../../../ui/icons.generated.js';
import type { Phone } from '../phone.js';
import { renderTargetSearch } from '../transfer.js';
import { renderHandOver, renderUnanswered } from '../two-calls.js';
import type { CallResource } from './call-view.js';
import { renderDetails } from './details.js';
import { renderKeypad } from './keypad.js';
import { renderProblem } from './refusal.js';
import { renderTiles, tilesOf } from './tiles.js';
import { isConsultOf, isMonitoring } from './together.js';

/**
 * `other` is the one that waits meanwhile, where there is exactly one. What rings stands below the controls, so that none
 * of them moves away under the pointer.
 */
export function renderCall(
  call: CallResource,
  other: CallResource | undefined,
  phone: Phone,
  incoming: unknown,
): TemplateResult {
  const { texts, desk } = phone;
  const view = desk.view(call);
  const purpose = view.open === 'keypad' ? undefined : view.open;
  const close = () => {
    view.problem = undefined;
    desk.update();
  };
  return html`
    <section class="call" part="call" tabindex="-1" aria-label=${phone.nameOf(call)}>
      ${renderWho(call, other, phone)} ${renderControls(call, other, phone)}
      ${
        // Where somebody is looked for, that says why not.
        view.problem && !purpose ? renderProblem(view.problem, texts, close) : nothing
      }
      ${renderUnanswered(call, phone)}
      ${purpose ? phone.dial.draw(texts, () => renderTargetSearch(call, purpose, phone)) : nothing}
    </section>
    ${other ? renderHandOver(call, other, phone) : nothing} ${incoming}
    <div class="details" part="details">${renderDetails(call, phone)}</div>
  `;
}

function renderControls(call: CallResource, other: CallResource | undefined, phone: Phone): unknown {
  if (isMonitoring(call)) {
    return phone.supervision.draw(phone.texts, ({ renderSupervising }) => renderSupervising(call, phone));
  }
  if (phone.desk.view(call).open === 'keypad') return renderKeypad(call, phone);
  return html`${renderChips(call, phone)} ${renderTiles(tilesOf(call, other, phone))}`;
}

function renderWho(call: CallResource, other: CallResource | undefined, phone: Phone): TemplateResult {
  const { texts } = phone;
  const [first, second] = call.data.participants ?? [];
  // A supervisor looks at the agent, not at the caller.
  const isWatched = isMonitoring(call) && first;
  const name = isWatched ? phone.nameOfNumber(first.phoneNumber) : phone.nameOf(call);
  const number = first?.formattedPhoneNumber || first?.phoneNumber;
  const below = second
    ? [isWatched && texts.withName(phone.nameOfNumber(second.phoneNumber))]
    : [
        number !== name && number && html`<bdi class="number" dir="ltr">${number}</bdi>`,
        first?.location,
        other && isConsultOf(call, other) && texts.consult,
      ];
  return html`
    <div class="who">
      ${face(name, 'large')}
      <div class="names">
        <h3 class="cut" dir="auto" title=${name}>${name}</h3>
        <p class="cut">${below.filter(Boolean).map((part, index) => (index ? html` · ${part}` : part))}</p>
      </div>
      <span class="timer number" role="timer">${clockTime(phone.desk.view(call).age)}</span>
    </div>
  `;
}

function renderChips(call: CallResource, phone: Phone): TemplateResult {
  const { texts, isLive, showsMonitoring, desk } = phone;
  const { tone, shape, words } = chips[call.data.state as keyof typeof chips] ?? chips.Established;
  const { heldSince } = desk.view(call);
  return html`
    <div class="chips" part="chips">
      <span class="chip ${isLive ? tone : ''}">
        ${icon(shape)} ${isLive ? texts[words] : texts.lastKnown(texts[words])}
        ${heldSince && html`<span class="number">${clockTime(Date.now() - heldSince)}</span>`}
      </span>
      ${
        showsMonitoring && call.data.supervisorListeningIn
          ? html`<span class="chip">${icon(ear)} ${texts.listensIn}</span>`
          : nothing
      }
    </div>
  `;
}

const chips = {
  Dialing: { tone: '', shape: phoneOutgoing, words: 'dialing' },
  Established: { tone: 'positive', shape: audioLines, words: 'talking' },
  Held: { tone: 'warning', shape: pause, words: 'onHold' },
} as const;
