// A floor whose agents have conversations: visitors come with a page of their own, customers from the centre's other side.
import assert from 'node:assert/strict';
import { until } from '../../../stories/support/until.js';
import { Visitor } from '../customer/visitor.js';
import { startDemo } from '../demo.js';
import { Floor } from '../softphone/floor.js';
import { PanelPage } from './panel-page.js';

/** How long words may be under way, a lost connection included. */
const longest = 20_000;

type Chats = ChatFloor['server']['centre']['chats'];

export class ChatFloor extends Floor<PanelPage> {
  readonly #visitors: Visitor[] = [];

  static override async open(options: { nodes?: number } = {}): Promise<ChatFloor> {
    const floor = new ChatFloor(await startDemo(options), PanelPage);
    // Whoever waits for a slow machine is not gone.
    Object.assign(floor.server.centre.digital.policy, { silenceAfter: 0, noAnswerAfter: 120_000 });
    return floor;
  }

  get chats(): Chats {
    return this.server.centre.chats;
  }

  /** These agents are offered what comes, and nobody else. */
  onlyReady(...ready: PanelPage[]): void {
    const { agents } = this.server.centre;
    for (const one of this.agents) agents.change(one.person, ready.includes(one) ? 'Ready' : 'NotReady', ['chat']);
  }

  /** Somebody comes to the shop with a browser of their own, and asks for a chat. */
  async visitor(name: string, subject = `A buckle for ${name}`): Promise<Visitor> {
    const visitor = await Visitor.come(await this.demo.visit());
    this.#visitors.push(visitor);
    await visitor.goesTo(`${this.demo.url}/shop.html`);
    await visitor.begins(name, subject);
    return visitor;
  }

  /** Somebody asks for a chat from elsewhere. */
  customer(nickname: string, subject = `A buckle for ${nickname}`): Customer {
    return new Customer(this.chats, this.chats.request({ nickname, subject }));
  }

  /** The customer of this name, as the centre has them. */
  customerOf(name: string): Customer {
    const { digital } = this.server.centre;
    const found = digital.live().find(({ nickname }) => nickname === name);
    assert.ok(found, `Nobody is called ${name}`);
    return new Customer(this.chats, found.customerId);
  }

  /** What somebody's conversation came to, while an agent has it. */
  outcomeOf(name: string): unknown {
    const chats = this.agents.flatMap(({ person }) => this.chats.of(person));
    return chats.find(({ userData }) => String(userData?.['Subject']).includes(name))?.userData?.['DispositionCode'];
  }

  /** All that was said in an agent's conversation, as the centre has it. */
  saidIn({ person }: PanelPage, name: string): string[] {
    const chat = this.chats
      .of(person)
      .find(({ participants = [] }) => participants.some(({ nickname }) => nickname === name));
    assert.ok(chat, `${person.userName} has nothing with ${name}`);
    return this.chats.messages(person, chat.id).flatMap((entry) => ('text' in entry && entry.text ? [entry.text] : []));
  }

  /** Everybody's conversations are over, and no visitor is left. */
  override async clear(): Promise<void> {
    for (const { context } of this.#visitors.splice(0)) await context.close();
    this.onlyReady();
    const { digital } = this.server.centre;
    for (const { customerId, isOpen } of digital.live()) {
      if (isOpen) this.chats.performAsCustomer(customerId, 'Complete');
    }
    for (const { person } of this.agents) {
      for (const { id, state } of this.chats.of(person)) {
        this.chats.perform(person, id, state === 'Invited' ? 'Reject' : 'Complete');
      }
    }
    for (const agent of this.agents) await agent.hasNothing();
  }
}

/** The customer's side of a chat. */
export class Customer {
  readonly #chats: Chats;
  readonly #id: string;

  constructor(chats: Chats, id: string) {
    this.#chats = chats;
    this.#id = id;
  }

  says(text: string): void {
    this.#chats.performAsCustomer(this.#id, 'SendMessage', text);
  }

  leaves(): void {
    this.#chats.performAsCustomer(this.#id, 'Complete');
  }

  /** All that was ever meant for this customer, own words in it: what any client of theirs can be given. */
  get transcript(): string[] {
    return this.#chats.customerMessages(this.#id, 1).flatMap(({ text }) => (text ? [text] : []));
  }

  /** Whether anything that any client of theirs can be given says this. */
  knowsOf(words: string): boolean {
    const given = [this.#chats.customerView(this.#id), this.#chats.customerMessages(this.#id, 1)];
    return JSON.stringify(given).includes(words);
  }

  async hears(...texts: string[]): Promise<void> {
    await until(() => texts.every((text) => this.transcript.includes(text)), longest).catch(() => {
      throw new Error(`"${texts.join('", "')}" did not arrive; what did: "${this.transcript.join('", "')}"`);
    });
  }
}
