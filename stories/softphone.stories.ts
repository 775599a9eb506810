import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/softphone/define.js';
import { answerCall, beReady, carole, kristi, paula, Stage } from './support/stage.js';
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

const jonas = {
  FirstName: 'Jonas',
  LastName: 'Weber',
  Order: '48213, Ridgeline 45',
  'Asked before': 'Is the hip belt sold on its own?',
  Card: '5555 4444 3333 4821',
  Segment: 'Club',
};

/** Talking to somebody of whom a lot is known, and recorded. */
async function withJonas(canvas: HTMLElement) {
  const work = await atWork(canvas);
  const phone = canvas.querySelector('gws-softphone')!;
  phone.hiddenData = ['FirstName', 'LastName', 'GSIP_*', 'IW_*'];
  phone.maskedData = ['Card'];
  phone.lockedData = ['Segment'];
  work.stage.centre.calls.policy.recording = true;
  work.stage.centre.calls.ring(work.stage.person(), '+49 30 5550 0134', jonas);
  const call = await answerCall(work.session);
  await call.perform('StartCallRecording');
  return { ...work, phone, call };
}

/** Jonas waits while Carole is asked. */
async function askingCarole(canvas: HTMLElement) {
  const work = await withJonas(canvas);
  const other = await work.stage.agent(carole);
  const phoneNumber = [...other.devices][0]!.data.phoneNumber;
  await work.call.perform('InitiateTransfer', { destination: { phoneNumber } });
  await answerCall(other);
  return work;
}

async function press(canvas: HTMLElement, part: string) {
  const { renderRoot } = canvas.querySelector('gws-softphone')!;
  const button = await until(() => renderRoot.querySelector<HTMLElement>(`[part~='${part}']`));
  button.click();
}

export const CaseAndRecording: StoryObj = {
  play: async ({ canvasElement }) => {
    await withJonas(canvasElement);
  },
};

export const OnHold: StoryObj = {
  play: async ({ canvasElement }) => {
    const { call } = await withJonas(canvasElement);
    await call.perform('Hold');
  },
};

/** The tile keeps its place and says what is being done; the others wait. */
export const Pending: StoryObj = {
  play: async ({ canvasElement }) => {
    const { line } = await withJonas(canvasElement);
    line.hold();
    await press(canvasElement, 'hold');
  },
};

export const RecordingPaused: StoryObj = {
  play: async ({ canvasElement }) => {
    const { call } = await withJonas(canvasElement);
    await until(() => call.can('PauseCallRecording'));
    await call.perform('PauseCallRecording');
  },
};

export const Keypad: StoryObj = {
  play: async ({ canvasElement }) => {
    const { phone } = await withJonas(canvasElement);
    await press(canvasElement, 'keypad');
    await phone.sendDigits('21');
  },
};

export const Transferring: StoryObj = {
  play: async ({ canvasElement }) => {
    await withJonas(canvasElement);
    await press(canvasElement, 'transfer');
  },
};

export const RefusedInACall: StoryObj = {
  play: async ({ canvasElement }) => {
    const { call } = await withJonas(canvasElement);
    await call.perform('SingleStepTransfer', { destination: { phoneNumber: '5550199' } }).catch(() => {});
  },
};

export const AskingFirst: StoryObj = {
  play: async ({ canvasElement }) => {
    await askingCarole(canvasElement);
  },
};

/** Two calls that nobody has connected before: asked once more. */
export const ConnectQuestion: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session, call } = await withJonas(canvasElement);
    stage.ring('+44 20 7946 0321');
    await call.perform('Hold');
    await answerCall(session);
    await press(canvasElement, 'complete');
  },
};

export const HandedOver: StoryObj = {
  play: async ({ canvasElement }) => {
    const { session } = await askingCarole(canvasElement);
    await press(canvasElement, 'complete');
    await until(() => session.calls.size === 0);
  },
};

async function confer(canvas: HTMLElement) {
  const { session, call } = await askingCarole(canvas);
  const consult = await until(() => [...session.calls].find((one) => one.can('CompleteConference')));
  await consult.perform('CompleteConference');
  await until(() => call.data.participants.length === 2);
  return call;
}

export const Conference: StoryObj = {
  play: async ({ canvasElement }) => {
    await confer(canvasElement);
  },
};

export const Muted: StoryObj = {
  play: async ({ canvasElement }) => {
    const call = await confer(canvasElement);
    await until(() => call.can('MuteCall'));
    await call.perform('MuteCall');
  },
};

/** A supervisor, and an agent who is ready. */
async function supervising(canvas: HTMLElement) {
  const stage = new Stage();
  const { session } = await stage.signIn(canvas.querySelector('gws-session')!, paula);
  await beReady(session);
  const agent = await stage.agent(kristi);
  return { stage, session, agent, phone: canvas.querySelector('gws-softphone')! };
}

export const SupervisorChooses: StoryObj = {
  play: async ({ canvasElement }) => {
    await supervising(canvasElement);
    await press(canvasElement, 'monitor');
  },
};

/** Takes part in Kristi's next call, in a way. */
async function takingPart(canvas: HTMLElement, way: 'ListenIn' | 'Coach' | 'BargeIn') {
  const { stage, session, agent, phone } = await supervising(canvas);
  const { id, phoneNumber } = [...agent.devices][0]!.data;
  await phone.monitor(way, { targetDeviceUri: `/devices/${id}`, phoneNumber });
  stage.centre.calls.ring(stage.person(), '+49 30 5550 0134', jonas);
  await answerCall(agent);
  await until(() => session.calls.size === 1);
}

export const SupervisorListens: StoryObj = {
  play: ({ canvasElement }) => takingPart(canvasElement, 'ListenIn'),
};
export const SupervisorCoaches: StoryObj = {
  play: ({ canvasElement }) => takingPart(canvasElement, 'Coach'),
};
export const SupervisorBargesIn: StoryObj = {
  play: ({ canvasElement }) => takingPart(canvasElement, 'BargeIn'),
};

export const MayNot: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    stage.centre.features.turn('api-voice', false);
    await stage.signIn(canvasElement.querySelector('gws-session')!);
  },
};

const shaped = (shape: 'docked' | 'compact') => () => html`
  <gws-session hidden></gws-session>
  <gws-softphone class=${shape}></gws-softphone>
`;

/** A bar along an edge of the page: by its width. */
export const Docked: StoryObj = { ...AskingFirst, render: shaped('docked') };
export const DockedIdle: StoryObj = { ...Idle, render: shaped('docked') };
export const DockedRinging: StoryObj = { ...Ringing, render: shaped('docked') };

/** Compact: by its width. */
export const Compact: StoryObj = { ...CaseAndRecording, render: shaped('compact') };
export const CompactRinging: StoryObj = { ...Ringing, render: shaped('compact') };

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
