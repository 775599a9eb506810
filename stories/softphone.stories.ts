import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/softphone/define.js';
import { answerCall, beReady, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Softphone',
  component: 'gws-softphone',
  parameters: { docs: { story: { inline: false, height: '360px' } } },
  // The session stands beside the phone, as it may stand anywhere on a page; here it need not be seen.
  render: () => html`
    <gws-session hidden></gws-session>
    <gws-softphone></gws-softphone>
  `,
} satisfies Meta;

/** An agent at work: signed in and ready. */
async function atWork(canvas: HTMLElement) {
  const stage = new Stage();
  const { session, line } = await stage.signIn(canvas.querySelector('gws-session')!);
  await beReady(session);
  return { stage, session, line };
}

async function inCall(canvas: HTMLElement) {
  const work = await atWork(canvas);
  work.stage.ring();
  return { ...work, call: await answerCall(work.session) };
}

export const SignedOut: StoryObj = {};

export const NotReady: StoryObj = {
  play: async ({ canvasElement }) => {
    await new Stage().signIn(canvasElement.querySelector('gws-session')!);
  },
};

export const Idle: StoryObj = {
  play: async ({ canvasElement }) => {
    await atWork(canvasElement);
  },
};

/** Live: the button answers, and then hangs up. */
export const Ringing: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    stage.ring();
    await until(() => session.calls.size === 1);
  },
};

export const Answering: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session, line } = await atWork(canvasElement);
    stage.ring();
    const call = await until(() => [...session.calls][0]);
    line.hold();
    void call.perform('Answer');
  },
};

export const InACall: StoryObj = {
  play: async ({ canvasElement }) => {
    await inCall(canvasElement);
  },
};

export const ConnectionLostInACall: StoryObj = {
  play: async ({ canvasElement }) => {
    const { line } = await inCall(canvasElement);
    line.break();
  },
};

export const SecondCallRings: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await inCall(canvasElement);
    stage.ring('+49 89 5550 0178');
    await until(() => session.calls.size === 2);
  },
};

export const Dark: StoryObj = { ...Ringing, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...InACall, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...Ringing, globals: { language: 'ar', direction: 'rtl' } };
