// Tones for who or what is on the other end: by keys, typed or pasted.
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../../ui/icon.js';
import { x } from '../../../ui/icons.generated.js';
import { renderPad } from '../../dial/pad.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { isDigit, sendDigits } from './digits.js';
import { hangUpTile, renderTiles } from './tiles.js';

export function renderKeypad(call: CallResource, phone: Phone): TemplateResult {
  const { texts, desk, isLive } = phone;
  const view = desk.view(call);
  const { sent, waiting, lost } = view.digits;
  const canSend = isLive && call.can('SendDtmf');
  const send = (text: string) => canSend && void sendDigits(call, text, phone);
  const close = () => {
    view.open = undefined;
    desk.update();
    phone.focus('[part~=keypad]');
  };
  return html`
    <div class="keypad" part="keypad">
      <div class="tones">
        <input
          class="digits number"
          inputmode="tel"
          dir="ltr"
          autocomplete="off"
          aria-label=${texts.digits}
          .value=${live(sent + waiting)}
          @beforeinput=${(event: InputEvent) => {
            // What was sent stays sent, so nothing is edited here.
            event.preventDefault();
            send(event.data ?? event.dataTransfer?.getData('text/plain') ?? '');
          }}
          @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && close()}
        />
        <button class="button icon-only" aria-label=${texts.closeKeypad} @click=${close}>${icon(x)}</button>
      </div>
      ${renderPad(
        texts.keypad,
        (key) => send(key.replace('+', '0')),
        (key) => (desk.digitsOnly && !isDigit(key) ? texts.digitsOnly : canSend ? undefined : texts.notOffered),
      )}
      ${lost && html`<p class="muted" role="status">${texts.notSent(lost)}</p>`}
      ${renderTiles([hangUpTile(call, phone)])}
    </div>
  `;
}
