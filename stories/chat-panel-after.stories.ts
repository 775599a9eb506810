import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/after/define.js';
import { accept, ask, openStage, signIn } from './support/conversations.js';
import { until } from './support/until.js';

export default {
  title: 'Chat panel/The end',
  component: 'gws-chat-after',
  render: () => html`<gws-chat-after></gws-chat-after>`,
} satisfies Meta;

async function talk(canvas: HTMLElement, more: object = {}) {
  const stage = openStage();
  const { session } = await signIn(stage);
  ask(stage, 'chats');
  const chat = await accept(session, 'chats');
  const after = canvas.querySelector('gws-chat-after')!;
  Object.assign(after, { session, chat, who: 'Mara Lindqvist', ...more });
  await after.updateComplete;
  const leave = async () => {
    await chat.perform('Leave');
    await until(() => chat.data.state === 'LeftChat');
    await after.updateComplete;
  };
  return { after: after.shadowRoot!, chat, leave };
}

export const Farewell: StoryObj = {
  play: async ({ canvasElement }) => {
    await talk(canvasElement, { farewell: 'Have a good trip on Friday.' });
  },
};

export const StillYours: StoryObj = {
  play: async ({ canvasElement }) => {
    const { chat, leave } = await talk(canvasElement);
    await leave();
    await chat.perform('AddComment', { comment: 'Swap in Östersund, one Nordlys 300 put aside until Friday.' });
  },
};

export const OutcomeNeeded: StoryObj = {
  play: async ({ canvasElement }) => {
    await (await talk(canvasElement, { mandatoryOutcome: true })).leave();
  },
};

export const TimeIsUp: StoryObj = {
  play: async ({ canvasElement }) => {
    await (await talk(canvasElement, { limit: 0.001 })).leave();
  },
};

export const PlacingInAQueue: StoryObj = {
  play: async ({ canvasElement }) => {
    const { after, leave } = await talk(canvasElement);
    await leave();
    (await until(() => after.querySelector<HTMLElement>('[part~=place]'))).click();
  },
};

export const Dark: StoryObj = { ...OutcomeNeeded, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...OutcomeNeeded, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...StillYours, globals: { language: 'ar', direction: 'rtl' } };
