// A contact centre inside the page, with whoever works and asks in it: what a story or a test plays on.
import { CustomerChatClient } from '../../src/customer/index.js';
import type { GwsCustomerChat } from '../../src/elements/customer-chat/define.js';
import type { GwsSession } from '../../src/elements/session/define.js';
import { Session, type StartOptions } from '../../src/session/index.js';
import { createPageCentre, type PageCentre, type Person } from '../../src/simulator/index.js';
import { Line } from './line.js';
import { until } from './until.js';

export const kristi = { userName: 'ksippo', password: 'password' };
export const carole = { userName: 'cspencer', password: 'password' };
/** A supervisor. */
export const paula = { userName: 'pvance', password: 'password' };

/** Pages that are open beside each other share a storage, and must not share a chat. */
const thisPage = `page-${Math.random()}`;
let lastCentre = 0;

export class Stage {
  readonly inside: PageCentre;
  readonly #visitors = new Set<CustomerChatClient>();

  /** What sets this contact centre apart from others. */
  constructor(options: Parameters<typeof createPageCentre>[0] = {}) {
    this.inside = createPageCentre({ seed: 7, contactCenterId: `${thisPage}-${++lastCentre}`, ...options });
  }

  get centre() {
    return this.inside.centre;
  }

  line(): Line {
    return new Line(() => this.inside.client());
  }

  person({ userName } = kristi): Person {
    return this.centre.people.find((person) => person.userName === userName)!;
  }

  phone(number: string) {
    return this.centre.devices.all().find((device) => device.number === number)!;
  }

  /** Gives somebody hot seats beside the own desk; the last leaves open which of its phones is meant. */
  giveHotSeats(credentials = kristi): void {
    const owner = this.person(credentials);
    const places = this.centre.company.places as (typeof this.centre.company.places)[number][];
    for (const name of ['SIP_5100', 'SIP_5120']) places.push({ id: `place-${name}`, name, owner });
  }

  /** Signs an agent in with a session element, over a line of its own. */
  async signIn(element: GwsSession, credentials = kristi): Promise<{ session: Session; line: Line }> {
    const line = this.line();
    element.baseUrl = this.inside.baseUrl;
    element.transport = line;
    await element.signIn(credentials);
    return { session: element.session!, line };
  }

  /** An agent who works without a page, and is ready. */
  async agent(credentials = kristi, options: StartOptions = {}): Promise<Session> {
    const session = new Session({ baseUrl: this.inside.baseUrl, credentials, ...options, ...this.inside.client() });
    await session.start();
    await beReady(session);
    return session;
  }

  /** Somebody calls an agent; answers the call's id. */
  ring(from = '+49 30 5550 0134', credentials = kristi): string {
    return this.centre.calls.ring(this.person(credentials), from);
  }

  /** A visitor somewhere else, without a page, who asks for a chat. */
  async visitor(nickname = 'Jonas Weber', subject = 'Hip belt buckle, order 48213'): Promise<CustomerChatClient> {
    const visitor = new CustomerChatClient({
      baseUrl: this.inside.baseUrl,
      contactCenterId: this.centre.contactCenterId,
      fetch: this.line().fetch,
    });
    this.#visitors.add(visitor);
    await visitor.start({ nickname, subject });
    return visitor;
  }

  /** Puts a visitor's element on a line to this centre. */
  connect(element: GwsCustomerChat): Line {
    const line = this.line();
    element.transport = line;
    element.baseUrl = this.inside.baseUrl;
    element.contactCenterId = this.centre.contactCenterId;
    return line;
  }

  /** Ends what would go on asking. */
  close(): void {
    for (const visitor of this.#visitors) visitor.close();
  }
}

/** Ready, and the server says so. */
export async function beReady(session: Session): Promise<void> {
  await session.setState('Ready');
  await until(() => [...session.channels].every(({ data }) => data.userState?.state === 'Ready'));
}

/** Takes the conversation that is offered. */
export async function acceptChat(session: Session, nickname = 'Kristi') {
  const chat = await until(() => [...session.chats].find(({ data }) => data.state === 'Invited'));
  await chat.perform('Accept', { nickname });
  await until(() => chat.data.state === 'Chatting' && chat.data.participants?.length && chat.log.last > 0);
  return chat;
}

/** Answers the call that rings. */
export async function answerCall(session: Session) {
  const call = await until(() => [...session.calls].find(({ data }) => data.state === 'Ringing'));
  await call.perform('Answer');
  await until(() => call.data.state === 'Established');
  return call;
}

/** Says something as a visitor, and waits until the log has it. */
export async function say(visitor: CustomerChatClient, text: string): Promise<void> {
  visitor.send(text);
  await until(() => visitor.entries.some((entry) => entry.text === text));
}

/** As if a chat had been given so many minutes ago. */
export function backdate({ centre }: Stage, minutes: number): void {
  const key = Object.keys(localStorage).find((name) => name.endsWith(`:${centre.contactCenterId}`))!;
  const [since, id] = localStorage.getItem(key)!.split(' ');
  localStorage.setItem(key, `${Number(since) - minutes * 60_000} ${id}`);
}

/** Chats that earlier pages have kept belong to centres that are gone. */
export function forgetChats(): void {
  for (const key of Object.keys(localStorage)) if (key.includes(thisPage)) localStorage.removeItem(key);
}
