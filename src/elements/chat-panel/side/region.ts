// The customer's side, as the panel draws it.
import './define.js';
import { html } from 'lit';
import { sideWords } from '../../../locales/index.js';
import { icon } from '../../../ui/icon.js';
import { panelRightClose } from '../../../ui/icons.generated.js';
import type { Region } from '../regions.js';

export const render: Region['render'] = ({ resource, mediumName, name }, panel) => {
  const { session, host } = panel;
  const hide = panel.words(sideWords).hide;
  return html`
    <gws-chat-side
      exportparts="contact, case, earlier, past"
      .session=${session}
      .chat=${resource}
      .medium=${mediumName}
      .who=${name}
      .rules=${{ hidden: host.hiddenData, masked: host.maskedData, locked: host.lockedData }}
    >
      <button
        class="button icon-only"
        slot="head"
        part="hide-side"
        title=${hide}
        aria-label=${hide}
        @click=${() => void panel.showSide(false)}
      >
        <span class="turns">${icon(panelRightClose, 20)}</span>
      </button>
      <slot name="crm" slot="crm"></slot>
    </gws-chat-side>
  `;
};
