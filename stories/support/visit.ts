// What a visitor goes through on a page with a chat, and what is said there.
import type { GwsCustomerChat } from '../../src/elements/customer-chat/define.js';
import { acceptChat, forgetChats, say, Stage } from './stage.js';
import { until } from './until.js';

/** A visitor on a page whose chat is there; nobody works yet. */
export function onPage(canvas: HTMLElement) {
  forgetChats();
  const stage = new Stage();
  const chat = canvas.querySelector('gws-customer-chat')!;
  const line = stage.connect(chat);
  return { stage, chat, line };
}

export async function waiting(canvas: HTMLElement, nickname = 'Jonas Weber', subject = 'Hip belt buckle, order 48213') {
  const scene = onPage(canvas);
  await scene.chat.start({ nickname, subject });
  const client = scene.chat.client!;
  await until(() => client.entries.length > 0);
  return { ...scene, client };
}

/** Both talk; the agent works without a page. */
export async function talking(canvas: HTMLElement, words = english) {
  const scene = await waiting(canvas, words.visitor, words.subject);
  await say(scene.client, words.question);
  const session = await scene.stage.agent();
  const chat = await acceptChat(session, words.agent);
  for (const text of words.answers) await chat.perform('SendMessage', { text });
  await scene.client.refresh();
  await say(scene.client, words.thanks);
  return { ...scene, conversation: chat };
}

export const find = (chat: GwsCustomerChat, what: string) =>
  chat.shadowRoot!.querySelector('gws-customer-chat-panel')?.shadowRoot?.querySelector<HTMLElement>(what);

export const press = async (chat: GwsCustomerChat, what: string) => (await until(() => find(chat, what))).click();

/** What a visitor writes and has not sent. */
export function write(chat: GwsCustomerChat, text: string): boolean {
  const field = find(chat, 'textarea') as HTMLTextAreaElement | null | undefined;
  if (!field) return false;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  return true;
}

export const contacts = [
  { href: 'tel:+4755501200', label: '+47 55 50 12 00', note: 'Monday to Friday, 9:00 to 17:00' },
  { href: 'mailto:help@tarnfell.example', label: 'help@tarnfell.example', note: 'Answered within a day' },
];

export const english = {
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

export const arabic: typeof english = {
  visitor: 'ليلى',
  agent: 'كريستي سيبولا',
  subject: 'مشبك مكسور',
  question: 'مرحبًا، اشتريت حقيبة Ridgeline 45 الأسبوع الماضي، رقم الطلب 48213. وصل أحد المشابك مكسورًا.',
  answers: ['مرحبًا ليلى، نأسف لذلك.', 'هل أرسل لك مشبكًا جديدًا اليوم، أم تفضلين استبدال الحقيبة في المتجر؟'],
  thanks: 'المشبك يكفي، شكرًا',
};
