// Who answers the website's visitors, at work in the contact centre itself.
import type { Centre } from '../../../src/simulator/centre/centre.js';
import type { Person } from '../../../src/simulator/centre/people.js';
import { until } from '../../../stories/support/until.js';

export class Agent {
  readonly #centre: Centre;
  readonly #person: Person;

  constructor(centre: Centre) {
    this.#centre = centre;
    this.#person = centre.people[0]!;
    centre.agents.start(this.#person, ['chat']);
    centre.agents.change(this.#person, 'Ready');
  }

  /** Takes the chat that is offered. */
  async takes(nickname = 'Kristi'): Promise<Conversation> {
    const { chats } = this.#centre;
    const { id } = await until(() => chats.of(this.#person).find(({ state }) => state === 'Invited'), 10_000);
    chats.perform(this.#person, id, 'Accept', { nickname });
    return new Conversation(this.#centre, this.#person, id);
  }
}

/** The agent's side of one chat. */
export class Conversation {
  readonly #centre: Centre;
  readonly #person: Person;
  readonly #id: string;

  constructor(centre: Centre, person: Person, id: string) {
    this.#centre = centre;
    this.#person = person;
    this.#id = id;
  }

  says(text: string): void {
    this.#perform('SendMessage', { text });
  }

  pushes(url: string): void {
    this.#perform('SendUrl', { url });
  }

  notes(noticeText: string): void {
    this.#perform('SendCustomNotice', { noticeText });
  }

  types(): void {
    this.#perform('SendStartTypingNotification');
  }

  ends(): void {
    this.#perform('Complete');
  }

  /** What the customer has said, as the contact centre has it. */
  get heard(): string[] {
    return this.#centre.chats
      .messages(this.#person, this.#id)
      .filter(({ type, from }) => type === 'Text' && from.type === 'Customer')
      .map((entry) => ('text' in entry ? entry.text : ''));
  }

  async hears(...texts: string[]): Promise<void> {
    await until(() => texts.every((text) => this.heard.includes(text)), 15_000).catch(() => {
      throw new Error(`"${texts.join('", "')}" did not arrive; what did: "${this.heard.join('", "')}"`);
    });
  }

  #perform(operation: string, body: Record<string, string> = {}): void {
    this.#centre.chats.perform(this.#person, this.#id, operation, body);
  }
}
