// The customer's side, as the panel draws it.
import './define.js';
import { html } from 'lit';
import type { Region } from '../regions.js';

export const render: Region['render'] = ({ resource, mediumName, name }, { session, host }) => html`
  <gws-chat-side
    exportparts="contact, case, earlier, past"
    .session=${session}
    .chat=${resource}
    .medium=${mediumName}
    .who=${name}
    .rules=${{ hidden: host.hiddenData, masked: host.maskedData, locked: host.lockedData }}
  >
    <slot name="crm" slot="crm"></slot>
  </gws-chat-side>
`;
