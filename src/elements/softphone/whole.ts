// The phone as a whole: the state, what rings, what runs, what comes after, and calling out.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { icon } from '../../ui/icon.js';
import { chevronDown, headphones, search } from '../../ui/icons.generated.js';
import type { GwsDialWantedEvent } from '../dial/events.js';
import type { CallResource } from './call/call-view.js';
import { renderCall } from './call/call.js';
import { refusalOf } from './call/refusal.js';
import { renderGravest } from './lines.js';
import type { Phone } from './phone.js';
import { renderRinging } from './ringing/toast.js';
import { renderMonitor } from './monitoring.js';
import { firstName } from '../../ui/first-name.js';
import { renderHandedOver, renderTabs, renderWaiting } from './two-calls.js';
import type { WrapUpView } from './wrap-up/view.js';

export function renderPhone(phone: Phone, isLow: boolean, onDial: (event: GwsDialWantedEvent) => void): TemplateResult {
  const { texts, session, wrapUp, ringer, ringing, running } = phone;
  const allowNotices = ringer.missesNotices ? () => void ringer.allowNotices() : undefined;
  const incoming = repeat(
    ringing,
    ({ id }) => id,
    (call) => renderIncoming(call, phone),
  );
  return html`
    <div class="whole ${isLow ? 'above' : ''} ${wrapUp.open ? 'after' : ''}">
      <gws-agent-state
        class="bar"
        part="bar"
        exportparts="present, wish, after-call, menu, state, channel, line"
        .session=${session}
        .whyNotReady=${wrapUp.blocksReady ? texts.outcomeFirst : ''}
      ></gws-agent-state>
      ${renderGravest({ texts, session, allowNotices })} ${running.current ? nothing : incoming}
      ${renderHandedOver(phone)}
      <div class="calls ${phone.isOpen || (wrapUp.open && !running.current) ? 'open' : ''}">
        ${running.current ? renderCalls(running.current, running.waiting, phone, incoming) : renderIdle(phone, onDial)}
      </div>
    </div>
    <span class="unseen" role="status">${phone.said}</span>
  `;
}

function renderIncoming(call: CallResource, phone: Phone): TemplateResult {
  const { texts, desk, isLive, shortcuts, calls } = phone;
  const { current } = phone.running;
  const { problem, age } = desk.view(call);
  return renderRinging(call, {
    texts,
    caller: phone.callerOf(call),
    age,
    talkingTo: current?.data.state === 'Established' ? firstName(phone.nameOf(current)) : undefined,
    isSecond: calls.length > 1,
    isLive,
    answerKey: shortcuts.answer,
    problem: problem && refusalOf(problem, texts),
    act: (operation) => void desk.perform(call, operation),
  });
}

function renderCalls(
  current: CallResource,
  waiting: readonly CallResource[],
  phone: Phone,
  incoming: unknown,
): TemplateResult {
  const other = waiting.length === 1 ? waiting[0] : undefined;
  const all = phone.calls.filter((call) => call === current || waiting.includes(call));
  return html`
    ${waiting.length > 1 ? renderTabs(all, current, phone) : nothing}
    ${other ? renderWaiting(other, current, phone) : nothing}
    ${repeat(
      [current],
      ({ id }) => id,
      (call) => renderCall(call, other, phone, incoming),
    )}
    ${renderMore(chevronDown, phone)}
  `;
}

function renderIdle(phone: Phone, onDial: (event: GwsDialWantedEvent) => void): unknown {
  const { texts, session, isLive, wrapUp, monitoring, own, supervision } = phone;
  const { device } = own;
  if (!session || !device) {
    return html`<div class="empty">
      ${icon(headphones, 20)}
      <p>${texts.signInFirst}</p>
    </div>`;
  }
  if (wrapUp.open) {
    const view: WrapUpView = {
      texts,
      session,
      isLive,
      nameOf: ({ number }, call) => phone.known(call)?.name || phone.nameOfNumber(number),
      queueOf: (_, call) => phone.known(call)?.queue,
    };
    const drawn = phone.details.draw(texts, ({ renderWrapUp }) => renderWrapUp(wrapUp, view));
    return html`<div class="details">${drawn}</div>`;
  }
  if (device.data.supervisorMonitoringState) {
    return supervision.draw(texts, ({ renderWatching }) => renderWatching(device, phone));
  }
  return html`
    <div class="details">
      ${
        monitoring.isOpen
          ? supervision.draw(texts, ({ renderMonitorChoice }) => renderMonitorChoice(phone))
          : html`${phone.dial.draw(texts, () => renderDial(phone, onDial))} ${renderMonitor(phone)}`
      }
    </div>
    ${renderMore(search, phone)}
  `;
}

function renderDial(phone: Phone, onDial: (event: GwsDialWantedEvent) => void): TemplateResult {
  const { texts, session, isLive, host, own, wrapUp } = phone;
  const blocked = wrapUp.blocksDial ? texts.outcomeFirst : '';
  return html`
    <gws-dial
      part="dial"
      .session=${session}
      .dialPlan=${host.dialPlan}
      .callerIds=${host.callerIds}
      .keepsRecent=${host.keepsRecent}
      .pending=${own.device?.pending === 'Dial'}
      .refusal=${own.problem ? refusalOf(own.problem, texts) : ''}
      .off=${isLive ? blocked : texts.connectionLost}
      @gws-dial-wanted=${onDial}
    ></gws-dial>
  `;
}

/** Opens what has no room in a bar. */
const renderMore = (shape: IconShape, phone: Phone): TemplateResult => html`
  <button
    class="button icon-only more"
    part="more"
    aria-label=${phone.texts.details}
    aria-expanded=${phone.isOpen}
    @click=${() => {
      phone.isOpen = !phone.isOpen;
      phone.desk.update();
    }}
  >
    ${icon(shape, 20)}
  </button>
`;
