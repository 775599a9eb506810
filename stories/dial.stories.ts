import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/dial/define.js';
import '../src/elements/session/define.js';
import { answerCall, beReady, carole, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Softphone/Calling out',
  component: 'gws-dial',
  parameters: { docs: { story: { inline: false, height: '480px' } } },
  // Parts of the softphone, on the ground that it gives them.
  render: () => html`
    <gws-session hidden></gws-session>
    <div class="paper"><gws-dial></gws-dial></div>
  `,
} satisfies Meta;

const transfer = (purpose = 'transfer') => html`
  <gws-session hidden></gws-session>
  <div class="paper">
    <gws-target-search purpose=${purpose} who="Jonas Weber" can-ask can-now></gws-target-search>
  </div>
`;

async function atWork(canvas: HTMLElement) {
  const stage = new Stage();
  const { session, line } = await stage.signIn(canvas.querySelector('gws-session')!);
  await beReady(session);
  const element = canvas.querySelector<HTMLElement>('gws-dial, gws-target-search')!;
  return { stage, session, line, element, root: element.shadowRoot! };
}

function type(root: ShadowRoot, text: string): void {
  const field = root.querySelector('input')!;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

const press = (root: ShadowRoot, selector: string) => root.querySelector<HTMLElement>(selector)!.click();

/** Somebody is ready, somebody at lunch, a contact was made. */
async function peopled(canvas: HTMLElement) {
  const work = await atWork(canvas);
  await work.stage.agent(carole);
  const other = await work.stage.agent({ userName: 'tokafor', password: 'password' });
  await other.request('POST /me/channels/{id}', { path: { id: 'voice' }, body: { operationName: 'Lunch' } as never });
  await work.session.request('POST /contacts', {
    body: { name: 'Bergen Cargo Bikes', phoneNumber: '+47 55 50 77 32' },
  });
  return work;
}

export const NobodyCalledYet: StoryObj = {
  play: async ({ canvasElement }) => {
    await atWork(canvasElement);
  },
};

export const Recent: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await peopled(canvasElement);
    for (const number of ['+46 8 5550 0142', '+44 20 7946 0321', '5001']) {
      const id = stage.ring(number);
      if (number.startsWith('+44')) await until(() => session.calls.size === 1);
      else await answerCall(session);
      stage.centre.calls.hangUpOutside(id);
      await until(() => session.calls.size === 0);
    }
  },
};

export const Colleagues: StoryObj = {
  play: async ({ canvasElement }) => {
    const { root } = await peopled(canvasElement);
    press(root, '#tab-colleagues');
    await until(() => root.querySelector('.row'));
  },
};

export const FavouritesEmpty: StoryObj = {
  play: async ({ canvasElement }) => {
    const { root } = await atWork(canvasElement);
    press(root, '#tab-favourites');
  },
};

export const Found: StoryObj = {
  play: async ({ canvasElement }) => {
    const { root } = await peopled(canvasElement);
    type(root, 'car');
    await until(() => root.querySelector('.row mark'));
  },
};

export const Nobody: StoryObj = {
  play: async ({ canvasElement }) => {
    const { root } = await atWork(canvasElement);
    type(root, 'karlsson');
    await until(() => root.querySelector('.empty')?.textContent.includes('karlsson'));
  },
};

export const NoDirectory: StoryObj = {
  play: async ({ canvasElement }) => {
    const { root, line } = await atWork(canvasElement);
    line.cut();
    press(root, '#tab-colleagues');
    await until(() => root.querySelector('.line'));
  },
};

export const DialPad: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element, root } = await atWork(canvasElement);
    Object.assign(element, {
      callerIds: [{ number: '+47 55 50 12 00', name: 'shop' }, { number: '+47 55 50 12 09' }],
    });
    type(root, '+1 (916) 555-0104');
    await until(() => root.querySelector('[aria-label=Clear], .as'));
    type(root, '');
    await until(() => root.querySelector('[aria-pressed=false]'));
    press(root, '[aria-pressed=false]');
    await until(() => root.querySelector('.pad'));
    type(root, '+1 (916) 555-0104');
  },
};

export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    const { element, root } = await atWork(canvasElement);
    type(root, '+1 (916) 555-0104');
    Object.assign(element, { refusal: 'Call was refused: the number is not known.' });
  },
};

export const Transfer: StoryObj = {
  render: () => transfer(),
  play: async ({ canvasElement }) => {
    const { root } = await peopled(canvasElement);
    type(root, 'ca');
    await until(() => root.querySelector('.row mark'));
  },
};

export const TransferToAnybody: StoryObj = {
  render: () => transfer(),
  play: async ({ canvasElement }) => {
    const { root } = await peopled(canvasElement);
    await until(() => root.querySelector('.row'));
  },
};

export const Transferring: StoryObj = {
  render: () => transfer(),
  play: async ({ canvasElement }) => {
    const { element, root } = await peopled(canvasElement);
    await until(() => root.querySelector('.acts > .button'));
    press(root, '.acts > .button:last-child');
    Object.assign(element, { pending: true });
  },
};

export const ConferenceRefused: StoryObj = {
  render: () => transfer('conference'),
  play: async ({ canvasElement }) => {
    const { element, root } = await atWork(canvasElement);
    type(root, '0800 555 0199');
    Object.assign(element, { refusal: 'Conference was refused: the number is not known.' });
    await until(() => root.querySelector('.row'));
  },
};

export const Dark: StoryObj = { ...Transfer, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...Transfer, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...Recent, globals: { language: 'ar', direction: 'rtl' } };
