import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/answers/define.js';
import { libraryOf } from '../src/elements/chat-panel/answers/library.js';
import { accept, ask, openStage, signIn } from './support/conversations.js';
import { until } from './support/until.js';

export default {
  title: 'Chat panel/Standard responses',
  component: 'gws-chat-answers',
  render: () => html`<gws-chat-answers></gws-chat-answers>`,
} satisfies Meta;

interface Setting {
  words?: string;
  favourites?: readonly string[];
  isCut?: boolean;
  isWithoutOrder?: boolean;
}

/** An agent talks with Mara, and looks for what to say. */
async function look(canvas: HTMLElement, setting: Setting = {}) {
  const { words = '', favourites = [], isCut, isWithoutOrder } = setting;
  const stage = openStage();
  const { session, line } = await signIn(stage);
  ask(stage, 'chats', { userData: { ModelName: 'Nordlys 300', ...(!isWithoutOrder && { OrderNumber: '47790' }) } });
  const chat = await accept(session, 'chats');
  const library = libraryOf(session);
  if (isCut) line.cut();
  else await library.read();
  for (const answer of library.answers.filter(({ name }) => favourites.includes(name))) {
    await library.setFavourite(answer, true);
  }
  const part = canvas.querySelector('gws-chat-answers')!;
  Object.assign(part, { session, chat, words });
  return part.shadowRoot!;
}

const text = ':is(.text.ready, .line)';

export const Found: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await look(canvasElement, { words: '/order', favourites: ['On its way'] });
    await until(() => root.querySelector(text));
  },
};

export const All: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await look(canvasElement, { favourites: ['Greeting', 'Buckle by post'] });
    await until(() => root.querySelector(text));
  },
};

export const NothingFound: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await look(canvasElement, { words: '/etc/hosts' });
    await until(() => root.querySelector('.none'));
  },
};

/** The conversation has no such data: it goes in with its gaps, if the agent wants it so. */
export const NotFilled: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await look(canvasElement, { words: '/about your order', isWithoutOrder: true });
    await until(() => root.querySelector(text));
  },
};

export const NotRead: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await look(canvasElement, { isCut: true });
    await until(() => root.querySelector('.line'));
  },
};

export const Narrow: StoryObj = {
  play: async ({ canvasElement }) => {
    const root = await look(canvasElement, { words: '/order', favourites: ['On its way'] });
    (root.host as HTMLElement).style.inlineSize = '264px';
    await until(() => root.querySelector(text));
  },
};

export const Dark: StoryObj = { ...Found, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...Found, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...Found, globals: { language: 'ar', direction: 'rtl' } };
