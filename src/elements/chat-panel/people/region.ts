// Whom to consult, to invite or to hand over to, as the panel draws it: over the messages, under the head.
import './define.js';
import { css, html } from 'lit';
import type { Region } from '../regions.js';
import type { Way } from './naming.js';

/** By the button in the head that leads here. */
const ways: Readonly<Record<string, Way>> = { consult: 'Consult', invite: 'Invite', transfer: 'Transfer' };

export const render: Region['render'] = (conversation, panel) => {
  const { resource, mediumName, name, opened } = conversation;
  const part = opened?.purpose ?? 'consult';
  const close = () => {
    panel.toggle(conversation, 'search', part);
    void panel.host.updateComplete.then(() => panel.goToAction(part));
  };
  return html`
    <gws-chat-people
      exportparts="way, search, participants"
      .session=${panel.session}
      .chat=${resource}
      .medium=${mediumName}
      .who=${name}
      .way=${ways[part]}
      @gws-target-closed=${close}
    ></gws-chat-people>
  `;
};

export const styles = [
  css`
    .conversation {
      position: relative;
    }
    gws-chat-people {
      position: absolute;
      z-index: 2;
      inset-block-start: 56px;
      inset-inline-end: var(--_space-2);
      max-inline-size: calc(100% - 2 * var(--_space-2));
      max-block-size: calc(100% - 64px);
      overflow-y: auto;
    }
  `,
];
