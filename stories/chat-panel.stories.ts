import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/define.js';
import { acceptChat, beReady, carole, say, Stage } from './support/stage.js';
import { until } from './support/until.js';

export default {
  title: 'Chat panel',
  component: 'gws-chat-panel',
  parameters: { docs: { story: { inline: false, height: '600px' } } },
  render: () => html`
    <gws-session hidden channels="voice chat smssession facebooksession"></gws-session>
    <gws-chat-panel></gws-chat-panel>
  `,
} satisfies Meta;

async function atWork(canvas: HTMLElement) {
  const stage = new Stage();
  const { session, line } = await stage.signIn(canvas.querySelector('gws-session')!);
  await beReady(session);
  return { stage, session, line };
}

/** A visitor and the agent talk. */
async function talking(canvas: HTMLElement) {
  const work = await atWork(canvas);
  const visitor = await work.stage.visitor();
  await say(visitor, 'Hi! I bought the Ridgeline 45 last week. One hip belt buckle came cracked.');
  const chat = await acceptChat(work.session);
  await chat.perform('SendMessage', { text: 'Hello Jonas, sorry about that. A new pack should not do this.' });
  await chat.perform('SendMessage', { text: 'I can post you a buckle today, or you swap the pack. Which is easier?' });
  await say(visitor, 'A buckle is fine, I can fit it myself');
  await until(() => chat.log.entries.at(-1)?.text?.startsWith('A buckle'));
  return { ...work, visitor, chat };
}

export const SignedOut: StoryObj = {};

export const Empty: StoryObj = {
  play: async ({ canvasElement }) => {
    await atWork(canvasElement);
  },
};

/** Live: accept it, write, finish it. */
export const Offered: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    await stage.visitor('Ingrid Moen', 'Tent pole broke at the first pitch');
    await until(() => session.chats.size === 1);
  },
};

export const Talking: StoryObj = {
  play: async ({ canvasElement }) => {
    await talking(canvasElement);
  },
};

export const CustomerIsTyping: StoryObj = {
  play: async ({ canvasElement }) => {
    const { visitor, chat } = await talking(canvasElement);
    await visitor.setTyping(true);
    await until(() => chat.log.entries.at(-1)?.type === 'TypingStarted');
  },
};

/** The one that is not open counts what was not read. */
export const ThreeAtOnce: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await talking(canvasElement);
    const second = await stage.visitor('Maximiliane von Hohenstein-Wittgenbach', 'Zelt ohne Reck?');
    await acceptChat(session);
    await say(second, 'Kann ich das Zelt auch ohne Reckstange aufbauen, zum Beispiel zwischen zwei Bäumen?');
    await stage.visitor('Ingrid Moen', 'Tent pole broke at the first pitch');
    await until(() => session.chats.size === 3);
  },
};

/** The agent writes to a colleague whom the customer does not see: paper, line and lock say so. */
export const AgentsOnly: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, chat } = await talking(canvasElement);
    const colleague = await stage.agent(carole);
    await chat.perform('Consult', { targetUri: `${stage.inside.baseUrl}/api/v2/users/${stage.person(carole).id}` });
    await acceptChat(colleague, 'Carole Spencer');
    await until(() => chat.can('SendToAgents'));
    await chat.perform('SendToAgents', { text: 'Do we have black ones left, or only grey?' });
    const { shadowRoot } = canvasElement.querySelector('gws-chat-panel')!;
    const toAgents = () => shadowRoot!.querySelector<HTMLElement>('[part~=to-agents]:not([aria-disabled])');
    (await until(toAgents)).click();
  },
};

/** All media beside each other; a short message counts its parts. */
export const AllMedia: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await talking(canvasElement);
    for (const [medium, channel] of [
      ['smsSessions', 'smssession'],
      ['facebookSessions', 'facebooksession'],
    ] as const) {
      const nickname = medium === 'smsSessions' ? 'Tom Okafor' : 'Priya Raman';
      const id = stage.centre.digital.of(channel).request({ nickname, subject: 'Opening hours' });
      stage.centre.digital.of(channel).performAsCustomer(id, 'SendMessage', 'Is the shop open on Saturday?');
      const offer = await until(() => [...session[medium]][0]);
      await (offer as typeof session.smsSessions extends Iterable<infer One> ? One : never).perform('Accept', {
        nickname: 'Kristi',
      });
    }
    canvasElement.querySelector('gws-chat-panel')!.open([...session.smsSessions][0]!.id);
  },
};

/** Chosen, dropped or pasted: one arrived, one is too large. */
export const Files: StoryObj = {
  play: async ({ canvasElement }) => {
    await talking(canvasElement);
    const panel = canvasElement.querySelector('gws-chat-panel')!;
    panel.maxFileSize = 0.001;
    const input = await until(() => panel.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]'));
    const chosen = new DataTransfer();
    chosen.items.add(new File(['drawing'], 'slider-fitting.txt', { type: 'text/plain' }));
    chosen.items.add(new File([new Uint8Array(2_000)], 'photos.zip'));
    input.files = chosen.files;
    input.dispatchEvent(new Event('change'));
    await until(() => panel.shadowRoot!.textContent.includes('7 byte'));
  },
};

/** The words stay, with a way on. */
export const NotSent: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, chat } = await talking(canvasElement);
    const { shadowRoot } = canvasElement.querySelector('gws-chat-panel')!;
    const field = await until(() => shadowRoot!.querySelector<HTMLTextAreaElement>('.composer textarea'));
    field.value = 'Yes, I have put one aside.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until(() => chat.log.entries.at(-1)?.type === 'TypingStarted');
    stage.inside.desk.faults.add({ kind: 'error500', path: '/me/chats' });
    field.form!.requestSubmit();
    const words = shadowRoot!.querySelector('gws-agent-messages')!.shadowRoot!;
    await until(() => words.textContent.includes('Not sent'));
  },
};

export const ServiceInactive: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage } = await talking(canvasElement);
    const chat = stage.centre.services.list().find(({ type }) => type === 'Chat')!;
    stage.centre.services.turn(chat.id, 'Inactive');
  },
};

/** Asked by a colleague, aside: the customer does not see whoever is consulted. */
export const Consulted: StoryObj = {
  play: async ({ canvasElement }) => {
    const { stage, session } = await atWork(canvasElement);
    const colleague = await stage.agent(carole);
    await session.channels.get('chat')!.perform('NotReady');
    const visitor = await stage.visitor();
    const chat = await acceptChat(colleague, 'Carole');
    await say(visitor, 'Do you have black buckles, too?');
    await beReady(session);
    await chat.perform('Consult', { targetUri: `${stage.inside.baseUrl}/api/v2/users/${stage.person().id}` });
    await acceptChat(session);
  },
};

export const CustomerGone: StoryObj = {
  play: async ({ canvasElement }) => {
    const { visitor, chat } = await talking(canvasElement);
    await visitor.end();
    await until(() => chat.log.entries.at(-1)?.type === 'ParticipantLeft');
  },
};

export const ConnectionLost: StoryObj = {
  play: async ({ canvasElement }) => {
    const { line } = await talking(canvasElement);
    line.break();
  },
};

/** Two columns: the customer's side is a drawer over the conversation. */
export const CustomerInDrawer: StoryObj = {
  play: async ({ canvasElement }) => {
    const panel = canvasElement.querySelector('gws-chat-panel')!;
    panel.classList.add('two-columns');
    await talking(canvasElement);
    const button = () => panel.shadowRoot!.querySelector<HTMLElement>('.head [part~=side]');
    (await until(button)).click();
  },
};

/** One column: the list, or the conversation with a way back. */
export const Narrow: StoryObj = {
  ...Talking,
  render: () => html`
    <gws-session hidden></gws-session>
    <gws-chat-panel class="narrow"></gws-chat-panel>
  `,
};

export const Dark: StoryObj = { ...ThreeAtOnce, globals: { scheme: 'dark' } };
export const German: StoryObj = { ...Offered, globals: { language: 'de' } };
export const RightToLeft: StoryObj = { ...Talking, globals: { language: 'ar', direction: 'rtl' } };
