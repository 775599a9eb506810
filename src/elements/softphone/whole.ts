// The phone as a whole: the state, what rings, what runs, what comes after, and calling out.
import { html, nothing, type TemplateResult } from 'lit';
import type { IconShape } from '../../ui/draw-icon.js';
import { icon } from '../../ui/icon.js';
import { chevronDown, headphones, search } from '../../ui/icons.generated.js';
import type { GwsDialWantedEvent } from '../dial/events.js';
import { refusalOf } from './call/refusal.js';
import { renderGravest } from './lines.js';
import type { Phone } from './phone.js';
import { renderMonitor } from './monitoring.js';
import type { WrapUpView } from './wrap-up/view.js';

export function renderPhone(phone: Phone, isLow: boolean, onDial: (event: GwsDialWantedEvent) => void): TemplateResult {
  const { texts, session, wrapUp, ringer, ringing, calling, desk } = phone;
  const { current, waiting } = phone.running;
  const allowNotices = ringer.missesNotices ? () => void ringer.allowNotices() : undefined;
  return html`
    <div class="whole ${isLow ? 'above' : ''} ${wrapUp.open ? 'after' : ''}">
      <gws-agent-state
        class="bar"
        part="bar"
        exportparts="present, wish, after-call, menu, state, channel, line"
        .session=${session}
        .whyNotReady=${wrapUp.blocksReady ? texts.outcomeFirst : ''}
      ></gws-agent-state>
      ${renderGravest({ texts, session, allowNotices })}
      ${current || ringing.length === 0 ? nothing : calling.draw(texts, ({ renderIncoming }) => renderIncoming(phone))}
      ${desk.handedOver ? calling.draw(texts, ({ renderHandedOver }) => renderHandedOver(phone)) : nothing}
      <div class="calls ${phone.isOpen || (wrapUp.open && !current) ? 'open' : ''}">
        ${
          current
            ? html`${calling.draw(texts, ({ renderCalls }) => renderCalls(current, waiting, phone))}
              ${renderMore(chevronDown, phone)}`
            : renderIdle(phone, onDial)
        }
      </div>
    </div>
    <span class="unseen" role="status">${phone.said}</span>
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
    const drawn = phone.calling.draw(texts, ({ renderWrapUp }) => renderWrapUp(wrapUp, view));
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
