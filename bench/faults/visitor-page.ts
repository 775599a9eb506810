// What a visitor's page runs: the client itself, and a note of each time that it sends something.
import { CustomerChatClient } from '../../src/customer/index.js';

const query = new URLSearchParams(location.search);

/** Kept by its own name each, so that neither a reload nor another tab loses one. */
const noted: typeof fetch = (input, init) => {
  const { operationName, text } = JSON.parse(String(init?.body ?? '{}')) as { operationName?: string; text?: string };
  const key = `sent:${Date.now()}:${Math.random()}`;
  if (operationName === 'SendMessage') localStorage.setItem(key, JSON.stringify({ text, at: Date.now() }));
  return fetch(input, init);
};

const client = new CustomerChatClient({
  baseUrl: query.get('api')!,
  contactCenterId: query.get('centre')!,
  requestLife: Number(query.get('life')),
  storage: localStorage,
  fetch: noted,
});
client.resume();

const kept = () => Object.entries(localStorage) as [string, string][];

const visitor = {
  client,
  id: () =>
    kept()
      .find(([key]) => /^gws-customer-chat:[^/]*\/\/[^/]*$/.test(key))?.[1]
      ?.split(' ')[1],
  /** What was sent, and when, in all tabs. */
  sent: () =>
    kept()
      .filter(([key]) => key.startsWith('sent:'))
      .map(([, value]) => JSON.parse(value) as { text: string; at: number }),
  /** What the visitor would see as not sent is sent again by hand. */
  mend: () => {
    const unsent = client.outgoing.filter(({ state }) => state === 'unsent');
    for (const { id } of unsent) client.resend(id);
    return { open: client.outgoing.length, byHand: unsent.map(({ text }) => text), phase: client.phase };
  },
};
export type VisitorPage = typeof visitor;

declare global {
  interface Window {
    visitor: VisitorPage;
  }
}
window.visitor = visitor;
