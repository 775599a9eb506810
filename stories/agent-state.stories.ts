import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/agent-state/define.js';
import { answerCall, kristi, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Agent state',
  component: 'gws-agent-state',
  parameters: { docs: { story: { inline: false, height: '440px' } } },
  // Alone it has no ground of its own: the page, or the phone, gives it one.
  render: () => html`
    <gws-session hidden></gws-session>
    <div class="paper"><gws-agent-state></gws-agent-state></div>
  `,
} satisfies Meta;

/** An agent who is signed in and ready. */
async function atWork(canvas: HTMLElement, stage = new Stage()) {
  const { session, line } = await stage.signIn(canvas.querySelector('gws-session')!);
  const element = canvas.querySelector('gws-agent-state')!;
  await element.setState('Ready');
  await until(() => [...session.channels].every(({ data }) => data.userState.state === 'Ready'));
  await element.updateComplete;
  return { stage, session, line, element };
}

const openMenu = (canvas: HTMLElement) =>
  until(() => canvas.querySelector('gws-agent-state')!.shadowRoot!.querySelector<HTMLElement>('button.present')).then(
    (button) => button.click(),
  );

export const SignedOut: StoryObj = {};

export const Ready: StoryObj = {
  play: async ({ canvasElement }) => {
    await atWork(canvasElement);
  },
};

export const Lunch: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element } = await atWork(canvasElement);
    await element.setState('Lunch');
  },
};

/** Live: arrows and letters move, Enter chooses, Escape closes. */
export const MenuOpen: StoryObj = {
  play: async ({ canvasElement }) => {
    const { session, element } = await atWork(canvasElement);
    const phone = [...session.devices][0]!;
    await element.setState('Lunch');
    await phone.perform('ForwardCallsOn', { destination: '5099' });
    await until(() => phone.data.forwardTo);
    await openMenu(canvasElement);
  },
};

export const ReadyIsOff: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element } = await atWork(canvasElement);
    await element.setState('NotReady');
    element.whyNotReady = 'Choose an outcome, then you can be ready.';
    await openMenu(canvasElement);
  },
};

export const Pending: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element, line } = await atWork(canvasElement);
    line.hold();
    void element.setState('Lunch');
  },
};

export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element, stage } = await atWork(canvasElement);
    const states = stage.centre.settings.agentStates;
    states.splice(
      states.findIndex(({ operationName }) => operationName === 'Lunch'),
      1,
    );
    // The line says it.
    await element.setState('Lunch').catch(() => {});
  },
};

export const ChannelsDiffer: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element } = await atWork(canvasElement);
    await element.setState('NotReady', { channel: 'chat' });
  },
};

export const AfterThisCall: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element, stage, session } = await atWork(canvasElement);
    stage.ring();
    await answerCall(session);
    await element.setState('Lunch', { afterCall: true });
  },
};

export const AfterCallWork: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    stage.centre.settings.voice.defaultWrapupTime = '60';
    const { session } = await atWork(canvasElement, stage);
    stage.ring();
    const call = await answerCall(session);
    await call.perform('Hangup');
  },
};

export const NotAnswered: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    const id = stage.ring();
    await until(() => session.calls.size === 1);
    stage.centre.agents.missedCall(stage.person(kristi));
    stage.centre.calls.hangUpOutside(id);
  },
};

export const SetBySomebodyElse: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage } = await atWork(canvasElement);
    stage.centre.agents.change(stage.person(kristi), 'Training');
  },
};

export const ConnectionLost: StoryObj = {
  play: async ({ canvasElement }) => {
    const { line } = await atWork(canvasElement);
    line.break();
  },
};

export const Dark: StoryObj = { ...MenuOpen, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...AfterThisCall, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...MenuOpen, globals: { language: 'ar', direction: 'rtl' } };
