import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/people/define.js';
import { accept, ask, openStage, signIn } from './support/conversations.js';
import { carole } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Chat panel/Consult, invite, transfer',
  component: 'gws-chat-people',
  render: () => html`<gws-chat-people></gws-chat-people>`,
} satisfies Meta;

async function talk(canvas: HTMLElement, way: 'Consult' | 'Invite' | 'Transfer') {
  const stage = openStage();
  const { session } = await signIn(stage);
  ask(stage, 'chats');
  const chat = await accept(session, 'chats');
  const other = await signIn(stage, carole);
  const people = canvas.querySelector('gws-chat-people')!;
  Object.assign(people, { session, chat, way, who: 'Mara Lindqvist' });
  const invite = async () => {
    const targetUri = `${stage.inside.baseUrl}/api/v2/users/${stage.person(carole).id}`;
    await chat.perform(way, { targetUri });
    await accept(other.session, 'chats', 'Carole');
  };
  const search = await until(() => people.shadowRoot!.querySelector('gws-target-search'));
  await until(() => search.shadowRoot!.querySelector('.row'));
  return { invite };
}

export const Transfer: StoryObj = {
  play: async ({ canvasElement }) => {
    await talk(canvasElement, 'Transfer');
  },
};

export const SomebodyIsThere: StoryObj = {
  play: async ({ canvasElement }) => {
    await (await talk(canvasElement, 'Invite')).invite();
  },
};

export const SomebodyIsAskedAside: StoryObj = {
  play: async ({ canvasElement }) => {
    await (await talk(canvasElement, 'Consult')).invite();
  },
};

export const Dark: StoryObj = { ...Transfer, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...SomebodyIsAskedAside, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...SomebodyIsThere, globals: { language: 'ar', direction: 'rtl' } };
