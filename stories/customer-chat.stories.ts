import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/customer-chat/define.js';
import { backdate, say } from './support/stage.js';
import { until } from './support/until.js';
import { shop } from './support/shop.js';
import { arabic, contacts, english, find, onPage, press, talking, waiting, write } from './support/visit.js';

interface Args {
  name: string;
  '--gws-color-accent'?: string;
}

export default {
  title: 'Customer chat',
  component: 'gws-customer-chat',
  parameters: { layout: 'fullscreen', docs: { story: { inline: false, height: '800px' } } },
  args: { name: 'Tarnfell Outdoor' },
  render: ({ name }) => html`${shop} <gws-customer-chat name=${name}></gws-customer-chat>`,
} satisfies Meta<Args>;

type Story = StoryObj<Args>;

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

/** What was missing or wrong stands under its field. */
export const WrongField: Story = {
  play: async (context) => {
    await DeclaredFields.play!(context);
    const chat = context.canvasElement.querySelector('gws-customer-chat')!;
    const email = (await until(() => find(chat, 'input[type=email]'))) as HTMLInputElement;
    email.value = 'jonas.weber@';
    await press(chat, 'form [type=submit], form .primary');
  },
};

/** Nothing is kept before the visitor agrees. */
export const Consent: Story = {
  play: async ({ canvasElement }) => {
    const { chat } = onPage(canvasElement);
    Object.assign(chat, { requireConsent: '2026-11', privacyUrl: '/privacy' });
    await chat.open();
  },
};

/** The page has a button, a mark and a greeting of its own. */
export const Slots: Story = {
  render: ({ name }) => html`
    ${shop}
    <gws-customer-chat name=${name}>
      <button slot="launcher">Ask us</button>
      <b slot="mark">T</b>
      <p slot="before">Our workshop in Bergen answers.</p>
    </gws-customer-chat>
  `,
  play: async ({ canvasElement }) => {
    await onPage(canvasElement).chat.open();
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

export const Sending: Story = {
  play: async ({ canvasElement }) => {
    const { client, line } = await talking(canvasElement);
    line.hold();
    client.send('Could you put in a spare pair of strap loops too?');
  },
};

/** The browser says so; the way back is its own. */
export const Offline: Story = {
  beforeEach: () => () => void Reflect.deleteProperty(navigator, 'onLine'),
  play: async ({ canvasElement }) => {
    await talking(canvasElement);
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    dispatchEvent(new Event('offline'));
  },
};

/** The browser forbids the page to keep anything: the chat works, and ends with the page. */
export const KeepsNothing: Story = {
  play: async ({ canvasElement }) => {
    const usual = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    Storage.prototype.setItem = () => {
      throw new DOMException('Forbidden', 'SecurityError');
    };
    await waiting(canvasElement).finally(() => Object.defineProperty(Storage.prototype, 'setItem', usual));
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

/** One colour is given; everything else follows from it, in light and in dark: the controls take any. */
export const Branded: Story = { ...Talking, args: { '--gws-color-accent': '#b3541e' } };
/** A pale one keeps black words. */
export const BrandedYellow: Story = { ...Ended, args: { '--gws-color-accent': '#f6c414' } };
export const BrandedGreenInTheDark: Story = {
  ...Before,
  args: { '--gws-color-accent': '#3c6e3f' },
  globals: { scheme: 'dark' },
};
