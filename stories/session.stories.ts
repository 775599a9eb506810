import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/session/define.js';
import { kristi, Stage } from './support/stage.js';

export default {
  title: 'Session',
  component: 'gws-session',
  parameters: { docs: { story: { inline: false, height: '320px' } } },
  render: () => html`<gws-session></gws-session>`,
} satisfies Meta;

const element = (canvas: HTMLElement) => canvas.querySelector('gws-session')!;

export const SignedOut: StoryObj = {
  play: ({ canvasElement }) => {
    const session = element(canvasElement);
    session.transport = new Stage().line();
    session.baseUrl = 'https://in-page.invalid';
  },
};

export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    await new Stage().signIn(element(canvasElement), { ...kristi, password: 'forgotten' }).catch(() => {
      // The form says so.
    });
  },
};

export const SigningIn: StoryObj = {
  play: ({ canvasElement }) => {
    const session = element(canvasElement);
    const line = new Stage().line();
    line.hold();
    session.transport = line;
    void session.signIn(kristi);
  },
};

export const SignedIn: StoryObj = {
  play: async ({ canvasElement }) => {
    await new Stage().signIn(element(canvasElement));
  },
};

export const ConnectionLost: StoryObj = {
  play: async ({ canvasElement }) => {
    const { line } = await new Stage().signIn(element(canvasElement));
    line.break();
  },
};
