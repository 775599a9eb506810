import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/customer-chat/define.js';
import type { GwsCustomerChat } from '../src/elements/customer-chat/define.js';
import { acceptChat, backdate, forgetChats, say, Stage } from './support/stage.js';
import { until } from './support/until.js';
import { shop } from './support/shop.js';

interface Args {
  name: string;
}

export default {
  title: 'Customer chat',
  component: 'gws-customer-chat',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '800px' } } },
  args: { name: 'Tarnfell Outdoor' },
  render: ({ name }) => html`${shop} <gws-customer-chat name=${name}></gws-customer-chat>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

/** A visitor on a page whose chat is there; nobody works yet. */
function onPage(canvas: HTMLElement) {
  forgetChats();
  const stage = new Stage();
  const chat = canvas.querySelector('gws-customer-chat')!;
  const line = stage.connect(chat);
  return { stage, chat, line };
}

async function waiting(canvas: HTMLElement, nickname = 'Jonas Weber', subject = 'Hip belt buckle, order 48213') {
  const scene = onPage(canvas);
  await scene.chat.start({ nickname, subject });
  const client = scene.chat.client!;
  await until(() => client.entries.length > 0);
  return { ...scene, client };
}

/** Both talk; the agent works without a page. */
async function talking(canvas: HTMLElement, words = english) {
  const scene = await waiting(canvas, words.visitor, words.subject);
  await say(scene.client, words.question);
  const session = await scene.stage.agent();
  const chat = await acceptChat(session, words.agent);
  for (const text of words.answers) await chat.perform('SendMessage', { text });
  await scene.client.refresh();
  await say(scene.client, words.thanks);
  return { ...scene, conversation: chat };
}

export const Launcher: Story = {
  play: ({ canvasElement }) => {
    onPage(canvasElement);
  },
};

/** Live: nobody answers here, but the form asks and the chat begins. */
export const Before: Story = {
  play: async ({ canvasElement }) => {
    await onPage(canvasElement).chat.open();
  },
};

/** What the page wants to know; the browser validates, and a wrong field says what to do. */
export const DeclaredFields: Story = {
  play: async ({ canvasElement }) => {
    const { chat } = onPage(canvasElement);
    chat.fields = [
      { name: 'nickname', required: true },
      { name: 'email', type: 'email', label: 'E-mail' },
      { name: 'subject', type: 'select', required: true, options: ['Repairs and spare parts', 'Orders'] },
      {
        name: 'terms',
        type: 'checkbox',
        required: true,
        label: 'I agree that this chat is stored for 30 days, as the privacy notice says.',
        link: { href: '/privacy', label: 'privacy notice' },
      },
    ];
    await chat.open();
  },
};

/** A question after a time, on some pages, or when somebody is about to leave. */
export const Invitation: Story = {
  render: ({ name }) => html`
    ${shop}
    <gws-customer-chat
      name=${name}
      invitation="Not sure about the back length? I can help you measure it."
      invitation-from="Carole from Tarnfell"
      invitation-after="0"
      invitation-limit="1000000"
    ></gws-customer-chat>
  `,
  play: ({ canvasElement }) => {
    onPage(canvasElement);
  },
};

/** By the centre's own clock; other ways are offered at once. */
export const Closed: Story = {
  play: async ({ canvasElement }) => {
    const { chat } = onPage(canvasElement);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    chat.openingHours = { timeZone: 'Europe/Oslo', place: 'Bergen', [tomorrow]: '9:00-17:00' };
    chat.contacts = contacts;
    chat.takeMessage = async () => {};
    await chat.open();
  },
};

/** The panel where the page wants it, without a button. */
export const Inline: Story = {
  render: ({ name }) => html`${shop} <gws-customer-chat inline name=${name}></gws-customer-chat>`,
  play: ({ canvasElement }) => {
    onPage(canvasElement);
  },
};

export const Waiting: Story = {
  play: async ({ canvasElement }) => {
    const { client } = await waiting(canvasElement);
    await say(client, english.question);
  },
};

export const Talking: Story = {
  play: async ({ canvasElement }) => {
    const { client, conversation } = await talking(canvasElement);
    await conversation.perform('SendStartTypingNotification');
    await client.refresh();
  },
};

/** A pushed page shows where it leads; who reads further up is left there. */
export const Links: Story = {
  play: async ({ canvasElement }) => {
    const { client, conversation } = await talking(canvasElement);
    await conversation.perform('SendMessage', {
      text: 'It snaps in without tools. The steps are on https://tarnfell.example/repairs, second picture.',
    });
    await conversation.perform('SendUrl', { url: 'https://tarnfell.example/repairs/hip-belt-buckle' });
    await client.refresh();
  },
};

export const LongWait: Story = {
  play: async ({ canvasElement }) => {
    const { chat, stage } = await waiting(canvasElement);
    backdate(stage, 10);
    chat.waitLimit = 10;
  },
};

export const NearTheLimit: Story = {
  play: async ({ canvasElement }) => {
    const { chat } = await talking(canvasElement);
    chat.maxLength = 100;
    await until(() =>
      write(chat, 'The old one has a grey web strap, if that matters. I can send you a photo of it tonight'),
    );
  },
};

export const Unread: Story = {
  play: async ({ canvasElement }) => {
    const { chat, client, conversation } = await talking(canvasElement);
    chat.close();
    await conversation.perform('SendMessage', { text: 'It leaves here with today’s post.' });
    await client.refresh();
  },
};

export const NotSent: Story = {
  play: async ({ canvasElement }) => {
    const { client, line } = await talking(canvasElement);
    const mend = line.cut();
    client.send('Could you put in a spare pair of strap loops too?');
    await until(() => !client.connected);
    mend();
    await client.refresh();
    await until(() => client.outgoing[0]?.state !== 'sending');
  },
};

export const NoAnswer: Story = {
  play: async ({ canvasElement }) => {
    const { client, line } = await talking(canvasElement);
    line.cut();
    await client.refresh();
  },
};

export const Ended: Story = {
  play: async ({ canvasElement }) => {
    const { chat, client, conversation } = await talking(canvasElement);
    chat.asksRating = true;
    await conversation.perform('Complete');
    await client.refresh();
  },
};

/** Another way is named where the page has told one. */
export const NotAvailable: Story = {
  play: async ({ canvasElement }) => {
    const chat = canvasElement.querySelector('gws-customer-chat')!;
    chat.contacts = contacts;
    await chat.open();
  },
};

/** Switches, copies and the end. */
export const Menu: Story = {
  play: async ({ canvasElement }) => {
    const { chat } = await talking(canvasElement);
    await press(chat, '.more button');
    await until(() => find(chat, '.menu'));
  },
};

/** Ending asks once, in place, naming what is lost. */
export const EndQuestion: Story = {
  play: async (context) => {
    await Menu.play!(context);
    await press(context.canvasElement.querySelector('gws-customer-chat')!, '.menu .end');
  },
};

/** Who reads further up stays there: a mark where the new begins, and a way down. */
export const NewMessages: Story = {
  play: async (context) => {
    const { chat, client, conversation } = await talking(context.canvasElement);
    const log = await until(() => find(chat, 'gws-message-list')?.shadowRoot?.querySelector('.log'));
    for (let turn = 0; turn < 3; turn++) {
      for (const text of english.answers) await conversation.perform('SendMessage', { text });
    }
    await client.refresh();
    await until(() => log.scrollTop > 0);
    log.scrollTop = log.scrollHeight / 4;
    await new Promise((done) => log.addEventListener('scroll', done, { once: true }));
    for (const text of english.answers) await conversation.perform('SendMessage', { text });
    await client.refresh();
  },
};

/** Nothing longer is sent. */
export const TooLong: Story = {
  play: async ({ canvasElement }) => {
    const { chat } = await talking(canvasElement);
    chat.maxLength = 20;
    await until(() => write(chat, 'The old one has a grey web strap, if that matters.'));
  },
};

export const EndedWhileAway: Story = {
  play: async ({ canvasElement }) => {
    const { chat, conversation } = await talking(canvasElement);
    const { parentElement } = chat;
    chat.remove();
    await until(() => !chat.client);
    await conversation.perform('Complete');
    parentElement!.append(chat);
    await until(() => chat.client?.phase === 'ended');
  },
};

export const Dark: Story = { ...Talking, globals: { scheme: 'dark' } };
export const German: Story = { ...Before, globals: { language: 'de' } };

export const RightToLeft: Story = {
  args: { name: 'متجر تارنفيل' },
  globals: { language: 'ar', direction: 'rtl' },
  play: async ({ canvasElement }) => {
    const { client, conversation } = await talking(canvasElement, arabic);
    await conversation.perform('SendStartTypingNotification');
    await client.refresh();
  },
};

/** One colour is given; everything else follows from it, in light and in dark. */
export const Branded: Story = {
  ...Talking,
  render: ({ name }) => html` ${shop} <gws-customer-chat class="branded" name=${name}></gws-customer-chat> `,
};

const find = (chat: GwsCustomerChat, what: string) =>
  chat.shadowRoot!.querySelector('gws-customer-chat-panel')?.shadowRoot?.querySelector<HTMLElement>(what);

const press = async (chat: GwsCustomerChat, what: string) => (await until(() => find(chat, what))).click();

/** What a visitor writes and has not sent. */
function write(chat: GwsCustomerChat, text: string): boolean {
  const field = find(chat, 'textarea') as HTMLTextAreaElement | null | undefined;
  if (!field) return false;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

const contacts = [
  { href: 'tel:+4755501200', label: '+47 55 50 12 00', note: 'Monday to Friday, 9:00 to 17:00' },
  { href: 'mailto:help@tarnfell.example', label: 'help@tarnfell.example', note: 'Answered within a day' },
];

const english = {
  visitor: 'Jonas Weber',
  agent: 'Kristi',
  subject: 'Hip belt buckle, order 48213',
  question: 'Hi! I bought the Ridgeline 45 last week, order 48213. One hip belt buckle came cracked.',
  answers: [
    'Hello Jonas, sorry about that. A new pack should not do this.',
    'I can post you a buckle today, or you swap the pack in our shop in Bergen. Which is easier?',
  ],
  thanks: 'A buckle is fine, I can fit it myself',
};

const arabic: typeof english = {
  visitor: 'ليلى',
  agent: 'كريستي سيبولا',
  subject: 'مشبك مكسور',
  question: 'مرحبًا، اشتريت حقيبة Ridgeline 45 الأسبوع الماضي، رقم الطلب 48213. وصل أحد المشابك مكسورًا.',
  answers: ['مرحبًا ليلى، نأسف لذلك.', 'هل أرسل لك مشبكًا جديدًا اليوم، أم تفضلين استبدال الحقيبة في المتجر؟'],
  thanks: 'المشبك يكفي، شكرًا',
};
