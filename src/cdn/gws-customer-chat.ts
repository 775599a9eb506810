// The script tag of a website: registers the element, puts one on the page if the tag says which contact centre, and
// carries out what the page has asked for, from before the script was there on.
import { define } from '../ui/define.js';
import { GwsCustomerChat } from '../elements/customer-chat/customer-chat.js';

/** The name of a method with its arguments; or `set` with properties; or `on` with an event's type and a listener. */
type Command = [name: string, ...values: unknown[]];

const page = window as { gwsChat?: { push(...commands: Command[]): void } };
const script = document.currentScript as HTMLScriptElement;

function begin(): void {
  GwsCustomerChat.load = load;
  define('gws-customer-chat', GwsCustomerChat);

  const waiting = page.gwsChat as Command[] | undefined;
  const attributes = [...script.attributes].filter(({ name }) => name.startsWith('data-'));
  if (!script.dataset['contactCenterId']) return take(waiting, () => document.querySelector('gws-customer-chat')!);

  const chat = document.createElement('gws-customer-chat');
  for (const { name, value } of attributes) chat.setAttribute(name.slice(5), value);
  const attach = () => {
    document.body.append(chat);
    take(waiting, () => chat);
  };
  if (document.body) attach();
  else addEventListener('DOMContentLoaded', attach);
}

/** A failed import() is remembered as long as the page lives: scripts/load-parts.mjs tells more. */
const load = (name: string): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { href } = new URL(`gws-customer-chat-${name}.js`, script.src);
    const onload = () => resolve(import(href));
    const onerror = () => import(`${href}#${Date.now()}`).then(reject, reject);
    const asked = { rel: 'preload', as: 'script', crossOrigin: '', href, onload, onerror };
    document.head.append(Object.assign(document.createElement('link'), asked));
  });

function take(waiting: Command[] = [], chat: () => GwsCustomerChat): void {
  const run = ([name, ...values]: Command) => {
    const element = chat() as unknown as Record<string, (...values: unknown[]) => unknown>;
    if (name === 'set') Object.assign(element, ...(values as object[]));
    else element[name === 'on' ? 'addEventListener' : name]!(...values);
  };
  page.gwsChat = { push: (...commands) => commands.forEach(run) };
  waiting.forEach(run);
}

if (page.gwsChat && !Array.isArray(page.gwsChat)) {
  console.warn('gws-customer-chat.js is on this page twice; the first one goes on, this one does nothing.');
} else {
  begin();
}
