import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/define.js';
import { accept, ask, signIn, type Customer, type CustomerMedium } from './support/conversations.js';
import { carole, kristi, paula, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Chat panel/Supervisor, colleagues',
  component: 'gws-chat-panel',
  parameters: { docs: { story: { inline: false, height: '600px' } } },
  render: () => html`
    <gws-session hidden channels="voice chat smssession"></gws-session>
    <gws-chat-panel></gws-chat-panel>
  `,
} satisfies Meta;

const customers: readonly (readonly [CustomerMedium, string, string])[] = [
  ['chats', 'Mara Lindqvist', 'Sleeping bag, zip jams'],
  ['smsSessions', 'Tom Okafor', 'Is the shop open on Saturday?'],
  ['chats', 'Jonas Weber', 'Hip belt buckle, order 48213'],
];

const asked = (name: string, subject: string): Customer => {
  const [FirstName = '', LastName = ''] = name.split(' ');
  return { nickname: name, subject, userData: { FirstName, LastName } };
};

/** Kristi talks to three, Carole to nobody, and Paula is at her own desk. */
async function floor(canvas: HTMLElement) {
  const stage = new Stage();
  const { session } = await stage.signIn(canvas.querySelector('gws-session')!, paula);
  const { session: agent } = await signIn(stage, kristi);
  for (const [medium, name, subject] of customers) {
    ask(stage, medium, asked(name, subject));
    const chat = await accept(agent, medium);
    await chat.perform('SendMessage', { text: 'We know this one. I can send you a new one, or we swap it.' });
  }
  await signIn(stage, carole);
  const { shadowRoot } = canvas.querySelector('gws-chat-panel')!;
  const press = async (selector: string) =>
    (await until(() => shadowRoot!.querySelector<HTMLElement>(`${selector}:not([aria-disabled])`))).click();
  return { stage, session, agent, press, shadowRoot: shadowRoot! };
}

/** The team is open, and one of Kristi's conversations, in a mode. */
async function following(canvas: HTMLElement, mode: 'Monitor' | 'Coach' | 'BargeIn') {
  const { press, shadowRoot, ...rest } = await floor(canvas);
  await press('[part~=team]');
  await press('.member .row');
  await until(() => shadowRoot.querySelector('.mode.Monitor'));
  if (mode !== 'Monitor') await press(`[part~=mode-${mode}]`);
  await until(() => shadowRoot.querySelector(`.mode.${mode}`));
  return { press, shadowRoot, ...rest };
}

/** Live: choose one to go in. */
export const Team: StoryObj = {
  play: async ({ canvasElement }) => {
    const { press, shadowRoot } = await floor(canvasElement);
    await press('[part~=team]');
    await until(() => shadowRoot.querySelectorAll('.member .row').length === customers.length);
  },
};

/** Whatever Kristi accepts next is joined by itself. */
export const JoinsTheNext: StoryObj = {
  play: async ({ canvasElement }) => {
    const { press, shadowRoot } = await floor(canvasElement);
    await press('[part~=team]');
    await until(() => shadowRoot.querySelectorAll('.member .row').length === customers.length);
    await press('.agent .icon-only');
    await until(() => shadowRoot.querySelector('.watched'));
  },
};

export const Monitors: StoryObj = {
  play: async ({ canvasElement }) => {
    await following(canvasElement, 'Monitor');
  },
};

/** What is written is for agents only, and looks so. */
export const Coaches: StoryObj = {
  play: async ({ canvasElement }) => {
    await following(canvasElement, 'Coach');
  },
};

export const BargesIn: StoryObj = {
  play: async ({ canvasElement }) => {
    await following(canvasElement, 'BargeIn');
  },
};

/** The conversation was over before the supervisor came. */
export const TooLate: StoryObj = {
  play: async ({ canvasElement }) => {
    const { press, shadowRoot, agent } = await floor(canvasElement);
    await press('[part~=team]');
    await until(() => shadowRoot.querySelectorAll('.member .row').length === customers.length);
    for (const chat of [...agent.chats]) await chat.perform('Complete');
    await press('.member .row');
    await until(() => shadowRoot.querySelector('.line.danger'));
  },
};

/** Live: choose a colleague to write to. */
export const ToAColleague: StoryObj = {
  play: async ({ canvasElement }) => {
    const { press, shadowRoot } = await floor(canvasElement);
    await press('[part~=starting]');
    const search = await until(() => shadowRoot.querySelector('gws-target-search'));
    await until(() => search.shadowRoot!.querySelector('.row'));
  },
};

/** One at a time: there is no other as long as this one lasts. */
export const WritesWithAColleague: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await floor(canvasElement);
    const { number } = stage.centre.devices.of(stage.person(carole));
    await session.request('POST /me/im-sessions', {
      body: { operationName: 'InitiateIMSession', destination: { phoneNumber: number } },
    });
    const im = await until(() => [...session.imSessions].find((one) => one.can('SendMessage')));
    await im.perform('SendMessage', { text: 'Do we have black ones left, or only grey?' });
    await until(() => im.log.entries.length > 0);
  },
};

export const Dark: StoryObj = { ...Monitors, globals: { scheme: 'dark' } };
export const CoachesInTheDark: StoryObj = { ...Coaches, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...Coaches, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...Monitors, globals: { language: 'ar', direction: 'rtl' } };
/** In one column the band wraps, and its sentence stays whole. */
export const Narrow: StoryObj = {
  ...Monitors,
  render: () => html`
    <gws-session hidden channels="voice chat smssession"></gws-session>
    <gws-chat-panel class="narrow"></gws-chat-panel>
  `,
};
