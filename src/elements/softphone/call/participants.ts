// Who is on the call, where there is more than one.
import { html, nothing, type TemplateResult } from 'lit';
import { face } from '../../../ui/face.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { controlFor, renderControl } from './control.js';
import { isMonitoring } from './together.js';

export function renderParticipants(call: CallResource, phone: Phone): TemplateResult | typeof nothing {
  const { participants = [], callType } = call.data;
  if (participants.length < 2) return nothing;
  const { texts, desk } = phone;
  const { firstNumber } = desk.view(call);
  const isWatched = isMonitoring(call);
  return html`
    <details class="part" part="participants" open>
      <summary>${texts.onTheCall}</summary>
      <ul>
        ${participants.map(({ phoneNumber: participant, formattedPhoneNumber }, index) => {
          const name = phone.nameOfNumber(participant);
          const number = formattedPhoneNumber || participant;
          const isCaller = !isWatched && callType === 'Inbound' && participant === firstNumber;
          const removal = controlFor(`remove-${index}`, call, ['RemoveParticipantFromConference'], phone, {
            label: texts.takeOut(name),
            parameters: { participant },
          });
          return html`
            <li>
              ${face(name, 'small')} <bdi class="cut" title=${name}>${name}</bdi>
              <span class="muted number">
                ${isCaller ? texts.caller : name === number ? nothing : html`<bdi dir="ltr">${number}</bdi>`}
              </span>
              ${call.can('RemoveParticipantFromConference') ? renderControl(removal, 'icon-only') : nothing}
            </li>
          `;
        })}
      </ul>
      ${
        call.can('ClearCall') && !isWatched
          ? renderControl(controlFor('clear', call, ['ClearCall'], phone), 'danger-quiet')
          : nothing
      }
    </details>
  `;
}
