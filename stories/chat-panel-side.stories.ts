import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/side/define.js';
import { accept, ask, openStage, signIn, type CustomerMedium } from './support/conversations.js';
import { until } from './support/until.js';

export default {
  title: 'Chat panel/The customer’s side',
  component: 'gws-chat-side',
  render: () => html`
    <gws-chat-side>
      <p slot="crm">Club member since 2019</p>
    </gws-chat-side>
  `,
} satisfies Meta;

const mara = {
  nickname: 'Mara Lindqvist',
  userData: {
    EmailAddress: 'mara@lindqvist.example',
    PhoneNumber: '+46 8 5550 0142',
    City: 'Östersund',
    Order: '47790',
    Page: 'https://tarnfell.example/nordlys-300',
    Card: '4539 1488 0343 4821',
    Segment: 'Club',
  },
};

/** She has asked before, and was answered; now she asks again. */
async function talk(canvas: HTMLElement, medium: CustomerMedium = 'chats') {
  const stage = openStage();
  const { session } = await signIn(stage);
  const before = ask(stage, medium, { ...mara, subject: 'Which bag for minus five?' });
  const past = await accept(session, medium);
  stage.centre.digital.ofCustomer(before).performAsCustomer(before, 'SendMessage', 'Is it warm enough?');
  await past.perform('SendMessage', { text: 'Down to minus eight degrees.' });
  await past.perform('Complete');
  await until(() => past.ended);
  ask(stage, medium, mara);
  const side = canvas.querySelector('gws-chat-side')!;
  const rules = { hidden: [], masked: ['Card'], locked: ['Segment'] };
  Object.assign(side, { session, chat: await accept(session, medium), medium, who: mara.nickname, rules });
  await until(() => side.shadowRoot!.querySelector('.row'));
  return side.shadowRoot!;
}

export const Customer: StoryObj = {
  play: async ({ canvasElement }) => {
    await talk(canvasElement);
  },
};

export const Editing: StoryObj = {
  play: async ({ canvasElement }) => {
    const shown = await talk(canvasElement, 'smsSessions');
    shown.querySelector<HTMLElement>('.tools > :last-child')!.click();
  },
};

export const Earlier: StoryObj = {
  play: async ({ canvasElement }) => {
    const shown = await talk(canvasElement, 'facebookSessions');
    shown.querySelector<HTMLElement>('.row')!.click();
    await until(() => shown.querySelector('.said'));
  },
};

export const Dark: StoryObj = { ...Customer, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...Editing, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...Earlier, globals: { language: 'ar', direction: 'rtl' } };
