import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/session/define.js';
import { carole, kristi, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Session',
  component: 'gws-session',
  parameters: { docs: { story: { inline: false, height: '320px' } } },
  render: () => html`<gws-session></gws-session>`,
} satisfies Meta;

const element = (canvas: HTMLElement) => canvas.querySelector('gws-session')!;

/** What somebody does who types and presses the button. */
function fillIn(canvas: HTMLElement, { userName, password } = kristi): void {
  const form = element(canvas).shadowRoot!.querySelector('form')!;
  form.querySelector<HTMLInputElement>('[name="userName"]')!.value = userName;
  form.querySelector<HTMLInputElement>('[name="password"]')!.value = password;
  form.requestSubmit();
}

/** Chooses a place, once that is asked for. */
async function choose(canvas: HTMLElement, place: string): Promise<void> {
  const select = await until(() => element(canvas).shadowRoot!.querySelector('select'));
  select.value = [...select.options].find(({ label }) => label === place)!.value;
  select.form!.requestSubmit();
}

/** Waits until a line says something. */
const line = (canvas: HTMLElement) => until(() => element(canvas).shadowRoot!.querySelector('.line'));

/** An agent of whom only the cookies know, as after a reload. */
async function resume(canvas: HTMLElement, stage: Stage) {
  const session = element(canvas);
  const { line: used } = await stage.signIn(session);
  session.remove();
  await until(() => session.session!.status === 'ended');
  const again = Object.assign(document.createElement('gws-session'), {
    transport: used,
    baseUrl: stage.inside.baseUrl,
    autoStart: true,
  });
  canvas.append(again);
  await until(() => again.session?.status === 'live');
  return used;
}

export const SignedOut: StoryObj = {
  play: ({ canvasElement }) => {
    const session = element(canvasElement);
    session.transport = new Stage().line();
    session.baseUrl = 'https://in-page.invalid';
  },
};

/** A shop's own mark above the form. */
export const WithHeader: StoryObj = {
  render: () => html`<gws-session><b slot="header">Tarnfell Outdoor</b></gws-session>`,
};

export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    const session = element(canvasElement);
    const stage = new Stage();
    Object.assign(session, { transport: stage.line(), baseUrl: stage.inside.baseUrl });
    fillIn(canvasElement, { ...kristi, password: 'forgotten' });
    await line(canvasElement);
  },
};

export const SigningIn: StoryObj = {
  play: ({ canvasElement }) => {
    const stage = new Stage();
    const held = stage.line();
    held.hold();
    Object.assign(element(canvasElement), { transport: held, baseUrl: stage.inside.baseUrl });
    fillIn(canvasElement);
  },
};

/** After a reload, for as long as it takes to find out who it is. */
export const Resuming: StoryObj = {
  play: ({ canvasElement }) => {
    const stage = new Stage();
    const held = stage.line();
    held.hold();
    Object.assign(element(canvasElement), { transport: held, baseUrl: stage.inside.baseUrl, autoStart: true });
  },
};

export const ChoiceOfPlace: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    stage.giveHotSeats();
    void stage.signIn(element(canvasElement));
    await until(() => element(canvasElement).shadowRoot!.querySelector('select'));
  },
};

/** At this place are two phones, and nobody has said which. */
export const PlaceRefused: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    stage.giveHotSeats();
    element(canvasElement).channels = 'voice';
    stage.signIn(element(canvasElement)).catch(() => {
      // The line says so.
    });
    await choose(canvasElement, 'SIP_5120');
    await line(canvasElement);
  },
};

export const SignedIn: StoryObj = {
  play: async ({ canvasElement }) => {
    await new Stage().signIn(element(canvasElement));
  },
};

export const ChannelFailed: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    stage.centre.features.turn('api-multimedia-chat', false);
    await stage.signIn(element(canvasElement));
  },
};

/** Somebody else has the phone of the place; another place may do. */
export const PhoneInUse: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    stage.giveHotSeats();
    await stage.agent(carole, { place: 'SIP_5100' });
    void stage.signIn(element(canvasElement));
    await choose(canvasElement, 'SIP_5100');
    await line(canvasElement);
  },
};

export const ConnectionLost: StoryObj = {
  play: async ({ canvasElement }) => {
    const { line: broken } = await new Stage().signIn(element(canvasElement));
    broken.break();
    await line(canvasElement);
  },
};

/** The server has forgotten who it is; what was there goes on. */
export const SignInAgain: StoryObj = {
  play: async ({ canvasElement }) => {
    const used = await resume(canvasElement, new Stage());
    used.forget();
    await line(canvasElement);
  },
};

/** Somebody else has signed in where that was asked. */
export const MadeRoom: StoryObj = {
  play: async ({ canvasElement }) => {
    const used = await resume(canvasElement, new Stage());
    used.forget();
    await line(canvasElement);
    fillIn(canvasElement, carole);
    await until(() => element(canvasElement).session?.user?.userName === carole.userName);
    await line(canvasElement);
  },
};

/** Somebody else has signed in in another tab of this browser. */
export const OtherUser: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    const { line: used } = await stage.signIn(element(canvasElement));
    const other = document.createElement('gws-session');
    Object.assign(other, { baseUrl: stage.inside.baseUrl, transport: { ...stage.line(), fetch: used.fetch } });
    await other.signIn(carole);
    used.drop();
    await line(canvasElement);
  },
};

export const CookiesBlocked: StoryObj = {
  play: async ({ canvasElement }) => {
    const stage = new Stage();
    const used = stage.line();
    used.blockCookies();
    Object.assign(element(canvasElement), { transport: used, baseUrl: stage.inside.baseUrl });
    fillIn(canvasElement);
    await line(canvasElement);
  },
};
