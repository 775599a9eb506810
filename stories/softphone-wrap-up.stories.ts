import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/softphone/define.js';
import { outcomesOf } from '../src/elements/outcome/outcomes.js';
import { answerCall, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Softphone/After a call',
  component: 'gws-softphone',
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  render: () => html`
    <gws-session hidden></gws-session>
    <gws-softphone .describe=${() => ({ name: 'Jonas Weber', queue: 'Repairs and spare parts' })}></gws-softphone>
  `,
} satisfies Meta;

/** Each story is another contact centre, whose calls no other one has had. */
let seed = Date.now() % 2 ** 31;

/** Somebody has called and hung up. */
async function afterACall(canvas: HTMLElement, { wrapUpTime = 60, ucs = true, mandatory = false } = {}) {
  const stage = new Stage({ seed: seed++ });
  const phone = canvas.querySelector('gws-softphone')!;
  phone.mandatoryOutcome = mandatory;
  stage.centre.settings.voice.defaultWrapupTime = wrapUpTime;
  stage.centre.features.turn('api-ucs-voice', ucs);
  const { session, line } = await stage.signIn(canvas.querySelector('gws-session')!);
  const id = stage.ring('+49 30 5550 0134');
  await answerCall(session);
  stage.centre.calls.hangUpOutside(id);
  const outcomes = await until(() => phone.shadowRoot!.querySelector('.wrap-up gws-outcome'));
  await outcomesOf(session);
  const choose = async (words: string) => {
    const lines = () => [...outcomes.shadowRoot!.querySelectorAll<HTMLElement>('summary, button')];
    (await until(() => lines().find(({ textContent }) => textContent.trim() === words))).click();
  };
  return { session, line, choose };
}

export const AfterACall: StoryObj = {
  play: async ({ canvasElement }) => {
    await afterACall(canvasElement);
  },
};

/** The agent cannot be ready before it is there; a reload does not change that. */
export const OutcomeNeeded: StoryObj = {
  play: async ({ canvasElement }) => {
    await afterACall(canvasElement, { mandatory: true });
  },
};

export const OutcomeChosen: StoryObj = {
  play: async ({ canvasElement }) => {
    const { choose } = await afterACall(canvasElement, { mandatory: true });
    await choose('Repair');
    await choose('Spare part sent');
  },
};

/** After-call work that ends when the agent says so, and no contact server to keep notes in. */
export const WithoutAnEnd: StoryObj = {
  play: async ({ canvasElement }) => {
    const { session } = await afterACall(canvasElement, { wrapUpTime: 0, ucs: false, mandatory: true });
    await session.channels.get('voice')!.perform('AfterCallWork', { wrapUpTime: '0' });
  },
};

export const Refused: StoryObj = {
  play: async ({ canvasElement }) => {
    const { choose, line } = await afterACall(canvasElement, { mandatory: true });
    line.cut();
    await choose('Issue Resolved');
  },
};

export const Dark: StoryObj = { ...OutcomeChosen, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...OutcomeNeeded, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...OutcomeNeeded, globals: { language: 'ar', direction: 'rtl' } };
