import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/chat-panel/define.js';
import '../src/elements/customer-chat/define.js';
import type { Describe } from '../src/elements/softphone/caller.js';
import '../src/elements/softphone/define.js';
import { paceOf } from './support/pace.js';
import { acceptChat, answerCall, beReady, carole, forgetChats, kristi, say, Stage } from './support/stage.js';
import { until } from './support/until.js';

/** Both sides of one centre on one page, step by step; the toolbar's pace says how fast. Afterwards both are yours. */
export default {
  title: 'Both sides',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '760px' } } },
} satisfies Meta;

/** A chat from the question to the end: asked, offered, accepted, words both ways and a page, ended. */
export const Conversation: StoryObj = {
  render: () => html`
    <p class="step" role="status"></p>
    <div class="both">
      <gws-customer-chat inline asks-rating name="Tarnfell Outdoor"></gws-customer-chat>
      <div>
        <gws-session hidden></gws-session>
        <gws-chat-panel></gws-chat-panel>
      </div>
    </div>
  `,
  play: async ({ canvasElement, globals }) => {
    forgetChats();
    const step = paceOf(canvasElement, globals);
    const stage = new Stage();
    const shop = canvasElement.querySelector('gws-customer-chat')!;
    stage.connect(shop);
    const { session } = await stage.signIn(canvasElement.querySelector('gws-session')!);
    await step('Left the visitor of a shop, right an agent, who is ready.');
    await beReady(session);
    await step('Jonas asks for a chat. It is offered to Kristi.');
    await shop.start({ nickname: 'Jonas Weber', subject: 'Hip belt buckle, order 48213' });
    const visitor = shop.client!;
    await until(() => session.chats.size === 1);
    await step('Kristi accepts.');
    const chat = await acceptChat(session);
    await visitor.refresh();
    await step('Jonas writes. Kristi sees that he does.');
    await visitor.setTyping(true);
    await until(() => chat.log.entries.at(-1)?.type === 'TypingStarted');
    await step('The question is there.');
    await say(visitor, 'Hi! One hip belt buckle of my Ridgeline 45 came cracked.');
    await step('Kristi answers. Jonas sees that she writes.');
    await chat.perform('SendStartTypingNotification');
    await visitor.refresh();
    await step('The answer is there, and a page with it.');
    await chat.perform('SendMessage', { text: 'Hello Jonas, sorry about that. I can post you a new one today.' });
    await chat.perform('SendUrl', { url: 'https://tarnfell.example/repairs/hip-belt-buckle' });
    await until(() => chat.log.entries.some(({ type }) => type === 'PushUrl'));
    await visitor.refresh();
    await step('Jonas is content.');
    await say(visitor, 'A buckle is fine, I can fit it myself. Thank you!');
    await until(() => chat.log.entries.at(-1)?.text?.startsWith('A buckle'));
    await step('Jonas ends the chat and may say how it was; Kristi has her work after it.');
    await visitor.end();
    await until(() => chat.log.entries.at(-1)?.type === 'ParticipantLeft');
  },
};

const known: Readonly<Record<string, string>> = { '+49 30 5550 0134': 'Jonas Weber' };
const describe: Describe = ({ participants }) => ({ name: known[participants?.[0]?.phoneNumber ?? ''] ?? '' });

/** A phone uses the session around it. */
const desk = html`
  <div>
    <gws-session><gws-softphone .describe=${describe}></gws-softphone></gws-session>
  </div>
`;

/** A call from the first ring to the outcome: answered, asked aside, handed over, hung up. */
export const Call: StoryObj = {
  render: () => html`
    <p class="step" role="status"></p>
    <div class="desks">${desk} ${desk}</div>
  `,
  play: async ({ canvasElement, globals }) => {
    const step = paceOf(canvasElement, globals);
    const stage = new Stage();
    stage.centre.settings.voice.defaultWrapupTime = 60;
    const [first, second] = canvasElement.querySelectorAll('gws-session');
    const { session } = await stage.signIn(first!, kristi);
    const { session: other } = await stage.signIn(second!, carole);
    await step('Left Kristi, right Carole; both are ready.');
    await beReady(session);
    await beReady(other);
    await step('Jonas calls. It rings at Kristi’s desk.');
    const id = stage.ring('+49 30 5550 0134');
    await until(() => session.calls.size === 1);
    await step('Kristi answers.');
    const call = await answerCall(session);
    await step('Kristi asks Carole first. Jonas waits.');
    await call.perform('InitiateTransfer', {
      destination: { phoneNumber: [...other.devices][0]!.data.phoneNumber },
    });
    await until(() => other.calls.size === 1);
    await step('Carole answers. They talk, and Jonas does not hear them.');
    await answerCall(other);
    const consult = await until(() => [...session.calls].find((one) => one.can('CompleteTransfer')));
    await step('Kristi hands Jonas over.');
    await consult.perform('CompleteTransfer');
    await until(() => session.calls.size === 0);
    await step('Carole puts him on hold to look something up.');
    const taken = await until(() => [...other.calls].find((one) => one.can('Hold')));
    await taken.perform('Hold');
    await until(() => taken.data.state === 'Held');
    await step('She is back.');
    await taken.perform('Retrieve');
    await until(() => taken.data.state === 'Established');
    await step('Jonas hangs up. Both say what came of it.');
    stage.centre.calls.hangUpOutside(id);
    await until(() => other.calls.size === 0);
  },
};
