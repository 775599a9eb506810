import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/define.js';
import '../src/elements/customer-chat/define.js';
import '../src/elements/softphone/define.js';
import { acceptChat, beReady, forgetChats, say, Stage } from './support/stage.js';
import { until } from './support/until.js';

/** A visitor and an agent on one page, over one centre: write on either side. */
export default {
  title: 'Both sides',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '800px' } } },
  render: () => html`
    <style>
      .desk {
        display: grid;
        grid-template-columns: minmax(0, 320px) minmax(0, 720px);
        gap: 16px;
        align-items: start;
        box-sizing: border-box;
        inline-size: calc(100% - 424px);
        padding: 16px;
      }
      .side {
        display: grid;
        gap: 16px;
      }
      @media (width < 1280px) {
        .desk {
          grid-template-columns: minmax(0, 1fr);
        }
      }
    </style>
    <div class="desk">
      <div class="side">
        <gws-session></gws-session>
        <gws-softphone></gws-softphone>
      </div>
      <gws-chat-panel></gws-chat-panel>
    </div>
    <gws-customer-chat name="Tarnfell Outdoor"></gws-customer-chat>
  `,
} satisfies Meta;

/** The whole way: asked, offered, accepted, and words both ways; a call rings meanwhile. */
export const Talking: StoryObj = {
  play: async ({ canvasElement }) => {
    forgetChats();
    const stage = new Stage();
    const { session } = await stage.signIn(canvasElement.querySelector('gws-session')!);
    await beReady(session);
    const customerChat = canvasElement.querySelector('gws-customer-chat')!;
    stage.connect(customerChat);
    await customerChat.start({ nickname: 'Jonas Weber', subject: 'Hip belt buckle, order 48213' });
    const visitor = customerChat.client!;
    const chat = await acceptChat(session);
    await say(visitor, 'Hi! One hip belt buckle of my Ridgeline 45 came cracked.');
    await chat.perform('SendMessage', { text: 'Hello Jonas, sorry about that. I can post you a new one today.' });
    await until(() => chat.log.entries.some(({ from, type }) => type === 'Text' && from.type === 'Agent'));
    await visitor.refresh();
    stage.ring('+44 20 7946 0321');
    await until(() => session.calls.size === 1);
  },
};
