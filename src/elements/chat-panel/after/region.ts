// The end of a conversation, as the panel draws it.
import './define.js';
import { html } from 'lit';
import type { Region } from '../regions.js';

export const render: Region['render'] = ({ resource, mediumName, name }, { session, host }) => html`
  <gws-chat-after
    exportparts="farewell, leave, outcome-field, comment, complete, place"
    .session=${session}
    .chat=${resource}
    .medium=${mediumName}
    .who=${name}
    .farewell=${host.farewell}
    .limit=${host.afterTime}
    .mandatoryOutcome=${host.mandatoryOutcome}
    .dispositionKey=${host.dispositionKey}
  ></gws-chat-after>
`;
