import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Describe } from '../src/elements/softphone/caller.js';
import '../src/elements/softphone/define.js';
import { answerCall, beReady, Stage } from './support/stage.js';
import { until } from './support/until.js';

/** What an embedder's customer database knows. */
const known: Readonly<Record<string, string>> = {
  '+49 30 5550 0134': 'Jonas Weber',
  '+49 89 5550 0178': 'Maximiliane von Hohenstein-Wittgenstein',
  '+44 161 496 0822': 'Priya Raman',
};
const describe: Describe = ({ participants }) => ({ name: known[participants?.[0]?.phoneNumber ?? ''] ?? '' });

export default {
  title: 'Softphone/Ringing',
  component: 'gws-softphone',
  parameters: { docs: { story: { inline: false, height: '380px' } } },
  render: () => html`
    <gws-session hidden></gws-session>
    <gws-softphone .describe=${describe}></gws-softphone>
  `,
} satisfies Meta;

async function atWork(canvas: HTMLElement) {
  const stage = new Stage();
  stage.centre.settings.voice['toast-filter'] = [
    { attachedDataKey: 'order', displayName: 'Order' },
    { attachedDataKey: 'since', displayName: 'Customer since' },
    { attachedDataKey: 'speaks', displayName: 'Speaks' },
  ];
  return { stage, ...(await stage.signIn(canvas.querySelector('gws-session')!)) };
}

const facts = { order: '48213, Ridgeline 45', since: '2019', speaks: 'German, English' };

export const Ringing: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    stage.centre.calls.ring(stage.person(), '+49 30 5550 0134', facts);
    await until(() => session.calls.size === 1);
  },
};

/** Delivered by a queue, so it can be given back there. */
export const FromAQueue: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    canvasElement.querySelector('gws-softphone')!.describe = (call) => ({
      ...describe(call),
      place: 'Berlin',
      queue: 'Repairs and spare parts',
      waitsSince: Date.now() - 48_000,
    });
    await beReady(session);
    stage.centre.calls.enqueue(stage.centre.company.queues[0]!.number, '+49 30 5550 0134', facts);
    await until(() => session.calls.size === 1);
  },
};

export const SecondCall: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    stage.ring('+49 30 5550 0134');
    await answerCall(session);
    stage.ring('+49 89 5550 0178');
    await until(() => session.calls.size === 2);
  },
};

/** A phone on the public network can be answered by its own receiver only. */
export const AnsweredElsewhere: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    (stage.phone('5000') as { network: string }).network = 'Public';
    stage.ring('+44 161 496 0822');
    await until(() => session.calls.size === 1);
  },
};

export const Answering: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session, line } = await atWork(canvasElement);
    stage.ring('+49 30 5550 0134');
    const call = await until(() => [...session.calls][0]);
    line.hold();
    void call.perform('Answer');
  },
};

/** The toast stays, and its buttons wait. */
export const ConnectionLost: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session, line } = await atWork(canvasElement);
    stage.ring('+49 30 5550 0134');
    await until(() => session.calls.size === 1);
    line.break();
  },
};

export const VoiceServiceInactive: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage } = await atWork(canvasElement);
    const voice = stage.centre.services.list().find(({ type }) => type === 'Voice')!;
    stage.centre.services.turn(voice.id, 'Inactive');
  },
};

export const Dark: StoryObj = { ...FromAQueue, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...SecondCall, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...FromAQueue, globals: { language: 'ar', direction: 'rtl' } };
